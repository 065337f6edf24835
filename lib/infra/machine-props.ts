import { CloudConfig } from './cloud-config';
import { DataVolume } from './data-volume';
import { Flavor } from './flavor';
import { Image } from './image';
import { SecurityGroup } from './security-group';
import { ISiteNetwork } from './site-network';

export interface MachineProps {
  readonly network: ISiteNetwork;
  /** Fixed address on the network. */
  readonly address: string;
  readonly flavor: Flavor;
  readonly image: Image;
  /** Roles of the machine; there is no rule but theirs. */
  readonly securityGroups: SecurityGroup[];
  /**
   * Host name and name of the instance.
   * @default - site name and id
   */
  readonly name?: string;
  /**
   * Name of the key pair for the image's default user.
   * @default - none
   */
  readonly keyPair?: string;
  /**
   * Availability zone of the machine and its volumes.
   * @default - left to the scheduler
   */
  readonly zone?: string;
  /**
   * Id of the server group.
   * @default - none
   */
  readonly serverGroupId?: string;
  /**
   * What it does on its first boot.
   * @default - it takes its host name
   */
  readonly boot?: CloudConfig;
  /**
   * Volumes beside the root disk.
   * @default - none
   */
  readonly volumes?: DataVolume[];
  /**
   * Whether the machine holds state: later changes of user data, image, key and zone then leave it alone.
   * @default - true when it has volumes
   */
  readonly holdsState?: boolean;
  /**
   * Whether Terraform refuses to destroy the machine and its volumes.
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Metadata of the instance beside our own, `site` and `machine`; values of at most 255 characters.
   * @default - none
   */
  readonly metadata?: Record<string, string>;
  /**
   * Tags of the instance beside our own; no commas or slashes, at most 60 characters.
   * @default - none
   */
  readonly tags?: string[];
}
