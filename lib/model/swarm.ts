/** A Swarm of Docker as the stacks that it runs see it. */
export interface ISwarm {
  /** Machines that vote on what runs where. */
  readonly managers: number;
  /** Machines that run containers alone; without any, managers run them. */
  readonly workers: number;
  /** Values of the label `zone` of its nodes; none where it stands in one. */
  readonly zones: string[];
  /** Bytes of the largest packet of the network between its nodes. */
  readonly mtu: number;
  /** Cores of each node that runs containers; 0 where that is not known. */
  readonly nodeCores: number;
  /** Mebibytes of memory of each node that runs containers; 0 where that is not known. */
  readonly nodeMebibytes: number;
}
