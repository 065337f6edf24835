import { Construct } from 'constructs';
import { LbListenerV2 } from '../../../imports/openstack/lb-listener-v2';
import { LbLoadbalancerV2 } from '../../../imports/openstack/lb-loadbalancer-v2';
import { LbMembersV2, LbMembersV2Member } from '../../../imports/openstack/lb-members-v2';
import { LbMonitorV2 } from '../../../imports/openstack/lb-monitor-v2';
import { LbPoolV2 } from '../../../imports/openstack/lb-pool-v2';
import { Component, declareFact } from '../../core';
import { Access, Port, QuotaResource } from '../../model';
import { BoundFrontends, backendAddresses } from './bound-frontends';
import { EntryBinding } from './entry-binding';
import { literal } from '../literal';
import { Backends, Frontend, ILoadBalancer } from './load-balancer';
import { OutsideCaller } from '../network/outside-caller';
import { PublicAddress } from '../network/public-address';
import { IGuarded } from '../network/security-group';
import { ISiteNetwork } from '../network/site-network';
import { siteTags } from '../tags';
import { exposureProblems, frontendPortProblems, frontendProblems, haproxyFrontends } from './frontend-problems';
import { publicSide } from './public-side';

/** Who balances in Octavia. */
export enum OctaviaProvider {
  /** Machines of the cloud with haproxy. */
  AMPHORA = 'amphora',
  /**
   * The network itself: backends see the callers' own addresses, callers are chosen by their address and port, and a health check
   * is whether the port opens, whatever a frontend asks for.
   */
  OVN = 'ovn',
}

/** Balancers of the cloud. */
export interface OctaviaEntryOptions {
  /** Who may call what stands behind it, where that says nothing narrower. */
  readonly exposedTo: Access;
  /** @default OctaviaProvider.AMPHORA */
  readonly provider?: OctaviaProvider;
  /**
   * Id of a flavor of Octavia, which says among others whether there is a second machine.
   * @default - the cloud's default
   */
  readonly flavorId?: string;
  /** @default - a floating address that the cloud picks, if the site has a way out and somebody may call */
  readonly publicAddress?: PublicAddress;
}

/** A load balancer of Octavia with a listener and a pool for each frontend. */
export class OctaviaLoadBalancer extends Component implements ILoadBalancer {
  public readonly address: string;
  public readonly publicAddress: string;
  private readonly network: ISiteNetwork;
  private readonly isOvn: boolean;
  private readonly ports: Port[];
  private readonly bound: BoundFrontends;
  private readonly callers: Caller[] = [];
  private readonly outside: Outside[] = [];
  private readonly listeners = new Map<string, LbListenerV2>();
  private readonly members = new Map<string, LbMembersV2>();

  constructor(scope: Construct, id: string, binding: EntryBinding, options: OctaviaEntryOptions) {
    super(scope, id);
    const { site, name, address, frontends } = binding;
    const { provider = OctaviaProvider.AMPHORA } = options;
    this.address = address;
    this.network = site.network;
    this.isOvn = provider === OctaviaProvider.OVN;
    this.ports = frontends.map(({ port }) => port);
    this._require(() => [
      options.flavorId?.trim() === ''
        ? `a flavor of Octavia is known by its id, got ''; correct 'flavorId' or leave it out`
        : undefined,
      ...frontendPortProblems(frontends),
      ...frontendProblems(haproxyFrontends(this.bound.all)),
      ...(this.isOvn ? [] : exposureProblems(frontends)),
    ]);
    const balancer = new LbLoadbalancerV2(this, 'Resource', {
      name: literal(`${site.siteName}-${name}`),
      loadbalancerProvider: provider,
      flavorId: literal(options.flavorId),
      vipSubnetId: site.network.subnetId,
      vipAddress: address,
      tags: siteTags(site.siteName).map(literal),
    });
    for (const frontend of new Map(frontends.map((each) => [each.port.name, each])).values()) {
      this.listen(balancer.id, frontend);
    }
    this.bound = new BoundFrontends(this, frontends, (frontend, backends) => this.letIn(name, frontend, backends));
    declareFact(this, { kind: 'address', network: site.network.node.path, address });
    declareFact(this, { kind: 'use', site: site.network.sitePath, resource: QuotaResource.PORTS, amount: 1 });
    declareFact(this, { kind: 'load-balancer', address, members: [] });
    this.publicAddress = publicSide(this, {
      network: site.network,
      portId: balancer.vipPortId,
      address,
      exposedTo: options.exposedTo,
      publicAddress: options.publicAddress,
      description: `entry of ${name}`,
    });
  }

  /** Machines of Octavia let the whole network in already; with OVN callers come to the backends themselves. */
  public allowFrom(caller: IGuarded, reason: string, ...ports: Port[]): void {
    const wanted = ports.length > 0 ? ports : this.ports;
    wanted.forEach((port) => caller.connections._callOut(this.address, reason, port));
    this.callers.push({ caller, reason, ports: wanted });
    for (const frontend of this.bound.all) {
      frontend.backends.forEach(({ role }) => this.letCallersIn(frontend, role));
    }
  }

  public allowFromOutside(caller: OutsideCaller, reason: string, ...ports: Port[]): void {
    const known = (port: Port): boolean => this.outsideOf(port).some((each) => each.caller.name === caller.name);
    for (const port of ports.filter((each) => !known(each))) {
      declareFact(this, { kind: 'link', from: caller.name, to: this.node.path, port: port.toString(), reason });
      this.outside.push({ caller, reason, port });
    }
    for (const frontend of this.bound.all) {
      this.list(frontend);
      frontend.backends.forEach(({ role }) => this.letOutsideIn(frontend, role));
    }
  }

  public addBackends(port: Port, backends: Backends): void {
    this.bound.add(port, backends);
    for (const frontend of this.bound.all) {
      this.members.get(frontend.port.name)?.putMember(this.memberList(frontend));
    }
  }

  private letCallersIn({ port, targetPort }: Frontend, role: IGuarded): void {
    if (this.isOvn) {
      this.callers
        .filter(({ ports }) => ports.some((each) => each.toString() === port.toString()))
        .forEach(({ caller, reason }) => role.connections.allowFrom(caller, reason, Port.tcp(targetPort, port.name)));
    }
  }

  private listen(loadbalancerId: string, frontend: Frontend): void {
    const { port, health, exposedTo } = frontend;
    const { name } = port;
    const amphora = !this.isOvn;
    const listener = new LbListenerV2(this, `Listener-${name}`, {
      name: literal(name),
      loadbalancerId,
      protocol: 'TCP',
      protocolPort: port.first,
      // OVN refuses ranges with a 501, and has no idle time to count.
      ...(amphora && !exposedTo.isAnywhere ? { allowedCidrs: this.allowed(exposedTo) } : {}),
      ...(amphora ? { timeoutClientData: HOUR, timeoutMemberData: HOUR, timeoutMemberConnect: 5_000 } : {}),
    });
    this.listeners.set(name, listener);
    const pool = new LbPoolV2(this, `Pool-${name}`, {
      name: literal(name),
      listenerId: listener.id,
      protocol: 'TCP',
      lbMethod: amphora ? 'LEAST_CONNECTIONS' : 'SOURCE_IP_PORT',
    });
    const member = this.memberList(frontend);
    this.members.set(name, new LbMembersV2(this, `Members-${name}`, { poolId: pool.id, member }));
    const asks = amphora && health?.path !== undefined;
    new LbMonitorV2(this, `Monitor-${name}`, {
      name: literal(name),
      poolId: pool.id,
      type: asks ? 'HTTPS' : 'TCP',
      delay: 5,
      timeout: 3,
      maxRetries: 2,
      maxRetriesDown: 3,
      ...(asks ? { httpMethod: 'GET', urlPath: literal(health.path), expectedCodes: health.statuses.join(',') } : {}),
    });
  }

  private memberList(frontend: Frontend): LbMembersV2Member[] {
    const { targetPort } = frontend;
    const { subnetId } = this.network;
    return backendAddresses(frontend).map((address) => ({ address, protocolPort: targetPort, subnetId }));
  }

  /** The network beside whom is named: roles of the site call by it. */
  private allowed({ ranges }: Access, outside: readonly string[] = []): string[] {
    return [...new Set([this.network.cidr, ...ranges, ...outside])];
  }

  private list({ port, exposedTo }: Frontend): void {
    const listener = this.listeners.get(port.name);
    if (listener !== undefined && !this.isOvn && !exposedTo.isAnywhere) {
      listener.allowedCidrs = this.allowed(
        exposedTo,
        this.outsideOf(port).flatMap(({ caller }) => caller.ranges),
      );
    }
  }

  private letOutsideIn({ port, targetPort }: Frontend, role: IGuarded): void {
    if (this.isOvn) {
      this.outsideOf(port).forEach(({ caller, reason }) =>
        role.connections._allowFromOutside(this, caller, reason, Port.tcp(targetPort, port.name)),
      );
    }
  }

  private outsideOf(port: Port): Outside[] {
    return this.outside.filter((each) => each.port.toString() === port.toString());
  }

  private letIn(name: string, frontend: Frontend, { role }: Backends): void {
    const { port, targetPort, exposedTo } = frontend;
    const target = Port.tcp(targetPort, port.name);
    role.connections._callOut(this.address, `entry of ${name}`, port);
    role.connections.allowFromRange(this.network.cidr, `balancers of ${name} in the network`, target);
    if (this.isOvn) {
      role.connections.allowFromAccess(exposedTo, `callers of ${name}, whose addresses OVN keeps`, target);
    }
    this.letCallersIn(frontend, role);
    this.letOutsideIn(frontend, role);
  }
}

interface Caller {
  readonly caller: IGuarded;
  readonly reason: string;
  readonly ports: readonly Port[];
}

interface Outside {
  readonly caller: OutsideCaller;
  readonly reason: string;
  readonly port: Port;
}

const HOUR = 3_600_000;
