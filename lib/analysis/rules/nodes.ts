import { Distribution, NodeFact, NodeRole, Severity } from '../../model';
import { ClusterOfNodes, clustersOf, isWithin, named } from '../clusters';
import { Rule } from '../rule';

interface Least {
  readonly cores: number;
  readonly mebibytes: number;
}

/** Least sizes of upstream; agents of RKE2 have none of their own. */
const SERVERS: Record<Distribution, Least> = {
  [Distribution.RKE2]: { cores: 2, mebibytes: 4096 },
  [Distribution.K3S]: { cores: 2, mebibytes: 2048 },
};
const AGENTS: Record<Distribution, Least> = {
  [Distribution.RKE2]: { cores: 2, mebibytes: 4096 },
  [Distribution.K3S]: { cores: 1, mebibytes: 512 },
};
const TITLES: Record<Distribution, string> = { [Distribution.RKE2]: 'RKE2', [Distribution.K3S]: 'K3s' };

/** @internal */
export const nodeSize: Rule = {
  id: 'NODE-SIZE',
  severity: Severity.ERROR,
  why: 'A node below the least size of its distribution does not keep up with what every node runs.',
  see: 'https://docs.rke2.io/install/requirements#hardware',
  check(facts) {
    const groups = facts.of('k3s-servers');
    return clustersOf(facts)
      .filter(({ path }) => !groups.some((group) => isWithin(group.path, path)))
      .flatMap((cluster) => {
        const pools = new Map(cluster.nodes.map((node) => [node.pool, node]));
        return [...pools.values()].flatMap((node) => {
          const message = sizeProblem(cluster, node);
          return message === undefined ? [] : [{ path: cluster.path, message }];
        });
      });
  },
};

function sizeProblem({ fact }: ClusterOfNodes, { pool, roles, cores, memoryMebibytes }: NodeFact): string | undefined {
  const isServer = roles.some((role) => role !== NodeRole.WORKER);
  const least = (isServer ? SERVERS : AGENTS)[fact.distribution];
  const what = `${isServer ? 'a server' : 'an agent'} of ${TITLES[fact.distribution]}`;
  if (cores === undefined || memoryMebibytes === undefined) {
    return undefined;
  }
  return cores < least.cores || memoryMebibytes < least.mebibytes
    ? `${what} needs ${least.cores} core${least.cores === 1 ? '' : 's'} and ${memory(least.mebibytes)} or more, got ${cores} and ${memory(memoryMebibytes)} in pool '${pool}'; choose a larger flavor`
    : undefined;
}

function memory(mebibytes: number): string {
  return mebibytes < 1024 ? `${mebibytes} MiB` : `${mebibytes / 1024} GiB`;
}

/** @internal */
export const nodeName: Rule = {
  id: 'NODE-NAME',
  severity: Severity.ERROR,
  why: 'A cluster knows a node by its name: the second of a name is refused, or takes the place of the first.',
  see: 'https://kubernetes.io/docs/concepts/architecture/nodes/#node-name-uniqueness',
  check(facts) {
    return clustersOf(facts).flatMap(({ path, fact, nodes }) => {
      const pools = new Map<string, string>();
      return nodes.flatMap(({ name, pool }) => {
        const other = pools.get(name);
        pools.set(name, other ?? pool);
        return other === undefined
          ? []
          : [
              {
                path,
                message: `nodes of '${fact.name}' have names of their own, got '${name}' in pool '${other}' and in pool '${pool}'; rename one`,
              },
            ];
      });
    });
  },
};

/** @internal */
export const poolWorkers: Rule = {
  id: 'POOL-WORKERS',
  severity: Severity.WARNING,
  why: 'Workloads wait for ever in a cluster where no node takes them.',
  see: 'https://ranchermanager.docs.rancher.com/how-to-guides/new-user-guides/kubernetes-clusters-in-rancher-setup/checklist-for-production-ready-clusters/recommended-cluster-architecture',
  check(facts) {
    return clustersOf(facts)
      .filter(
        ({ fact, nodes }) =>
          fact.rancherMakesNodes !== true &&
          nodes.length > 0 &&
          !nodes.some(({ roles }) => roles.includes(NodeRole.WORKER)),
      )
      .map(({ path, fact, nodes }) => ({
        path,
        message: `a cluster has nodes that run workloads, got none in '${fact.name}' among ${named(nodes.map(({ name }) => name))}; add a pool by NodePool.worker() or NodePool.combined()`,
      }));
  },
};
