import { IConstruct } from 'constructs';
import { ConfigError } from '../../core';
import { MachineGroup, devicePath } from '../../infra';
import { INodeDisk } from '../../model';
import { NodePool } from './node-pool';

/** A pool in its cluster. */
export class PlacedPool {
  constructor(
    private readonly cluster: IConstruct,
    /** The only one of its name in the cluster. */
    public readonly name: string,
    public readonly pool: NodePool,
    /** Address of each node by its name, in the order of their numbers. */
    public readonly addresses: Record<string, string>,
    /** Its machines; left out where Terraform makes none. */
    public readonly machines?: MachineGroup,
  ) {}

  /**
   * Number of its nodes, also where their addresses are not planned.
   * @internal
   */
  public get _nodeCount(): number {
    return this.pool._machines?.count ?? Object.keys(this.addresses).length;
  }

  /** A disk that all its nodes have. */
  public disk(role: string): INodeDisk {
    const { disks = {}, mounts = {} } = this.pool._machines ?? {};
    const size = disks[role];
    if (size === undefined) {
      const roles = Object.keys(disks).join(', ') || 'none';
      throw new ConfigError(
        this.cluster,
        `a disk of a pool is known by its role, got '${role}' of '${this.name}', which has ${roles}; add it to 'disks' of the pool`,
      );
    }
    const zones = this.machines?.machines.map(({ zone }) => zone) ?? [];
    return {
      role,
      path: devicePath(role),
      ...(mounts[role] === undefined ? {} : { mountPath: mounts[role] }),
      size,
      nodes: Object.keys(this.addresses),
      zones: [...new Set(zones.filter((zone) => zone !== undefined))],
    };
  }
}
