import { App } from 'cdk8s';
import { HardenedDeployment, PodProbe, Port } from '../../lib';
import { enterCluster } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';
import { factsOf, schemaProblems, web } from './hardened';

const DNS = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
};
const SQL = Port.tcp(3306, 'mysql');
const METRICS = Port.tcp(9104, 'metrics');

const policyOf = (made: HardenedDeployment): any => (objects(made, 'NetworkPolicy')[0] as any).spec;
const pods = (name: string): object => ({ podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } });
const inside = (name: string): object => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});

function pair(there = 'shop'): { app: App; caller: HardenedDeployment; sql: HardenedDeployment } {
  const app = new App();
  const caller = web({}, 'web', app);
  const sql = web({ namespace: there, ports: [METRICS, SQL], readiness: PodProbe.tcp() }, 'sql', app);
  return { app, caller, sql };
}

test('what nobody allows is closed, but for questions to the DNS', () => {
  expect(policyOf(web())).toEqual({
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    policyTypes: ['Ingress', 'Egress'],
    egress: [DNS],
  });
});

test('a declared link opens both ends, for the ports that are listened on', () => {
  const { app, caller, sql } = pair();
  caller.connections.allowTo(sql);
  const ports = [
    { protocol: 'TCP', port: 3306 },
    { protocol: 'TCP', port: 9104 },
  ];
  expect(policyOf(caller)).toEqual(expect.objectContaining({ egress: [{ to: [pods('sql')], ports }, DNS] }));
  expect(policyOf(caller)).not.toHaveProperty('ingress');
  expect(policyOf(sql)).toMatchObject({ ingress: [{ from: [pods('web')], ports }], egress: [DNS] });
  expect(schemaProblems(app)).toEqual([]);
  expect(factsOf(app, 'link')).toEqual(
    ['tcp/9104', 'tcp/3306'].map((port) => ({
      kind: 'link',
      from: 'web',
      to: 'sql',
      port,
      reason: 'declared link of web to sql',
    })),
  );
});

test('the same link from the other side, and twice, is one rule', () => {
  const { app, caller, sql } = pair();
  caller.connections.allowTo(sql);
  const once = [policyOf(caller), policyOf(sql)];
  sql.connections.allowFrom(caller);
  caller.connections.allowTo(sql, sql);
  expect([policyOf(caller), policyOf(sql)]).toEqual(once);
  expect(factsOf(app, 'link')).toHaveLength(2);
});

test('pods of another namespace are named with it', () => {
  const { caller, sql } = pair('data');
  caller.connections.allowTo(sql);
  expect(policyOf(caller).egress[0].to).toEqual([{ ...inside('data'), ...pods('sql') }]);
  expect(policyOf(sql).ingress[0].from).toEqual([{ ...inside('shop'), ...pods('web') }]);
});

test('members may call each other', () => {
  const made = web();
  made.connections.allowTo(made);
  const ports = [{ protocol: 'TCP', port: 8080 }];
  expect(policyOf(made)).toMatchObject({
    ingress: [{ from: [pods('web')], ports }],
    egress: [{ to: [pods('web')], ports }, DNS],
  });
});

test('namespaces and ranges are let in and called by the ports that are named', () => {
  const made = web();
  made.connections.allowFromNamespace('istio-ingress', 'gateway');
  made.connections.allowFromNamespace('monitoring', 'metrics', METRICS);
  made.connections.allowFromRange('10.20.0.0/16', 'machines of the site');
  made.connections.allowToNamespace('kube-public', 'a test', SQL);
  made.connections.allowToRange('0.0.0.0/0', 'mail', Port.tcpRange(465, 587, 'smtp'));
  expect(policyOf(made).ingress).toEqual([
    { from: [{ ipBlock: { cidr: '10.20.0.0/16' } }], ports: [{ protocol: 'TCP', port: 8080 }] },
    { from: [inside('istio-ingress')], ports: [{ protocol: 'TCP', port: 8080 }] },
    { from: [inside('monitoring')], ports: [{ protocol: 'TCP', port: 9104 }] },
  ]);
  expect(policyOf(made).egress).toEqual([
    {
      to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }],
      ports: [{ protocol: 'TCP', port: 465, endPort: 587 }],
    },
    { to: [inside('kube-public')], ports: [{ protocol: 'TCP', port: 3306 }] },
    DNS,
  ]);
  expect(schemaProblems(made)).toEqual([]);
  expect(factsOf(made, 'link')).toContainEqual({
    kind: 'link',
    from: 'namespace istio-ingress',
    to: 'web',
    port: 'tcp/8080',
    reason: 'gateway',
  });
});

test('rules do not depend on the order in which they are declared', () => {
  const rules = (names: string[]): object => {
    const made = web();
    names.forEach((name) => made.connections.allowFromNamespace(name, 'a test'));
    return policyOf(made);
  };
  expect(rules(['a', 'b'])).toEqual(rules(['b', 'a']));
});

test('a link to pods that listen on nothing is refused', () => {
  const { caller } = pair();
  const idle = web({ ports: [], readiness: PodProbe.command(['/ok']) }, 'idle');
  caller.connections.allowTo(idle);
  expect(validations(idle)).toEqual([
    "[idle/Connections] pods that others call listen on something, got a link from 'web' to 'idle', which has no ports; declare its 'ports'",
  ]);
});

test('ports without numbers, ranges that are none and the one of metadata are refused', () => {
  const made = web();
  made.connections.allowFromNamespace('x', 'a test', Port.icmp());
  expect(validations(made)).toEqual([
    "[web/Connections] network policies open ports of TCP and UDP, got 'icmp'; name another port",
  ]);
  expect(() => made.connections.allowToRange('10.0.0.0', 'a test', SQL)).toThrow('[web/Connections]');
  expect(() => made.connections.allowToRange('169.254.169.254/32', 'a test', SQL)).toThrow(
    "[web/Connections] there a cloud tells a machine its user data, which is not for pods, got '169.254.169.254/32'; name the range that is meant",
  );
});

test('pods of another cluster are called through a gateway', () => {
  const [here, there] = ['here', 'there'].map((name) => {
    const app = new App();
    enterCluster(app, name);
    return web({}, 'web', app);
  });
  expect(() => here.connections.allowTo(there)).toThrow(
    "[web/Connections] pods call each other within a cluster, got a caller 'web' of 'here' and these of 'there'; call them through a gateway",
  );
});
