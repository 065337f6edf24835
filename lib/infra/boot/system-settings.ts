import { Duration, Size, wholeMebibytes } from '../../core';
import { CLOCK_UNIT, clockUnit } from './clock';
import { CloudConfig } from './cloud-config';
import { BootUser } from './cloud-config-props';
import { HttpProxy } from './http-proxy';
import { RegistryMirror, registryMirrorProblems } from './registry-mirror';
import { journalFile, proxyFile, sshFile, upgradeFiles } from './system-files';

export interface SystemSettingsProps {
  /**
   * Users of every machine, beside the image's default user.
   * @default - none
   */
  readonly users?: BootUser[];
  /**
   * Packages of every machine; `name=version` pins one, and `*` may end the version: `curl=7.88.*`.
   * @default - none
   */
  readonly packages?: string[];
  /**
   * Kernel parameters of every machine; a role's own win.
   * @default - none
   */
  readonly sysctl?: Record<string, string>;
  /**
   * Time servers of chrony, which every machine has.
   * @default - those of the distribution
   */
  readonly timeServers?: string[];
  /**
   * Most that the journal takes of a disk, in whole mebibytes.
   * @default 3 GiB
   */
  readonly journalSize?: Size;
  /**
   * How long the journal goes back.
   * @default 7 days
   */
  readonly journalRetention?: Duration;
  /**
   * Whether SSH may pass on connections: for machines that others are reached through.
   * @default false
   */
  readonly sshForwarding?: boolean;
  /**
   * Whether security updates are installed by themselves; no machine is started anew, and no daemon of a cluster, for them. Packages
   * of MariaDB, MySQL, haproxy and keepalived are left out, since they start their daemons anew: upgrade them one machine after the
   * other, by hand or by `generations`.
   * @default true
   */
  readonly securityUpdates?: boolean;
  /**
   * Proxy on the way out.
   * @default - none
   */
  readonly proxy?: HttpProxy;
  /**
   * Mirror of the distribution's packages.
   * @default - the image's own
   */
  readonly packageMirror?: string;
  /**
   * Mirror of the distribution's security updates.
   * @default - the image's own
   */
  readonly securityMirror?: string;
  /**
   * Base of a mirror of everything else that boots fetch: it takes the place of scheme and host.
   * @default - files come from where they are
   */
  readonly downloadMirror?: string;
  /**
   * Mirrors of registries, for the machines that run pods.
   * @default - none
   */
  readonly registryMirrors?: RegistryMirror[];
}

/** What all machines of a site have alike, whatever their role. */
export class SystemSettings {
  /** Mirrors of registries, for the machines that run pods. */
  public readonly registryMirrors: RegistryMirror[];
  /** Proxy on the way out, for what runs in pods and does not see the machine's. */
  public readonly proxy: HttpProxy | undefined;

  constructor(private readonly props: SystemSettingsProps = {}) {
    this.registryMirrors = [...(props.registryMirrors ?? [])];
    this.proxy = props.proxy;
  }

  /**
   * The first boot that a role's own follows.
   * @param near ranges of the site, which no proxy stands before
   */
  public toCloudConfig(near: string[] = []): CloudConfig {
    const { users, packages = [], sysctl, timeServers, proxy, packageMirror, securityMirror } = this.props;
    const { downloadMirror, securityUpdates = true, sshForwarding = false } = this.props;
    const apt = { mirror: packageMirror, securityMirror, proxy: proxy?.address };
    return new CloudConfig({
      users,
      packages: ['chrony', ...(securityUpdates ? ['unattended-upgrades'] : []), ...packages],
      sysctl,
      timeServers,
      mirror: downloadMirror,
      apt: Object.values(apt).some((value) => value !== undefined) ? apt : undefined,
      files: [
        journalFile(this.journalMebibytes(), this.journalSeconds()),
        sshFile(sshForwarding),
        ...(securityUpdates ? upgradeFiles() : []),
        ...(proxy === undefined ? [] : [proxyFile(proxy, near)]),
      ],
      scripts: ['clock'],
      units: [clockUnit()],
      commands: [
        ['systemctl', 'restart', 'systemd-journald.service'],
        ['systemctl', 'try-reload-or-restart', 'ssh.service'],
        ['systemctl', 'start', '--no-block', CLOCK_UNIT],
      ],
    });
  }

  /**
   * What is wrong with them.
   * @internal
   */
  public _problems(): string[] {
    const { journalSize, proxy } = this.props;
    return [
      ...this.toCloudConfig()._problems('host'),
      ...(this.journalMebibytes() > 0
        ? []
        : [`the journal has whole mebibytes, 1 or more, got ${journalSize?.asString()}; correct 'journalSize'`]),
      ...(this.journalSeconds() > 0
        ? []
        : [`the journal goes back a second or more, got 0; correct 'journalRetention'`]),
      ...(proxy?.exceptions ?? [])
        .filter((host) => !/^[A-Za-z0-9.*:/_-]+$/.test(host))
        .map((host) => `what needs no proxy is a host, a domain or a range, got '${host}'; correct 'proxy.exceptions'`),
      ...registryMirrorProblems(this.registryMirrors),
    ];
  }

  private journalMebibytes(): number {
    const { journalSize } = this.props;
    return journalSize === undefined ? 3 * 1024 : (wholeMebibytes(journalSize) ?? 0);
  }

  private journalSeconds(): number {
    return (this.props.journalRetention ?? Duration.days(7)).toSeconds({ integral: false });
  }
}
