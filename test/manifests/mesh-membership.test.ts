import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { HardenedDeployment, HardenedNamespace, Port } from '../../lib';
import { DeliveryUnit, IMesh, enterCluster, joinMesh } from '../../lib/manifests';
import { Manifest, objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { WEB, factsOf, schemaProblems } from './hardened';

/** An application, whose pods all have a label. */
class Application extends Construct {
  public readonly web: HardenedDeployment;

  constructor(scope: Construct, id: string, mesh?: IMesh) {
    super(scope, id);
    const podLabels = { 'app.kubernetes.io/part-of': id };
    if (mesh !== undefined) {
      joinMesh(this, { mesh, name: id, podLabels });
    }
    this.web = new HardenedDeployment(this, 'Web', { ...WEB, name: `${id}-web`, labels: podLabels });
  }
}

function scene(): { app: App; mesh: StubMesh; namespace: HardenedNamespace } {
  const app = new App();
  return { app, mesh: new StubMesh(app, 'mesh'), namespace: new HardenedNamespace(app, 'shop') };
}

const templateOf = ({ web }: Application): any => (objects(web, 'Deployment')[0].spec as any).template;
const policy = (root: Construct, name: string): Manifest | undefined =>
  objects(root, 'NetworkPolicy').find(({ metadata }) => metadata.name === name);

test('of two applications of one namespace, the one that joins a mesh has sidecars, accounts and policies, the other has not', () => {
  const { app, mesh, namespace } = scene();
  const [exam, mail] = [new Application(namespace, 'exam', mesh), new Application(namespace, 'mail')];
  expect(templateOf(exam)).toMatchObject({
    metadata: { labels: { 'sidecar.istio.io/inject': 'true', 'app.kubernetes.io/part-of': 'exam' } },
    spec: { serviceAccountName: 'exam-web' },
  });
  expect(templateOf(mail).metadata.labels).toEqual({
    'app.kubernetes.io/name': 'mail-web',
    'app.kubernetes.io/part-of': 'mail',
  });
  expect(templateOf(mail).spec).not.toHaveProperty('serviceAccountName');
  const named = (of: Application, kind: string): unknown[] => objects(of, kind).map(({ metadata }) => metadata.name);
  expect([named(exam, 'ServiceAccount'), named(mail, 'ServiceAccount')]).toEqual([['exam-web'], []]);
  expect([named(exam, 'AuthorizationPolicy'), named(mail, 'AuthorizationPolicy')]).toEqual([['exam-web'], []]);
  expect(objects(namespace, 'Namespace')[0].metadata.labels).not.toHaveProperty('istio-injection');
  expect([exam, mail].map(({ web }) => factsOf(web, 'pods')[0])).toEqual([
    expect.objectContaining({ cores: 0.35, memoryMebibytes: 384 }),
    expect.objectContaining({ cores: 0.25, memoryMebibytes: 256 }),
  ]);
  expect([schemaProblems(app), validations(app)]).toEqual([[], []]);
});

test('its pods alone reach the control plane, and the clusters that sidecars call, those named later too', () => {
  const { app, mesh, namespace } = scene();
  const exam = new Application(namespace, 'exam', mesh);
  mesh.call('gke', '34.118.20.7');
  const podSelector = { matchLabels: { 'app.kubernetes.io/part-of': 'exam' } };
  expect(policy(exam, 'exam-mesh')).toMatchObject({
    metadata: { namespace: 'shop' },
    spec: {
      podSelector,
      policyTypes: ['Egress'],
      egress: [
        {
          to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'istio-system' } } }],
          ports: [{ port: 15012, protocol: 'TCP' }],
        },
      ],
    },
  });
  expect(policy(exam, 'exam-peer-gke')).toMatchObject({
    spec: { podSelector, egress: [{ to: [{ ipBlock: { cidr: '34.118.20.7/32' } }] }] },
  });
  expect(policy(namespace, 'allow-mesh')).toBeUndefined();
  expect([schemaProblems(app), validations(app)]).toEqual([[], []]);
});

test('pods of the application call each other, and those without sidecars are refused', () => {
  const { app, mesh, namespace } = scene();
  const [exam, mail] = [new Application(namespace, 'exam', mesh), new Application(namespace, 'mail')];
  const sql = new HardenedDeployment(exam, 'Sql', { ...WEB, name: 'exam-sql' });
  exam.web.connections.allowTo(sql, mail.web);
  expect(validations(app)).toEqual([]);
  expect((objects(sql, 'AuthorizationPolicy')[0].spec as any).rules).toEqual([
    {
      from: [{ source: { principals: ['cluster.local/ns/shop/sa/exam-web'] } }],
      to: [{ operation: { ports: ['8080'] } }],
    },
  ]);
  mail.web.connections.allowTo(exam.web);
  const refused = (from: string, at: string): string =>
    `[shop/exam/Web/Connections] pods of a mesh answer callers of the mesh alone, got a link from '${from}', which has no sidecar, to 'exam-web' at ${at}; move the caller into a namespace of the mesh, or give the mesh an exception for the ports`;
  expect(validations(app)).toEqual([refused('shop/mail/Web', 'tcp/8080')]);
  exam.web.connections.allowFromNamespace('shop', 'all of the shop', Port.tcp(8080, 'http'));
  expect(validations(app)).toEqual([refused('shop/mail/Web', 'tcp/8080'), refused('namespace shop', 'tcp/8080')]);
});

test('in a namespace of the mesh there is nothing to join', () => {
  const app = new App();
  const mesh = new StubMesh(app, 'mesh');
  const exam = new Application(new HardenedNamespace(app, 'shop', { mesh }), 'exam', mesh);
  expect(templateOf(exam).metadata.labels).not.toHaveProperty(['sidecar.istio.io/inject']);
  expect(exam.node.tryFindChild('Membership')).toBeUndefined();
  expect(templateOf(exam).spec.serviceAccountName).toBe('exam-web');
});

test('a pod that stays outside of the mesh does, though its application joins', () => {
  const { mesh, namespace } = scene();
  const exam = new Application(namespace, 'exam', mesh);
  const labels = { 'sidecar.istio.io/inject': 'false' };
  const sql = new HardenedDeployment(exam, 'Sql', { ...WEB, name: 'exam-sql', labels });
  expect((objects(sql, 'Deployment')[0].spec as any).template.metadata.labels).toMatchObject(labels);
  expect([objects(sql, 'AuthorizationPolicy'), sql.serviceAccount]).toEqual([[], 'default']);
});

test('its policies wait for the namespace', () => {
  const { mesh, namespace } = scene();
  const exam = new Application(namespace, 'exam', mesh);
  const unit = exam.node.findChild('Membership').node.findChild('Unit') as unknown as DeliveryUnit;
  expect([unit.layer, unit.component]).toEqual(['30-configs', 'shop-exam-membership']);
  expect(unit.node.dependencies.map(({ node }) => node.path)).toEqual(['shop/Unit/Resource']);
});

test('an application outside of a namespace, in one of another mesh or for the mesh of another cluster is refused', () => {
  const { app, mesh } = scene();
  const podLabels = { 'app.kubernetes.io/part-of': 'exam' };
  expect(() => joinMesh(new Construct(app, 'exam'), { mesh, name: 'exam', podLabels })).toThrow(
    '[exam] an application joins a mesh in a namespace of none or of the same, got no namespace; make it below such a namespace',
  );
  const other = new HardenedNamespace(app, 'other', { mesh: new StubMesh(app, 'other-mesh') });
  expect(() => new Application(other, 'exam', mesh)).toThrow(
    '[other/exam] an application joins a mesh in a namespace of none or of the same, got a namespace of another mesh; make it below such a namespace',
  );
  const cluster = new Construct(app, 'west');
  enterCluster(cluster, 'west');
  new Application(new HardenedNamespace(cluster, 'people'), 'exam', mesh);
  expect(validations(cluster)).toEqual([
    "[west/people/exam/Membership] a mesh is of one cluster, got that of '' in 'west'; name the mesh of 'west' by 'mesh'",
  ]);
});
