import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { Cluster, DeliveryUnit, HelmRelease, Layer, SystemSettings } from '../../lib';
import { renderManifests } from '../../lib/delivery';
import { deliveredImages } from '../../lib/testbed/mirror-files';
import { newSite } from '../support/openstack';
import { Project } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

function pod(scope: Construct, name: string, image: string): ApiObject {
  const unit = new DeliveryUnit(scope, name, { layer: Layer.APPS, component: name });
  const metadata = { name, namespace: 'default' };
  return new ApiObject(unit, 'Resource', {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: { containers: [{ name: 'app', image }] },
  });
}

function release(scope: Construct, chart: string, images?: string[]): HelmRelease {
  return new HelmRelease(scope, chart, {
    chart,
    version: '1.2.3',
    repository: 'https://charts.example.org',
    namespace: 'default',
    values: { size: 3 },
    images,
  });
}

/** Lines of a list that are not for people. */
function lines(file: string): string[] {
  return project
    .read(`dist-files/${file}`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

it('each cluster has lists of its own, from its objects and its charts', () => {
  const app = project.app();
  const [lab, far] = ['lab', 'far'].map((name) => new Cluster(app, name));
  void [pod(lab, 'web', 'quay.io/web:1'), release(lab, 'told', ['quay.io/chart:1']), release(lab, 'silent')];
  void pod(far, 'web', 'busybox:1.37');
  void new Cluster(app, 'empty');
  app.synth();
  expect(lines('lab/mirror/images.txt')).toEqual(['quay.io/chart:1', 'quay.io/web:1']);
  expect(lines('lab/mirror/charts.txt')).toEqual([
    'silent 1.2.3 https://charts.example.org',
    'told 1.2.3 https://charts.example.org',
  ]);
  expect(project.read('dist-files/lab/mirror/charts.txt')).toMatch(/^told .*\n# {3}its 1 image in images\.txt$/m);
  expect(project.yaml('dist-files/lab/mirror/values/default-silent.yaml')).toEqual({ size: 3 });
  expect(lines('far/mirror/images.txt')).toEqual(['docker.io/library/busybox:1.37']);
  expect(project.has('dist-files/empty')).toBe(false);
});

it('a chart that is an object of K3s is in the list', () => {
  const app = project.app();
  const unit = new DeliveryUnit(new Cluster(app, 'lab'), 'unit', { layer: Layer.CONTROLLERS, component: 'a' });
  new ApiObject(unit, 'Chart', {
    apiVersion: 'helm.cattle.io/v1',
    kind: 'HelmChart',
    metadata: { name: 'own', namespace: 'kube-system' },
    spec: { chart: 'oci://ghcr.io/charts/own', version: '2.0.0', targetNamespace: 'own', valuesContent: 'a: 1\n' },
  });
  app.synth();
  expect(lines('lab/mirror/charts.txt')).toEqual(['own 2.0.0 oci://ghcr.io/charts']);
  expect(project.yaml('dist-files/lab/mirror/values/own-own.yaml')).toEqual({ a: 1 });
});

it('nodes ask the mirrors of their site', () => {
  const app = project.app();
  const mirrors = [{ registry: 'docker.io', endpoints: ['https://registry.example.org'] }];
  const site = newSite(app, 'chula', { system: new SystemSettings({ registryMirrors: mirrors }) });
  void pod(new Cluster(site, 'lab'), 'web', 'busybox:1');
  app.synth();
  expect(parse(project.read('dist-files/chula-lab/mirror/registries.yaml'))).toEqual({
    mirrors: { 'docker.io': { endpoint: ['https://registry.example.org'] } },
  });
});

it('images of objects are facts, without those whose name cannot be read', () => {
  const app = project.app();
  const lab = new Cluster(app, 'lab');
  void [pod(lab, 'web', 'quay.io/web:1'), pod(lab, 'late', 'busybox'), pod(lab, 'odd', '${IMAGE}')];
  const { units } = renderManifests(app, () => undefined);
  expect(deliveredImages(units)).toEqual([
    { path: 'lab/web/Resource', fact: { kind: 'image', cluster: 'lab', image: 'quay.io/web:1', tag: '1' } },
    { path: 'lab/late/Resource', fact: { kind: 'image', cluster: 'lab', image: 'busybox' } },
  ]);
});
