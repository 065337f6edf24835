import { ChildProcess, SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { until } from '../support/until';

export interface CommandOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
}

/** A host of the test: network, mounts and processes of its own, which all end with it. */
export class Host {
  /** @param address with its prefix, `10.20.1.1/16`; the first host has the bridge */
  public static async start(name: string, lan: Host | undefined, ...addresses: string[]): Promise<Host> {
    const namespaces = [
      '--net',
      '--mount',
      '--propagation',
      'private',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
    ];
    const holder = spawn('unshare', [...namespaces, 'sleep', 'infinity'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const init = await until(`the namespaces of ${name}`, async () => {
      if (holder.exitCode !== null) {
        throw new Error('no namespaces could be made; run this as root of a machine that allows them');
      }
      const [child] = childrenOf(holder.pid);
      return child !== undefined && commandOf(child).startsWith('sleep') ? child : undefined;
    });
    const host = new Host(holder, init);
    host.run('ip link set lo up');
    if (lan === undefined) {
      host.run('ip link add eth0 type bridge && ip link set eth0 up');
    } else {
      lan.onNetwork(`ip link add ${name} type veth peer name eth0 netns ${init} && ip link set ${name} master eth0 up`);
    }
    host.run(addresses.map((address) => `ip address add ${address} dev eth0`).join(' && '));
    host.run('ip link set eth0 up');
    return host;
  }

  private readonly started: ChildProcess[] = [];

  private constructor(
    private readonly holder: ChildProcess,
    private readonly init: number,
  ) {}

  /** Runs a command of bash to its end; it must succeed. */
  public run(command: string, options: CommandOptions = {}): string {
    const { status, stdout, stderr } = this.attempt(command, options);
    if (status !== 0) {
      throw new Error(`'${command}' ended with ${status}:\n${stdout}${stderr}`);
    }
    return stdout;
  }

  /** Runs a command of bash to its end, whichever it is. */
  public attempt(command: string, { input = '', env = {} }: CommandOptions = {}): SpawnSyncReturns<string> {
    const options = { input, encoding: 'utf8' as const, timeout: 120_000, env: { ...process.env, ...env } };
    return spawnSync('nsenter', [...this.inside(), 'bash', '-c', command], options);
  }

  /** Starts a program that goes on, as a child of the test; it ends with the host at the latest. */
  public start(command: string, log: string, env: Record<string, string> = {}): ChildProcess {
    const out = fs.openSync(log, 'a');
    const options = { stdio: ['ignore', out, out] as ('ignore' | number)[], env: { ...process.env, ...env } };
    const child = spawn('nsenter', ['-t', String(this.init), '-n', '-m', 'bash', '-c', `exec ${command}`], options);
    fs.closeSync(out);
    this.started.push(child);
    return child;
  }

  public stop(): void {
    this.started.forEach((child) => child.kill('SIGKILL'));
    this.holder.kill('SIGKILL');
  }

  private onNetwork(command: string): void {
    const { status, stderr } = spawnSync('nsenter', ['-t', String(this.init), '-n', 'bash', '-c', command], {
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`'${command}' ended with ${status}: ${stderr}`);
    }
  }

  private inside(): string[] {
    return ['-t', String(this.init), '-n', '-m', '-p'];
  }
}

function childrenOf(pid: number | undefined): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return text.split(' ').filter(Boolean).map(Number);
}

function commandOf(pid: number): string {
  return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}
