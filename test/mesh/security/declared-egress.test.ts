import { Construct } from 'constructs';
import { DeclaredEgress, HardenedNamespace, MeshService } from '../../../lib';
import { enterCluster } from '../../../lib/manifests';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { pods, scene } from './fixture';

const sidecarOf = (made: MeshService): any => (objects(made, 'Sidecar')[0] as any).spec;
const REGISTRY_ONLY = { mode: 'REGISTRY_ONLY' };

test('sidecars of a namespace refuse hosts that nobody declared', () => {
  const { exam } = scene();
  const made = new DeclaredEgress(exam, 'egress');
  expect(objects(made, 'Sidecar')).toMatchObject([
    { metadata: { name: 'default', namespace: 'exam' }, spec: { outboundTrafficPolicy: REGISTRY_ONLY } },
  ]);
  expect((objects(made, 'Sidecar')[0] as any).spec).not.toHaveProperty('workloadSelector');
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('the Sidecar that pods have of their own says it again, also when the namespace says it later', () => {
  const { app, mesh, exam } = scene();
  const rules = new MeshService(app, 'rules', { mesh, service: pods(exam), podCapacity: 4 });
  expect(sidecarOf(rules)).not.toHaveProperty('outboundTrafficPolicy');
  new DeclaredEgress(exam, 'egress');
  expect(sidecarOf(rules)).toMatchObject({
    outboundTrafficPolicy: REGISTRY_ONLY,
    inboundConnectionPool: expect.anything(),
  });
  expect(schemaProblems(app)).toEqual([]);
});

test('other namespaces, and those of the same name in other clusters, are left as they are', () => {
  const { app, mesh, outside } = scene();
  const [here, there] = ['here', 'there'].map((name) => {
    const cluster = new Construct(app, name);
    enterCluster(cluster, name);
    return new HardenedNamespace(cluster, 'exam', { mesh });
  });
  new DeclaredEgress(here, 'egress');
  const sidecars = [here, there, outside].map((scope) =>
    sidecarOf(new MeshService(scope, 'rules', { mesh, service: pods(scope), podCapacity: 4 })),
  );
  expect(sidecars.map((spec) => spec.outboundTrafficPolicy)).toEqual([REGISTRY_ONLY, undefined, undefined]);
});

test('a namespace says it once', () => {
  const { exam } = scene();
  new DeclaredEgress(exam, 'egress');
  expect(() => new DeclaredEgress(exam, 'again')).toThrow(
    "[exam/again] egress of a namespace is declared once, got 'exam' again after 'exam/egress'; keep one",
  );
});

test('fails without a namespace, and with one that is none', () => {
  const { app } = scene();
  expect(() => new DeclaredEgress(app, 'egress')).toThrow(
    "[egress] egress is of the pods of a namespace, got none; make it below one or give 'namespace'",
  );
  expect(validations(new DeclaredEgress(app, 'other', { namespace: 'Exam' }))).toEqual([
    "[other] a namespace is a label, got 'Exam'; correct 'namespace'",
    expect.stringContaining('component must be'),
  ]);
});
