import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  collectFacts,
  declareFact,
  isDnsLabel,
  kindProblems,
  listKind,
  refuse,
  wholeProblem,
} from '../core';
import { IHttpGateway, IService, IServiceHelp, VolumeClaim, clusterOf, joinMesh, namespaceOf } from '../manifests';
import { Fact } from '../model';
import { CanaryPart, IApplication } from './application';
import { Microservice } from './microservice';
import { MicroserviceOptions, SERVICE_KINDS, ServicePathOptions } from './microservice-options';
import { normalPath, pathMapProblems } from './paths/path-map';
import { IPathMap, PathTarget } from './paths/path-target';
import { WayIn, wayByIngress, wayByRoutes } from './paths/way-in';
import { APPLICATION_KINDS, ApplicationClaimOptions, CLAIM_KINDS, MicroservicesProps } from './microservices-props';
import { ServiceDefaults } from './service-defaults';
import { ServiceDescription } from './service-description';
import { PART_OF } from './service-pods';
import { BOX_STORAGE } from './tiers/box-storage';
import { LINK, Tier } from './tiers/tier';
import { tierAround } from './tiers/tier-around';

interface Led {
  readonly path: string;
  readonly service: IService;
  readonly options: ServicePathOptions;
  readonly canary?: CanaryPart;
}

/** Services of one application behind one host, each with its path: a call goes to the service of the longest path that begins its own. */
export class Microservices extends Component implements IApplication, IPathMap {
  public readonly host: string;
  public readonly tier: Tier;
  private readonly map: Led[] = [];
  /** What another service has the path of. */
  private readonly refused: Led[] = [];
  private readonly members = new Map<string, Microservice>();
  private readonly helpers: IServiceHelp[];
  private way?: WayIn;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MicroservicesProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('an application', props, APPLICATION_KINDS));
    if (namespaceOf(this) === undefined) {
      throw new ConfigError(this, `an application stands in a namespace, got none; make it below a HardenedNamespace`);
    }
    this.host = props.host;
    this.tier = tierAround(this, props.tier);
    this.helpers = [...(this.tier._help?.helpedBy ?? [])];
    if (this.tier._mesh !== undefined) {
      joinMesh(this, { mesh: this.tier._mesh, name: id, podLabels: { [PART_OF]: id } });
    }
    declareFact(this, {
      kind: 'name',
      space: `hosts of applications in '${clusterOf(this) ?? 'cluster'}'`,
      name: this.host,
    });
    this._require(() => this.problems());
  }

  /** Paths of the host in the order of the program, each with its service. */
  public get paths(): PathTarget[] {
    return this.map.map(({ path, service, options }) => ({ ...options, path, service }));
  }

  /** All services, in the order of the program. */
  public get services(): Microservice[] {
    return [...this.members.values()];
  }

  /** @internal */
  public get _isPublished(): boolean {
    return this.props.publish !== false;
  }

  /** @internal */
  public get _helpers(): IServiceHelp[] {
    return [...this.helpers];
  }

  /** @internal */
  public get _defaults(): ServiceDefaults {
    return this.props;
  }

  /** Adds a service; its name is that of its Service and its Deployment. */
  public addService(name: string, options: MicroserviceOptions): Microservice {
    refuse(this, kindProblems(`service '${name}'`, { ...options, name }, SERVICE_KINDS));
    if (name === '') {
      throw new ConfigError(this, `a service is named by a label, got ''; give it a name of lower-case letters`);
    }
    if (this.members.has(name)) {
      throw new ConfigError(
        this,
        `a service is the only one of its name in an application, got '${name}' twice; rename one`,
      );
    }
    const service = new Microservice(this, name, { ...options, application: this });
    this.members.set(name, service);
    return service;
  }

  /** The service of a name. */
  public service(name: string): Microservice {
    const found = this.members.get(name);
    if (found === undefined) {
      const known = [...this.members.keys()].map((one) => `'${one}'`).join(', ') || 'none';
      throw new ConfigError(
        this,
        `a service is added before it is asked for, got '${name}', and there is ${known}; add it by 'addService' or correct the name`,
      );
    }
    return found;
  }

  /** Has other clusters help, in a tier of several: of two that help each other when the services stand in both. */
  public addHelp(...links: IServiceHelp[]): void {
    refuse(this, kindProblems('help', { links }, { links: listKind(LINK) }));
    if (this.tier._help === undefined) {
      throw new ConfigError(
        this,
        `other clusters help in a tier of several, got a link in the tier '${this.tier.name}'; take Tier.multiCluster(mesh, ...)`,
      );
    }
    this.helpers.push(...links);
    this.services.forEach((service) => links.forEach((link) => service._helpBy(link)));
  }

  /** Claims a volume in the namespace of the application. */
  public addClaim(name: string, options: ApplicationClaimOptions): VolumeClaim {
    refuse(this, kindProblems('a claim', { ...options, name }, CLAIM_KINDS));
    const { storage, size, accessMode } = options;
    const own = this.tier._box === undefined ? storage : (this.tier._box.storage ?? BOX_STORAGE);
    if (own.storageClassName === storage.storageClassName) {
      return new VolumeClaim(this, `Claim-${name}`, { name, storage, size, accessMode });
    }
    const why = `a box has volumes of '${own.storageClassName}'`;
    this._drop(`class '${storage.storageClassName}' of claim '${name}'`, why);
    return new VolumeClaim(this, `Claim-${name}`, { name, storage: own, size });
  }

  /** What its services are, for what runs them elsewhere. */
  public describeServices(): ServiceDescription[] {
    const links = collectFacts<Fact>(this.node.root).flatMap(({ fact }) => (fact.kind === 'link' ? [fact] : []));
    return this.services.map((service) => service._describe(this.services, links));
  }

  /** @internal */
  public _lead(path: string, service: IService, options: ServicePathOptions, canary?: CanaryPart): void {
    const led = { path: normalPath(path), service, options, canary };
    if (pathMapProblems([...this.map, led].map(owned)).length > 0) {
      this.refused.push(led);
      return;
    }
    this.map.push(led);
    if (this.props.publish !== false) {
      this.way ??= this.open();
      this.way.lead(led.path, service, options, canary);
    }
  }

  /** @internal */
  public _drop(what: string, why: string): void {
    declareFact(this, { kind: 'dropped', what, why });
  }

  /** @internal */
  public get _forgetsCookies(): string | undefined {
    const { ingressClassName = 'traefik' } = this.tier._ingress;
    if (this.tier._mesh !== undefined) {
      return undefined;
    }
    if (this.props.publish === false) {
      return 'what leads callers in by itself';
    }
    return this.gateway === undefined
      ? ingressClassName === 'traefik'
        ? undefined
        : `an Ingress of class '${ingressClassName}'`
      : this.gateway._dialect.words;
  }

  private get gateway(): IHttpGateway | undefined {
    return this.props.entry ?? this.tier._mesh?._gateway;
  }

  private open(): WayIn {
    const { host, gateway } = this;
    const { issuer, certificate } = this.props;
    const name = this.node.id;
    return gateway === undefined
      ? wayByIngress(this, { ...this.tier._ingress, host, name, issuer, certificate })
      : wayByRoutes(this, gateway, host, name);
  }

  private problems(): (string | undefined)[] {
    const { issuer, certificate, publish = true } = this.props;
    const { _help: help } = this.tier;
    const name = this.node.id;
    return [
      isDnsLabel(name)
        ? undefined
        : `an application is named by a label, got '${name}'; give another id of lower-case letters, digits and hyphens`,
      this.members.size > 0 ? undefined : `an application has services, got none; add one by 'addService'`,
      ...pathMapProblems([...this.map, ...this.refused].map(owned)),
      publish && this.gateway !== undefined && (issuer ?? certificate) !== undefined
        ? `certificates of a gateway's hosts are the gateway's, got 'issuer' or 'certificate' of an application behind one; give it to the gateway`
        : undefined,
      help !== undefined && this.helpers.length === 0
        ? `several clusters are linked, got no link in 'helpedBy'; name one as mesh.federateTo(peer), there or by 'addHelp', or take Tier.large(mesh)`
        : undefined,
      wholeProblem('what one pod takes at a time', 'capacityPerPod', help?.capacityPerPod, 1, 1_000_000),
      ...(publish && this.gateway === undefined ? this.map.flatMap((led) => this.ingressProblems(led)) : []),
    ];
  }

  private ingressProblems({ path, service, options, canary }: Led): (string | undefined)[] {
    const of = `'${path}' of '${service.name}'`;
    return [
      options.stripPrefix === true
        ? `an Ingress leads calls with the path that they have, got 'stripPrefix' for ${of}; have the service answer to the whole path, or name a gateway by 'entry'`
        : undefined,
      canary === undefined
        ? undefined
        : `an Ingress leads all calls of a path to one Service, got a canary for ${of}; name a gateway by 'entry', take Tier.large(mesh), or ServiceRollout.rolling()`,
    ];
  }
}

function owned({ path, service, options }: Led): {
  readonly path: string;
  readonly owner: string;
  readonly exact?: boolean;
} {
  return { path, owner: service.name, exact: options.exact };
}
