import { stringify } from 'yaml';
import { aptModule } from './apt-settings';
import { BootSecret } from './boot-secret';
import { followedProps, plainProps, writtenFiles } from './cloud-config-parts';
import { cloudConfigProblems } from './cloud-config-problems';
import { BootFile, BootUser, CloudConfigProps } from './cloud-config-props';
import { missingVolumes } from './devices-boot';
import { LateText, NOVA_LIMIT, UserDataSize, sizeOf } from './late-text';

/**
 * What a machine does on its first boot, as data.
 * @see https://cloudinit.readthedocs.io/en/latest/reference/modules.html
 */
export class CloudConfig {
  private readonly sizes = new Map<string, UserDataSize>();
  private speaksOf: (problem: string) => boolean = () => true;

  constructor(private readonly props: CloudConfigProps = {}) {}

  /** This first boot and then another one's: lists are joined, kernel parameters and mirror of the other one win. */
  public followedBy(other: CloudConfig): CloudConfig {
    return new CloudConfig(followedProps(this.props, other.props))._speakingOf(
      (problem) => this.speaksOf(problem) && other.speaksOf(problem),
    );
  }

  /** Values of a deployment that the machine gets in its user data. */
  public get secrets(): BootSecret[] {
    return [...new Set((this.props.files ?? []).flatMap(({ secrets = {} }) => Object.values(secrets)))];
  }

  /**
   * The user data of a machine with this host name, as Terraform must get them: boot secrets are filled in at deployment, and what
   * is too large for Nova is compressed.
   */
  public toUserData(hostname: string): string {
    const text = this.render(hostname);
    return this.sizeAs(hostname, text).plain > NOVA_LIMIT ? text.compressed() : text.plain();
  }

  /**
   * The user data of a machine with this host name for who reads them from a volume: never compressed.
   * @internal
   */
  public _toPlainUserData(hostname: string): string {
    return this.render(hostname).plain();
  }

  /**
   * The same first boot, which keeps silent about what somebody else says of it already.
   * @internal
   */
  public _speakingOf(wanted: (problem: string) => boolean): CloudConfig {
    const boot = new CloudConfig(this.props);
    boot.speaksOf = wanted;
    return boot;
  }

  /**
   * What is wrong with it, if anything.
   * @param roles roles of the volumes that its machine has; any when they are left out
   * @internal
   */
  public _problems(hostname: string, roles?: readonly string[]): string[] {
    const { compressed } = this.sizeAs(hostname);
    return [
      ...cloudConfigProblems(this.props),
      ...(roles === undefined ? [] : missingVolumes(this._deviceRoles, roles)),
      ...(compressed > NOVA_LIMIT
        ? [
            `user data take at most ${NOVA_LIMIT} bytes in base64, got ${compressed} after compression; fetch large files at boot instead, by 'downloads'`,
          ]
        : []),
    ].filter(this.speaksOf);
  }

  /**
   * Roles of the volumes that it waits for.
   * @internal
   */
  public get _deviceRoles(): string[] {
    return (this.props.devices ?? []).map(({ role }) => role);
  }

  /**
   * Whether it takes packages or files from where only a way out of the network leads.
   * @internal
   */
  public get _fetches(): boolean {
    const { downloads = [], mirror, apt = {} } = this.props;
    const { packages = [] } = plainProps(this.props);
    const isNear = (...stands: (string | undefined)[]): boolean => stands.some((each) => each !== undefined);
    return (
      (packages.length > 0 && !isNear(apt.mirror, apt.proxy, mirror)) ||
      (downloads.length > 0 && !isNear(mirror, apt.proxy))
    );
  }

  /** Rendered once a host name: a machine asks for its user data, and then for what is wrong with them. */
  private sizeAs(hostname: string, text?: LateText): UserDataSize {
    const size = this.sizes.get(hostname) ?? sizeOf(text ?? this.render(hostname));
    this.sizes.set(hostname, size);
    return size;
  }

  private render(hostname: string): LateText {
    const plain = plainProps(this.props);
    const { packages = [], units = [], users = [], commands = [], timeServers = [] } = plain;
    const text = new LateText();
    const apt = aptModule(plain.apt ?? {}, packages.length > 0);
    const files = writtenFiles(plain).map((file) => toFile(file, text));
    const started = units.filter(({ enabled = true }) => enabled).map(({ name }) => name);
    const runcmd = [
      ...(units.length > 0 ? [['systemctl', 'daemon-reload']] : []),
      ...commands,
      ...(started.length > 0 ? [['systemctl', 'enable', '--now', '--no-block', ...started]] : []),
    ];
    const config = {
      hostname,
      manage_etc_hosts: true,
      ...(users.length > 0 ? { users: ['default', ...users.map(toUser)] } : {}),
      ...(apt === undefined ? {} : { apt }),
      ...(packages.length > 0 ? { package_update: true, packages } : {}),
      ...(timeServers.length > 0 ? { ntp: { enabled: true, ntp_client: 'chrony', servers: timeServers } } : {}),
      ...(files.length > 0 ? { write_files: files } : {}),
      ...(runcmd.length > 0 ? { runcmd } : {}),
    };
    return text.of(`#cloud-config\n${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })}`);
  }
}

function toFile(file: BootFile, late: LateText): object {
  const { path, content, secrets = {}, owner = 'root:root', permissions = '0644' } = file;
  const body =
    Object.keys(secrets).length === 0 ? { content } : { encoding: 'b64', content: late.place({ content, secrets }) };
  const ofRoot = /^(root|0)(:(root|0))?$/.test(owner);
  return { path, owner, permissions, ...body, ...(ofRoot ? {} : { defer: true }) };
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
