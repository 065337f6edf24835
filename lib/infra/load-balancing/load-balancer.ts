import { IConstruct } from 'constructs';
import { Access, Port } from '../../model';
import { HealthCheck } from './health-check';
import { OutsideCaller } from '../network/outside-caller';
import { IGuarded } from '../network/security-group';

/** Machines of one role behind a frontend. */
export interface Backends {
  /** The role: its security group lets the balancer in. */
  readonly role: IGuarded;
  /** Fixed addresses of the machines. */
  readonly addresses: string[];
}

/** A port that a load balancer listens on, and where it passes connections to: TCP as it comes, TLS ends behind it. */
export interface Frontend {
  /** Its name is that of the frontend: `kube-apiserver`. */
  readonly port: Port;
  /** Port of the backends. */
  readonly targetPort: number;
  /** What it passes connections to from the beginning; `addBackends` adds more. */
  readonly backends: Backends[];
  /**
   * Whether it may have no backend yet: whoever makes it tells what then is missing.
   * @default false
   */
  readonly mayBeEmpty?: boolean;
  /** @default HealthCheck.tcp() */
  readonly health?: HealthCheck;
  /** Who may call, beside the backends themselves. */
  readonly exposedTo: Access;
}

/** What stands in front of a role. */
export interface ILoadBalancer extends IConstruct {
  /** Fixed address on the site's network. */
  readonly address: string;
  /** Address that users call: the floating one, a value of a deployment when the cloud picks it, or `address` when there is none. */
  readonly publicAddress: string;
  /**
   * Lets another role of the site call frontends.
   * @param reason why, in a few words: it stands in the rule
   * @param ports frontends that it may call; all of them when left out
   */
  allowFrom(caller: IGuarded, reason: string, ...ports: Port[]): void;
  /**
   * Lets somebody from beyond the site's network call frontends.
   * @param reason why, in a few words: it stands in the rule
   * @param ports frontends that it may call
   */
  allowFromOutside(caller: OutsideCaller, reason: string, ...ports: Port[]): void;
  /**
   * Puts more machines behind a frontend.
   * @param port that of the frontend
   */
  addBackends(port: Port, backends: Backends): void;
}
