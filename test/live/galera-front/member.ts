import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { until } from '../support/until';

/** What a member's pod has, wherever it runs. */
export interface MemberParts {
  /** Folder that is its volume: all that outlives the pod. */
  readonly volume: string;
  /** Files of settings by their paths, for a pod with an address. */
  settings(address: string): Record<string, string>;
  /** Folder with its certificates. */
  readonly certificates: string;
  /** Has DNS answer for the pod, or no more. */
  announce(name: string, address: string | undefined): void;
}

/** A member's pod: its server is started again when it ends, the pod only by the test. */
export class Member {
  private host?: Host;
  private pods = 0;

  constructor(
    public readonly name: string,
    private readonly parts: MemberParts,
  ) {}

  public get volume(): string {
    return this.parts.volume;
  }

  /**
   * Starts its pod.
   * @param options of the server, beyond its settings
   */
  public async startPod(lan: Host, address: string, more: Record<string, string> = {}, options = ''): Promise<void> {
    this.pods += 1;
    const host = await Host.start(`${this.name}-${this.pods}`, lan, `${address}/16`);
    this.host = host;
    this.furnish({ ...this.parts.settings(address), ...more });
    this.parts.announce(this.name, address);
    this.inBackground(`${process.execPath} ${path.join(__dirname, 'agent.mjs')}`, '/var/log/agent.log');
    this.inBackground(`bash ${path.join(__dirname, 'container.sh')} ${options}`, '/var/log/container.log');
  }

  /** Takes its pod away, with all that runs in it. */
  public async endPod(): Promise<void> {
    const server = this.host === undefined ? undefined : this.serverProcess();
    this.host?.stop();
    this.host = undefined;
    this.parts.announce(this.name, undefined);
    await until(
      `the pod of ${this.name} to end`,
      async () => server === undefined || !fs.existsSync(`/proc/${server}`),
    );
  }

  /** Stops its server in order, and takes its pod away. */
  public async leave(): Promise<void> {
    this.running.run('touch /run/ending && kill "$(cat /run/server)"');
    await until(`${this.name} to stop`, async () => this.running.attempt('pgrep -x mariadbd -r R,S,D').status !== 0);
    await this.endPod();
  }

  /** Has its volume hold what another's does, or nothing. */
  public fillVolume(from?: Member): void {
    fs.rmSync(this.volume, { recursive: true });
    if (from === undefined) {
      fs.mkdirSync(this.volume);
    } else {
      execFileSync('cp', ['-a', from.volume, this.volume]);
    }
  }

  /** Ends its server at once; the pod stays. */
  public kill(): void {
    this.running.run('kill -9 "$(cat /run/server)"');
  }

  public sql(statements: string): string {
    return this.running.run('mariadb --batch --skip-column-names', { input: statements }).trim();
  }

  public get hasPod(): boolean {
    return this.host !== undefined;
  }

  /** Takes a file of settings away. */
  public forget(file: string): void {
    this.running.run(`rm ${file}`);
  }

  public stop(): void {
    this.host?.stop();
  }

  /** A word of the server's status; empty while it does not answer. */
  public status(name: string): string {
    const input = `SET SESSION wsrep_sync_wait = 0; SHOW GLOBAL STATUS LIKE '${name}'`;
    const { stdout } = this.running.attempt('mariadb --batch --skip-column-names --connect-timeout=1', { input });
    return stdout.trim().split('\t')[1] ?? '';
  }

  /** Of how many members its cluster is; none while it does not answer or is not synced. */
  public get syncedWith(): number {
    const input = `SET SESSION wsrep_sync_wait = 0;
      SHOW STATUS WHERE Variable_name IN ('wsrep_local_state_comment', 'wsrep_cluster_status', 'wsrep_cluster_size')`;
    const { stdout } = this.running.attempt('mariadb --batch --skip-column-names --connect-timeout=1', { input });
    const size = /^wsrep_cluster_size\t(\d+)$/m.exec(stdout)?.[1];
    return /\tPrimary$/m.test(stdout) && /\tSynced$/m.test(stdout) ? Number(size) : 0;
  }

  public get log(): string {
    return this.running.run('cat /var/log/mariadb.log');
  }

  /** Has all programs of a name in its pod stand still, or go on. */
  public signal(signal: 'STOP' | 'CONT', program: string): boolean {
    return this.running.attempt(`pkill -${signal} --exact ${program}`).status === 0;
  }

  /** Position in the history of writes of a volume whose pod is away, as the operator's job of recovery asks for it. */
  public async position(lan: Host, address: string): Promise<string> {
    const output = await this.job(lan, address, 'mariadbd --user=mysql --log-error=/dev/stderr --wsrep-recover 2>&1');
    const position = /WSREP: Recovered position: (\S+)/.exec(output)?.[1];
    if (position === undefined) {
      throw new Error(`${this.name} has no position:\n${output}`);
    }
    return position;
  }

  /** Runs a command on its volume, whose pod is away. */
  public async job(lan: Host, address: string, command: string): Promise<string> {
    this.host = await Host.start(`${this.name}-job`, lan, `${address}/16`);
    this.furnish(this.parts.settings(address));
    const output = this.host.run(command);
    this.host.stop();
    this.host = undefined;
    return output;
  }

  private get running(): Host {
    if (this.host === undefined) {
      throw new Error(`${this.name} has no pod`);
    }
    return this.host;
  }

  /** Number of the server's process outside of its pod. */
  private serverProcess(): string | undefined {
    const inside = this.running.attempt('cat /run/server').stdout.trim();
    const own = this.running.attempt('readlink /proc/1/ns/pid').stdout.trim();
    return fs
      .readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .find((entry) => {
        try {
          const numbers = /^NSpid:\s*(.*)$/m.exec(fs.readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1].split(/\s+/);
          return numbers?.at(-1) === inside && fs.readlinkSync(`/proc/${entry}/ns/pid`) === own;
        } catch {
          return false;
        }
      });
  }

  private inBackground(command: string, log: string): void {
    this.running.run(`setsid ${command} >>${log} 2>&1 </dev/null &`);
  }

  /** The pod's own files over those of this computer, none of which is written to. */
  private furnish(files: Record<string, string>): void {
    const { volume, certificates } = this.parts;
    this.running.run(`set -e
      mount -t tmpfs tmpfs /mnt
      for folder in /etc /var /usr/local; do
        mkdir -p /mnt/own$folder /mnt/work$folder
        mount -t overlay overlay -o lowerdir=$folder,upperdir=/mnt/own$folder,workdir=/mnt/work$folder $folder
      done
      mount -t tmpfs tmpfs /run
      mknod -m 0666 /mnt/null c 1 3 && mount --bind /mnt/null /dev/null
      id mysql >/dev/null 2>&1 || useradd --system --no-create-home mysql
      install -d -o mysql -g mysql /run/mysqld
      rm -rf /etc/mysql /var/lib/mysql /etc/pki && mkdir -p /var/lib/mysql /etc/mysql/conf.d /etc/mysql/mariadb.conf.d
      cp -r ${certificates} /etc/pki && chown -R mysql:mysql /etc/pki
      mount --bind ${volume} /var/lib/mysql && chown mysql:mysql /var/lib/mysql`);
    for (const [file, content] of Object.entries(files)) {
      this.running.run(`rm -f ${file} && cat >${file} && chmod 0600 ${file} && chown mysql:mysql ${file}`, {
        input: content,
      });
    }
  }
}
