import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Size,
  declareFact,
  isDnsLabel,
  kindProblems,
  likeKind,
  needed,
  ofClass,
  refuse,
  textKind,
  booleanKind,
  wholeProblem,
} from '../core';
import {
  ICertificateIssuer,
  IHttpGateway,
  ISecretReference,
  IService,
  VolumeClaim,
  clusterOf,
  joinMesh,
  namespaceOf,
} from '../manifests';
import { AccessMode, IStorageClass } from '../model';
import { CanaryPart, IApplication } from './application';
import { Microservice } from './microservice';
import { MicroserviceOptions, SERVICE_KINDS, ServicePathOptions } from './microservice-options';
import { normalPath, pathMapProblems } from './paths/path-map';
import { IPathMap, PathTarget } from './paths/path-target';
import { WayIn, wayByIngress, wayByRoutes } from './paths/way-in';
import { DEFAULT_KINDS, ServiceDefaults } from './service-defaults';
import { PART_OF } from './service-pods';
import { BOX_STORAGE } from './tiers/box-storage';
import { Tier } from './tiers/tier';
import { tierAround } from './tiers/tier-around';

export interface MicroservicesProps extends ServiceDefaults {
  /** That callers outside know: `exam.example.org`. All its services share it, and with it the cookies of callers. */
  readonly host: string;
  /**
   * How far it scales.
   * @default - large in a namespace of a mesh, else small
   */
  readonly tier?: Tier;
  /**
   * Gateway that leads callers in.
   * @default - that of the mesh of its tier; without a mesh an Ingress
   */
  readonly entry?: IHttpGateway;
  /**
   * Whether callers outside get to it by itself. Else something leads them to its services, as a `ZuulGateway` does.
   * @default true
   */
  readonly publish?: boolean;
  /**
   * Who signs the certificate of the host of an Ingress; a gateway has an issuer of its own.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /**
   * Certificate of the host of an Ingress that somebody else brings: a TLS Secret in the same namespace.
   * @default - it is of the issuer
   */
  readonly certificate?: ISecretReference;
}

/** A volume that outlives the pods of an application. */
export interface ApplicationClaimOptions {
  readonly storage: IStorageClass;
  readonly size: Size;
  /**
   * Who may mount it.
   * @default - the widest mode of the class
   */
  readonly accessMode?: AccessMode;
}

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
  private readonly members = new Map<string, Microservice>();
  private way?: WayIn;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MicroservicesProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('an application', props, KINDS));
    if (namespaceOf(this) === undefined) {
      throw new ConfigError(this, `an application stands in a namespace, got none; make it below a HardenedNamespace`);
    }
    this.host = props.host;
    this.tier = tierAround(this, props.tier);
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
    return this.map.map(({ path, service }) => ({ path, service }));
  }

  /** All services, in the order of the program. */
  public get services(): Microservice[] {
    return [...this.members.values()];
  }

  /** @internal */
  public get _defaults(): ServiceDefaults {
    return this.props;
  }

  /** Adds a service; its name is that of its Service and its Deployment. */
  public addService(name: string, options: MicroserviceOptions): Microservice {
    refuse(this, kindProblems(`service '${name}'`, options, SERVICE_KINDS));
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

  /** Claims a volume in the namespace of the application. */
  public addClaim(name: string, { storage, size, accessMode }: ApplicationClaimOptions): VolumeClaim {
    const box = this.tier._box;
    if (box === undefined) {
      return new VolumeClaim(this, `Claim-${name}`, { name, storage, size, accessMode });
    }
    const own = box.storage ?? BOX_STORAGE;
    this._drop(
      `class '${storage?.storageClassName}' of claim '${name}'`,
      `a box has volumes of '${own.storageClassName}'`,
    );
    return new VolumeClaim(this, `Claim-${name}`, { name, storage: own, size });
  }

  /** @internal */
  public _lead(path: string, service: IService, options: ServicePathOptions, canary?: CanaryPart): void {
    const led = { path: normalPath(path), service, options, canary };
    const isFree =
      pathMapProblems([...this.map, led].map(owned)).length === pathMapProblems(this.map.map(owned)).length;
    this.map.push(led);
    if (isFree && this.props.publish !== false) {
      this.way ??= this.open();
      this.way.lead(led.path, service, options, canary);
    }
  }

  /** @internal */
  public _drop(what: string, why: string): void {
    declareFact(this, { kind: 'dropped', what, why });
  }

  private get gateway(): IHttpGateway | undefined {
    return this.props.entry ?? this.tier._mesh?.gateway;
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
      ...pathMapProblems(this.map.map(owned)),
      publish && this.gateway !== undefined && (issuer ?? certificate) !== undefined
        ? `certificates of a gateway's hosts are the gateway's, got 'issuer' or 'certificate' of an application behind one; give it to the gateway`
        : undefined,
      help?.helpedBy.length === 0
        ? `several clusters are linked, got no link in 'helpedBy'; name one as mesh.federateTo(peer), or take Tier.large(mesh)`
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

const KINDS = {
  ...DEFAULT_KINDS,
  host: needed(textKind('exam.example.org')),
  tier: ofClass('Tier', 'Tier.small()', Tier),
  entry: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName', 'callerNamespace'),
  publish: booleanKind(),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  certificate: likeKind('a reference to a Secret', "SecretReference.fromName('exam-tls')", 'secretName'),
};
