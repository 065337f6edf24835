import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { HardenedDeployment, HardenedNamespace, IstioMesh, PodsFact } from '../../../lib';
import { WEB as WEB_OF_SHOP, factsOf, schemaProblems } from '../../manifests/hardened';
import { enterCluster } from '../../../lib/manifests';
import { Manifest, objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';

const { namespace: SHOP, ...WEB } = WEB_OF_SHOP;

function meshed(metricsFrom?: string): { mesh: StubMesh; namespace: HardenedNamespace } {
  const app = Testing.app();
  const mesh = new StubMesh(app, 'mesh');
  return { mesh, namespace: new HardenedNamespace(app, 'exam', { mesh, metricsFrom }) };
}

const policy = (namespace: HardenedNamespace, name: string): Manifest | undefined =>
  objects(namespace, 'NetworkPolicy').find(({ metadata }) => metadata.name === name);

const podsOf = (namespace: HardenedNamespace): PodsFact =>
  factsOf(new HardenedDeployment(namespace, 'web', WEB), 'pods')[0] as PodsFact;

const namespaced = (name: string): object => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});

test('a namespace of a mesh has its pods given sidecars, which reach its control plane', () => {
  const { namespace } = meshed();
  expect(objects(namespace, 'Namespace')[0].metadata.labels).toMatchObject({ 'istio-injection': 'enabled' });
  expect(policy(namespace, 'allow-mesh')).toMatchObject({
    spec: {
      policyTypes: ['Egress'],
      egress: [{ to: [namespaced('istio-system')], ports: [{ port: 15012, protocol: 'TCP' }] }],
    },
  });
  expect(schemaProblems(namespace)).toEqual([]);
});

test('peers that are named later are reached at the port of their gateways, and at no other', () => {
  const { mesh, namespace } = meshed();
  mesh.call('gke', '34.118.20.7');
  mesh.call('ncku', '34.118.20.8');
  for (const [peer, cidr] of [
    ['gke', '34.118.20.7/32'],
    ['ncku', '34.118.20.8/32'],
  ]) {
    expect((policy(namespace, `allow-peer-${peer}`) as any).spec).toEqual({
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr } }], ports: [{ port: 15443, protocol: 'TCP' }] }],
    });
  }
  expect((policy(namespace, 'allow-mesh') as any).spec.egress.length).toBe(1);
  expect(schemaProblems(namespace)).toEqual([]);
});

test('Prometheus asks sidecars for the metrics of their pods', () => {
  expect(policy(meshed('monitoring').namespace, 'allow-mesh')).toMatchObject({
    spec: {
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [namespaced('monitoring')], ports: [{ port: 15020, protocol: 'TCP' }] }],
    },
  });
});

test('the Prometheus that asks all proxies of a mesh is let in to them, also where the namespace names none', () => {
  const app = Testing.app();
  const mesh = new IstioMesh(app, 'mesh', { metricsFrom: 'watch' });
  expect(policy(new HardenedNamespace(app, 'exam', { mesh }), 'allow-mesh')).toMatchObject({
    spec: { ingress: [{ from: [namespaced('watch')], ports: [{ port: 15020, protocol: 'TCP' }] }] },
  });
});

test('without a mesh there is neither label nor policy of one', () => {
  const namespace = new HardenedNamespace(Testing.app(), 'exam');
  expect(objects(namespace, 'Namespace')[0].metadata.labels).not.toHaveProperty('istio-injection');
  expect(policy(namespace, 'allow-mesh')).toBeUndefined();
});

test('fails when the mesh is none', () => {
  expect(() => new HardenedNamespace(Testing.app(), 'exam', { mesh: 'istio' as any })).toThrow(
    `[exam] 'mesh' of a namespace is a mesh, got 'istio'; write it as new IstioMesh(cluster, 'mesh')`,
  );
});

test('pods of a mesh are known by an account of their own, which opens nothing', () => {
  const { namespace } = meshed();
  const web = new HardenedDeployment(namespace, 'web', WEB);
  expect(web.serviceAccount).toBe('web');
  expect(objects(web, 'ServiceAccount')).toMatchObject([
    { metadata: { name: 'web', namespace: 'exam' }, automountServiceAccountToken: false },
  ]);
  expect((objects(web, 'Deployment')[0] as any).spec.template.spec.serviceAccountName).toBe('web');
  expect(schemaProblems(web)).toEqual([]);
  expect(validations(web)).toEqual([]);
});

test('an account that is given stays, and outside of a mesh there is none', () => {
  const { namespace } = meshed();
  const given = new HardenedDeployment(namespace, 'web', { ...WEB, serviceAccount: 'people' });
  const outside = new HardenedDeployment(new HardenedNamespace(Testing.app(), 'exam'), 'web', WEB);
  expect([given.serviceAccount, outside.serviceAccount]).toEqual(['people', 'default']);
  expect([...objects(given, 'ServiceAccount'), ...objects(outside, 'ServiceAccount')]).toEqual([]);
});

test('pods that are put into another namespace are not of the mesh', () => {
  const { namespace } = meshed();
  const elsewhere = new HardenedDeployment(namespace, 'web', { ...WEB, namespace: SHOP });
  expect(elsewhere.serviceAccount).toBe('default');
  expect(objects(elsewhere, 'ServiceAccount')).toEqual([]);
});

test('sidecars count to what pods request', () => {
  const inside = podsOf(meshed().namespace);
  const outside = podsOf(new HardenedNamespace(Testing.app(), 'exam'));
  expect(inside.cores).toBeCloseTo(outside.cores + 0.1);
  expect(inside.memoryMebibytes).toBe(outside.memoryMebibytes + 128);
});

test('fails when the mesh is that of another cluster', () => {
  const app = Testing.app();
  const [north, south] = ['north', 'south'].map((name) => {
    const scope = new Construct(app, name);
    enterCluster(scope, name);
    return scope;
  });
  const namespace = new HardenedNamespace(south, 'exam', { mesh: new StubMesh(north, 'mesh') });
  expect(validations(namespace)).toEqual([
    "[south/exam] a mesh is of one cluster, got that of 'north' in 'south'; name the mesh of 'south' by 'mesh'",
  ]);
});
