import * as fs from 'node:fs';
import * as path from 'node:path';
import { K3sRelease, KubernetesRange, KubernetesVersion, Rke2Release, Versions } from '../../../lib';

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

describe('the row of versions', () => {
  test('of the library goes together', () => {
    const versions = Versions.defaults();
    expect(versions._backupProblem()).toBeUndefined();
    for (const { kubernetes } of [versions.rancher, versions.certManager]) {
      expect(kubernetes.includes(versions.k3s.kubernetes)).toBe(true);
      expect(kubernetes.includes(versions.rke2.kubernetes)).toBe(true);
    }
  });

  test('of the library is the one that is documented', () => {
    const { rancher, certManager, rancherBackup, rancherProvider, k3s, rke2 } = Versions.defaults();
    expect([rancher, certManager, rancherBackup, rancherProvider, k3s, rke2].map(({ version }) => version)).toEqual([
      '2.14.4',
      'v1.21.1',
      '109.0.7+up10.0.8',
      '14.1.1',
      'v1.35.6+k3s1',
      'v1.35.6+rke2r1',
    ]);
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
