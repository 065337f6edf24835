import { Cidr, Stated, byCodeUnit } from '../../core';
import { MetricsFact, NetworkFact, NodeFact } from '../../model';

/**
 * What machines outside of a cluster are asked for by its Prometheus: those of the networks that its nodes stand in.
 * @internal
 */
export function metricsWithin(
  metrics: readonly Stated<MetricsFact>[],
  networks: readonly Stated<NetworkFact>[],
  nodes: readonly NodeFact[],
): Stated<MetricsFact>[] {
  const near = new Set(
    networks
      .filter(({ fact: { cidr } }) => Cidr.problem(cidr) === undefined)
      .filter(({ fact: { cidr } }) => nodes.some(({ address }) => Cidr.parse(cidr).contains(address)))
      .map(({ path }) => path),
  );
  return metrics.filter(({ fact }) => near.has(fact.network));
}

/**
 * Jobs of Prometheus for machines outside, one a job, port, path and scheme. Rules and dashboards go by their labels: `job`, `machine` (its
 * name), `role` (the name without its number) and `network` (the path of the network).
 * @see https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
 * @internal
 */
export function scrapeConfigs(facts: readonly MetricsFact[]): Record<string, unknown>[] {
  const jobs = new Map<string, MetricsFact[]>();
  for (const fact of facts) {
    const { job, port, path, scheme } = fact;
    const key = [job, scheme, port, path].join(' ');
    jobs.set(key, [...(jobs.get(key) ?? []), fact]);
  }
  return [...jobs.entries()].sort(([one], [other]) => byCodeUnit(one, other)).map(([, same]) => jobOf(same));
}

function jobOf(facts: readonly MetricsFact[]): Record<string, unknown> {
  const [{ job, path, scheme, port }] = facts;
  return {
    // Two jobs of one name are refused; the label is the name that rules go by.
    job_name: `outside-${job}-${port}`,
    metrics_path: path,
    scheme,
    static_configs: facts
      .flatMap((fact) => fact.machines.map((machine) => ({ machine, network: fact.network })))
      .sort((one, other) => byCodeUnit(one.machine.name, other.machine.name))
      .map(({ machine: { name, address }, network }) => ({
        targets: [`${address}:${port}`],
        labels: {
          job,
          machine: name,
          network,
          role: name.replace(/-\d+$/, ''),
        },
      })),
  };
}
