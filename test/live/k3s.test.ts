import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { parse } from 'yaml';
import {
  Access,
  BackupTarget,
  Datastore,
  Duration,
  Entry,
  Flavor,
  RancherServer,
  RancherServerProps,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources } from '../support/rendered';
import { problemsOfMachine } from './support/machine-checks';
import { ROOT, SCRATCH } from './support/paths';
import { UserData } from './support/user-data';

const script = (name: string): string => path.join(ROOT, 'lib/infra/scripts', name);

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
beforeEach(() => {
  fs.mkdirSync(SCRATCH, { recursive: true });
  folder = fs.mkdtempSync(path.join(SCRATCH, 'k3s-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a script to its end, while this process goes on to answer it. */
function run(name: string, words: string[], environment: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(script(name), words, { env: { PATH: process.env.PATH, ...environment } });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Writes a program that stands in for another one. */
function standIn(name: string, lines: string): string {
  fs.writeFileSync(at(name), `#!/usr/bin/env bash\nset -euo pipefail\n${lines}`, { mode: 0o755 });
  return at(name);
}

test('the scripts pass shellcheck', () => {
  const { error, status, stdout } = spawnSync('shellcheck', ['k3s-start', 'seed'].map(script), {
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw new Error('shellcheck is missing; install it (apt-get install shellcheck) and run again');
  }
  expect(`${stdout}${status}`).toBe('0');
});

describe('how a server starts', () => {
  /** The API behind its address, and the metadata service, by the statuses that they give. */
  let server: http.Server;
  let api: number | undefined;
  let asked: string[];
  let metadata: object | undefined;

  beforeEach(async () => {
    [api, asked] = [undefined, []];
    metadata = { availability_zone: 'bkk-a', meta: { region: 'asia-southeast1', 'makes-cluster': '1' } };
    server = http.createServer((request, response) => {
      asked.push(request.url as string);
      if (request.url === '/meta_data.json') {
        response.writeHead(metadata === undefined ? 503 : 200).end(JSON.stringify(metadata ?? {}));
      } else if (api === undefined) {
        response.destroy();
      } else {
        response.writeHead(api).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  function start(name: string, datastore: 'etcd' | 'sql' = 'etcd'): Promise<Ended> {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return run('k3s-start', [datastore, '10.20.9.9'], {
      K3S_NAME: name,
      K3S_CONFIGURATION: at('config.yaml.d'),
      K3S_DATA: at('server'),
      K3S_URL: url,
      K3S_LOOKS: '2',
      K3S_PAUSE: '0',
      CLOUDSERVE_METADATA_URL: `${url}/meta_data.json`,
    });
  }
  const join = (): unknown => {
    const file = at('config.yaml.d', '90-join.yaml');
    return fs.existsSync(file) ? parse(fs.readFileSync(file, 'utf8')) : undefined;
  };
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  test.each([401, 200])('joins when the API answers %i, also the first server', async (status) => {
    api = status;
    for (const name of ['chula-rancher-server-1', 'chula-rancher-server-3']) {
      expect(await start(name)).toMatchObject({ code: 0 });
      expect(join()).toEqual({ server: url() });
    }
  });

  test.each([503, undefined])('the first server makes a cluster when the API answers %s', async (status) => {
    api = status;
    expect(await start('chula-rancher-server-1')).toMatchObject({ code: 0 });
    expect(join()).toEqual({ 'cluster-init': true });
    expect(asked.filter((each) => each === '/readyz')).toHaveLength(2);
  });

  test('another server makes none, and fails for its unit to try again', async () => {
    expect(await start('chula-rancher-server-2')).toEqual({
      code: 1,
      said: expect.stringContaining('chula-rancher-server-2 makes no cluster; it tries again'),
    });
    expect(join()).toBeUndefined();
  });

  test.each([{ 'makes-cluster': 'none' }, {}])('the first server made anew makes none, told so by %j', async (meta) => {
    metadata = { meta };
    expect(await start('chula-rancher-server-1')).toMatchObject({ code: 1 });
    expect(join()).toBeUndefined();
  });

  test('a member of etcd starts without an answer of anybody', async () => {
    await start('chula-rancher-server-1');
    fs.mkdirSync(at('server', 'db', 'etcd', 'member'), { recursive: true });
    fs.mkdirSync(at('server', 'tls'));
    [metadata, asked] = [undefined, []];
    expect(await start('chula-rancher-server-1')).toMatchObject({ code: 0 });
    expect(join()).toEqual({ server: url() });
    expect(asked).toEqual([]);
  });

  describe('on the volume of an earlier machine', () => {
    const database = (): string => at('server', 'db', 'etcd', 'member', 'snap', 'db');
    const kept = (n: number): string => at('server', 'db', `etcd-old-${n}`, 'member', 'snap', 'db');
    const put = (content: string): void => {
      fs.mkdirSync(path.dirname(database()), { recursive: true });
      fs.writeFileSync(database(), content);
    };

    test('a new machine joins the others, and keeps the data of the removed member aside', async () => {
      api = 401;
      for (const [n, content] of [
        [1, 'of the first'],
        [2, 'of the second'],
      ] as const) {
        put(content);
        expect(await start('chula-rancher-server-2')).toEqual({
          code: 0,
          said: expect.stringContaining(`kept in ${at('server', 'db', `etcd-old-${n}`)}`),
        });
        expect(join()).toEqual({ server: url() });
        expect(fs.existsSync(at('server', 'db', 'etcd'))).toBe(false);
      }
      expect([1, 2].map((n) => fs.readFileSync(kept(n), 'utf8'))).toEqual(['of the first', 'of the second']);
    });

    test.each(['chula-rancher-server-1', 'chula-rancher-server-2'])(
      'the new machine %s starts as the member when nobody answers, and makes no cluster',
      async (name) => {
        put('the only copy');
        expect(await start(name)).toEqual({ code: 0, said: expect.stringContaining('a member of etcd already') });
        expect(asked.filter((each) => each === '/readyz')).toHaveLength(2);
        expect(join()).toEqual({ server: url() });
        expect(fs.readFileSync(database(), 'utf8')).toBe('the only copy');
      },
    );

    test('a machine that is the member keeps its data in use, also when others answer', async () => {
      api = 401;
      put('in use');
      fs.mkdirSync(at('server', 'tls'));
      expect(await start('chula-rancher-server-2')).toMatchObject({ code: 0 });
      expect(fs.readFileSync(database(), 'utf8')).toBe('in use');
    });
  });

  test('a server with a database joins nobody', async () => {
    api = 401;
    expect(await start('chula-rancher-server-2', 'sql')).toMatchObject({ code: 0 });
    expect(join()).toBeUndefined();
    expect(asked).not.toContain('/readyz');
  });

  test('a node says where it is, as the cloud has it, once', async () => {
    const node = at('config.yaml.d', '80-node.yaml');
    await start('chula-rancher-server-1', 'sql');
    expect(parse(fs.readFileSync(node, 'utf8'))).toEqual({
      'node-label+': ['topology.kubernetes.io/zone=bkk-a', 'topology.kubernetes.io/region=asia-southeast1'],
    });
    asked = [];
    await start('chula-rancher-server-1', 'sql');
    expect(asked).toEqual([]);
  });

  test('without a region there is no label of one', async () => {
    metadata = { availability_zone: 'nova', meta: {} };
    await start('chula-rancher-server-1', 'sql');
    expect(parse(fs.readFileSync(at('config.yaml.d', '80-node.yaml'), 'utf8'))).toEqual({
      'node-label+': ['topology.kubernetes.io/zone=nova'],
    });
  });

  test('what it writes and the folder of the audit log are for root alone', async () => {
    api = 401;
    await start('chula-rancher-server-1');
    const modes = [['config.yaml.d'], ['config.yaml.d', '90-join.yaml'], ['server'], ['server', 'logs']].map(
      (names) => fs.statSync(at(...names)).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0, 0]);
  });
});

describe('how objects are seeded', () => {
  /** kubectl that keeps objects as files, refuses what is there, and fails for what has a file `down-<kind>`. */
  const KUBECTL = `store='@store@'
down() { [ -e "$store/down-$1" ] && { n=$(($(cat "$store/down-$1") - 1)); [ "$n" -lt 0 ] && return 1; echo "$n" >"$store/down-$1"; }; }
case "$1 $2" in
  'get --raw') ! down api || { echo 'connection refused' >&2; exit 1; } ;;
  'get configmap')
    ! down get || { echo 'Error from server (Forbidden): no' >&2; exit 1; }
    [ -e "$store/configmap-$3" ] || { echo 'Error from server (NotFound): configmaps' >&2; exit 1; } ;;
  'create configmap') [ ! -e "$store/configmap-$3" ] || { echo 'Error (AlreadyExists): x' >&2; exit 1; }; touch "$store/configmap-$3" ;;
  'create --filename')
    name=$(basename "$3" .yaml)
    ! down "$name" || { echo 'no matches for kind "GitRepo"' >&2; exit 1; }
    [ ! -e "$store/$name" ] || { echo "Error from server (AlreadyExists): $name" >&2; exit 1; }
    cp "$3" "$store/$name"; echo "$name" >>"$store/order" ;;
  'wait --for') echo "waited $*" >>"$store/order"; ! down wait ;;
  'patch helmcharts.helm.cattle.io') echo "patched \${*:3}" >>"$store/order"; ! down patch ;;
  *) echo "unexpected: $*" >&2; exit 2 ;;
esac
`;
  const stored = (name: string): string => fs.readFileSync(at('store', name), 'utf8');
  const put = (name: string, content: string): void => fs.writeFileSync(at('seeds', name), content);
  beforeEach(() => {
    fs.mkdirSync(at('store'));
    fs.mkdirSync(at('seeds'));
    put('10-namespace.yaml', 'first');
    put('20-secret.yaml', 'second');
    put('31-webhook.wait', 'cert-manager/webhook\n');
    put('40-chart.yaml', 'third');
  });
  const seed = (limit = '60'): Promise<Ended> =>
    run('seed', [at('seeds'), 'cloudserve-seeds'], {
      SEED_KUBECTL: standIn('kubectl', KUBECTL.replace('@store@', at('store'))),
      SEED_LIMIT: limit,
      SEED_PAUSE: '0',
    });

  test('in the order of their names, with what one waits for in between', async () => {
    expect(await seed()).toMatchObject({ code: 0 });
    expect(stored('order').trim().split('\n')).toEqual([
      '10-namespace',
      '20-secret',
      'waited wait --for condition=Available --timeout 5s --namespace cert-manager deployment/webhook',
      '40-chart',
    ]);
    expect(fs.existsSync(at('store', 'configmap-cloudserve-seeds'))).toBe(true);
  });

  test('a chart keeps what a failed upgrade leaves, as soon as its installation is complete and not before', async () => {
    put('50-rancher.keep', 'kube-system/rancher\n');
    fs.writeFileSync(at('store', 'down-patch'), '1');
    expect(await seed()).toMatchObject({ code: 0 });
    const patched = `patched rancher --namespace kube-system --type merge --patch {"spec":{"failurePolicy":"abort"}}`;
    expect(stored('order').trim().split('\n').slice(-3)).toEqual([
      'waited wait --for condition=Complete --timeout 5s --namespace kube-system job/helm-install-rancher',
      patched,
      patched,
    ]);
    expect(fs.existsSync(at('store', 'configmap-cloudserve-seeds'))).toBe(true);
  });

  test('a chart whose installation is not complete is left to it, and told of when time is up', async () => {
    fs.rmSync(at('seeds', '31-webhook.wait'));
    put('50-rancher.keep', 'kube-system/rancher\n');
    fs.writeFileSync(at('store', 'down-wait'), '1000000');
    expect(await seed('0')).toEqual({
      code: 1,
      said: expect.stringContaining('seed: installation of rancher: not after 0 seconds'),
    });
    expect(stored('order')).not.toContain('patched');
    expect(fs.existsSync(at('store', 'configmap-cloudserve-seeds'))).toBe(false);
  });

  test('what is there already stays as it is', async () => {
    fs.writeFileSync(at('store', '20-secret'), 'changed by an administrator');
    expect(await seed()).toMatchObject({ code: 0 });
    expect(stored('20-secret')).toBe('changed by an administrator');
    expect(stored('40-chart')).toBe('third');
  });

  test('once all were created, what somebody deletes stays deleted', async () => {
    await seed();
    fs.rmSync(at('store', '20-secret'));
    expect(await seed()).toEqual({ code: 0, said: expect.stringContaining('all were created before') });
    expect(fs.existsSync(at('store', '20-secret'))).toBe(false);
  });

  test('an API, a kind and a Deployment that are not there yet are waited for', async () => {
    for (const what of ['api', '40-chart', 'wait']) {
      fs.writeFileSync(at('store', `down-${what}`), '3');
    }
    expect(await seed()).toMatchObject({ code: 0 });
    expect(stored('40-chart')).toBe('third');
  });

  test('what cannot be created is told of when time is up, and what comes after it is not created', async () => {
    fs.writeFileSync(at('store', 'down-20-secret'), '1000000');
    expect(await seed('0')).toEqual({
      code: 1,
      said: expect.stringContaining('seed: 20-secret.yaml: not after 0 seconds: no matches for kind "GitRepo"'),
    });
    expect(fs.existsSync(at('store', '40-chart'))).toBe(false);
    expect(fs.existsSync(at('store', 'configmap-cloudserve-seeds'))).toBe(false);
  });

  test('an answer other than yes and no to whether all were created creates nothing', async () => {
    fs.writeFileSync(at('store', 'down-get'), '1');
    expect(await seed()).toEqual({ code: 1, said: expect.stringContaining('(Forbidden)') });
    expect(fs.existsSync(at('store', 'order'))).toBe(false);
  });
});

describe('the servers of a Rancher', () => {
  const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
  const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
  const to = BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.org',
    bucket: 'backups',
    credentialsSecret: 'backup-s3',
  });

  beforeAll(() => {
    const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
  });

  function server(props: Pick<RancherServerProps, 'servers' | 'datastore'>): UserData {
    const site = newSite(newApp(), 'chula', { access: { admins: ['161.200.0.0/16'] } });
    const rancher = new RancherServer(site, 'rancher', {
      hostname: 'rancher.example.org',
      entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere() }),
      delivery: { repository: 'https://git.example.org/testbed.git', credentialsSecret: 'fleet-git' },
      ...props,
    });
    const stack = rancher.node.findChild('chula-rancher') as TerraformStack;
    const [first] = Object.values(resources(stack, 'openstack_compute_instance_v2')).filter(
      ({ name }) => name === 'chula-rancher-server-1',
    );
    return UserData.of(first.user_data as string);
  }

  test.each<[string, Pick<RancherServerProps, 'servers' | 'datastore'>]>([
    [
      'with a database',
      {
        servers: { count: 2, flavor: medium },
        datastore: Datastore.mysql({
          flavor: small,
          volume: Size.gibibytes(40),
          backup: { to, every: Duration.hours(6), keep: 28 },
        }),
      },
    ],
    [
      'with embedded etcd on a volume of its own',
      {
        servers: { count: 3, flavor: medium, etcdVolume: Size.gibibytes(20) },
        datastore: Datastore.embeddedEtcd({ snapshots: { to, every: Duration.hours(6), keep: 28 } }),
      },
    ],
  ])('%s are as the real programs want them', async (_, props) => {
    expect(await problemsOfMachine(server(props))).toEqual([]);
  });
});
