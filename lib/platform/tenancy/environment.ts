import { Size } from '../../core';
import { PodSecurity } from '../../manifests';

/** What an environment means for a namespace. */
export interface EnvironmentSettings {
  /** Part of the project's quota that its namespace gets: 0.5. */
  readonly quotaShare: number;
  /** What its pods must keep to. */
  readonly podSecurity: PodSecurity;
  /** Pods of a workload that says nothing. */
  readonly replicas: number;
  /** Cores that a container requests that says nothing; it is limited to five times as much. */
  readonly defaultCores: number;
  /** Memory that a container requests that says nothing; it is limited to twice as much. */
  readonly defaultMemory: Size;
}

/** What a namespace is for, and what follows for its quota, its security and its pods. */
export class Environment {
  /** A fifth of the quota, one pod of each, and pods that are not hardened yet: they are told of. */
  public static readonly DEVELOPMENT = new Environment('development', {
    quotaShare: 0.2,
    podSecurity: PodSecurity.BASELINE,
    replicas: 1,
    defaultCores: 0.05,
    defaultMemory: Size.mebibytes(64),
  });

  /** As in production, with less room. */
  public static readonly STAGING = new Environment('staging', {
    quotaShare: 0.3,
    podSecurity: PodSecurity.RESTRICTED,
    replicas: 2,
    defaultCores: 0.1,
    defaultMemory: Size.mebibytes(128),
  });

  /** Half of the quota, two pods of each, hardened ones only. */
  public static readonly PRODUCTION = new Environment('production', {
    quotaShare: 0.5,
    podSecurity: PodSecurity.RESTRICTED,
    replicas: 2,
    defaultCores: 0.1,
    defaultMemory: Size.mebibytes(128),
  });

  /**
   * One of your own.
   * @param name of the label `cloudserve/environment`: `review`
   */
  public static custom(name: string, settings: EnvironmentSettings): Environment {
    return new Environment(name, settings);
  }

  private constructor(
    /** `production`. */
    public readonly name: string,
    public readonly settings: EnvironmentSettings,
  ) {}

  /** @internal */
  public _problems(): (string | undefined)[] {
    const { quotaShare, replicas, defaultCores, defaultMemory } = this.settings;
    return [
      /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(this.name)
        ? undefined
        : `an environment's name is a label of lower-case letters, digits and hyphens, got '${this.name}'; rename it`,
      quotaShare > 0 && quotaShare <= 1
        ? undefined
        : `an environment gets a part of a quota above 0 and at most 1, got ${quotaShare} for '${this.name}'; correct 'quotaShare'`,
      Number.isInteger(replicas) && replicas >= 1
        ? undefined
        : `workloads have a whole number of pods, 1 or more, got ${replicas} for '${this.name}'; correct 'replicas'`,
      defaultCores > 0 && defaultCores <= 0.1
        ? undefined
        : `containers that say nothing request at most 0.1 cores, got ${defaultCores} for '${this.name}'; correct 'defaultCores'`,
      defaultMemory.toKibibytes() > 0 && defaultMemory.toKibibytes() <= 128 * 1024
        ? undefined
        : `containers that say nothing request at most 128 MiB, got ${defaultMemory.asString()} for '${this.name}'; correct 'defaultMemory'`,
    ];
  }
}
