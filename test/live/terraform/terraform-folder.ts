import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { SCRATCH } from '../support/paths';

/** What a program said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  /** Output and then errors in one line, without the frames that Terraform draws around messages. */
  readonly text: string;
}

/** A change that a plan has for one resource or data source. */
export interface PlannedChange {
  readonly address: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after: Record<string, unknown> | null;
    readonly after_unknown: Record<string, unknown>;
    readonly after_sensitive: Record<string, unknown>;
  };
}

/** What a state has of one resource or data source. */
export interface HeldResource {
  readonly address: string;
  readonly type: string;
  readonly values: Record<string, unknown>;
}

/** Makes what the tests need and returns the environment that has Terraform use it. */
export function installTerraform(): NodeJS.ProcessEnv {
  const { status, stdout, stderr } = spawnSync('bash', [path.join(__dirname, 'install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`test/live/terraform/install.sh failed:\n${stderr}`);
  }
  const made = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('=', 2));
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('TF_'));
  return { ...Object.fromEntries([...inherited, ...made]), TF_IN_AUTOMATION: '1' };
}

/** Runs a program and waits for its end. */
export function run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  if (error !== undefined) {
    throw error;
  }
  return { status, stdout, text: `${stdout}${stderr}`.replace(/[\s│╷╵]+/g, ' ') };
}

/** A folder with one Terraform configuration. */
export class TerraformFolder {
  /** A new folder of its own for a configuration. */
  public static with(configuration: object, env: NodeJS.ProcessEnv): TerraformFolder {
    mkdirSync(SCRATCH, { recursive: true });
    const made = new TerraformFolder(mkdtempSync(path.join(SCRATCH, 'terraform-')), env);
    made.rewrite(configuration);
    return made;
  }

  constructor(
    public readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  public rewrite(configuration: object): void {
    writeFileSync(path.join(this.folder, 'main.tf.json'), JSON.stringify(configuration));
  }

  /** Runs a subcommand and returns its outcome, whatever it is. */
  public try(subcommand: string, ...words: string[]): Outcome {
    return this.run([subcommand, '-no-color', ...words]);
  }

  /** Runs a subcommand that has to succeed and returns what it printed. */
  public do(subcommand: string, ...words: string[]): string {
    const { status, stdout, text } = this.try(subcommand, ...words);
    if (status !== 0) {
      throw new Error(
        `terraform ${subcommand} in ${path.basename(this.folder)} must succeed, got exit code ${status}: ${text}`,
      );
    }
    return stdout;
  }

  /** Plans, and returns what would change. */
  public plan(): PlannedChange[] {
    this.do('plan', '-input=false', '-out=tfplan');
    return JSON.parse(this.do('show', '-json', 'tfplan')).resource_changes ?? [];
  }

  /** Applies the plan made last. */
  public applyPlan(): void {
    this.do('apply', '-input=false', 'tfplan');
  }

  /** Exit code of a plan: 0 when nothing would change, 2 when something would. */
  public drift(): Outcome {
    return this.try('plan', '-input=false', '-detailed-exitcode');
  }

  public destroy(): void {
    this.do('destroy', '-input=false', '-auto-approve');
  }

  /** Addresses of what the state holds, data sources aside. */
  public held(): string[] {
    return this.run(['state', 'list'])
      .stdout.split('\n')
      .filter((address) => address !== '' && !address.startsWith('data.'));
  }

  /** What the state has of one resource. */
  public values(address: string): Record<string, unknown> {
    const resources = this.resources();
    const found = resources.find((resource) => resource.address === address);
    if (found === undefined) {
      throw new Error(
        `the state must hold ${address}, got ${resources.map((resource) => resource.address).join(', ')}`,
      );
    }
    return found.values;
  }

  /** All that the state holds, data sources among it. */
  public resources(): HeldResource[] {
    return JSON.parse(this.do('show', '-json')).values?.root_module?.resources ?? [];
  }

  /** The state as it is stored. */
  public state(): string {
    return this.run(['state', 'pull']).stdout;
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(words: readonly string[]): Outcome {
    return run(this.env.TERRAFORM_BINARY_NAME ?? 'terraform', words, this.folder, this.env);
  }
}
