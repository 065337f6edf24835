import { Construct } from 'constructs';
import { DnsRecord, Frontend, HealthCheck, ILoadBalancer, MachineGroup } from '../../infra';
import { Access, GatewayPort, NodeRole, Port } from '../../model';
import { ClusterNodesProps } from './cluster-nodes-props';
import { NodePool } from '../pools/node-pool';
import { PlacedPool } from '../pools/placed-pool';
import { API } from './server-ports';

/** @internal */
export interface ClusterEntryProps {
  /** Stack of the cluster. */
  readonly stack: Construct;
  readonly settings: ClusterNodesProps;
  /** What names of machines have of the cluster's name. */
  readonly part: string;
  /** Frontends beside the API by which nodes join. */
  readonly supervisors: readonly Frontend[];
}

/**
 * What leads callers to a cluster, if anything does: its backends follow the pools.
 * @internal
 */
export class ClusterEntry {
  /** Address that the API is reached at from the site; none without an entry. */
  public readonly address?: string;
  public readonly balancer?: ILoadBalancer;
  /** Name in the site's zone that leads to it. */
  public readonly hostname?: string;

  constructor(private readonly props: ClusterEntryProps) {
    const { settings, part } = props;
    this.address = settings.entry?._address(settings.site, part);
    this.balancer = this.bind();
    this.hostname = this.nameIt();
  }

  /** Leads callers to machines of a pool too, by what runs on them. */
  public leadTo(pool: NodePool, machines: MachineGroup): void {
    const backends = { role: machines, addresses: machines.machines.map(({ address }) => address) };
    if (pool.has(NodeRole.CONTROL_PLANE)) {
      [API, ...this.props.supervisors.map(({ port }) => port)].forEach((port) => this.lead(port, backends));
    }
    if (takesTraffic(pool)) {
      GatewayPort.all().forEach(({ port }) => this.lead(port, backends));
    }
  }

  /** What is wrong with it when all pools are there, if anything. */
  public problem(pools: readonly PlacedPool[]): string | undefined {
    return this.balancer === undefined || pools.length === 0 || pools.some(({ pool }) => takesTraffic(pool))
      ? undefined
      : `an entry leads callers to nodes that run workloads, got none of them in '${this.props.settings.name}'; add a pool of NodePool.worker or NodePool.combined`;
  }

  private bind(): ILoadBalancer | undefined {
    const { stack, part, settings, supervisors } = this.props;
    const { entry, site } = settings;
    const frontends: Frontend[] = [
      ...GatewayPort.all().map(({ port, nodePort }) => ({
        port,
        targetPort: nodePort,
        backends: [],
        mayBeEmpty: true,
        health: HealthCheck.tcp(),
        exposedTo: port === GatewayPort.EAST_WEST.port ? Access.nobody() : (entry?.exposedTo ?? Access.nobody()),
      })),
      {
        port: API,
        targetPort: API.first,
        backends: [],
        mayBeEmpty: true,
        health: HealthCheck.https('/readyz', 200, 401),
        exposedTo: Access.fromRanges(...site.admins, site.network.cidr),
      },
      ...supervisors,
    ];
    return entry?._bind(stack, { site, name: part, address: this.address ?? '', frontends });
  }

  private nameIt(): string | undefined {
    const { stack, part, settings } = this.props;
    const zone = settings.site.dnsZone;
    if (zone === undefined || this.balancer === undefined) {
      return undefined;
    }
    const hostname = `${part}.${zone.zoneName}`;
    const addresses = [this.balancer.publicAddress];
    new DnsRecord(stack, 'Name', { zone, name: hostname, addresses });
    new DnsRecord(stack, 'Names', { zone, name: `*.${hostname}`, addresses });
    return hostname;
  }

  private lead(port: Port, backends: Parameters<ILoadBalancer['addBackends']>[1]): void {
    this.balancer?.addBackends(port, backends);
  }
}

/** Servers that stand already are for what needs them. */
function takesTraffic(pool: NodePool): boolean {
  return pool.has(NodeRole.WORKER) && pool._machines !== undefined && pool._machines.takesTraffic !== false;
}
