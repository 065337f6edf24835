import { ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { SCRATCH } from '../support/paths';
import { Ended, mustRun, runProgram } from '../support/program';
import { until } from '../support/until';

/** A machine with an engine of its own, in namespaces. */
export interface Node {
  readonly name: string;
  readonly address: string;
}

/** Machines on one network, whose packets are as small as those of a network of VXLAN. */
export class SwarmLab {
  public static async start(nodes: readonly Node[], engine: string): Promise<SwarmLab> {
    const programs = (await mustRun(['bash', path.join(__dirname, 'env.sh')])).trim();
    for (const program of ['usr/sbin/dockerd', 'usr/bin/containerd', 'service']) {
      if (!fs.existsSync(path.join(programs, program))) {
        throw new Error(`${program} is missing; run: bash test/live/swarm/install.sh`);
      }
    }
    if (process.getuid?.() !== 0) {
      throw new Error('namespaces with mounts are made by root; run this test as root');
    }
    fs.mkdirSync(SCRATCH, { recursive: true });
    const lab = new SwarmLab(fs.mkdtempSync(path.join(SCRATCH, 'swarm-')), programs, nodes);
    try {
      await lab.build(engine);
    } catch (error) {
      await lab.stop();
      throw error;
    }
    return lab;
  }

  private readonly machines = new Map<string, ChildProcess>();
  private readonly bridge = `swl${process.pid % 100_000}`;

  private constructor(
    public readonly folder: string,
    public readonly programs: string,
    private readonly nodes: readonly Node[],
  ) {}

  /** What stands for ssh. */
  public get environment(): NodeJS.ProcessEnv {
    return { LAB: this.folder, PROGRAMS: this.programs, SWARM_SSH: path.join(__dirname, 'enter') };
  }

  /** Runs a command in a machine. */
  public run(node: Node, command: string, input = ''): Promise<Ended> {
    return runProgram([path.join(__dirname, 'enter'), node.address, command], this.environment, input);
  }

  /** Runs a command in a machine that has to succeed. */
  public must(node: Node, command: string, input = ''): Promise<string> {
    return mustRun([path.join(__dirname, 'enter'), node.address, command], this.environment, input);
  }

  /** Runs a command in a container of a service, wherever one is. */
  public async inside(service: string, command: string): Promise<Ended & { readonly node: Node }> {
    for (const node of this.nodes.filter(({ address }) => this.machines.has(address))) {
      const container = (
        await this.must(node, `docker ps --quiet --filter name=${service}. --filter health=healthy`)
      ).split('\n')[0];
      if (container !== '') {
        return { ...(await this.run(node, `docker exec ${container} ${command}`)), node };
      }
    }
    throw new Error(`no container of ${service} is healthy`);
  }

  /** Asks the entry of a machine. */
  public get(node: Node, url: string, ...options: string[]): Promise<Ended> {
    const words = [
      'curl',
      '--silent',
      '--max-time',
      '5',
      '--resolve',
      `exam.example.org:80:${node.address}`,
      ...options,
      url,
    ];
    return runProgram(words);
  }

  /** Takes the power from a machine. */
  public async lose({ address }: Node): Promise<void> {
    const machine = this.machines.get(address);
    this.machines.delete(address);
    machine?.kill('SIGKILL');
    await until(
      'the machine to be gone',
      async () => machine === undefined || machine.exitCode !== null || machine.signalCode !== null,
    );
  }

  public async stop(): Promise<void> {
    for (const node of this.nodes) {
      await this.lose(node);
      await runProgram(['ip', 'netns', 'delete', this.namespaceOf(node)]);
    }
    await runProgram(['ip', 'link', 'delete', this.bridge]);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private namespaceOf({ address }: Node): string {
    return `${this.bridge}-${address}`;
  }

  private async build(engine: string): Promise<void> {
    const { bridge } = this;
    await mustRun(['ip', 'link', 'add', bridge, 'type', 'bridge']);
    await mustRun(['ip', 'address', 'add', `${this.nodes[0].address.replace(/\.\d+$/, '.254')}/16`, 'dev', bridge]);
    await mustRun(['ip', 'link', 'set', bridge, 'up']);
    await Promise.all(this.nodes.map((node, i) => this.boot(node, i, engine)));
  }

  private async boot(node: Node, i: number, engine: string): Promise<void> {
    const [namespace, folder, port] = [
      this.namespaceOf(node),
      path.join(this.folder, node.address),
      `${this.bridge}p${i}`,
    ];
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'daemon.json'), engine);
    await mustRun(['ip', 'netns', 'add', namespace]);
    await mustRun([
      'ip',
      'link',
      'add',
      port,
      'mtu',
      '1450',
      'type',
      'veth',
      'peer',
      'name',
      'eth0',
      'mtu',
      '1450',
      'netns',
      namespace,
    ]);
    await mustRun(['ip', 'link', 'set', port, 'master', this.bridge, 'up']);
    const gateway = this.nodes[0].address.replace(/\.\d+$/, '.254');
    for (const words of [
      ['link', 'set', 'lo', 'up'],
      ['address', 'add', `${node.address}/16`, 'dev', 'eth0'],
      ['link', 'set', 'eth0', 'up'],
      ['route', 'add', 'default', 'via', gateway],
    ]) {
      await mustRun(['ip', '-n', namespace, ...words]);
    }
    const out = fs.openSync(path.join(folder, 'log'), 'w');
    const unshare = [
      'unshare',
      '--mount',
      '--uts',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      '--propagation',
      'private',
    ];
    const machine = [path.join(__dirname, 'machine'), this.programs, folder, node.name];
    const child = spawn('nsenter', [`--net=/run/netns/${namespace}`, ...unshare, ...machine], {
      stdio: ['ignore', out, out],
      detached: true,
    });
    this.machines.set(node.address, child);
    // `nsenter` becomes `unshare`, whose child is the first process of the machine.
    const first = await until(`the first process of ${node.name}`, async () => {
      const children = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
      return children === '' ? undefined : children;
    });
    fs.writeFileSync(path.join(folder, 'pid'), first);
    await until(`the engine of ${node.name}`, async () => (await this.run(node, 'docker info')).code === 0, 240);
  }
}
