import { Construct, IConstruct } from 'constructs';
import { NetworkingSecgroupRuleV2 } from '../../../imports/openstack/networking-secgroup-rule-v2';
import { NetworkingSecgroupV2 } from '../../../imports/openstack/networking-secgroup-v2';
import { Token } from '../../cdktf';
import { Cidr, Component, ConfigError, declareFact, slug } from '../../core';
import { Access, Port, Protocol, QuotaResource } from '../../model';
import { namedTargets } from './egress';
import { literal } from '../literal';
import { OutsideCaller } from './outside-caller';
import { Direction, Family, Opened, RuleConfig, Wanted, description, reasonProblem } from './security-group-rules';
import { ISiteNetwork } from './site-network';
import { siteNameProblem, siteTags } from '../tags';

/** Something whose ports are guarded by a security group. */
export interface IGuarded extends IConstruct {
  readonly connections: SecurityGroup;
}

export interface SecurityGroupProps {
  readonly network: ISiteNetwork;
  /** Name of the role that it guards: `chula-rancher`. */
  readonly name: string;
}

/**
 * Who may reach the machines of a role. It stands with the network, so that roles of different stacks can name each other;
 * every rule comes from a declared port and a declared link.
 */
export class SecurityGroup extends Component {
  public readonly name: string;
  public readonly securityGroupId: string;
  private readonly network: ISiteNetwork;
  private readonly ports: Port[] = [];
  private readonly links: Link[] = [];
  private readonly opened: Opened[] = [];
  private readonly rules = new Set<string>();
  private readonly accesses: Access[] = [];

  constructor(scope: IConstruct, id: string, props: SecurityGroupProps) {
    super(scope as Construct, id);
    this.name = props.name;
    this.network = props.network;
    this._require(() => [
      siteNameProblem(props.network.siteName),
      this.name.trim() === '' || this.name.length > LONGEST_NAME
        ? `a role has a name of 1 to ${LONGEST_NAME} characters, got ${this.name.length}; give another 'name'`
        : undefined,
      ...[...new Set([...this.ports, ...this.opened.map(({ port }) => port)])].map((port) => port?._problem()),
      ...this.opened.map(reasonProblem),
      ...this.accesses.flatMap((access) => access._problems()),
      ...(this.ports.length > 0 ? [] : this.links.map(idleProblem)),
    ]);
    const group = new NetworkingSecgroupV2(this, 'Resource', {
      name: literal(props.name),
      description: literal(`Who may reach ${props.name}`),
      deleteDefaultRules: true,
      tags: siteTags(props.network.siteName).map(literal),
    });
    this.securityGroupId = group.id;
    this.use(QuotaResource.SECURITY_GROUPS);
    if (props.network.egress?.isAnywhere ?? true) {
      for (const ethertype of Object.values(Family)) {
        this.rule(`egress-${ethertype.toLowerCase()}`, { direction: 'egress', ethertype, description: 'egress' });
      }
    } else {
      this.callOutToWhatIsNamed();
    }
  }

  /** Declares what the role listens on; who may call is said by the `allow` methods. */
  public listenOn(...ports: Port[]): void {
    for (const port of ports) {
      this.ports.push(port);
      this.links.forEach((link) => this.open(link, port));
    }
  }

  /**
   * Lets another role of the same site call.
   * @param reason why, in a few words: it stands in the rule
   * @param ports what it may call; everything that is declared by `listenOn` when left out
   */
  public allowFrom(peer: IGuarded, reason: string, ...ports: Port[]): void {
    const { connections } = peer;
    if (connections === this) {
      this.allowWithin(reason, ...ports);
      return;
    }
    const { sitePath } = connections.network;
    if (sitePath !== this.network.sitePath) {
      throw new ConfigError(
        this,
        `a security group is known in its own site only, got '${peer.node.path}' of '${sitePath}'; call allowFromRange() with its addresses`,
      );
    }
    const groupId = connections.securityGroupId;
    const id = `group-${slug(connections.name)}`;
    const { addr: address } = connections.node;
    this.link({ id, address, from: peer.node.path, groupId, caller: connections, reason }, ports);
  }

  /** Lets the machines of this role call one another, see `allowFrom`. */
  public allowWithin(reason: string, ...ports: Port[]): void {
    const { addr, path } = this.node;
    const groupId = this.securityGroupId;
    this.link({ id: 'members', address: addr, from: path, groupId, caller: this, reason }, ports);
  }

  /** Lets an IPv4 range such as `192.0.2.0/24` call, see `allowFrom`. */
  public allowFromRange(cidr: string, reason: string, ...ports: Port[]): void {
    const problem = Cidr.problem(cidr);
    if (problem) {
      throw new ConfigError(this, problem);
    }
    if (Cidr.parse(cidr).prefix === 0) {
      throw new ConfigError(
        this,
        `a range must not be the whole world, got '${cidr}'; call allowFromAnywhere() to say that it is meant`,
      );
    }
    this.link({ id: `range-${slug(cidr)}`, from: cidr, cidr, reason }, ports);
  }

  /** Lets the world call, see `allowFrom`. */
  public allowFromAnywhere(reason: string, ...ports: Port[]): void {
    this.link({ id: 'world', from: '0.0.0.0/0', reason }, ports);
  }

  /** Lets those call whom an access names, see `allowFrom`. */
  public allowFromAccess(access: Access, reason: string, ...ports: Port[]): void {
    this.accesses.push(access);
    if (access.isAnywhere) {
      this.allowFromAnywhere(reason, ...ports);
    } else if (access._problems().length === 0) {
      access.ranges.forEach((range) => this.allowFromRange(range, reason, ...ports));
    }
  }

  /**
   * Opens the way out to a load balancer that has no security group, where what is not named is closed.
   * @internal
   */
  public _callOut(address: string, reason: string, ...ports: Port[]): void {
    const cidr = `${address}/32`;
    if (this.network.egress?.isAnywhere === false && Cidr.problem(cidr) === undefined) {
      ports.forEach((port) =>
        this.write('egress', `egress-${slug(cidr)}-${slug(port.toString())}`, { port, reason, cidr }),
      );
    }
  }

  /**
   * Lets somebody from beyond the site's network call.
   * @param scope where rules stand whose ranges a deployment tells: in a stack that reads from another site, which the network's never does
   * @internal
   */
  public _allowFromOutside(scope: Construct, caller: OutsideCaller, reason: string, ...ports: Port[]): void {
    caller.ranges.forEach((range, i) => {
      if (Token.isUnresolved(range)) {
        ports.forEach((port) =>
          this.openLate(scope, { ...caller, id: `${slug(caller.name)}-${i}`, range }, reason, port),
        );
      } else {
        this.allowFromRange(range, reason, ...ports);
      }
    });
  }

  private openLate(scope: Construct, caller: LateCaller, reason: string, port: Port): void {
    const id = `late-${slug(this.name)}-${caller.id}-${slug(port.toString())}`;
    if (scope.node.tryFindChild(id) !== undefined) {
      return;
    }
    const opened = { name: port.name, port, reason };
    this.opened.push(opened);
    declareFact(this, { kind: 'link', from: caller.name, to: this.node.path, port: port.toString(), reason });
    new NetworkingSecgroupRuleV2(scope, id, {
      direction: 'ingress',
      ethertype: Family.IPV4,
      protocol: port.protocol,
      portRangeMin: port.first,
      portRangeMax: port.last,
      remoteIpPrefix: caller.range,
      description: literal(description(opened)),
      securityGroupId: this.securityGroupId,
    });
    this.use(QuotaResource.SECURITY_GROUP_RULES);
  }

  private link(link: Link, ports: Port[]): void {
    if (ports.length > 0) {
      ports.forEach((port) => this.open(link, port));
      return;
    }
    this.links.push(link);
    this.ports.forEach((port) => this.open(link, port));
  }

  private open(link: Link, port: Port): void {
    const { from, reason, groupId, cidr } = link;
    declareFact(this, { kind: 'link', from, to: this.node.path, port: port.toString(), reason });
    this.write('ingress', this.ruleId(link, port), { port, reason, groupId, cidr });
    link.caller?.callOutTo(this, port, reason);
  }

  /** Two callers may have one name, on two networks of a site; the second then has the address of its construct in the id too. */
  private ruleId({ id, address = '' }: Link, port: Port): string {
    const plain = `${id}-${slug(port.toString())}`;
    return this.node.tryFindChild(plain) === undefined ? plain : `${plain}-${address}`;
  }

  private callOutTo(listener: SecurityGroup, port: Port, reason: string): void {
    if (this.network.egress?.isAnywhere === false) {
      const id = `egress-group-${slug(listener.name)}-${slug(port.toString())}-${listener.node.addr}`;
      this.write('egress', id, { port, reason, groupId: listener.securityGroupId });
    }
  }

  private callOutToWhatIsNamed(): void {
    for (const { range, reason, ports } of namedTargets(this.network)) {
      const whole = Cidr.parse(range).prefix === 0;
      for (const port of ports ?? [undefined]) {
        const id = `egress-${slug(range)}-${slug(port?.toString() ?? 'all')}`;
        this.write('egress', id, { port, reason, cidr: whole ? undefined : range });
      }
    }
  }

  /** A rule of each family that the other side has; once, for Neutron refuses the same rule twice. */
  private write(direction: Direction, id: string, { port, reason, groupId, cidr }: Wanted): void {
    const key = [direction, port?.protocol, port?.first, port?.last, groupId ?? cidr ?? 'world'].join(' ');
    if (this.rules.has(key)) {
      return;
    }
    this.rules.add(key);
    const opened = { name: port?.name ?? 'all', port, reason };
    this.opened.push(opened);
    const ranged = port !== undefined && port.hasNumbers && !(port.first === 1 && port.last === 65535);
    const both = this.network.ipv6Cidr !== undefined && (groupId !== undefined || direction === 'ingress');
    for (const ethertype of cidr === undefined && both ? [Family.IPV4, Family.IPV6] : [Family.IPV4]) {
      this.rule(ethertype === Family.IPV4 ? id : `${id}-ipv6`, {
        direction,
        ethertype,
        protocol: ethertype === Family.IPV6 && port?.protocol === Protocol.ICMP ? 'ipv6-icmp' : port?.protocol,
        portRangeMin: ranged ? port.first : undefined,
        portRangeMax: ranged ? port.last : undefined,
        remoteGroupId: groupId,
        remoteIpPrefix: cidr,
        description: literal(description(opened)),
      });
    }
  }

  private rule(id: string, config: RuleConfig): void {
    new NetworkingSecgroupRuleV2(this, id, { ...config, securityGroupId: this.securityGroupId });
    this.use(QuotaResource.SECURITY_GROUP_RULES);
  }

  private use(resource: QuotaResource): void {
    declareFact(this, { kind: 'use', site: this.network.sitePath, resource, amount: 1 });
  }
}

/** A link without a port to open would be lost in silence. */
function idleProblem({ from, reason }: Link): string {
  return `'${from}' may call for '${reason}', got no port to open; name the port in the call or declare it by listenOn()`;
}

const LONGEST_NAME = 255;

interface Link {
  /** First part of the construct ids of its rules. */
  readonly id: string;
  /** Address of the caller's construct, which no other has. */
  readonly address?: string;
  readonly from: string;
  readonly groupId?: string;
  readonly cidr?: string;
  /** The role that calls, if it is one. */
  readonly caller?: SecurityGroup;
  readonly reason: string;
}

/** Somebody whose range is a value of a deployment. */
interface LateCaller {
  /** Part of the ids of its rules. */
  readonly id: string;
  readonly name: string;
  readonly range: string;
}
