import { App as Cdk8sApp, Testing } from 'cdk8s';
import {
  AccessLog,
  Distribution,
  HardenedNamespace,
  IstioMesh,
  MeshTrust,
  OutboundTraffic,
  Region,
  SidecarSize,
  Size,
} from '../../../lib';
import { enterEntry } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { newApp } from '../../support/project';
import { ROOT, plain, standing, unitsOf, values, waitsFor } from './stand';

test('Istio comes as five charts of one release, from its own repository', () => {
  const charts = objects(plain(), 'HelmChart').map(({ spec }) => spec as Record<string, unknown>);
  expect(charts.map(({ chart, version, targetNamespace }) => [chart, version, targetNamespace])).toEqual([
    ['base', '1.30.3', 'istio-system'],
    ['cni', '1.30.3', 'istio-system'],
    ['istiod', '1.30.3', 'istio-system'],
    ['gateway', '1.30.3', 'istio-ingress'],
    ['gateway', '1.30.3', 'istio-ingress'],
  ]);
  expect(new Set(charts.map(({ repo }) => repo))).toEqual(
    new Set(['https://istio-release.storage.googleapis.com/charts']),
  );
});

test('each chart comes after what it needs', () => {
  const mesh = plain();
  expect(waitsFor(mesh, 'istio-base')).toContain('istio-system');
  expect(waitsFor(mesh, 'istio-cni')).toContain('istio-base');
  expect(waitsFor(mesh, 'istiod')).toContain('istio-cni');
  expect(waitsFor(mesh, 'istio-ingressgateway')).toEqual(expect.arrayContaining(['istio-ingress', 'istiod']));
  expect(waitsFor(mesh, 'istio-eastwestgateway')).toEqual(expect.arrayContaining(['istio-ingress', 'istiod']));
  expect(waitsFor(mesh, 'istio-mesh')).toContain('istiod');
  expect(() => (mesh.node.root as Cdk8sApp).synthYaml()).not.toThrow();
});

test('all objects of its own are what their definitions ask, and nothing of it is refused', () => {
  const mesh = plain({
    trust: MeshTrust.offlineRoot(ROOT, { store: 'vault' }),
    metricsFrom: 'monitoring',
    tracing: { collector: 'collector.tracing.svc.cluster.local' },
  });
  expect(schemaProblems(mesh)).toEqual([]);
  expect(validations(mesh.node.root)).toEqual([]);
});

test('the plug-in stands in a namespace for privileged pods, gateways in one for hardened pods alone', () => {
  const spaces = objects(plain({ network: 'chula' }), 'Namespace').map(({ metadata }) => metadata);
  expect(spaces).toMatchObject([
    {
      name: 'istio-system',
      labels: { 'pod-security.kubernetes.io/enforce': 'privileged', 'topology.istio.io/network': 'chula' },
    },
    { name: 'istio-ingress', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  ]);
});

test('the control plane is called for settings and by webhooks, gateways at their own ports', () => {
  const [control, gateways] = objects(plain(), 'NetworkPolicy').map(({ spec }) => (spec as any).ingress[1].ports);
  expect(control.map(({ port }: any) => port)).toEqual([15012, 15017]);
  expect(gateways.map(({ port }: any) => port)).toEqual([80, 443, 15443]);
});

test('the plug-in finds the folders of each distribution', () => {
  expect(values(plain({ distribution: Distribution.RKE2 }))['istio-cni']).toMatchObject({
    cniBinDir: '/opt/cni/bin',
    cniConfDir: '/etc/cni/net.d',
  });
  expect(values(plain({ distribution: Distribution.K3S }))['istio-cni']).toMatchObject({
    cniBinDir: '/var/lib/rancher/k3s/data/cni',
    cniConfDir: '/var/lib/rancher/k3s/agent/etc/cni/net.d',
  });
  const cluster = standing(newApp(), { distribution: Distribution.K3S });
  expect(values(new IstioMesh(cluster, 'mesh'))['istio-cni'].cniBinDir).toBe('/var/lib/rancher/k3s/data/cni');
});

test('the control plane has two pods or more on hosts of their own, and keeps one while nodes are emptied', () => {
  expect(values(plain()).istiod).toMatchObject({
    autoscaleMin: 2,
    autoscaleMax: 5,
    pdb: { unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    resources: { requests: { cpu: '500m', memory: '2048Mi' } },
    topologySpreadConstraints: [{ topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' }],
  });
  const larger = plain({ replicas: 6, controlCores: 1.5, controlMemory: Size.gibibytes(4) });
  expect(values(larger).istiod).toMatchObject({
    autoscaleMin: 6,
    autoscaleMax: 6,
    resources: { requests: { cpu: '1500m', memory: '4096Mi' } },
  });
  expect(validations(larger)).toEqual([]);
});

test('sidecars need no rights of their pods, and pass the level restricted', () => {
  const { istiod } = values(plain());
  expect(istiod.cni).toEqual({ enabled: true });
  expect(istiod.global.proxy.seccompProfile).toEqual({ type: 'RuntimeDefault' });
});

test('its names are the cluster unless they are said', () => {
  const cluster = standing(newApp(), {}, 'north');
  const own = new IstioMesh(cluster, 'mesh');
  expect([own.name, own.meshId, own.network]).toEqual(['chula-north', 'chula-north', 'chula-north']);
  const said = plain({ clusterName: 'one', meshId: 'all', network: 'campus', trustDomain: 'example.org' });
  expect(values(said).istiod.global).toMatchObject({
    meshID: 'all',
    multiCluster: { clusterName: 'one' },
    network: 'campus',
  });
  expect(values(said).istiod.meshConfig.trustDomain).toBe('example.org');
  expect([said.name, said.trustDomain]).toEqual(['one', 'example.org']);
});

test('applications wait for their sidecar, and what is written, counted and let out is as said', () => {
  const { meshConfig } = values(plain()).istiod;
  expect(meshConfig).toMatchObject({
    accessLogFile: '/dev/stdout',
    accessLogEncoding: 'JSON',
    enablePrometheusMerge: true,
    outboundTrafficPolicy: { mode: 'ALLOW_ANY' },
    defaultConfig: { holdApplicationUntilProxyStarts: true },
  });
  expect(meshConfig).not.toHaveProperty('extensionProviders');
  const strict = values(plain({ accessLog: AccessLog.NONE, outboundTraffic: OutboundTraffic.REGISTRY_ONLY })).istiod;
  expect(strict.meshConfig.outboundTrafficPolicy).toEqual({ mode: 'REGISTRY_ONLY' });
  expect(strict.meshConfig).not.toHaveProperty('accessLogFile');
  expect(values(plain({ accessLog: AccessLog.TEXT })).istiod.meshConfig.accessLogEncoding).toBe('TEXT');
});

test.each([
  'cluster.outbound|80||web.shop.svc.cluster.local;.outlier_detection.ejections_active',
  'cluster.outbound|80||web.shop.svc.cluster.local;.upstream_rq_retry',
  'cluster.inbound|8080||;.upstream_rq_active',
  'cluster.inbound|8080||;.upstream_rq_pending_active',
  'cluster.outbound_.80_._.web.shop.svc.cluster.local;.upstream_cx_connect_fail',
  'listener.0.0.0.0_15006.ssl.fail_verify_error',
])('proxies count %s', (name) => {
  expect(counted().some((pattern) => pattern.test(name))).toBe(true);
});

test.each([
  'cluster.outbound|80||web.shop.svc.cluster.local;.upstream_rq_active',
  'cluster.outbound|80||web.shop.svc.cluster.local;.outlier_detection.ejections_detected_consecutive_5xx',
  'cluster.outbound|80||web.shop.svc.cluster.local;.circuit_breakers.default.rq_pending_open',
  'cluster.outbound|80||web.shop.svc.cluster.local;.upstream_rq_retry_success',
  'cluster.xds-grpc.upstream_rq_total',
])('proxies do not count %s, of which there are many', (name) => {
  expect(counted().some((pattern) => pattern.test(name))).toBe(false);
});

function counted(): RegExp[] {
  const { inclusionRegexps } = values(plain()).istiod.meshConfig.defaultConfig.proxyStatsMatcher;
  return inclusionRegexps.map((pattern: string) => new RegExp(`^(${pattern})$`));
}

test('plain text is closed for all pods, and metrics are for Prometheus', () => {
  const mesh = plain();
  expect(objects(mesh, 'PeerAuthentication')).toMatchObject([
    { metadata: { name: 'default', namespace: 'istio-system' }, spec: { mtls: { mode: 'STRICT' } } },
  ]);
  expect(objects(mesh, 'Telemetry')).toMatchObject([{ spec: { metrics: [{ providers: [{ name: 'prometheus' }] }] } }]);
});

test('traces go to a collector, of as many requests as said', () => {
  const mesh = plain({ tracing: { collector: 'collector.tracing.svc.cluster.local', percent: 5 } });
  const { meshConfig } = values(mesh).istiod;
  expect(meshConfig.extensionProviders).toEqual([
    { name: 'traces', opentelemetry: { service: 'collector.tracing.svc.cluster.local', port: 4317 } },
  ]);
  expect(objects(mesh, 'Telemetry')[0].spec).toMatchObject({
    tracing: [{ providers: [{ name: 'traces' }], randomSamplingPercentage: 5 }],
  });
});

test('namespaces of the mesh let traces out to the collector', () => {
  const mesh = plain({ tracing: { collector: 'collector.tracing.svc.cluster.local' } });
  const policy = objects(new HardenedNamespace(mesh.node.root as Cdk8sApp, 'exam', { mesh }), 'NetworkPolicy').find(
    ({ metadata }) => metadata.name === 'allow-mesh',
  );
  expect((policy as any).spec.egress).toContainEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'tracing' } } }],
    ports: [{ port: 4317, protocol: 'TCP' }],
  });
});

test('what sidecars request counts as the mesh says', () => {
  const mesh = plain({ sidecarSize: SidecarSize.MEDIUM, gatewaySize: SidecarSize.LARGE });
  expect([mesh.sidecarCores, mesh.sidecarMemoryMebibytes]).toEqual([0.5, 256]);
  expect(values(mesh).istiod.global.proxy.resources.requests).toEqual({ cpu: '500m', memory: '256Mi' });
  expect(values(mesh)['istio-ingressgateway'].resources.requests).toEqual({ cpu: '2000m', memory: '512Mi' });
  expect(factsOf(mesh, 'pods')).toMatchObject([
    { name: 'istiod', pods: 5, cores: 0.5, memoryMebibytes: 2048 },
    { name: 'istio-cni-node', cores: 0.1, memoryMebibytes: 100 },
    { name: 'istio-ingressgateway', pods: 5, cores: 2, memoryMebibytes: 512 },
    { name: 'istio-eastwestgateway', pods: 5, cores: 2, memoryMebibytes: 512 },
  ]);
});

test('its release and the Kubernetes that it is made for are told', () => {
  const mesh = new IstioMesh(standing(newApp()), 'mesh');
  expect(factsOf(mesh, 'release')).toEqual([{ kind: 'release', component: 'Istio', version: '1.30.3' }]);
  expect(factsOf(mesh, 'compatibility')).toMatchObject([{ component: 'istio 1.30.3', first: 32, minor: 35 }]);
  expect(factsOf(plain(), 'compatibility')).toEqual([]);
});

test('its region is that of the site, unless it is said', () => {
  const app = Testing.app();
  enterEntry(app, { servesLoadBalancers: false, region: 'asia-southeast1' });
  expect(plain({}, app).region?.name).toBe('asia-southeast1');
  expect(plain({ region: Region.of('us-west1') }).region?.name).toBe('us-west1');
});

test('components of a mesh have names that tell them apart', () => {
  const names = unitsOf(plain()).map(({ layer, component }) => `${layer}/${component}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([
    '30-configs/istio-mesh',
    '10-namespaces/istio-system',
    '20-controllers/istio-base',
    '20-controllers/istio-cni',
    '20-controllers/istiod',
    '10-namespaces/istio-ingress',
    '20-controllers/istio-ingressgateway',
    '20-controllers/istio-eastwestgateway',
  ]);
});
