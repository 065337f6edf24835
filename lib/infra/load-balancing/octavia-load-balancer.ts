import { Construct } from 'constructs';
import { LbListenerV2 } from '../../../imports/openstack/lb-listener-v2';
import { LbLoadbalancerV2 } from '../../../imports/openstack/lb-loadbalancer-v2';
import { LbMembersV2 } from '../../../imports/openstack/lb-members-v2';
import { LbMonitorV2 } from '../../../imports/openstack/lb-monitor-v2';
import { LbPoolV2 } from '../../../imports/openstack/lb-pool-v2';
import { Component, declareFact } from '../../core';
import { Access, Port, QuotaResource } from '../../model';
import { EntryBinding } from './entry-binding';
import { literal } from '../literal';
import { Frontend, ILoadBalancer } from './load-balancer';
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
  private readonly frontends: Frontend[];

  constructor(scope: Construct, id: string, binding: EntryBinding, options: OctaviaEntryOptions) {
    super(scope, id);
    const { site, name, address, frontends } = binding;
    const { provider = OctaviaProvider.AMPHORA } = options;
    this.address = address;
    this.network = site.network;
    this.isOvn = provider === OctaviaProvider.OVN;
    this.frontends = [...frontends];
    this._require(() => [
      ...frontendPortProblems(frontends),
      ...frontendProblems(haproxyFrontends(frontends)),
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
    for (const frontend of frontends) {
      this.letIn(name, frontend);
    }
    declareFact(this, { kind: 'address', network: site.network.node.path, address });
    declareFact(this, { kind: 'use', site: site.network.sitePath, resource: QuotaResource.PORTS, amount: 1 });
    declareFact(this, {
      kind: 'load-balancer',
      address,
      members: [],
      targets: [...new Set(frontends.map(({ guarded }) => guarded.node.path))],
    });
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
    for (const { port, targetPort, guarded } of this.frontends) {
      if (ports.length === 0 || ports.some((each) => each.toString() === port.toString())) {
        caller.connections._callOut(this.address, reason, port);
        if (this.isOvn) {
          guarded.connections.allowFrom(caller, reason, Port.tcp(targetPort, port.name));
        }
      }
    }
  }

  private listen(loadbalancerId: string, { port, targetPort, backends, health, exposedTo }: Frontend): void {
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
    const pool = new LbPoolV2(this, `Pool-${name}`, {
      name: literal(name),
      listenerId: listener.id,
      protocol: 'TCP',
      lbMethod: amphora ? 'LEAST_CONNECTIONS' : 'SOURCE_IP_PORT',
    });
    new LbMembersV2(this, `Members-${name}`, {
      poolId: pool.id,
      member: backends.map((address) => ({ address, protocolPort: targetPort, subnetId: this.network.subnetId })),
    });
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

  /** The network beside whom is named: roles of the site call by it. */
  private allowed({ ranges }: Access): string[] {
    return [...new Set([this.network.cidr, ...ranges])];
  }

  private letIn(name: string, { port, targetPort, guarded, exposedTo }: Frontend): void {
    const target = Port.tcp(targetPort, port.name);
    guarded.connections._callOut(this.address, `entry of ${name}`, port);
    guarded.connections.allowFromRange(this.network.cidr, `balancers of ${name} in the network`, target);
    if (this.isOvn) {
      guarded.connections.allowFromAccess(exposedTo, `callers of ${name}, whose addresses OVN keeps`, target);
    }
  }
}

const HOUR = 3_600_000;
