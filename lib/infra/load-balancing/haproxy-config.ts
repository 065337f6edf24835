import { Duration, byCodeUnit } from '../../core';
import { HaproxyBackend, HaproxyBalance, HaproxyConfigProps, HaproxyFrontend } from './haproxy-config-props';
import { haproxyProblems } from './haproxy-problems';
import { fillTemplate } from './list-template';

/** @internal */
export const METRICS_PORT = 8404;

/**
 * The configuration of haproxy as data. Its servers are lists that change while it runs, so it renders a template without them;
 * the script `follow-lists` fills that on the machine, as `toText` does here.
 * @see https://docs.haproxy.org/2.6/configuration.html
 */
export class HaproxyConfig {
  public readonly metricsPort: number;

  constructor(private readonly props: HaproxyConfigProps) {
    this.metricsPort = props.metricsPort ?? METRICS_PORT;
  }

  /** Addresses of servers by the name of their list: `backends-kube-apiserver`. */
  public get lists(): Record<string, string[]> {
    return Object.fromEntries(this.backends().map((backend) => [listName(backend), [...backend.servers]]));
  }

  /** The configuration with a place for each list of servers. */
  public toTemplate(): string {
    const sections = [
      this.global(),
      this.defaults(),
      this.metrics(),
      ...this.props.frontends.map(frontend),
      ...this.backends().map((each) => this.backend(each)),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }

  /** The configuration as haproxy reads it; throws what haproxy would not take. */
  public toText(): string {
    const problems = this._problems();
    if (problems.length > 0) {
      throw new Error(problems.sort(byCodeUnit).join('\n'));
    }
    return fillTemplate(this.toTemplate(), this.lists, {});
  }

  /**
   * What haproxy would not take, if anything.
   * @internal
   */
  public _problems(): string[] {
    return haproxyProblems(this.props, this.metricsPort);
  }

  private backends(): HaproxyBackend[] {
    return [...new Map(this.props.frontends.map(({ backend }) => [backend.name, backend])).values()];
  }

  private global(): string[] {
    return [
      'global',
      '    log /dev/log local0',
      '    chroot /var/lib/haproxy',
      '    user haproxy',
      '    group haproxy',
      '    stats socket /run/haproxy/admin.sock mode 660 level admin expose-fd listeners',
      `    maxconn ${this.props.maxConnections ?? 8192}`,
      `    hard-stop-after ${milliseconds(this.props.timeouts?.drain ?? Duration.hours(12))}`,
    ];
  }

  private defaults(): string[] {
    const { timeouts = {}, checks = {} } = this.props;
    const idle = milliseconds(timeouts.idle ?? Duration.hours(1));
    const every = milliseconds(checks.every ?? Duration.seconds(2));
    const health = `check inter ${every} downinter ${every} fall ${checks.fall ?? 3} rise ${checks.rise ?? 2}`;
    return [
      'defaults',
      '    log global',
      '    mode tcp',
      '    option tcplog',
      '    option dontlognull',
      '    option log-health-checks',
      '    option redispatch 1',
      '    retries 3',
      '    option clitcpka',
      '    clitcpka-idle 60s',
      '    clitcpka-intvl 30s',
      '    clitcpka-cnt 4',
      '    option srvtcpka',
      '    srvtcpka-idle 60s',
      '    srvtcpka-intvl 30s',
      '    srvtcpka-cnt 4',
      `    timeout connect ${milliseconds(timeouts.connect ?? Duration.seconds(4))}`,
      `    timeout client ${idle}`,
      `    timeout server ${idle}`,
      `    timeout tunnel ${idle}`,
      '    timeout client-fin 30s',
      '    timeout server-fin 30s',
      '    timeout queue 30s',
      '    timeout check 3s',
      `    default-server ${health} on-marked-down shutdown-sessions`,
    ];
  }

  private metrics(): string[] {
    return [
      'frontend metrics',
      `    bind *:${this.metricsPort}`,
      '    mode http',
      '    option dontlog-normal',
      '    timeout client 10s',
      '    timeout http-request 5s',
      '    monitor-uri /alive',
      '    http-request use-service prometheus-exporter if { path /metrics }',
      '    stats enable',
      '    stats uri /stats',
      '    stats refresh 10s',
      '    stats hide-version',
    ];
  }

  private backend(backend: HaproxyBackend): string[] {
    const { name, port, health, balance = HaproxyBalance.LEAST_CONNECTIONS } = backend;
    const asks = health?.path !== undefined;
    return [
      `backend ${name}`,
      `    balance ${balance}`,
      ...(asks
        ? [
            '    option httpchk',
            `    http-check send meth GET uri ${health.path}`,
            `    http-check expect status ${health.statuses.join(',')}`,
          ]
        : ['    option tcp-check']),
      `@each ${listName(backend)}@    server @item@ @item@:${port}${asks ? ' check-ssl verify none' : ''}`,
    ];
  }
}

/** On every address, so that a machine that takes the virtual address over listens on it already. */
function frontend({ name, port, backend }: HaproxyFrontend): string[] {
  return [`frontend ${name}`, `    bind *:${port}`, `    default_backend ${backend.name}`];
}

function listName({ name }: HaproxyBackend): string {
  return `backends-${name}`;
}

function milliseconds(duration: Duration): string {
  return `${duration.toMilliseconds()}ms`;
}
