import { etcdOdd } from '../../lib/analysis/rules/etcd-odd';
import { k3sSize } from '../../lib/analysis/rules/k3s-size';
import { rancherK8s, versionK8s } from '../../lib/analysis/rules/rancher-k8s';
import { rancherServers } from '../../lib/analysis/rules/rancher-servers';
import { rancherSize, rancherSmall } from '../../lib/analysis/rules/rancher-size';
import { CompatibilityFact, Distribution, RancherFact } from '../../lib/model';
import { at, says } from '../support/facts';

const voters = (count: number): string[] => says(etcdOdd, at('servers', { kind: 'quorum', of: 'etcd', voters: count }));
const rancher = (fact: Partial<RancherFact> = {}) =>
  at('rancher', { kind: 'rancher' as const, servers: 3, cores: 4, memoryMebibytes: 16 * 1024, ...fact });

test.each([1, 3, 5])('%i voters are odd', (count) => expect(voters(count)).toEqual([]));

test.each([
  [2, 'got 2, which survive the loss of 0 like 1 do; use 1 or 3'],
  [4, 'got 4, which survive the loss of 1 like 3 do; use 3 or 5'],
])('%i voters are refused, with what they survive', (count, end) =>
  expect(voters(count)).toEqual([`[servers] etcd votes with an odd number of servers, ${end}`]),
);

test.each([
  [2, 2048, true],
  [1, 4096, false],
  [4, 2047, false],
])('a K3s server of %i cores and %i MiB', (cores, memoryMebibytes, enough) =>
  expect(says(k3sSize, at('servers', { kind: 'k3s-servers', servers: 1, cores, memoryMebibytes }))).toEqual(
    enough
      ? []
      : [
          `[servers] a server of K3s needs 2 cores and 2 GiB of memory or more, got ${cores} and ${memoryMebibytes / 1024} GiB; choose a larger flavor`,
        ],
  ),
);

test.each([1, 2])('a Rancher on %i servers is warned of', (servers) =>
  expect(says(rancherServers, rancher({ servers }))).toEqual([
    `[rancher] Rancher stands on three servers or more in production, got ${servers}; raise 'count' of 'servers', or accept it with a reason`,
  ]),
);

test('a Rancher on three servers is right', () => expect(says(rancherServers, rancher())).toEqual([]));

test.each([
  [4, 16, 150],
  [8, 32, 300],
  [16, 64, 500],
])('servers of %i cores and %i GiB carry %i clusters, and not one more', (cores, gibibytes, clusters) => {
  const size = { cores, memoryMebibytes: gibibytes * 1024 };
  expect(says(rancherSize, rancher({ ...size, clusters }))).toEqual([]);
  expect(says(rancherSize, rancher({ ...size, clusters: clusters + 1 }))).toEqual([
    expect.stringContaining(
      `servers of ${cores} cores and ${gibibytes} GiB carry ${clusters} clusters, got ${clusters + 1}`,
    ),
  ]);
});

test('what is refused for its size is told the size that it takes, or that there is none', () => {
  expect(says(rancherSize, rancher({ clusters: 1000, memoryMebibytes: 8192 }))).toEqual([
    '[rancher] servers of 4 cores and 8 GiB carry 0 clusters, got 1000; 1000 are more than upstream gives a size for: divide them among Ranchers',
  ]);
  expect(says(rancherSize, rancher({ clusters: 151 }))).toEqual([
    '[rancher] servers of 4 cores and 16 GiB carry 150 clusters, got 151; choose a flavor of 8 cores and 32 GiB or more',
  ]);
});

describe('clusters of the program', () => {
  const boxes = (count: number, host = 'rancher.example.org') =>
    Array.from({ length: count }, (_, i) =>
      at(`box-${i}`, { kind: 'registered' as const, name: `box-${i}`, rancher: host, isEdge: true }),
    );
  const cluster = (host?: string) =>
    at('main', {
      kind: 'cluster' as const,
      name: 'main',
      distribution: Distribution.RKE2,
      version: 'v1.35.6+rke2r1',
      cni: 'canal',
      podCidr: '10.42.0.0/16',
      serviceCidr: '10.43.0.0/16',
      hasEntry: false,
      ...(host === undefined ? {} : { rancher: host }),
    });
  const named = (fact: Partial<RancherFact> = {}) => rancher({ hostname: 'rancher.example.org', ...fact });

  test('count, boxes at the edge among them, whatever is declared', () => {
    expect(says(rancherSize, named(), cluster('rancher.example.org'), ...boxes(149))).toEqual([]);
    expect(says(rancherSize, named({ clusters: 3 }), cluster('rancher.example.org'), ...boxes(150))).toEqual([
      '[rancher] servers of 4 cores and 16 GiB carry 150 clusters, got 151 in this program; choose a flavor of 8 cores and 32 GiB or more',
    ]);
    expect(says(rancherSize, named({ cores: 16, memoryMebibytes: 65536 }), ...boxes(501))).toEqual([
      '[rancher] servers of 16 cores and 64 GiB carry 500 clusters, got 501 in this program; 501 are more than upstream gives a size for: divide them among Ranchers',
    ]);
  });

  test('count for their own Rancher alone', () => {
    expect(says(rancherSize, named(), cluster(), ...boxes(150), ...boxes(150, 'other.example.org'))).toEqual([]);
  });

  test('are carried by servers below the least size, with a warning, as far as the least size carries them', () => {
    const few = { cores: 2, memoryMebibytes: 8192 };
    expect(says(rancherSize, named(few), ...boxes(150))).toEqual([]);
    expect(says(rancherSize, named(few), ...boxes(151))).toEqual([expect.stringContaining('got 151 in this program')]);
    expect(says(rancherSmall, named(few), ...boxes(3))).toHaveLength(1);
  });
});

test('a Rancher below the least size is warned of when no number of clusters is declared', () => {
  expect(says(rancherSmall, rancher({ cores: 2 }))).toEqual([
    '[rancher] a server of Rancher has 4 cores and 16 GiB or more, got 2 and 16 GiB; choose a larger flavor, or accept it with a reason',
  ]);
  expect(says(rancherSmall, rancher())).toEqual([]);
  expect(says(rancherSmall, rancher({ cores: 2, clusters: 1 }))).toEqual([]);
});

test.each([
  [32, false],
  [33, true],
  [35, true],
  [36, false],
])('a chart for 1.33 to 1.35 on 1.%i', (minor, right) => {
  const fact: CompatibilityFact = {
    kind: 'compatibility',
    component: 'rancher 2.14.4',
    first: 33,
    last: 35,
    distribution: `k3s v1.${minor}.1+k3s1`,
    minor,
  };
  expect(says(rancherK8s, at('rancher', fact))).toEqual(
    right
      ? []
      : [
          `[rancher] rancher 2.14.4 is made for Kubernetes 1.33 to 1.35, got k3s v1.${minor}.1+k3s1; choose another in 'versions'`,
        ],
  );
});

test('what is no Rancher has a rule of its own, which knows ranges without an end', () => {
  const longhorn = at('main/longhorn', {
    kind: 'compatibility' as const,
    component: 'longhorn 1.12.1',
    first: 25,
    distribution: 'k3s v1.24.17+k3s1',
    minor: 24,
  });
  const kubeEdge = at('edge', {
    kind: 'compatibility' as const,
    component: 'kubeedge v1.23.1',
    first: 30,
    last: 32,
    distribution: 'k3s v1.35.6+k3s1',
    minor: 35,
  });
  expect(says(rancherK8s, longhorn, kubeEdge)).toEqual([]);
  expect(says(versionK8s, longhorn, kubeEdge)).toEqual([
    "[main/longhorn] longhorn 1.12.1 is made for Kubernetes 1.25 or later, got k3s v1.24.17+k3s1; choose another in 'versions'",
    "[edge] kubeedge v1.23.1 is made for Kubernetes 1.30 to 1.32, got k3s v1.35.6+k3s1; choose another in 'versions'",
  ]);
  expect(says(versionK8s, at('main/longhorn', { ...longhorn.fact, minor: 99 }))).toEqual([]);
  expect(says(versionK8s, at('rancher', { ...kubeEdge.fact, component: 'rancher 2.12.1' }))).toEqual([]);
});
