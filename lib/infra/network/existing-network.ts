import { Construct } from 'constructs';
import { Cidr, Component, ConfigError, declareFact, ipv4Problem, slug } from '../../core';
import { Egress } from './egress';
import { literal } from '../literal';
import { ISiteNetwork } from './site-network';
import {
  externalProblem,
  mtuProblem,
  nameServerProblems,
  reservedProblem,
  unusableProblem,
} from './site-network-problems';
import { siteNameProblem } from '../tags';

export interface ExistingNetworkProps {
  /**
   * Id of the network. It must be the project's own: by Neutron's default policy only its owner may choose fixed addresses and
   * address pairs on it.
   */
  readonly networkId: string;
  /** Id of its IPv4 subnet. */
  readonly subnetId: string;
  /** IPv4 range of the subnet as it stands, such as `10.20.0.0/16`. */
  readonly cidr: string;
  /**
   * Part of it that is this testbed's own, such as `10.20.64.0/18`: no address is planned outside. It must lie outside the subnet's
   * allocation pools, from which Neutron hands out addresses to others.
   */
  readonly range: string;
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
   * Address of the subnet's router.
   * @default - the first address of the subnet
   */
  readonly gateway?: string;
  /**
   * Ranges within `range` that others use all the same.
   * @default - none
   */
  readonly reserved?: string[];
  /**
   * Name servers that the subnet announces; no resource is made of them.
   * @default - not known
   */
  readonly dnsServers?: string[];
  /**
   * Name of the external network that the subnet's router leads to.
   * @default - none: no floating addresses, unless `externalNetworkId` is given
   */
  readonly externalNetwork?: string;
  /**
   * Id of the external network.
   * @default - none
   */
  readonly externalNetworkId?: string;
  /**
   * Bytes of the largest packet.
   * @default - not known
   */
  readonly mtu?: number;
  /**
   * Where the machines of this testbed may call to.
   * @default Egress.anywhere()
   */
  readonly egress?: Egress;
}

/** A network and a subnet that somebody else made: nothing of them is made, changed or destroyed here. */
export class ExistingNetwork extends Component implements ISiteNetwork {
  public readonly siteName: string;
  public readonly sitePath: string;
  public readonly cidr: string;
  public readonly networkId: string;
  public readonly subnetId: string;
  public readonly gateway: string;
  public readonly externalNetwork?: string;
  public readonly externalNetworkId?: string;
  public readonly mtu?: number;
  public readonly dnsServers?: string[];
  public readonly egress?: Egress;
  /** The part of the subnet that addresses are planned in. */
  public readonly range: string;
  /** Ranges that the planner never hands out: the gateway, what is reserved, and all of the subnet that is not this testbed's. */
  public readonly excluded: string[];

  constructor(scope: Construct, id: string, props: ExistingNetworkProps) {
    super(scope, id);
    const gateway = props.gateway;
    const problem =
      Cidr.problem(props.cidr) ??
      Cidr.problem(props.range) ??
      rangeProblem(Cidr.parse(props.cidr), Cidr.parse(props.range)) ??
      (gateway === undefined ? undefined : ipv4Problem(gateway));
    if (problem) {
      throw new ConfigError(this, problem);
    }
    const [cidr, range] = [Cidr.parse(props.cidr), Cidr.parse(props.range)];
    this.siteName = props.siteName ?? slug(id);
    this.sitePath = props.sitePath ?? this.node.path;
    this.cidr = props.cidr;
    this.range = props.range;
    this.networkId = literal(props.networkId);
    this.subnetId = literal(props.subnetId);
    this.gateway = gateway ?? cidr.address(1);
    this.externalNetwork = props.externalNetwork;
    this.externalNetworkId = props.externalNetworkId;
    this.mtu = props.mtu;
    this.dnsServers = props.dnsServers;
    this.egress = props.egress;
    const others = beside(cidr, range);
    const reserved = props.reserved ?? [];
    this.excluded = [`${cidr.first}/32`, `${this.gateway}/32`, ...reserved, ...others];
    this._require(() => [
      unusableProblem(cidr),
      siteNameProblem(this.siteName),
      slug(this.siteName) === ''
        ? `a site needs a Latin letter or a digit in its name, got '${this.siteName}'; give another 'siteName'`
        : undefined,
      idProblem('networkId', props.networkId),
      idProblem('subnetId', props.subnetId),
      cidr.contains(this.gateway)
        ? undefined
        : `a gateway lies in its subnet ${cidr.toString()}, got '${this.gateway}'; give the subnet's own`,
      ...reserved.map((each) => reservedProblem(each, range)),
      externalProblem(props.externalNetwork, props.externalNetworkId),
      ...nameServerProblems(props.dnsServers ?? []),
      mtuProblem(props.mtu),
      ...(props.egress?._problems() ?? []),
    ]);
    declareFact(this, { kind: 'address', network: `subnet ${props.subnetId}`, address: props.range });
    declareFact(this, {
      kind: 'network',
      cidr: props.cidr,
      gateway: this.gateway,
      reserved: [...reserved, ...others],
      mtu: props.mtu,
      wayOut: props.externalNetwork !== undefined || props.externalNetworkId !== undefined ? true : undefined,
    });
  }
}

function rangeProblem(cidr: Cidr, range: Cidr): string | undefined {
  if (!cidr.contains(range)) {
    return `the range of a testbed lies within its subnet ${cidr.toString()}, got '${range.toString()}'; choose it inside`;
  }
  return range.prefix > 28
    ? `the range of a testbed needs 16 addresses or more, got '${range.toString()}'; use a /28 or larger`
    : undefined;
}

function idProblem(what: string, id: string): string | undefined {
  return id.trim() === ''
    ? `an existing network is known by its ids, got '' for '${what}'; give the cloud's`
    : undefined;
}

/** The blocks of a subnet beside a range in it: the other half at every level between the two. */
function beside(cidr: Cidr, range: Cidr): string[] {
  const blocks: string[] = [];
  for (let { prefix } = range; prefix > cidr.prefix; prefix -= 1) {
    const size = 2 ** (32 - prefix);
    const own = Math.floor(range.start / size) * size;
    const isLower = (own / size) % 2 === 0;
    blocks.push(Cidr.at(isLower ? own + size : own - size, prefix).toString());
  }
  return blocks;
}
