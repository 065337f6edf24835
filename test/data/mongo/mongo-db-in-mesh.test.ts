import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { AccessMode, HardenedDeployment, HardenedNamespace, MongoDbCluster, Size } from '../../../lib';
import { WEB, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { Flows } from '../flows';

const MONGOD = {
  namespace: 'exam',
  labels: {
    'app.kubernetes.io/name': 'percona-server-mongodb',
    'app.kubernetes.io/instance': 'documents',
    'app.kubernetes.io/component': 'mongod',
  },
};

/** A database and an application that uses it, in a namespace whose pods are part of a mesh. */
function meshed(): Construct {
  const app = Testing.app();
  const namespace = new HardenedNamespace(app, 'exam', { mesh: new StubMesh(app, 'mesh') });
  const database = new MongoDbCluster(namespace, 'documents', {
    storage: { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE },
    volume: Size.gibibytes(10),
  });
  const web = new HardenedDeployment(namespace, 'web', { ...WEB, namespace: undefined });
  web.use(database.addUser('exam', { databases: ['exam'] }), 'MONGO');
  return app;
}

test('a database in a namespace of a mesh stays outside of it, and its applications call it', () => {
  const app = meshed();
  expect(objects(app, 'AuthorizationPolicy').map(({ metadata }) => metadata.name)).toEqual(['web']);
  const [{ spec }] = objects(app, 'PerconaServerMongoDB') as any[];
  expect(spec.replsets[0].labels).toEqual({ 'sidecar.istio.io/inject': 'false' });
  expect(schemaProblems(app)).toEqual([]);
  expect(validations(app)).toEqual([]);
});

test('policies let applications, members and the operator through, and nobody else', () => {
  const flows = new Flows(meshed(), 'exam');
  const web = { namespace: 'exam', labels: { 'app.kubernetes.io/name': 'web' } };
  const stranger = { namespace: 'exam', labels: { 'app.kubernetes.io/name': 'other' } };
  const operator = { namespace: 'psmdb-operator', labels: {} };
  expect(flows.open(web, MONGOD, 27017)).toBe(true);
  expect(flows.open(MONGOD, MONGOD, 27017)).toBe(true);
  expect(flows.open(operator, MONGOD, 27017)).toBe(true);
  expect(flows.open(stranger, MONGOD, 27017)).toBe(false);
  expect(flows.open({ namespace: 'shop', labels: web.labels }, MONGOD, 27017)).toBe(false);
  expect(flows.open(MONGOD, web, 8080)).toBe(false);
});
