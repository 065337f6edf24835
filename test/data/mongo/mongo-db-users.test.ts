import { HardenedDeployment, MongoDbEndpoint, MongoDbRole, SecretReference } from '../../../lib';
import { WEB, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { documents, policyOf, specOf } from './stand';

const HERE = { ...WEB, namespace: undefined };

function container(web: HardenedDeployment): {
  env: { name: string; value?: string; valueFrom?: any }[];
  volumeMounts: any[];
} {
  return (objects(web, 'Deployment')[0] as any).spec.template.spec.containers[0];
}

function variables(web: HardenedDeployment, prefix: string): Record<string, string | undefined> {
  return Object.fromEntries(
    container(web)
      .env.filter(({ name, value }) => name.startsWith(`${prefix}_`) && value !== undefined)
      .map(({ name, value }) => [name.slice(prefix.length + 1), value]),
  );
}

test('users are told to the operator with what they may do where, in the order of their names', () => {
  const { app, documents: database } = documents();
  database.addUser('reports', { databases: ['exam', 'grades'], role: MongoDbRole.READ });
  database.addUser('exam', { databases: ['exam'] });
  expect(specOf(app).users).toEqual([
    { name: 'exam', db: 'admin', roles: [{ name: 'readWrite', db: 'exam' }] },
    {
      name: 'reports',
      db: 'admin',
      roles: [
        { name: 'read', db: 'exam' },
        { name: 'read', db: 'grades' },
      ],
    },
  ]);
  expect(specOf(documents().app)).not.toHaveProperty('users');
});

test('an application gets hosts, database and user, the password of the operator and who signed the certificate', () => {
  const { app, namespace, documents: database } = documents();
  const web = new HardenedDeployment(namespace, 'web', HERE);
  web.use(database.addUser('exam', { databases: ['grades', 'exam'] }), 'MONGO');
  const hosts = database.hosts.join(',');
  expect(variables(web, 'MONGO')).toEqual({
    HOST: 'documents-rs0-0.documents-rs0.exam.svc.cluster.local',
    PORT: '27017',
    HOSTS: hosts,
    DATABASE: 'grades',
    AUTH_SOURCE: 'admin',
    REPLICA_SET: 'rs0',
    URI: `mongodb://${hosts}/grades?replicaSet=rs0&authSource=admin&tls=true`,
    USERNAME: 'exam',
    CA_FILE: '/etc/data/mongo/ca.crt',
  });
  expect(container(web).env).toContainEqual({
    name: 'MONGO_PASSWORD',
    valueFrom: { secretKeyRef: { name: 'documents-custom-user-secret', key: 'exam' } },
  });
  expect(JSON.stringify(objects(web, 'Deployment'))).toContain('"secretName":"documents-ssl"');
  expect(JSON.stringify(policyOf(app, 'documents-mongod'))).toContain('"app.kubernetes.io/name":"web"');
  expect(schemaProblems(app)).toEqual([]);
  expect(validations(app)).toEqual([]);
});

test('with shards an application gets the routers and no replica set', () => {
  const { namespace, documents: database } = documents({ shards: 2 });
  const web = new HardenedDeployment(namespace, 'web', HERE);
  web.use(database.addUser('exam', { databases: ['exam'] }), 'MONGO');
  const hosts = 'documents-mongos-0.exam.svc.cluster.local:27017,documents-mongos-1.exam.svc.cluster.local:27017';
  expect(variables(web, 'MONGO')).toMatchObject({
    HOSTS: hosts,
    URI: `mongodb://${hosts}/exam?authSource=admin&tls=true`,
  });
  expect(variables(web, 'MONGO')).not.toHaveProperty('REPLICA_SET');
});

test('a MongoDB elsewhere is used in the same way, and its range is called', () => {
  const { app, namespace } = documents();
  const web = new HardenedDeployment(namespace, 'web', HERE);
  const endpoint = MongoDbEndpoint.external({
    hosts: ['mongo-1.example.org', 'mongo-2.example.org:27018'],
    ranges: ['192.0.2.0/28'],
    database: 'exam',
    replicaSet: 'exam',
    credentials: SecretReference.fromName('mongo-login'),
    authority: { secret: SecretReference.fromName('mongo-ca'), key: 'root.pem' },
  });
  web.use(endpoint, 'OLD');
  expect(endpoint.description).toBe("database 'exam' of MongoDB at 'mongo-1.example.org'");
  expect(variables(web, 'OLD')).toMatchObject({
    HOSTS: 'mongo-1.example.org:27017,mongo-2.example.org:27018',
    REPLICA_SET: 'exam',
    URI: 'mongodb://mongo-1.example.org:27017,mongo-2.example.org:27018/exam?replicaSet=exam&authSource=admin&tls=true',
    CA_FILE: '/etc/data/old/root.pem',
  });
  expect(container(web).env).toContainEqual({
    name: 'OLD_USERNAME',
    valueFrom: { secretKeyRef: { name: 'mongo-login', key: 'username' } },
  });
  expect((policyOf(app, 'web') as any).spec.egress).toContainEqual({
    to: [{ ipBlock: { cidr: '192.0.2.0/28' } }],
    ports: [
      { port: 27017, protocol: 'TCP' },
      { port: 27018, protocol: 'TCP' },
    ],
  });
  expect(schemaProblems(app)).toEqual([]);
});
