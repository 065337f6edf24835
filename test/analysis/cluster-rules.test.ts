import { etcdOne, etcdZones } from '../../lib/analysis/rules/etcd-members';
import { etcdOdd } from '../../lib/analysis/rules/etcd-odd';
import { federationRanges } from '../../lib/analysis/rules/federation-ranges';
import { gatewayEntry } from '../../lib/analysis/rules/gateway-entry';
import { nodeName, nodeSize, poolWorkers } from '../../lib/analysis/rules/nodes';
import { Stated } from '../../lib/core';
import { ClusterFact, Distribution, Fact, NodeFact, NodeRole, PeerFact } from '../../lib/model';
import { at, says } from '../support/facts';

const { ETCD, CONTROL_PLANE, WORKER } = NodeRole;
const all = [ETCD, CONTROL_PLANE, WORKER];

function cluster(name: string, more: Partial<ClusterFact> = {}): Stated<Fact> {
  return at<Fact>(`lab/${name}`, {
    kind: 'cluster',
    name,
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: false,
    ...more,
  });
}

function node(name: string, more: Partial<NodeFact> = {}): Stated<Fact> {
  return at<Fact>('lab/main/pool', {
    kind: 'node',
    cluster: 'main',
    pool: 'all',
    name,
    address: '10.0.0.1',
    roles: all,
    imported: false,
    ...more,
  });
}

const nodes = (count: number, more: Partial<NodeFact> = {}): Stated<Fact>[] =>
  Array.from({ length: count }, (_, i) => node(`n${i + 1}`, more));

describe('voters of a cluster', () => {
  test('are an odd number over all its pools', () => {
    const etcd = nodes(3, { pool: 'etcd', roles: [ETCD] });
    const more = node('s1', { pool: 'servers', roles: [ETCD, CONTROL_PLANE] });
    expect(says(etcdOdd, cluster('main'), ...etcd)).toEqual([]);
    expect(says(etcdOdd, cluster('main'), ...etcd, more, node('w1', { roles: [WORKER] }))).toEqual([
      '[lab/main] etcd votes with an odd number of servers, got 4, which survive the loss of 1 like 3 do; use 3 or 5',
    ]);
  });

  test('are counted once where a group of servers speaks for them', () => {
    const quorum = at<Fact>('lab/main/servers', { kind: 'quorum', of: 'etcd', voters: 2 });
    expect(says(etcdOdd, cluster('main'), ...nodes(2), quorum)).toHaveLength(1);
  });

  test('are none with a database, which is no even number', () => {
    expect(says(etcdOdd, cluster('main'), ...nodes(2, { roles: [CONTROL_PLANE] }))).toEqual([]);
  });

  test('should be more than one', () => {
    expect(says(etcdOne, cluster('main'), ...nodes(1), node('w1', { roles: [WORKER] }))).toEqual([
      "[lab/main] etcd of 'main' should outlive a node, got one member, 'n1'; use 3",
    ]);
    expect(says(etcdOne, cluster('main'), ...nodes(3))).toEqual([]);
  });

  test('of a cluster elsewhere with the same name are not counted', () => {
    const elsewhere = { ...node('x1'), path: 'farm/main' };
    expect(says(etcdOne, cluster('main'), ...nodes(1), elsewhere)).toHaveLength(1);
  });

  const placed = (...zones: (string | undefined)[]): Stated<Fact>[] =>
    zones.map((zone, i) => node(`n${i + 1}`, zone === undefined ? {} : { zone }));
  const workers = ['a', 'b', 'c'].map((zone) => node(`w-${zone}`, { roles: [WORKER], zone }));

  test('should not have their majority, nor half of them, in one zone of three', () => {
    expect(says(etcdZones, cluster('main'), ...workers, ...placed('a', 'a', 'b'))).toEqual([
      "[lab/main] etcd of 'main' should outlive a zone, got 2 of its 3 members in 'a': n1 and n2; divide them among a, b and c",
    ]);
    expect(says(etcdZones, cluster('main'), ...workers, ...placed('a', 'a', 'b', 'c'))).toHaveLength(1);
    expect(says(etcdZones, cluster('main'), ...placed('a', 'b', 'c'))).toEqual([]);
    expect(says(etcdZones, cluster('main'), ...workers, ...placed('a', 'a', 'b', 'b', 'c'))).toEqual([]);
  });

  test('may share zones where there are no three, or nobody knows them', () => {
    expect(says(etcdZones, cluster('main'), ...placed('a', 'a', 'b'))).toEqual([]);
    expect(says(etcdZones, cluster('main'), ...workers, ...placed('a', 'a', undefined))).toEqual([]);
  });
});

describe('clusters of a federation', () => {
  const mesh = { federation: 'mesh' };
  const peer = (more: Partial<PeerFact>): Stated<Fact> =>
    at<Fact>('partner', { kind: 'peer', name: 'partner', gatewayAddress: '192.0.2.1', ...mesh, ...more });

  test('have ranges of their own', () => {
    const apart = cluster('b', { ...mesh, podCidr: '10.52.0.0/16', serviceCidr: '10.53.0.0/16' });
    expect(says(federationRanges, cluster('a', mesh), apart, cluster('alone'))).toEqual([]);
    expect(says(federationRanges, cluster('a', mesh), cluster('b', { ...mesh, serviceCidr: '10.53.0.0/16' }))).toEqual([
      "[lab/b] clusters of a federation have ranges of their own, got 10.42.0.0/16 of 'b' and 10.42.0.0/16 of 'a' in 'mesh'; choose another 'podCidr' of one",
    ]);
  });

  test('are also told of pods that overlap the Services of another, and of a cluster run by others', () => {
    expect(says(federationRanges, cluster('a', mesh), peer({ podCidr: '10.43.128.0/17' }))).toEqual([
      "[partner] clusters of a federation have ranges of their own, got 10.43.128.0/17 of 'partner' and 10.43.0.0/16 of 'a' in 'mesh'; choose another 'podCidr' of one",
    ]);
    expect(says(federationRanges, cluster('a', mesh), peer({}))).toEqual([]);
  });

  test('of different federations may have the same ranges', () => {
    expect(says(federationRanges, cluster('a', mesh), cluster('b', { federation: 'other' }))).toEqual([]);
  });
});

describe('a gateway', () => {
  const gateway = at<Fact>('lab/main/web', { kind: 'gateway', cluster: 'main', name: 'web' });

  test('needs an entry of its cluster, or load balancers', () => {
    expect(says(gatewayEntry, cluster('main'), gateway)).toEqual([
      "[lab/main/web] a gateway is reached by the entry of its cluster, got gateway 'web' in 'main', which has none; give the cluster an 'entry', or load balancers by 'cloud.controllerManager'",
    ]);
    expect(says(gatewayEntry, cluster('main', { hasEntry: true }), gateway)).toEqual([]);
    expect(says(gatewayEntry, cluster('main', { servesLoadBalancers: true }), gateway)).toEqual([]);
  });

  test('of a cluster that others stand up is theirs to lead to', () => {
    expect(says(gatewayEntry, gateway)).toEqual([]);
  });
});

describe('a node', () => {
  const size = (cores: number, memoryMebibytes: number): Partial<NodeFact> => ({ cores, memoryMebibytes });

  test('of RKE2 has 2 cores and 4 GiB, told of once a pool', () => {
    expect(says(nodeSize, cluster('main'), ...nodes(3, size(2, 2048)))).toEqual([
      "[lab/main] a server of RKE2 needs 2 cores and 4 GiB or more, got 2 and 2 GiB in pool 'all'; choose a larger flavor",
    ]);
    expect(says(nodeSize, cluster('main'), ...nodes(3, size(2, 4096)), node('gpu', { imported: true }))).toEqual([]);
    expect(says(nodeSize, cluster('main'), node('w', { roles: [WORKER], ...size(1, 8192) }))).toEqual([
      "[lab/main] an agent of RKE2 needs 2 cores and 4 GiB or more, got 1 and 8 GiB in pool 'all'; choose a larger flavor",
    ]);
  });

  test('of K3s has 2 cores and 2 GiB as a server, 1 core and 512 MiB as an agent', () => {
    const k3s = cluster('main', { distribution: Distribution.K3S });
    expect(says(nodeSize, k3s, node('s', size(2, 2048)), node('w', { roles: [WORKER], ...size(1, 512) }))).toEqual([]);
    expect(says(nodeSize, k3s, node('s', size(1, 2048)))).toEqual([
      "[lab/main] a server of K3s needs 2 cores and 2 GiB or more, got 1 and 2 GiB in pool 'all'; choose a larger flavor",
    ]);
    expect(says(nodeSize, k3s, node('w', { pool: 'small', roles: [WORKER], ...size(1, 256) }))).toEqual([
      "[lab/main] an agent of K3s needs 1 core and 512 MiB or more, got 1 and 256 MiB in pool 'small'; choose a larger flavor",
    ]);
  });

  test('of a group of servers is judged by the rule of those', () => {
    const group = at<Fact>('lab/main/servers', {
      kind: 'k3s-servers',
      servers: 1,
      ...{ cores: 1, memoryMebibytes: 1 },
    });
    expect(says(nodeSize, cluster('main'), node('s', size(1, 1)), group)).toEqual([]);
  });

  test('has a name of its own in its cluster', () => {
    expect(says(nodeName, cluster('main'), node('n1'), node('n2'), node('n1', { pool: 'gpu' }))).toEqual([
      "[lab/main] nodes of 'main' have names of their own, got 'n1' in pool 'all' and in pool 'gpu'; rename one",
    ]);
    expect(says(nodeName, cluster('main'), cluster('b'), node('n1'), node('n1', { cluster: 'b' }))).toEqual([]);
  });
});

describe('a cluster', () => {
  test('should have nodes that run workloads', () => {
    const servers = nodes(5, { roles: [ETCD, CONTROL_PLANE] });
    expect(says(poolWorkers, cluster('main'), ...servers)).toEqual([
      "[lab/main] a cluster has nodes that run workloads, got none in 'main' among n1, n2 and 3 more; add a pool by NodePool.worker() or NodePool.combined()",
    ]);
    expect(says(poolWorkers, cluster('main'), ...servers, node('w1', { roles: [WORKER] }))).toEqual([]);
  });

  test('whose nodes Rancher makes is not judged by those that are known', () => {
    expect(says(poolWorkers, cluster('main', { rancherMakesNodes: true }), node('n1', { roles: [ETCD] }))).toEqual([]);
    expect(says(poolWorkers, cluster('main'))).toEqual([]);
  });
});
