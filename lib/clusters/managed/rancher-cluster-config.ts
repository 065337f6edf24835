import { stringify } from 'yaml';
import {
  ClusterV2RkeConfigMachineSelectorConfig,
  ClusterV2RkeConfigUpgradeStrategy,
} from '../../../imports/rancher2/cluster-v2';
import { byCodeUnit } from '../../core';
import { literal, literalMap } from '../../infra';
import { Distribution, DrainOptions } from '../../model';
import { nodeLabels } from '../pools/node-registration';
import { PlacedPool } from '../pools/placed-pool';

/**
 * Data as Rancher's provider takes them: YAML, in which nothing is a template of Terraform.
 * @internal
 */
export function literalYaml(data: object): string {
  return literal(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
}

/**
 * How nodes are upgraded: one server and one worker at a time, emptied before.
 * @internal
 */
export function upgradeStrategy(drain: DrainOptions = {}): ClusterV2RkeConfigUpgradeStrategy {
  const options = {
    enabled: drain.enabled ?? true,
    timeout: drain.timeoutSeconds ?? 600,
    force: drain.force ?? false,
    deleteEmptyDirData: drain.deleteEmptyDirData ?? true,
    ignoreDaemonSets: true,
    // What each pod asks for.
    gracePeriod: -1,
  };
  return {
    controlPlaneConcurrency: '1',
    workerConcurrency: '1',
    controlPlaneDrainOptions: options,
    workerDrainOptions: options,
  };
}

/**
 * What nodes of single pools are told beside what all are told. A list takes the place of the one of all nodes, so it is given whole.
 * @param common arguments of all nodes
 * @internal
 */
export function poolArguments(
  pools: readonly PlacedPool[],
  distribution: Distribution,
  common: Readonly<Record<string, unknown>>,
): ClusterV2RkeConfigMachineSelectorConfig[] {
  // By name, so that the order of pools changes nothing.
  const sorted = [...pools].sort((a, b) => byCodeUnit(a.name, b.name));
  return sorted.flatMap(({ name, pool }) => {
    const { kubeletArguments = [] } = pool._machines ?? pool._imported ?? {};
    const link = pool._imported?.networkInterface;
    const own = {
      ...(kubeletArguments.length === 0
        ? {}
        : { 'kubelet-arg': merged((common['kubelet-arg'] as string[] | undefined) ?? [], kubeletArguments) }),
      ...(link === undefined || distribution !== Distribution.K3S ? {} : { 'flannel-iface': link }),
    };
    return Object.keys(own).length === 0
      ? []
      : [{ config: literalYaml(own), machineLabelSelector: { matchLabels: literalMap(nodeLabels(name, {})) } }];
  });
}

function merged(common: readonly string[], own: readonly string[]): string[] {
  const nameOf = (argument: string): string => argument.replace(/=.*$/, '');
  const named = new Set(own.map(nameOf));
  return [...common.filter((argument) => !named.has(nameOf(argument))), ...own];
}
