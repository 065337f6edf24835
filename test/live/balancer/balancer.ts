import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { until } from '../support/until';
import { Ended, Network } from './network';

/** An instance as Terraform would make it. */
export interface Instance {
  readonly name: string;
  readonly userData: string;
  readonly metadata: Record<string, string>;
}

/** A machine with haproxy and keepalived, as its first boot leaves it. */
export class Balancer {
  private holder: ChildProcess | undefined;

  constructor(
    private readonly network: Network,
    public readonly host: string,
    public readonly address: string,
    /** Folder with the files of its first boot. */
    private readonly files: string,
  ) {}

  /** Starts the machine, with nothing that runs on it. */
  public async boot(): Promise<void> {
    this.network.plug(this.host, true);
    const script = path.join(__dirname, 'machine.sh');
    const words = ['unshare', '--mount', '--propagation', 'private', 'bash', script, this.files];
    this.holder = this.network.start(this.host, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(this.holder.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  }

  /** Does at once what its timer does every 15 seconds. */
  public follow(): Ended {
    const reload = `CLOUDSERVE_RELOAD=${path.join(__dirname, 'reload.sh')}`;
    return this.run('env', reload, '/usr/local/lib/cloudserve/follow-lists');
  }

  public restartHaproxy(): Ended {
    return this.run(path.join(__dirname, 'reload.sh'), 'haproxy');
  }

  public file(name: string): string {
    return this.run('cat', name).text;
  }

  /** Cuts its power: nothing of it answers, and what it had in memory is gone. */
  public async cut(virtualIp: string): Promise<void> {
    const holder = this.holder as ChildProcess;
    const gone = once(holder, 'exit');
    this.network.plug(this.host, false);
    this.network.kill(this.host);
    await gone;
    this.network.take(this.host, virtualIp);
  }

  public killHaproxy(): Ended {
    return this.run('bash', '-c', 'kill -9 $(cat /run/haproxy.pid) $(pgrep --ns $$ --nslist pid,net -x haproxy)');
  }

  /** State of the servers as its haproxy sees them, by address. */
  public servers(): Record<string, string> {
    const { text } = this.run('curl', '--silent', '--max-time', '2', 'http://127.0.0.1:8404/stats;csv');
    const rows = text.split('\n').map((line) => line.split(','));
    const own = rows.filter(([backend, server]) => backend === 'kube-apiserver' && /^\d/.test(server));
    return Object.fromEntries(own.map((row) => [row[1], row[17]]));
  }

  public async untilServer(address: string, state: 'UP' | 'DOWN'): Promise<void> {
    await until(`${address} ${state} on ${this.host}`, async () => this.servers()[address]?.startsWith(state));
  }

  public run(...words: string[]): Ended {
    const { pid } = this.holder as ChildProcess;
    return this.network.run(this.host, 'nsenter', '--target', String(pid), '--mount', '--', ...words);
  }
}

/** Lays the files of a first boot out below a folder. */
export function layOut(userData: string, folder: string): void {
  const { write_files: files } = parse(userData) as { write_files: Record<string, string>[] };
  for (const { path: name, content, permissions } of files) {
    if (!/^\/(etc|usr\/local\/lib)\//.test(name) || typeof content !== 'string') {
      throw new Error(`a machine of this test has /etc and /usr/local/lib of its own, got the file '${name}'`);
    }
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: parseInt(permissions, 8) });
  }
}
