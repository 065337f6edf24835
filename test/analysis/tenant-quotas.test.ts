import { quotaCluster, quotaUnsized } from '../../lib/analysis/rules/quota-cluster';
import { quotaClaims, quotaPods } from '../../lib/analysis/rules/quota-namespace';
import { quotaStorage } from '../../lib/analysis/rules/quota-storage';
import { Stated } from '../../lib/core';
import {
  ClaimFact,
  ClusterFact,
  Distribution,
  Fact,
  NamespaceQuotaFact,
  NodeFact,
  NodeRole,
  PodsFact,
  ProjectQuotaFact,
  StorageClassFact,
} from '../../lib/model';
import { at, says } from '../support/facts';

const GIB = 1024;

const cluster: Stated<ClusterFact> = at('main', {
  kind: 'cluster',
  name: 'main',
  distribution: Distribution.RKE2,
  version: 'v1.35.6+rke2r1',
  cni: 'canal',
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
  hasEntry: true,
});
const node = (name: string, fact: Partial<NodeFact> = {}): Stated<NodeFact> =>
  at('main/nodes', {
    kind: 'node',
    cluster: 'main',
    pool: 'worker',
    name,
    address: '10.0.0.1',
    roles: [NodeRole.WORKER],
    imported: false,
    cores: 8.25,
    memoryMebibytes: 33 * GIB,
    ...fact,
  });
const imported = (name: string): Stated<NodeFact> =>
  node(name, { imported: true, cores: undefined, memoryMebibytes: undefined });
const project = (cores: number, gibibytes: number, fact: Partial<ProjectQuotaFact> = {}): Stated<ProjectQuotaFact> =>
  at('main/exams', {
    kind: 'project-quota',
    cluster: 'main',
    project: 'exams',
    cores,
    memoryMebibytes: gibibytes * GIB,
    ...fact,
  });
const namespace = (
  cores: number,
  gibibytes: number,
  fact: Partial<NamespaceQuotaFact> = {},
): Stated<NamespaceQuotaFact> =>
  at('main/tools', {
    kind: 'namespace-quota',
    cluster: 'main',
    namespace: 'tools',
    cores,
    memoryMebibytes: gibibytes * GIB,
    ...fact,
  });
const pods = (cores: number, fact: Partial<PodsFact> = {}): Stated<PodsFact> =>
  at('main/monitoring', { kind: 'pods', cluster: 'main', name: 'x', pods: 1, cores, memoryMebibytes: 0, ...fact });

describe('quotas of a cluster', () => {
  const workers = [node('a'), node('b')];

  test('may be all that its workers have for pods: 16 cores and 64 GiB of two', () => {
    expect(says(quotaCluster, cluster, ...workers, project(10, 40), namespace(4, 24), pods(2))).toEqual([]);
  });

  test('are not more than that, with the platform', () => {
    expect(says(quotaCluster, cluster, ...workers, project(10, 41), namespace(4, 24), pods(2.1))).toEqual([
      "[main/exams] quotas and the platform fit into the workers of their cluster, got 16.1 of 16 cores in 'main' (exams 10, tools 4, platform 2.1); lower a quota, add workers, or promise it more than once by 'overcommit'",
      "[main/exams] quotas and the platform fit into the workers of their cluster, got 65 GiB of 64 GiB of memory in 'main' (exams 41 GiB, tools 24 GiB, platform 0 GiB); lower a quota, add workers, or promise it more than once by 'overcommit'",
    ]);
  });

  test('count for their part where they are promised more than once', () => {
    expect(says(quotaCluster, cluster, ...workers, project(32, 128, { overcommit: 2 }))).toEqual([]);
    expect(says(quotaCluster, cluster, ...workers, project(32, 128, { overcommit: 1.9 }))).toHaveLength(2);
  });

  test('count once: namespaces of projects and pods within a quota are not added to it', () => {
    const inside = namespace(10, 10, { project: 'exams', namespace: 'exam' });
    expect(says(quotaCluster, cluster, ...workers, project(16, 64), inside, pods(5, { namespace: 'exam' }))).toEqual(
      [],
    );
    expect(says(quotaCluster, cluster, ...workers, project(16, 64), pods(5, { namespace: 'other' }))).toHaveLength(1);
  });

  test('leave room for pods of which each worker has one', () => {
    expect(says(quotaCluster, cluster, ...workers, project(15, 10), pods(0.5, { pods: undefined }))).toEqual([]);
    expect(says(quotaCluster, cluster, ...workers, project(15, 10), pods(0.6, { pods: undefined }))).toHaveLength(1);
  });

  test('do not count servers, other clusters or a cluster without nodes', () => {
    const server = node('s', { roles: [NodeRole.CONTROL_PLANE] });
    expect(says(quotaCluster, cluster, node('a'), server, project(9, 1))).toHaveLength(1);
    expect(says(quotaCluster, cluster, node('a'), project(9, 1, { cluster: 'other' }))).toEqual([]);
    expect(says(quotaCluster, cluster, project(9, 1))).toEqual([]);
  });

  test('are a warning where a node has no known size, which is said', () => {
    const known: Stated<Fact>[] = [cluster, node('a'), imported('gpu2'), imported('gpu1'), project(9, 1)];
    expect(says(quotaCluster, ...known)).toEqual([]);
    expect(says(quotaUnsized, ...known)).toEqual([
      "[main/exams] quotas and the platform fit into the workers of their cluster, got 9 of 8 cores in 'main' (exams 9, platform 0), not counting gpu1 and gpu2, whose size is not known; lower a quota, add workers, or promise it more than once by 'overcommit'",
    ]);
    expect(says(quotaUnsized, cluster, node('a'), imported('gpu1'), project(8, 1))).toEqual([]);
    expect(says(quotaUnsized, cluster, node('a'), project(9, 1))).toEqual([]);
    expect(says(quotaUnsized, cluster, imported('gpu1'), project(9, 1))).toEqual([]);
  });
});

describe('a namespace with a quota', () => {
  const quota = namespace(4, 4, { namespace: 'exam', storageMebibytes: 100 });
  const inside = { namespace: 'exam' };
  const claim = (mebibytes: number, fact: Partial<ClaimFact> = {}): Stated<ClaimFact> =>
    at('main/x', { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes, count: 2, ...inside, ...fact });

  test('has room for its pods at their most', () => {
    const most = pods(1, { ...inside, pods: 4, memoryMebibytes: GIB });
    expect(says(quotaPods, quota, most)).toEqual([]);
    expect(says(quotaPods, quota, most, pods(0.1, { ...inside, memoryMebibytes: 1 }))).toEqual([
      "[main/tools] pods fit into the quota of their namespace at their most, also while they are replaced, got 4.1 of 4 cores and 4097 of 4096 MiB of memory in 'exam'; raise its quota, or lower what pods request or are limited to, or how many there are",
    ]);
    expect(says(quotaPods, quota, most, pods(9), pods(9, { ...inside, cluster: 'other' }))).toEqual([]);
  });

  test('has room for the limits of its pods, their sidecars among them', () => {
    const tight = namespace(4, 4, { namespace: 'exam', coresLimit: 8 });
    const most = pods(0.5, { ...inside, pods: 4, memoryMebibytes: 512, coresLimit: 2 });
    expect(says(quotaPods, tight, most)).toEqual([]);
    const sidecars = pods(0.5, {
      ...{ ...inside, pods: 4, memoryMebibytes: 512 },
      ...{ coresLimit: 3, memoryLimitMebibytes: 1536 },
    });
    expect(says(quotaPods, tight, sidecars)).toEqual([
      expect.stringContaining(
        "got 12 of 8 cores of 'coresLimit' and 6144 of 4096 MiB of memory by their limits in 'exam'",
      ),
    ]);
    expect(says(quotaPods, quota, pods(1, { ...inside, pods: 4, memoryMebibytes: 1, coresLimit: 99 }))).toEqual([]);
  });

  test('has room for the pod that comes before an older one goes', () => {
    const most = { ...inside, pods: 4, memoryMebibytes: 1 };
    expect(says(quotaPods, quota, pods(1, { ...most, surge: 0 }))).toEqual([]);
    expect(says(quotaPods, quota, pods(1, { ...most, surge: 1 }))).toEqual([
      expect.stringContaining("got 5 of 4 cores in 'exam'"),
    ]);
  });

  test('has room for what it claims', () => {
    expect(says(quotaClaims, quota, claim(50))).toEqual([]);
    expect(says(quotaClaims, quota, claim(51))).toEqual([
      "[main/tools] claims fit into the quota of their namespace, got 102 of 100 MiB in 'exam'; raise 'storage' of its quota or claim less",
    ]);
    expect(says(quotaClaims, quota, claim(51, { namespace: undefined }))).toEqual([]);
    expect(says(quotaClaims, namespace(4, 4, inside), claim(999))).toEqual([]);
  });
});

describe('quotas of storage', () => {
  const disks: Stated<Fact> = at('main/disks', {
    kind: 'storage-pool',
    cluster: 'main',
    name: 'disks',
    hosts: ['a', 'b', 'c'].map((name) => ({ name, mebibytes: 100 * GIB })),
    fill: 0.9,
  });
  const block = (fact: Partial<StorageClassFact> = {}): Stated<StorageClassFact> =>
    at('main/disks', { kind: 'storage-class', cluster: 'main', name: 'block', pool: 'disks', spaceFactor: 3, ...fact });
  const claim = (gibibytes: number, fact: Partial<ClaimFact> = {}): Stated<ClaimFact> =>
    at('main/m', {
      kind: 'claim',
      cluster: 'main',
      storageClass: 'block',
      mebibytes: gibibytes * GIB,
      count: 1,
      ...fact,
    });
  const quota = (gibibytes: number, fact: Partial<ProjectQuotaFact> = {}): Stated<ProjectQuotaFact> =>
    project(1, 1, { storageMebibytes: gibibytes * GIB, ...fact });

  test('fit onto the disks with their copies and with what the platform claims: 90 GiB of three hosts', () => {
    expect(says(quotaStorage, cluster, disks, block(), quota(60), claim(30))).toEqual([]);
    expect(says(quotaStorage, cluster, disks, block(), quota(61), claim(30))).toEqual([
      "[main/exams] quotas of storage fit onto the disks of their cluster, got 183 GiB of quotas with their copies and 90 GiB of the platform, and room for 270 GiB in 'main'; lower a quota, add disks, or promise it more than once by 'overcommit'",
    ]);
  });

  test('count claims within them once', () => {
    const inside = namespace(1, 1, { project: 'exams', namespace: 'exam' });
    expect(says(quotaStorage, cluster, disks, block(), quota(90), inside, claim(30, { namespace: 'exam' }))).toEqual(
      [],
    );
  });

  test('may be promised more than once, and are of the class that costs least', () => {
    expect(says(quotaStorage, cluster, disks, block(), quota(180, { overcommit: 2 }))).toEqual([]);
    expect(says(quotaStorage, cluster, disks, block(), block({ name: 'coded', spaceFactor: 1.5 }), quota(180))).toEqual(
      [],
    );
    expect(says(quotaStorage, cluster, disks, block({ overcommit: 2 }), quota(180))).toEqual([]);
    expect(says(quotaStorage, cluster, disks, block(), quota(91))).toHaveLength(1);
  });

  test('are not known where a class has its disks elsewhere', () => {
    expect(says(quotaStorage, cluster, disks, block(), block({ name: 'cloud', pool: undefined }), quota(999))).toEqual(
      [],
    );
    expect(says(quotaStorage, cluster, block(), quota(999))).toEqual([]);
  });
});
