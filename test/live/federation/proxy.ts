import { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { until } from '../support/until';

/** What a proxy is told of itself, as the injector and the agent of a pod would tell it. */
export interface ProxyProps {
  /** Name of its files. */
  readonly name: string;
  /**
   * Name of its pod, by which istiod knows what the pod listens on.
   * @default - there is no such object
   */
  readonly pod?: string;
  readonly address: string;
  readonly namespace: string;
  readonly account: string;
  readonly labels: Record<string, string>;
  readonly isGateway?: boolean;
  readonly region: string;
  readonly zone: string;
  /** Name of its cluster. */
  readonly cluster: string;
}

/** Where a proxy finds what it needs. */
export interface ProxySurroundings {
  readonly host: Host;
  /** Folder of its settings, sockets and log. */
  readonly folder: string;
  readonly envoy: string;
  /** Socket that leads to istiod. */
  readonly control: string;
  /** Socket that gives its certificate. */
  readonly certificates: string;
}

/** An Envoy that istiod steers, in the network of its pod. */
export class Proxy {
  private running?: ChildProcess;
  private readonly socket: string;

  constructor(
    public readonly props: ProxyProps,
    private readonly where: ProxySurroundings,
  ) {
    this.socket = path.join(where.folder, `${props.name}.admin`);
    const file = path.join(where.folder, `${props.name}.json`);
    fs.writeFileSync(file, JSON.stringify(this.bootstrap(), null, 1));
  }

  public get isOn(): boolean {
    return this.running !== undefined && this.running.exitCode === null && this.running.signalCode === null;
  }

  /** Starts it and waits until it has all its settings. */
  public async start(): Promise<void> {
    const { folder, envoy, host } = this.where;
    const { name } = this.props;
    const options = '--concurrency 1 --disable-hot-restart -l warning --drain-time-s 1';
    this.running = host.start(`${envoy} -c ${folder}/${name}.json ${options}`, `${folder}/${name}.log`);
    await until(`${name} to be live`, async () => {
      if (!this.isOn) {
        throw new Error(`${name} ended:\n${this.log.slice(-3000)}`);
      }
      return (await this.ask('ready').catch(() => '')).includes('LIVE');
    });
  }

  /** Ends it as a machine's loss would. */
  public async kill(): Promise<void> {
    const running = this.running;
    if (this.isOn && running !== undefined) {
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await gone;
    }
    this.running = undefined;
  }

  public get log(): string {
    return fs.readFileSync(path.join(this.where.folder, `${this.props.name}.log`), 'utf8');
  }

  /** What its administration answers: `clusters`, `stats?filter=...`. */
  public ask(page: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = http.get({ socketPath: this.socket, path: `/${page}`, timeout: 3000 }, (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () => resolve(text));
      });
      request.on('error', reject);
      request.on('timeout', () => request.destroy(new Error(`${this.props.name} did not answer /${page}`)));
    });
  }

  /** The sum of its counters whose name matches. */
  public async counted(name: RegExp): Promise<number> {
    const lines = (await this.ask('stats?usedonly')).split('\n').map((line) => line.split(': '));
    return lines.filter(([each]) => name.test(each)).reduce((sum, [, value]) => sum + Number(value), 0);
  }

  private bootstrap(): object {
    const {
      name,
      pod = name,
      address,
      namespace,
      account,
      labels,
      isGateway = false,
      region,
      zone,
      cluster,
    } = this.props;
    const ads = { ads: {}, initial_fetch_timeout: '0s', resource_api_version: 'V3' };
    return {
      node: {
        id: `${isGateway ? 'router' : 'sidecar'}~${address}~${pod}.${namespace}~${namespace}.svc.cluster.local`,
        cluster: `${pod}.${namespace}`,
        locality: { region, zone },
        metadata: {
          ISTIO_VERSION: '1.31.0',
          NAMESPACE: namespace,
          LABELS: labels,
          INTERCEPTION_MODE: isGateway ? 'NONE' : 'REDIRECT',
          CLUSTER_ID: cluster,
          MESH_ID: 'lab',
          INSTANCE_IPS: address,
          SERVICE_ACCOUNT: account,
          WORKLOAD_NAME: pod,
          NAME: pod,
          PROXY_CONFIG: { concurrency: 1 },
        },
      },
      admin: { address: { pipe: { path: this.socket } } },
      layered_runtime: {
        layers: [
          {
            name: 'global',
            static_layer: {
              're2.max_program_size.error_level': '32768',
              'envoy.deprecated_features:envoy.config.listener.v3.Listener.hidden_envoy_deprecated_use_original_dst': true,
            },
          },
          { name: 'admin', admin_layer: {} },
        ],
      },
      dynamic_resources: {
        lds_config: ads,
        cds_config: ads,
        ads_config: {
          api_type: 'DELTA_GRPC',
          set_node_on_first_message_only: true,
          transport_api_version: 'V3',
          grpc_services: [{ envoy_grpc: { cluster_name: 'xds-grpc' } }],
        },
      },
      static_resources: {
        clusters: [pipe('xds-grpc', this.where.control), pipe('sds-grpc', this.where.certificates)],
      },
    };
  }
}

function pipe(name: string, socket: string): object {
  const options = 'envoy.extensions.upstreams.http.v3.HttpProtocolOptions';
  return {
    name,
    type: 'STATIC',
    connect_timeout: '1s',
    typed_extension_protocol_options: {
      [options]: {
        '@type': `type.googleapis.com/${options}`,
        explicit_http_config: { http2_protocol_options: {} },
      },
    },
    load_assignment: {
      cluster_name: name,
      endpoints: [{ lb_endpoints: [{ endpoint: { address: { pipe: { path: socket } } } }] }],
    },
  };
}
