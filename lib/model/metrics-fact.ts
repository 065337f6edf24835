/** Machines outside of clusters whose metrics Prometheus asks for. */
export interface MetricsFact {
  readonly kind: 'metrics';
  /** What gives them: `haproxy`, `mysql`. */
  readonly job: string;
  readonly machines: { readonly name: string; readonly address: string }[];
  readonly port: number;
  /** `/metrics`. */
  readonly path: string;
  readonly scheme: 'http' | 'https';
  /** Path of the network that the machines stand in. */
  readonly network: string;
}
