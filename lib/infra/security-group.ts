import { Construct, IConstruct } from 'constructs';
import { NetworkingSecgroupRuleV2 } from '../../imports/openstack/networking-secgroup-rule-v2';
import { NetworkingSecgroupV2 } from '../../imports/openstack/networking-secgroup-v2';
import { Cidr, Component, ConfigError, declareFact, slug } from '../core';
import { Port, QuotaResource } from '../model';
import { ISiteNetwork } from './site-network';

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
  private readonly opened: Port[] = [];

  constructor(scope: IConstruct, id: string, props: SecurityGroupProps) {
    super(scope as Construct, id);
    this.name = props.name;
    this.network = props.network;
    this._require(() => [
      ...[...new Set([...this.ports, ...this.opened])].map((port) => port._problem()),
      ...(this.ports.length > 0 ? [] : this.links.map(idleProblem)),
    ]);
    const group = new NetworkingSecgroupV2(this, 'Resource', {
      name: props.name,
      description: `Who may reach ${props.name}`,
      deleteDefaultRules: true,
      tags: ['cloudserve', `site=${props.network.siteName}`],
    });
    this.securityGroupId = group.id;
    this.use(QuotaResource.SECURITY_GROUPS);
    for (const ethertype of ['IPv4', 'IPv6']) {
      this.rule(`egress-${ethertype.toLowerCase()}`, { direction: 'egress', ethertype, description: 'egress' });
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
   * Lets another role call.
   * @param reason why, in a few words: it stands in the rule
   * @param ports what it may call; everything that is declared by `listenOn` when left out
   */
  public allowFrom(peer: IGuarded, reason: string, ...ports: Port[]): void {
    const { connections } = peer;
    this.link({ key: connections.name, from: peer.node.path, groupId: connections.securityGroupId, reason }, ports);
  }

  /** Lets the machines of this role call one another, see `allowFrom`. */
  public allowWithin(reason: string, ...ports: Port[]): void {
    this.link({ key: 'members', from: this.node.path, groupId: this.securityGroupId, reason }, ports);
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
    this.link({ key: slug(cidr), from: cidr, cidr, reason }, ports);
  }

  /** Lets the world call, see `allowFrom`. */
  public allowFromAnywhere(reason: string, ...ports: Port[]): void {
    this.link({ key: 'anywhere', from: '0.0.0.0/0', reason }, ports);
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
    const id = `${link.key}-${slug(port.toString())}`;
    const { from, reason } = link;
    declareFact(this, { kind: 'link', from, to: this.node.path, port: port.toString(), reason });
    this.opened.push(port);
    if (this.node.tryFindChild(id) !== undefined) {
      return;
    }
    const whole = port.first === 1 && port.last === 65535;
    this.rule(id, {
      direction: 'ingress',
      ethertype: 'IPv4',
      protocol: port.protocol,
      portRangeMin: whole ? undefined : port.first,
      portRangeMax: whole ? undefined : port.last,
      remoteGroupId: link.groupId,
      remoteIpPrefix: link.cidr,
      description: `${port.name}: ${reason}`.slice(0, 255),
    });
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

interface Link {
  readonly key: string;
  readonly from: string;
  readonly groupId?: string;
  readonly cidr?: string;
  readonly reason: string;
}

interface RuleConfig {
  readonly direction: string;
  readonly ethertype: string;
  readonly description: string;
  readonly protocol?: string;
  readonly portRangeMin?: number;
  readonly portRangeMax?: number;
  readonly remoteGroupId?: string;
  readonly remoteIpPrefix?: string;
}
