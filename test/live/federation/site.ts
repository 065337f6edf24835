import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { definitionsOf, establish } from '../kubernetes/definitions';
import { ApiServer, Identity, KubernetesObject, identityOf } from '../support/api-server';
import { ControlPlane } from '../support/control-plane';
import { documentsOf, leavesOf } from '../support/manifests';
import { until } from '../support/until';
import { appOf, injected, intercept } from './injection';
import { Istiod } from './istiod';
import { LoadOptions, Row, load } from './load';
import { Command, ContainerPort, Pod } from './pod';
import { Proxy } from './proxy';

export interface SiteProps {
  /** Name of its cluster, and the first word of its pods' answers. */
  readonly name: string;
  readonly region: string;
  /** Zones of its nodes. */
  readonly zones?: string[];
}

/** What pods run whose answers are not the lab's, by application; the last starts first. */
export type Commands = Readonly<Record<string, (pod: KubernetesObject) => Promise<Command>>>;

/** What a site has of the lab. */
export interface Ground {
  readonly folder: string;
  /** Folder of the programs. */
  readonly programs: string;
  readonly lan: Host;
  /** Has a certificate of an identity served; the socket of it. */
  vouch(name: string, identity: string): Promise<string>;
}

/** A cluster: a control plane, istiod, pods with sidecars, a gateway and a caller. */
export class Site {
  public static async start(props: SiteProps, number: number, ground: Ground): Promise<Site> {
    const control = await ControlPlane.start();
    const site = new Site(props, number, ground, control);
    await establish(control.api, definitionsOf('istio', new Set(ISTIO_KINDS)));
    for (const zone of site.zones) {
      await site.applyAll({ apiVersion: 'v1', kind: 'Node', metadata: { name: zone, labels: site.topology(zone) } });
    }
    await site.beat();
    site.heart = setInterval(() => void site.beat().catch(() => undefined), 15_000);
    await site.applyAll({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } });
    site.istiod = await Istiod.start({
      program: path.join(ground.programs, 'pilot-discovery'),
      cluster: site.name,
      kubeconfig: path.join(control.folder, 'kubeconfig'),
      folder: ground.folder,
    });
    return site;
  }

  public readonly name: string;
  public readonly region: string;
  public readonly zones: string[];
  public readonly api: ApiServer;
  public readonly pods: Pod[] = [];
  public gateway?: Proxy;
  public client?: Proxy;
  private istiod?: Istiod;
  private caller?: Host;
  private heart?: NodeJS.Timeout;
  private applied: Identity[] = [];
  private marks = 0;
  private readonly hosts: Host[] = [];

  private constructor(
    props: SiteProps,
    public readonly number: number,
    private readonly ground: Ground,
    private readonly control: ControlPlane,
  ) {
    this.name = props.name;
    this.region = props.region;
    this.zones = props.zones ?? [`${props.region}-a`];
    this.api = control.api;
  }

  /** Address of its east-west gateway. */
  public get gatewayAddress(): string {
    return this.address(2);
  }

  /** The steering of all its proxies as one text, for what went wrong. */
  public get said(): string {
    return this.istiod?.said ?? '';
  }

  /** Hosts whose packets go to other sites. */
  public get networks(): readonly Host[] {
    return this.hosts;
  }

  /** Applies documents as they are; the server must take each. */
  public async apply(text: string): Promise<void> {
    for (const document of documentsOf(text)) {
      const verdict = await this.api.apply(document);
      if (!verdict.accepted) {
        throw new Error(`${this.name}: ${verdict.message}\n${document}`);
      }
      const identity = identityOf(document);
      if (/istio\.io\//.test(identity.apiVersion)) {
        this.applied.push(identity);
      }
    }
  }

  /** Applies what a program wrote for the site, but for what the lab has in other ways. */
  public async applyManifests(dist: string): Promise<void> {
    for (const { documents } of leavesOf(dist, this.name)) {
      await this.apply(documents.filter((text) => !LEFT_OUT.includes(identityOf(text).kind)).join('\n---\n'));
    }
  }

  /** Takes back all Istio objects. */
  public async reset(): Promise<void> {
    await Promise.all(this.applied.map((identity) => this.api.remove(identity)));
    this.applied = [];
  }

  /** Waits until every proxy has been told what was applied before: a service that comes last is known to each. */
  public async settled(): Promise<void> {
    this.marks += 1;
    const host = `mark-${this.marks}.${this.name}.example`;
    await this.apply(
      JSON.stringify({
        apiVersion: 'networking.istio.io/v1',
        kind: 'ServiceEntry',
        metadata: { name: `mark-${this.marks}`, namespace: 'istio-system' },
        spec: {
          hosts: [host],
          location: 'MESH_INTERNAL',
          resolution: 'STATIC',
          ports: [{ number: 9, name: 'http', protocol: 'HTTP' }],
          endpoints: [{ address: '192.0.2.1' }],
        },
      }),
    );
    for (const proxy of this.proxies.filter(({ isOn }) => isOn)) {
      await until(`${proxy.props.name} to know ${host}`, async () => (await proxy.ask('clusters')).includes(host));
      if (proxy.log.includes(' rejected: ')) {
        throw new Error(`${proxy.props.name} must take what istiod tells it, got:\n${proxy.log.slice(-3000)}`);
      }
    }
  }

  /** Gives every pod of a namespace that waits for it a node, an address, a sidecar and an application. */
  public async run(namespace: string, delay: number, commands: Commands = {}): Promise<void> {
    const deployments = await this.api.list('apps/v1', 'Deployment', namespace);
    const count = deployments.reduce((sum, { spec }) => sum + Number(spec?.replicas), 0);
    const pods = await until(`${count} pods in ${namespace} of ${this.name}`, async () => {
      const found = await this.api.list('v1', 'Pod', namespace);
      return found.length >= count && found;
    });
    const waiting = pods
      .filter(({ metadata }) => !this.pods.some(({ name }) => name === metadata.name))
      .sort((one, other) => (one.metadata.name < other.metadata.name ? -1 : 1));
    const order = Object.keys(commands);
    const place = ({ metadata }: KubernetesObject): number => order.indexOf(appOf(metadata.labels ?? {}));
    for (const object of waiting.sort((one, other) => place(other) - place(one))) {
      const command = await commands[appOf(object.metadata.labels ?? {})]?.(object);
      this.pods.push(await this.adopt(object, delay, command));
    }
  }

  /** Starts its east-west gateway. */
  public async startGateway(namespace = 'istio-ingress'): Promise<void> {
    const host = await this.host('gw', 2);
    this.gateway = await this.proxy('gateway', host, this.gatewayAddress, {
      namespace,
      account: 'gateway',
      labels: { istio: 'eastwestgateway' },
      isGateway: true,
    });
    await this.gateway.start();
  }

  /** Starts the sidecar of a caller, or puts a new one in its place: no ejection and no connection is left over. */
  public async freshClient(namespace: string, account = 'client', labels = { app: 'client' }): Promise<void> {
    await this.client?.kill();
    if (this.caller === undefined) {
      this.caller = await this.host('client', 20);
      intercept(this.caller);
    }
    const settings = { namespace, account, labels };
    this.client = await this.proxy(`client-${namespace}-${account}`, this.caller, this.address(20), settings);
    await this.client.start();
  }

  /** Pods of an application, in the order in which they came. */
  public podsOf(app: string): Pod[] {
    return this.pods.filter(({ labels }) => appOf(labels) === app);
  }

  /** Address and name of a Service, for callers. */
  public async target(service: string, namespace: string, port: number): Promise<{ address: string; host: string }> {
    const object = await this.api.read({ apiVersion: 'v1', kind: 'Service', metadata: { name: service, namespace } });
    return {
      address: `${String(object?.spec?.clusterIP)}:${port}`,
      host: `${service}.${namespace}.svc.cluster.local${port === 80 ? '' : `:${port}`}`,
    };
  }

  /** Sends requests to a Service from the caller. */
  public async call(service: string, namespace: string, port: number, options: LoadOptions = {}): Promise<Row[]> {
    if (this.caller === undefined) {
      throw new Error(`${this.name} has no caller`);
    }
    const target = await this.target(service, namespace, port);
    const out = path.join(this.ground.folder, `${this.name}-load.json`);
    return load(this.caller, path.join(this.ground.programs, 'traffic'), out, target, options);
  }

  public async stop(): Promise<void> {
    clearInterval(this.heart);
    this.hosts.forEach((host) => host.stop());
    await this.istiod?.stop();
    await this.control.stop();
  }

  private get proxies(): Proxy[] {
    return [this.client, this.gateway, ...this.pods.map(({ sidecar }) => sidecar)].filter(
      (proxy) => proxy !== undefined,
    );
  }

  private address(last: number): string {
    return `10.61.${this.number}.${last}`;
  }

  private topology(zone: string): Record<string, string> {
    return { 'topology.kubernetes.io/region': this.region, 'topology.kubernetes.io/zone': zone };
  }

  private async applyAll(...objects: object[]): Promise<void> {
    await this.apply(objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  }

  /** Keeps its nodes ready, as their kubelets would. */
  private async beat(): Promise<void> {
    const lastHeartbeatTime = new Date().toISOString().replace(/\.\d+/, '');
    const conditions = [{ type: 'Ready', status: 'True', reason: 'Lab', message: '', lastHeartbeatTime }];
    for (const zone of this.zones) {
      const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: zone }, status: { conditions } };
      await this.api.send('PATCH', `/api/v1/nodes/${zone}/status?fieldManager=lab&force=true`, node);
    }
  }

  private async host(name: string, last: number): Promise<Host> {
    const host = await Host.start(`${name}-${this.number}`, this.ground.lan, `${this.address(last)}/16`);
    host.run('ip route add default dev eth0');
    this.hosts.push(host);
    return host;
  }

  /** Has a host know the Services of a namespace by name: there is no DNS. */
  private async nameServices(host: Host, namespace: string): Promise<void> {
    const services = await this.api.list('v1', 'Service', namespace);
    const lines = services.map(({ metadata, spec }) => {
      const short = `${metadata.name}.${namespace}.svc`;
      return `${String(spec?.clusterIP)} ${short}.cluster.local ${short} ${metadata.name}`;
    });
    const file = path.join(this.ground.folder, `${this.name}-hosts`);
    fs.writeFileSync(file, ['127.0.0.1 localhost', ...lines, ''].join('\n'));
    host.run(`mount --bind ${file} /etc/hosts`);
  }

  private async proxy(
    name: string,
    host: Host,
    address: string,
    { zone = this.zones[0], ...settings }: Settings,
  ): Promise<Proxy> {
    const full = `${name}-${this.number}`;
    const identity = `spiffe://cluster.local/ns/${settings.namespace}/sa/${settings.account}`;
    const props = { name: full, address, region: this.region, zone, cluster: this.name, ...settings };
    return new Proxy(props, {
      host,
      folder: this.ground.folder,
      envoy: path.join(this.ground.programs, 'envoy'),
      control: this.istiod?.socket ?? '',
      certificates: await this.ground.vouch(full, identity),
    });
  }

  private async adopt(object: KubernetesObject, delay: number, command?: Command): Promise<Pod> {
    const { name, namespace = '', labels: own = {} } = object.metadata;
    const index = this.pods.length;
    const address = this.address(10 + index);
    const zone = this.zones[index % this.zones.length];
    const place = `/api/v1/namespaces/${namespace}/pods/${name}`;
    const labels = { ...own, ...injected(own) };
    const identity = { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace } };
    await this.api.send('PATCH', `${place}?fieldManager=lab&force=true`, {
      ...identity,
      metadata: { name, namespace, labels },
    });
    await this.api.send('POST', `${place}/binding`, {
      apiVersion: 'v1',
      kind: 'Binding',
      metadata: { name, namespace },
      target: { apiVersion: 'v1', kind: 'Node', name: zone },
    });
    const status = {
      phase: 'Running',
      podIP: address,
      podIPs: [{ ip: address }],
      conditions: ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({ type, status: 'True' })),
    };
    await this.api.send('PATCH', `${place}/status?fieldManager=lab&force=true`, { ...identity, status });
    const host = await this.host(`p${index}`, 10 + index);
    intercept(host);
    await this.nameServices(host, namespace);
    const spec = object.spec as unknown as PodSpec;
    const account = spec.serviceAccountName ?? 'default';
    const sidecar = await this.proxy(`pod${index}`, host, address, { pod: name, namespace, account, labels, zone });
    const answer = `${this.name}/${appOf(own)}${own.version === undefined ? '' : `-${own.version}`}/${index}`;
    const ports = spec.containers.flatMap((container) => container.ports ?? []);
    const traffic = path.join(this.ground.programs, 'traffic');
    const pod = new Pod(
      { name, answer, address, ports, delay, labels, traffic, command, folder: this.ground.folder },
      host,
      sidecar,
    );
    await pod.start();
    return pod;
  }
}

interface Settings {
  readonly namespace: string;
  readonly account: string;
  readonly labels: Record<string, string>;
  readonly isGateway?: boolean;
  readonly zone?: string;
  readonly pod?: string;
}

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly containers: readonly { readonly ports?: readonly ContainerPort[] }[];
}

/** Charts: istiod and gateways run already. Metrics of requests: only Istio's own build of Envoy counts them. */
const LEFT_OUT = ['HelmChart', 'Telemetry'];

const ISTIO_KINDS = [
  ...['DestinationRule', 'EnvoyFilter', 'Gateway', 'ProxyConfig', 'ServiceEntry', 'Sidecar', 'VirtualService'].map(
    (kind) => `networking.istio.io/${kind}`,
  ),
  ...['WorkloadEntry', 'WorkloadGroup'].map((kind) => `networking.istio.io/${kind}`),
  ...['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'].map((kind) => `security.istio.io/${kind}`),
  'telemetry.istio.io/Telemetry',
  'extensions.istio.io/WasmPlugin',
];
