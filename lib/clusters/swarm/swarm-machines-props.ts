import { Flavor, Image, RootVolume } from '../../infra';
import { Access } from '../../model';

/** Machines of a Swarm with one role. */
export interface SwarmMachinesOptions {
  /** Number of machines. */
  readonly count: number;
  /** Cores, memory and disk of each machine, as the cloud has them by that name. */
  readonly flavor: Flavor;
  /**
   * Image that they boot from: Debian or Ubuntu.
   * @default - the site's image
   */
  readonly image?: Image;
  /** @default - the disk of the flavor */
  readonly rootVolume?: RootVolume;
  /**
   * Generations of machines by their numbers, which make them anew; take a node out of the Swarm before.
   * @default - 1 for every machine
   */
  readonly generations?: Record<string, number>;
}

export interface SwarmMachinesProps {
  /** Machines that vote on what runs where: 3 or 5. */
  readonly managers: SwarmMachinesOptions;
  /**
   * Machines that run containers alone.
   * @default - none: managers run containers
   */
  readonly workers?: SwarmMachinesOptions;
  /**
   * Who may call ports 80 and 443 of managers, where the Traefik of a stack is.
   * @default - nobody outside
   */
  readonly exposedTo?: Access;
  /**
   * Range that networks of stacks are taken from, /24 each; nothing else of the site is in it.
   * @default 172.24.0.0/14
   */
  readonly addressPool?: string;
  /**
   * Package of Docker, perhaps with a version: `docker.io=26.1.*`.
   * @default docker.io
   */
  readonly dockerPackage?: string;
  /**
   * User that ssh goes to, who may become root; for the script that joins machines.
   * @default ubuntu
   */
  readonly sshUser?: string;
  /**
   * Port by which packets of containers go from node to node.
   * @default 4789
   */
  readonly dataPathPort?: number;
}
