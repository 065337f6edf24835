import { Construct, IConstruct } from 'constructs';
import { DataOpenstackNetworkingNetworkV2 } from '../../../imports/openstack/data-openstack-networking-network-v2';
import { DataOpenstackNetworkingRouterV2 } from '../../../imports/openstack/data-openstack-networking-router-v2';
import { NetworkingNetworkV2 } from '../../../imports/openstack/networking-network-v2';
import { NetworkingRouterInterfaceV2 } from '../../../imports/openstack/networking-router-interface-v2';
import { NetworkingRouterV2 } from '../../../imports/openstack/networking-router-v2';
import { NetworkingSubnetV2 } from '../../../imports/openstack/networking-subnet-v2';
import { Fn, Token } from '../../cdktf';
import { Cidr, Component, ConfigError, declareFact, slug } from '../../core';
import { Egress } from './egress';
import { Ipv6Block } from './ipv6-block';
import { literal } from '../literal';
import {
  externalProblem,
  mtuProblem,
  nameServerProblems,
  networkSizeProblem,
  reservedProblem,
  unusableProblem,
} from './site-network-problems';
import { siteNameProblem, siteTags } from '../tags';

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
  /**
   * Id of the subnet of that range.
   * @default - there is no IPv6 range
   */
  readonly ipv6SubnetId?: string;
  /**
   * Bytes of the largest packet that machines may send.
   * @default - not declared: a cloud's own is likely to be 1450, what VXLAN leaves of 1500, or Geneve's 1442
   */
  readonly mtu?: number;
  /**
   * Name servers of its machines.
   * @default - the cloud's own
   */
  readonly dnsServers?: string[];
  /**
   * Where its machines may call to.
   * @default Egress.anywhere()
   */
  readonly egress?: Egress;
  /**
   * Address that its router has on the external network, a value of the deployment: machines without a floating address are seen as it.
   * @default - not known: the router is none of the testbed's
   */
  readonly routerAddress?: string;
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
   * @default - the cloud's own: likely 1450, what VXLAN leaves of 1500, or Geneve's 1442
   */
  readonly mtu?: number;
  /**
   * IPv6 range of a second subnet, a /64 that the cloud routes: every machine gets the address there that has its number in the IPv4
   * range, by DHCPv6; its router sends advertisements. Ranges of administrators are IPv4 alone, so nobody administers by it.
   * @default - none: IPv4 alone
   */
  readonly ipv6Cidr?: string;
  /**
   * Where its machines may call to.
   * @default Egress.anywhere()
   */
  readonly egress?: Egress;
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
  public readonly ipv6Cidr?: string;
  public readonly ipv6SubnetId?: string;
  public readonly mtu?: number;
  public readonly dnsServers?: string[];
  public readonly egress?: Egress;
  /** Ranges that the planner never hands out: ends, gateway, reserved, DHCP. */
  public readonly excluded: string[];
  private readonly router?: NetworkingRouterV2;
  private seen?: string;

  constructor(scope: Construct, id: string, props: SiteNetworkProps) {
    super(scope, id);
    const problem = Cidr.problem(props.cidr) ?? networkSizeProblem(Cidr.parse(props.cidr));
    if (problem) {
      throw new ConfigError(this, problem);
    }
    const cidr = Cidr.parse(props.cidr);
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
    this.mtu = props.mtu;
    this.dnsServers = props.dnsServers;
    this.egress = props.egress;
    this.gateway = cidr.address(1);
    const ipv6Problem = props.ipv6Cidr === undefined ? undefined : Ipv6Block.problem(props.ipv6Cidr);
    this.ipv6Cidr = ipv6Problem === undefined ? props.ipv6Cidr : undefined;
    const reserved = props.reserved ?? [];
    const dynamic = Cidr.parse(`${cidr.address((cidr.size / 8) * 7)}/${cidr.prefix + 3}`);
    this.excluded = [`${cidr.first}/32`, `${this.gateway}/32`, ...reserved, dynamic.toString()];
    this._require(() => [
      unusableProblem(cidr),
      siteNameProblem(this.siteName),
      ...reserved.map((range) => reservedProblem(range, cidr) ?? dhcpProblem(range, cidr, dynamic)),
      externalProblem(props.externalNetwork, props.externalNetworkId),
      ...nameServerProblems(props.dnsServers ?? []),
      mtuProblem(props.mtu),
      ipv6Problem,
      ...(props.egress?._problems() ?? []),
    ]);
    declareFact(this, {
      kind: 'network',
      cidr: props.cidr,
      gateway: this.gateway,
      reserved,
      dynamic: dynamic.toString(),
      mtu: props.mtu,
      wayOut: props.externalNetwork !== undefined || props.externalNetworkId !== undefined,
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
    const subnets = [subnet];
    if (this.ipv6Cidr !== undefined) {
      const second = this.ipv6Subnet(network.id, Ipv6Block.parse(this.ipv6Cidr));
      this.ipv6SubnetId = second.id;
      subnets.push(second);
    }
    const externalNetworkId = this.external(props);
    if (externalNetworkId !== undefined) {
      this.router = new NetworkingRouterV2(this, 'Router', {
        name,
        adminStateUp: true,
        externalNetworkId,
        tags,
      });
      for (const { node, id: subnetId } of subnets) {
        new NetworkingRouterInterfaceV2(this, node.id.replace('Subnet', 'RouterInterface'), {
          routerId: this.router.id,
          subnetId,
        });
      }
    }
  }

  /** Looked up once somebody asks, since the router itself does not say at a plan that it will have any. */
  public get routerAddress(): string | undefined {
    if (this.router !== undefined && this.seen === undefined) {
      this.seen = firstIpv4(new DataOpenstackNetworkingRouterV2(this, 'SeenRouter', { routerId: this.router.id }));
    }
    return this.seen;
  }

  private ipv6Subnet(networkId: string, block: Ipv6Block): NetworkingSubnetV2 {
    return new NetworkingSubnetV2(this, 'SubnetIpv6', {
      name: literal(`${this.siteName}-ipv6`),
      networkId,
      cidr: block.toString(),
      ipVersion: 6,
      ipv6AddressMode: 'dhcpv6-stateful',
      ipv6RaMode: 'dhcpv6-stateful',
      gatewayIp: block.address(1),
      enableDhcp: true,
      allocationPool: [block.dynamic],
      tags: siteTags(this.siteName).map(literal),
    });
  }

  private external({ externalNetwork, externalNetworkId }: SiteNetworkProps): string | undefined {
    if (externalNetwork === undefined) {
      return literal(externalNetworkId);
    }
    return new DataOpenstackNetworkingNetworkV2(this, 'External', { name: literal(externalNetwork), external: true })
      .id;
  }
}

/** A router on an external network with IPv6 has an address of each family, in no order that is promised. */
function firstIpv4({ externalFixedIp }: DataOpenstackNetworkingRouterV2): string {
  const ipv4 = Fn.regexall('[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+', Fn.jsonencode(externalFixedIp));
  return Token.asString(Fn.element(Fn.concat([ipv4, [externalFixedIp.get(0).ipAddress]]), 0));
}

/** The upper eighth is the network's own to hand out. */
function dhcpProblem(range: string, cidr: Cidr, dynamic: Cidr): string | undefined {
  return Cidr.problem(range) === undefined && Cidr.parse(range).overlaps(dynamic)
    ? `a reserved range keeps off the upper eighth, ${dynamic.toString()}, which the cloud's DHCP hands out, got '${range}'; choose it between ${cidr.address(2)} and ${cidr.address(cidr.size - dynamic.size - 1)}`
    : undefined;
}
