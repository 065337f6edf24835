import { Cidr } from '../../core';
import { IGuarded, MachineGroup, SecurityGroup } from '../../infra';
import { Cni, Distribution } from '../../model';
import { NodePool } from '../pools/node-pool';
import { PlacedPool } from '../pools/placed-pool';
import { ETCD, METRICS, betweenNodes, joiningPorts } from './server-ports';

/** @internal */
export interface NodeOpeningsProps {
  /** The nodes, with the security group that all of them are in. */
  readonly nodes: IGuarded & { readonly connections: SecurityGroup };
  /** Name of the cluster. */
  readonly name: string;
  readonly distribution: Distribution;
  readonly cni: Cni;
}

/**
 * What nodes of a cluster open for each other.
 * @internal
 */
export class NodeOpenings {
  constructor(private readonly props: NodeOpeningsProps) {}

  /** Opens what every node listens on for the others, and for pods where their addresses are on the network. */
  public openNodes(podCidr: string): void {
    const { nodes, name, distribution, cni } = this.props;
    for (const port of betweenNodes(cni, distribution)) {
      nodes.connections.allowWithin(`nodes of ${name}`, port);
    }
    // Not every cloud counts what a port may send from beside its own to the group that it is in.
    if (cni.routesPods && Cidr.problem(podCidr) === undefined) {
      nodes.connections.allowFromRange(podCidr, `pods of ${name}`, ...cni.ports(distribution));
    }
  }

  /** Opens servers of a pool for all nodes, for the servers of other pools, and for those that stand already. */
  public openServers(pool: NodePool, machines: MachineGroup, others: readonly PlacedPool[]): void {
    const { nodes, name, distribution } = this.props;
    machines.connections.allowFrom(nodes, `nodes of ${name}`, ...joiningPorts(distribution), ...Object.values(METRICS));
    for (const other of [...others.filter((placed) => placed.pool.isServer), { machines }]) {
      this.letTalk(machines, other.machines);
    }
    for (const placed of others) {
      this.letJoin({ machines, pool }, placed.pool._imported?.servers ?? {});
    }
  }

  /** Opens nodes for servers that stand already: those have no security group, so their addresses are let in. */
  public openToStanding(servers: Readonly<Record<string, string>>, pools: readonly PlacedPool[]): void {
    const { nodes, name, distribution, cni } = this.props;
    for (const [host, address] of Object.entries(servers)) {
      for (const port of betweenNodes(cni, distribution)) {
        nodes.connections.allowFromRange(`${address}/32`, `${host}, a node of ${name}`, port);
      }
    }
    pools.forEach((placed) => this.letJoin(placed, servers));
  }

  private letTalk(one: MachineGroup, other: MachineGroup | undefined): void {
    const reason = `etcd of ${this.props.name}`;
    if (other !== undefined) {
      one.connections.allowFrom(other, reason, ETCD);
      other.connections.allowFrom(one, reason, ETCD);
    }
  }

  private letJoin(
    { pool, machines }: Pick<PlacedPool, 'machines' | 'pool'>,
    servers: Readonly<Record<string, string>>,
  ): void {
    if (pool.isServer) {
      for (const [host, address] of Object.entries(servers)) {
        machines?.connections.allowFromRange(
          `${address}/32`,
          `${host}, a node`,
          ...joiningPorts(this.props.distribution),
        );
      }
    }
  }
}
