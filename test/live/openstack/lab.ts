import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { SCRATCH } from '../support/paths';

const run = promisify(execFile);

/** What one run of the applier did. */
export interface Report {
  readonly made: number;
  readonly unchanged: number;
  readonly checked: number;
  readonly removed: number;
  /** What is not applied, and why: `[stack/address] reason`, sorted. */
  readonly leftOut: readonly string[];
  readonly seconds: number;
  /** `[stack/address] what`, sorted. */
  readonly problems: readonly string[];
}

/** What each step said to one configuration, and what was left of it. */
export interface Trial {
  readonly apply: readonly string[];
  /** Only of what was applied without a problem. */
  readonly check?: readonly string[];
  readonly destroy: readonly string[];
  readonly left: Inventory;
}

/** What the project holds: names, and of instances their status. */
export interface Inventory {
  readonly instances: Readonly<Record<string, string>>;
  readonly keyPairs: readonly string[];
  readonly serverGroups: readonly string[];
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly subnets: readonly string[];
  readonly routers: readonly string[];
  readonly ports: readonly string[];
  readonly securityGroups: readonly string[];
  readonly floatingAddresses: readonly string[];
  readonly loadBalancers: readonly string[];
  readonly pools: readonly string[];
  readonly applicationCredentials: readonly string[];
}

/** Nothing of a user is left. */
export const NOTHING: Inventory = {
  instances: {},
  keyPairs: [],
  serverGroups: [],
  volumes: [],
  networks: [],
  subnets: [],
  routers: [],
  ports: [],
  securityGroups: [],
  floatingAddresses: [],
  loadBalancers: [],
  pools: [],
  applicationCredentials: [],
};

/** OpenStack's own services on loopback ports, which end with the process that started them. */
export class OpenStackLab {
  public static async start(): Promise<OpenStackLab> {
    mkdirSync(SCRATCH, { recursive: true });
    const folder = mkdtempSync(path.join(SCRATCH, 'openstack-'));
    const up = ['--state', path.join(folder, 'lab'), '--while', String(process.pid)];
    await run(path.join(__dirname, 'up.sh'), up);
    return new OpenStackLab(folder);
  }

  private readonly env: NodeJS.ProcessEnv;

  private constructor(public readonly folder: string) {
    this.env = { ...process.env, OPENSTACK_LAB: path.join(folder, 'lab') };
  }

  /** Runs the applier on an output folder or a single file; `state` names what remembers the objects made. */
  public applier(command: 'apply' | 'check' | 'destroy', target: string, state: string): Report {
    return this.ask(command, '--state', path.join(this.folder, `${state}.json`), target);
  }

  /** Ids and attributes of what a state remembers, by address. */
  public remembered(state: string): Record<string, { id: string; attributes: Record<string, string> }> {
    const stacks = JSON.parse(readFileSync(path.join(this.folder, `${state}.json`), 'utf8'));
    return Object.assign({}, ...Object.values<object>(stacks));
  }

  /** Tries every configuration of a folder, one after the other. */
  public trials(folder: string): Record<string, Trial> {
    return this.ask('trials', folder);
  }

  /** What the applier makes of the outputs of a single file: no cloud is asked. */
  public outputs(file: string): Record<string, unknown> {
    return Object.values(this.ask<Record<string, Record<string, unknown>>>('outputs', file))[0];
  }

  public inventory(): Inventory {
    return this.ask('inventory');
  }

  /** Writes the example testbed into a folder of the lab, and returns the folder. */
  public example(): string {
    const folder = mkdtempSync(path.join(this.folder, 'example-'));
    execFileSync('python3', [path.join(__dirname, 'examples/testbed.py'), folder]);
    return folder;
  }

  /** Changes an object behind the applier's back, as a colleague in the dashboard would. */
  public async meddle(collection: string, name: string, change: object): Promise<void> {
    const token = await this.token();
    const call = async (target: string, method: string, body?: object): Promise<Record<string, { id: string }[]>> => {
      const headers = { 'X-Auth-Token': token, 'Content-Type': 'application/json' };
      const answer = await fetch(`http://127.0.0.1:9696/v2.0/${target}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      if (!answer.ok) {
        throw new Error(`${method} ${target} answered ${answer.status}: ${await answer.text()}`);
      }
      return (await answer.json()) as Record<string, { id: string }[]>;
    };
    const found = Object.values(await call(`${collection}?name=${encodeURIComponent(name)}`, 'GET'))[0];
    if (found.length !== 1) {
      throw new Error(`one of ${collection} must have the name ${name}, got ${found.length}`);
    }
    await call(`${collection}/${found[0].id}`, 'PUT', { [collection.replace(/s$/, '').replace('-', '_')]: change });
  }

  public stop(): void {
    const { status, stderr } = spawnSync(path.join(__dirname, 'down.sh'), [path.join(this.folder, 'lab')], {
      encoding: 'utf8',
    });
    rmSync(this.folder, { recursive: true, force: true });
    if (status !== 0) {
      throw new Error(`down.sh must end the lab, got exit code ${status}: ${stderr}`);
    }
  }

  private async token(): Promise<string> {
    const domain = { id: 'default' };
    const user = { name: 'demo', password: 'demo', domain };
    const auth = {
      identity: { methods: ['password'], password: { user } },
      scope: { project: { name: 'demo', domain } },
    };
    const answer = await fetch('http://127.0.0.1:5000/v3/auth/tokens', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ auth }),
    });
    return answer.headers.get('X-Subject-Token') ?? '';
  }

  private ask<T>(...args: string[]): T {
    const { stdout, stderr } = spawnSync(path.join(__dirname, 'apply.sh'), args, { env: this.env, encoding: 'utf8' });
    try {
      return JSON.parse(stdout) as T;
    } catch {
      throw new Error(`the applier must answer JSON, got: ${stdout}${stderr}`);
    }
  }
}
