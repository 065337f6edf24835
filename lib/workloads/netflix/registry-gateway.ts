import { Construct } from 'constructs';
import { Component, ConfigError, Duration, Size, kindProblems, refuse } from '../../core';
import {
  HardenedDeployment,
  HttpRoutes,
  IConnectable,
  IService,
  PlainIngress,
  PodConnections,
  PodProbe,
  ScalesOn,
} from '../../manifests';
import { Port } from '../../model';
import { longestFirst } from '../paths/path-map';
import { JAVA_TOOL_OPTIONS } from './eureka-registry';
import { CALLS_PER_SERVICE, GATEWAY_TIMEOUT, RegistryRoute, gatewayProblems } from './gateway-problems';
import { RegistryClient, credentialVariables } from './registry-client';
import { ADDED_KINDS, REGISTRY_GATEWAY_KINDS, RegistryGatewayProps } from './registry-gateway-props';

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
export abstract class RegistryGateway extends Component implements IConnectable, IService {
  public readonly name: string;
  public readonly namespace: string;
  public readonly host: string;
  public readonly ports: Port[];
  public readonly podLabels: Record<string, string>;
  public readonly serviceAccount: string;
  public readonly connections: PodConnections;
  /** What tells that it needs more pods, if anything does. */
  public readonly scalesOn?: ScalesOn;
  private readonly added: RegistryRoute[] = [];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: RegistryGatewayProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a gateway', props, REGISTRY_GATEWAY_KINDS));
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
    this.scalesOn = pods.scalesOn;
    registry._admit(this);
    pods._addConfigFile(`${FOLDER}/application.yml`, () => this._settings(this.settings()));
    this.expose();
    this._require(() => gatewayProblems(this.host, this.props, this.routes()));
  }

  /**
   * Leads calls of a path to what is registered by a name: a service that registers itself without this program.
   * @param path `/api/legacy`, and all below it
   */
  public addRoute(path: string, serviceId: string): this {
    refuse(this, kindProblems('a route', { path, serviceId }, ADDED_KINDS));
    this.added.push({ path, serviceId });
    return this;
  }

  /**
   * Its `application.yml`.
   * @internal
   */
  protected abstract _settings(settings: GatewaySettings): string;

  private settings(): GatewaySettings {
    const { registry, timeout = GATEWAY_TIMEOUT, callsPerService = CALLS_PER_SERVICE } = this.props;
    const all = this.routes();
    return {
      name: this.name,
      routes: longestFirst([
        ...all.filter(({ exact }) => exact === true),
        ...all.filter(({ exact }) => exact !== true),
      ]),
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
      ...(routes?.paths ?? []).flatMap(({ path, service, exact, stripPrefix }) => {
        const serviceId = registry._idOf(service);
        return serviceId === undefined ? [] : [{ path, serviceId, exact, stripPrefix }];
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
}

const CALLS = Port.tcp(8080, 'http');

/** Apart from calls, which would take its path for one of the map. */
const MANAGEMENT = Port.tcp(8081, 'http-management');

const FOLDER = '/etc/gateway';
