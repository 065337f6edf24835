import { Construct } from 'constructs';
import { Component } from '../core';
import { Egress, ExistingNetwork, ISiteNetwork, SiteNetwork } from '../infra';

/** Where a network stands that is not the testbed's own. */
export interface ExistingNetworkOptions {
  /**
   * Id of the network. It must be the project's own: by Neutron's default policy only its owner may choose fixed addresses and
   * address pairs on it.
   */
  readonly networkId: string;
  /** Id of its IPv4 subnet. */
  readonly subnetId: string;
  /**
   * Part of the network's range that is this testbed's own, such as `10.20.64.0/18`: no address is planned outside. It must lie outside
   * the subnet's allocation pools, from which Neutron hands out addresses to others.
   */
  readonly range: string;
  /**
   * Address of the subnet's router.
   * @default - the first address of the subnet
   */
  readonly gateway?: string;
}

export interface SiteNetworkOptions {
  /** IPv4 range of the site, such as `10.20.0.0/16`; /27 or larger. */
  readonly cidr: string;
  /**
   * A network that stands already, with a router if `external` is named; nothing of it is made or changed.
   * @default - the network is the testbed's own
   */
  readonly existing?: ExistingNetworkOptions;
  /**
   * Name of the external network that the router leads to: the way out, and the pool of floating addresses.
   * @default - no way out, unless `externalId` is given
   */
  readonly external?: string;
  /**
   * Id of the external network; needs no look-up at plan.
   * @default - none
   */
  readonly externalId?: string;
  /**
   * Ranges that others use. The upper eighth of a network of our own is the cloud's DHCP's; no reserved range may reach into it.
   * @default - none
   */
  readonly reserved?: string[];
  /**
   * Name servers that DHCP announces.
   * @default - the cloud's own
   */
  readonly dnsServers?: string[];
  /**
   * Bytes of the largest packet.
   * @default - the cloud's own: likely 1450, what VXLAN leaves of 1500, or Geneve's 1442
   */
  readonly mtu?: number;
  /**
   * IPv6 range beside the IPv4 one, a /64 that the cloud routes: every machine gets the address there that has its number in the IPv4
   * range. Ranges of administrators are IPv4 alone, so nobody administers by it.
   * @default - none: IPv4 alone
   */
  readonly ipv6Cidr?: string;
  /**
   * Where machines may call to.
   * @default Egress.anywhere()
   */
  readonly egress?: Egress;
}

/**
 * A site's network, and what its planner needs.
 * @internal
 */
export interface PlannedNetwork {
  readonly network: ISiteNetwork;
  /** Range that addresses are planned in. */
  readonly range: string;
  /** Ranges that no machine gets an address of. */
  readonly excluded: string[];
}

/**
 * Makes the network of a site, or refers to the one that stands.
 * @internal
 */
export function siteNetwork(
  stack: Construct,
  site: Component,
  siteName: string,
  { cidr, existing, external, externalId, ipv6Cidr, ...options }: SiteNetworkOptions,
): PlannedNetwork {
  const common = {
    ...options,
    cidr,
    siteName,
    sitePath: site.node.path,
    externalNetwork: external,
    externalNetworkId: externalId,
  };
  if (existing === undefined) {
    const network = new SiteNetwork(stack, 'network', { ...common, ipv6Cidr });
    return { network, range: cidr, excluded: network.excluded };
  }
  const network = new ExistingNetwork(stack, 'network', { ...common, ...existing });
  return { network, range: existing.range, excluded: network.excluded };
}

/**
 * What a network that stands cannot be given any more.
 * @internal
 */
export function existingProblem({ existing, ipv6Cidr }: SiteNetworkOptions): string | undefined {
  return existing !== undefined && ipv6Cidr !== undefined
    ? `an existing network is taken with its IPv4 subnet alone, got 'ipv6Cidr' ${ipv6Cidr}; leave it out, or let the testbed make the network`
    : undefined;
}
