/**
 * Names of what machines outside of clusters give: rules and dashboards go by them as the label `job`.
 * @internal
 */
export enum MetricsJob {
  /** haproxy's own exporter on each balancer. */
  HAPROXY = 'haproxy',
  /** The same exporter by the address that moves between balancers: another machine answers after a flip. */
  HAPROXY_ADDRESS = 'haproxy-address',
  /** mysqld_exporter on each machine of a database. */
  MYSQL = 'mysql',
  /** Node exporter on machines outside: the job of the nodes' own, so that rules and dashboards for nodes hold for them too. */
  NODE = 'node-exporter',
}

/**
 * Machines outside of clusters whose metrics Prometheus asks for.
 * @internal
 */
export interface MetricsFact {
  readonly kind: 'metrics';
  readonly job: MetricsJob;
  /** By name: `chula-rancher-balancer-1`, or that of their role where an address is not of one machine. */
  readonly machines: { readonly name: string; readonly address: string }[];
  readonly port: number;
  /** `/metrics`. */
  readonly path: string;
  readonly scheme: 'http' | 'https';
  /** Path of the network that the machines stand in. */
  readonly network: string;
}
