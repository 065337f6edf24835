import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { Access, Datastore, Entry, Flavor, RancherServer, Size } from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources } from '../support/rendered';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, Ended, mustRun, runProgram } from './support/program';
import { UserData, WrittenFile } from './support/user-data';

const KUBERNETES = path.join(ROOT, 'test/live/kubernetes');
const SEEDS = '/var/lib/cloudserve/seeds/';

/** What the first server of a Rancher writes on its first boot. */
function serverFiles(): WrittenFile[] {
  const site = newSite(newApp(), 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.haproxy({ flavor, exposedTo: Access.anywhere() }),
  });
  const stack = rancher.node.findChild('chula-rancher') as TerraformStack;
  const [first] = Object.values(resources(stack, 'openstack_compute_instance_v2')).filter(
    ({ name }) => name === 'chula-rancher-server-1',
  );
  return UserData.of(first.user_data as string).files;
}

/** etcd and a kube-apiserver with the arguments that the servers of a Rancher have, on loopback. */
class HardenedApi {
  public static async start(): Promise<HardenedApi> {
    const { status, stderr } = spawnSync('bash', [path.join(KUBERNETES, 'install.sh')], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
    if (spawnSync('kubectl', ['version', '--client']).error !== undefined) {
      throw new Error('kubectl is missing; install it (https://kubernetes.io/docs/tasks/tools/) and run again');
    }
    const sourced = `. '${KUBERNETES}/env.sh' && printf '%s\\n' "$ETCD" "$KUBERNETES_BIN/kube-apiserver"`;
    const [etcd, apiserver] = (await mustRun(['bash', '-c', sourced])).trim().split('\n');
    fs.mkdirSync(SCRATCH, { recursive: true });
    const folder = path.join(SCRATCH, `hardened-${randomUUID()}`);
    fs.mkdirSync(folder, { mode: 0o700 });
    const api = new HardenedApi(folder, serverFiles());
    await api.launch(etcd, apiserver);
    return api;
  }

  private readonly daemons: Daemon[] = [];
  public port = 0;

  private constructor(
    public readonly folder: string,
    private readonly files: readonly WrittenFile[],
  ) {
    for (const { path: at, content, mode } of files) {
      fs.mkdirSync(path.dirname(this.at('root', at)), { recursive: true });
      fs.writeFileSync(this.at('root', at), content, { mode });
    }
  }

  public at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  public kubectl(...words: string[]): Promise<Ended> {
    return runProgram(['kubectl', '--kubeconfig', this.at('kubeconfig'), ...words]);
  }

  public seed(): Promise<Ended> {
    return runProgram([path.join(ROOT, 'lib/infra/scripts/seed'), this.at('root', SEEDS), 'cloudserve-seeds'], {
      SEED_KUBECTL: `kubectl --kubeconfig ${this.at('kubeconfig')}`,
      SEED_LIMIT: '30',
      SEED_PAUSE: '0.2',
    });
  }

  /** What Helm's Jobs and Rancher's pods come to, which nobody runs here. */
  public async install(): Promise<void> {
    const containers = [{ name: 'x', image: 'x' }];
    const condition = (type: string): object => ({ type, status: 'True' });
    const time = '2026-01-01T00:00:00Z';
    const labels = { app: 'rancher' };
    await this.put({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'rancher', namespace: 'cattle-system' },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } },
      status: { conditions: [condition('Available')] },
    });
    for (const name of ['helm-install-cert-manager', 'helm-install-rancher']) {
      await this.put({
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name, namespace: 'kube-system' },
        spec: { template: { spec: { containers, restartPolicy: 'OnFailure' } } },
        status: {
          startTime: time,
          completionTime: time,
          succeeded: 1,
          conditions: [condition('SuccessCriteriaMet'), condition('Complete')],
        },
      });
    }
  }

  private async put({
    status,
    ...object
  }: Record<string, unknown> & { status: object; kind: string; metadata: Record<string, string> }): Promise<void> {
    const { name, namespace } = object.metadata;
    fs.writeFileSync(this.at('object.json'), JSON.stringify(object));
    const created = await this.kubectl('create', '-f', this.at('object.json'));
    const patch = ['--subresource=status', '--type=merge', '--patch', JSON.stringify({ status })];
    const patched = await this.kubectl('patch', object.kind, name, '-n', namespace, ...patch);
    expect([created.said, patched.said]).toEqual(['', '']);
  }

  public seeds(): string[] {
    return fs.readdirSync(this.at('root', SEEDS)).sort();
  }

  public async stop(): Promise<void> {
    for (const daemon of this.daemons.reverse()) {
      await daemon.end();
    }
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private async launch(etcd: string, apiserver: string): Promise<void> {
    const [client, peer, port] = this.node('prepare.mjs').trim().split(' ').map(Number);
    this.port = port;
    const at = (each: number): string => `http://127.0.0.1:${each}`;
    this.daemons.push(
      new Daemon([
        ...[etcd, '--name=live', `--data-dir=${this.at('etcd')}`, '--unsafe-no-fsync'],
        ...[`--listen-client-urls=${at(client)}`, `--advertise-client-urls=${at(client)}`],
        ...[`--listen-peer-urls=${at(peer)}`, `--initial-advertise-peer-urls=${at(peer)}`],
        `--initial-cluster=live=${at(peer)}`,
      ]),
    );
    const server = new Daemon([
      ...[apiserver, `--etcd-servers=${at(client)}`, '--bind-address=127.0.0.1', '--advertise-address=127.0.0.1'],
      ...[`--secure-port=${port}`, `--cert-dir=${this.folder}`, '--endpoint-reconciler-type=none'],
      ...['--service-cluster-ip-range=10.43.0.0/16', `--token-auth-file=${this.at('tokens.csv')}`],
      ...['--authorization-mode=RBAC', '--anonymous-auth=false', '--allow-privileged=true', '--profiling=false'],
      ...['--service-account-issuer=https://kubernetes.default.svc', `--service-account-key-file=${this.at('sa.pub')}`],
      `--service-account-signing-key-file=${this.at('sa.key')}`,
      ...this.hardenedFlags(),
    ]);
    this.daemons.push(server);
    fs.writeFileSync(this.at('pid'), String(server.pid));
    try {
      this.node('ready.mjs', '0', 'pid');
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${server.said.slice(-2000)}`);
    }
  }

  /** As the configuration of K3s has them, with the machine's files where they lie here. */
  private hardenedFlags(): string[] {
    const config = this.files.find(({ path: at }) => at === '/etc/rancher/k3s/config.yaml') as WrittenFile;
    return (parse(config.content)['kube-apiserver-arg'] as string[]).map(
      (flag) =>
        `--${flag.replace(/=\/etc\//, `=${this.at('root')}/etc/`).replace(/=\/var\/.*/, `=${this.at('audit.log')}`)}`,
    );
  }

  private node(script: string, ...words: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(KUBERNETES, script), ...words], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(stderr);
    }
    return stdout;
  }
}

let api: HardenedApi;
beforeAll(async () => (api = await HardenedApi.start()));
afterAll(() => api?.stop());

const pod = (name: string, privileged: boolean): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: {
      automountServiceAccountToken: false,
      containers: [{ name: 'x', image: 'x', ...(privileged ? { securityContext: { privileged } } : {}) }],
    },
  });

test('what no kind is there for yet is waited for, and what comes before it is created', async () => {
  const { code, said } = await runProgram(
    [path.join(ROOT, 'lib/infra/scripts/seed'), api.at('root', SEEDS), 'cloudserve-seeds'],
    { SEED_KUBECTL: `kubectl --kubeconfig ${api.at('kubeconfig')}`, SEED_LIMIT: '3', SEED_PAUSE: '0.2' },
  );
  expect([code, said]).toEqual([1, expect.stringMatching(/30-cert-manager\.yaml: not after 3 seconds: .*HelmChart/s)]);
  expect((await api.kubectl('get', 'secret', '-n', 'cattle-system', '-o', 'name')).out.trim().split('\n')).toEqual([
    'secret/tls-ca',
    'secret/tls-rancher-ingress',
  ]);
});

test('a real API server takes every seed, once', async () => {
  const { code, said } = await api.kubectl(
    'apply',
    '-f',
    path.join(ROOT, 'imports/schemas/crds/k3s-helm-controller-v0.17.7'),
  );
  expect([code, said]).toEqual([0, '']);
  await api.install();
  const first = await api.seed();
  expect([first.code, first.said]).toEqual([0, '']);
  for (const name of api.seeds().filter((each) => each.endsWith('.yaml'))) {
    expect(first.out).toContain(`seed: ${name}: `);
  }
  const charts = await api.kubectl('get', 'helmcharts.helm.cattle.io', '-n', 'kube-system', '-o', 'name');
  expect(charts.out.trim().split('\n')).toEqual([
    'helmchart.helm.cattle.io/cert-manager',
    'helmchart.helm.cattle.io/rancher',
  ]);
  for (const chart of ['cert-manager', 'rancher']) {
    const policy = '--output=jsonpath={.spec.failurePolicy}';
    const { out } = await api.kubectl('get', 'helmcharts.helm.cattle.io', chart, '-n', 'kube-system', policy);
    expect(out).toBe('abort');
  }
  await api.kubectl('delete', 'helmcharts.helm.cattle.io', 'cert-manager', '-n', 'kube-system');
  expect(await api.seed()).toMatchObject({ code: 0, out: expect.stringContaining('all were created before') });
  expect((await api.kubectl('get', 'helmcharts.helm.cattle.io', '-n', 'kube-system', '-o', 'name')).out.trim()).toBe(
    'helmchart.helm.cattle.io/rancher',
  );
});

test('a server is well when it answers an unknown caller with 401', async () => {
  const answer = await runProgram([
    ...['curl', '--silent', '--insecure', '--output', '/dev/null', '--write-out', '%{http_code}'],
    `https://127.0.0.1:${api.port}/readyz`,
  ]);
  expect(answer.out).toBe('401');
});

test('privileged pods are refused but where Rancher needs them, and what is not restricted is warned of', async () => {
  for (const [name, content] of Object.entries({ privileged: pod('privileged', true), plain: pod('plain', false) })) {
    fs.writeFileSync(api.at(`${name}.json`), content);
  }
  for (const namespace of ['default', 'cattle-system']) {
    await api.kubectl('create', 'serviceaccount', 'default', '-n', namespace);
  }
  const create = (name: string, namespace: string): Promise<Ended> =>
    api.kubectl('create', '-n', namespace, '-f', api.at(`${name}.json`));
  expect(await create('privileged', 'default')).toMatchObject({
    code: 1,
    said: expect.stringContaining('violates PodSecurity "baseline:latest"'),
  });
  expect(await create('privileged', 'cattle-system')).toMatchObject({ code: 0, said: '' });
  expect(await create('plain', 'default')).toMatchObject({
    code: 0,
    said: expect.stringContaining('would violate PodSecurity "restricted:latest"'),
  });
});

test('the audit log says who wrote secrets, and nothing of what is in them', () => {
  const lines = fs.readFileSync(api.at('audit.log'), 'utf8').trim().split('\n');
  const secrets = lines
    .map((line) => JSON.parse(line))
    .filter(({ objectRef, verb }) => objectRef?.resource === 'secrets' && verb === 'create');
  expect(secrets.map(({ objectRef }) => objectRef.name)).toContain('tls-rancher-ingress');
  for (const entry of secrets) {
    expect(entry).toMatchObject({ level: 'Metadata', user: { username: 'admin' } });
    expect(entry).not.toHaveProperty('requestObject');
  }
});
