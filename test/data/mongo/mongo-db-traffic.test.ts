import { App } from 'cdk8s';
import { BackupTarget, CertificateIssuer, HardenedDeployment } from '../../../lib';
import { factsOf } from '../../manifests/hardened';
import { WEB } from '../../manifests/hardened';
import { documents, policyOf } from './stand';

const MONGO = [{ port: 27017, protocol: 'TCP' }];
const ofNamespace = (name: string): object => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});
const ofDatabase = (component: string): object => ({
  podSelector: {
    matchLabels: {
      'app.kubernetes.io/name': 'percona-server-mongodb',
      'app.kubernetes.io/instance': 'documents',
      'app.kubernetes.io/component': component,
    },
  },
});

/** Rules of one direction, of which the names of the cluster are left out. */
function rules(app: App, policy: string, direction: 'ingress' | 'egress'): any[] {
  const { spec } = policyOf(app, policy) as any;
  return spec[direction].filter(({ ports }: any) => !ports.some(({ port }: any) => port === 53));
}

test('members reach each other and nobody else reaches them but the operator', () => {
  const { app } = documents({ backup: undefined });
  expect(rules(app, 'documents-mongod', 'ingress')).toEqual([
    { from: [ofNamespace('psmdb-operator')], ports: MONGO },
    { from: [ofDatabase('mongod')], ports: MONGO },
  ]);
  expect(rules(app, 'documents-mongod', 'egress')).toEqual([{ to: [ofDatabase('mongod')], ports: MONGO }]);
  expect(policyOf(app, 'documents-cfg')).toBeUndefined();
  expect(policyOf(app, 'documents-mongos')).toBeUndefined();
});

test('with shards members and config servers reach each other, routers reach both, the operator all, and nobody calls a router', () => {
  const { app } = documents({ shards: 2, backup: undefined });
  for (const component of ['cfg', 'mongod']) {
    expect(rules(app, `documents-${component}`, 'ingress')).toEqual([
      { from: [ofNamespace('psmdb-operator')], ports: MONGO },
      { from: [ofDatabase('cfg')], ports: MONGO },
      { from: [ofDatabase('mongod')], ports: MONGO },
      { from: [ofDatabase('mongos')], ports: MONGO },
    ]);
    expect(rules(app, `documents-${component}`, 'egress')).toEqual([
      { to: [ofDatabase('cfg')], ports: MONGO },
      { to: [ofDatabase('mongod')], ports: MONGO },
    ]);
  }
  expect(rules(app, 'documents-mongos', 'ingress')).toEqual([{ from: [ofNamespace('psmdb-operator')], ports: MONGO }]);
  expect(rules(app, 'documents-mongos', 'egress')).toEqual([
    { to: [ofDatabase('cfg')], ports: MONGO },
    { to: [ofDatabase('mongod')], ports: MONGO },
  ]);
});

test('config servers are asked for metrics and send copies as members do', () => {
  const { app } = documents({ shards: 2, metricsFrom: 'monitoring' });
  for (const component of ['cfg', 'mongod']) {
    expect(rules(app, `documents-${component}`, 'ingress')).toContainEqual({
      from: [ofNamespace('monitoring')],
      ports: [{ port: 9216, protocol: 'TCP' }],
    });
    expect(rules(app, `documents-${component}`, 'egress')).toContainEqual({
      to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }],
      ports: [{ port: 443, protocol: 'TCP' }],
    });
  }
});

test('applications reach routers where there are some, members else', () => {
  const sharded = documents({ shards: 2 });
  const web = new HardenedDeployment(sharded.namespace, 'web', WEB_IN_NAMESPACE);
  web.connections.allowTo(sharded.documents);
  const caller = { podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } };
  expect(rules(sharded.app, 'documents-mongos', 'ingress')).toContainEqual({ from: [caller], ports: MONGO });
  expect(rules(sharded.app, 'documents-mongod', 'ingress')).not.toContainEqual({ from: [caller], ports: MONGO });
  expect(rules(sharded.app, 'web', 'egress')).toContainEqual({ to: [ofDatabase('mongos')], ports: MONGO });

  const plain = documents();
  new HardenedDeployment(plain.namespace, 'web', WEB_IN_NAMESPACE).connections.allowTo(plain.documents);
  expect(rules(plain.app, 'documents-mongod', 'ingress')).toContainEqual({ from: [caller], ports: MONGO });
});

const WEB_IN_NAMESPACE = { ...WEB, namespace: undefined };

test.each([
  ['https://s3.example.ac.th', 443],
  ['https://s3.example.ac.th:9000/', 9000],
])('copies go out to %s by port %d', (endpoint, port) => {
  const to = BackupTarget.s3('elsewhere', { endpoint, bucket: 'copies', credentialsSecret: 'backup-s3' });
  expect(rules(documents({ backup: { to } }).app, 'documents-mongod', 'egress')).toContainEqual({
    to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }],
    ports: [{ port, protocol: 'TCP' }],
  });
});

test('Prometheus reaches exporters alone', () => {
  expect(rules(documents({ metricsFrom: 'monitoring' }).app, 'documents-mongod', 'ingress')).toContainEqual({
    from: [ofNamespace('monitoring')],
    ports: [{ port: 9216, protocol: 'TCP' }],
  });
});

test('ranges outside are let in to members that are opened to them', () => {
  const hosts = ['a.example.org', 'b.example.org', 'c.example.org'];
  const { app } = documents({
    issuer: CertificateIssuer.fromName('own'),
    outside: { hosts, from: ['203.0.113.0/24'] },
  });
  expect(rules(app, 'documents-mongod', 'ingress')).toContainEqual({
    from: [{ ipBlock: { cidr: '203.0.113.0/24' } }],
    ports: MONGO,
  });
});

test('each way is stated with its reason', () => {
  const links = factsOf(documents({ shards: 1, metricsFrom: 'monitoring' }).app, 'link') as { reason: string }[];
  expect([...new Set(links.map(({ reason }) => reason))].sort()).toEqual([
    'Prometheus asks the exporters',
    'copies to a bucket',
    'declared link of documents-cfg to documents-cfg',
    'declared link of documents-cfg to documents-mongod',
    'declared link of documents-mongod to documents-cfg',
    'declared link of documents-mongod to documents-mongod',
    'declared link of documents-mongos to documents-cfg',
    'declared link of documents-mongos to documents-mongod',
    'the operator sets up members, users and copies',
  ]);
});
