import { cinderQuota, claimClass } from '../../lib/analysis/rules/storage-claims';
import { storageCopies } from '../../lib/analysis/rules/storage-copies';
import { storageFull, storageHostLoss } from '../../lib/analysis/rules/storage-full';
import { minioUnmaintained } from '../../lib/analysis/rules/storage-unmaintained';
import { Stated } from '../../lib/core';
import {
  ClaimFact,
  ClusterFact,
  Distribution,
  QuotaFact,
  QuotaResource,
  StorageClassFact,
  StoragePoolFact,
  UseFact,
} from '../../lib/model';
import { at, says } from '../support/facts';

const GIB = 1024;

const pool = (fact: Partial<StoragePoolFact> = {}, sizes = [400, 400, 400, 400]): Stated<StoragePoolFact> =>
  at('main/disks', {
    kind: 'storage-pool',
    cluster: 'main',
    name: 'disks',
    hosts: sizes.map((gibibytes, i) => ({ name: `host-${i + 1}`, mebibytes: gibibytes * GIB })),
    fill: 0.9,
    ...fact,
  });
const block = (fact: Partial<StorageClassFact> = {}): Stated<StorageClassFact> =>
  at('main/disks', {
    kind: 'storage-class',
    cluster: 'main',
    name: 'block',
    pool: 'disks',
    spaceFactor: 3,
    copies: 3,
    ...fact,
  });
const claim = (path: string, gibibytes: number, count = 1, fact: Partial<ClaimFact> = {}): Stated<ClaimFact> =>
  at(path, { kind: 'claim', cluster: 'main', storageClass: 'block', mebibytes: gibibytes * GIB, count, ...fact });
const cluster = (fact: Partial<ClusterFact> = {}): Stated<ClusterFact> =>
  at('main', {
    kind: 'cluster',
    name: 'main',
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: false,
    ...fact,
  });

describe('volumes of a pool', () => {
  test('are told in figures that come out by hand: 85 % of 12288 GiB are 10444.8 GiB', () => {
    const sizes = Array<number>(6).fill(2048);
    expect(says(storageFull, pool({ fill: 0.85 }, sizes), block(), claim('a', 3481.6))).toEqual([]);
    expect(says(storageFull, pool({ fill: 0.85 }, sizes), block(), claim('a', 3482))[0]).toContain(
      'take 10446 GiB of disks with their copies, got room for 10444.8 GiB, 85 % of 12288 GiB;',
    );
  });

  test('may fill it to what is allowed, and not a mebibyte more', () => {
    expect(says(storageFull, pool(), block(), claim('a', 400), claim('b', 40, 2))).toEqual([]);
    expect(
      says(storageFull, pool(), block(), claim('a', 400), claim('b', 40, 2), claim('c', 0, 1, { mebibytes: 1 })),
    ).toEqual([
      "[a] volumes of 'disks' in 'main' take 1440.1 GiB of disks with their copies, got room for 1440 GiB, 90 % of 1600 GiB; claim less, here the most with 400 GiB, add disks, or promise space more than once by 'overcommit'",
    ]);
  });

  test('are counted as often as they are, and told of where most of them are', () => {
    expect(says(storageFull, pool(), block(), claim('a', 200), claim('b', 100, 5), claim('a', 200))).toEqual([
      "[b] volumes of 'disks' in 'main' take 2700 GiB of disks with their copies, got room for 1440 GiB, 90 % of 1600 GiB; claim less, here the most with 500 GiB, add disks, or promise space more than once by 'overcommit'",
    ]);
  });

  test('of several classes cost what each costs', () => {
    const single = block({ name: 'single', spaceFactor: 1, copies: 1 });
    const ofSingle = { storageClass: 'single' };
    expect(says(storageFull, pool(), block(), single, claim('a', 400), claim('b', 240, 1, ofSingle))).toEqual([]);
    expect(says(storageFull, pool(), block(), single, claim('a', 400), claim('b', 241, 1, ofSingle))).toHaveLength(1);
  });

  test('may be promised more than once by a named ratio alone', () => {
    expect(says(storageFull, pool(), block({ overcommit: 2 }), claim('a', 960))).toEqual([]);
    expect(says(storageFull, pool(), block({ overcommit: 2 }), claim('a', 961))).toHaveLength(1);
  });

  test('of other clusters and other pools are not counted', () => {
    const far = { cluster: 'other' };
    const unknown = { storageClass: 'unknown' };
    const elsewhere = block({ name: 'elsewhere', pool: undefined });
    const claims = [
      claim('a', 9000, 1, far),
      claim('b', 9000, 1, unknown),
      claim('c', 9000, 1, { storageClass: 'elsewhere' }),
    ];
    expect(says(storageFull, pool(), block(), block(far), elsewhere, ...claims)).toEqual([]);
  });
});

describe('when the largest host is lost', () => {
  test('volumes with all their copies have room on the others', () => {
    expect(says(storageHostLoss, pool(), block(), claim('a', 360))).toEqual([]);
    expect(says(storageHostLoss, pool(), block(), claim('a', 361), claim('b', 1))).toEqual([
      "[a] without 'host-1', volumes of 'disks' in 'main' take 1086 GiB of disks with their copies, got room for 1080 GiB; add a host or disks, claim less, here the most with 361 GiB, or accept it with a reason",
    ]);
  });

  test('it is the largest that counts', () => {
    expect(says(storageHostLoss, pool({}, [100, 900, 300, 300]), block(), claim('a', 300))).toEqual([
      "[a] without 'host-2', volumes of 'disks' in 'main' take 900 GiB of disks with their copies, got room for 630 GiB; add a host or disks, claim less, here the most with 300 GiB, or accept it with a reason",
    ]);
  });

  test('copies that no host is left for take no room', () => {
    expect(says(storageHostLoss, pool({}, [400, 400, 400]), block(), claim('a', 360))).toEqual([]);
  });

  test('volumes with one copy are lost with it, and ask for no room', () => {
    expect(says(storageHostLoss, pool(), block({ spaceFactor: 1, copies: 1 }), claim('a', 1400))).toEqual([]);
  });

  test('nothing is said beside what is full already', () => {
    const stated = [pool(), block(), claim('a', 500)];
    expect(says(storageFull, ...stated)).toHaveLength(1);
    expect(says(storageHostLoss, ...stated)).toEqual([]);
  });
});

describe('copies on as many nodes as there are', () => {
  const on = (hosts: number, copies: number): string[] =>
    says(storageCopies, pool({}, new Array<number>(hosts).fill(100)), block({ copies }));

  test.each([
    [4, 3],
    [3, 2],
    [2, 1],
    [1, 1],
  ])('of %i nodes with %i copies one is left', (hosts, copies) => expect(on(hosts, copies)).toEqual([]));

  test.each([
    [3, 3, ", lower 'replicas' to 2"],
    [2, 2, ''],
  ])('of %i nodes with %i copies none is left', (hosts, copies, fix) =>
    expect(on(hosts, copies)).toEqual([
      `[main/disks] volumes of 'block' have ${copies} copies on ${hosts} nodes, so that none is left for one that is lost or drained; add a node with a disk${fix}, or accept it with a reason`,
    ]),
  );

  test('are looked at by another rule where failure domains are known', () => {
    const redundancy = {
      ...{ kind: 'redundancy' as const, cluster: 'main', pool: 'disks', of: "pool 'block'", domain: 'host' as const },
      ...{ domains: [], pieces: 3, spare: 2 },
    };
    expect(says(storageCopies, pool({}, [1, 1, 1]), block(), at('main/disks', redundancy))).toEqual([]);
  });
});

describe('the class of a claim', () => {
  test('is one of its own cluster', () => {
    expect(says(claimClass, block(), claim('a', 1))).toEqual([]);
    expect(says(claimClass, block(), block({ name: 'shared' }), claim('a', 1, 1, { storageClass: 'blok' }))).toEqual([
      "[a] a claim is of a class of its own cluster, got 'blok' in 'main', which has block and shared; take another, or name one that others bring by 'ExistingStorageClass'",
    ]);
  });

  test('is not that of another cluster of the program', () => {
    expect(says(claimClass, block(), claim('branch/a', 1, 1, { cluster: 'branch' }))).toEqual([
      "[branch/a] a claim is of a class of its own cluster, got 'block' in 'branch', which has none; that is a class of 'main'; take another, or name one that others bring by 'ExistingStorageClass'",
    ]);
  });

  test('is told once for all claims of one path', () => {
    const wrong = claim('a', 1, 1, { storageClass: 'blok' });
    expect(says(claimClass, block(), wrong, wrong)).toHaveLength(1);
  });

  test('is not known where the program gives a cluster no storage', () => {
    expect(says(claimClass, cluster(), claim('a', 1))).toEqual([]);
  });

  test('may be what K3s brings, and what comes with the driver of the cloud', () => {
    const local = claim('a', 1, 1, { storageClass: 'local-path' });
    expect(says(claimClass, cluster({ distribution: Distribution.K3S }), block(), local)).toEqual([]);
    expect(says(claimClass, cluster(), block(), local)).toHaveLength(1);
    const cinder = claim('a', 1, 1, { storageClass: 'cinder-retain' });
    expect(says(claimClass, cluster({ cloudVolumes: { site: 'chula' } }), block(), cinder)).toEqual([]);
    expect(says(claimClass, cluster(), block(), cinder)).toHaveLength(1);
  });
});

describe('claims of volumes of the cloud', () => {
  const quota = (limits: Record<string, number>): Stated<QuotaFact> =>
    at('chula', { kind: 'quota', site: 'chula', limits });
  const uses = (resource: QuotaResource, amount: number): Stated<UseFact> =>
    at('chula/machine', { kind: 'use', site: 'chula', resource, amount });
  const fast = block({ name: 'fast', pool: undefined, spaceFactor: 1, copies: undefined, site: 'chula' });
  const of = { storageClass: 'fast' };

  test('count beside those of machines', () => {
    const limits = quota({ [QuotaResource.VOLUMES]: 10, [QuotaResource.VOLUME_STORAGE_GIB]: 100 });
    const machines = [uses(QuotaResource.VOLUMES, 6), uses(QuotaResource.VOLUME_STORAGE_GIB, 50)];
    expect(says(cinderQuota, limits, ...machines, fast, claim('a', 12, 4, of))).toEqual([]);
    expect(says(cinderQuota, limits, ...machines, fast, claim('a', 10, 3, of), claim('b', 11, 2, of))).toEqual([
      '[a] the quota of volumes is 10, got 6 of machines and 5 of claims; ask for more, claim less, or take a class on disks of the cluster',
      '[a] the quota of volume storage (GiB) is 100, got 50 of machines and 52 of claims; ask for more, claim less, or take a class on disks of the cluster',
    ]);
  });

  test('have whole gibibytes each', () => {
    const tiny = claim('a', 0, 3, { ...of, mebibytes: 1025 });
    expect(says(cinderQuota, quota({ [QuotaResource.VOLUME_STORAGE_GIB]: 6 }), fast, tiny)).toEqual([]);
    expect(says(cinderQuota, quota({ [QuotaResource.VOLUME_STORAGE_GIB]: 5 }), fast, tiny)).toHaveLength(1);
  });

  test('of the classes that come with the driver count too', () => {
    const own = cluster({ cloudVolumes: { site: 'chula' } });
    expect(
      says(cinderQuota, quota({ [QuotaResource.VOLUMES]: 1 }), own, claim('a', 1, 2, { storageClass: 'cinder' })),
    ).toEqual([
      '[a] the quota of volumes is 1, got 0 of machines and 2 of claims; ask for more, claim less, or take a class on disks of the cluster',
    ]);
  });

  test('are not looked at without a quota, of another site, or where machines alone are over it', () => {
    expect(says(cinderQuota, fast, claim('a', 1, 500, of))).toEqual([]);
    expect(says(cinderQuota, quota({ [QuotaResource.VOLUMES]: 1 }), block({ site: 'kku' }), claim('a', 1, 5))).toEqual(
      [],
    );
    expect(
      says(
        cinderQuota,
        quota({ [QuotaResource.VOLUMES]: 1 }),
        uses(QuotaResource.VOLUMES, 2),
        fast,
        claim('a', 1, 5, of),
      ),
    ).toEqual([]);
  });
});

test('MinIO is warned of, and no other software', () => {
  const given = { kind: 'unmaintained' as const, version: '1', since: 'for a year', instead: 'another' };
  expect(
    says(minioUnmaintained, at('a', { ...given, component: 'minio' }), at('b', { ...given, component: 'other' })),
  ).toEqual(['[a] minio is given up by its makers (for a year), got 1; use another, or accept it with a reason']);
});
