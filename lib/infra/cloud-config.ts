import { stringify } from 'yaml';
import { cloudConfigProblems } from './cloud-config-problems';
import { BootFile, BootUser, CloudConfigProps, SYSCTL_FILE } from './cloud-config-props';

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
    const writeFiles = files.map(toFile);
    const parameters = Object.keys(sysctl).sort();
    if (parameters.length > 0) {
      const content = parameters.map((name) => `${name} = ${sysctl[name]}\n`).join('');
      writeFiles.push(toFile({ path: SYSCTL_FILE, content }));
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
    const problems = cloudConfigProblems(this.props);
    const size = Math.ceil(Buffer.byteLength(this.toUserData(hostname)) / 3) * 4;
    return size > NOVA_LIMIT
      ? [
          ...problems,
          `user data takes at most ${NOVA_LIMIT} bytes in base64, got ${size}; fetch large files at boot instead`,
        ]
      : problems;
  }
}

function toFile({ path, content, owner = 'root:root', permissions = '0644' }: BootFile): object {
  const ofRoot = /^(root|0)(:(root|0))?$/.test(owner);
  return { path, owner, permissions, content, ...(ofRoot ? {} : { defer: true }) };
}

function toUser({ name, sshKeys, administrator }: BootUser): object {
  return {
    name,
    shell: '/bin/bash',
    lock_passwd: true,
    ssh_authorized_keys: sshKeys,
    ...(administrator ? { sudo: 'ALL=(ALL) NOPASSWD:ALL' } : {}),
  };
}
