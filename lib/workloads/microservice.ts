import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { wholeProblem } from '../core';
import { HardenedDeployment, HardenedDeploymentProps, PodKind, ServiceRules } from '../manifests';
import { CanaryPart, IApplication } from './application';
import { MicroserviceOptions, ServicePathOptions, ServiceProtocol } from './microservice-options';
import { VersionPods } from './rollout/version-pods';
import { VersionPodsProps } from './service-pods';
import { ServicePlan, planOf } from './service-plan';

export interface MicroserviceProps extends MicroserviceOptions {
  /** The application that it is a service of, which has the host of its paths. */
  readonly application: IApplication;
}

/** A service of an application: its pods, what leads callers to them, and how they go over to another image. */
export class Microservice extends HardenedDeployment {
  /** Paths of the host that lead to it. */
  private readonly led: string[] = [];
  private readonly plan: ServicePlan;
  private readonly further?: VersionPods;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MicroserviceProps,
  ) {
    super(scope, id, planOf(id, props).main);
    this.plan = planOf(id, props);
    const { options, dropped, version, help } = this.plan;
    const { application } = props;
    dropped.forEach(({ what, why }) => application._drop(what, why));
    this.further =
      version === undefined
        ? undefined
        : new VersionPods(this, 'Version', { ...version(this.replicas), versionOf: this });
    this.keepRules();
    if (help !== undefined) {
      const { helpedBy, callsMayRepeat, capacityPerPod } = help;
      helpedBy.forEach((link) => link._help(this, { capacityPerPod, callsMayRepeat }));
    }
    if (options.path !== undefined) {
      this.addPath(options.path, { stripPrefix: options.stripPrefix });
    }
    this._require(() => this.problems());
  }

  /** Paths of the host that lead to it, in the order of the program. */
  public get paths(): string[] {
    return [...this.led];
  }

  /** Leads another path of the host to it. */
  public addPath(path: string, options: ServicePathOptions = {}): this {
    this.props.application._lead(path, this, options, this.canary);
    this.led.push(path);
    return this;
  }

  /** @internal */
  protected override _kind(props: HardenedDeploymentProps): PodKind {
    const { track, leads } = props as VersionPodsProps;
    return { ...super._kind(props), track, leads };
  }

  private get canary(): CanaryPart | undefined {
    const percent = this.plan.options.rollout?._canary?.percent;
    return this.further === undefined || percent === undefined ? undefined : { service: this.further, percent };
  }

  /** By sidecars where there are some, else by the controller of Ingresses. */
  private keepRules(): void {
    const { options, help } = this.plan;
    const { affinityTime, capacityPerPod } = options;
    const cookie = this.plan.cookie === undefined ? undefined : { name: this.plan.cookie, timeToLive: affinityTime };
    const { _mesh: mesh } = this.props.application.tier;
    if (mesh === undefined) {
      if (cookie !== undefined) {
        this.stickTo(cookie.name, affinityTime?.toSeconds());
      }
      return;
    }
    const rules: ServiceRules = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(capacityPerPod === undefined || help !== undefined ? {} : { podCapacity: capacityPerPod }),
      ...(this.canary === undefined ? {} : { canary: this.canary }),
    };
    if (Object.keys(rules).length > 0) {
      mesh._keepRules(this, rules);
    }
  }

  /** Traefik's cookie names a pod, so each service has one of its own. */
  private stickTo(cookie: string, seconds: number | undefined): void {
    const service = this._unit.node.tryFindChild('Service') as ApiObject | undefined;
    const settings = {
      '': 'true',
      '.name': `${cookie}-${this.name}`,
      '.secure': 'true',
      '.httponly': 'true',
      '.samesite': 'lax',
      ...(seconds === undefined ? {} : { '.maxage': String(seconds) }),
    };
    Object.entries(settings).forEach(([key, value]) => service?.metadata.addAnnotation(`${STICKY}${key}`, value));
  }

  private problems(): (string | undefined)[] {
    const { options, cookie } = this.plan;
    const { tier } = this.props.application;
    const [path] = this.led;
    const outside = path === undefined ? undefined : `'${this.name}' at '${path}'`;
    return [
      outside === undefined || options.readiness !== undefined
        ? undefined
        : `a service that callers outside get to says when its pods take calls, got no 'readiness' for ${outside}; give PodProbe.http('/ready'), to it or to the whole application`,
      outside === undefined || (options.port !== undefined && options.protocol !== ServiceProtocol.TCP)
        ? undefined
        : `a path leads requests of HTTP or gRPC to a port, got ${options.port === undefined ? 'no port' : 'one of TCP'} for ${outside}; give 'port' and 'protocol'`,
      cookie === undefined || outside !== undefined
        ? undefined
        : `a cookie is of callers outside, got 'affinityCookie' for '${this.name}', which no path leads to; give it a 'path' or take the cookie out`,
      wholeProblem('what one pod takes at a time', 'capacityPerPod', options.capacityPerPod, 1, 1_000_000),
      options.capacityPerPod === undefined || tier._mesh !== undefined
        ? undefined
        : `sidecars count what pods take at a time, got 'capacityPerPod' for '${this.name}' in the tier '${tier.name}'; take Tier.large(mesh), or leave it out`,
      options.federated !== true || tier._help !== undefined
        ? undefined
        : `other clusters help in a tier of several, got 'federated' for '${this.name}' in the tier '${tier.name}'; take Tier.multiCluster, or leave it out`,
      ...(options.rollout?._problems(options.image) ?? []),
      ...this.volumeProblems(),
    ];
  }

  private volumeProblems(): string[] {
    return this.further === undefined
      ? []
      : [...this._settings.contents.mounts]
          .filter(([, volume]) => volume._isOfOneNode)
          .map(
            ([mounted]) =>
              `pods of two versions cannot share a volume of one node, got '${mounted}' of '${this.name}'; claim it of a class of a shared file system, or take ServiceRollout.recreate()`,
          );
  }
}

const STICKY = 'traefik.ingress.kubernetes.io/service.sticky.cookie';
