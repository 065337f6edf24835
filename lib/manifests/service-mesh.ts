import { IConstruct } from 'constructs';
import { Duration } from '../core';
import { IHttpGateway } from './http-gateway';
import { IMesh } from './mesh-context';
import { IService } from './service';

/** A mesh that applications are put into: its gateway leads callers in, and its sidecars keep rules of their services. */
export interface IServiceMesh extends IMesh {
  /**
   * Its gateway for callers outside.
   * @internal
   */
  readonly _gateway: IHttpGateway;
  /**
   * States the rules of a service of an application, once.
   * @internal
   */
  _keepRules(service: IService, rules: ServiceRules): void;
}

/**
 * What sidecars of callers keep to, in what an application says of a service.
 * @internal
 */
export interface ServiceRules {
  /** Cookie by which calls of one user keep to one pod. */
  readonly cookie?: { readonly name: string; readonly timeToLive?: Duration };
  /** Requests that one pod works on at a time. */
  readonly podCapacity?: number;
  /** Service that takes a part of the calls, in percent. */
  readonly canary?: { readonly service: IService; readonly percent: number };
}

/** Help from another cluster: the direction of calls that find a service full here. */
export interface IServiceHelp extends IConstruct {
  /**
   * Has the other cluster help a service.
   * @internal
   */
  _help(service: IService, help: ServiceHelp): void;
}

/**
 * When a service is helped.
 * @internal
 */
export interface ServiceHelp {
  /** Requests that one pod works on at a time; those beyond leave. */
  readonly capacityPerPod: number;
  /** Whether a call may be done twice. */
  readonly callsMayRepeat?: boolean;
}
