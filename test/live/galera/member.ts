import { SpawnSyncReturns } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { WrittenFile } from '../support/user-data';

/** What a member has, whenever it is switched on. */
export interface MemberParts {
  readonly files: readonly WrittenFile[];
  readonly firewall: string;
  /** Folder that is its volume: all that outlives a power cut. */
  readonly volume: string;
  /** File with the instance's metadata. */
  readonly metadata: string;
  /** File with the authority of the bucket. */
  readonly authority: string;
}

/** Limits short enough for a test. */
const LIMITS = { GALERA_LOOKS: '3', GALERA_PAUSE: '0.5', SQL_TRIES: '250', SQL_PAUSE: '0.2', SQL_LONGEST: '20' };

/** A member's machine: it can be cut from power, which ends all that runs on it and takes its root disk. */
export class Member {
  private host?: Host;
  private boots = 0;

  constructor(
    public readonly name: string,
    public readonly address: string,
    private readonly parts: MemberParts,
  ) {}

  public get isOn(): boolean {
    return this.host !== undefined;
  }

  /** Whether all that its boot starts is done. */
  public get isBooted(): boolean {
    return this.running.attempt('test -e /run/booted').status === 0;
  }

  public get isSynced(): boolean {
    return this.status('wsrep_local_state_comment') === 'Synced' && this.status('wsrep_ready') === 'ON';
  }

  /** Switches it on; it comes up by itself from there. */
  public async powerOn(lan: Host): Promise<void> {
    this.boots += 1;
    this.host = await Host.start(`${this.name}-${this.boots}`, lan, `${this.address}/16`);
    this.furnish();
    this.running.run(`setsid bash -c '${FIRST_BOOT}' >/var/log/boot.log 2>&1 </dev/null &`, { env: this.environment });
  }

  public powerOff(): void {
    this.stop();
    this.host = undefined;
  }

  /** An empty volume in the place of the one that it had. */
  public emptyVolume(): void {
    fs.rmSync(this.parts.volume, { recursive: true });
    fs.mkdirSync(this.parts.volume);
  }

  public stop(): void {
    this.host?.stop();
  }

  public get running(): Host {
    if (this.host === undefined) {
      throw new Error(`${this.name} is switched off`);
    }
    return this.host;
  }

  /** Statements as root of the machine. */
  public sql(statements: string): string {
    return this.running.run('mariadb --batch --skip-column-names', { input: statements }).trim();
  }

  /** A word of the server's status; empty while it does not answer. */
  public status(name: string): string {
    const input = `SET SESSION wsrep_sync_wait = 0; SHOW GLOBAL STATUS LIKE '${name}'`;
    const { stdout } = this.running.attempt('mariadb --batch --skip-column-names', { input });
    return stdout.trim().split('\t')[1] ?? '';
  }

  public hasAddress(address: string): boolean {
    return this.running.attempt(`/usr/local/lib/cloudserve/galera-writer ${address}`).status === 0;
  }

  /** A script of ours on the machine. */
  public script(line: string): SpawnSyncReturns<string> {
    return this.running.attempt(`/usr/local/lib/cloudserve/${line}`, { env: this.environment });
  }

  /** What a unit of it wrote. */
  public log(unit: string): string {
    return this.running.run(`cat /var/log/${unit}.log`);
  }

  /** As a unit of systemd is started or stopped by hand. */
  public systemctl(line: string): void {
    this.running.run(`systemctl ${line}`, { env: this.environment });
  }

  private get environment(): Record<string, string> {
    return { ...LIMITS, CLOUDSERVE_METADATA_URL: `file://${this.parts.metadata}` };
  }

  /** The machine's own files over those of this computer, none of which is written to. */
  private furnish(): void {
    const { files, firewall, volume, authority } = this.parts;
    this.running.run(`set -e
      mount -t tmpfs tmpfs /mnt
      for folder in /etc /var /usr/local; do
        mkdir -p /mnt/own$folder /mnt/work$folder
        mount -t overlay overlay -o lowerdir=$folder,upperdir=/mnt/own$folder,workdir=/mnt/work$folder $folder
      done
      mount -t tmpfs tmpfs /run
      mknod -m 0666 /mnt/null c 1 3 && mount --bind /mnt/null /dev/null
      id mysql >/dev/null 2>&1 || useradd --system --no-create-home mysql
      rm -rf /var/lib/mysql /var/lib/cloudserve /etc/keepalived && mkdir /var/lib/mysql
      mkdir -p /etc/mysql/conf.d /etc/mysql/mariadb.conf.d
      cat ${authority} >>/etc/ssl/certs/ca-certificates.crt
      install -m 0755 ${path.join(__dirname, 'systemctl')} /usr/local/bin/systemctl
      printf '[client-server]\\nsocket = /run/mysqld/mysqld.sock\\n!includedir /etc/mysql/conf.d/\\n!includedir /etc/mysql/mariadb.conf.d/\\n' >/etc/mysql/my.cnf
      mount --bind ${volume} /var/lib/mysql`);
    for (const { path: file, content, mode } of files) {
      this.running.run(`mkdir -p $(dirname ${file}) && cat >${file} && chmod ${mode.toString(8)} ${file}`, {
        input: content,
      });
    }
    this.running.run('nft -f -', { input: firewall });
  }
}

/** What units do on a machine that comes up. */
const FIRST_BOOT =
  'cd /usr/local/lib/cloudserve; ./follow-lists && ./sql-setup && touch /run/booted; echo "first boot: $?"';
