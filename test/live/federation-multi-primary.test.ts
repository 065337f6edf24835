import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { ApiObject, App } from 'cdk8s';
import { Construct } from 'constructs';
import { parse, stringify } from 'yaml';
import { ExistingService, IService, IstioMesh, MeshTrust, MultiPrimary, Port } from '../../lib';
import { collectCompanions } from '../../lib/core';
import { enterCluster, enterEntry } from '../../lib/manifests';
import { Istiod } from './federation/istiod';
import { programs } from './federation/lab';
import { Definition, definitionsOf, establish } from './kubernetes/definitions';
import { KubernetesObject } from './support/api-server';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { until } from './support/until';

/** A cluster of the program, and the API server that it is delivered to. */
interface Place {
  readonly mesh: IstioMesh;
  readonly plane: ControlPlane;
}

const ENTRIES = { chula: '203.0.113.1', hitsz: '203.0.113.2' };
const PODS = { chula: '10.61.1.7', hitsz: '10.61.2.7' };
type Name = keyof typeof ENTRIES;

fs.mkdirSync(SCRATCH, { recursive: true });
const folder = fs.mkdtempSync(path.join(SCRATCH, 'mp-'));
const running: ChildProcess[] = [];
const planes: ControlPlane[] = [];
let istiod: Istiod | undefined;
let places: Record<Name, Place>;

beforeAll(async () => {
  places = await stand();
  for (const name of ['chula', 'hitsz'] as const) {
    await deliver(name);
  }
  const [{ companion }] = collectCompanions(places.hitsz.mesh).filter(({ companion: { path: at } }) =>
    at.endsWith('remote-secret.sh'),
  );
  const script = write('remote-secret.sh', companion.content(), 0o755);
  const secret = await until('the token of the reader', async () => {
    const { status, stdout } = spawnSync(script, [server('hitsz')], { env: kubeconfigOf('hitsz'), encoding: 'utf8' });
    return status === 0 && stdout;
  });
  await take('chula', secret);
  istiod = await Istiod.start({
    program: path.join(programs(), 'pilot-discovery'),
    cluster: 'chula',
    kubeconfig: path.join(places.chula.plane.folder, 'kubeconfig'),
    folder,
    meshConfig: { serviceSettings: chartValues('chula').meshConfig.serviceSettings },
  });
});

afterAll(async () => {
  running.forEach((each) => each.kill('SIGKILL'));
  await istiod?.stop();
  await Promise.all(planes.map((plane) => plane.stop()));
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a proxy is told of pods of another cluster by the gateway of that, for what is shared, and of its own for all', async () => {
  const proxy = await startProxy();
  const exam = await until('pods of both clusters behind a service that is shared', async () => {
    const found = await endpoints(proxy, 'exam');
    return found.length === 2 && found;
  });
  expect(exam).toEqual([`${PODS.chula}:8080`, `${ENTRIES.hitsz}:15443`]);
  expect(await endpoints(proxy, 'web')).toEqual([`${PODS.chula}:8080`]);
});

async function stand(): Promise<Record<Name, Place>> {
  const app = new App({ outdir: 'unused' });
  const trust = MeshTrust.offlineRoot(`sha256:${'0a'.repeat(32)}`);
  const made = (['chula', 'hitsz'] as const).map((name) => {
    const cluster = new Construct(app, name);
    enterCluster(cluster, name);
    enterEntry(cluster, { servesLoadBalancers: false, publicAddress: ENTRIES[name] });
    return new IstioMesh(cluster, 'mesh', { trust, meshId: 'apan', ingress: false });
  });
  const service = ({ node }: IstioMesh): IService =>
    new ExistingService(node.scope as Construct, 'exam', {
      name: 'exam',
      namespace: 'exams',
      ports: [Port.tcp(80, 'http')],
      podLabels: { app: 'exam' },
    });
  new MultiPrimary(app, 'apan', { meshes: made }).addService(...made.map(service));
  planes.push(await ControlPlane.start(), await ControlPlane.start());
  return { chula: { mesh: made[0], plane: planes[0] }, hitsz: { mesh: made[1], plane: planes[1] } };
}

/** What the program delivers but for charts, and what charts and an application would bring. */
async function deliver(name: Name): Promise<void> {
  const { mesh, plane } = places[name];
  const all = (mesh.node.scope as Construct).node
    .findAll()
    .filter((each) => ApiObject.isApiObject(each))
    .map((each) => each.toJson() as KubernetesObject);
  const definitions = all.filter(({ kind }) => kind === 'CustomResourceDefinition') as unknown as Definition[];
  await establish(plane.api, [...definitionsOf('istio', everyKind), ...definitions]);
  const own = ['Namespace', 'Secret', 'Gateway'];
  const objects = all.filter(({ kind }) => own.includes(kind));
  await take(name, ...objects.filter(({ kind }) => kind === 'Namespace').map((each) => stringify(each)));
  await take(name, ...READER.split('\n---\n'));
  await take(name, ...objects.filter(({ kind }) => kind !== 'Namespace').map((each) => stringify(each)));
  await take(
    name,
    ...['exam', 'web'].flatMap((service) => application(service, PODS[name]).map((each) => stringify(each))),
  );
  for (const service of ['exam', 'web']) {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: service, namespace: 'exams' } };
    const status = { phase: 'Running', podIP: PODS[name], podIPs: [{ ip: PODS[name] }], conditions: READY };
    await plane.api.send('PATCH', `/api/v1/namespaces/exams/pods/${service}/status?fieldManager=lab&force=true`, {
      ...pod,
      status,
    });
  }
}

const everyKind = { has: () => true } as unknown as ReadonlySet<string>;
const READY = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({ type, status: 'True' }));

/** Istio's charts make the account by which a cluster is read. */
const READER = `
apiVersion: v1
kind: ServiceAccount
metadata: { name: istio-reader-service-account, namespace: istio-system }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: istio-reader }
rules:
  - apiGroups: ['', apps, discovery.k8s.io, networking.istio.io, gateway.networking.k8s.io, apiextensions.k8s.io]
    resources: ['*']
    verbs: [get, list, watch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: istio-reader }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: istio-reader }
subjects: [{ kind: ServiceAccount, name: istio-reader-service-account, namespace: istio-system }]
---
apiVersion: v1
kind: Namespace
metadata: { name: exams }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: exam, namespace: exams }
`;

function application(name: string, address: string): object[] {
  const metadata = { name, namespace: 'exams' };
  return [
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }] } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...metadata, labels: { app: name, 'security.istio.io/tlsMode': 'istio' } },
      spec: { serviceAccountName: 'exam', containers: [{ name, image: 'registry.example.org/app:1' }] },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: `${name}-1`, namespace: 'exams', labels: { 'kubernetes.io/service-name': name } },
      addressType: 'IPv4',
      ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
      endpoints: [
        { addresses: [address], conditions: { ready: true }, targetRef: { kind: 'Pod', name, namespace: 'exams' } },
      ],
    },
  ];
}

async function take(name: Name, ...documents: string[]): Promise<void> {
  for (const document of documents) {
    const { accepted, message } = await places[name].plane.api.apply(document);
    if (!accepted) {
      throw new Error(`${name}: ${message}\n${document}`);
    }
  }
}

function write(name: string, text: string, mode = 0o600): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text, { mode });
  return file;
}

function kubeconfigOf(name: Name): NodeJS.ProcessEnv {
  return { ...process.env, KUBECONFIG: path.join(places[name].plane.folder, 'kubeconfig') };
}

function server(name: Name): string {
  const file = path.join(places[name].plane.folder, 'kubeconfig');
  const { clusters } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return String(clusters[0].cluster.server).replace('https://', '');
}

function chartValues(name: Name): { meshConfig: { serviceSettings: object[] } } {
  const charts = places[name].mesh.node
    .findAll()
    .filter((each) => ApiObject.isApiObject(each))
    .filter(({ kind }) => kind === 'HelmChart')
    .map((each) => each.toJson() as { spec: { chart: string; valuesContent: string } });
  return parse(charts.find(({ spec }) => spec.chart === 'istiod')?.spec.valuesContent ?? '');
}

/** An Envoy of a pod in network `chula` that is told of clusters and endpoints, and listens nowhere. */
async function startProxy(): Promise<string> {
  const admin = path.join(folder, 'admin');
  const certificates = path.join(folder, 'sds');
  const authority = spawn(path.join(programs(), 'sds'), { stdio: ['pipe', 'pipe', 'inherit'] });
  running.push(authority);
  let vouched = '';
  authority.stdout?.on('data', (part) => (vouched += part));
  authority.stdin?.write(`${certificates} spiffe://cluster.local/ns/exams/sa/client\n`);
  await until('a certificate', async () => vouched.includes(certificates));
  const settings = write('envoy.json', JSON.stringify(bootstrap(admin, istiod?.socket ?? '', certificates)));
  const envoy = path.join(programs(), 'envoy');
  running.push(
    spawn(envoy, ['-c', settings, '--concurrency', '1', '--disable-hot-restart', '-l', 'warning'], {
      stdio: 'ignore',
    }),
  );
  await until('the proxy', async () => (await ask(admin, 'ready').catch(() => '')).includes('LIVE'));
  return admin;
}

function bootstrap(admin: string, control: string, certificates: string): object {
  const metadata = {
    ISTIO_VERSION: '1.31.0',
    NAMESPACE: 'exams',
    CLUSTER_ID: 'chula',
    NETWORK: 'chula',
    MESH_ID: 'apan',
    SERVICE_ACCOUNT: 'client',
    INSTANCE_IPS: '10.61.1.20',
    NAME: 'client',
    LABELS: { app: 'client', 'topology.istio.io/network': 'chula' },
  };
  return {
    node: { id: 'sidecar~10.61.1.20~client.exams~exams.svc.cluster.local', cluster: 'client.exams', metadata },
    admin: { address: { pipe: { path: admin } } },
    dynamic_resources: {
      cds_config: { ads: {}, initial_fetch_timeout: '0s', resource_api_version: 'V3' },
      ads_config: {
        api_type: 'DELTA_GRPC',
        set_node_on_first_message_only: true,
        transport_api_version: 'V3',
        grpc_services: [{ envoy_grpc: { cluster_name: 'xds-grpc' } }],
      },
    },
    static_resources: { clusters: [pipe('xds-grpc', control), pipe('sds-grpc', certificates)] },
  };
}

function pipe(name: string, socket: string): object {
  const options = 'envoy.extensions.upstreams.http.v3.HttpProtocolOptions';
  const http2 = { '@type': `type.googleapis.com/${options}`, explicit_http_config: { http2_protocol_options: {} } };
  const endpoint = { endpoint: { address: { pipe: { path: socket } } } };
  return {
    name,
    type: 'STATIC',
    typed_extension_protocol_options: { [options]: http2 },
    load_assignment: { cluster_name: name, endpoints: [{ lb_endpoints: [endpoint] }] },
  };
}

/** Addresses behind a service as the proxy knows them, in order. */
async function endpoints(admin: string, service: string): Promise<string[]> {
  const cluster = `outbound|80||${service}.exams.svc.cluster.local::`;
  const lines = (await ask(admin, 'clusters')).split('\n').filter((line) => line.startsWith(cluster));
  const addresses = lines.map((line) => line.slice(cluster.length).split('::')[0]);
  return [...new Set(addresses.filter((address) => /^[\d.]+:\d+$/.test(address)))].sort();
}

function ask(admin: string, page: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get({ socketPath: admin, path: `/${page}`, timeout: 3000 }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => resolve(text));
    });
    request.on('error', reject);
  });
}
