/** The cloud side of KubeEdge as boxes see it that join it. */
export interface ICloudCore {
  /** Release of KubeEdge, which boxes have too: `v1.23.1`. */
  readonly kubeEdgeRelease: string;
  /** IPv4 address that boxes reach it at. */
  readonly cloudAddress: string;
  /** Port that boxes keep a connection to. */
  readonly hubPort: number;
  /** Port that gives boxes their certificates. */
  readonly certificatePort: number;
  /** Port for logs and commands of pods of boxes. */
  readonly tunnelPort: number;
}
