/** What a volume is made of when it is blank. */
export enum FileSystem {
  XFS = 'xfs',
  EXT4 = 'ext4',
}

/** A data volume as the machine finds it, however late it is attached and whatever name the kernel gives it. */
export interface BootDevice {
  /** Role of the machine's volume; `/dev/disk/cloudserve/<role>` leads to it. */
  readonly role: string;
  /**
   * File system that a blank volume gets; one that holds anything is never made anew.
   * @default - none: the volume is left as it is
   */
  readonly fileSystem?: FileSystem;
  /**
   * Folder that it is mounted at. A unit that needs it says `RequiresMountsFor=` that folder.
   * @default - none; a volume with a file system must have one
   */
  readonly mount?: string;
  /**
   * Who owns the mounted folder, a user that is there when the first boot's packages are: `mysql:mysql`.
   * @default - root
   */
  readonly owner?: string;
}

/**
 * The unit that has found every volume: what needs a raw one is `After=` it and `Requires=` it.
 * @internal
 */
export const DEVICES_UNIT = 'cloudserve-devices.service';

/**
 * Where the machine finds the volume of a role.
 * @internal
 */
export function devicePath(role: string): string {
  return `/dev/disk/cloudserve/${role}`;
}
