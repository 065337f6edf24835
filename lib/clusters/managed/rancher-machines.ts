import { Duration, credentialsNameProblems, durationWords } from '../../core';

/**
 * How Rancher makes the machines of a cluster by its driver for OpenStack. It keeps their number, and makes a machine anew whose node
 * is not well. Addresses, names and disks of machines are then Rancher's, and Terraform knows none of them.
 */
export interface RancherMachines {
  /** Address of Keystone as Rancher reaches it: `https://keystone.example.org:5000/v3`. */
  readonly authUrl: string;
  /** Region as the catalog of the cloud has it: `RegionOne`. */
  readonly region: string;
  /**
   * Name of an application credential of the project, `openstack-machines`: the sensitive variables `openstack_machines_id` and
   * `openstack_machines_secret` bring it. Rancher keeps it as a Secret of that name in its own cluster, and in what it remembers of each
   * machine: machines are removed with the credential that made them, so an older one ends only when none of them is left.
   */
  readonly credentialsSecret: string;
  /**
   * Certificates of the authority that vouches for the cloud, in PEM.
   * @default - one that Rancher trusts
   */
  readonly certificateAuthority?: string;
  /**
   * User of the image, for those who go on a machine with the key that Rancher made for it; nothing else needs SSH.
   * @default ubuntu
   */
  readonly sshUser?: string;
  /**
   * How long a node may be unwell before its machine is made anew.
   * @default Duration.minutes(10)
   */
  readonly unhealthyAfter?: Duration;
  /**
   * How long a machine may take until its node is there, before it is made anew.
   * @default Duration.minutes(20)
   */
  readonly nodeStartupTimeout?: Duration;
  /**
   * Nodes of a pool in a zone that may be unwell at once for machines to be made anew: more of them are likely to have one cause, which
   * a person should look at.
   * @default - 1 with etcd or the control plane, else half of them
   */
  readonly maxUnhealthy?: number;
  /**
   * Whether a node is emptied before its machine is removed.
   * @default true
   */
  readonly drainBeforeDelete?: boolean;
  /**
   * A larger number makes all machines anew, one of a pool and zone after the other, with the first boot of today; other changes of the
   * first boot hold for new machines alone. Another flavor, image or root volume makes the machines of its pool anew by itself.
   * @default 1
   */
  readonly generation?: number;
}

/** @internal */
export const UNHEALTHY_AFTER = Duration.minutes(10);

/** @internal */
export const NODE_STARTUP_TIMEOUT = Duration.minutes(20);

/**
 * What is wrong with how Rancher makes machines, if anything.
 * @internal
 */
export function rancherMachinesProblems(machines: RancherMachines): (string | undefined)[] {
  const { authUrl, region, certificateAuthority, sshUser = 'ubuntu', maxUnhealthy = 1, generation = 1 } = machines;
  const { unhealthyAfter = UNHEALTHY_AFTER, nodeStartupTimeout = NODE_STARTUP_TIMEOUT } = machines;
  return [
    /^https?:\/\/[a-zA-Z0-9.-]+(:\d{1,5})?(\/[\w.-]+)*\/?$/.test(authUrl)
      ? undefined
      : `Keystone has an address such as 'https://keystone.example.org:5000/v3', got '${authUrl}'; correct 'authUrl'`,
    /^\S{1,255}$/.test(region)
      ? undefined
      : `a region of the cloud is known by its name, got '${region}'; correct 'region' of 'machines'`,
    ...credentialsNameProblems(machines.credentialsSecret),
    certificateAuthority === undefined || /^-----BEGIN CERTIFICATE-----\n/.test(certificateAuthority)
      ? undefined
      : `certificates of an authority are in PEM, got a text that begins with '${certificateAuthority.slice(0, 20)}'; correct 'certificateAuthority'`,
    /^[a-z_][a-z0-9_-]{0,31}$/.test(sshUser)
      ? undefined
      : `a user has at most 32 lower-case letters, digits, hyphens and underscores, got '${sshUser}'; correct 'sshUser'`,
    timeProblem('unhealthyAfter', unhealthyAfter),
    timeProblem('nodeStartupTimeout', nodeStartupTimeout),
    countProblem('maxUnhealthy', maxUnhealthy),
    countProblem('generation', generation),
  ];
}

function timeProblem(name: string, time: Duration): string | undefined {
  const seconds = time.toSeconds({ integral: false });
  return Number.isInteger(seconds) && seconds >= 60
    ? undefined
    : `machines are not made anew within a minute, and by whole seconds, got ${durationWords(time)}; correct '${name}' of 'machines'`;
}

function countProblem(name: string, count: number): string | undefined {
  return Number.isInteger(count) && count >= 1
    ? undefined
    : `'${name}' of 'machines' is a whole number, 1 or more, got ${count}; correct it`;
}
