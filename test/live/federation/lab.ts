import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Host } from '../datastore/namespaces';
import { SCRATCH } from '../support/paths';
import { until } from '../support/until';
import { Site, SiteProps } from './site';

/** Folder of the lab's programs. */
export function programs(): string {
  return execFileSync('bash', [path.join(__dirname, 'env.sh')], { encoding: 'utf8' }).trim();
}

/** Sites on one network, each with a real API server, istiod and Envoys; nothing of this computer is touched. */
export class FederationLab {
  public static async start(...sites: SiteProps[]): Promise<FederationLab> {
    const folder = programs();
    const needed = ['pilot-discovery', 'envoy', 'sds', 'traffic', 'ratelimit'].filter(
      (each) => !fs.existsSync(path.join(folder, each)),
    );
    if (needed.length > 0) {
      throw new Error(`${needed.join(', ')} must be in ${folder}, got none; run test/live/federation/install.sh`);
    }
    if (process.getuid?.() !== 0) {
      throw new Error('network namespaces are made by root; run this test as root');
    }
    fs.mkdirSync(SCRATCH, { recursive: true });
    const lab = new FederationLab(fs.mkdtempSync(path.join(SCRATCH, 'fed-')), folder);
    try {
      await lab.prepare(sites);
    } catch (error) {
      await lab.stop();
      throw error;
    }
    return lab;
  }

  public readonly sites: Site[] = [];
  private readonly authority: ChildProcess;
  private lan?: Host;
  private wan?: Host;
  private line?: ChildProcess;
  private vouched = '';

  private constructor(
    public readonly folder: string,
    public readonly programs: string,
  ) {
    this.authority = spawn(path.join(programs, 'sds'), { stdio: ['pipe', 'pipe', 'inherit'] });
    this.authority.stdout?.on('data', (part) => (this.vouched += part));
  }

  /** The site of a name. */
  public site(name: string): Site {
    const found = this.sites.find((site) => site.name === name);
    if (found === undefined) {
      throw new Error(`a site of the lab is needed, got '${name}'`);
    }
    return found;
  }

  /** Has packets between sites take their time, in each direction; 0 ends it. */
  public async slowDown(milliseconds: number): Promise<void> {
    this.line?.kill('SIGKILL');
    this.line = undefined;
    const roads = this.sites.flatMap(({ networks, number }) =>
      networks.flatMap((host) =>
        this.sites.filter((other) => other.number !== number).map((other) => ({ host, other })),
      ),
    );
    if (milliseconds === 0) {
      roads.forEach(({ host, other }) => host.run(`ip route del 10.61.${other.number}.0/24 || true`));
      return;
    }
    if (this.wan === undefined) {
      this.wan = await Host.start('wan', this.lan, '10.61.0.2/16');
      this.wan.run(
        'sysctl -qw net.ipv4.ip_forward=1 net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.eth0.send_redirects=0',
      );
      this.wan.run(
        'ip rule add iif eth0 to 10.61.0.2/32 lookup local pref 90 && ip rule add iif eth0 lookup 100 pref 100',
      );
    }
    const log = path.join(this.folder, 'wan.log');
    this.line = this.wan.start(`${path.join(this.programs, 'traffic')} wan -delay ${milliseconds}ms`, log);
    const wan = this.wan;
    await until('the line', async () => wan.attempt('ip link show wan').status === 0);
    wan.run('ip link set wan up && ip route replace default dev wan table 100');
    wan.run('sysctl -qw net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.wan.rp_filter=0 net.ipv4.conf.eth0.rp_filter=0');
    roads.forEach(({ host, other }) => host.run(`ip route replace 10.61.${other.number}.0/24 via 10.61.0.2`));
  }

  public async stop(): Promise<void> {
    await Promise.all(this.sites.map((site) => site.stop()));
    [this.wan, this.lan].forEach((host) => host?.stop());
    this.authority.kill('SIGKILL');
    if (process.env.KEEP !== '1') {
      fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
    }
  }

  private async prepare(sites: readonly SiteProps[]): Promise<void> {
    const lan = await Host.start('lan', undefined, '10.61.0.1/16');
    this.lan = lan;
    const ground = {
      folder: this.folder,
      programs: this.programs,
      lan,
      vouch: (name: string, identity: string): Promise<string> => this.vouch(name, identity),
    };
    const started = await Promise.allSettled(sites.map((site, i) => Site.start(site, i + 1, ground)));
    for (const outcome of started) {
      if (outcome.status === 'fulfilled') {
        this.sites.push(outcome.value);
      }
    }
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed?.status === 'rejected') {
      throw failed.reason;
    }
  }

  private async vouch(name: string, identity: string): Promise<string> {
    const socket = path.join(this.folder, `${name}.sds`);
    if (!this.vouched.includes(`${socket}\n`)) {
      this.authority.stdin?.write(`${socket} ${identity}\n`);
      await until(`a certificate of ${name}`, async () => this.vouched.includes(`${socket}\n`));
    }
    return socket;
  }
}
