import { MetricsFact } from '../../model';

/**
 * What is asked of machines outside of clusters, by the name of its job: rules and dashboards go by these names. Every sample has the labels
 * of `OUTSIDE_LABELS`; what is asked of at all is said by the facts, and the `up` of a job tells who does not answer.
 * @internal
 */
export enum OutsideJob {
  /** haproxy's own exporter on each balancer, port 8404. */
  HAPROXY = 'haproxy',
  /** The same exporter asked by the address that moves between balancers: another machine answers after a flip. */
  HAPROXY_ADDRESS = 'haproxy-address',
  /** mysqld_exporter 0.14 on each machine of a database, port 9104. */
  MYSQL = 'mysql',
  /** Node exporter 1.5 on each machine of a database, port 9100: the job of the nodes' own, so that rules and dashboards for nodes hold here too. */
  NODE = 'node-exporter',
}

/**
 * Labels of every sample from outside, beside `job` and `instance` (`<address>:<port>`).
 * @internal
 */
export const OUTSIDE_LABELS = {
  /** Name of the machine: `chula-gist-balancer-1`; with `HAPROXY_ADDRESS` that of the entry's role: `chula-gist-balancer`. */
  machine: 'machine',
  /** Name of what its machines together are, without their number: `chula-gist-balancer`. */
  role: 'role',
  /** Path of the network that they stand in: `chula/network`. */
  network: 'network',
} as const;

/**
 * Metrics that rules of ours go by; the names were seen in what haproxy 2.6 and the exporters of Debian 12 answer.
 * @internal
 */
export const OUTSIDE_METRICS = {
  /** Labels `proxy` (name of the backend) and `server`, an address; `state` UP, DOWN, MAINT, DRAIN or NOLB: 1 for the one that it is in. */
  haproxyServerStatus: 'haproxy_server_status',
  /** Label `proxy`: servers that take connections; 0 is an outage of that port. */
  haproxyActiveServers: 'haproxy_backend_active_servers',
  /** Seconds since 1970: with `HAPROXY_ADDRESS` it changes with the machine that has the address, and when haproxy starts anew. */
  haproxyStart: 'haproxy_process_start_time_seconds',
  /** 0 while the database does not answer its exporter. */
  mysqlUp: 'mysql_up',
  /** Members of the part of the cluster that this member is in; absent without Galera. */
  galeraSize: 'mysql_global_status_wsrep_cluster_size',
  /** 4 is synced. */
  galeraState: 'mysql_global_status_wsrep_local_state',
  /** 1 while the member takes queries. */
  galeraReady: 'mysql_global_status_wsrep_ready',
  /** Label `prefix`, the folder of the copies in their bucket: written by the machine that makes copies, on Galera by whoever was written to then. */
  backupSuccess: 'cloudserve_backup_last_success_timestamp_seconds',
  /** Label `prefix`. */
  backupAttempt: 'cloudserve_backup_last_attempt_timestamp_seconds',
} as const;

/**
 * Whether machines outside give the metrics of a job.
 * @internal
 */
export function isAsked(facts: readonly MetricsFact[], job: OutsideJob): boolean {
  return facts.some((fact) => (fact.job as OutsideJob) === job);
}
