import { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import { until } from '../support/until';
import { GaleraLab } from './lab';

interface Written {
  readonly key: string;
  readonly revision: number;
  readonly at: number;
}

const ETCDCTL = 'etcdctl --endpoints=http://127.0.0.1:2379 --command-timeout=2s';

/** One key after the other, made by a client of kine; what is not acknowledged is given up, and the next is tried. */
export class Writes {
  private readonly child: ChildProcess;
  private readonly log: string;

  constructor(lab: GaleraLab, name: string) {
    this.log = `${lab.folder}/${name}.log`;
    const program = `n=0; while :; do n=$((n + 1))
      printf "mod(\\"/registry/${name}-$n\\") = \\"0\\"\\n\\nput /registry/${name}-$n x\\n\\n\\n" |
        ${ETCDCTL} --write-out=json txn 2>/dev/null |
        jq --raw-output --arg key /registry/${name}-$n "select(.succeeded) | [\\$key, .header.revision, (now * 1000 | floor)] | @tsv"
    done`;
    this.child = lab.server.start(`bash -c '${program}'`, this.log, { ETCDCTL_API: '3' });
  }

  /** What was acknowledged, in order. */
  public get acknowledged(): Written[] {
    const lines = fs.readFileSync(this.log, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => {
      const [key, revision, at] = line.split('\t');
      return { key, revision: Number(revision), at: Number(at) };
    });
  }

  /** Waits for so many more. */
  public async more(count: number): Promise<void> {
    const { length } = this.acknowledged;
    await until(`${count} more writes`, async () => this.acknowledged.length >= length + count);
  }

  /** The longest time between two that were acknowledged, in milliseconds. */
  public get longestPause(): number {
    const times = this.acknowledged.map(({ at }) => at);
    return Math.max(...times.slice(1).map((at, i) => at - times[i]));
  }

  public async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await until('the writer to end', async () => this.child.exitCode !== null || this.child.signalCode !== null);
  }
}
