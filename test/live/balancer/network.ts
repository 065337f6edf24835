import { ChildProcess, SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly text: string;
}

/** The host that all cables end at; it has the metadata service's address. */
export const SWITCH = 'switch';

/** One layer 2 of network namespaces, which is made for a test and goes with it. Only root may make it. */
export class Network {
  private readonly hosts: string[] = [];
  private readonly children: ChildProcess[] = [];

  constructor(
    private readonly cidr: string,
    router: string,
  ) {
    this.add(SWITCH);
    this.ip(SWITCH, 'link', 'add', 'br0', 'type', 'bridge', 'forward_delay', '0');
    this.ip(SWITCH, 'address', 'add', `${router}/${this.prefix}`, 'dev', 'br0');
    this.ip(SWITCH, 'address', 'add', '169.254.169.254/32', 'dev', 'br0');
    this.ip(SWITCH, 'link', 'set', 'br0', 'up');
  }

  /** A host with an address, whose cable ends at the switch. */
  public addHost(host: string, address: string): void {
    this.add(host);
    this.ip(SWITCH, 'link', 'add', host, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', this.space(host));
    this.ip(SWITCH, 'link', 'set', host, 'master', 'br0', 'up');
    this.ip(host, 'address', 'add', `${address}/${this.prefix}`, 'dev', 'eth0');
    this.ip(host, 'link', 'set', 'eth0', 'up');
    this.ip(host, 'route', 'add', '169.254.169.254/32', 'dev', 'eth0');
  }

  /** Pulls the cable of a host, or puts it in. */
  public plug(host: string, isIn: boolean): void {
    this.ip(SWITCH, 'link', 'set', host, isIn ? 'up' : 'down');
  }

  /** Whether a host has an address. */
  public has(host: string, address: string): boolean {
    return this.ip(host, '-oneline', 'address', 'show', 'to', `${address}/32`) !== '';
  }

  public take(host: string, address: string): void {
    if (this.has(host, address)) {
      this.ip(host, 'address', 'del', `${address}/32`, 'dev', 'eth0');
    }
  }

  /** Starts a program on a host, and ends it with the network at the latest. */
  public start(host: string, words: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawn('ip', ['netns', 'exec', this.space(host), ...words], options);
    this.children.push(child);
    return child;
  }

  /** Starts a program of this folder on a host, to which messages may be sent. */
  public startNode(host: string, script: string, ...words: string[]): ChildProcess {
    const file = path.join(__dirname, script);
    return this.start(host, [process.execPath, file, ...words], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  public run(host: string, ...words: string[]): Ended {
    return command('ip', ['netns', 'exec', this.space(host), ...words]);
  }

  /** Ends all that runs on a host at once, as a power cut does. */
  public kill(host: string): void {
    const { text } = command('ip', ['netns', 'pids', this.space(host)]);
    for (const pid of text.split('\n').filter((line) => line !== '')) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
  }

  public async remove(): Promise<void> {
    this.hosts.forEach((host) => this.kill(host));
    const running = this.children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(running.map((child) => once(child, 'exit')));
    this.hosts.splice(0).forEach((host) => command('ip', ['netns', 'delete', this.space(host)]));
  }

  private add(host: string): void {
    const { status, text } = command('ip', ['netns', 'add', this.space(host)]);
    if (status !== 0) {
      throw new Error(`a network namespace could not be made, which only root may: ${text}`);
    }
    this.hosts.push(host);
    this.ip(host, 'link', 'set', 'lo', 'up');
  }

  private ip(host: string, ...words: string[]): string {
    const { status, text } = command('ip', ['-netns', this.space(host), ...words]);
    if (status !== 0) {
      throw new Error(`ip ${words.join(' ')} on ${host}: ${text}`);
    }
    return text.trim();
  }

  private space(host: string): string {
    return `cloudserve-${process.pid}-${host}`;
  }

  private get prefix(): string {
    return this.cidr.split('/')[1];
  }
}

function command(program: string, words: readonly string[]): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', env: ENVIRONMENT });
  return { status, text: error === undefined ? `${stdout}${stderr}` : error.message };
}

export const ENVIRONMENT = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };

/** The next message of a program of ours. */
export async function answer<T>(child: ChildProcess, question?: object): Promise<T> {
  const message = once(child, 'message');
  if (question !== undefined) {
    child.send(question);
  }
  return (await message)[0] as T;
}
