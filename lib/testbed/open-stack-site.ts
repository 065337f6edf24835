import { Construct } from 'constructs';
import { ComputeKeypairV2 } from '../../imports/openstack/compute-keypair-v2';
import {
  AddressLeases,
  Cidr,
  Component,
  ConfigError,
  LeaseRange,
  SynthesisError,
  declareFact,
  ipv4Problem,
  pathSlug,
  slug,
} from '../core';
import {
  CloudConfig,
  DnsZone,
  IDnsZone,
  ISite,
  ISiteNetwork,
  Image,
  MachineGroup,
  MachinesOptions,
  SystemSettings,
  literal,
  sshKeyProblem,
  zoneProblem,
} from '../infra';
import { Port, QuotaResource, Region } from '../model';
import { App } from './app';
import { PlannedNetwork, SiteNetworkOptions, existingProblem, siteNetwork } from './site-network-options';
import { SiteAccess, adminsProblem, outsideProblem } from './site-access';
import { SiteQuota, limitsOf, quotaProblems } from './site-quota';
import { SiteStack } from './site-stack';
import { unplacedProblems } from './unplaced-units';

export interface OpenStackSiteProps {
  /** Network that all machines are put on, made here or standing already. */
  readonly network: SiteNetworkOptions;
  /** Image of machines that name none. */
  readonly image: Image;
  /**
   * Where the site is; every machine carries it as metadata.
   * @default - not said
   */
  readonly region?: Region;
  /**
   * Availability zones that machines take in turn.
   * @default - left to the scheduler
   */
  readonly zones?: string[];
  /**
   * Zone of Cinder for all volumes of machines, where Cinder's are named otherwise than Nova's: many clouds have one, `nova`. It takes
   * a Nova that attaches across zones, as is its default (`cross_az_attach`). Volumes that stand stay in the zone they were made in.
   * @default - the zone of each volume's machine
   */
  readonly volumeZone?: string;
  /**
   * Public key of the image's default user, in OpenSSH's form.
   * @default - none
   */
  readonly sshKey?: string;
  /**
   * Who may get in to administer.
   * @default - nobody
   */
  readonly access?: SiteAccess;
  /**
   * IPv4 ranges that its machines are seen from beyond its network, where others let them in: those of a router that is not the testbed's,
   * or of what stands behind one that is.
   * @default - the address of the router that the site makes, once it is there
   */
  readonly outsideRanges?: string[];
  /**
   * DNS zone of the cloud for the names of what stands on the site.
   * @default - none: names are written elsewhere
   */
  readonly dnsZone?: DnsZone;
  /**
   * Quota of the project, checked at synthesis.
   * @default - the defaults of Neutron and Nova where they are known
   */
  readonly quota?: SiteQuota;
  /**
   * What all machines have alike, whatever their role: their own first boot follows it.
   * @default - what their image has
   */
  readonly system?: SystemSettings;
  /**
   * Entry of `clouds.yaml`.
   * @default - `OS_CLOUD` or the other variables of the environment
   */
  readonly cloud?: string;
}

/** A project of an OpenStack cloud: one network, and the machines on it. */
export class OpenStackSite extends Component implements ISite {
  public readonly siteName: string;
  public readonly network: ISiteNetwork;
  public readonly image: Image;
  public readonly region?: Region;
  public readonly zones: string[];
  public readonly admins: string[];
  public readonly dnsZone?: IDnsZone;
  public readonly system?: SystemSettings;
  private readonly groups = new Map<string, MachineGroup>();
  private readonly keyPair: string | undefined;
  private readonly planned: PlannedNetwork;
  private readonly base?: CloudConfig;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: OpenStackSiteProps,
  ) {
    super(scope, id);
    if (pathSlug(this) === '') {
      throw new ConfigError(
        this,
        `a site is named after its id, got '${id}' without a letter or digit; use a to z and 0 to 9`,
      );
    }
    const { network, quota = {}, sshKey } = props;
    this.siteName = pathSlug(this);
    this.zones = (props.zones ?? []).filter((zone) => zoneProblem(zone) === undefined);
    this.image = props.image;
    this.region = props.region?._problem() === undefined ? props.region : undefined;
    this.system = props.system;
    this.admins = (props.access?.admins ?? []).filter((range) => adminsProblem(range) === undefined);
    const systemProblems = props.system?._problems() ?? [];
    this._require(() => [
      existingProblem(network),
      ...quotaProblems(quota),
      ...(props.dnsZone?._problems() ?? []),
      ...systemProblems,
      props.region?._problem(),
      ...[...(props.zones ?? []), props.volumeZone].map(zoneProblem),
      sshKey === undefined ? undefined : sshKeyProblem("'sshKey'", sshKey),
      ...(props.access?.admins ?? []).map(adminsProblem),
      ...(props.outsideRanges ?? []).map(outsideProblem),
      ...unplacedProblems(this),
    ]);
    const stack = new SiteStack(this, 'network', props.cloud);
    this.planned = siteNetwork(stack, this, this.siteName, network);
    this.network = this.planned.network;
    this.base = props.system
      ?.toCloudConfig([this.network.cidr])
      ._speakingOf((problem) => !systemProblems.includes(problem));
    if (sshKey !== undefined) {
      this.keyPair = pathSlug(this);
      new ComputeKeypairV2(stack, 'key-pair', { name: this.keyPair, publicKey: literal(sshKey) });
    }
    this.dnsZone = props.dnsZone?._bind(stack, this.siteName);
    declareFact(this, { kind: 'quota', site: this.node.path, limits: limitsOf(quota) });
    declareFact(this, { kind: 'name', space: 'sites', name: pathSlug(this) });
    this.declareOwnUse();
  }

  public get outsideRanges(): string[] {
    const stated = this.props.outsideRanges?.filter((range) => outsideProblem(range) === undefined);
    if (stated !== undefined) {
      return stated;
    }
    const { routerAddress } = this.network;
    return routerAddress === undefined ? [] : [`${routerAddress}/32`];
  }

  /** Adds machines of one role, in a stack of their own. */
  public addMachines(id: string, options: MachinesOptions): MachineGroup {
    if (this.groups.has(id)) {
      throw new ConfigError(this, `machines '${id}' are there already; give these another id`);
    }
    if (!Number.isInteger(options.count) || options.count < 1) {
      throw new ConfigError(
        this,
        `machines '${id}' need a whole number of 1 or more, got ${options.count}; correct 'count'`,
      );
    }
    if (slug(id) === '') {
      throw new ConfigError(
        this,
        `machines are named after their id, got '${id}' without a letter or digit; use a to z and 0 to 9`,
      );
    }
    const name = pathSlug(this, id);
    if (this.node.tryFindChild(name) !== undefined) {
      throw new ConfigError(this, `the stack '${name}' is there already, got machines '${id}'; give these another id`);
    }
    return this.place(new SiteStack(this, id, this.props.cloud), id, options);
  }

  public addStack(scope: Construct, part = ''): Construct {
    return new SiteStack(scope, part, this.props.cloud);
  }

  public placeMachines(scope: Construct, role: string, options: MachinesOptions): MachineGroup {
    if (this.groups.has(role)) {
      throw new ConfigError(scope, `machines '${role}' are there already; give these another name`);
    }
    return this.place(scope, role, options);
  }

  public plannedAddresses(role: string, count: number, addressBlock?: number): string[] {
    const cidr = Cidr.parse(this.planned.range);
    const size = addressBlock ?? Math.max(4, Math.min(64, cidr.size / 16));
    const prefix = 32 - Math.log2(size);
    if (!Number.isInteger(prefix) || size > cidr.size / 2) {
      throw new ConfigError(
        this,
        `a block of addresses is a power of two of at most half the network, got ${size} of ${cidr.size} for machines '${role}'; choose another 'addressBlock'`,
      );
    }
    if (count > size) {
      throw new ConfigError(
        this,
        `machines '${role}' have a block of ${size} addresses, got ${count} machines; raise 'addressBlock' before the first deployment, or add another group`,
      );
    }
    const block = this.lease(role, prefix);
    return Array.from({ length: count }, (_, i) => block.address(i));
  }

  public leaseAddress(role: string): string {
    return this.lease(role, 32).address(0);
  }

  public holdAddress(role: string, address: string): void {
    if (ipv4Problem(address) === undefined) {
      const block = Cidr.parse(`${address}/32`);
      this.leases((leases, range) => leases.hold(this.node.path, range, this.owner(role), block));
    }
  }

  private place(scope: Construct, role: string, options: MachinesOptions): MachineGroup {
    const group = new MachineGroup(scope, role, {
      ...options,
      network: this.network,
      name: `${this.siteName}-${slug(role)}`,
      addresses: this.plannedAddresses(role, options.count, options.addressBlock),
      image: options.image ?? this.props.image,
      boot: this.bootOf(options),
      zones: options.zones ?? this.zones,
      volumeZone: zoneProblem(this.props.volumeZone) === undefined ? this.props.volumeZone : undefined,
      keyPair: this.keyPair,
      serverGroupMembers: this.props.quota?.serverGroupMembers,
      metadata: { ...(this.props.region === undefined ? {} : { region: this.props.region.name }), ...options.metadata },
    });
    for (const range of this.admins) {
      group.connections.allowFromRange(range, 'administrators', SSH);
    }
    this.groups.set(role, group);
    return group;
  }

  private bootOf({ boot }: MachinesOptions): CloudConfig | undefined {
    return this.base === undefined || boot === undefined ? (this.base ?? boot) : this.base.followedBy(boot);
  }

  /** What a project holds before its first machine: the group `default` with its rules, the ports of DHCP and router. */
  private declareOwnUse(): void {
    const { existing, ipv6Cidr } = this.props.network;
    const uses: [QuotaResource, number][] = [
      [QuotaResource.SECURITY_GROUPS, 1],
      [QuotaResource.SECURITY_GROUP_RULES, 4],
      [QuotaResource.PORTS, existing !== undefined ? 0 : ipv6Cidr === undefined ? 2 : 3],
    ];
    uses.forEach(([resource, amount]) => declareFact(this, { kind: 'use', site: this.node.path, resource, amount }));
  }

  private lease(role: string, prefix: number): Cidr {
    return this.leases((leases, range) => leases.lease(this.node.path, range, this.owner(role), prefix));
  }

  /** Holders are named by the path of the site, so that two sites of a program never meet in the lock file. */
  private owner(role: string): string {
    return `${this.node.path}/${slug(role)}`;
  }

  private leases<T>(work: (leases: AddressLeases, range: LeaseRange) => T): T {
    try {
      return work(App._leasesOf(this), { cidr: this.network.cidr, excluded: this.planned.excluded });
    } catch (error) {
      throw error instanceof ConfigError || error instanceof SynthesisError
        ? error
        : new ConfigError(this, (error as Error).message);
    }
  }
}

const SSH = Port.tcp(22, 'ssh');
