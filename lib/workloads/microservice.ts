import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ConfigError, kindProblems, refuse } from '../core';
import {
  HardenedCronJob,
  HardenedDeployment,
  HardenedDeploymentProps,
  HardenedJob,
  IDataAccess,
  IService,
  IServiceHelp,
  PodKind,
  ServiceRules,
} from '../manifests';
import { LinkFact } from '../model';
import { CanaryPart, IApplication } from './application';
import { MicroserviceOptions, PATH_KINDS, ServicePathOptions } from './microservice-options';
import { describedService } from './described-service';
import { PreviewService } from './rollout/preview-service';
import { VersionPods } from './rollout/version-pods';
import { VersionPodsProps } from './service-pods';
import { ServiceDescription, ServiceFile, ServicePath } from './service-description';
import { CRON_KINDS, ServiceCronJobOptions, ServiceJobOptions, jobKindProblems, jobOf } from './service-jobs';
import { serviceProblems, sharedVolumeProblems } from './service-problems';
import { ServicePlan, planOf } from './service-plan';

export interface MicroserviceProps extends MicroserviceOptions {
  /** The application that it is a service of, which has the host of its paths. */
  readonly application: IApplication;
}

/** A service of an application: its pods, what leads callers to them, and how they go over to another image. */
export class Microservice extends HardenedDeployment {
  /** The pods of the colour that waits, for routes of a host of their own; there in a blue/green roll-out alone. */
  public readonly preview?: IService;
  /** Paths of the host that lead to it. */
  private readonly led: ServicePath[] = [];
  private readonly files: ServiceFile[] = [];
  private readonly plan: ServicePlan;
  private readonly further?: VersionPods;
  private readonly jobs = new Map<string, HardenedJob | HardenedCronJob>();
  /** Jobs that run before its pods, in the order of the program. */
  private readonly firsts: HardenedJob[] = [];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: MicroserviceProps,
  ) {
    super(scope, id, planOf(id, props).main);
    this.plan = planOf(id, props);
    const { options, dropped, version } = this.plan;
    const { application } = props;
    dropped.forEach(({ what, why }) => application._drop(what, why));
    this.further =
      version === undefined
        ? undefined
        : new VersionPods(this, 'Version', { ...version(this.replicas), versionOf: this });
    if (this.further !== undefined && options.rollout?._blueGreen !== undefined) {
      this.preview = new PreviewService(this, 'Preview', `${id}-preview`, this.further);
    }
    this.keepRules();
    application._helpers.forEach((link) => this._helpBy(link));
    if (options.path !== undefined) {
      this.addPath(options.path, { stripPrefix: options.stripPrefix });
    }
    this._require(() => [
      ...serviceProblems(id, this.plan, application, this.paths),
      ...(this.further === undefined ? [] : sharedVolumeProblems(id, this._settings.contents.mounts)),
    ]);
  }

  /** Paths of the host that lead to it, in the order of the program. */
  public get paths(): string[] {
    return this.led.map(({ path }) => path);
  }

  /** Leads another path of the host to it. */
  public addPath(path: string, options: ServicePathOptions = {}): this {
    refuse(this, kindProblems('a path', { ...options, path }, PATH_KINDS));
    this.props.application._lead(path, this, options, this.canary);
    this.led.push({ ...options, path });
    return this;
  }

  /**
   * Adds a job that runs before the pods of another image, or other settings, come: the migration of a database. It has the data that the service
   * uses, and runs again when something of it changes.
   */
  public addJob(name: string, options: ServiceJobOptions = {}): HardenedJob {
    refuse(this, jobKindProblems(`job '${name}'`, options));
    const job = this.keep(name, (scope, id) => new HardenedJob(scope, id, this.jobProps(name, options)));
    job.before(this);
    this.firsts.forEach((earlier) => earlier.before(job));
    this.firsts.push(job);
    return job;
  }

  /** Adds a job that runs by a schedule, with the data that the service uses. */
  public addCronJob(name: string, options: ServiceCronJobOptions): HardenedCronJob {
    refuse(this, jobKindProblems(`job '${name}'`, options, CRON_KINDS));
    const { schedule, timeZone, latest } = options;
    const props = { ...this.jobProps(name, options), schedule, timeZone, latest };
    return this.keep(name, (scope, id) => new HardenedCronJob(scope, id, props));
  }

  public override addConfigFile(path: string, content: string): void {
    super.addConfigFile(path, content);
    this.files.push({ path, content });
  }

  public override use(data: IDataAccess, prefix: string): void {
    super.use(data, prefix);
    this.jobs.forEach((job) => job.use(data, prefix));
  }

  /**
   * Has another cluster help, where it is a service that others help with.
   * @internal
   */
  public _helpBy(link: IServiceHelp): void {
    if (this.plan.help !== undefined) {
      const { callsMayRepeat, capacityPerPod } = this.plan.help;
      link._help(this, { capacityPerPod, callsMayRepeat });
    }
  }

  /**
   * @param services all of the application
   * @param links all that were declared
   * @internal
   */
  public _describe(services: readonly Microservice[], links: readonly LinkFact[]): ServiceDescription {
    const names = new Map(services.map(({ name, node }) => [node.path, name]));
    const { mounts, used } = this._settings.contents;
    const called = links.filter(({ from }) => from === this.node.path);
    return describedService(this.plan.main, used, {
      paths: this.led,
      configFiles: this.files,
      affinityCookie: this.plan.cookie,
      callers: links.filter(({ to }) => to === this.node.path).flatMap(({ from }) => names.get(from) ?? []),
      callsOutside: used.size > 0 || called.some(({ to }) => !names.has(to)),
      volumePaths: [...mounts]
        .filter(([, volume]) => 'persistentVolumeClaim' in volume._toKube(''))
        .map(([path]) => path),
      jobs: this.firsts.map(({ name }) => name),
      cronJobs: [...this.jobs.values()].flatMap((job) => (job instanceof HardenedCronJob ? [job.name] : [])),
    });
  }

  /** @internal */
  protected override _kind(props: HardenedDeploymentProps): PodKind {
    const { track, leads } = props as VersionPodsProps;
    return { ...super._kind(props), track, leads };
  }

  private jobProps(name: string, options: ServiceJobOptions): ReturnType<typeof jobOf> {
    return jobOf(this.props.application.node.id, `${this.name}-${name}`, this.plan.options, options);
  }

  /** Jobs stand beside the service: what is below it comes after them. */
  private keep<T extends HardenedJob | HardenedCronJob>(name: string, define: (scope: Construct, id: string) => T): T {
    const { scope } = this.node;
    if (this.jobs.has(name) || scope === undefined) {
      throw new ConfigError(this, `a job is the only one of its name in a service, got '${name}' twice; rename one`);
    }
    const job = define(scope, `Job-${this.name}-${name}`);
    this.jobs.set(name, job);
    this._settings.contents.used.forEach((data, prefix) => job.use(data, prefix));
    return job;
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
}

const STICKY = 'traefik.ingress.kubernetes.io/service.sticky.cookie';
