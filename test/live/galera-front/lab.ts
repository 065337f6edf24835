import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { issue } from '../datastore/certificates';
import { Host } from '../datastore/namespaces';
import { SCRATCH } from '../support/paths';
import { until } from '../support/until';
import { Member } from './member';
import { BOOTSTRAP, BOOTSTRAP_SETTINGS, ROOT_PASSWORD, beginFrom, settings, unknownSettings } from './operator-files';
import { Proxy } from './proxy';
import { RenderedFront } from './rendered-front';
import { Writes } from './writes';

const DNS = '10.20.9.1';
const PASSWORD = 'hU6dPq9sXc2VtK4e';
/** How long is waited on a computer that has much else to do. */
const SECONDS = 150;
const SERVICE = 'sql-haproxy.production.svc';

/** Three members, two haproxies, and a client of each, on one network with a DNS of its own. */
export class FrontLab {
  public static async start(): Promise<FrontLab> {
    const programs = ['mariadbd', 'mariadb-install-db', 'mariadb-backup', 'mariadb', 'socat', 'haproxy', 'curl'];
    for (const program of [...programs, 'wsrep_sst_mariabackup', 'openssl', 'ip', 'pkill']) {
      if (!exists(program)) {
        throw new Error(`${program} is missing; run: bash test/live/galera-front/install.sh`);
      }
    }
    if (process.getuid?.() !== 0) {
      throw new Error('namespaces with mounts are made by root; run this test as root');
    }
    fs.mkdirSync(SCRATCH, { recursive: true });
    const lab = new FrontLab(fs.mkdtempSync(path.join(SCRATCH, 'galera-front-')));
    try {
      await lab.prepare();
    } catch (error) {
      lab.stop();
      throw error;
    }
    return lab;
  }

  public readonly rendered = new RenderedFront();
  public readonly members: Member[];
  public readonly proxies: Proxy[] = [];
  /** Settings of ours that the distribution's server does not know. */
  public readonly unknown: string[];
  private readonly names: Record<string, string> = {};
  private readonly clients: Host[] = [];
  private lan?: Host;
  private pods = 0;

  private constructor(public readonly folder: string) {
    const known = knownSettings();
    this.unknown = unknownSettings(this.rendered, known);
    this.members = this.rendered.hosts.map((host, i) => {
      const name = `sql-${i}`;
      const volume = path.join(folder, `volume-${i}`);
      fs.mkdirSync(volume);
      return new Member(name, {
        volume,
        certificates: path.join(folder, 'pki'),
        settings: (address) => ({
          ...settings(this.rendered, name, address, known),
          '/etc/resolv.conf': `nameserver ${DNS}\n`,
        }),
        announce: (_, address) => this.announce(host, address),
      });
    });
  }

  public get network(): Host {
    if (this.lan === undefined) {
      throw new Error('the lab did not start');
    }
    return this.lan;
  }

  /** An address that no pod had before. */
  public newAddress(): string {
    this.pods += 1;
    return `10.20.9.${10 + this.pods}`;
  }

  public async startPod(member: Member, options = ''): Promise<void> {
    await member.startPod(this.network, this.newAddress(), {}, options);
  }

  /** Starts the pod of a member that begins a cluster. */
  public async begin(member: Member, position?: string): Promise<void> {
    if (position !== undefined) {
      beginFrom(member.volume, position);
    }
    await member.startPod(this.network, this.newAddress(), { [BOOTSTRAP]: BOOTSTRAP_SETTINGS });
    await until(`${member.name} to begin`, async () => member.syncedWith === 1, SECONDS);
    member.forget(BOOTSTRAP);
  }

  /** Waits until all members that have a pod are synced with that many. */
  public async synced(count: number): Promise<void> {
    await until(
      `${count} members to be synced`,
      async () => this.members.filter(({ hasPod }) => hasPod).every(({ syncedWith }) => syncedWith === count),
      SECONDS,
    );
  }

  /** Waits until both haproxies hold just these members to be well. */
  public async seenUp(...members: Member[]): Promise<void> {
    const names = members.map(({ name }) => name).join();
    await until(`${names} to be up`, async () => this.proxies.every(({ up }) => up.join() === names), SECONDS);
  }

  /** A client of the one or the other haproxy, which it knows by the name of the Service. */
  public writes(name: string, proxy: number): Writes {
    const login = `--no-defaults --user=exam --host=${SERVICE} --ssl-ca=${this.folder}/pki/ca.crt --ssl-verify-server-cert`;
    return new Writes(this.clients[proxy], name, this.folder, `${login} --password=${PASSWORD}`);
  }

  /** What a client is told by a port of a haproxy. */
  public ask(proxy: number, port: number, statement: string): string {
    const login = `--no-defaults --user=exam --host=${SERVICE} --port=${port} --ssl-ca=${this.folder}/pki/ca.crt --password=${PASSWORD}`;
    const { stdout, stderr } = this.clients[proxy].attempt(
      `mariadb ${login} --ssl-verify-server-cert --batch --skip-column-names --connect-timeout=5 exam`,
      { input: statement },
    );
    return `${stdout}${stderr}`.trim();
  }

  public stop(): void {
    this.proxies.forEach((proxy) => proxy.stop());
    this.clients.forEach((client) => client.stop());
    this.members.forEach((member) => member.stop());
    this.lan?.stop();
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }

  private announce(host: string, address: string | undefined): void {
    if (address === undefined) {
      delete this.names[host];
    } else {
      this.names[host] = address;
    }
    const file = path.join(this.folder, 'names.json');
    fs.writeFileSync(`${file}.new`, JSON.stringify(this.names));
    fs.renameSync(`${file}.new`, file);
  }

  private async prepare(): Promise<void> {
    this.certificates();
    fs.writeFileSync(path.join(this.folder, 'resolv.conf'), `nameserver ${DNS}\n`);
    fs.writeFileSync(path.join(this.folder, 'names.json'), '{}');
    this.lan = await Host.start('lan', undefined, `${DNS}/16`);
    const dns = `${process.execPath} ${path.join(__dirname, 'dns.mjs')} ${path.join(this.folder, 'names.json')} ${DNS}`;
    this.lan.run(`setsid ${dns} >>${this.folder}/dns.log 2>&1 </dev/null &`);
    for (const [i, name] of ['a', 'b'].entries()) {
      const address = `10.20.8.${i + 1}`;
      const { proxySettings } = this.rendered;
      this.proxies.push(await Proxy.start(`proxy-${name}`, this.lan, address, this.folder, proxySettings));
      const client = await Host.start(`client-${name}`, this.lan, `10.20.7.${i + 1}/16`);
      const hosts = path.join(this.folder, `hosts-${name}`);
      fs.writeFileSync(hosts, `127.0.0.1 localhost\n${address} ${SERVICE}\n`);
      client.run(`mount --bind ${hosts} /etc/hosts`);
      this.clients.push(client);
    }
    await this.firstMember();
    const [first, ...others] = this.members;
    await first.leave();
    others.forEach((member) => member.fillVolume(first));
    await this.begin(first);
    await Promise.all(others.map((member) => this.startPod(member)));
    await this.synced(3);
    await this.seenUp(...this.members);
  }

  /** As the image of MariaDB makes an empty volume, and the operator what is declared. */
  private async firstMember(): Promise<void> {
    const [first] = this.members;
    const install = 'mariadb-install-db --no-defaults --datadir=/var/lib/mysql --user=mysql --skip-test-db';
    await first.job(this.network, this.newAddress(), install);
    await this.begin(first);
    first.sql(`ALTER USER root@localhost IDENTIFIED VIA unix_socket OR mysql_native_password USING PASSWORD('${ROOT_PASSWORD}');
      CREATE DATABASE exam;
      CREATE TABLE exam.log (id VARCHAR(40) PRIMARY KEY);
      CREATE USER exam@'%' IDENTIFIED BY '${PASSWORD}' REQUIRE SSL;
      GRANT ALL ON exam.* TO exam@'%';`);
  }

  /** One for all members, with the names that the operator's has. */
  private certificates(): void {
    const folder = path.join(this.folder, 'pki');
    const { authority, certificate, privateKey } = issue(
      folder,
      ['localhost', SERVICE, ...this.rendered.hosts],
      ['serverAuth', 'clientAuth'],
    );
    fs.writeFileSync(path.join(folder, 'ca.crt'), authority);
    for (const name of ['server', 'client']) {
      fs.writeFileSync(path.join(folder, `${name}.crt`), certificate);
      fs.writeFileSync(path.join(folder, `${name}.key`), privateKey);
    }
  }
}

/** Names of all settings that the server takes. */
function knownSettings(): Set<string> {
  const help = execFileSync('mariadbd', ['--no-defaults', '--verbose', '--help'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 24,
  });
  return new Set([...help.matchAll(/^\s+(?:-\w, )?--(?:\[\w+-\])?([a-z][\w-]*)/gm)].map(([, name]) => name));
}

function exists(program: string): boolean {
  try {
    execFileSync('bash', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
