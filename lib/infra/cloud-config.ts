import { stringify } from 'yaml';
import { sshKeyProblem } from './ssh-key';

/** A file that cloud-init writes. */
export interface BootFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string;
  /** @default root:root */
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

export interface CloudConfigProps {
  /**
   * Packages to install.
   * @default - none
   */
  readonly packages?: string[];
  /**
   * Files to write.
   * @default - none
   */
  readonly files?: BootFile[];
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

/** Nova takes 65,535 bytes of user data after base64. */
const NOVA_LIMIT = 65535;

/**
 * What a machine does on its first boot, as data.
 * @see https://cloudinit.readthedocs.io/en/latest/reference/modules.html
 */
export class CloudConfig {
  constructor(private readonly props: CloudConfigProps = {}) {}

  /** The user data of a machine with this host name. */
  public toUserData(hostname: string): string {
    const { packages = [], files = [], users = [], sysctl = {}, commands = [], timeServers = [] } = this.props;
    const writeFiles = files.map(({ path, content, owner, permissions }) => ({
      path,
      owner: owner ?? 'root:root',
      permissions: permissions ?? '0644',
      content,
    }));
    const parameters = Object.keys(sysctl).sort();
    if (parameters.length > 0) {
      writeFiles.push({
        path: SYSCTL_FILE,
        owner: 'root:root',
        permissions: '0644',
        content: parameters.map((name) => `${name} = ${sysctl[name]}\n`).join(''),
      });
    }
    const runcmd = [...(parameters.length > 0 ? [['sysctl', '--load', SYSCTL_FILE]] : []), ...commands];
    const config = {
      hostname,
      manage_etc_hosts: true,
      ...(users.length > 0 ? { users: ['default', ...users.map(toUser)] } : {}),
      ...(packages.length > 0 ? { package_update: true, packages } : {}),
      ...(timeServers.length > 0 ? { ntp: { enabled: true, ntp_client: 'chrony', servers: timeServers } } : {}),
      ...(writeFiles.length > 0 ? { write_files: writeFiles } : {}),
      ...(runcmd.length > 0 ? { runcmd } : {}),
    };
    return `#cloud-config\n${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })}`;
  }

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(hostname: string): string[] {
    const problems: string[] = [];
    for (const { path, permissions } of this.props.files ?? []) {
      if (!path.startsWith('/')) {
        problems.push(`boot file needs an absolute path, got '${path}'; begin it with '/'`);
      }
      if (permissions !== undefined && !/^0?[0-7]{3,4}$/.test(permissions)) {
        problems.push(
          `boot file '${path}' needs an octal mode such as '0640', got '${permissions}'; correct 'permissions'`,
        );
      }
    }
    for (const path of repeated((this.props.files ?? []).map((file) => file.path))) {
      problems.push(`boot file '${path}' is written twice; give each file one content`);
    }
    for (const name of repeated((this.props.users ?? []).map((user) => user.name))) {
      problems.push(`boot user '${name}' is made twice; merge the two`);
    }
    for (const { name, sshKeys } of this.props.users ?? []) {
      problems.push(...userProblems(name, sshKeys));
    }
    const size = Math.ceil(Buffer.byteLength(this.toUserData(hostname)) / 3) * 4;
    if (size > NOVA_LIMIT) {
      problems.push(
        `user data takes at most ${NOVA_LIMIT} bytes in base64, got ${size}; fetch large files at boot instead`,
      );
    }
    return problems;
  }
}

const SYSCTL_FILE = '/etc/sysctl.d/60-cloudserve.conf';

function toUser({ name, sshKeys, administrator }: BootUser): object {
  return {
    name,
    shell: '/bin/bash',
    lock_passwd: true,
    ssh_authorized_keys: sshKeys,
    ...(administrator ? { sudo: 'ALL=(ALL) NOPASSWD:ALL' } : {}),
  };
}

function userProblems(name: string, sshKeys: string[]): string[] {
  const problems: string[] = [];
  if (!/^[a-z_][a-z0-9_-]{0,31}$/.test(name)) {
    problems.push(
      `a boot user's name is at most 32 lower-case letters, digits, hyphens and underscores, got '${name}'; give another 'name'`,
    );
  }
  if (sshKeys.length === 0) {
    problems.push(`boot user '${name}' has no password and needs a key to come in, got none; add to 'sshKeys'`);
  }
  sshKeys.forEach((key, i) => {
    const problem = sshKeyProblem(`key ${i + 1} of boot user '${name}'`, key);
    if (problem !== undefined) {
      problems.push(problem);
    }
  });
  return problems;
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
