import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { until } from '../support/until';

const TYPES = 'type.googleapis.com/envoy.extensions';

/** How Istio's bootstrap turns parts of names into labels. */
const TAGS: readonly [string, string][] = [
  ['cluster_name', '^cluster(\\.(.+);)'],
  ['listener_address', '^listener\\.(((?:[_.[:digit:]]*|[_\\[\\]aAbBcCdDeEfF[:digit:]]*))\\.)'],
];

/** An Envoy as a sidecar has it: in front of a pod that takes one request at a time, calling that pod, and calling one that is gone. */
export class Sidecar {
  private running?: ChildProcess;

  constructor(
    private readonly folder: string,
    private readonly counted: readonly string[],
  ) {
    certificate(folder, 'root');
    certificate(folder, 'stranger');
    fs.writeFileSync(this.at('envoy.json'), JSON.stringify(this.settings(), undefined, 1));
  }

  public async start(envoy: string): Promise<void> {
    const log = fs.openSync(this.at('envoy.log'), 'a');
    const options = [
      '--concurrency',
      '1',
      '--disable-hot-restart',
      '-l',
      'warning',
      '--file-flush-interval-msec',
      '100',
    ];
    this.running = spawn(envoy, ['-c', this.at('envoy.json'), ...options], { stdio: ['ignore', log, log] });
    await until('Envoy to be live', async () => {
      if (this.running?.exitCode !== null) {
        throw new Error(`Envoy ended: ${fs.readFileSync(this.at('envoy.log'), 'utf8')}`);
      }
      return (await this.ask('admin', '/ready').catch(() => '')).includes('LIVE');
    });
  }

  public stop(): void {
    this.running?.kill('SIGKILL');
  }

  /** A call by one of its sockets: the body of the answer. */
  public ask(socket: string, url: string): Promise<string> {
    return new Promise((resolve, reject) => {
      http
        .get({ socketPath: this.at(socket), path: url, agent: false }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () => resolve(text));
        })
        .on('error', reject);
    });
  }

  /** Values of its metrics, by name and labels. */
  public async metrics(): Promise<Map<string, number>> {
    const lines = (await this.ask('admin', '/stats/prometheus')).split('\n').filter((line) => /^envoy_/.test(line));
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  }

  /** Address of the listener that asks for certificates. */
  public async tlsPort(): Promise<number> {
    const text = await this.ask('admin', '/listeners?format=json');
    const { listener_statuses: all } = JSON.parse(text) as {
      listener_statuses: { name: string; local_address: { socket_address?: { port_value: number } } }[];
    };
    return all.find(({ name }) => name === 'tls')?.local_address.socket_address?.port_value ?? 0;
  }

  /** What it wrote of requests: `<listener> <status> <flags>`. */
  public accessLog(): string[] {
    return fs.readFileSync(this.at('access.log'), 'utf8').trim().split('\n');
  }

  public at(name: string): string {
    return path.join(this.folder, name);
  }

  private settings(): object {
    const limits = { thresholds: [{ max_connections: 1, max_pending_requests: 1, max_requests: 1 }] };
    const ejection = { interval: '1s', consecutive_5xx: 1, base_ejection_time: '60s', max_ejection_percent: 100 };
    const retries = { retry_on: 'gateway-error,connect-failure', num_retries: 2 };
    return {
      admin: { address: this.pipe('admin') },
      stats_config: {
        use_all_default_tags: false,
        stats_tags: TAGS.map(([tag_name, regex]) => ({ tag_name, regex })),
        stats_matcher: { inclusion_list: { patterns: this.counted.map((regex) => ({ safe_regex: { regex } })) } },
      },
      static_resources: {
        listeners: [
          this.listener('tls', INBOUND, { socket_address: { address: '127.0.0.1', port_value: 0 } }, {}, this.tls()),
          this.listener('pod', INBOUND, this.pipe('pod')),
          this.listener('caller', OUTBOUND, this.pipe('caller'), { retry_policy: retries }),
          this.listener('gateway', GATEWAY, this.pipe('gateway')),
        ],
        clusters: [
          this.cluster(INBOUND, 'application', { circuit_breakers: limits }),
          this.cluster(OUTBOUND, 'pod', { outlier_detection: ejection }),
          this.cluster(GATEWAY, 'nobody'),
        ],
      },
    };
  }

  private pipe(name: string): object {
    return { pipe: { path: this.at(name) } };
  }

  private cluster(name: string, to: string, more: object = {}): object {
    return {
      name,
      // As istiod writes it, so that the name ends where the statistic begins.
      alt_stat_name: `${name};`,
      type: 'STATIC',
      connect_timeout: '1s',
      load_assignment: {
        cluster_name: name,
        endpoints: [{ lb_endpoints: [{ endpoint: { address: this.pipe(to) } }] }],
      },
      ...more,
    };
  }

  private listener(name: string, cluster: string, address: object, route: object = {}, tls: object = {}): object {
    const log = {
      '@type': `${TYPES}.access_loggers.file.v3.FileAccessLog`,
      path: this.at('access.log'),
      log_format: {
        text_format_source: { inline_string: `${name} %RESPONSE_CODE% %RESPONSE_FLAGS%\n` },
      },
    };
    const manager = {
      '@type': `${TYPES}.filters.network.http_connection_manager.v3.HttpConnectionManager`,
      stat_prefix: name,
      access_log: [{ name: 'file', typed_config: log }],
      http_filters: [{ name: 'router', typed_config: { '@type': `${TYPES}.filters.http.router.v3.Router` } }],
      route_config: {
        virtual_hosts: [
          { name, domains: ['*'], routes: [{ match: { prefix: '/' }, route: { cluster, timeout: '0s', ...route } }] },
        ],
      },
    };
    return { name, address, filter_chains: [{ ...tls, filters: [{ name: 'http', typed_config: manager }] }] };
  }

  private tls(): object {
    const pair = {
      certificate_chain: { filename: this.at('root.pem') },
      private_key: { filename: this.at('root.key') },
    };
    const context = {
      '@type': `${TYPES}.transport_sockets.tls.v3.DownstreamTlsContext`,
      require_client_certificate: true,
      common_tls_context: {
        tls_certificates: [pair],
        validation_context: { trusted_ca: { filename: this.at('root.pem') } },
      },
    };
    return { transport_socket: { name: 'tls', typed_config: context } };
  }
}

const INBOUND = 'inbound|8080||';
const OUTBOUND = 'outbound|80||a.shop.svc.cluster.local';
const GATEWAY = 'outbound_.80_.site_.a.shop.svc.cluster.local';

function certificate(folder: string, name: string): void {
  const files = ['-keyout', path.join(folder, `${name}.key`), '-out', path.join(folder, `${name}.pem`)];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`, ...files];
  const { status, stderr } = spawnSync('openssl', words, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
}
