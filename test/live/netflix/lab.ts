import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { objects } from '../../support/rendered';
import { SCRATCH } from '../support/paths';
import { Daemon } from '../support/program';
import { until } from '../support/until';

const PROGRAMS = execFileSync('bash', [path.join(__dirname, 'env.sh')], { encoding: 'utf8' }).trim();

const OLDER = `${PROGRAMS}/classes:${PROGRAMS}/lib/*`;
const NEWER = `${PROGRAMS}/gateway-classes:${PROGRAMS}/gateway-lib/*`;

/** What a service says that it saw. */
export interface Seen {
  readonly who: string;
  readonly path: string;
  readonly cookie: string | null;
  readonly authorization: string | null;
  readonly forwardedHost: string | null;
  readonly bytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** A pod: its program with the variables and the file of settings that its workload has, at an address of this computer. */
export interface PodProps {
  readonly program: 'Registry' | 'Gateway' | 'Service' | 'CloudGateway';
  /** Of the Deployment or StatefulSet. */
  readonly workload: string;
  readonly name: string;
  /** Names by which others call it, as the DNS of a cluster has them. */
  readonly hosts?: string[];
  /** Further settings, of what a cluster would say by itself. */
  readonly settings?: Record<string, string>;
}

/** Programs of Spring Cloud Netflix with what the library writes for them; a file stands in for the DNS of the cluster. */
export class NetflixLab {
  private readonly folder: string;
  private readonly pods = new Map<string, Daemon>();
  private readonly addresses = new Map<string, string>();
  private readonly hosts: string[] = [];

  constructor(private readonly app: App) {
    if (!existsSync(path.join(PROGRAMS, 'gateway-classes'))) {
      throw new Error(
        `programs of Spring Cloud Netflix are missing from ${PROGRAMS}; run test/live/netflix/install.sh`,
      );
    }
    mkdirSync(SCRATCH, { recursive: true });
    this.folder = mkdtempSync(path.join(SCRATCH, 'netflix-'));
  }

  /** What a pod wrote. */
  public said(name: string): string {
    return this.pods.get(name)?.said ?? '';
  }

  public start({ program, workload, name, hosts = [], settings = {} }: PodProps): void {
    const address = this.addressOf(name);
    this.hosts.push(...hosts.map((host) => `${address} ${host}\n`));
    const names = path.join(this.folder, 'hosts');
    writeFileSync(names, this.hosts.join(''));
    const { variables, files } = this.podOf(workload);
    const folder = path.join(this.folder, name);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const { SPRING_CONFIG_ADDITIONAL_LOCATION: location, ...others } = variables;
    const own =
      location === undefined ? {} : { SPRING_CONFIG_ADDITIONAL_LOCATION: location.replace('file:', `file:${folder}`) };
    const all = { 'server.address': address, 'management.server.address': address, ...settings };
    const words = [
      ...['java', '-Xmx192m', '-XX:TieredStopAtLevel=1', `-Djdk.net.hosts.file=${names}`, ...OPENED],
      ...['-classpath', program === 'CloudGateway' ? NEWER : OLDER, `netflix.${program}`],
      ...Object.entries(all).map(([setting, value]) => `--${setting}=${value}`),
    ];
    this.pods.set(name, new Daemon(words, { ...others, ...own, HOSTNAME: name, JAVA_TOOL_OPTIONS: '' }));
  }

  /** Ends a pod: as a cluster does, or as a machine that is lost. */
  public async stop(name: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.pods.get(name)?.end(signal);
  }

  public addressOf(name: string): string {
    const known = this.addresses.get(name) ?? `127.79.${1 + (process.pid % 250)}.${10 + this.addresses.size}`;
    this.addresses.set(name, known);
    return known;
  }

  /** Calls a pod. */
  public async call(name: string, target: string, options: http.RequestOptions = {}, body?: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        { host: this.addressOf(name), port: 8080, path: target, agent: false, timeout: 20_000, ...options },
        (answer) => {
          let text = '';
          answer.on('data', (part) => (text += part));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
        },
      );
      request.on('error', reject);
      request.on('timeout', () => request.destroy(new Error('no answer in 20 s')));
      request.end(body);
    });
  }

  /** What a service saw of a call. */
  public async seen(name: string, target: string, options: http.RequestOptions = {}, body?: Buffer): Promise<Seen> {
    const { status, text } = await this.call(name, target, options, body);
    if (status !== 200) {
      throw new Error(`${target} is answered, got ${status}: ${text.slice(0, 300)}`);
    }
    return JSON.parse(text) as Seen;
  }

  /** Instances that a member of the registry knows, by the names that they are asked for. */
  public async registered(member: string): Promise<Record<string, string[]>> {
    const headers = { accept: 'application/json' };
    const { text } = await this.call(member, '/eureka/apps', { port: 8761, headers });
    const known = JSON.parse(text) as { applications: { application: { instance: Instance[] }[] } };
    const instances = known.applications.application.flatMap(({ instance }) => instance);
    const names = [...new Set(instances.map(({ vipAddress }) => vipAddress))].sort();
    return Object.fromEntries(
      names.map((name) => [
        name,
        instances.flatMap(({ vipAddress, instanceId }) => (vipAddress === name ? [instanceId] : [])).sort(),
      ]),
    );
  }

  /** Waits until a pod is ready by the probe that its workload has. */
  public async ready(name: string, port: number): Promise<void> {
    const isReady = async (): Promise<boolean> =>
      this.call(name, '/actuator/health', { port }).then(
        ({ status }) => status === 200,
        () => false,
      );
    try {
      await until(`${name} to be ready`, isReady);
    } catch (error) {
      throw new Error(`${String(error)}, which said: ${this.said(name).slice(-3000)}`);
    }
  }

  public async end(): Promise<void> {
    await Promise.all([...this.pods.values()].map((pod) => pod.end('SIGKILL')));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private podOf(workload: string): { variables: Record<string, string>; files: Record<string, string> } {
    const found = [...objects(this.app, 'Deployment'), ...objects(this.app, 'StatefulSet')].find(
      ({ metadata }) => metadata.name === workload,
    ) as any;
    const { env = [], volumeMounts = [] } = found.spec.template.spec.containers[0];
    const config = objects(this.app, 'ConfigMap').find(({ metadata }) => metadata.name === `${workload}-config`);
    const data = (config?.data ?? {}) as Record<string, string>;
    const mounts = volumeMounts.filter(({ subPath }: Mount) => subPath in data) as Mount[];
    return {
      variables: Object.fromEntries(env.map(({ name, value }: Record<string, string>) => [name, value])),
      files: Object.fromEntries(mounts.map(({ mountPath, subPath }) => [mountPath, data[subPath]])),
    };
  }
}

interface Mount {
  readonly mountPath: string;
  readonly subPath: string;
}

interface Instance {
  readonly instanceId: string;
  readonly vipAddress: string;
}

/** What libraries of that age look into, and newer Javas keep closed. */
const OPENED = ['lang', 'lang.invoke', 'util'].flatMap((part) => ['--add-opens', `java.base/java.${part}=ALL-UNNAMED`]);
