import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as path from 'node:path';
import { Daemon } from '../support/program';
import { until } from '../support/until';

/** What of istiod the lab leaves out: what only Istio's own build of Envoy has, its authority, its webhooks, its writing of statuses. */
const OFF = [
  'PILOT_ENABLE_ALPN_FILTER',
  'PILOT_ENABLE_METADATA_EXCHANGE',
  'ENABLE_CA_SERVER',
  'INJECT_ENABLED',
  'PILOT_ENABLE_ANALYSIS',
  'PILOT_ENABLE_STATUS',
  'ENABLE_DEBUG_ENDPOINT_AUTH',
];

export interface IstiodProps {
  readonly program: string;
  /** Name of the cluster. */
  readonly cluster: string;
  readonly kubeconfig: string;
  /** Where its files stand. */
  readonly folder: string;
  /** `meshConfig` beside what the lab needs. */
  readonly meshConfig?: Record<string, unknown>;
}

/** The control plane of one site, outside of the networks of its pods: they reach it by a socket. */
export class Istiod {
  public static async start(props: IstiodProps): Promise<Istiod> {
    const { program, cluster, kubeconfig, folder, meshConfig = {} } = props;
    const [grpc, web, monitoring] = await freePorts(3);
    const mesh = path.join(folder, `${cluster}-mesh.yaml`);
    fs.writeFileSync(mesh, JSON.stringify({ enableTracing: false, trustDomain: 'cluster.local', ...meshConfig }));
    const words = [
      program,
      'discovery',
      `--grpcAddr=127.0.0.1:${grpc}`,
      `--httpAddr=127.0.0.1:${web}`,
      `--monitoringAddr=127.0.0.1:${monitoring}`,
      '--secureGRPCAddr=',
      '--httpsAddr=',
      `--meshConfig=${mesh}`,
      `--networksConfig=${path.join(folder, 'none')}`,
      `--clusterID=${cluster}`,
      '--namespace=istio-system',
      `--kubeconfig=${kubeconfig}`,
      '--registries=Kubernetes',
    ];
    const env = {
      ...Object.fromEntries(OFF.map((name) => [name, 'false'])),
      PILOT_CERT_PROVIDER: 'none',
      CLUSTER_ID: cluster,
      POD_NAME: 'istiod',
      POD_NAMESPACE: 'istio-system',
      VALIDATION_WEBHOOK_CONFIG_NAME: '',
      GOMEMLIMIT: '400MiB',
      PILOT_DEBOUNCE_AFTER: '50ms',
    };
    const daemon = new Daemon(['nice', '-n', '5', ...words], env);
    const socket = path.join(folder, `${cluster}.xds`);
    const door = net.createServer((from) => {
      const to = net.connect(grpc, '127.0.0.1');
      [from, to].forEach((each) => each.on('error', () => [from, to].forEach((end) => end.destroy())));
      from.pipe(to).pipe(from);
    });
    door.listen(socket);
    const istiod = new Istiod(socket, daemon, door, web);
    await until(`istiod of ${cluster}`, async () => {
      if (istiod.isOver) {
        throw new Error(`istiod of ${cluster} ended:\n${daemon.said.slice(-3000)}`);
      }
      return istiod.answers('/ready');
    });
    return istiod;
  }

  private isOver = false;

  private constructor(
    /** Where proxies find it. */
    public readonly socket: string,
    private readonly daemon: Daemon,
    private readonly door: net.Server,
    private readonly port: number,
  ) {
    void daemon.ended().then(() => (this.isOver = true));
  }

  public get said(): string {
    return this.daemon.said;
  }

  public async stop(): Promise<void> {
    this.door.close();
    await this.daemon.end('SIGKILL');
  }

  private answers(page: string): Promise<boolean> {
    return new Promise((resolve) => {
      const request = http.get({ host: '127.0.0.1', port: this.port, path: page }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      request.on('error', () => resolve(false));
    });
  }
}

async function freePorts(count: number): Promise<number[]> {
  const listen = (): Promise<net.Server> =>
    new Promise((resolve, reject) => {
      const server = net.createServer().on('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(server));
    });
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
