import { Construct } from 'constructs';
import { Frontend, ILoadBalancer } from './load-balancer';
import { ISite } from './site';

/** What an entry is for. */
export interface EntryBinding {
  readonly site: ISite;
  /** First part of the names of what it makes, the only one of its name on the site: `rancher`. */
  readonly name: string;
  /** As `_address` said. */
  readonly address: string;
  readonly frontends: Frontend[];
}

/** How users and nodes get to a cluster: a pair of balancers of our own, the cloud's, or what stands already. */
export abstract class Entry {
  /**
   * The address that it will have, known before what stands behind it is made.
   * @internal
   */
  public abstract _address(site: ISite, name: string): string;

  /**
   * Makes it, in a stack of the site.
   * @internal
   */
  public abstract _bind(scope: Construct, binding: EntryBinding): ILoadBalancer;
}
