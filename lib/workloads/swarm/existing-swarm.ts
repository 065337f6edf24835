import {
  Size,
  kindProblems,
  listKind,
  likeKind,
  needed,
  numberKind,
  refuseValue,
  textKind,
  wholeMebibytes,
} from '../../core';
import { ISwarm } from '../../model';

export interface ExistingSwarmOptions {
  /** Machines that vote on what runs where: 3 or 5. */
  readonly managers: number;
  /**
   * Machines that run containers alone.
   * @default 0: managers run containers
   */
  readonly workers?: number;
  /**
   * Values of the label `zone` of its nodes, over which containers of a service are spread.
   * @default - one zone
   */
  readonly zones?: string[];
  /**
   * Bytes of the largest packet of the network between its nodes. A larger figure than the network's loses large packets in silence.
   * @default 1450, what a network of VXLAN in an OpenStack leaves
   */
  readonly mtu?: number;
  /**
   * Cores of each node that runs containers.
   * @default - not known: nobody checks whether services have room
   */
  readonly nodeCores?: number;
  /**
   * Memory of each node that runs containers.
   * @default - not known: nobody checks whether services have room
   */
  readonly nodeMemory?: Size;
}

/** A Swarm that stands already. */
export class ExistingSwarm implements ISwarm {
  public readonly managers: number;
  public readonly workers: number;
  public readonly zones: string[];
  public readonly mtu: number;
  public readonly nodeCores: number;
  public readonly nodeMebibytes: number;

  constructor(options: ExistingSwarmOptions) {
    refuseValue(kindProblems('a swarm', options, KINDS));
    const { managers, workers = 0, zones = [], mtu = 1450, nodeCores = 0, nodeMemory } = options;
    this.managers = managers;
    this.workers = workers;
    this.zones = [...zones];
    this.mtu = mtu;
    this.nodeCores = nodeCores;
    this.nodeMebibytes = nodeMemory === undefined ? 0 : (wholeMebibytes(nodeMemory) ?? 0);
  }
}

const KINDS = {
  managers: needed(numberKind(3)),
  workers: numberKind(4),
  zones: listKind(textKind('zone-a')),
  mtu: numberKind(1450),
  nodeCores: numberKind(8),
  nodeMemory: likeKind('a size', 'Size.gibibytes(16)', 'toMebibytes'),
};
