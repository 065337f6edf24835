import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { HardenedDeployment, HardenedDeploymentProps, HardenedNamespace, PodProbe, Port } from '../../lib';
import { enterCluster } from '../../lib/manifests';
import { Manifest, objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { HTTP, WEB, schemaProblems } from './hardened';

const SQL = Port.tcp(3306, 'mysql');

/** A mesh that lets callers in plain text call some ports of pods. */
class LenientMesh extends StubMesh {
  public readonly plain: Record<string, number[]> = {};

  public _plainPorts(namespace: string, podLabels: Record<string, string>): number[] {
    return this.plain[`${namespace}/${podLabels['app.kubernetes.io/name']}`] ?? [];
  }
}

interface Scene {
  readonly app: App;
  readonly mesh: LenientMesh;
  readonly namespace: HardenedNamespace;
  readonly outside: HardenedNamespace;
}

function scene(gatewayFrom?: string): Scene {
  const app = new App();
  const mesh = new LenientMesh(app, 'mesh');
  return {
    app,
    mesh,
    namespace: new HardenedNamespace(app, 'shop', { mesh, gatewayFrom }),
    outside: new HardenedNamespace(app, 'outside'),
  };
}

function pods(scope: HardenedNamespace, id: string, props: Partial<HardenedDeploymentProps> = {}): HardenedDeployment {
  return new HardenedDeployment(scope, id, { ...WEB, namespace: scope.name, ...props });
}

const sqlOf = (scope: HardenedNamespace, props: Partial<HardenedDeploymentProps> = {}): HardenedDeployment =>
  pods(scope, 'sql', { ports: [SQL], readiness: PodProbe.tcp(), ...props });

const policies = (made: HardenedDeployment): Manifest[] => objects(made, 'AuthorizationPolicy');
const rulesOf = (made: HardenedDeployment): any => (policies(made)[0] as any).spec.rules;
const rule = (source: object, ...ports: string[]): object => ({ from: [{ source }], to: [{ operation: { ports } }] });

test('pods of a mesh that nobody may call let nobody in', () => {
  const made = pods(scene().namespace, 'web');
  expect(policies(made)).toMatchObject([
    {
      apiVersion: 'security.istio.io/v1',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } }, action: 'ALLOW' },
    },
  ]);
  expect(rulesOf(made)).toBeUndefined();
  expect(schemaProblems(made)).toEqual([]);
});

test('a declared link lets the account of the caller in, at the ports that are listened on', () => {
  const { app, namespace } = scene();
  const [web, sql] = [pods(namespace, 'web'), sqlOf(namespace, { ports: [Port.tcp(9104, 'metrics'), SQL] })];
  web.connections.allowTo(sql);
  expect(rulesOf(sql)).toEqual([rule({ principals: ['cluster.local/ns/shop/sa/web'] }, '3306', '9104')]);
  expect(rulesOf(web)).toBeUndefined();
  expect([...schemaProblems(app), ...validations(app)]).toEqual([]);
});

test('callers of another namespace of the mesh are known by it, and those with an account that is given by that', () => {
  const { app, mesh, namespace } = scene();
  const people = new HardenedNamespace(app, 'people', { mesh });
  const sql = sqlOf(namespace);
  sql.connections.allowFrom(pods(people, 'web', { serviceAccount: 'clerks' }));
  expect(rulesOf(sql)).toEqual([rule({ principals: ['cluster.local/ns/people/sa/clerks'] }, '3306')]);
  expect(validations(app)).toEqual([]);
});

test('namespaces and ranges are let in by the ports that are named', () => {
  const web = pods(scene().namespace, 'web');
  web.connections.allowFromNamespace('istio-ingress', 'gateway');
  web.connections.allowFromRange('10.42.0.0/16', 'pods of a neighbour', Port.tcpRange(9000, 9002, 'web'));
  expect(rulesOf(web)).toEqual([
    rule({ ipBlocks: ['10.42.0.0/16'] }, '9000', '9001', '9002'),
    rule({ namespaces: ['istio-ingress'] }, '8080'),
  ]);
  expect(schemaProblems(web)).toEqual([]);
});

test('the gateway of the namespace may call ports named http, as its network policy says', () => {
  const { app, namespace } = scene('istio-ingress');
  const [web, sql] = [pods(namespace, 'web', { ports: [HTTP, Port.tcp(9090, 'metrics')] }), sqlOf(namespace)];
  expect(rulesOf(web)).toEqual([rule({ namespaces: ['istio-ingress'] }, '8080')]);
  expect(rulesOf(sql)).toBeUndefined();
  expect(schemaProblems(app)).toEqual([]);
});

test('rules do not depend on the order in which they are declared', () => {
  const rules = (names: string[]): object => {
    const made = pods(scene().namespace, 'web');
    names.forEach((name) => made.connections.allowFromNamespace(name, 'a test'));
    return rulesOf(made);
  };
  expect(rules(['a', 'b'])).toEqual(rules(['b', 'a']));
});

test('ports of UDP are no matter of the mesh', () => {
  const web = pods(scene().namespace, 'web', { ports: [HTTP, Port.udp(5353, 'names')] });
  web.connections.allowFromNamespace('people', 'a test');
  expect(rulesOf(web)).toEqual([rule({ namespaces: ['people'] }, '8080')]);
});

test('outside of a mesh there is no authorization policy, and pods of the mesh may call there', () => {
  const { app, namespace, outside } = scene();
  const sql = sqlOf(outside);
  pods(namespace, 'web').connections.allowTo(sql);
  expect(policies(sql)).toEqual([]);
  expect(validations(app)).toEqual([]);
});

test('pods that are kept without a sidecar are outside of the mesh', () => {
  const { app, namespace } = scene();
  const sql = sqlOf(namespace, { labels: { 'sidecar.istio.io/inject': 'false' } });
  pods(namespace, 'web').connections.allowTo(sql);
  expect([policies(sql), sql.serviceAccount]).toEqual([[], 'default']);
  expect(validations(app)).toEqual([]);
});

test('a link from pods outside of the mesh is refused, for its sidecars take no plain calls', () => {
  const { app, namespace, outside } = scene();
  pods(outside, 'job').connections.allowTo(sqlOf(namespace));
  expect(validations(app)).toEqual([
    "[shop/sql/Connections] pods of a mesh answer callers of the mesh alone, got a link from 'outside/job', which has no sidecar, to 'sql' at tcp/3306; move the caller into a namespace of the mesh, or give the mesh an exception for the ports",
  ]);
});

test('a namespace outside of the mesh is refused too where it is known, and of one that others make nothing is known', () => {
  const { namespace } = scene();
  const web = pods(namespace, 'web');
  web.connections.allowFromNamespace('monitoring', 'metrics');
  expect(validations(web)).toEqual([]);
  web.connections.allowFromNamespace('outside', 'jobs');
  expect(validations(web)).toEqual([
    "[shop/web/Connections] pods of a mesh answer callers of the mesh alone, got a link from 'namespace outside', which has no sidecar, to 'web' at tcp/8080; move the caller into a namespace of the mesh, or give the mesh an exception for the ports",
  ]);
});

test('a namespace of one name in another cluster tells nothing of that of this one', () => {
  const app = new App();
  const mesh = new LenientMesh(app, 'mesh');
  const [here, there] = ['here', 'there'].map((name) => {
    const cluster = new Construct(app, name);
    enterCluster(cluster, name);
    return cluster;
  });
  new HardenedNamespace(there, 'jobs');
  const web = pods(new HardenedNamespace(here, 'shop', { mesh }), 'web');
  web.connections.allowFromNamespace('jobs', 'jobs of this cluster');
  expect(validations(web)).toEqual([]);
  new HardenedNamespace(here, 'jobs');
  expect(validations(web)).toHaveLength(1);
});

test('an exception of the mesh lets callers without a name in, at its ports alone', () => {
  const { app, mesh, namespace, outside } = scene();
  const sql = sqlOf(namespace, { ports: [Port.tcp(9104, 'metrics'), SQL] });
  mesh.plain['shop/sql'] = [9104];
  pods(outside, 'job').connections.allowTo(sql);
  expect(rulesOf(sql)).toEqual([rule({ notPrincipals: ['*'] }, '9104')]);
  expect(validations(app)).toEqual([expect.stringContaining("to 'sql' at tcp/3306; move")]);
  mesh.plain['shop/sql'] = [9104, 3306];
  expect(rulesOf(sql)).toEqual([rule({ notPrincipals: ['*'] }, '3306', '9104')]);
  expect([...validations(app), ...schemaProblems(app)]).toEqual([]);
});

test('a wide range of ports is refused, which a mesh would name one by one', () => {
  const web = pods(scene().namespace, 'web');
  web.connections.allowFromNamespace('people', 'a test', Port.tcpRange(8000, 8099, 'web'));
  expect(validations(web)).toEqual([]);
  web.connections.allowFromNamespace('people', 'a test', Port.tcpRange(30000, 32767, 'nodes'));
  expect(validations(web)).toEqual([
    "[shop/web/Connections] a mesh names the ports of a link one by one, 100 at the most, got 'tcp/30000-32767'; narrow the range",
  ]);
});
