import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, needed, refuse } from '../../core';
import { DeliveryUnit, IMesh, IService, Layer, clusterOf, namespaceOf } from '../../manifests';
import { egressOf } from '../security/declared-egress';
import { destinationPolicy } from './destination-policy';
import { environmentOf } from './fault-injection';
import { FederatedTraffic } from './federated-traffic';
import { podLimits } from './pod-capacity';
import { requestRoutes } from './request-routes';
import { ServiceVersion } from './rollout';
import { MIRROR_KIND, ROUTE_KIND, TRAFFIC_KINDS, VERSION_KIND } from './traffic-kinds';
import { TrafficMirror } from './traffic-mirror';
import { RULES_OF_REQUESTS, TrafficOptions, isStated } from './traffic-options';
import { trafficProblems } from './traffic-problems';
import { TrafficRoute } from './traffic-route';
import { TrafficRules, hostOf, requestPorts } from './traffic-rules';

export interface MeshServiceProps extends TrafficOptions {
  readonly mesh: IMesh;
  readonly service: IService;
}

/** The rules of a service in a mesh: one object of each kind for its host, whoever asks for them. */
export class MeshService extends Component {
  public readonly service: IService;

  private readonly options: TrafficOptions;
  private readonly versions: ServiceVersion[];
  private readonly routes: TrafficRoute[];
  private readonly mirrors: TrafficMirror[];
  private readonly limits = new Map<number, string>();
  private federation?: () => FederatedTraffic;
  private guard?: object;
  private unit?: DeliveryUnit;

  constructor(scope: Construct, id: string, props: MeshServiceProps) {
    super(scope, id);
    refuse(this, kindProblems('rules of a service', props, TRAFFIC_KINDS));
    const { service, ...options } = props;
    this.service = service;
    this.options = options;
    this.versions = [...(options.versions ?? [])];
    this.routes = [...(options.routes ?? [])];
    this.mirrors = [...(options.mirrors ?? [])];
    this._require(() => [...trafficProblems(this, this.rules, props.mesh.gatewayNamespace), this.limitsProblem()]);
    if (RULES_OF_REQUESTS.some((name) => isStated(options[name]))) {
      this.leadRequests();
    }
    const hasSubsets = this.versions.some((version) => version.service === undefined);
    if (hasSubsets || RULES_OF_PODS.some((name) => isStated(options[name]))) {
      this.leadConnections();
    }
    if (options.podCapacity !== undefined) {
      this.limit(options.podCapacity, 'podCapacity');
      this.leadRequests();
    }
    if (options.faults !== undefined) {
      const environment = environmentOf(service);
      declareFact(this, {
        kind: 'fault-injection',
        service: `${service.namespace}/${service.name}`,
        everyCall: options.faults.everyCall === true,
        ...(environment === undefined ? {} : { environment }),
      });
    }
  }

  /** Name that callers use: `exam.exam-production.svc.cluster.local`. */
  public get host(): string {
    return hostOf(this.service);
  }

  /** Adds a version that rollouts, routes and mirrors may name. */
  public addVersion(version: ServiceVersion): this {
    refuse(this, kindProblems('a version', { version }, { version: needed(VERSION_KIND) }));
    this.unlessThere('version', version, this.versions);
    this.versions.push(version);
    if (version.service === undefined) {
      this.leadConnections();
    }
    return this;
  }

  /** Leads some calls elsewhere than the others; routes that were stated before come first. */
  public addRoute(route: TrafficRoute): this {
    refuse(this, kindProblems('a route', { route }, { route: needed(ROUTE_KIND) }));
    this.unlessThere('route', route, this.routes);
    this.routes.push(route);
    this.leadRequests();
    return this;
  }

  /** Sends copies of calls to somebody too. */
  public addMirror(mirror: TrafficMirror): this {
    refuse(this, kindProblems('a mirror', { mirror }, { mirror: needed(MIRROR_KIND) }));
    this.mirrors.push(mirror);
    this.leadRequests();
    return this;
  }

  /**
   * Has its rules lead requests to other clusters too; asked when everything is defined.
   * @internal
   */
  public _federate(traffic: () => FederatedTraffic): void {
    if (this.federation !== undefined) {
      throw new ConfigError(
        this,
        `a service is federated once, got '${this.host}' twice; add peers to the one federation`,
      );
    }
    this.federation = traffic;
    this.leadRequests();
    this.leadConnections();
  }

  /**
   * Has its rules tell its own pods by a subset, for calls from other clusters: the first one that is given stays.
   * @internal
   */
  public _guard(subset: object): void {
    this.guard ??= subset;
    this.leadConnections();
  }

  /**
   * Has pods refuse what is above a number of requests at a time.
   * @internal
   */
  public _limitPods(capacity: number): void {
    this.limit(capacity, 'capacityPerPod');
  }

  private get rules(): TrafficRules {
    const { service, options, versions, routes, mirrors, guard } = this;
    const federation = this.federation?.();
    return {
      service,
      options,
      versions,
      routes,
      mirrors,
      ...(federation ? { federation } : {}),
      ...(guard ? { guard } : {}),
    };
  }

  private limit(capacity: number, setting: string): void {
    this.confinePods();
    this.limits.set(capacity, setting);
  }

  private limitsProblem(): string | undefined {
    const stated = [...this.limits].map(([capacity, setting]) => `'${setting}' ${capacity}`);
    return stated.length > 1
      ? `a pod takes one number of requests at a time, got ${stated.join(' and ')} for '${this.service.name}'; give the same one`
      : undefined;
  }

  private leadRequests(): void {
    if (requestPorts(this.service).length > 0) {
      this.define('VirtualService', () => ({ hosts: [this.host], http: requestRoutes(this.rules) }));
    }
  }

  private leadConnections(): void {
    this.define('DestinationRule', () => ({ host: this.host, ...destinationPolicy(this.rules) }));
  }

  private confinePods(): void {
    this.define('Sidecar', () => {
      const [capacity] = this.limits.keys();
      return {
        workloadSelector: { labels: { ...this.service.podLabels } },
        ...egressOf(this.service),
        ...(capacity === undefined ? {} : { inboundConnectionPool: podLimits(this.service, capacity) }),
      };
    });
  }

  /** An object of the service, made once by whoever needs it first. */
  private define(kind: string, spec: () => object): void {
    this.unit ??= this.newUnit();
    if (this.unit.node.tryFindChild(kind) === undefined) {
      const { name, namespace } = this.service;
      new ApiObject(this.unit, kind, {
        apiVersion: 'networking.istio.io/v1',
        kind,
        metadata: { name, namespace },
        spec: Lazy.any({ produce: spec }),
      });
    }
  }

  private newUnit(): DeliveryUnit {
    const { name, namespace } = this.service;
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.APPS, component: `${namespace}-${name}-mesh` });
    const around = namespaceOf(this.service);
    const object =
      around?.name === namespace && clusterOf(this.service) === clusterOf(this) ? around.object() : undefined;
    if (object !== undefined) {
      unit.node.addDependency(object);
    }
    return unit;
  }

  private unlessThere(
    what: string,
    added: { readonly name: string },
    there: readonly { readonly name: string }[],
  ): void {
    if (there.some(({ name }) => name === added.name)) {
      throw new ConfigError(this, `a ${what} is the only one of its name, got '${added.name}' twice; rename one`);
    }
  }
}

const RULES_OF_PODS: readonly (keyof TrafficOptions)[] = [
  'outlierDetection',
  'balancing',
  'warmup',
  'stickiness',
  'zones',
  'zoneShares',
  'callerLimits',
];
