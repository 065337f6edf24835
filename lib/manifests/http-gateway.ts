import { IConstruct } from 'constructs';
import { Port } from '../model';

/** A gateway that leads callers from outside to services of its cluster, by the Gateway API. */
export interface IHttpGateway extends IConstruct {
  /** Name of its Gateway object, that routes name as their parent. */
  readonly gatewayName: string;
  /** Namespace of its Gateway object, its pods and the Secrets of certificates. */
  readonly gatewayNamespace: string;
  /** Namespace of the pods that call services, which their network policies let in. */
  readonly callerNamespace: string;
  /** What it listens on for callers outside. */
  readonly ports: Port[];
  /**
   * Has it answer to a host with a certificate of its own, and send callers without TLS there. The same host may be asked for again.
   * @param host `exam.example.org`
   * @returns name of its listener, that routes name
   */
  addHost(host: string): string;
}
