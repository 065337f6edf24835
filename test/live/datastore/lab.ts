import { ChildProcess, SpawnSyncReturns, execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { SCRATCH } from '../support/paths';
import { until } from '../support/until';
import { issue } from './certificates';
import { Host } from './namespaces';
import { BUCKET, ENDPOINT, Deployment, RenderedMachine } from './rendered-machine';

export const PASSWORD = 'pT4wXo0cQ9mZr2LkVb7NsE1yUa6GhJd3';
export const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPx"Rfi\\CYEXAMPLEKEY';
const ACCESS_KEY = 'TESTBED0ACCESS0KEY';
const STRANGER = '10.20.222.9';

/** The datastore's machine, two servers, a stranger and a bucket, on one network. */
export class DatastoreLab {
  public static async start(): Promise<DatastoreLab> {
    for (const program of ['/usr/sbin/mariadbd', 'mariadb-dump', 'etcdctl', '/usr/sbin/nft', 'nsenter', kine()]) {
      if (!exists(program)) {
        throw new Error(`${program} is missing; run: bash test/live/datastore/install.sh`);
      }
    }
    if (process.getuid?.() !== 0) {
      throw new Error('namespaces with mounts are made by root; run this test as root');
    }
    fs.mkdirSync(SCRATCH, { recursive: true });
    const lab = new DatastoreLab(fs.mkdtempSync(path.join(SCRATCH, 'datastore-')));
    try {
      await lab.prepare();
    } catch (error) {
      lab.stop();
      throw error;
    }
    return lab;
  }

  public readonly rendered = new RenderedMachine();
  public readonly s3: string;
  public readonly authority: string;
  private readonly hosts = new Map<string, Host>();
  private readonly deployment: Deployment;

  private constructor(public readonly folder: string) {
    const own = issue(path.join(folder, 'tls'), this.rendered.certificateAddresses);
    this.authority = path.join(folder, 'tls/ca.pem');
    this.deployment = {
      result: PASSWORD,
      cert_pem: { tls_self_signed_cert: own.authority, tls_locally_signed_cert: own.certificate },
      private_key_pem: own.privateKey,
      backup_s3_access_key_id: ACCESS_KEY,
      backup_s3_secret_access_key: SECRET,
    };
    this.s3 = path.join(folder, 's3');
  }

  public get machine(): Host {
    return this.host('machine');
  }

  public get server(): Host {
    return this.host('server');
  }

  public get stranger(): Host {
    return this.host('stranger');
  }

  /** Statements as root of the machine. */
  public sql(statements: string): string {
    return this.machine.run('mariadb --batch --skip-column-names', { input: statements }).trim();
  }

  /** A script of ours on the machine, with limits short enough for a test. */
  public script(line: string, env: Record<string, string> = {}): SpawnSyncReturns<string> {
    const limits = { SQL_TRIES: '100', SQL_PAUSE: '0.2', SQL_RETRIES: '3', SQL_LONGEST: '20' };
    return this.machine.attempt(`/usr/local/lib/cloudserve/${line}`, { env: { ...limits, ...env } });
  }

  /** What a client of a server gets or is told. */
  public client(from: Host, args: string, statement = 'SELECT DATABASE()'): SpawnSyncReturns<string> {
    const plain = `--no-defaults --batch --skip-column-names --connect-timeout=3 --host=${this.rendered.address}`;
    return from.attempt(`mariadb ${plain} ${args} k3s`, { input: statement, env: { MYSQL_PWD: PASSWORD } });
  }

  /** Names in the bucket. */
  public get objects(): string[] {
    return fs.readdirSync(path.join(this.s3, 'objects')).map(decodeURIComponent).sort();
  }

  public object(key: string): string {
    return path.join(this.s3, 'objects', encodeURIComponent(key));
  }

  /** Lets the next requests to the bucket fail. */
  public failRequests(count: number): void {
    fs.writeFileSync(path.join(this.s3, 'failing'), String(count));
  }

  public get requests(): string[] {
    return fs.readFileSync(path.join(this.s3, 'log'), 'utf8').trim().split('\n');
  }

  public startKine(log: string): ChildProcess {
    const env = {
      KINE_ENDPOINT: this.rendered.dsn.replace('<<datastore-password>>', PASSWORD),
      KINE_CA_FILE: this.authority,
      KINE_LISTEN_ADDRESS: 'tcp://127.0.0.1:2379',
    };
    return this.server.start(`${kine()} --metrics-bind-address 0`, log, env);
  }

  public stop(): void {
    this.hosts.forEach((host) => host.stop());
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }

  private host(name: string): Host {
    const host = this.hosts.get(name);
    if (host === undefined) {
      throw new Error(`host '${name}' did not start`);
    }
    return host;
  }

  private async prepare(): Promise<void> {
    const lan = await Host.start('lan', undefined, `${ENDPOINT}/16`);
    this.hosts.set('lan', lan);
    const addresses = this.rendered.servers.machines.map(({ address }) => `${address}/16`);
    this.hosts.set('machine', await Host.start('machine', lan, `${this.rendered.address}/16`));
    this.hosts.set('server', await Host.start('server', lan, ...addresses));
    this.hosts.set('stranger', await Host.start('stranger', lan, `${STRANGER}/16`));
    await this.startBucket(lan);
    this.furnish();
  }

  private async startBucket(lan: Host): Promise<void> {
    const { certificate, privateKey } = issue(this.s3, [ENDPOINT]);
    fs.mkdirSync(path.join(this.s3, 'objects'));
    fs.writeFileSync(path.join(this.s3, 'server.pem'), certificate);
    fs.writeFileSync(path.join(this.s3, 'server-key.pem'), privateKey);
    const credentials = { id: ACCESS_KEY, secret: SECRET, region: 'us-east-1', bucket: BUCKET };
    fs.writeFileSync(path.join(this.s3, 'credentials.json'), JSON.stringify(credentials));
    const program = path.join(__dirname, 's3.mjs');
    lan.start(`${process.execPath} ${program} ${this.s3} ${ENDPOINT} 9000`, path.join(this.s3, 'output'));
    await until('the bucket to listen', async () => fs.existsSync(path.join(this.s3, 'ready')));
  }

  /** The machine's own files over those of this computer, none of which is written to. */
  private furnish(): void {
    const data = path.join(this.folder, 'data');
    fs.mkdirSync(data);
    this.machine.run(`set -e
      mount -t tmpfs tmpfs /mnt
      for folder in /etc /var /usr/local; do
        mkdir -p /mnt/own$folder /mnt/work$folder
        mount -t overlay overlay -o lowerdir=$folder,upperdir=/mnt/own$folder,workdir=/mnt/work$folder $folder
      done
      mount -t tmpfs tmpfs /run
      id mysql >/dev/null 2>&1 || useradd --system --no-create-home mysql
      rm -rf /var/lib/mysql /var/lib/cloudserve && mkdir /var/lib/mysql
      mkdir -p /etc/mysql/conf.d /etc/mysql/mariadb.conf.d
      cat ${path.join(this.s3, 'ca.pem')} >>/etc/ssl/certs/ca-certificates.crt
      install -m 0755 ${path.join(__dirname, 'systemctl')} /usr/local/bin/systemctl
      printf '[client-server]\\nsocket = /run/mysqld/mysqld.sock\\n!includedir /etc/mysql/conf.d/\\n!includedir /etc/mysql/mariadb.conf.d/\\n' >/etc/mysql/my.cnf`);
    for (const { path: file, content, permissions } of this.rendered.files(this.deployment)) {
      this.machine.run(`mkdir -p $(dirname ${file}) && cat >${file} && chmod ${permissions} ${file}`, {
        input: content,
      });
    }
    for (const program of ['curl', 'mariadb', 'mariadb-dump']) {
      this.putBefore(program, `exec /usr/bin/${program} "$@"`);
    }
    this.machine.run('nft -f -', { input: this.rendered.firewall() });
  }

  /** What the machine runs under the name of a program; its arguments are written down. */
  public putBefore(program: string, line: string): void {
    const wrapper = `#!/bin/bash\nprintf '%s\\n' "$0 $*" >>/var/log/arguments\n${line}\n`;
    this.machine.run(`cat >/usr/local/bin/${program} && chmod 0755 /usr/local/bin/${program}`, { input: wrapper });
  }

  /** Attaches the volume where the machine waits for it. */
  public mountVolume(): void {
    this.machine.run(`mount --bind ${path.join(this.folder, 'data')} /var/lib/mysql`);
  }

  /** Another, empty volume in the place of the one before. */
  public emptyVolume(): void {
    const data = path.join(this.folder, 'data-2');
    fs.mkdirSync(data);
    this.machine.run(`systemctl stop mariadb && umount /var/lib/mysql && mount --bind ${data} /var/lib/mysql`);
  }
}

function kine(): string {
  return execFileSync('bash', [path.join(__dirname, 'env.sh')], { encoding: 'utf8' }).trim();
}

function exists(program: string): boolean {
  try {
    execFileSync('bash', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
