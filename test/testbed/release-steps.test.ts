import { Construct } from 'constructs';
import { App, AppProps, K3sRelease, Versions } from '../../lib';
import { HeldValues, declareFact } from '../../lib/core';
import { ReleaseFact } from '../../lib/model';
import { releaseProblems } from '../../lib/testbed/release-steps';
import { newRancher, openSite } from '../corpus/rancher-site';
import { at } from '../support/facts';
import { Project, problemsOf } from './project';

const LOCK = 'cloudserve.lock.json';
const SHA256 = 'a'.repeat(64);

const project = new Project();
afterAll(() => project.remove());

function rancher(k3s: string, props: AppProps = {}): App {
  const app = project.app(props);
  newRancher(openSite(app), { versions: Versions.of({ k3s: K3sRelease.of(k3s, { sha256: SHA256 }) }) });
  return app;
}

/** A program of which nothing is known but the release that something is made of. */
function stating(version: string, props: AppProps = {}, component = 'Thing'): App {
  const app = project.app(props);
  declareFact<ReleaseFact>(new Construct(app, 'thing'), { kind: 'release', component, version });
  return app;
}

describe('releases of a testbed', () => {
  beforeEach(() => project.has(LOCK) && project.delete(LOCK));

  test('are held from the first run on, beside the addresses', () => {
    rancher('v1.34.9+k3s1').synth();
    const { leases, releases } = project.json(LOCK);
    expect(Object.keys(leases)).toEqual(['chula']);
    expect(releases).toEqual({ 'chula/rancher': { Kubernetes: 'v1.34.9+k3s1', Rancher: '2.14.4' } });
  });

  test('are added to the file of a run that knew none, whose addresses stay', () => {
    rancher('v1.34.9+k3s1').synth();
    const { releases, ...old } = project.json(LOCK);
    project.write(LOCK, JSON.stringify(old));
    rancher('v1.33.1+k3s1').synth();
    expect(project.json(LOCK)).toEqual({
      ...old,
      releases: { 'chula/rancher': { ...releases['chula/rancher'], Kubernetes: 'v1.33.1+k3s1' } },
    });
  });

  test('go up by one minor version a run, and the file follows', () => {
    for (const version of ['v1.33.1+k3s1', 'v1.33.9+k3s1', 'v1.34.0+k3s1', 'v1.35.6+k3s2']) {
      stating(version).synth();
      expect(project.json(LOCK).releases).toEqual({ thing: { Thing: version } });
    }
  });

  test('are held as they were when a run is refused', () => {
    stating('v1.33.1+k3s1').synth();
    const before = project.read(LOCK);
    expect(problemsOf(stating('v1.35.6+k3s1'))).toEqual([
      '[thing] Thing goes up one minor version at a time, got v1.35.6+k3s1 after v1.33.1+k3s1 of cloudserve.lock.json; go by a release of 1.34 first, or take the entry out of the file where nothing of it runs',
    ]);
    expect(problemsOf(stating('v1.33.0+k3s1'))).toHaveLength(1);
    expect(project.read(LOCK)).toBe(before);
  });

  test('of a program that is synthesized twice are held each time', () => {
    const app = stating('v1.33.1+k3s1');
    app.synth();
    declareFact<ReleaseFact>(app.node.findChild('thing'), { kind: 'release', component: 'Other', version: '1.0.0' });
    app.synth();
    expect(project.json(LOCK).releases).toEqual({ thing: { Other: '1.0.0', Thing: 'v1.33.1+k3s1' } });
  });

  test('stay held when what they are of is gone', () => {
    stating('v1.33.1+k3s1').synth();
    project.app().synth();
    expect(project.json(LOCK).releases).toEqual({ thing: { Thing: 'v1.33.1+k3s1' } });
  });

  test('do not change in a frozen run, which says so', () => {
    expect(problemsOf(stating('2.14.4', { frozen: true }))).toEqual([
      '[thing] is made of Thing 2.14.4, got none in cloudserve.lock.json and a frozen run; run without --frozen and commit the file',
    ]);
    expect(project.has(LOCK)).toBe(false);
    stating('2.14.3').synth();
    expect(problemsOf(stating('2.14.4', { frozen: true }))).toEqual([
      '[thing] is made of Thing 2.14.4, got 2.14.3 in cloudserve.lock.json and a frozen run; run without --frozen and commit the file',
    ]);
    expect(() => stating('2.14.3', { frozen: true }).synth()).not.toThrow();
  });

  test('are one problem only where a frozen run would skip a minor version', () => {
    stating('2.12.1').synth();
    expect(problemsOf(stating('2.14.4', { frozen: true }))).toEqual([
      expect.stringContaining('go by a release of 2.13 first'),
    ]);
  });

  test('that are none are refused', () => {
    expect(problemsOf(stating('latest'))).toEqual([
      "[thing] a release is like 'v1.35.6+rke2r1' or '2.14.4', got 'latest'; correct it",
    ]);
  });
});

test('a cluster states its Kubernetes by itself', () => {
  const releases = new HeldValues<string>();
  const cluster = at('chula/main', {
    kind: 'cluster' as const,
    name: 'main',
    distribution: 'rke2' as never,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: false,
  });
  expect(releaseProblems([cluster], { releases, lockFile: LOCK, frozen: false })).toEqual([]);
  expect(releases.of('chula/main', 'Kubernetes')).toBe('v1.35.6+rke2r1');
});
