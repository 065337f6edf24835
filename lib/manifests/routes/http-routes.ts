import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  declareFact,
  isDnsLabel,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  refuse,
  slug,
  textKind,
  withFields,
} from '../../core';
import { DeliveryUnit } from '../delivery-unit';
import { IHttpGateway } from '../http-gateway';
import { IService } from '../service';
import { Layer } from '../layer';
import { namespaceOf, waitForNamespace } from '../namespace-context';
import { hostProblem } from './host-names';
import {
  HttpRedirectOptions,
  HttpRouteOptions,
  REDIRECT_KINDS,
  ROUTE_KINDS,
  SERVICE,
  ServiceShare,
} from './http-route-options';
import { HttpRule, callsOf, writtenRule } from './http-rule';
import { ruleProblems } from './http-rule-problems';

export interface HttpRoutesProps {
  readonly gateway: IHttpGateway;
  /** `exam.example.org`. */
  readonly host: string;
  /**
   * Name of the objects.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the objects and of the services.
   * @default - the one that it stands in
   */
  readonly namespace?: string;
}

/**
 * What callers of a host get to, by path: the same for every gateway. Where several routes take a call, the longest path counts, whatever their
 * order.
 * @see https://gateway-api.sigs.k8s.io/api-types/httproute/
 */
export class HttpRoutes extends Component {
  public readonly host: string;
  public readonly namespace: string;
  private readonly gateway: IHttpGateway;
  private readonly listener: string;
  private readonly name: string;
  private readonly unit: DeliveryUnit;
  private readonly rules: HttpRule[] = [];

  constructor(scope: Construct, id: string, props: HttpRoutesProps) {
    super(scope, id);
    refuse(this, kindProblems('routes', props, KINDS));
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `routes stand in a namespace, got none; make them below one or give 'namespace'`);
    }
    this.host = props.host;
    this.namespace = namespace;
    this.gateway = props.gateway;
    this.name = props.name ?? id;
    this.listener = this.gateway.addHost(this.host, namespace);
    this.unit = new DeliveryUnit(this, 'Unit', {
      layer: Layer.APPS,
      component: slug(`${namespace}-${this.name}-routes`),
    });
    waitForNamespace(this.unit, namespace);
    this._require(() => [
      hostProblem(this.host, 'host'),
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      isDnsLabel(this.name)
        ? undefined
        : `routes are named by a label, got '${this.name}'; give another 'name' than the id`,
      this.rules.length > 0
        ? undefined
        : `callers of a host get to something, got no route of '${this.host}'; add one by 'addRoute'`,
      ...this.rules.flatMap((rule) => ruleProblems(rule, this.namespace, this.gateway)),
    ]);
  }

  /** Leads calls of a path to a service, and opens it to the gateway. */
  public addRoute(path: string, service: IService, options: HttpRouteOptions = {}): this {
    refuse(this, kindProblems('a route', { ...options, path, service }, { ...ROUTE_KINDS, service: needed(SERVICE) }));
    return this.add({ path, options, shares: [{ service, weight: 1, port: options.port }] });
  }

  /** Leads calls of a path to several services, each with its part of them. */
  public addSplit(path: string, shares: ServiceShare[], options: HttpRouteOptions = {}): this {
    refuse(this, kindProblems('a route', { ...options, path, shares }, { ...ROUTE_KINDS, shares: SHARES }));
    return this.add({ path, options, shares });
  }

  /**
   * Sends callers of a path elsewhere.
   * @param from the path
   */
  public addRedirect(from: string, redirect: HttpRedirectOptions): this {
    refuse(this, kindProblems('a redirect', { ...redirect, from }, REDIRECT_KINDS));
    return this.add({ path: from, options: {}, shares: [], redirect: redirect ?? {} });
  }

  private add(rule: HttpRule): this {
    if (this.rules.length % RULES === 0) {
      this.define(this.rules.length / RULES);
    }
    this.rules.push(rule);
    for (const name of callsOf(this.host, rule)) {
      declareFact(this, { kind: 'name', space: `routes of gateway '${this.gateway.node.path}'`, name });
    }
    for (const { service, port } of rule.shares) {
      const listening = service.ports.filter(({ first }) => port === undefined || first === port).slice(0, 1);
      service.connections?.allowFromNamespace(this.gateway.callerNamespace, `callers of ${this.host}`, ...listening);
    }
    return this;
  }

  private define(index: number): void {
    const { gatewayName, gatewayNamespace, _dialect: dialect } = this.gateway;
    const sections = [...(dialect.plainListener === undefined ? [] : [dialect.plainListener]), this.listener];
    new ApiObject(this.unit, `Route-${index + 1}`, {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: {
        name: index === 0 ? this.name : `${this.name}-${index + 1}`,
        namespace: this.namespace,
        ...(dialect.annotations === undefined ? {} : { annotations: { ...dialect.annotations } }),
      },
      spec: {
        parentRefs: sections.map((sectionName) => ({ name: gatewayName, namespace: gatewayNamespace, sectionName })),
        hostnames: [this.host],
        rules: Lazy.any({
          produce: () => this.rules.slice(index * RULES, (index + 1) * RULES).map((rule) => writtenRule(rule, dialect)),
        }),
      },
    });
  }
}

/** Rules that one HTTPRoute takes. */
const RULES = 16;

const KINDS = {
  gateway: needed(likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName', 'callerNamespace')),
  host: needed(textKind('exam.example.org')),
  name: textKind('exam'),
  namespace: textKind('exam-production'),
};

const SHARES = needed(
  listKind(
    withFields(objectKind('{ service: web, weight: 90 }'), {
      service: needed(SERVICE),
      weight: needed(numberKind(90)),
      port: numberKind(8080),
    }),
  ),
);
