import { IConstruct } from 'constructs';
import { IService, IServiceHelp } from '../manifests';
import { ServicePathOptions } from './microservice-options';
import { ServiceDefaults } from './service-defaults';
import { Tier } from './tiers/tier';

/** An application as its services see it. */
export interface IApplication extends IConstruct {
  /** `exam.example.org`. */
  readonly host: string;
  /** How far it scales. */
  readonly tier: Tier;
  /**
   * Links to clusters that help.
   * @internal
   */
  readonly _helpers: IServiceHelp[];
  /** @internal */
  readonly _defaults: ServiceDefaults;
  /**
   * Leads a path of the host to a service.
   * @param canary service that takes a part of the calls
   * @internal
   */
  _lead(path: string, service: IService, options: ServicePathOptions, canary?: CanaryPart): void;
  /**
   * What keeps callers outside from keeping to a pod by a cookie, if anything: in words, who leads them in.
   * @internal
   */
  readonly _forgetsCookies?: string;
  /**
   * Says what the tier leaves out.
   * @internal
   */
  _drop(what: string, why: string): void;
}

/**
 * Part of the calls of a service that another one takes.
 * @internal
 */
export interface CanaryPart {
  readonly service: IService;
  readonly percent: number;
}
