import { CloudConfig, ISite, rootProblems } from '../../infra';
import { Cni, NodeRole } from '../../model';
import { ClusterSettings } from '../nodes/cluster-settings';
import { PlacedPool } from '../pools/placed-pool';
import { userDataProblem } from './rancher-machine-pools';
import { RancherMachines, rancherMachinesProblems } from './rancher-machines';

/** @internal */
export interface MachineClusterChecks extends ClusterSettings {
  readonly site: ISite;
  readonly machines: RancherMachines;
  readonly cni: Cni;
  readonly pools: readonly PlacedPool[];
  /** What machines of a pool do on their first boot. */
  readonly boot: (pool: PlacedPool) => CloudConfig;
}

/**
 * What is wrong with a cluster whose machines Rancher makes, beside what could be wrong with every cluster.
 * @internal
 */
export function machineClusterProblems(checks: MachineClusterChecks): (string | undefined)[] {
  const { site, machines, cni, pools, entry } = checks;
  return [
    ...rancherMachinesProblems(machines),
    entry === undefined
      ? undefined
      : `an entry leads to addresses that are planned, got one for machines whose addresses are Rancher's; take 'entry' out and set 'controllerManager' of 'cloud', so that Services of type LoadBalancer get theirs of Octavia`,
    cni.routesPods
      ? `machines that Rancher makes send from their own addresses alone, got '${cni.name}' without encapsulation; choose a network of pods that wraps packets, such as Cni.calico()`
      : undefined,
    etcdProblem(pools),
    ...pools.flatMap((placed) => [
      ...poolProblems(placed, site),
      ...checks.boot(placed)._problems(placed.name),
      userDataProblem(placed.name, checks.boot(placed)),
    ]),
  ];
}

/** No fact states voters whose addresses are not planned. */
function etcdProblem(pools: readonly PlacedPool[]): string | undefined {
  const voters = pools
    .filter(({ pool }) => pool.has(NodeRole.ETCD))
    .reduce((sum, { pool }) => sum + (pool._machines?.count ?? 0), 0);
  return voters > 0 && voters % 2 === 0
    ? `etcd votes with an odd number of nodes, got ${voters}; use ${voters - 1} or ${voters + 1}`
    : undefined;
}

function poolProblems({ name, pool }: PlacedPool, site: ISite): (string | undefined)[] {
  const {
    flavor,
    image = site.image,
    rootVolume,
    disks = {},
    etcdDisk,
    generations,
    addressBlock,
  } = pool._machines ?? {};
  const theirs = `let Terraform make the machines, without 'machines'`;
  return [
    ...(flavor === undefined ? [] : [...flavor._problems(), ...rootProblems(rootVolume, flavor)]),
    image._problem(),
    Object.keys(disks).length > 0 || etcdDisk !== undefined
      ? `machines that Rancher makes have a root disk alone, got ${[...Object.keys(disks), ...(etcdDisk === undefined ? [] : ['etcd'])].join(', ')} for '${name}'; take 'disks' and 'etcdDisk' out, or ${theirs}`
      : undefined,
    rootVolume?.keep === true
      ? `the root volume of a machine that Rancher makes goes with it, got 'keep' for '${name}'; take it out, or ${theirs}`
      : undefined,
    generations !== undefined
      ? `Rancher makes machines anew by itself, got 'generations' for '${name}'; raise 'generation' of 'machines' to renew all of them, or ${theirs}`
      : undefined,
    addressBlock !== undefined
      ? `machines that Rancher makes have addresses of the cloud's choice, got 'addressBlock' for '${name}'; take it out, or ${theirs}`
      : undefined,
  ];
}
