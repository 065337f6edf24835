import { IstioMesh, MeshExceptionOptions, Port } from '../../../lib';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { Manifest, objects, validations } from '../../support/rendered';
import { plain } from './stand';

const METRICS: MeshExceptionOptions = {
  namespace: 'shop',
  podLabels: { 'app.kubernetes.io/name': 'web' },
  ports: [Port.tcp(9100, 'metrics')],
  reason: 'asked by a monitor without a sidecar',
};

function excepting(...options: Partial<MeshExceptionOptions>[]): IstioMesh {
  const mesh = plain();
  options.forEach((option, i) => mesh.addException(`metrics-${i + 1}`, { ...METRICS, ...option }));
  return mesh;
}

const exceptionsOf = (mesh: IstioMesh): Manifest[] =>
  objects(mesh, 'PeerAuthentication').filter(({ metadata }) => metadata.name !== 'default');

test('an exception opens its ports of its pods to plain text, and leaves all others strict', () => {
  const mesh = excepting({});
  expect(exceptionsOf(mesh)).toMatchObject([
    {
      metadata: { name: 'plain-metrics-1', namespace: 'shop' },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
        mtls: { mode: 'STRICT' },
        portLevelMtls: { 9100: { mode: 'PERMISSIVE' } },
      },
    },
  ]);
  expect(schemaProblems(mesh)).toEqual([]);
  expect(validations(mesh.node.root)).toEqual([]);
});

test('it stands in the report with its reason', () => {
  expect(factsOf(excepting({ ports: [Port.tcp(9100, 'metrics'), Port.tcp(8080, 'http')] }), 'link')).toMatchObject([
    { from: 'callers without a sidecar', to: 'shop/metrics-1', port: 'tcp/9100', reason: METRICS.reason },
    { from: 'callers without a sidecar', to: 'shop/metrics-1', port: 'tcp/8080', reason: METRICS.reason },
  ]);
});

test('pods that have more labels than it names are its pods too, those of other namespaces are not', () => {
  const mesh = excepting({});
  const labels = { 'app.kubernetes.io/name': 'web', version: 'v2' };
  expect(mesh._plainPorts('shop', labels)).toEqual([9100]);
  expect(mesh._plainPorts('exam', labels)).toEqual([]);
  expect(mesh._plainPorts('shop', { version: 'v2' })).toEqual([]);
});

test('fails when one name is given twice', () => {
  const mesh = excepting({});
  expect(() => mesh.addException('metrics-1', { ...METRICS, namespace: 'exam' })).toThrow(
    "[mesh/Exceptions] an exception is named once, got 'metrics-1' twice; give another name",
  );
});

test('fails when the same pods are named twice, of which Istio would take one', () => {
  expect(() => excepting({}, { ports: [Port.tcp(8080, 'http')] })).toThrow(
    "[mesh/Exceptions] pods have one exception with all its ports, of two Istio takes the older alone, got 'metrics-2' for those of 'metrics-1'; put its ports into 'metrics-1'",
  );
  expect(() => excepting({}, { podLabels: { app: 'shop' } })).not.toThrow();
});

test('fails for what cannot be one, with all reasons at once', () => {
  const mesh = excepting({ namespace: 'The Shop', podLabels: {}, ports: [], reason: ' ' });
  expect(validations(mesh.node.root)).toEqual([
    "[mesh/Exceptions] a namespace is a label, got 'The Shop'; correct 'namespace' of 'metrics-1'",
    "[mesh/Exceptions] an exception is for pods that labels tell from others, got none; give 'podLabels' of 'metrics-1'",
    "[mesh/Exceptions] an exception is for ports, got none; name those of 'metrics-1' in 'ports'",
    "[mesh/Exceptions] an exception is made for a reason, got none; give the 'reason' of 'metrics-1'",
  ]);
});

test('fails for ranges, other protocols and names that no object has', () => {
  const mesh = plain();
  const ports = [Port.tcpRange(8080, 8090, 'http'), Port.udp(53, 'dns')];
  mesh.addException('The metrics', { ...METRICS, ports });
  expect(validations(mesh.node.root)).toEqual([
    "[mesh/Exceptions] an exception is named by lower-case letters, digits and hyphens, got 'The metrics'; give it another name",
    "[mesh/Exceptions] an exception is for single ports of TCP, got tcp/8080-8090; correct 'ports' of 'The metrics'",
    "[mesh/Exceptions] an exception is for single ports of TCP, got udp/53; correct 'ports' of 'The metrics'",
  ]);
});

test('fails when settings are of other kinds, as programs in JavaScript may have them', () => {
  expect(() => excepting({ ports: [9100] as any, reason: undefined as any })).toThrow(
    "[mesh/Exceptions] 'ports[0]' of an exception of a mesh is one of Port, got 9100; write it as Port.tcp(9100, 'metrics')\n[mesh/Exceptions] 'reason' of an exception of a mesh is a text, got nothing; write it as 'asked by a monitor without a sidecar'",
  );
});
