import { Stated } from '../../lib/core';
import { ClusterFact, Distribution, Fact, NodeFact, NodeRole } from '../../lib/model';
import { RunbookInput, RunbookStack } from '../../lib/report';

const { ETCD, CONTROL_PLANE, WORKER } = NodeRole;

interface Pool {
  readonly name: string;
  readonly count: number;
  readonly roles: NodeRole[];
  readonly network: string;
  readonly more?: Partial<NodeFact>;
}

function cluster(path: string, more: Partial<ClusterFact> & { readonly name: string }, pools: Pool[]): Stated<Fact>[] {
  const nodes = pools.flatMap(({ name, count, roles, network, more: further }) =>
    Array.from({ length: count }, (_, i): Stated<Fact> => ({
      path,
      fact: {
        kind: 'node',
        cluster: more.name,
        pool: name,
        name: `chula-${more.name}-${name}-${i + 1}`,
        address: `${network}.${i + 1}`,
        roles,
        imported: false,
        ...further,
      },
    })),
  );
  const fact: ClusterFact = {
    kind: 'cluster',
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: true,
    stack: `chula-${more.name}`,
    ...more,
  };
  return [{ path, fact }, ...nodes];
}

const stack = (name: string, ...dependencies: string[]): RunbookStack => ({ name, dependencies });

/** A Rancher on a database, a cluster that it manages, one that stands alone, one whose machines Rancher makes. */
export const testbed: RunbookInput = {
  stacks: [
    stack('chula-main', 'chula-network', 'chula-rancher-api'),
    stack('chula-rancher-api', 'chula-rancher'),
    stack('chula-rancher', 'chula-network'),
    stack('chula-lone', 'chula-network'),
    stack('chula-network'),
  ],
  facts: [
    {
      path: 'chula/rancher',
      fact: { kind: 'rancher', hostname: 'rancher.example.org', servers: 2, cores: 4, memoryMebibytes: 16384 },
    },
    ...cluster(
      'chula/rancher',
      { name: 'rancher', distribution: Distribution.K3S, version: 'v1.35.6+k3s1', cni: 'flannel' },
      [{ name: 'server', count: 2, roles: [CONTROL_PLANE, WORKER], network: '10.20.0' }],
    ),
    {
      path: 'chula/rancher/chula-rancher/database',
      fact: {
        kind: 'datastore',
        engine: 'MariaDB 10.11',
        machines: 1,
        backedUpEvery: '6 hours',
        hosts: { 'chula-rancher-db-1': '10.20.9.1' },
      },
    },
    ...cluster('chula/main/nodes', { name: 'main', rancher: 'rancher.example.org' }, [
      { name: 'etcd', count: 3, roles: [ETCD], network: '10.20.1' },
      { name: 'control', count: 2, roles: [CONTROL_PLANE], network: '10.20.2' },
      { name: 'worker', count: 3, roles: [WORKER], network: '10.20.3' },
      { name: 'gpu', count: 1, roles: [WORKER], network: '10.20.200', more: { name: 'gpu1', imported: true } },
    ]),
    {
      path: 'chula/main/nodes',
      fact: {
        kind: 'etcd-backup',
        cluster: 'main',
        schedule: '0 */6 * * *',
        keep: 9,
        bucket: 'b',
        folder: 'chula/main',
      },
    },
    ...cluster('chula/lone/nodes', { name: 'lone', apiAddress: '10.20.0.9' }, [
      { name: 'server', count: 3, roles: [ETCD, CONTROL_PLANE], network: '10.20.4' },
      { name: 'worker', count: 2, roles: [WORKER], network: '10.20.5' },
    ]),
    {
      path: 'chula/lone/nodes',
      fact: {
        kind: 'etcd-backup',
        cluster: 'lone',
        schedule: '0 */12 * * *',
        keep: 5,
        bucket: 'backups',
        folder: 'chula/lone-etcd',
        endpoint: 'https://s3.example.ac.th',
      },
    },
    {
      path: 'chula/lone/nodes/Upgrades',
      fact: {
        kind: 'compatibility',
        component: 'system-upgrade-controller 107.0.0',
        first: 31,
        distribution: 'rke2 v1.35.6+rke2r1',
        minor: 35,
      },
    },
    ...cluster('chula/pets/nodes', { name: 'pets', rancher: 'rancher.example.org', rancherMakesNodes: true }, []),
    { path: 'chula/old', fact: { kind: 'registered', name: 'old', rancher: 'rancher.example.org', isEdge: false } },
    { path: 'chula/box', fact: { kind: 'registered', name: 'box', rancher: 'rancher.example.org', isEdge: true } },
  ],
};
