import { stringify } from 'yaml';
import { Fn } from '../cdktf';
import { bootScript } from './boot-script';
import { BootSecret } from './boot-secret';
import { cloudConfigProblems } from './cloud-config-problems';
import { BootFile, BootUnit, BootUser, CloudConfigProps, SCRIPT_FOLDER, SYSCTL_FILE } from './cloud-config-props';
import { literal } from './literal';

/** Nova takes 65,535 bytes of user data after base64. */
const NOVA_LIMIT = 65535;

/**
 * What a machine does on its first boot, as data.
 * @see https://cloudinit.readthedocs.io/en/latest/reference/modules.html
 */
export class CloudConfig {
  constructor(private readonly props: CloudConfigProps = {}) {}

  /** This first boot and then another one's: lists are joined, kernel parameters of the other one win. */
  public followedBy(other: CloudConfig): CloudConfig {
    const [ours, theirs] = [this.props, other.props];
    return new CloudConfig({
      packages: joined(ours.packages, theirs.packages),
      files: [...(ours.files ?? []), ...(theirs.files ?? [])],
      units: [...(ours.units ?? []), ...(theirs.units ?? [])],
      scripts: joined(ours.scripts, theirs.scripts),
      users: [...(ours.users ?? []), ...(theirs.users ?? [])],
      sysctl: { ...ours.sysctl, ...theirs.sysctl },
      commands: [...(ours.commands ?? []), ...(theirs.commands ?? [])],
      timeServers: joined(ours.timeServers, theirs.timeServers),
    });
  }

  /** Values of a deployment that the machine gets in its user data. */
  public get secrets(): BootSecret[] {
    return [...new Set((this.props.files ?? []).flatMap(({ secrets = {} }) => Object.values(secrets)))];
  }

  /** The user data of a machine with this host name, as Terraform must get them: boot secrets are filled in at deployment. */
  public toUserData(hostname: string): string {
    const filled: string[] = [];
    const text = this.render(hostname, (file) => `boot-secret-${filled.push(lateContent(file)) - 1}-`);
    return literal(text).replace(/boot-secret-(\d+)-/g, (_, n: string) => filled[Number(n)]);
  }

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(hostname: string): string[] {
    const problems = cloudConfigProblems(this.props);
    const longest = this.render(hostname, ({ content, secrets = {} }) =>
      'x'.repeat(base64Length(Buffer.byteLength(content) + sum(Object.values(secrets).map((each) => each.longest)))),
    );
    const size = base64Length(Buffer.byteLength(longest));
    return size > NOVA_LIMIT
      ? [
          ...problems,
          `user data takes at most ${NOVA_LIMIT} bytes in base64, got ${size}; fetch large files at boot instead`,
        ]
      : problems;
  }

  private render(hostname: string, late: (file: BootFile) => string): string {
    const { packages = [], files = [], units = [], scripts = [], users = [], sysctl = {} } = this.props;
    const { commands = [], timeServers = [] } = this.props;
    const writeFiles = [...files, ...scripts.map(scriptFile), ...units.map(unitFile)].map((file) => toFile(file, late));
    const parameters = Object.keys(sysctl).sort();
    if (parameters.length > 0) {
      const content = parameters.map((name) => `${name} = ${sysctl[name]}\n`).join('');
      writeFiles.push(toFile({ path: SYSCTL_FILE, content }, late));
    }
    const started = units.filter(({ enabled = true }) => enabled).map(({ name }) => name);
    const runcmd = [
      ...(parameters.length > 0 ? [['sysctl', '--load', SYSCTL_FILE]] : []),
      ...(units.length > 0 ? [['systemctl', 'daemon-reload']] : []),
      ...commands,
      ...(started.length > 0 ? [['systemctl', 'enable', '--now', '--no-block', ...started]] : []),
    ];
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
}

/**
 * A file whose content is known at deployment: Terraform joins and encodes it, so that neither the text nor a value can break the
 * YAML around it.
 */
function lateContent({ content, secrets = {} }: BootFile): string {
  const parts = content
    .split(PLACE)
    .map((part, i) => (i % 2 === 0 ? text(part) : (secrets[part]?.value ?? text(`<<${part}>>`))));
  return Fn.base64encode(Fn.join('', parts));
}

const PLACE = /<<([a-zA-Z0-9_-]+)>>/;

function text(plain: string): string {
  return plain === '' ? '' : Fn.base64decode(Buffer.from(plain).toString('base64'));
}

function toFile(file: BootFile, late: (file: BootFile) => string): object {
  const { path, content, secrets = {}, owner = 'root:root', permissions = '0644' } = file;
  const body = Object.keys(secrets).length === 0 ? { content } : { encoding: 'b64', content: late(file) };
  const ofRoot = /^(root|0)(:(root|0))?$/.test(owner);
  return { path, owner, permissions, ...body, ...(ofRoot ? {} : { defer: true }) };
}

function scriptFile(name: string): BootFile {
  return { path: `${SCRIPT_FOLDER}/${name}`, content: bootScript(name), permissions: '0755' };
}

function unitFile({ name, content }: BootUnit): BootFile {
  return { path: `/etc/systemd/system/${name}`, content };
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

function joined(ours: string[] = [], theirs: string[] = []): string[] {
  return [...new Set([...ours, ...theirs])];
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
