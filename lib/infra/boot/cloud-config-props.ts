import { AptSettings } from './apt-settings';
import { BootDevice } from './devices';
import { BootSecret } from './boot-secret';
import { Download } from './download';

/** A file that cloud-init writes. */
export interface BootFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string;
  /**
   * Values of a deployment that stand in the content as `<<name>>`, by that name.
   * @default - none
   */
  readonly secrets?: Record<string, BootSecret>;
  /**
   * Who owns it. What is not root's is written last, when packages and users of the same boot are there.
   * @default root:root
   */
  readonly owner?: string;
  /**
   * Octal mode.
   * @default 0644
   */
  readonly permissions?: string;
}

/** A user that cloud-init makes; there are no passwords. */
export interface BootUser {
  readonly name: string;
  /** Public keys in OpenSSH's form. */
  readonly sshKeys: string[];
  /**
   * Whether the user may become root.
   * @default false
   */
  readonly administrator?: boolean;
}

/** A unit of systemd. */
export interface BootUnit {
  /** Name with its type: `cloudserve-devices.service`. */
  readonly name: string;
  readonly content: string;
  /**
   * Whether it is enabled and started at the end of the first boot; what others pull in is not.
   * @default true
   */
  readonly enabled?: boolean;
}

/** All texts but those of boot secrets are known before a deployment: anybody who may ask the cloud reads user data, and a late value could break their YAML. */
export interface CloudConfigProps {
  /**
   * Packages to install; `name=version` pins one for good, and `*` may end the version: `haproxy=2.6.*`.
   * @default - none
   */
  readonly packages?: string[];
  /**
   * Where packages come from.
   * @default - from where the image has them
   */
  readonly apt?: AptSettings;
  /**
   * Files to write.
   * @default - none
   */
  readonly files?: BootFile[];
  /**
   * Units of systemd, written to `/etc/systemd/system`.
   * @default - none
   */
  readonly units?: BootUnit[];
  /**
   * Scripts of ours by name, written to `/usr/local/lib/cloudserve/<name>`, for units and commands to run.
   * @default - none
   */
  readonly scripts?: string[];
  /**
   * Files to fetch at every boot that they are missing at, by `cloudserve-fetch.service`: a unit that needs one comes after it.
   * @default - none
   */
  readonly downloads?: Download[];
  /**
   * Base of a mirror: downloads have it for their scheme and host, `https://mirror.example.org/k3s-io/k3s/releases/...`.
   * @default - downloads come from where they are
   */
  readonly mirror?: string;
  /**
   * Volumes of the machine to find and to make ready, by `cloudserve-devices.service`.
   * @default - none
   */
  readonly devices?: BootDevice[];
  /**
   * Users beside the image's default user.
   * @default - none
   */
  readonly users?: BootUser[];
  /**
   * Kernel parameters.
   * @default - none
   */
  readonly sysctl?: Record<string, string>;
  /**
   * Commands of the first boot, each a list of words: no shell reads them.
   * @default - none
   */
  readonly commands?: string[][];
  /**
   * Time servers of chrony.
   * @default - the image's own
   */
  readonly timeServers?: string[];
}

/**
 * Where kernel parameters are written.
 * @internal
 */
export const SYSCTL_FILE = '/etc/sysctl.d/60-cloudserve.conf';

/**
 * Where our scripts are written.
 * @internal
 */
export const SCRIPT_FOLDER = '/usr/local/lib/cloudserve';
