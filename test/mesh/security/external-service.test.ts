import { App } from 'cdk8s';
import { ExternalService, ExternalServiceProps, HardenedNamespace, Port } from '../../../lib';
import { enterCluster } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { pods, scene } from './fixture';

const PAYMENTS: ExternalServiceProps = {
  hosts: ['api.payments.example'],
  ports: [Port.tcp(443, 'tls')],
  reason: 'payments',
};

const entryOf = (made: ExternalService): any => (objects(made, 'ServiceEntry')[0] as any).spec;
const egressOf = (made: ReturnType<typeof pods>): any => (objects(made, 'NetworkPolicy')[0] as any).spec.egress;
const EVERYWHERE = { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } };

test('sidecars of its namespace know a host outside, and look its name up', () => {
  const made = new ExternalService(scene().exam, 'payments', PAYMENTS);
  expect(objects(made, 'ServiceEntry')).toMatchObject([{ metadata: { name: 'payments', namespace: 'exam' } }]);
  expect(entryOf(made)).toEqual({
    hosts: ['api.payments.example'],
    ports: [{ name: 'tls', number: 443, protocol: 'TLS' }],
    location: 'MESH_EXTERNAL',
    resolution: 'DNS',
    exportTo: ['.'],
  });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('callers may call every address at its port, for policies know no names, and the report says so', () => {
  const { exam } = scene();
  const web = pods(exam);
  new ExternalService(exam, 'payments', { ...PAYMENTS, callers: [web] });
  expect(egressOf(web)[0]).toEqual({ to: [EVERYWHERE], ports: [{ protocol: 'TCP', port: 443 }] });
  expect(factsOf(exam, 'link')).toEqual([
    {
      kind: 'link',
      from: 'exam/web',
      to: '0.0.0.0/0',
      port: 'tcp/443',
      reason: 'payments: api.payments.example, whose addresses may change and network policies know no names',
    },
  ]);
});

test('with ranges callers may call those alone', () => {
  const { exam } = scene();
  const [web, job] = [pods(exam), pods(exam, 'job')];
  new ExternalService(exam, 'payments', { ...PAYMENTS, ranges: ['192.0.2.0/28'] }).allowFrom(web);
  expect(egressOf(web)[0]).toEqual({
    to: [{ ipBlock: { cidr: '192.0.2.0/28' } }],
    ports: [{ protocol: 'TCP', port: 443 }],
  });
  expect(egressOf(job)).toHaveLength(1);
});

test('sidecars of the namespaces of its callers know it too, and no others', () => {
  const { app, mesh, exam, outside } = scene();
  const people = new HardenedNamespace(app, 'people', { mesh });
  const made = new ExternalService(exam, 'payments', PAYMENTS);
  made.allowFrom(pods(people), pods(people, 'job'), pods(exam));
  expect(entryOf(made).exportTo).toEqual(['.', 'people']);
  made.allowFrom(pods(outside));
  expect(entryOf(made).exportTo).toEqual(['.', 'outside', 'people']);
});

test('outside of a mesh there are network policies alone', () => {
  const { outside } = scene();
  const web = pods(outside);
  const made = new ExternalService(outside, 'payments', { ...PAYMENTS, callers: [web] });
  expect(objects(made, 'ServiceEntry')).toEqual([]);
  expect(egressOf(web)).toHaveLength(2);
});

test('a name for many hosts is not looked up by sidecars', () => {
  const made = new ExternalService(scene().exam, 'payments', { ...PAYMENTS, hosts: ['*.payments.example'] });
  expect(entryOf(made)).toMatchObject({ hosts: ['*.payments.example'], resolution: 'NONE' });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('what has no host in its bytes is known by addresses', () => {
  const ports = [
    Port.tcp(636, 'tcp-ldaps'),
    Port.tcp(443, 'https'),
    Port.tcp(80, 'http-plain'),
    Port.tcp(27017, 'mongo'),
  ];
  const made = new ExternalService(scene().exam, 'ldap', {
    hosts: ['ldap.example.org'],
    ports,
    ranges: ['192.0.2.0/28'],
    reason: 'accounts',
  });
  expect(entryOf(made)).toMatchObject({
    addresses: ['192.0.2.0/28'],
    resolution: 'NONE',
    ports: [{ protocol: 'TCP' }, { protocol: 'HTTPS' }, { protocol: 'HTTP' }, { protocol: 'Mongo' }],
  });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('all that is wrong is said at once', () => {
  const made = new ExternalService(scene().exam, 'wrong', {
    hosts: ['192.0.2.1', 'web.exam.svc', '*', 'a.example', 'a.example'],
    ports: [Port.tcp(443, 'secure'), Port.tcpRange(80, 90, 'http'), Port.tcp(443, 'tcp'), Port.tcp(25, 'tcp')],
    reason: ' ',
  });
  expect(validations(made).map((line) => line.replace('[exam/wrong] ', ''))).toEqual([
    "a host is a name with a dot, or '*.' and a name, got '192.0.2.1'; correct it in 'hosts', and give addresses by 'ranges'",
    "an external service is outside of the cluster, got 'web.exam.svc'; services of the cluster are called by links",
    "a host is a name with a dot, or '*.' and a name, got '*'; correct it in 'hosts', and give addresses by 'ranges'",
    "a host stands once, got 'a.example' twice; take one out of 'hosts'",
    "a port's name begins with its protocol, such as 'tls', 'http' or 'tcp', got 'secure'; rename it",
    "an external service listens on single ports of TCP, got 'tcp/80-90'; name them one by one",
    "a port stands once, got 443 twice; take one out of 'ports'",
    "ports have names of their own, got 'tcp' twice; rename one, such as 'tcp-2'",
    "calls without a host's name in them are told from others by address, got port 'tcp' and no address; give the addresses by 'ranges'",
    "pods call out for a reason, got none; give the 'reason'",
  ]);
});

test('ranges that are none are refused before policies have them', () => {
  const { exam } = scene();
  const web = pods(exam);
  const made = new ExternalService(exam, 'payments', { ...PAYMENTS, ranges: ['192.0.2.1/24'], callers: [web] });
  expect(validations(made)).toEqual([
    "[exam/payments] CIDR '192.0.2.1/24' has host bits set; did you mean '192.0.2.0/24'?",
  ]);
  const empty = new ExternalService(exam, 'empty', { hosts: [], ports: [], reason: 'none' });
  expect(validations(empty)).toEqual([
    "[exam/empty] an external service has a host, got none; name it in 'hosts'",
    "[exam/empty] an external service listens on something, got no port; declare its 'ports'",
  ]);
});

test('fails without a namespace, with callers that have no pods, and with those of another cluster', () => {
  const { app, exam } = scene();
  expect(() => new ExternalService(app, 'payments', PAYMENTS)).toThrow(
    "[payments] it is declared in a namespace, got none; make it below one or give 'namespace'",
  );
  const made = new ExternalService(exam, 'payments', PAYMENTS);
  expect(() => made.allowFrom('web' as any)).toThrow(
    "[exam/payments] 'callers[0]' of who may call an external service is what has pods, got 'web'; write it as new HardenedDeployment(namespace, 'web', ...)",
  );
  const elsewhere = new App();
  enterCluster(elsewhere, 'elsewhere');
  expect(() => made.allowFrom(pods(new HardenedNamespace(elsewhere, 'exam')))).toThrow(
    "[exam/payments] what pods call outside is declared in their cluster, got a caller of 'elsewhere' and this of ''; declare it there too",
  );
});
