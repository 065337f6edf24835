import { Construct } from 'constructs';
import { Component, ConfigError, Duration, Size, isDnsLabel, kindProblems, refuse } from '../../core';
import {
  HardenedStatefulSet,
  HttpRoutes,
  IConnectable,
  IDataAccess,
  IHttpGateway,
  ISecretReference,
  IService,
  PodConnections,
  PodProbe,
  clusterOf,
  meshOf,
} from '../../manifests';
import { Port } from '../../model';
import { EurekaRegistryProps, REGISTRATION_KINDS, REGISTRY_KINDS } from './eureka-registry-props';
import { RegistrationOptions, instanceSettings } from './instance-settings';
import { RegistryClient, credentialVariables, registryClient } from './registry-client';
import { RegistryMember } from './registry-member';
import { peerPorts, peerProblems, registrationProblems } from './registry-problems';
import { registryYaml } from './registry-settings';

/** What can be registered: its pods are told how. */
export interface IRegistrable extends IService {
  /** Gives its pods what they need to work with data. */
  use(data: IDataAccess, prefix: string): void;
}

/**
 * Registry by which gateways and services of Spring Cloud Netflix find each other: members that tell each other what they hear, in several
 * clusters those of all. The image is the user's.
 * @see https://cloud.spring.io/spring-cloud-netflix/2.2.x/reference/html/
 */
export class EurekaRegistry extends Component implements IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  public readonly zone: string;
  public readonly connections: PodConnections;
  private readonly members: HardenedStatefulSet;
  private readonly registered = new Map<string, IRegistrable>();
  private readonly callers: IConnectable[] = [];
  private readonly renewal: Duration;
  private exposedAs: string[] = [];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EurekaRegistryProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a registry', props, REGISTRY_KINDS));
    const { name = id, members = 2, zone, renewal = Duration.seconds(10), peers = [] } = props;
    this.name = name;
    this.zone = zone ?? clusterOf(this) ?? 'cluster';
    this.renewal = renewal;
    this.members = new HardenedStatefulSet(this, 'Members', {
      name,
      image: props.image,
      pullSecret: props.pullSecret,
      cores: props.cores ?? 0.25,
      memory: props.memory ?? Size.mebibytes(768),
      replicas: members,
      ports: [PORT],
      readiness: PodProbe.http('/actuator/health'),
      writablePaths: ['/tmp'],
      variables: { JAVA_TOOL_OPTIONS, SPRING_CONFIG_ADDITIONAL_LOCATION: `file:${FOLDER}/` },
      secretVariables: credentialVariables('EUREKA', props.credentials),
    });
    this.namespace = this.members.namespace;
    this.connections = this.members.connections;
    this.connections.allowFrom(this.members);
    for (const port of peerPorts(peers)) {
      this.connections.allowToRange('0.0.0.0/0', 'registries of other clusters', Port.tcp(port, `https-${port}`));
    }
    this._require(() => [...peerProblems(members, renewal, props), ...this.credentialProblems()]);
    const { membersName, namespace } = this.members;
    const own = Array.from({ length: members }, (_, index) => `${name}-${index}.${membersName}.${namespace}.svc`);
    this.members.addConfigFile(
      `${FOLDER}/application.yml`,
      registryYaml({
        name,
        membersName,
        namespace,
        port: PORT.first,
        renewal,
        selfPreservation: props.selfPreservation ?? false,
        client: this.client([...own.map((host) => `http://${host}:${PORT.first}/eureka/`), ...peers], 'EUREKA'),
        asksWho: props.credentials !== undefined,
      }),
    );
  }

  /** URLs for `peers` of registries in other clusters; none before `exposeVia`. */
  public get peerUrls(): string[] {
    return [...this.exposedAs];
  }

  /**
   * Has the pods of an application of Spring Boot register themselves, and lets gateways that ask this registry call them. They are told by the
   * variable `SPRING_APPLICATION_JSON`.
   */
  public register(service: IRegistrable, options: RegistrationOptions = {}): this {
    refuse(this, kindProblems('a registration', { ...options, service }, REGISTRATION_KINDS));
    const serviceId = options.serviceId ?? service.name;
    const other = this.registered.get(serviceId);
    if (other !== undefined) {
      throw new ConfigError(
        this,
        `a name in the registry is of one service, got '${serviceId}' for '${other.node.path}' and '${service.node.path}'; give one of them another 'serviceId'`,
      );
    }
    this.registered.set(serviceId, service);
    this._require(() => [
      isDnsLabel(serviceId)
        ? undefined
        : `a service is registered by a label, got '${serviceId}'; give another 'serviceId'`,
      ...registrationProblems(service.name, options, {
        isInMesh: meshOf(service) !== undefined,
        isListening: service.ports.length > 0,
        isAlone: (this.props.peers ?? []).length === 0 && this.exposedAs.length === 0,
        peersReachPods: this.props.peersReachPods ?? false,
      }),
    ]);
    const { credentials } = this.props;
    const settings = instanceSettings(service, options, this._client('SPRING_EUREKA'));
    service.use(
      {
        description: `registry '${this.name}'`,
        ...(credentials === undefined ? {} : { namespace: this.namespace }),
        variables: { APPLICATION_JSON: JSON.stringify(settings) },
        secretVariables: credentialVariables('EUREKA', credentials),
        _letIn: (caller) => caller.allowTo(this),
      },
      'SPRING',
    );
    this.callers.forEach((caller) => service.connections?.allowFrom(caller));
    return this;
  }

  /**
   * Lets registries of other clusters call each member, at `/member-0` and so on of a host. Whoever may register something leads calls to
   * himself: the registry has `credentials`, and the gateway is one for other clusters.
   */
  public exposeVia(gateway: IHttpGateway, host: string): this {
    if (this.exposedAs.length > 0) {
      throw new ConfigError(
        this,
        `a registry is called by one host, got '${host}' beside ${this.exposedAs[0]}; take one away`,
      );
    }
    const routes = new HttpRoutes(this, 'Routes', { gateway, host, name: this.name, namespace: this.namespace });
    for (let index = 0; index < this.members.replicas; index++) {
      const member = new RegistryMember(this, `Member-${index}`, this.members, index);
      routes.addRoute(`/member-${index}`, member, { rewritePath: '/' });
      this.exposedAs.push(`https://${host}/member-${index}/eureka/`);
    }
    return this;
  }

  /**
   * Name that a service is registered by.
   * @internal
   */
  public _idOf(service: IService): string | undefined {
    return [...this.registered].find(([, one]) => one === service)?.[0];
  }

  /**
   * Lets pods ask the registry and call all that is registered, in other clusters too.
   * @internal
   */
  public _admit(caller: IConnectable): void {
    caller.connections.allowTo(this);
    this.callers.push(caller);
    this.registered.forEach((service) => service.connections?.allowFrom(caller));
    if ((this.props.peers ?? []).length > 0) {
      caller.connections.allowToRange('0.0.0.0/0', 'instances in other clusters', Port.tcp(443, 'https'));
    }
  }

  /**
   * What somebody is told who asks it.
   * @internal
   */
  public _client(prefix: string): RegistryClient {
    return this.client([`http://${this.name}.${this.namespace}.svc:${PORT.first}/eureka/`], prefix);
  }

  /** @internal */
  public get _credentials(): ISecretReference | undefined {
    return this.props.credentials;
  }

  private client(urls: readonly string[], prefix: string): RegistryClient {
    return registryClient({
      urls,
      prefix,
      zone: this.zone,
      renewal: this.renewal,
      credentials: this.props.credentials,
    });
  }

  private credentialProblems(): (string | undefined)[] {
    return [
      this.exposedAs.length === 0 || this.props.credentials !== undefined
        ? undefined
        : `a registry that other clusters call asks who they are, got no 'credentials' and ${this.exposedAs[0]}; add them`,
    ];
  }
}

const PORT = Port.tcp(8761, 'http');
const FOLDER = '/etc/eureka';

/**
 * What JVMs of the generation's own take of a container's memory, which is a quarter by themselves.
 * @internal
 */
export const JAVA_TOOL_OPTIONS = '-XX:MaxRAMPercentage=70.0';
