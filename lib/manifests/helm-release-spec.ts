/**
 * What becomes of the definitions that a chart has in its folder `crds/`; those in its templates are the chart's own. Flux does as it is told;
 * Argo CD replaces them or leaves them out; Fleet and K3s make those that are missing.
 */
export enum CrdPolicy {
  /** Made where they are missing, never changed. */
  CREATE = 'Create',
  /** Made, and replaced by those of a newer chart. */
  CREATE_REPLACE = 'CreateReplace',
  /** Left alone: another release brings them. */
  SKIP = 'Skip',
}

/** Values of a chart that stand in a Secret of the release's namespace. */
export interface ValuesSecret {
  /** Name of the Secret. */
  readonly secret: string;
  /** Key whose text is a file of values. */
  readonly key: string;
}

/**
 * A release of a chart, whoever installs it: plain data, without tokens.
 * @internal
 */
export interface HelmReleaseSpec {
  /** Name of the release. */
  readonly name: string;
  /** That it is installed in; it is there before. */
  readonly namespace: string;
  /** `https://…` of an index, or `oci://…` of the folder that the chart lies in. */
  readonly repository: string;
  readonly chart: string;
  readonly version: string;
  readonly values: Record<string, unknown>;
  readonly valuesSecrets: readonly ValuesSecret[];
  readonly crds: CrdPolicy;
  /** Whether it counts as installed only when all that it runs is ready. */
  readonly wait: boolean;
  readonly timeoutSeconds: number;
}
