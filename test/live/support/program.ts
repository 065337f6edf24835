import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** What it wrote beside its output. */
  readonly said: string;
}

const PATHS = `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`;

/** Runs a program to its end without holding up servers of this process. */
export async function runProgram(words: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Promise<Ended> {
  const [program, ...rest] = words;
  const child = spawn(program, rest, { env: { HOME: process.env.HOME, LC_ALL: 'C.UTF-8', PATH: PATHS, ...env } });
  const texts = { out: '', said: '' };
  child.stdout.on('data', (part) => (texts.out += part));
  child.stderr.on('data', (part) => (texts.said += part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

/** Runs a program that has to succeed and returns its output. */
export async function mustRun(words: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Promise<string> {
  const { code, out, said } = await runProgram(words, env, input);
  if (code !== 0) {
    throw new Error(`${words.join(' ')} must succeed, got ${code}: ${out}${said}`);
  }
  return out;
}

/** A program that runs beside the tests, in a session of its own, until it is ended. */
export class Daemon {
  private readonly child: ChildProcess;
  private text = '';

  constructor(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const [program, ...rest] = words;
    this.child = spawn(program, rest, { detached: true, env: { ...process.env, PATH: PATHS, ...env } });
    this.child.stdout?.on('data', (part) => (this.text += part));
    this.child.stderr?.on('data', (part) => (this.text += part));
  }

  public get said(): string {
    return this.text;
  }

  public get pid(): number | undefined {
    return this.child.pid;
  }

  /** Waits for its end and returns its code. */
  public async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await once(this.child, 'close');
    }
    return this.child.exitCode;
  }

  public async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.child.kill(signal);
    await this.ended();
  }
}
