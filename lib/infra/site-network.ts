import { Construct, IConstruct } from 'constructs';
import { DataOpenstackNetworkingNetworkV2 } from '../../imports/openstack/data-openstack-networking-network-v2';
import { NetworkingNetworkV2 } from '../../imports/openstack/networking-network-v2';
import { NetworkingRouterInterfaceV2 } from '../../imports/openstack/networking-router-interface-v2';
import { NetworkingRouterV2 } from '../../imports/openstack/networking-router-v2';
import { NetworkingSubnetV2 } from '../../imports/openstack/networking-subnet-v2';
import { Cidr, Component, ConfigError, declareFact, ipv4Problem, slug } from '../core';
import { literal } from './literal';
import { siteNameProblem, siteTags } from './tags';

/** A network with one subnet that machines are put on. */
export interface ISiteNetwork extends IConstruct {
  /** First part of the names of everything on it. */
  readonly siteName: string;
  /** Path of the site whose quota is used. */
  readonly sitePath: string;
  readonly cidr: string;
  readonly networkId: string;
  readonly subnetId: string;
  /**
   * Name of the external network that its router leads to: the pool of its floating addresses.
   * @default - looked up by `externalNetworkId`
   */
  readonly externalNetwork?: string;
  /**
   * Id of the external network.
   * @default - no way out, unless `externalNetwork` is known
   */
  readonly externalNetworkId?: string;
  /**
   * IPv6 range beside the IPv4 one.
   * @default - none: its machines have IPv4 alone
   */
  readonly ipv6Cidr?: string;
}

export interface SiteNetworkProps {
  /** IPv4 range of the subnet, such as `10.20.0.0/16`; /27 or larger. */
  readonly cidr: string;
  /**
   * First part of the names of everything on the network.
   * @default - the slug of the id
   */
  readonly siteName?: string;
  /**
   * Path of the site whose quota is used.
   * @default - the path of the network
   */
  readonly sitePath?: string;
  /**
   * Ranges within the subnet that others use: imported servers, appliances. The upper eighth of the subnet is the cloud's:
   * its DHCP hands it out, so no reserved range may reach into it. Of `10.20.0.0/16` that is `10.20.224.0/19`.
   * @default - none
   */
  readonly reserved?: string[];
  /**
   * Name servers that DHCP announces.
   * @default - the cloud's own
   */
  readonly dnsServers?: string[];
  /**
   * Name of the external network that the router leads to; Terraform looks its id up at every plan.
   * @default - none: the network has no way out, unless `externalNetworkId` is given
   */
  readonly externalNetwork?: string;
  /**
   * Id of the external network; needs no look-up.
   * @default - none
   */
  readonly externalNetworkId?: string;
  /**
   * Bytes of the largest packet.
   * @default - the cloud's own
   */
  readonly mtu?: number;
}

/**
 * Network, subnet and router of a site. The planner hands out the lower seven eighths of the subnet; the upper eighth is
 * left to the cloud's own DHCP, so that neither ever takes an address of the other.
 */
export class SiteNetwork extends Component implements ISiteNetwork {
  public readonly siteName: string;
  public readonly sitePath: string;
  public readonly cidr: string;
  public readonly networkId: string;
  public readonly subnetId: string;
  public readonly gateway: string;
  public readonly externalNetwork?: string;
  public readonly externalNetworkId?: string;
  /** Ranges that the planner never hands out: ends, gateway, reserved, DHCP. */
  public readonly excluded: string[];

  constructor(scope: Construct, id: string, props: SiteNetworkProps) {
    super(scope, id);
    const problem = Cidr.problem(props.cidr);
    if (problem) {
      throw new ConfigError(this, problem);
    }
    const cidr = Cidr.parse(props.cidr);
    if (cidr.prefix > 27) {
      throw new ConfigError(
        this,
        `a site's network needs 32 addresses or more, of which the cloud's DHCP has three, got '${props.cidr}'; use a /27 or larger`,
      );
    }
    this.siteName = props.siteName ?? slug(id);
    if (slug(this.siteName) === '') {
      throw new ConfigError(
        this,
        `a site needs a Latin letter or a digit in its name, got '${props.siteName ?? id}'; give another 'siteName'`,
      );
    }
    this.sitePath = props.sitePath ?? this.node.path;
    this.cidr = props.cidr;
    this.externalNetwork = props.externalNetwork;
    this.externalNetworkId = props.externalNetworkId;
    this.gateway = cidr.address(1);
    const reserved = props.reserved ?? [];
    const dynamic = Cidr.parse(`${cidr.address((cidr.size / 8) * 7)}/${cidr.prefix + 3}`);
    this.excluded = [`${cidr.first}/32`, `${this.gateway}/32`, ...reserved, dynamic.toString()];
    this._require(() => [
      unusableProblem(cidr),
      siteNameProblem(this.siteName),
      ...reserved.map((range) => reservedProblem(range, cidr, dynamic)),
      externalProblem(props),
      ...(props.dnsServers ?? []).map(nameServerProblem),
      mtuProblem(props.mtu),
    ]);
    declareFact(this, {
      kind: 'network',
      cidr: props.cidr,
      gateway: this.gateway,
      reserved,
      dynamic: dynamic.toString(),
    });

    const name = literal(this.siteName);
    const tags = siteTags(this.siteName).map(literal);
    const network = new NetworkingNetworkV2(this, 'Resource', {
      name,
      adminStateUp: true,
      mtu: props.mtu,
      tags,
    });
    const subnet = new NetworkingSubnetV2(this, 'Subnet', {
      name,
      networkId: network.id,
      cidr: props.cidr,
      ipVersion: 4,
      gatewayIp: this.gateway,
      enableDhcp: true,
      dnsNameservers: props.dnsServers,
      allocationPool: [{ start: dynamic.first, end: cidr.address(cidr.size - 2) }],
      tags,
    });
    this.networkId = network.id;
    this.subnetId = subnet.id;
    const externalNetworkId = this.external(props);
    if (externalNetworkId !== undefined) {
      const router = new NetworkingRouterV2(this, 'Router', {
        name,
        adminStateUp: true,
        externalNetworkId,
        tags,
      });
      new NetworkingRouterInterfaceV2(this, 'RouterInterface', { routerId: router.id, subnetId: subnet.id });
    }
  }

  private external({ externalNetwork, externalNetworkId }: SiteNetworkProps): string | undefined {
    if (externalNetwork === undefined) {
      return literal(externalNetworkId);
    }
    return new DataOpenstackNetworkingNetworkV2(this, 'External', { name: literal(externalNetwork), external: true })
      .id;
  }
}

/** Blocks whose addresses no host of a site can have, and what they are for. */
const UNUSABLE: [string, string][] = [
  ['0.0.0.0/8', 'hosts that do not know their network'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local addresses and the metadata service'],
  ['224.0.0.0/4', 'multicast'],
];

function unusableProblem(cidr: Cidr): string | undefined {
  const found = UNUSABLE.find(([block]) => Cidr.parse(block).overlaps(cidr));
  return (
    found &&
    `a site's network needs addresses that hosts can have, got '${cidr.toString()}', and ${found[0]} is for ${found[1]}; use a private block such as '10.20.0.0/16'`
  );
}

function reservedProblem(range: string, cidr: Cidr, dynamic: Cidr): string | undefined {
  const problem = Cidr.problem(range);
  if (problem) {
    return `reserved range: ${problem}`;
  }
  if (!cidr.contains(Cidr.parse(range))) {
    return `a reserved range lies within its network, got '${range}' for '${cidr.toString()}'; correct 'reserved'`;
  }
  return Cidr.parse(range).overlaps(dynamic)
    ? `a reserved range keeps off the upper eighth, ${dynamic.toString()}, which the cloud's DHCP hands out, got '${range}'; choose it between ${cidr.address(2)} and ${cidr.address(cidr.size - dynamic.size - 1)}`
    : undefined;
}

function nameServerProblem(server: string): string | undefined {
  const problem = ipv4Problem(server);
  return problem && `a name server is given by its address: ${problem}`;
}

function externalProblem({ externalNetwork, externalNetworkId }: SiteNetworkProps): string | undefined {
  return externalNetwork !== undefined && externalNetworkId !== undefined
    ? `the external network is given by name and by id, got '${externalNetwork}' and '${externalNetworkId}'; keep one`
    : undefined;
}

function mtuProblem(mtu: number | undefined): string | undefined {
  return mtu === undefined || (Number.isInteger(mtu) && mtu >= 1280 && mtu <= 9216)
    ? undefined
    : `mtu must lie between 1280 and 9216 bytes, got ${mtu}; ask the cloud for its own`;
}
