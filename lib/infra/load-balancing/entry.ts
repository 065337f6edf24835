import { Construct } from 'constructs';
import { Access } from '../../model';
import { EntryBinding } from './entry-binding';
import { ILoadBalancer } from './load-balancer';
import { ExistingEntryOptions, ExistingLoadBalancer } from './existing-load-balancer';
import { HaproxyEntryOptions, HaproxyLoadBalancer } from './haproxy-load-balancer';
import { OctaviaEntryOptions, OctaviaLoadBalancer } from './octavia-load-balancer';
import { ISite } from '../site';

/** How users and nodes get to a cluster: a pair of balancers of our own, the cloud's, or what stands already. */
export abstract class Entry {
  /** Machines with haproxy that share an address by keepalived. */
  public static haproxy(options: HaproxyEntryOptions): Entry {
    return new ChosenEntry(
      options.exposedTo,
      leased,
      (scope, id, binding) => new HaproxyLoadBalancer(scope, id, binding, options),
    );
  }

  /** A load balancer of the cloud. */
  public static octavia(options: OctaviaEntryOptions): Entry {
    return new ChosenEntry(
      options.exposedTo,
      leased,
      (scope, id, binding) => new OctaviaLoadBalancer(scope, id, binding, options),
    );
  }

  /** A load balancer that stands already. */
  public static existing(options: ExistingEntryOptions): Entry {
    return new ChosenEntry(
      options.exposedTo ?? Access.nobody(),
      () => options.address,
      (scope, id, binding) => new ExistingLoadBalancer(scope, id, binding, options),
    );
  }

  /** @param exposedTo who may call what stands behind it, where that says nothing narrower */
  protected constructor(public readonly exposedTo: Access = Access.nobody()) {}

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

class ChosenEntry extends Entry {
  constructor(
    exposedTo: Access,
    private readonly address: (site: ISite, name: string) => string,
    private readonly make: (scope: Construct, id: string, binding: EntryBinding) => ILoadBalancer,
  ) {
    super(exposedTo);
  }

  public _address(site: ISite, name: string): string {
    return this.address(site, name);
  }

  public _bind(scope: Construct, binding: EntryBinding): ILoadBalancer {
    return this.make(scope, `${binding.name}-entry`, binding);
  }
}

function leased(site: ISite, name: string): string {
  return site.leaseAddress(`${name}-vip`);
}
