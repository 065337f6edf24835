import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Size,
  booleanKind,
  byCodeUnit,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  refuse,
  textKind,
  withFields,
} from '../../core';
import {
  DeliveryUnit,
  HardenedDeployment,
  IConnectable,
  ISecretReference,
  Layer,
  PodConnections,
  PodProbe,
  PodVolume,
  namespaceOf,
  waitForNamespace,
} from '../../manifests';
import { Port } from '../../model';
import { domainConfig } from './rate-limit-config';
import { RateLimitRule } from './rate-limit-rule';
import { CounterStore, openStore, storeProblem, storeVariables } from './counter-store';

export interface RateLimitServiceProps {
  /**
   * Redis that keeps the counters: `redis.data.svc:6379`.
   * @default - one of its own, which forgets them when it is started again
   */
  readonly redisAddress?: string;
  /**
   * Secret in its namespace whose key `password` opens Redis.
   * @default - it is open to who may call it
   */
  readonly redisPassword?: ISecretReference;
  /** @default false */
  readonly redisTls?: boolean;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /**
   * Number of pods; they count together.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Cores that each requests.
   * @default 0.1
   */
  readonly cores?: number;
  /**
   * Memory that each requests and may have.
   * @default - 128 MiB
   */
  readonly memory?: Size;
  /**
   * Image with a tag; its makers tag each commit.
   * @default docker.io/envoyproxy/ratelimit:05c08d03, of March 2026
   */
  readonly image?: string;
  /**
   * Image with a tag of its own Redis, or of another program of the same protocol that has the command `valkey-server`.
   * @default docker.io/valkey/valkey:8.1.9-alpine
   */
  readonly redisImage?: string;
}

/**
 * Envoy's rate limit service: it counts requests over all pods of services and gateways, for any number of GlobalRateLimits. It stands in a
 * namespace of the mesh whose sidecars ask it.
 * @see https://github.com/envoyproxy/ratelimit
 */
export class RateLimitService extends Component implements IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  /** Who may ask it. */
  public readonly connections: PodConnections;
  /** @internal */
  public readonly _port: Port = Port.tcp(8081, 'grpc');
  private readonly domains = new Map<string, readonly RateLimitRule[]>();

  constructor(scope: Construct, id: string, props: RateLimitServiceProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a limiter', props, KINDS));
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a limiter runs in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.name = id;
    this.namespace = namespace;
    const { redisAddress, redisPassword, redisTls = false, replicas = 2, cores = 0.1, image = IMAGE } = props;
    const own = redisAddress === undefined ? this.counters(props.redisImage ?? REDIS_IMAGE) : undefined;
    const store: CounterStore = {
      address: redisAddress ?? `${own?.hostname}:${REDIS.first}`,
      tls: redisTls,
      ...(redisPassword === undefined ? {} : { password: redisPassword }),
    };
    this._require(() => [
      storeProblem(store.address),
      own !== undefined && (redisTls || redisPassword !== undefined)
        ? `'redisTls' and 'redisPassword' are about a Redis that stands elsewhere, got no 'redisAddress'; give it, or take them out`
        : undefined,
    ]);
    const pods = new HardenedDeployment(this, 'Pods', {
      name: this.name,
      namespace,
      image,
      cores,
      memory: props.memory ?? Size.mebibytes(128),
      replicas,
      ports: [this._port, HTTP, METRICS],
      readiness: PodProbe.http('/healthcheck', HTTP),
      podAnnotations: {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': String(METRICS.first),
        'prometheus.io/path': '/metrics',
      },
      ...storeVariables(store, SETTINGS),
    });
    pods.mount('/data/ratelimit/config', PodVolume.configMap(this.configName));
    this.connections = pods.connections;
    if (own === undefined) {
      openStore(pods.connections, store.address);
    } else {
      pods.connections.allowTo(own);
    }
    this.config();
  }

  /**
   * Counts requests of a domain by rules.
   * @internal
   */
  public _count(domain: string, rules: readonly RateLimitRule[]): void {
    if (this.domains.has(domain)) {
      throw new ConfigError(
        this,
        `requests of a service are counted once under a name, got '${domain}' twice; give one of the limits another id`,
      );
    }
    this.domains.set(domain, rules);
  }

  private get configName(): string {
    return `${this.name}-rules`;
  }

  /** Pods read what changes in it without being started again. */
  private config(): void {
    const unit = new DeliveryUnit(this, 'Config', {
      layer: Layer.CONFIGS,
      component: `${this.namespace}-${this.name}-rules`,
    });
    waitForNamespace(unit, this.namespace);
    new ApiObject(unit, 'Rules', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: this.configName, namespace: this.namespace },
      data: Lazy.any({
        produce: () =>
          Object.fromEntries(
            [...this.domains]
              .sort(([a], [b]) => byCodeUnit(a, b))
              .map(([domain, rules]) => [`${domain}.yaml`, domainConfig(domain, rules)]),
          ),
      }),
    });
  }

  private counters(image: string): HardenedDeployment {
    return new HardenedDeployment(this, 'Redis', {
      name: `${this.name}-redis`,
      namespace: this.namespace,
      image,
      cores: 0.1,
      memory: Size.mebibytes(128),
      replicas: 1,
      ports: [REDIS],
      readiness: PodProbe.tcp(REDIS),
      // Who may call it is up to links: its protected mode would let nobody in without a password.
      command: ['valkey-server', '--protected-mode', 'no'],
      arguments: ['--save', '', '--appendonly', 'no', '--maxmemory', '96mb', '--maxmemory-policy', 'volatile-ttl'],
    });
  }
}

const HTTP = Port.tcp(8080, 'http-health');
const METRICS = Port.tcp(9090, 'http-metrics');
const REDIS = Port.tcp(6379, 'tcp-redis');

const IMAGE = 'docker.io/envoyproxy/ratelimit:05c08d03';
const REDIS_IMAGE = 'docker.io/valkey/valkey:8.1.9-alpine';

const SETTINGS = {
  LOG_LEVEL: 'warn',
  DEBUG_HOST: '127.0.0.1',
  RUNTIME_ROOT: '/data',
  RUNTIME_SUBDIRECTORY: 'ratelimit',
  RUNTIME_WATCH_ROOT: 'false',
  RUNTIME_IGNOREDOTFILES: 'true',
  USE_STATSD: 'false',
  USE_PROMETHEUS: 'true',
  PROMETHEUS_ADDR: `:${METRICS.first}`,
};

const KINDS = {
  redisAddress: textKind('redis.data.svc:6379'),
  redisPassword: withFields(likeKind('a reference to a Secret', "SecretReference.fromName('redis')", 'secretName'), {
    secretName: needed(textKind('redis')),
  }),
  redisTls: booleanKind(),
  namespace: textKind('limits'),
  replicas: numberKind(2),
  cores: numberKind(0.1),
  memory: likeKind('a size', 'Size.mebibytes(128)', 'toMebibytes'),
  image: textKind(IMAGE),
  redisImage: textKind(REDIS_IMAGE),
};
