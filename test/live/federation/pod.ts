import { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { until } from '../support/until';
import { LoadOptions, Row, load } from './load';
import { Proxy } from './proxy';

export interface PodProps {
  readonly name: string;
  /** What its application answers. */
  readonly answer: string;
  readonly address: string;
  /** What its containers listen on; a name tells lines over TCP apart. */
  readonly ports: readonly ContainerPort[];
  /** Milliseconds that an answer takes. */
  readonly delay: number;
  readonly labels: Record<string, string>;
  /** The program that answers. */
  readonly traffic: string;
  /**
   * What runs instead of it.
   * @default - `traffic` answers
   */
  readonly command?: Command;
  readonly folder: string;
}

/** A program of a pod, which listens on its ports. */
export interface Command {
  readonly words: string;
  readonly env?: Record<string, string>;
}

/** A port as a container has it. */
export interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
}

/** A pod: a sidecar and an application in a network of their own. */
export class Pod {
  private applications: ChildProcess[] = [];

  constructor(
    private readonly props: PodProps,
    private readonly host: Host,
    public readonly sidecar: Proxy,
  ) {}

  public get name(): string {
    return this.props.name;
  }

  public get answer(): string {
    return this.props.answer;
  }

  public get labels(): Record<string, string> {
    return this.props.labels;
  }

  /** The requests that its application had: host, path and headers, one a line. */
  public get requests(): string[] {
    return fs.existsSync(this.log) ? fs.readFileSync(this.log, 'utf8').split('\n').filter(Boolean) : [];
  }

  public async start(): Promise<void> {
    await this.sidecar.start();
    await this.startApplication();
  }

  public async startApplication(delay = this.props.delay): Promise<void> {
    const { traffic, answer, address, ports, command } = this.props;
    if (command !== undefined) {
      this.applications.push(this.host.start(command.words, this.log, command.env));
    }
    for (const { name = '', containerPort } of command === undefined ? ports : []) {
      const listen = `-listen=${address}:${containerPort}`;
      const lines = name.startsWith('tcp') ? '-tcp' : '';
      this.applications.push(
        this.host.start(`${traffic} serve -name=${answer} ${listen} -delay=${delay}ms ${lines}`, this.log),
      );
    }
    const open = ports
      .map(({ containerPort }) => `bash -c ': </dev/tcp/${address}/${containerPort}' 2>/dev/null`)
      .join(' && ');
    await until(`${answer} to listen`, async () => this.host.attempt(open || ':').status === 0);
  }

  public killApplication(): void {
    this.applications.forEach((child) => child.kill('SIGKILL'));
    this.applications = [];
  }

  public async kill(): Promise<void> {
    this.killApplication();
    await this.sidecar.kill();
  }

  /** A new sidecar in the place of the one that ran: no ejection and no connection is left over. */
  public async renew(): Promise<void> {
    await this.sidecar.kill();
    await this.sidecar.start();
  }

  /** Sends requests from the network of the pod. */
  public async call(target: { readonly address: string; readonly host: string }, options: LoadOptions): Promise<Row[]> {
    const { traffic, folder, answer } = this.props;
    return load(this.host, traffic, path.join(folder, `${answer.replaceAll('/', '-')}-load.json`), target, options);
  }

  private get log(): string {
    return path.join(this.props.folder, `${this.props.answer.replaceAll('/', '-')}.log`);
  }
}
