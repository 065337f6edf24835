import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  Distribution,
  K3sRelease,
  KubernetesRange,
  KubernetesVersion,
  Release,
  Rke2Release,
  Versions,
} from '../../../lib';
import { compatibility } from '../../../lib/model';

const HASH = 'a'.repeat(64);

describe('a version of Kubernetes', () => {
  test.each([
    ['1.35', '1.35'],
    ['v1.35', '1.35'],
    ['1.35.6', '1.35'],
    ['v1.9.0', '1.9'],
    ['v1.35.6+k3s1', '1.35'],
    ['v1.36.0-rc.1+rke2r1', '1.36'],
  ])('%s is of minor %s', (text, minor) => {
    expect(KubernetesVersion.parse(text).toString()).toBe(minor);
  });

  test.each(['', '1', '1.', '2.1', '1.035', 'v1.35.', '1.35+k3s1', '1.35.6 ', '1.x'])('%j is none', (text) => {
    expect(() => KubernetesVersion.parse(text)).toThrow(
      `a version of Kubernetes is like '1.35' or 'v1.35.6', got '${text}'; correct it`,
    );
  });
});

describe('a range of Kubernetes', () => {
  const range = KubernetesRange.of('1.9', '1.11');

  test('has both of its ends, by number', () => {
    const within = ['1.8', '1.9', '1.10', '1.11', '1.12'].filter((v) => range.includes(KubernetesVersion.parse(v)));
    expect(within).toEqual(['1.9', '1.10', '1.11']);
    expect(range.toString()).toBe('1.9 to 1.11');
  });

  test('may have no end', () => {
    const open = KubernetesRange.atLeast('1.25');
    const within = ['1.24', '1.25', '1.99'].filter((v) => open.includes(KubernetesVersion.parse(v)));
    expect(within).toEqual(['1.25', '1.99']);
    expect([open.toString(), open.last]).toEqual(['1.25 or later', undefined]);
  });

  test('does not end before it begins', () => {
    expect(() => KubernetesRange.of('1.35', '1.33')).toThrow(
      'a range of Kubernetes ends where it begins or later, got 1.35 to 1.33; swap the two',
    );
  });
});

describe('a release of a distribution', () => {
  test('knows its Kubernetes', () => {
    const release = K3sRelease.of('v1.34.9+k3s2', { sha256: HASH });
    expect([release.version, release.sha256, release.kubernetes.minor]).toEqual(['v1.34.9+k3s2', HASH, 34]);
    expect(Rke2Release.of('v1.33.1+rke2r1').kubernetes.minor).toBe(33);
  });

  test.each(['v1.35.6', '1.35.6+k3s1', 'v1.35+k3s1', 'v1.35.6+rke2r1', 'v1.35.6+k3s1 '])(
    '%j is none of K3s',
    (version) => {
      expect(() => K3sRelease.of(version, { sha256: HASH })).toThrow(
        `a release is like 'v1.35.6+k3s1', got '${version}'; correct it`,
      );
    },
  );

  test('of RKE2 is not one of K3s', () => {
    expect(() => Rke2Release.of('v1.35.6+k3s1')).toThrow(
      "a release is like 'v1.35.6+rke2r1', got 'v1.35.6+k3s1'; correct it",
    );
  });

  test.each(['', 'A'.repeat(64), 'a'.repeat(63), `sha256:${HASH}`])('of K3s hashes to no %j', (sha256) => {
    expect(() => K3sRelease.of('v1.35.6+k3s1', { sha256 })).toThrow(
      `a SHA-256 is 64 lower-case hexadecimal digits, got '${sha256}'; correct that of K3s v1.35.6+k3s1`,
    );
  });
});

/** What of a row has a range of Kubernetes. */
function releases(versions: Versions): Record<string, Release> {
  const rows = Object.entries(versions) as [string, Release][];
  return Object.fromEntries(rows.filter(([, { kubernetes }]) => kubernetes instanceof KubernetesRange));
}

describe('a release of Rancher', () => {
  test.each([
    ['2.12.12', '1.31 to 1.33'],
    ['2.13.8', '1.32 to 1.34'],
    ['2.14.4', '1.33 to 1.35'],
    ['2.15.0', '1.34 to 1.36'],
  ])('%s is made for %s', (version, range) => {
    const release = Versions.rancherRelease(version);
    expect([release.version, release.kubernetes.toString()]).toEqual([version, range]);
    expect(release.source).toContain('chart');
  });

  test('is the default one with its own range', () => {
    expect(Versions.defaults().rancher).toEqual(Versions.rancherRelease('2.14.4'));
  });

  test.each(['2.11.16', '2.16.0', '2.14', 'v2.14.4', '2.14.4-rc1', 'constructor.toString', ''])(
    '%j is not known',
    (version) => {
      expect(() => Versions.rancherRelease(version)).toThrow(
        `the Kubernetes of Rancher 2.12 to 2.15 is known, got '${version}'; choose a release like '2.14.4', or state its range as a Release`,
      );
    },
  );
});

describe('what a component states of its cluster', () => {
  const source = 'a test';

  test('is its range, and what the cluster runs', () => {
    const release = { version: '2.14.4', kubernetes: KubernetesRange.of('1.33', '1.35'), source };
    expect(compatibility('rancher', release, Distribution.RKE2, 'v1.36.1+rke2r1')).toEqual({
      kind: 'compatibility',
      component: 'rancher 2.14.4',
      first: 33,
      last: 35,
      distribution: 'rke2 v1.36.1+rke2r1',
      minor: 36,
    });
  });

  test('has no end where none is stated', () => {
    const release = { version: '1.12.1', kubernetes: KubernetesRange.atLeast('1.25'), source };
    const fact = compatibility('longhorn', release, Distribution.K3S, 'v1.35.6+k3s1');
    expect([fact.first, fact.last, 'last' in fact]).toEqual([25, undefined, false]);
  });
});

describe('the row of versions', () => {
  test('of the library goes together', () => {
    const versions = Versions.defaults();
    expect(versions._backupProblem()).toBeUndefined();
    const apart = Object.entries(releases(versions))
      .filter(
        ([, { kubernetes }]) => ![versions.k3s, versions.rke2].every((one) => kubernetes.includes(one.kubernetes)),
      )
      .map(([name]) => name);
    // Its makers support up to 1.32, so it has a cluster of its own.
    expect(apart).toEqual(['kubeEdge']);
  });

  test('of the library is the one that is documented', () => {
    const source = fs.readFileSync(path.join(__dirname, '../../../lib/model/versions/versions.ts'), 'utf8');
    const documented = [...source.matchAll(/@default (\S+) \*\/\n {2}readonly (\w+)\?:/g)].map(([, version, name]) => [
      name,
      version,
    ]);
    const { rancherProvider, ...rows } = Versions.defaults();
    const held = Object.entries(rows).map(([name, row]) => [name, (row as { version: string }).version]);
    expect(documented.sort()).toEqual(held.sort());
    expect(held).toContainEqual(['rancher', '2.14.4']);
    expect(rancherProvider.version).toBe('14.1.1');
  });

  test.each(Object.entries(releases(Versions.defaults())))('says of %s where its range is stated', (_name, release) => {
    const { version, kubernetes, source } = release;
    expect(version).toMatch(/^v?\d+\.\d+\.\d+$/);
    expect(kubernetes.first.minor).toBeGreaterThanOrEqual(20);
    expect(kubernetes.last?.minor ?? 36).toBeGreaterThanOrEqual(32);
    expect(kubernetes.last?.minor ?? 36).toBeLessThanOrEqual(36);
    expect(source).toMatch(/chart|README|https:|asks for|tested/);
  });

  test('has the provider that the bindings are made of', () => {
    const bindings = path.join(__dirname, '../../../imports/bindings.json');
    const { providers } = JSON.parse(fs.readFileSync(bindings, 'utf8')) as { providers: object[] };
    const { version } = Versions.defaults().rancherProvider;
    expect(providers).toContainEqual({ name: 'rancher2', source: 'rancher/rancher2', version });
  });

  test('keeps what is not replaced', () => {
    const k3s = K3sRelease.of('v1.34.9+k3s1', { sha256: HASH });
    expect(Versions.of({ k3s })).toEqual({ ...Versions.defaults(), k3s });
  });

  test('refuses a Rancher of another minor version than its backup operator', () => {
    const kubernetes = KubernetesRange.of('1.35', '1.35');
    expect(Versions.of({ rancher: { version: '2.140.0', kubernetes, source: 'a test' } })._backupProblem()).toBe(
      "rancher-backup 109.0.7+up10.0.8 is made for rancher 2.14, got rancher 2.140.0; choose another in 'versions'",
    );
  });

  test('takes a backup operator for its own Rancher', () => {
    const rancherBackup = { version: '109.0.8+up10.0.9', rancherMinor: '2.14', source: 'a test' };
    expect(Versions.of({ rancherBackup })._backupProblem()).toBeUndefined();
  });
});
