import { App } from 'cdk8s';
import { parse } from 'yaml';
import { MongoDbCluster, PerconaMongoDbOperator, PerconaMongoDbOperatorProps, Size } from '../../../lib';
import { enterCluster, enterKubernetes } from '../../../lib/manifests';
import { Distribution } from '../../../lib/model';
import { Construct } from 'constructs';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { STORAGE } from './stand';

function make(props?: PerconaMongoDbOperatorProps, app = new App({ outdir: 'unused' })): PerconaMongoDbOperator {
  return new PerconaMongoDbOperator(app, 'operator', props);
}

const DATABASE = { storage: STORAGE, volume: Size.gibibytes(10), namespace: 'exam' };

function values(root: Construct): any {
  const [, { spec }] = objects(root, 'HelmChart') as any[];
  return parse(spec.valuesContent);
}

test('its definitions come first and by a chart of their own, then it, for all namespaces', () => {
  const operator = make();
  expect(objects(operator, 'HelmChart')).toMatchObject([
    { spec: { chart: 'psmdb-operator-crds', version: '1.22.0' } },
    { spec: { chart: 'psmdb-operator', version: '1.22.0', targetNamespace: 'psmdb-operator' } },
  ]);
  expect(values(operator)).toMatchObject({ watchAllNamespaces: true, disableTelemetry: true, replicaCount: 2 });
  expect(schemaProblems(operator)).toEqual([]);
  expect(validations(operator)).toEqual([]);
});

test('its pods keep to the restricted level, which their namespace enforces', () => {
  const operator = make({ namespace: 'databases', memory: Size.mebibytes(512) });
  expect(objects(operator, 'Namespace')).toMatchObject([
    { metadata: { name: 'databases', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } },
  ]);
  expect(values(operator)).toMatchObject({
    podSecurityContext: { runAsNonRoot: true, runAsUser: 2, seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    resources: { requests: { memory: '512Mi' }, limits: { memory: '512Mi' } },
  });
  expect(factsOf(operator, 'pods')).toMatchObject([{ name: 'psmdb-operator', pods: 2, memoryMebibytes: 512 }]);
});

test('a cluster has one of them, which its databases share', () => {
  const app = new App({ outdir: 'unused' });
  const operator = make({ namespace: 'databases' }, app);
  new MongoDbCluster(app, 'one', DATABASE);
  new MongoDbCluster(app, 'two', DATABASE);
  expect(objects(app, 'HelmChart')).toHaveLength(2);
  expect(JSON.stringify(objects(app, 'NetworkPolicy'))).toContain(
    `"kubernetes.io/metadata.name":"${operator.namespace}"`,
  );
  expect(() => new PerconaMongoDbOperator(app, 'another')).toThrow(
    "[another] a cluster has one operator of MongoDB, got another one after 'operator'",
  );
});

test('one that comes after a database is refused: the database had one made', () => {
  const app = new App({ outdir: 'unused' });
  new MongoDbCluster(app, 'one', DATABASE);
  expect(() => make({}, app)).toThrow(/make this one before the databases/);
});

test('clusters beside each other have one each', () => {
  const app = new App({ outdir: 'unused' });
  for (const name of ['north', 'south']) {
    const cluster = new Construct(app, name);
    enterCluster(cluster, name);
    new MongoDbCluster(cluster, 'documents', DATABASE);
    expect(objects(cluster, 'HelmChart')).toHaveLength(2);
  }
});

test('which Kubernetes its makers test it on is stated where that of the cluster is known', () => {
  const app = new App({ outdir: 'unused' });
  enterKubernetes(app, { distribution: Distribution.RKE2, release: 'v1.36.1+rke2r1' });
  expect(factsOf(make({}, app), 'compatibility')).toEqual([
    {
      ...{ kind: 'compatibility', component: 'psmdb-operator 1.22.0', first: 32, last: 35 },
      ...{ distribution: 'rke2 v1.36.1+rke2r1', minor: 36 },
    },
  ]);
  expect(factsOf(make(), 'compatibility')).toEqual([]);
});

test.each([
  [{ memory: Size.mebibytes(64) }, '128 to 16384, got 64Mi'],
  [{ namespace: 'Databases' }, "got 'Databases'"],
])('what it cannot run with is refused: %j', (props, says) => {
  expect(validations(make(props)).join()).toContain(says);
});
