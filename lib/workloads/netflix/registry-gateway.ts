import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  Size,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  refuse,
  textKind,
} from '../../core';
import {
  HardenedDeployment,
  HttpRoutes,
  ICertificateIssuer,
  IConnectable,
  IHttpGateway,
  ISecretReference,
  IService,
  PlainIngress,
  PodConnections,
  PodProbe,
  hostProblem,
} from '../../manifests';
import { pathProblem } from '../../manifests/routes/http-rule-problems';
import { Port } from '../../model';
import { longestFirst, pathMapProblems } from '../paths/path-map';
import { IPathMap } from '../paths/path-target';
import { EurekaRegistry, JAVA_TOOL_OPTIONS } from './eureka-registry';
import { RegistryClient, credentialVariables } from './registry-client';

/** What gateways of Spring Cloud are asked. */
export interface RegistryGatewayProps {
  /** Of the gateway, which reads its settings from `SPRING_CONFIG_ADDITIONAL_LOCATION`. */
  readonly image: string;
  /** Where it finds the instances of services. */
  readonly registry: EurekaRegistry;
  /**
   * Paths of a host and their services, which are registered.
   * @default - what `addRoute` adds
   */
  readonly routes?: IPathMap;
  /** @default - that of `routes` */
  readonly host?: string;
  /**
   * Gateway that leads the host here.
   * @default - an Ingress of `ingressClassName` does
   */
  readonly entry?: IHttpGateway;
  /** @default traefik */
  readonly ingressClassName?: string;
  /**
   * Who signs the certificate of the host for the Ingress.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /** @default - the id of the construct */
  readonly name?: string;
  /** @default 0.5 */
  readonly cores?: number;
  /** @default - 1 GiB */
  readonly memory?: Size;
  /** @default - what the namespace says, else 2 */
  readonly minReplicas?: number;
  /** @default - it does not scale */
  readonly maxReplicas?: number;
  /**
   * How long a service may take for an answer.
   * @default - 30 seconds
   */
  readonly timeout?: Duration;
  /**
   * Calls of one service that a pod of the gateway has under way; more are refused.
   * @default 200
   */
  readonly callsPerService?: number;
  /**
   * Secret that opens the image's registry.
   * @default - it is open
   */
  readonly pullSecret?: ISecretReference;
}

/**
 * A path and the name that its service is registered by.
 * @internal
 */
export interface RegistryRoute {
  readonly path: string;
  readonly serviceId: string;
}

/**
 * What a gateway writes its settings from.
 * @internal
 */
export interface GatewaySettings {
  readonly name: string;
  /** The longest path first. */
  readonly routes: readonly RegistryRoute[];
  readonly client: RegistryClient;
  readonly timeout: Duration;
  readonly callsPerService: number;
  readonly port: number;
  readonly managementPort: number;
}

/** A gateway that asks a registry where services are: one host, the longest path first, paths and cookies as callers send them. */
export abstract class RegistryGateway extends Component implements IService, IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  public readonly host: string;
  public readonly ports: Port[];
  public readonly podLabels: Record<string, string>;
  public readonly serviceAccount: string;
  public readonly connections: PodConnections;
  private readonly added: RegistryRoute[] = [];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: RegistryGatewayProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a gateway', props, KINDS));
    const { registry, routes, name = id } = props;
    const host = props.host ?? routes?.host;
    if (host === undefined) {
      throw new ConfigError(this, `a gateway is called by a host, got none; give 'routes' or 'host'`);
    }
    this.name = name;
    this.host = host;
    const pods = new HardenedDeployment(this, 'Pods', {
      name,
      image: props.image,
      pullSecret: props.pullSecret,
      cores: props.cores ?? 0.5,
      memory: props.memory ?? Size.gibibytes(1),
      replicas: props.minReplicas,
      maxReplicas: props.maxReplicas,
      ports: [CALLS, MANAGEMENT],
      readiness: PodProbe.http('/actuator/health', MANAGEMENT),
      writablePaths: ['/tmp'],
      variables: { JAVA_TOOL_OPTIONS, SPRING_CONFIG_ADDITIONAL_LOCATION: `file:${FOLDER}/` },
      secretVariables: credentialVariables('EUREKA', registry._credentials),
    });
    this.namespace = pods.namespace;
    this.ports = pods.ports;
    this.podLabels = pods.podLabels;
    this.serviceAccount = pods.serviceAccount;
    this.connections = pods.connections;
    registry._admit(this);
    pods._addConfigFile(`${FOLDER}/application.yml`, () => this._settings(this.settings()));
    this.expose();
    this._require(() => this.problems());
  }

  /**
   * Leads calls of a path to what is registered by a name: a service that registers itself without this program.
   * @param path `/api/legacy`, and all below it
   */
  public addRoute(path: string, serviceId: string): this {
    refuse(this, kindProblems('a route', { path, serviceId }, ROUTE_KINDS));
    this.added.push({ path, serviceId });
    return this;
  }

  /**
   * Its `application.yml`.
   * @internal
   */
  protected abstract _settings(settings: GatewaySettings): string;

  private settings(): GatewaySettings {
    const { registry, timeout = TIMEOUT, callsPerService = CALLS_PER_SERVICE } = this.props;
    return {
      name: this.name,
      routes: longestFirst(this.routes()),
      client: registry._client('EUREKA'),
      timeout,
      callsPerService,
      port: CALLS.first,
      managementPort: MANAGEMENT.first,
    };
  }

  /** Of services that are registered; others are told of as problems. */
  private routes(): RegistryRoute[] {
    const { routes, registry } = this.props;
    return [
      ...(routes?.paths ?? []).flatMap(({ path, service }) => {
        const serviceId = registry._idOf(service);
        return serviceId === undefined ? [] : [{ path, serviceId }];
      }),
      ...this.added,
    ];
  }

  private expose(): void {
    const { entry, ingressClassName = 'traefik', issuer } = this.props;
    if (entry !== undefined) {
      new HttpRoutes(this, 'Routes', { gateway: entry, host: this.host, name: this.name }).addRoute('/', this);
    } else {
      const { host, name } = this;
      new PlainIngress(this, 'Ingress', { className: ingressClassName, host, issuer, name }).addPath('/', this);
    }
  }

  private problems(): (string | undefined)[] {
    const {
      routes,
      registry,
      entry,
      ingressClassName,
      timeout = TIMEOUT,
      callsPerService = CALLS_PER_SERVICE,
    } = this.props;
    const all = this.routes();
    const seconds = timeout.toSeconds({ integral: false });
    return [
      hostProblem(this.host, 'host'),
      routes !== undefined && routes.host !== this.host
        ? `paths are of one host, got '${this.host}' for those of '${routes.host}'; leave 'host' out`
        : undefined,
      entry !== undefined && ingressClassName !== undefined
        ? `a host is led here by one entry, got 'entry' and 'ingressClassName'; leave one out`
        : undefined,
      seconds >= 1 && seconds <= 3600
        ? undefined
        : `a service takes 1 second to 1 hour for an answer, got ${seconds} seconds; correct 'timeout'`,
      Number.isInteger(callsPerService) && callsPerService >= 1 && callsPerService <= 10_000
        ? undefined
        : `a pod of a gateway has 1 to 10000 calls of a service under way, got ${callsPerService}; correct 'callsPerService'`,
      all.length > 0 || (routes?.paths ?? []).length > 0
        ? undefined
        : `a gateway leads to something, got no route of '${this.host}'; give 'routes' with services, or add one by 'addRoute'`,
      ...(routes?.paths ?? [])
        .filter(({ service }) => registry._idOf(service) === undefined)
        .map(
          ({ path, service }) =>
            `a gateway finds services by its registry, got '${service.name}' for '${path}', which is not registered; call 'register' of the registry with it`,
        ),
      ...pathMapProblems(all.map(({ path, serviceId }) => ({ path, owner: serviceId }))),
      ...all.flatMap(({ path }) => [
        pathProblem(path, 'path'),
        /[*{}]/.test(path)
          ? `a route of a gateway is a path and all below it, got a pattern '${path}'; take '*' and braces out`
          : undefined,
      ]),
      ...all
        .filter(({ serviceId }) => !/^[A-Za-z0-9][-A-Za-z0-9_]{0,62}$/.test(serviceId))
        .map(
          ({ serviceId }) =>
            `a service is registered by letters, digits and hyphens, got '${serviceId}'; correct the 'serviceId'`,
        ),
    ];
  }
}

const CALLS = Port.tcp(8080, 'http');

/** Apart from calls, which would take its path for one of the map. */
const MANAGEMENT = Port.tcp(8081, 'http-management');

const FOLDER = '/etc/gateway';
const TIMEOUT = Duration.seconds(30);
const CALLS_PER_SERVICE = 200;

const KINDS = {
  image: needed(textKind('registry.example.org/zuul:1.0.0')),
  registry: needed(likeKind('a registry', "new EurekaRegistry(namespace, 'eureka', ...)", 'register', 'peerUrls')),
  routes: likeKind('paths of a host', "new Microservices(namespace, 'exam', ...)", 'host', 'paths'),
  host: textKind('exam.example.org'),
  entry: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName', 'callerNamespace'),
  ingressClassName: textKind('traefik'),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  name: textKind('zuul'),
  cores: numberKind(0.5),
  memory: likeKind('a size', 'Size.gibibytes(1)', 'toMebibytes'),
  minReplicas: numberKind(2),
  maxReplicas: numberKind(6),
  timeout: likeKind('a duration', 'Duration.seconds(30)', 'toSeconds'),
  callsPerService: numberKind(200),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
};

const ROUTE_KINDS = { path: needed(textKind('/api/legacy')), serviceId: needed(textKind('legacy')) };
