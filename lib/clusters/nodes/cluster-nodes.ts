import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, ipv4Problem, slug } from '../../core';
import {
  CloudConfig,
  Frontend,
  IGuarded,
  ILoadBalancer,
  ISite,
  SecurityGroup,
  registryMirrorProblems,
} from '../../infra';
import { CloudVolumes, Cni, Distribution, NodeRole, Port, Versions } from '../../model';
import { openToLoadBalancers } from './cloud-controllers';
import { cloudProblems } from './cloud-problems';
import { ClusterEntry } from './cluster-entry';
import { ClusterNodesProps } from './cluster-nodes-props';
import { CloudIntegration, IngressController } from './cluster-settings';
import { rangeProblems } from './cluster-ranges';
import { declareControlPlane, declareNodes } from '../pools/declared-nodes';
import { NodeOpenings } from './node-openings';
import { NodePool } from '../pools/node-pool';
import { PlacedPool } from '../pools/placed-pool';
import { poolProblems } from '../pools/pool-problems';
import { joiningPorts } from './server-ports';

/**
 * Nodes of a cluster in a stack of its site, behind its entry; how they come to be a cluster is said by those who extend it. Pools are
 * added one by one: an entry and the security groups follow.
 * @internal
 */
export abstract class ClusterNodes extends Component implements IGuarded {
  /** The role that all nodes have part in: what they listen on for each other. */
  public readonly connections: SecurityGroup;
  /** Address that the API is reached at from the site; none without an entry. */
  public readonly apiAddress?: string;
  public readonly entry?: ILoadBalancer;
  /** Name in the site's zone that leads to the entry, as every name below it does: `main.example.org`. */
  public readonly hostname?: string;
  public readonly site: ISite;
  public readonly distribution: Distribution;
  public readonly versions: Versions;
  public readonly cni: Cni;
  /** Release of the distribution that the nodes run. */
  public readonly release: string;
  /** What names of machines have of its name after the site's: a cluster `chula-main` on the site `chula` has `chula-main-worker-1` too. */
  protected readonly part: string;
  protected readonly stack: Construct;
  private readonly entrance: ClusterEntry;
  private readonly openings: NodeOpenings;
  private readonly pools = new Map<string, PlacedPool>();

  /** @param scope outside of stacks; the stack of the nodes is named after its path */
  constructor(
    scope: Construct,
    id: string,
    protected readonly settings: ClusterNodesProps,
    /** Host name of the Rancher that manages it, if one does. */
    rancher?: string,
  ) {
    super(scope, id);
    const { site, name, distribution = Distribution.RKE2, versions = Versions.defaults() } = settings;
    this.site = site;
    this.distribution = distribution;
    this.versions = versions;
    this.release = (distribution === Distribution.RKE2 ? versions.rke2 : versions.k3s).version;
    this.cni = settings.cni ?? (distribution === Distribution.RKE2 ? Cni.canal() : Cni.flannel());
    this.stack = site.addStack(scope);
    this.part = slug(name).replace(new RegExp(`^${site.siteName}-(?=.)`), '');
    const role = `${site.siteName}-${this.part}-node`;
    if (site.network.node.tryFindChild(`role-${role}`) !== undefined) {
      throw new ConfigError(
        this,
        `a cluster with nodes is the only one of its name on its site, got '${name}' twice; give one another 'name'`,
      );
    }
    this.connections = new SecurityGroup(site.network, `role-${role}`, { network: site.network, name: role });
    this.openings = new NodeOpenings({ nodes: this, name, distribution, cni: this.cni });
    this.openings.openNodes(this.podCidr);
    openToLoadBalancers(this.connections, site, settings.cloud);
    const { stack, part } = this;
    this.entrance = new ClusterEntry({ stack, settings, part, supervisors: this.supervisorFrontends() });
    this.apiAddress = this.entrance.address;
    this.entry = this.entrance.balancer;
    this.hostname = this.entrance.hostname;
    this._require(() => [
      ...this.cni._problems(distribution, site.network.mtu),
      ...registryMirrorProblems(settings.registryMirrors ?? []),
      ...rangeProblems({
        podCidr: this.podCidr,
        serviceCidr: this.serviceCidr,
        networkCidr: site.network.cidr,
        nodes: this.placedPools.reduce((sum, { _nodeCount }) => sum + _nodeCount, 0),
      }),
      ...poolProblems(site, this.placedPools),
      this.entrance.problem(this.placedPools),
      ...cloudProblems(settings.cloud, this.placedPools),
    ]);
    declareFact(scope, {
      kind: 'cluster',
      name,
      distribution,
      version: this.release,
      cni: this.cni.name,
      podCidr: this.podCidr,
      serviceCidr: this.serviceCidr,
      stack: this.stack.node.id,
      ...(rancher === undefined ? {} : { rancher }),
      ...(this.rancherMakesNodes ? { rancherMakesNodes: true } : {}),
      ...(this.apiAddress === undefined ? {} : { apiAddress: this.apiAddress }),
      hasEntry: settings.entry !== undefined,
      ...(settings.cloud?.controllerManager === true ? { servesLoadBalancers: true } : {}),
      ...(settings.cloud?.volumes === true ? { cloudVolumes: volumesOf(site, settings.cloud) } : {}),
      ...(settings.federation === undefined ? {} : { federation: settings.federation }),
    });
    if (settings.ingress === IngressController.TRAEFIK) {
      declareFact(scope, { kind: 'gateway-ports', cluster: name, owner: 'the Traefik of the distribution' });
    }
  }

  public get podCidr(): string {
    return this.settings.podCidr ?? '10.42.0.0/16';
  }

  public get serviceCidr(): string {
    return this.settings.serviceCidr ?? '10.43.0.0/16';
  }

  /**
   * Adds nodes of one kind.
   * @param name the only one of its name in the cluster: machines are `<site>-<cluster>-<name>-<number>`
   */
  public addPool(name: string, pool: NodePool): PlacedPool {
    if (this.pools.has(name)) {
      throw new ConfigError(this, `a pool is the only one of its name in its cluster, got '${name}' twice; rename one`);
    }
    if (slug(name) !== name || name === '') {
      throw new ConfigError(
        this,
        `a pool is named by lower-case letters, digits and hyphens, got '${name}'; rename it${slug(name) === '' ? '' : ` to '${slug(name)}'`}`,
      );
    }
    if (name === 'node') {
      throw new ConfigError(this, `a pool is not called 'node', as all nodes together are; rename it to 'nodes'`);
    }
    const placed = pool._imported === undefined ? this.place(name, pool) : this.takeIn(name, pool);
    this.pools.set(name, placed);
    declareNodes(this, this.settings.name, placed);
    return placed;
  }

  /** Pools by the order in which they were added. */
  public get placedPools(): PlacedPool[] {
    return [...this.pools.values()];
  }

  /** Whether Rancher makes the machines, and Terraform none. */
  protected get rancherMakesNodes(): boolean {
    return false;
  }

  /** What a node of the pool does on its first boot beside what all machines of the site have alike. */
  protected abstract boot(name: string, pool: NodePool): CloudConfig;

  /** Metadata of the instances of a pool beside our own. */
  protected instanceMetadata?(pool: NodePool): Record<string, string> | undefined;

  /** What nodes call on servers. */
  protected get joinedBy(): Port[] {
    return joiningPorts(this.distribution);
  }

  /** Frontends beside the API by which nodes join; none where Rancher tells them where to. */
  protected supervisorFrontends(): Frontend[] {
    return [];
  }

  /** Called when servers that stand already are taken in: their script is written. */
  protected abstract writeJoinScripts(name: string, pool: NodePool): void;

  /** Makes the machines of a pool and opens what they need. */
  protected place(name: string, pool: NodePool): PlacedPool {
    const options = this.machinesOf(name, pool);
    const { etcdDisk, etcdDiskType, disks = {}, diskType } = options;
    const machines = this.site.placeMachines(this.stack, `${this.part}-${name}`, {
      ...options,
      quorum: pool.has(NodeRole.ETCD),
      boot: this.boot(name, pool),
      volumes: [
        ...(etcdDisk === undefined ? [] : [{ role: 'etcd', size: etcdDisk, type: etcdDiskType }]),
        ...Object.entries(disks).map(([role, size]) => ({ role, size, type: diskType })),
      ],
      // A new token or another label in user data must not replace nodes.
      holdsState: true,
      metadata: this.instanceMetadata?.(pool),
      memberOf: [this.connections],
      allowedAddresses: this.cni.routesPods ? [this.podCidr, this.serviceCidr] : undefined,
    });
    const addresses = Object.fromEntries(machines.machines.map((machine) => [machine.name, machine.address]));
    if (pool.isServer) {
      this.openings.openServers(pool, machines, this.placedPools);
      declareControlPlane(this, this.settings.name, pool, Object.values(addresses));
    }
    this.entrance.leadTo(pool, machines);
    return new PlacedPool(this, name, pool, addresses, machines);
  }

  protected machinesOf(name: string, { _machines }: NodePool): NonNullable<NodePool['_machines']> {
    if (_machines === undefined || !Number.isInteger(_machines.count) || _machines.count < 1) {
      throw new ConfigError(
        this,
        `a pool has a whole number of nodes, 1 or more, got ${_machines?.count} for '${name}'; correct 'count' or leave the pool out`,
      );
    }
    return _machines;
  }

  private takeIn(name: string, pool: NodePool): PlacedPool {
    const servers = pool._imported?.servers ?? {};
    const valid = Object.entries(servers).filter(([, address]) => ipv4Problem(address) === undefined);
    for (const [host, address] of valid) {
      declareFact(this, { kind: 'address', network: this.site.network.node.path, address, stands: true });
      this.site.holdAddress(`${this.part}-${host}`, address);
    }
    this.openings.openToStanding(Object.fromEntries(valid), this.placedPools);
    this.writeJoinScripts(name, pool);
    return new PlacedPool(this, name, pool, servers);
  }
}

function volumesOf({ network }: ISite, { volumeZone }: CloudIntegration): CloudVolumes {
  return { site: network.sitePath, ...(volumeZone === undefined ? {} : { zone: volumeZone }) };
}
