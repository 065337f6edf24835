import { byCodeUnit } from '../../core';
import { NodeSettings } from './node-pool-options';

/** Key of the label that says which pool a node is of. */
const POOL_LABEL = 'cloudserve/pool';

/** Value of the label and of the taint that are named after an accelerator. */
const PRESENT = 'present';

/**
 * Labels that the nodes of a pool register with: those of its settings, its name, and its accelerator. Region and zone are told to machines
 * of the site by the cloud.
 * @param region that of servers that stand already, which have no metadata of the cloud
 * @internal
 */
export function nodeLabels(
  pool: string,
  { labels = {}, accelerator }: NodeSettings,
  region?: string,
): Record<string, string> {
  const all = {
    ...(region === undefined ? {} : { 'topology.kubernetes.io/region': region }),
    ...(accelerator === undefined ? {} : { [accelerator]: PRESENT }),
    ...labels,
    [POOL_LABEL]: pool,
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => byCodeUnit(a, b)));
}

/**
 * Taints that the nodes of a pool register with: an accelerator keeps its nodes to pods that ask for it, unless `taints` say otherwise.
 * @internal
 */
export function nodeTaints({ taints, accelerator }: NodeSettings): string[] {
  return [...(taints ?? (accelerator === undefined ? [] : [`${accelerator}=${PRESENT}:NoSchedule`]))];
}
