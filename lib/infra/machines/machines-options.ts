import { AntiAffinity } from './anti-affinity';
import { CloudConfig } from '../boot/cloud-config';
import { DataVolume } from './data-volume';
import { Flavor } from './flavor';
import { Image } from './image';
import { RootVolume } from './root-volume';
import { SecurityGroup } from '../network/security-group';

/** Machines of one role on a site. */
export interface MachinesOptions {
  /** Number of machines. */
  readonly count: number;
  /** Cores, memory and disk of each machine, as the cloud has them by that name. */
  readonly flavor: Flavor;
  /**
   * Image that they boot from.
   * @default - the site's image
   */
  readonly image?: Image;
  /**
   * Zones that they take in turn, of those of the site.
   * @default - those of the site
   */
  readonly zones?: string[];
  /**
   * Whether they vote on something, so that losing two at once stops it.
   * @default false
   */
  readonly quorum?: boolean;
  /**
   * How they are kept off each other's hypervisors.
   * @default AntiAffinity.STRICT for a quorum that a server group takes, else AntiAffinity.SOFT
   */
  readonly antiAffinity?: AntiAffinity;
  /**
   * What each does on its first boot, after what all machines of the site have alike.
   * @default - they take their host names
   */
  readonly boot?: CloudConfig;
  /**
   * Volume to boot from, for flavors without a disk and for machines that outlive their hypervisor.
   * @default - the disk of the flavor
   */
  readonly rootVolume?: RootVolume;
  /**
   * Volumes beside the root disk, of each machine its own.
   * @default - none
   */
  readonly volumes?: DataVolume[];
  /**
   * Whether they hold state: later changes of user data, image, key and root volume then leave them alone, until a generation is raised.
   * @default - true when they have volumes
   */
  readonly holdsState?: boolean;
  /**
   * Whether Terraform refuses to destroy them and their volumes.
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Generations of machines by their numbers: `{ 2: 2 }` makes the second machine anew, from its present settings, and changes no
   * other; so does any later change of the number. Its data volumes and its address stay; its root disk does not. Terraform refuses
   * it while `preventDestroy` holds.
   * @default - 1 for every machine
   */
  readonly generations?: Record<string, number>;
  /**
   * Metadata of the instances beside our own, as `MachineSettings` has it: it changes in place, so it is where lists go that grow.
   * @default - none
   */
  readonly metadata?: Record<string, string>;
  /**
   * Addresses or ranges beside its own that a machine may send from and be reached at, such as a virtual address; at most 10.
   * @default - none: the cloud drops what has another sender
   */
  readonly allowedAddresses?: string[];
  /**
   * Further roles that the machines have part in, each with its own security group.
   * @default - none
   */
  readonly memberOf?: SecurityGroup[];
  /**
   * Size of the block of addresses that the machines take theirs from: room to grow without any of them moving.
   * @default 64, a sixteenth of the network when that is less
   */
  readonly addressBlock?: number;
}
