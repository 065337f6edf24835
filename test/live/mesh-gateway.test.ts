import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { Istiod } from './federation/istiod';
import { definitionsOf, establish } from './kubernetes/definitions';
import { deliver, prepare } from './kubernetes/deliver';
import { deliveryOf } from './kubernetes/delivery-order';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { until } from './support/until';
import { writeOthers } from './traefik/shop';

const PROGRAM = path.join(
  execFileSync('bash', [path.join(__dirname, 'federation/env.sh')], { encoding: 'utf8' }).trim(),
  'pilot-discovery',
);

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly message: string;
}

interface Listener {
  readonly name: string;
  readonly attachedRoutes: number;
  readonly conditions: Condition[];
}

let folder: string;
let plane: ControlPlane;
let istiod: Istiod;

/** What istiod does not say yes to, of what it says anything of. */
function refusals(conditions: readonly Condition[]): string[] {
  return conditions
    .filter(({ type, status }) => status !== (type === 'Conflicted' ? 'False' : 'True'))
    .map(({ type, status, message }) => `${type} ${status}: ${message}`);
}

beforeAll(async () => {
  if (!existsSync(PROGRAM)) {
    throw new Error(`istiod is missing from ${PROGRAM}; run test/live/federation/install.sh`);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'mesh-gateway-'));
  const { dist } = writeOthers(folder);
  plane = await ControlPlane.start();
  await establish(plane.api, definitionsOf('istio', new Set(ISTIO_KINDS)));
  const delivery = await deliveryOf(dist, 'istio');
  await prepare(plane.api, delivery, ['cert-manager', 'k3s-helm-controller', 'kong-kic']);
  expect(await deliver(plane.api, delivery)).toEqual([]);
  const ports = [
    { name: 'http', port: 80 },
    { name: 'https', port: 443 },
  ];
  const [certificate, key] = [path.join(folder, 'crt'), path.join(folder, 'key')];
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-keyout', key, '-out', certificate, '-subj', '/CN=istio.example.org'],
  ]);
  const base64 = (file: string): string => execFileSync('base64', ['-w0', file], { encoding: 'utf8' });
  for (const object of [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'istio-ingressgateway', namespace: 'istio-ingress' },
      spec: { type: 'NodePort', selector: { istio: 'ingressgateway' }, ports },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: 'istio-ingressgateway-live',
        namespace: 'istio-ingress',
        labels: { 'kubernetes.io/service-name': 'istio-ingressgateway' },
      },
      addressType: 'IPv4',
      endpoints: [{ addresses: ['10.42.0.9'], conditions: { ready: true } }],
      ports,
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'istio-example-org-tls', namespace: 'istio-ingress' },
      type: 'kubernetes.io/tls',
      data: { 'tls.crt': base64(certificate), 'tls.key': base64(key) },
    },
  ]) {
    expect(await plane.api.apply(JSON.stringify(object))).toMatchObject({ message: '' });
  }
  const kubeconfig = path.join(plane.folder, 'kubeconfig');
  istiod = await Istiod.start({ program: PROGRAM, cluster: 'istio', kubeconfig, folder });
}, 300_000);

afterAll(async () => {
  await istiod?.stop();
  await plane?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ISTIO_KINDS = [
  ...['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'].map((kind) => `security.istio.io/${kind}`),
  ...['DestinationRule', 'EnvoyFilter', 'Gateway', 'ProxyConfig', 'ServiceEntry', 'Sidecar', 'VirtualService'].map(
    (kind) => `networking.istio.io/${kind}`,
  ),
  ...['WorkloadEntry', 'WorkloadGroup'].map((kind) => `networking.istio.io/${kind}`),
  ...['extensions.istio.io/WasmPlugin', 'telemetry.istio.io/Telemetry'],
];

const NAMES = { Gateway: 'istio-ingressgateway', HTTPRoute: 'shop' };

function statusOf<T>(kind: keyof typeof NAMES, namespace: string): Promise<T | undefined> {
  const metadata = { name: NAMES[kind], namespace };
  return plane.api
    .read({ apiVersion: 'gateway.networking.k8s.io/v1', kind, metadata })
    .then((object) => object?.status as T | undefined);
}

it('istiod takes the Gateway, its listeners and their certificate, on the Service of pods that are there', async () => {
  const { conditions, listeners, addresses } = await until('istiod to have the Gateway answer', async () => {
    const status = await statusOf<{ conditions: Condition[]; listeners?: Listener[]; addresses: unknown }>(
      'Gateway',
      'istio-ingress',
    );
    const answers = status?.conditions.some(({ type, status: is }) => type === 'Programmed' && is === 'True');
    return answers === true && status?.listeners !== undefined ? status : undefined;
  });
  expect(refusals(conditions)).toEqual([]);
  expect((listeners ?? []).map(({ name, attachedRoutes }) => [name, attachedRoutes])).toEqual([
    ['plain', 1],
    ['istio-example-org', 1],
  ]);
  expect((listeners ?? []).flatMap((listener) => refusals(listener.conditions))).toEqual([]);
  expect(addresses).toEqual([{ type: 'Hostname', value: 'istio-ingressgateway.istio-ingress.svc.cluster.local' }]);
});

it('istiod takes the routes of the host, by the listener of the host', async () => {
  const { parents } = await until('istiod to judge the routes', () =>
    statusOf<{ parents: { parentRef: { sectionName: string }; conditions: Condition[] }[] }>('HTTPRoute', 'istio-shop'),
  );
  expect(parents.map(({ parentRef }) => parentRef.sectionName)).toEqual(['istio-example-org']);
  expect(parents.flatMap(({ conditions }) => refusals(conditions))).toEqual([]);
});

it('istiod makes no pods and no Service of its own for the Gateway', async () => {
  const made = await Promise.all([
    plane.api.list('apps/v1', 'Deployment', 'istio-ingress'),
    plane.api.list('v1', 'Service', 'istio-ingress'),
  ]);
  expect(made.flat().map(({ metadata }) => metadata.name)).toEqual(['istio-ingressgateway']);
});
