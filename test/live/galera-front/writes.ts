import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { until } from '../support/until';

export interface Written {
  readonly key: string;
  /** Member that took it. */
  readonly member: string;
  /** When it was acknowledged, in milliseconds. */
  readonly at: number;
}

/** A client that writes one row after the other in one session, and begins another session when that one ends. */
export class Writes {
  private readonly log: string;
  private ended = false;

  /** @param login options of the client */
  constructor(
    private readonly host: Host,
    private readonly name: string,
    folder: string,
    login: string,
  ) {
    this.log = `${folder}/writes-${name}.log`;
    fs.writeFileSync(this.log, '');
    const program = path.join(__dirname, 'writes.sh');
    host.run(
      `setsid bash ${program} ${name} ${this.log} ${login} >/dev/null 2>&1 </dev/null & echo $! >${this.log}.session`,
    );
  }

  /** What was acknowledged, in order. */
  public get acknowledged(): Written[] {
    const lines = fs.readFileSync(this.log, 'utf8').split('\n').slice(0, -1);
    return lines
      .map((line) => line.split('\t'))
      .filter((fields) => fields.length === 3)
      .map(([key, member, at]) => ({ key, member, at: Number(at) }));
  }

  /** Members that took them, one after the other. */
  public get members(): string[] {
    return this.acknowledged.map(({ member }) => member).filter((member, i, all) => member !== all[i - 1]);
  }

  /** Waits for so many more. */
  public async more(count: number): Promise<void> {
    const { length } = this.acknowledged;
    await until(
      `${count} more writes of ${this.name}`,
      async () => this.acknowledged.length >= length + count,
      SECONDS,
    );
  }

  /** Waits until a member takes them. */
  public async reach(member: string): Promise<void> {
    await until(`${this.name} to write to ${member}`, async () => this.acknowledged.at(-1)?.member === member, SECONDS);
  }

  /** The longest time between two that were acknowledged, in milliseconds. */
  public get longestPause(): number {
    const times = this.acknowledged.map(({ at }) => at);
    return Math.max(0, ...times.slice(1).map((at, i) => at - times[i]));
  }

  public async end(): Promise<void> {
    if (!this.ended) {
      this.ended = true;
      this.host.run(`kill -9 -- -"$(cat ${this.log}.session)"`);
      const going = `ps -o stat= -s "$(cat ${this.log}.session)" | grep -v Z`;
      await until(`${this.name} to end`, async () => this.host.attempt(going).status !== 0);
    }
  }
}

/** How long is waited on a computer that has much else to do. */
const SECONDS = 150;
