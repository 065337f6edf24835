import { IBoundDatastore, OpenStackSiteProps } from '../../lib';
import {
  Access,
  BackupTarget,
  BootSecret,
  CloudConfig,
  Component,
  Datastore,
  Duration,
  Flavor,
  K3sServerGroup,
  K3sServerGroupProps,
  Size,
  SystemSettings,
  Versions,
  K3sRelease,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectFacts } from '../../lib/core';
import { Fact } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';
import { firstBoots, instances } from './user-data';

class Owner extends Component {}

const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const VIP = '10.20.9.9';

function database(allowed: string[] = [], authority?: BootSecret): IBoundDatastore {
  return {
    sql: {
      dsn: 'mysql://k3s:<<datastore-password>>@tcp(10.20.1.1:3306)/k3s',
      secrets: { 'datastore-password': BootSecret.of('password', '${random_password.datastore.result}') },
      certificateAuthority: authority,
    },
    allowFrom: (servers) => void allowed.push(servers.node.path),
  };
}

interface Placed {
  readonly stack: TerraformStack;
  readonly network: TerraformStack;
  readonly group: K3sServerGroup;
}

function place(
  count: number,
  props: Partial<K3sServerGroupProps> = {},
  servers: Partial<K3sServerGroupProps['servers']> = {},
  siteProps: Partial<OpenStackSiteProps> = {},
): Placed {
  const site = newSite(newApp(), 'chula', siteProps);
  const stack = site.addStack(new Owner(site, 'rancher')) as TerraformStack;
  const group = new K3sServerGroup(stack, 'servers', {
    site,
    name: 'rancher',
    servers: { count, flavor: medium, ...servers },
    datastore: database(),
    apiAddress: VIP,
    ...props,
  });
  return { stack, group, network: site.node.findChild('chula-network') as TerraformStack };
}

/** With embedded etcd. */
function voting(
  count: number,
  servers: Partial<K3sServerGroupProps['servers']> = {},
  datastore = Datastore.embeddedEtcd(),
): Placed {
  const site = newSite(newApp());
  const stack = site.addStack(new Owner(site, 'rancher')) as TerraformStack;
  const bound = datastore._bind(stack, { site, name: 'rancher' });
  const group = new K3sServerGroup(stack, 'servers', {
    site,
    name: 'rancher',
    servers: { count, flavor: medium, ...servers },
    datastore: bound,
    apiAddress: VIP,
  });
  return { stack, group, network: site.node.findChild('chula-network') as TerraformStack };
}

const boot = ({ stack }: Placed) => firstBoots(stack, 'chula-rancher-server-')[0];
const config = (placed: Placed) => boot(placed).yaml('/etc/rancher/k3s/config.yaml');

describe('servers of one cluster', () => {
  test('differ in their names alone', () => {
    const boots = firstBoots(place(3).stack, 'chula-rancher-server-');
    expect(boots).toHaveLength(3);
    const plain = boots.map(({ userData }, i) => userData.replace(`hostname: chula-rancher-server-${i + 1}\n`, ''));
    expect(new Set(plain).size).toBe(1);
    expect(plain[0]).not.toMatch(/chula-rancher-server-\d/);
  });

  test('say to every server alike what K3s wants alike', () => {
    expect(config(place(2, { apiNames: ['rancher.example.org'], disable: ['local-storage'] }))).toMatchObject({
      'tls-san': [VIP, 'rancher.example.org'],
      'cluster-cidr': '10.42.0.0/16',
      'service-cidr': '10.43.0.0/16',
      'cluster-dns': '10.43.0.10',
      'cluster-domain': 'cluster.local',
      'flannel-backend': 'vxlan',
      'egress-selector-mode': 'agent',
      'disable-cloud-controller': false,
      'disable-helm-controller': false,
      'disable-network-policy': false,
      'embedded-registry': false,
      'secrets-encryption': true,
      disable: ['local-storage'],
    });
  });

  test('have ranges of pods and services of the program, with the name service in them', () => {
    expect(config(place(2, { podCidr: '10.52.0.0/16', serviceCidr: '10.53.0.0/16' }))).toMatchObject({
      'cluster-cidr': '10.52.0.0/16',
      'service-cidr': '10.53.0.0/16',
      'cluster-dns': '10.53.0.10',
    });
  });

  test('are hardened after the CIS benchmark', () => {
    const placed = place(1, { exemptNamespaces: ['cattle-system'] });
    const data = config(placed);
    expect(data['protect-kernel-defaults']).toBe(true);
    expect(data['write-kubeconfig-mode']).toBe('0600');
    const flags = data['kube-apiserver-arg'] as string[];
    expect(flags).toEqual(
      expect.arrayContaining([
        'enable-admission-plugins=NodeRestriction,EventRateLimit',
        'audit-log-maxage=30',
        'audit-log-maxbackup=10',
        'audit-log-maxsize=100',
      ]),
    );
    expect(data['kube-controller-manager-arg']).toEqual(['terminated-pod-gc-threshold=100']);
    expect(data['kubelet-arg']).toContain('streaming-connection-idle-timeout=5m');
    const named = (flag: string): Record<string, any> =>
      boot(placed).yaml((flags.find((each) => each.startsWith(`${flag}=`)) as string).slice(flag.length + 1));
    const [security, rates] = named('admission-control-config-file').plugins;
    expect(security.configuration).toMatchObject({
      defaults: { enforce: 'baseline', audit: 'restricted', warn: 'restricted' },
      exemptions: { namespaces: ['kube-system', 'cattle-system'] },
    });
    expect(rates.configuration.limits.length).toBeGreaterThan(0);
    const audit = named('audit-policy-file');
    expect(audit.rules.map(({ level }: { level: string }) => level)).not.toContain('RequestResponse');
    expect(audit.rules[audit.rules.length - 1]).toEqual({ level: 'Metadata' });
    expect(boot(placed).file('/etc/sysctl.d/60-cloudserve.conf').content).toContain(
      'kernel.panic = 10\nkernel.panic_on_oops = 1\n',
    );
  });

  test('fetch the K3s of the version table by its checksum, or another one', () => {
    const fetched = (placed: Placed): string =>
      boot(placed).file('/etc/systemd/system/cloudserve-fetch.service').content.replace(/%%/g, '%');
    const { version, sha256 } = Versions.defaults().k3s;
    expect(fetched(place(1))).toContain(
      `https://github.com/k3s-io/k3s/releases/download/${encodeURIComponent(version)}/k3s ${sha256} /usr/local/bin/k3s 0755`,
    );
    const versions = Versions.of({ k3s: K3sRelease.of('v1.34.9+k3s1', { sha256: 'a'.repeat(64) }) });
    expect(fetched(place(1, { versions }))).toContain(`/v1.34.9%2Bk3s1/k3s ${'a'.repeat(64)} `);
  });

  test('start K3s after its program, the time and the closed metadata service, and again whatever ends it', () => {
    const unit = boot(place(2)).file('/etc/systemd/system/k3s.service').content;
    expect(unit).toContain('Requires=cloudserve-fetch.service cloudserve-close-metadata.service\n');
    expect(unit).toMatch(
      /^After=.*cloudserve-clock\.service cloudserve-fetch\.service cloudserve-close-metadata\.service$/m,
    );
    expect(unit).toContain(`ExecStartPre=/usr/local/lib/cloudserve/k3s-start sql ${VIP}\n`);
    for (const line of ['Type=notify', 'Delegate=yes', 'TasksMax=infinity', 'Restart=always', 'KillMode=process']) {
      expect(unit).toContain(`${line}\n`);
    }
  });

  test('renew their certificates by a timer', () => {
    const placed = boot(place(2));
    expect(placed.file('/etc/systemd/system/cloudserve-renew.timer').content).toContain('OnCalendar=*-*-* 03:00\n');
    expect(placed.file('/usr/local/lib/cloudserve/node-renew').mode).toBe(0o755);
    expect(placed.file('/etc/systemd/system/cloudserve-renew.service').content).toContain(
      'ExecStart=/usr/local/lib/cloudserve/node-renew k3s.service server\n',
    );
  });

  test('get images from mirrors, with passwords in a file of root alone', () => {
    const placed = boot(
      place(1, {
        registryMirrors: [
          {
            registry: 'docker.io',
            endpoints: ['https://registry.example.org'],
            rewrites: { '^rancher/(.*)': 'mirror/rancher/$1' },
            user: 'puller',
            password: BootSecret.of('password of the registry', '${var.registry}'),
            certificateAuthority: '-----BEGIN CERTIFICATE-----\nx\n',
          },
          { registry: 'quay.io', endpoints: ['https://quay.example.org'] },
        ],
      }),
    );
    expect(placed.file('/etc/rancher/k3s/registries.yaml').mode).toBe(0o600);
    expect(placed.yaml('/etc/rancher/k3s/registries.yaml')).toEqual({
      mirrors: {
        'docker.io': { endpoint: ['https://registry.example.org'], rewrite: { '^rancher/(.*)': 'mirror/rancher/$1' } },
        'quay.io': { endpoint: ['https://quay.example.org'] },
      },
      configs: {
        'registry.example.org': {
          auth: { username: 'puller', password: '${var.registry}' },
          tls: { ca_file: '/etc/rancher/k3s/registry-1-ca.pem' },
        },
      },
    });
    expect(placed.file('/etc/rancher/k3s/registry-1-ca.pem').content).toContain('BEGIN CERTIFICATE');
  });

  test('get images from the mirrors of their site when they have none of their own', () => {
    const mirrors = [{ registry: 'docker.io', endpoints: ['https://registry.example.org'] }];
    const system = new SystemSettings({ registryMirrors: mirrors });
    expect(boot(place(1, {}, {}, { system })).yaml('/etc/rancher/k3s/registries.yaml')).toEqual({
      mirrors: { 'docker.io': { endpoint: ['https://registry.example.org'] } },
    });
    expect(boot(place(1)).paths).not.toContain('/etc/rancher/k3s/registries.yaml');
  });

  test('are not replaced for what their user data come to later', () => {
    const { stack } = place(2);
    for (const { lifecycle } of instances(stack, 'chula-rancher-server-') as any[]) {
      expect(lifecycle.ignore_changes).toContain('user_data');
    }
  });

  test('do what the program adds to their first boot', () => {
    const files = [{ path: '/etc/motd', content: 'hello' }];
    expect(boot(place(1, { boot: new CloudConfig({ files }) })).file('/etc/motd').content).toBe('hello');
  });
});

describe('servers with a database', () => {
  test('get its address and their token in a file of root alone', () => {
    const secrets = boot(place(2)).file('/etc/rancher/k3s/config.yaml.d/10-secrets.yaml');
    expect(secrets.mode).toBe(0o600);
    expect(boot(place(2)).yaml(secrets.path)).toEqual({
      token: expect.stringMatching(/^\$\{random_password\.\w+\.result\}$/),
      'datastore-endpoint': 'mysql://k3s:${random_password.datastore.result}@tcp(10.20.1.1:3306)/k3s',
    });
    expect(boot(place(2)).file('/etc/systemd/system/k3s.service').content).not.toContain('mysql');
  });

  test('check its certificate, by the authority that it has or by those of the system', () => {
    expect(config(place(2))['datastore-cafile']).toBe('/etc/ssl/certs/ca-certificates.crt');
    const authority = BootSecret.of('authority', '${tls_self_signed_cert.a.cert_pem}');
    const placed = place(2, { datastore: database([], authority) });
    const path = config(placed)['datastore-cafile'] as string;
    expect(boot(placed).file(path)).toMatchObject({
      content: '${tls_self_signed_cert.a.cert_pem}',
      mode: 0o600,
    });
  });

  test('are let in by it', () => {
    const allowed: string[] = [];
    const { group } = place(2, { datastore: database(allowed) });
    expect(allowed).toEqual([group.node.path]);
  });

  test('vote on nothing, and are spread softly', () => {
    const { stack } = place(2);
    expect(collectFacts<Fact>(stack).filter(({ fact }) => fact.kind === 'quorum')).toEqual([]);
    expect(Object.values(resources(stack, 'openstack_compute_servergroup_v2'))).toEqual([
      expect.objectContaining({ policies: ['soft-anti-affinity'] }),
    ]);
    expect(config(place(2))).not.toHaveProperty('etcd-arg');
  });
});

describe('servers with embedded etcd', () => {
  test('vote, and never stand two on one hypervisor', () => {
    const { stack } = voting(3);
    expect(collectFacts<Fact>(stack).map(({ fact }) => fact)).toContainEqual({ kind: 'quorum', of: 'etcd', voters: 3 });
    expect(Object.values(resources(stack, 'openstack_compute_servergroup_v2'))).toEqual([
      expect.objectContaining({ policies: ['anti-affinity'] }),
    ]);
  });

  test('have times fit for disks that others use too, and snapshots', () => {
    expect(config(voting(3))).toMatchObject({
      'etcd-arg': ['heartbeat-interval=500', 'election-timeout=5000', 'quota-backend-bytes=4294967296'],
      'etcd-snapshot-schedule-cron': '0 */12 * * *',
      'etcd-snapshot-retention': 5,
    });
    expect(config(voting(3))).not.toHaveProperty('datastore-cafile');
  });

  test('take snapshots elsewhere, with keys that only root reads', () => {
    const to = BackupTarget.s3('elsewhere', {
      endpoint: 'https://s3.example.ac.th',
      bucket: 'backups',
      credentialsSecret: 'backup-s3',
    });
    const datastore = Datastore.embeddedEtcd({ snapshots: { to, every: Duration.hours(6), keep: 28 } });
    const placed = boot(voting(3, {}, datastore));
    expect(placed.yaml('/etc/rancher/k3s/config.yaml.d/10-secrets.yaml')).toMatchObject({
      'etcd-s3': true,
      'etcd-s3-endpoint': 's3.example.ac.th',
      'etcd-s3-bucket': 'backups',
      'etcd-s3-access-key': '${var.backup_s3_access_key_id}',
      'etcd-s3-secret-key': '${var.backup_s3_secret_access_key}',
    });
  });

  test('have their data on a volume of its own when they are given one, and wait for it', () => {
    const placed = voting(3, { etcdVolume: Size.gibibytes(20), etcdVolumeType: 'ssd' });
    expect(Object.values(resources(placed.stack, 'openstack_blockstorage_volume_v3'))).toEqual(
      Array(3).fill(expect.objectContaining({ size: 20, volume_type: 'ssd' })),
    );
    expect(boot(placed).file('/etc/systemd/system/k3s.service').content).toContain(
      'RequiresMountsFor=/var/lib/rancher/k3s/server/db\n',
    );
    expect(boot(placed).file('/etc/cloudserve/devices').content).toBe('etcd xfs /var/lib/rancher/k3s/server/db -\n');
  });

  test('let only the first generation of the first server make a cluster', () => {
    const makes = (generations?: Record<string, number>): unknown[] =>
      (instances(voting(3, { generations }).stack, 'chula-rancher-server-') as any[]).map(
        ({ metadata }) => metadata['makes-cluster'],
      );
    expect(makes()).toEqual(['1', '1', '1']);
    expect(makes({ '2': 2 })).toEqual(['1', '1', '1']);
    expect(makes({ '1': 2 })).toEqual(['none', 'none', 'none']);
  });
});

describe('ports of servers', () => {
  const opened = ({ network }: Placed): string[] =>
    Object.values(resources(network, 'openstack_networking_secgroup_rule_v2'))
      .filter(({ direction }) => direction === 'ingress')
      .map(
        (rule) => `${rule.protocol}/${rule.port_range_min}-${rule.port_range_max} ${rule.remote_ip_prefix ?? 'group'}`,
      )
      .sort();

  test('are open among the servers alone', () => {
    expect(opened(place(2))).toEqual(['tcp/10250-10250 group', 'tcp/6443-6443 group', 'udp/8472-8472 group']);
  });

  test('have those of etcd and of the embedded registry when there is one', () => {
    expect(opened(voting(3))).toContain('tcp/2379-2380 group');
    expect(opened(place(2, { embeddedRegistry: true }))).toContain('tcp/5001-5001 group');
  });

  test('are what an entry passes on, the API only where it says that it is well', () => {
    const { group } = place(2);
    const frontends = group._frontends(Access.anywhere(), Access.fromRanges('161.200.0.0/16'));
    expect(frontends.map(({ port, targetPort, exposedTo }) => [port.name, targetPort, exposedTo.isAnywhere])).toEqual([
      ['https', 443, true],
      ['http', 80, true],
      ['kube-apiserver', 6443, false],
    ]);
    expect(frontends[2].health).toMatchObject({ path: '/readyz', statuses: [200, 401] });
    expect(frontends.map(({ backends }) => backends.flatMap(({ addresses }) => addresses))).toEqual(
      Array(3).fill(group.machines.map(({ address }) => address)),
    );
    expect(frontends.every(({ backends }) => backends.every(({ role }) => role === group))).toBe(true);
  });
});

describe('what a group refuses', () => {
  test.each([0, 6, 1.5])('%s servers', (count) =>
    expect(() => place(count)).toThrow(
      `[chula/rancher/chula-rancher/servers] a group has 1 to 5 servers, got ${count}; correct 'count' of 'servers'`,
    ),
  );

  test.each<[string, () => Placed, string]>([
    [
      'pods where the machines are',
      () => place(1, { podCidr: '10.20.128.0/17' }),
      "pods, services and machines have ranges of their own, got '10.20.128.0/17' of 'podCidr' and '10.20.0.0/16' of 'network.cidr', which overlap; choose another",
    ],
    [
      'services among pods',
      () => place(1, { podCidr: '10.42.0.0/15' }),
      "pods, services and machines have ranges of their own, got '10.42.0.0/15' of 'podCidr' and '10.43.0.0/16' of 'serviceCidr', which overlap; choose another",
    ],
    [
      'a component that K3s does not have',
      () => place(1, { disable: ['nginx'] }),
      "K3s has the components coredns, local-storage, metrics-server, servicelb, traefik to leave out, got 'nginx'; correct 'disable'",
    ],
    [
      'a volume for etcd beside a database',
      () => place(2, {}, { etcdVolume: Size.gibibytes(20) }),
      "servers with a database keep no etcd, got a volume for it; take 'etcdVolume' out",
    ],
    [
      'a type of a volume that is not there',
      () => voting(3, { etcdVolumeType: 'ssd' }),
      "a type is that of a volume, got 'ssd' and no volume; add 'etcdVolume' or take 'etcdVolumeType' out",
    ],
    [
      'the only server made anew, with the state on its root disk',
      () => voting(1, { generations: { '1': 2 } }),
      'the only server has the state of its cluster on its root disk, got generation 2, which loses it; add servers first',
    ],
    [
      'fewer ranges for pods than servers',
      () => place(3, { podCidr: '10.42.0.0/23' }),
      "every node takes a /24 for its pods, got '10.42.0.0/23' for 3 nodes; use a larger range, such as a /16",
    ],
    [
      'services without room for their names',
      () => place(1, { serviceCidr: '10.43.0.0/29' }),
      "services need 16 addresses or more, got '10.43.0.0/29'; use a /28 or larger, such as a /16",
    ],
  ])('%s', (_, refused, message) => {
    expect(validations(refused().stack)).toContain(`[chula/rancher/chula-rancher/servers] ${message}`);
  });

  test('nothing of a server made anew whose state is on a volume of its own', () =>
    expect(validations(voting(1, { generations: { '1': 2 }, etcdVolume: Size.gibibytes(20) }).stack)).toEqual([]));

  test('nothing of what is right', () => expect(validations(place(2).stack)).toEqual([]));
});

test('one server more changes the first boot of no other', () => {
  const data = (placed: Placed): string[] => firstBoots(placed.stack, 'chula-rancher').map(({ userData }) => userData);
  for (const [few, many] of [
    [place(1), place(2)],
    [place(2), place(5)],
    [voting(1), voting(3)],
    [voting(3), voting(5)],
  ]) {
    expect(data(many).slice(0, data(few).length)).toEqual(data(few));
  }
});
