import { IConstruct } from 'constructs';
import { Port } from '../model';
import { IMesh } from './mesh-context';

/** A gateway that leads callers from outside to services of its cluster, by the Gateway API. */
export interface IHttpGateway extends IConstruct {
  /** Name of its Gateway object, that routes name as their parent. */
  readonly gatewayName: string;
  /** Namespace of its Gateway object and of the Secrets of certificates. */
  readonly gatewayNamespace: string;
  /** Namespace of the pods that call services, which their network policies let in. */
  readonly callerNamespace: string;
  /** What callers outside call. */
  readonly ports: Port[];
  /**
   * Mesh that its pods are part of: without one they cannot call services that are in one.
   * @default - none
   */
  readonly mesh?: IMesh;
  /**
   * Has it answer to a host with a certificate, and send callers without TLS there. The same host may be asked for again.
   * @param host `exam.example.org`
   * @param namespace whose routes may have the host
   * @returns name of its listener, that routes name
   */
  addHost(host: string, namespace: string): string;
  /**
   * How routes are written for it.
   * @internal
   */
  readonly _dialect: RouteDialect;
}

/**
 * Where gateways differ in what they understand of a route.
 * @internal
 */
export interface RouteDialect {
  /** `Kong`. */
  readonly words: string;
  /** Field of `timeouts` that it keeps to; none where it keeps to no timeout. */
  readonly timeout?: 'request' | 'backendRequest';
  /** API group of the filters of its own; none where it has none. */
  readonly filterGroup?: string;
  /** What routes are annotated with. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Name of the listener without TLS, where routes themselves say that callers are sent to TLS. */
  readonly plainListener?: string;
}

/** A filter of routes that one kind of gateway brings: an object in the namespace of the routes. */
export interface IRouteFilter {
  /** `configuration.konghq.com`. */
  readonly filterGroup: string;
  /** `KongPlugin`. */
  readonly filterKind: string;
  readonly filterName: string;
  readonly filterNamespace: string;
}
