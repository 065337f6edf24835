import { Construct } from 'constructs';
import { Component, ConfigError, declareFact } from '../../core';
import { Access, MetricsFact, MetricsJob, Port } from '../../model';
import { BoundFrontends } from './bound-frontends';
import { EntryBinding } from './entry-binding';
import { Flavor } from '../machines/flavor';
import { Image } from '../machines/image';
import { Backends, Frontend, ILoadBalancer } from './load-balancer';
import { MachineGroup } from '../machines/machine-group';
import { OutsideCaller } from '../network/outside-caller';
import { PublicAddress } from '../network/public-address';
import { RootVolume } from '../machines/root-volume';
import { IGuarded, SecurityGroup } from '../network/security-group';
import { aliveCheck, balancerBoot, balancerMetadata } from './balancer-boot';
import { frontendPortProblems, haproxyFrontends } from './frontend-problems';
import { HaproxyConfig } from './haproxy-config';
import { HaproxyChecks, HaproxyTimeouts } from './haproxy-config-props';
import { KeepalivedConfig } from './keepalived-config';
import { publicSide } from './public-side';
import { VirtualIp } from './virtual-ip';

/** Balancers of our own. */
export interface HaproxyEntryOptions {
  /** Cores, memory and disk of each machine, as the cloud has them by that name. */
  readonly flavor: Flavor;
  /** Who may call what stands behind it, where that says nothing narrower. */
  readonly exposedTo: Access;
  /**
   * Number of machines, each of which can do it alone.
   * @default 2
   */
  readonly machines?: number;
  /**
   * Image that the machines boot from.
   * @default - the site's image
   */
  readonly image?: Image;
  /**
   * Volume to boot from, for flavors without a disk.
   * @default - the disk of the flavor
   */
  readonly rootVolume?: RootVolume;
  /**
   * Generations of machines by their numbers, as `MachinesOptions` has them: `{ 1: 2 }` renews the first.
   * @default - 1 for every machine
   */
  readonly generations?: Record<string, number>;
  /**
   * Which address callers from beyond the network use; it follows the machine that has the entry's own.
   * @default - a floating address that the cloud picks, if the site has a way out and somebody may call
   */
  readonly publicAddress?: PublicAddress;
  /**
   * How long connections wait, idle and drain.
   * @default - 4 seconds to connect, 1 hour idle, 12 hours to drain
   */
  readonly timeouts?: HaproxyTimeouts;
  /**
   * How often servers are asked whether they are well, and how many answers in a row count.
   * @default - every 2 seconds; 3 failures take a server out, 2 successes bring it back
   */
  readonly checks?: HaproxyChecks;
  /**
   * Connections at once.
   * @default 8192
   */
  readonly maxConnections?: number;
  /**
   * Number from 1 to 255 by which VRRP tells its address from others on the network.
   * @default - the last number of the address
   */
  readonly routerId?: number;
}

/**
 * Machines with haproxy that share an address by keepalived.
 *
 * Backends and balancers are lists in the metadata of the instances, which the machines follow: one more changes no user data and cuts
 * no connection. Other frontends, timeouts or checks do change the user data; since replacing all balancers at once is an outage,
 * they stay as they are, say so in their journal (`follow-lists`), and are renewed one after the other by `generations`.
 */
export class HaproxyLoadBalancer extends Component implements ILoadBalancer, IGuarded {
  public readonly address: string;
  public readonly publicAddress: string;
  public readonly connections: SecurityGroup;
  public readonly machines: MachineGroup;
  private readonly ports: Port[];
  private readonly bound: BoundFrontends;
  private readonly follow: () => void;

  constructor(scope: Construct, id: string, binding: EntryBinding, options: HaproxyEntryOptions) {
    super(scope, id);
    const { site, name, address, frontends } = binding;
    const { machines: count = 2, timeouts, checks, maxConnections } = options;
    if (!Number.isInteger(count) || count < 1) {
      throw new ConfigError(this, `an entry needs 1 balancer or more, got ${count}; correct 'machines'`);
    }
    this.address = address;
    this.ports = frontends.map(({ port }) => port);
    const role = `${name}-balancer`;
    const members = site.plannedAddresses(role, count);
    const virtualIp = new VirtualIp(this, 'VirtualIp', {
      network: site.network,
      name: `${site.siteName}-${name}-vip`,
      address,
      routerId: options.routerId,
    });
    const configured = (all: Frontend[]): HaproxyConfig =>
      new HaproxyConfig({ frontends: haproxyFrontends(all), timeouts, checks, maxConnections });
    const haproxy = configured(frontends);
    const { metricsPort } = haproxy;
    const keepalived = new KeepalivedConfig({
      address,
      routerId: virtualIp.routerId,
      members,
      check: aliveCheck(metricsPort),
    });
    const lists = (): Record<string, string> => balancerMetadata(configured(this.bound.all), keepalived, members);
    this._require(() => [
      ...frontendPortProblems(frontends),
      ...configured(this.bound.all)._problems(),
      ...keepalived._problems(),
      keysProblem(Object.keys(lists()).length),
    ]);
    this.machines = site.placeMachines(this, role, {
      count,
      flavor: options.flavor,
      image: options.image,
      rootVolume: options.rootVolume,
      generations: options.generations,
      boot: balancerBoot(haproxy, keepalived),
      allowedAddresses: [address],
      holdsState: true,
    });
    this.connections = this.machines.connections;
    this.connections.allowWithin(`who has the address of ${name}`, Port.vrrp());
    for (const range of site.admins) {
      this.connections.allowFromRange(range, 'administrators', Port.tcp(metricsPort, 'haproxy-metrics'));
    }
    frontends.forEach(({ port, exposedTo }) => this.connections.allowFromAccess(exposedTo, `callers of ${name}`, port));
    this.bound = new BoundFrontends(this, frontends, ({ port, targetPort }, { role }) => {
      this.connections.allowFrom(role, `callers of ${name} behind it`, port);
      role.connections.allowFrom(this, `balancers of ${name}`, Port.tcp(targetPort, port.name));
    });
    this.follow = () => this.machines.addMetadata(lists());
    this.follow();
    declareFact(this, {
      kind: 'load-balancer',
      address,
      members: this.machines.machines.map((machine) => machine.name),
    });
    const balancers = this.machines.machines.map((machine) => ({ name: machine.name, address: machine.address }));
    for (const [job, asked] of [
      [MetricsJob.HAPROXY, balancers],
      [MetricsJob.HAPROXY_ADDRESS, [{ name: `${site.siteName}-${role}`, address }]],
    ] as const) {
      declareFact<MetricsFact>(this, {
        kind: 'metrics',
        job,
        machines: [...asked],
        port: metricsPort,
        path: '/metrics',
        scheme: 'http',
        network: site.network.node.path,
      });
    }
    this.publicAddress = publicSide(this, {
      network: site.network,
      portId: virtualIp.portId,
      address,
      exposedTo: options.exposedTo,
      publicAddress: options.publicAddress,
      description: `entry of ${name}`,
    });
  }

  public addBackends(port: Port, backends: Backends): void {
    this.bound.add(port, backends);
    this.follow();
  }

  public allowFrom(caller: IGuarded, reason: string, ...ports: Port[]): void {
    this.connections.allowFrom(caller, reason, ...(ports.length > 0 ? ports : this.ports));
  }

  public allowFromOutside(caller: OutsideCaller, reason: string, ...ports: Port[]): void {
    this.connections._allowFromOutside(this, caller, reason, ...ports);
  }
}

/** Nova's default is 128, of which the machine and the site have some. */
const MOST_KEYS = 120;

function keysProblem(keys: number): string | undefined {
  return keys > MOST_KEYS
    ? `the lists of a balancer take at most ${MOST_KEYS} keys of metadata, got ${keys}; spread the frontends over several entries`
    : undefined;
}
