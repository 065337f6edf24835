import { Content, dangersOf, object } from './working-copy';

type Case = [what: string, before: Content, after: Content | undefined, dangers: RegExp[]];

const none: RegExp[] = [];

describe('charts', () => {
  const k3s = (version: string, targetNamespace = 'rook-ceph'): Content =>
    object('helm.cattle.io/v1/HelmChart', 'rook', { spec: { chart: 'rook-ceph', version, targetNamespace } });
  const flux = (version: string): Content =>
    object('helm.toolkit.fluxcd.io/v2/HelmRelease', 'rook', {
      spec: { chart: { spec: { chart: 'rook-ceph', version } } },
    });
  const argo = (targetRevision: string, finalizers?: string[]): Content =>
    object('argoproj.io/v1alpha1/Application', 'rook', {
      metadata: { finalizers },
      spec: { source: { chart: 'rook-ceph', targetRevision } },
    });
  const fleet = (version: string, more: Content = {}): Content => ({
    helm: { releaseName: 'rook', repo: 'https://charts.example.org', chart: 'rook-ceph', version },
    ...more,
  });
  const FLEET = '20-controllers/rook-ceph/fleet.yaml';

  test.each<[string, (version: string) => Content, string]>([
    ['K3s', k3s, '40-data/db/object.yaml'],
    ['Flux', flux, '40-data/db/object.yaml'],
    ['Argo CD', (version) => argo(version, ['resources-finalizer.argocd.argoproj.io']), '40-data/db/object.yaml'],
    ['Fleet', fleet, FLEET],
    ['Fleet, from a registry', (version) => ({ helm: { repo: 'oci://ghcr.io/charts/rook-ceph', version } }), FLEET],
  ])('of %s', (_, chart, file) => {
    const back =
      /^chart 'rook-ceph' would go back from v1\.20\.10 to v1\.20\.9: few operators read what a newer one wrote$/;
    expect(dangersOf(chart('v1.20.10'), chart('v1.20.9'), file)).toEqual([expect.stringMatching(back)]);
    expect(dangersOf(chart('v1.20.9'), chart('v1.20.10'), file)).toEqual([]);
    expect(dangersOf(chart('v1.20.9'), undefined, file)).toEqual([
      "chart 'rook-ceph' would be uninstalled with all that it runs, and with the definitions among its templates",
    ]);
  });

  test.each<Case>([
    ['go back to what was not released', k3s('1.0.0'), k3s('1.0.0-rc.1'), [/would go back/]],
    ['go from what was not released', k3s('1.0.0-rc.1'), k3s('1.0.0'), none],
    ['go from one candidate to a later one', k3s('1.0.0-rc.9'), k3s('1.0.0-rc.10'), none],
    ['go back to an earlier candidate', k3s('1.0.0-rc.10'), k3s('1.0.0-rc.9'), [/would go back/]],
    ['keep their version in another build', k3s('1.0.0+1'), k3s('1.0.0+2'), none],
    [
      'go to another namespace',
      k3s('1.0.0'),
      k3s('1.0.0', 'other'),
      [/^'spec\.targetNamespace' would change from 'rook-ceph' to 'other': that is another release/],
    ],
    ['are left to themselves', argo('1.0.0'), undefined, [/^chart 'rook-ceph' would be left to itself/]],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });

  it('give way to others under one name', () => {
    const other = object('helm.cattle.io/v1/HelmChart', 'rook', { spec: { chart: 'longhorn', version: '1.0.0' } });
    expect(dangersOf(k3s('1.0.0'), other)).toContainEqual(
      expect.stringMatching(/^chart 'rook-ceph' would be uninstalled/),
    );
  });

  it('of Fleet that kept what they brought keep it', () => {
    expect(dangersOf(fleet('1.0.0', { keepResources: true }), fleet('1.0.0'), FLEET)).toEqual([
      "'keepResources' would go: whoever removes the bundle removes what it delivered",
    ]);
    expect(dangersOf(fleet('1.0.0'), fleet('1.0.0', { keepResources: true }), FLEET)).toEqual([]);
  });

  it('of Fleet from a registry in another version of the release name are other releases', () => {
    const named = (releaseName: string): Content => ({ helm: { releaseName, repo: 'oci://ghcr.io/charts/rook-ceph' } });
    expect(dangersOf(named('a'), named('b'), FLEET)).toEqual([
      "'helm.releaseName' would change from 'a' to 'b': that is another release, and two of them may run",
    ]);
  });
});
