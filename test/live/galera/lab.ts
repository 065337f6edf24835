import { ChildProcess, SpawnSyncReturns, execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { issue } from '../datastore/certificates';
import { Host } from '../datastore/namespaces';
import { Deployment } from '../datastore/rendered-machine';
import { SCRATCH } from '../support/paths';
import { until } from '../support/until';
import { Member } from './member';
import { BUCKET, RenderedCluster } from './rendered-cluster';

const DATASTORE = path.join(__dirname, '../datastore');
const PASSWORD = 'pT4wXo0cQ9mZr2LkVb7NsE1yUa6GhJd3';
const ACCESS_KEY = 'TESTBED0ACCESS0KEY';
const SECRET = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY';

/** Three members, a server and a bucket on one network. */
export class GaleraLab {
  public static async start(): Promise<GaleraLab> {
    const programs = ['/usr/sbin/mariadbd', 'mariadb-backup', 'socat', '/usr/sbin/keepalived', 'jq', 'etcdctl', kine()];
    for (const program of programs) {
      if (!exists(program)) {
        throw new Error(`${program} is missing; run: bash test/live/galera/install.sh`);
      }
    }
    if (process.getuid?.() !== 0) {
      throw new Error('namespaces with mounts are made by root; run this test as root');
    }
    fs.mkdirSync(SCRATCH, { recursive: true });
    const lab = new GaleraLab(fs.mkdtempSync(path.join(SCRATCH, 'galera-')));
    try {
      await lab.prepare();
    } catch (error) {
      lab.stop();
      throw error;
    }
    return lab;
  }

  public readonly rendered = new RenderedCluster();
  public readonly members: Member[] = [];
  public readonly objects: string;
  private readonly authority: string;
  private readonly s3: string;
  private lan?: Host;
  private caller?: Host;

  private constructor(public readonly folder: string) {
    const { certificateAddresses, certificateUsages } = this.rendered;
    const own = issue(path.join(folder, 'tls'), certificateAddresses, certificateUsages);
    this.authority = path.join(folder, 'tls/ca.pem');
    this.s3 = path.join(folder, 's3');
    this.objects = path.join(this.s3, 'objects');
    const deployment: Deployment = {
      result: PASSWORD,
      cert_pem: { tls_self_signed_cert: own.authority, tls_locally_signed_cert: own.certificate },
      private_key_pem: own.privateKey,
      backup_s3_access_key_id: ACCESS_KEY,
      backup_s3_secret_access_key: SECRET,
    };
    const metadata = path.join(folder, 'meta_data.json');
    fs.writeFileSync(metadata, JSON.stringify({ meta: this.rendered.metadata }));
    this.rendered.members.forEach((address, i) => {
      const disk = path.join(folder, `volume-${i + 1}`);
      fs.mkdirSync(disk);
      this.members.push(
        new Member(`m${i + 1}`, address, {
          files: this.rendered.files(deployment),
          firewall: this.rendered.firewall(),
          volume: disk,
          metadata,
          authority: path.join(this.s3, 'ca.pem'),
        }),
      );
    });
  }

  public get server(): Host {
    return present(this.caller);
  }

  public get network(): Host {
    return present(this.lan);
  }

  /** Members that have the address now. */
  public writers(): Member[] {
    return this.members.filter((member) => member.isOn && member.hasAddress(this.rendered.address));
  }

  /** The one member that has the address, when there is just one. */
  public async writer(): Promise<Member> {
    return until('one member to have the address', async () => {
      const writers = this.writers();
      return writers.length === 1 && writers[0];
    });
  }

  /** Waits until so many members agree that they are a cluster, and all have everything. */
  public async synced(count: number): Promise<void> {
    const on = this.members.filter((member) => member.isOn);
    await until(`${count} members to be synced`, async () =>
      on.every((member) => member.status('wsrep_cluster_size') === String(count) && member.isSynced),
    );
  }

  /** What a client of the server gets or is told. */
  public client(
    statement: string,
    args = `--ssl-ca=${this.authority} --ssl-verify-server-cert`,
  ): SpawnSyncReturns<string> {
    const plain = '--no-defaults --batch --skip-column-names --connect-timeout=3 --user=k3s';
    return this.server.attempt(`mariadb ${plain} --host=${this.rendered.address} ${args} k3s`, {
      input: statement,
      env: { MYSQL_PWD: PASSWORD },
    });
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
    [...this.members, this.caller, this.lan].forEach((host) => host?.stop());
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }

  private async prepare(): Promise<void> {
    this.lan = await Host.start('lan', undefined, `${BUCKET.address}/16`);
    const [{ address }] = this.rendered.servers.machines;
    this.caller = await Host.start('server', this.lan, `${address}/16`);
    await this.startBucket(this.lan);
  }

  private async startBucket(lan: Host): Promise<void> {
    const { certificate, privateKey } = issue(this.s3, [BUCKET.address]);
    fs.mkdirSync(this.objects);
    fs.writeFileSync(path.join(this.s3, 'server.pem'), certificate);
    fs.writeFileSync(path.join(this.s3, 'server-key.pem'), privateKey);
    const credentials = { id: ACCESS_KEY, secret: SECRET, region: 'us-east-1', bucket: BUCKET.name };
    fs.writeFileSync(path.join(this.s3, 'credentials.json'), JSON.stringify(credentials));
    const program = path.join(DATASTORE, 's3.mjs');
    lan.start(`${process.execPath} ${program} ${this.s3} ${BUCKET.address} 9000`, path.join(this.s3, 'output'));
    await until('the bucket to listen', async () => fs.existsSync(path.join(this.s3, 'ready')));
  }
}

function present(host: Host | undefined): Host {
  if (host === undefined) {
    throw new Error('the lab did not start');
  }
  return host;
}

function kine(): string {
  return execFileSync('bash', [path.join(DATASTORE, 'env.sh')], { encoding: 'utf8' }).trim();
}

function exists(program: string): boolean {
  try {
    execFileSync('bash', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
