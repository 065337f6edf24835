import { nodeBoot } from '../../lib/clusters/nodes/node-boot';
import { StandaloneCluster } from '../../lib/clusters/standalone/standalone-cluster';
import {
  Access,
  BackupTarget,
  BootSecret,
  ClusterSettings,
  Component,
  Distribution,
  Duration,
  Entry,
  Flavor,
  IngressController,
  NodePool,
  OpenStackSiteProps,
  Region,
  Rke2Release,
  Size,
  Versions,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectCompanions, collectFacts } from '../../lib/core';
import { Fact } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, validations } from '../support/rendered';
import { unknownKeys } from './configuration-keys';
import { FirstBoot, firstBoots, instances } from './user-data';

class Owner extends Component {}

const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const versions = Versions.of({ rke2: Rke2Release.of('v1.35.6+rke2r1', { sha256: 'a'.repeat(64) }) });
const servers = NodePool.servers({ count: 3, flavor: medium });
const workers = NodePool.worker({ count: 2, flavor: medium });

interface Placed {
  readonly cluster: StandaloneCluster;
  readonly stack: TerraformStack;
  readonly network: TerraformStack;
}

function place(
  pools: Record<string, NodePool> = { servers, workers },
  settings: ClusterSettings = {},
  siteProps: Partial<OpenStackSiteProps> = {},
): Placed {
  const site = newSite(newApp(), 'chula', siteProps);
  const cluster = new StandaloneCluster(new Owner(site, 'main') as never, 'nodes', {
    site,
    name: 'main',
    entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() }),
    versions,
    ...settings,
  });
  Object.entries(pools).forEach(([name, pool]) => cluster.addPool(name, pool));
  const stack = TerraformStack.of(cluster['stack']);
  return { cluster, stack, network: TerraformStack.of(site.network) };
}

const K3S: ClusterSettings = { distribution: Distribution.K3S };

function boot({ stack }: Placed, pool: string): FirstBoot {
  const [first, ...others] = firstBoots(stack, `chula-main-${pool}-`);
  for (const { userData } of others) {
    expect(userData.replace(/hostname: \S+/, '')).toBe(first.userData.replace(/hostname: \S+/, ''));
  }
  return first;
}

const config = (placed: Placed, pool: string, distribution = 'rke2'): Record<string, any> =>
  boot(placed, pool).yaml(`/etc/rancher/${distribution}/config.yaml`);
const secrets = (placed: Placed, pool: string, distribution = 'rke2'): Record<string, any> =>
  boot(placed, pool).yaml(`/etc/rancher/${distribution}/config.yaml.d/10-secrets.yaml`);

describe.each([
  ['rke2', 9345, {}],
  ['k3s', 6443, K3S],
] as const)('nodes of %s', (distribution, port, settings) => {
  const placed = (): Placed => place(undefined, settings);

  test('join through the entry: agents by their configuration, servers by what they find', () => {
    const { cluster } = placed();
    expect(config(placed(), 'workers', distribution).server).toBe(`https://${cluster.apiAddress}:${port}`);
    expect(config(placed(), 'servers', distribution)).not.toHaveProperty('server');
    expect(config(placed(), 'servers', distribution)['tls-san']).toEqual([cluster.apiAddress]);
    const service = distribution === 'rke2' ? ['rke2-server', 'rke2-agent'] : ['k3s', 'k3s-agent'];
    const unit = (name: string, pool: string): string =>
      boot(placed(), pool).file(`/etc/systemd/system/${name}.service`).content;
    const start = '/usr/local/lib/cloudserve/node-start';
    expect(unit(service[0], 'servers')).toContain(
      `ExecStartPre=${start} ${distribution} server ${cluster.apiAddress}\nExecStart=/usr/local/bin/${distribution} server\n`,
    );
    expect(unit(service[1], 'workers')).toContain(
      `ExecStartPre=${start} ${distribution} agent ${cluster.apiAddress}\nExecStart=/usr/local/bin/${distribution} agent\n`,
    );
    for (const name of ['node-start', 'k3s-start', 'node-renew']) {
      expect(boot(placed(), 'workers').file(`/usr/local/lib/cloudserve/${name}`).mode).toBe(0o755);
    }
  });

  test('are told nothing that they do not know', () => {
    const to = BackupTarget.s3('elsewhere', {
      endpoint: 'https://s3.example.ac.th',
      bucket: 'backups',
      credentialsSecret: 'backup-s3',
    });
    const kept = place(undefined, { ...settings, etcdBackup: { to, every: Duration.hours(6), keep: 28 } });
    for (const [pool, kind] of [
      ['servers', 'server'],
      ['workers', 'agent'],
    ] as const) {
      for (const file of [config(kept, pool, distribution), secrets(kept, pool, distribution)]) {
        expect(Object.keys(file).length).toBeGreaterThan(0);
        expect(unknownKeys(distribution as Distribution, kind, file)).toEqual([]);
      }
    }
  });

  test('have tokens in a file of root alone, agents one that makes no server', () => {
    const of = (pool: string): FirstBoot => boot(placed(), pool);
    const path = `/etc/rancher/${distribution}/config.yaml.d/10-secrets.yaml`;
    expect([of('servers'), of('workers')].map((each) => each.file(path).mode)).toEqual([0o600, 0o600]);
    const ofServers = secrets(placed(), 'servers', distribution);
    expect(ofServers['token']).not.toEqual(ofServers['agent-token']);
    expect(secrets(placed(), 'workers', distribution)).toEqual({ token: ofServers['agent-token'] });
    expect(of('workers').userData).not.toContain(ofServers['token'].slice(2, -1));
  });

  test('have their labels, taints and arguments, the same on all of a pool', () => {
    const options = {
      labels: { 'example.org/use': 'storage' },
      taints: ['dedicated=storage:NoSchedule'],
      kubeletArguments: ['max-pods=200', 'streaming-connection-idle-timeout=9m'],
    };
    const pool = NodePool.worker({ count: 2, flavor: medium, ...options });
    expect(config(place({ servers, storage: pool }, settings), 'storage', distribution)).toMatchObject({
      'node-label': ['cloudserve/pool=storage', 'example.org/use=storage'],
      'node-taint': ['dedicated=storage:NoSchedule'],
      'kubelet-arg': expect.arrayContaining(['max-pods=200', 'streaming-connection-idle-timeout=9m']),
    });
    expect(config(place({ servers, storage: pool }, settings), 'storage', distribution)['kubelet-arg']).toHaveLength(3);
  });

  test('run workloads where their pool says so', () => {
    expect(config(placed(), 'servers', distribution)['node-taint']).toEqual([
      'node-role.kubernetes.io/control-plane=true:NoSchedule',
    ]);
    const combined = NodePool.combined({ count: 3, flavor: medium });
    expect(config(place({ all: combined }, settings), 'all', distribution)).not.toHaveProperty('node-taint');
  });

  test('have the files that their arguments name', () => {
    const server = boot(placed(), 'servers');
    const named = JSON.stringify(config(placed(), 'servers', distribution)).match(/\/etc\/rancher\/[^"=\]]+/g) ?? [];
    expect(named.sort()).toEqual([
      `/etc/rancher/${distribution}/admission.yaml`,
      `/etc/rancher/${distribution}/audit-policy.yaml`,
    ]);
    named.forEach((path) => expect(server.file(path).mode).toBe(0o600));
  });

  test('have snapshots as it is said, and keys for where they go', () => {
    const to = BackupTarget.s3('elsewhere', {
      endpoint: 'https://s3.example.ac.th',
      bucket: 'backups',
      credentialsSecret: 'backup-s3',
    });
    const kept = place(undefined, { ...settings, etcdBackup: { to, every: Duration.hours(6), keep: 28 } });
    expect(config(kept, 'servers', distribution)).toMatchObject({
      'etcd-snapshot-schedule-cron': '0 */6 * * *',
      'etcd-snapshot-retention': 28,
      'etcd-snapshot-compress': true,
      'etcd-arg': ['heartbeat-interval=500', 'election-timeout=5000', 'quota-backend-bytes=4294967296'],
    });
    expect(secrets(kept, 'servers', distribution)).toMatchObject({
      'etcd-s3': true,
      'etcd-s3-bucket': 'backups',
      'etcd-s3-folder': 'chula/main-etcd',
      'etcd-s3-access-key': '${var.backup_s3_access_key_id}',
    });
    expect(secrets(kept, 'workers', distribution)).not.toHaveProperty('etcd-s3');
    const facts = collectFacts<Fact>(kept.cluster.node.root).map(({ fact }) => fact);
    expect(facts).toContainEqual({
      kind: 'etcd-backup',
      cluster: 'main',
      schedule: '0 */6 * * *',
      keep: 28,
      bucket: 'backups',
      folder: 'chula/main-etcd',
      endpoint: 'https://s3.example.ac.th',
    });
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'backup', target: 'elsewhere' }));
  });

  test('keep the data of etcd on a volume of its own where they are given one', () => {
    const pool = NodePool.servers({ count: 3, flavor: medium, etcdDisk: Size.gibibytes(20) });
    const server = boot(place({ servers: pool }, settings), 'servers');
    const folder = `/var/lib/rancher/${distribution}/server/db`;
    expect(server.file('/etc/cloudserve/devices').content).toBe(`etcd xfs ${folder} -\n`);
  });

  test('get images from mirrors', () => {
    const mirrors = [{ registry: 'docker.io', endpoints: ['https://registry.example.org'] }];
    const path = `/etc/rancher/${distribution}/registries.yaml`;
    for (const pool of ['servers', 'workers']) {
      expect(boot(place(undefined, { ...settings, registryMirrors: mirrors }), pool).yaml(path)).toEqual({
        mirrors: { 'docker.io': { endpoint: ['https://registry.example.org'] } },
      });
    }
  });

  test('renew their certificates by a timer, agents too', () => {
    for (const pool of ['servers', 'workers']) {
      expect(boot(placed(), pool).file('/etc/systemd/system/cloudserve-renew.timer').content).toContain(
        'OnCalendar=*-*-* 03:00\n',
      );
    }
  });

  test('make one cluster: only the first generation of the first server may', () => {
    const makes = (generations?: Record<string, number>): unknown[] => {
      const { stack } = place(
        { servers: NodePool.servers({ count: 3, flavor: medium, generations }), workers },
        settings,
      );
      return (instances(stack, 'chula-main-') as any[])
        .filter(({ name }) => /-(servers|workers)-/.test(name))
        .map(({ name, metadata }) => `${name.slice(11)} ${metadata?.['makes-cluster']}`);
    };
    expect(makes()).toEqual([
      'servers-1 1',
      'servers-2 1',
      'servers-3 1',
      'workers-1 undefined',
      'workers-2 undefined',
    ]);
    expect(makes({ '1': 2 }).slice(0, 3)).toEqual(['servers-1 none', 'servers-2 none', 'servers-3 none']);
  });

  test('are not changed by one more server or agent', () => {
    const data = (count: number): string[] =>
      ['servers', 'workers'].flatMap((pool) =>
        firstBoots(
          place(
            {
              servers: NodePool.servers({ count: count + 1, flavor: medium }),
              workers: NodePool.worker({ count, flavor: medium }),
            },
            settings,
          ).stack,
          `chula-main-${pool}-`,
        )
          .slice(0, 3)
          .map(({ userData }) => userData),
      );
    expect(data(4).slice(0, 3)).toEqual(data(2).slice(0, 3));
  });
});

describe('nodes of RKE2', () => {
  test('fetch its archive by its checksum and unpack it to where its installer does', () => {
    const fetched = boot(place(), 'workers')
      .file('/etc/systemd/system/cloudserve-fetch.service')
      .content.replace(/%%/g, '%');
    expect(fetched).toContain(
      `https://github.com/rancher/rke2/releases/download/v1.35.6%2Brke2r1/rke2.linux-amd64.tar.gz ${'a'.repeat(64)} /var/lib/cloudserve/rke2.linux-amd64.tar.gz 0644 /usr/local`,
    );
  });

  test('are let in at the supervisor, which the entry asks for itself before it sends anybody', () => {
    const { stack } = place();
    const [proxy] = firstBoots(stack, 'chula-main-balancer-');
    const written = proxy.paths.map((path) => proxy.file(path).content).join('\n');
    expect(written).toMatch(/bind \S+:9345/);
    expect(written).toContain('/ping');
    const k3s = firstBoots(place(undefined, K3S).stack, 'chula-main-balancer-')[0];
    expect(k3s.paths.map((path) => k3s.file(path).content).join('\n')).not.toContain('9345');
  });

  test('have the values of its charts before it starts', () => {
    const path = '/var/lib/rancher/rke2/server/manifests/cloudserve-rke2-canal.yaml';
    const server = boot(place(undefined, {}, { network: { cidr: '10.20.0.0/16', mtu: 1450 } }), 'servers');
    expect(server.yaml(path)).toMatchObject({
      kind: 'HelmChartConfig',
      metadata: { name: 'rke2-canal', namespace: 'kube-system' },
      spec: { valuesContent: expect.stringContaining('1400') },
    });
    expect(boot(place(), 'workers').paths.filter((each) => each.includes('/manifests/'))).toEqual([]);
  });

  test('have the user that etcd runs as, which their profile wants where etcd is not, too', () => {
    expect(boot(place(), 'servers').userData).toContain('useradd');
    expect(boot(place(), 'workers').userData).not.toContain('useradd');
    const apart = { distribution: Distribution.RKE2, pool: NodePool.controlPlane({ count: 2, flavor: medium }) };
    expect(nodeBoot(apart).toUserData('a')).toContain('useradd');
    expect(config(place(), 'servers')).toMatchObject({ profile: 'cis' });
    expect(config(place(), 'workers')).toMatchObject({ profile: 'cis' });
  });
});

describe('servers that stand already', () => {
  const gpu = NodePool.imported({ servers: { gpu1: '10.20.200.11' } });
  const script = (placed: Placed): string => {
    const path = 'main/gpu/join-gpu1.sh';
    const found = collectCompanions(placed.cluster.node.root).find(({ companion }) => companion.path === path);
    return found?.companion.content() ?? '';
  };

  test('join with the token of agents, which is an output of the stack and stands in no script', () => {
    const placed = place({ servers, gpu, more: NodePool.imported({ servers: { gpu2: '10.20.200.12' } }) });
    const token = secrets(placed, 'servers')['agent-token'] as string;
    const output: Record<string, unknown> = rendered(placed.stack).output;
    expect(output['agent-token']).toEqual({ sensitive: true, value: token });
    expect(script(placed)).toContain("'terraform output -raw agent-token' in the stack chula-main says it");
    expect(script(placed)).not.toContain(token);
  });

  test('register with the region of the site, which no cloud tells them', () => {
    const label = 'topology.kubernetes.io/region=bangkok';
    expect(script(place({ servers, gpu }, {}, { region: Region.of('bangkok') }))).toContain(label);
    expect(script(place({ servers, gpu }))).not.toContain('topology.kubernetes.io');
  });

  test('ask for what their registries have of secrets, and for nothing else', () => {
    const mirror = {
      registry: 'docker.io',
      endpoints: ['https://registry.example.org'],
      certificateAuthority: 'PEM\n',
    };
    const open = script(place({ servers, gpu }, { registryMirrors: [mirror] }));
    expect(open).toMatch(/^export NODE_REGISTRIES='mirrors:$/m);
    expect(open).toContain("export NODE_AUTHORITY_1='PEM\n'");
    const password = BootSecret.of('password of the registry', '${var.registry}');
    const closed = script(place({ servers, gpu }, { registryMirrors: [{ ...mirror, user: 'puller', password }] }));
    expect(closed).toContain('NODE_REGISTRIES: what /etc/rancher/rke2/registries.yaml of another node has');
    expect(closed).not.toContain('var.registry');
  });
});

test('a checksum of RKE2 that is none is refused', () => {
  expect(() => Rke2Release.of('v1.35.6+rke2r1', { sha256: 'abc' })).toThrow(
    "a SHA-256 is 64 lower-case hexadecimal digits, got 'abc'; correct that of RKE2 v1.35.6+rke2r1",
  );
});

describe('a Service of type LoadBalancer', () => {
  test('takes no ports of nodes of K3s, and Traefik comes where it is asked for', () => {
    expect(config(place(undefined, K3S), 'servers', 'k3s').disable).toEqual(['servicelb', 'traefik']);
    expect(config(place(undefined, { ...K3S, ingress: IngressController.TRAEFIK }), 'servers', 'k3s').disable).toEqual([
      'servicelb',
    ]);
    expect(config(place(), 'servers')['ingress-controller']).toBe('none');
  });
});

describe('a cluster that stands alone refuses', () => {
  const said = (...args: Parameters<typeof place>): string =>
    validations(place(...args).stack.node.root as never).join('\n');
  const etcd = NodePool.etcd({ count: 3, flavor: medium });

  test.each<[string, () => string, string]>([
    [
      'to stand without an entry',
      () => said(undefined, { entry: undefined }),
      "join through its entry, whose address never moves, got none for 'main'; add 'entry'",
    ],
    [
      'to be of agents alone',
      () => said({ workers }),
      "has a pool of servers, got none for 'main'; add NodePool.servers",
    ],
    [
      'two pools of servers',
      () => said({ a: servers, b: servers }),
      "so that they are one pool, got 'a' and 'b' for 'main'; merge them into one",
    ],
    [
      'etcd apart from the control plane',
      () => said({ servers, votes: etcd }),
      "only Rancher keeps etcd and control plane apart, got etcd alone in pool 'votes'; use NodePool.servers",
    ],
    [
      'RKE2 without its checksum, and says where that stands',
      () => said(undefined, { versions: Versions.of({ rke2: Rke2Release.of('v1.35.6+rke2r1') }) }),
      "got none for v1.35.6+rke2r1; take the line 'rke2.linux-amd64.tar.gz' of https://github.com/rancher/rke2/releases/download/v1.35.6%2Brke2r1/sha256sum-amd64.txt",
    ],
    [
      'to make its only server anew with all that it knows',
      () => said({ servers: NodePool.servers({ count: 1, flavor: medium, generations: { '1': 2 } }) }),
      "got generation 2 of it in pool 'servers', which loses it; add servers first",
    ],
    [
      'servers that stand where its entry lets nobody in',
      () => said({ servers, far: NodePool.imported({ servers: { gpu1: '10.20.200.11', gpu2: '192.0.2.7' } }) }),
      "which lets in 10.20.0.0/16, got gpu2 (192.0.2.7) in pool 'far'; give them addresses there",
    ],
  ])('%s', (_, refused, message) => expect(refused()).toContain(message));

  test('nothing of servers that join K3s from where administrators are', () => {
    const far = NodePool.imported({ servers: { gpu1: '192.0.2.7' } });
    expect(said({ servers, workers, far }, K3S, { access: { admins: ['192.0.2.0/24'] } })).toBe('');
    expect(said({ servers, far }, K3S)).toContain("got gpu1 (192.0.2.7) in pool 'far'");
  });

  test('nothing of what is right, nor K3s for the checksum of RKE2', () => {
    expect(said()).toBe('');
    expect(said(undefined, { ...K3S, versions: Versions.defaults() })).toBe('');
  });
});
