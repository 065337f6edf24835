import { CloudConfig } from '../boot/cloud-config';
import { DataVolume } from './data-volume';
import { Flavor } from './flavor';
import { Image } from './image';
import { RootVolume } from './root-volume';
import { ISiteNetwork } from '../network/site-network';

/** What is said of a machine alone and of all machines of a group alike. */
export interface MachineSettings {
  readonly network: ISiteNetwork;
  readonly flavor: Flavor;
  readonly image: Image;
  /**
   * Name of the key pair for the image's default user.
   * @default - none
   */
  readonly keyPair?: string;
  /**
   * What a machine does on its first boot.
   * @default - it takes its host name
   */
  readonly boot?: CloudConfig;
  /**
   * Volume to boot from, for flavors without a disk and for machines that outlive their hypervisor. With an image that is known by its
   * name, Terraform looks its id up at every plan.
   * @default - the disk of the flavor
   */
  readonly rootVolume?: RootVolume;
  /**
   * Volumes beside the root disk.
   * @default - none
   */
  readonly volumes?: DataVolume[];
  /**
   * Zone of Cinder for its volumes, where Cinder's are named otherwise than Nova's: many clouds have one, `nova`. It takes a Nova that
   * attaches across zones, as is its default (`cross_az_attach`). Volumes that stand stay in the zone that they were made in.
   * @default - the machine's zone
   */
  readonly volumeZone?: string;
  /**
   * Whether a machine holds state: later changes of user data, image, key and root volume then leave it alone,
   * until its generation is raised.
   * @default - true when it has volumes
   */
  readonly holdsState?: boolean;
  /**
   * Whether Terraform refuses to destroy a machine and its volumes.
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Metadata of an instance beside our own, `site` and `machine`; values of at most 255 characters.
   * @default - none
   */
  readonly metadata?: Record<string, string>;
  /**
   * Addresses or ranges beside its own that a machine may send from and be reached at, such as a virtual address; at most 10.
   * @default - none: the cloud drops what has another sender
   */
  readonly allowedAddresses?: string[];
  /**
   * Tags of an instance beside our own; no commas or slashes, at most 60 characters.
   * @default - none
   */
  readonly tags?: string[];
}
