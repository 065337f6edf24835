import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  Access,
  App,
  BackupTarget,
  BootSecret,
  Cni,
  Datastore,
  DnsZone,
  Distribution,
  Duration,
  Egress,
  Entry,
  Flavor,
  IngressController,
  NodePool,
  OpenStackSite,
  OpenStackSiteProps,
  PublicAddress,
  RancherServer,
  Size,
  SystemSettings,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { RancherCluster, RancherClusterProps } from '../../lib/clusters';
import { collectFacts } from '../../lib/core';
import { TerraformSchemas } from '../../lib/delivery/schemas/terraform-schemas';
import { Fact } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';
import { FirstBoot, firstBoots } from './user-data';

const small = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });
const entry = (): Entry =>
  Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() });
const target = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org/',
  bucket: 'backups',
  credentialsSecret: 'backup-s3',
});

/** A cluster of a Rancher, both on one site unless it is said otherwise. */
const AUTHORITY = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

class Managed {
  public readonly app: App = newApp();
  public readonly site: OpenStackSite;
  public readonly rancher: RancherServer;
  public readonly cluster: RancherCluster;
  private readonly scope: Construct;

  constructor(
    props: Partial<RancherClusterProps> = {},
    siteProps: Partial<OpenStackSiteProps> = {},
    elsewhere = false,
  ) {
    const admins = { access: { admins: ['161.200.0.0/16'] } };
    this.site = newSite(this.app, 'chula', { ...admins, ...siteProps });
    const home = elsewhere ? newSite(this.app, 'head', { ...admins, network: { cidr: '10.30.0.0/16' } }) : this.site;
    this.rancher = new RancherServer(home, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: small },
      datastore: Datastore.embeddedEtcd(),
      entry: entry(),
    });
    const name = props.name ?? 'main';
    this.scope = new Construct(this.site as unknown as Construct, name);
    this.cluster = new RancherCluster(this.scope, 'nodes', {
      site: this.site,
      name,
      rancher: this.rancher,
      entry: entry(),
      ...props,
    });
  }

  /** With three servers and two workers. */
  public static usual(props: Partial<RancherClusterProps> = {}, siteProps: Partial<OpenStackSiteProps> = {}): Managed {
    const managed = new Managed(props, siteProps);
    managed.cluster.addPool('server', NodePool.servers({ count: 3, flavor: small, etcdDisk: Size.gibibytes(10) }));
    managed.cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
    return managed;
  }

  public get stack(): TerraformStack {
    return this.scope.node.children.find((child) => child instanceof TerraformStack) as TerraformStack;
  }

  public get api(): TerraformStack {
    return this.rancher.apiStack as TerraformStack;
  }

  public get known(): Block {
    const [known, ...more] = Object.values(resources(this.api, 'rancher2_cluster_v2'));
    expect(more).toEqual([]);
    return known;
  }

  public get config(): Record<string, any> {
    return this.known.rke_config as Record<string, any>;
  }

  public boot(pool: string): FirstBoot {
    return firstBoots(this.stack, `chula-main-${pool}-`)[0];
  }

  public joins(pool: string): Record<string, string> {
    const lines = this.boot(pool).file('/etc/cloudserve/rancher-join.env').content.trim().split('\n');
    return Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
  }

  public facts<K extends Fact['kind']>(kind: K): object[] {
    return collectFacts<Fact>(this.cluster.node.scope ?? this.cluster)
      .map(({ fact }) => fact)
      .filter((fact) => fact.kind === kind);
  }

  public get problems(): string[] {
    return validations(this.cluster);
  }
}

describe('what Rancher knows of a cluster', () => {
  test('has its name, the release of its nodes and an id that is known before it is there', () => {
    const { known, cluster } = Managed.usual();
    expect(cluster.rancherId).toMatch(/^c-m-[a-z0-9]{8}$/);
    expect([known.name, known.kubernetes_version, known.annotations]).toEqual([
      'main',
      cluster.release,
      { 'provisioning.cattle.io/management-cluster-name': cluster.rancherId },
    ]);
  });

  test('differs between clusters in its id', () => {
    expect(new Managed({ name: 'other' }).cluster.rancherId).not.toBe(new Managed().cluster.rancherId);
  });

  test('is as the schema of the provider wants it, in both stacks', () => {
    const mirrors = [{ registry: 'docker.io', endpoints: ['https://mirror.example.org'], rewrites: { '^a': 'b' } }];
    const managed = Managed.usual({
      registryMirrors: mirrors,
      etcdBackup: { to: target, every: Duration.hours(6), keep: 8 },
      drain: { force: true },
    });
    managed.cluster.addPool('more', NodePool.worker({ count: 1, flavor: small, kubeletArguments: ['max-pods=200'] }));
    const schemas = new TerraformSchemas();
    for (const stack of [managed.stack, managed.api]) {
      const { problems, unknownProviders } = schemas.check(rendered(stack) as never);
      expect([problems, unknownProviders]).toEqual([[], []]);
    }
  });

  test('tells all nodes what makes them one cluster, and that its names lead to the API', () => {
    const { config, cluster } = Managed.usual({ podCidr: '10.142.0.0/16', ingress: IngressController.TRAEFIK });
    const common = parse(config.machine_global_config);
    expect(common).toMatchObject({
      cni: 'canal',
      'ingress-controller': 'traefik',
      'cluster-cidr': '10.142.0.0/16',
      'tls-san': [cluster.apiAddress],
      profile: 'cis',
    });
  });

  test('has values for charts of the distribution', () => {
    const { config } = Managed.usual({}, { network: { cidr: '10.20.0.0/16', mtu: 8950 } });
    expect(parse(config.chart_values)).toEqual({ 'rke2-canal': { calico: { vethuMTU: 8900 } } });
  });

  test('gives the arguments of one pool to that pool alone, and takes none of the common ones away', () => {
    const managed = Managed.usual();
    expect(managed.config.machine_selector_config).toBeUndefined();
    managed.cluster.addPool(
      'big',
      NodePool.worker({
        count: 1,
        flavor: small,
        kubeletArguments: ['max-pods=200', 'streaming-connection-idle-timeout=1h'],
      }),
    );
    const common = parse(managed.config.machine_global_config)['kubelet-arg'] as string[];
    const [own, ...more] = managed.config.machine_selector_config;
    expect(more).toEqual([]);
    expect(own.machine_label_selector).toEqual({ match_labels: { 'cloudserve/pool': 'big' } });
    expect(parse(own.config)).toEqual({
      'kubelet-arg': [
        ...common.filter((argument) => !argument.startsWith('streaming-connection-idle-timeout=')),
        'max-pods=200',
        'streaming-connection-idle-timeout=1h',
      ],
    });
  });

  test('names the interface of servers that stand to K3s', () => {
    const managed = Managed.usual({ distribution: Distribution.K3S });
    managed.cluster.addPool(
      'gpu',
      NodePool.imported({ servers: { gpu1: '10.20.200.11' }, networkInterface: 'bond0.20' }),
    );
    expect(managed.config.machine_selector_config).toEqual([
      {
        config: 'flannel-iface: bond0.20\n',
        machine_label_selector: { match_labels: { 'cloudserve/pool': 'gpu' } },
      },
    ]);
  });

  test('has its nodes emptied and upgraded one at a time', () => {
    const options = {
      enabled: false,
      timeout: 60,
      force: true,
      delete_empty_dir_data: false,
      ignore_daemon_sets: true,
      grace_period: -1,
    };
    const drain = { enabled: false, timeoutSeconds: 60, force: true, deleteEmptyDirData: false };
    expect(Managed.usual({ drain }).config.upgrade_strategy).toEqual({
      control_plane_concurrency: '1',
      worker_concurrency: '1',
      control_plane_drain_options: options,
      worker_drain_options: options,
    });
  });

  test('has the API behind its entry, and nothing without one', () => {
    const { known, cluster } = Managed.usual();
    expect(known.local_auth_endpoint).toEqual({ enabled: true });
    expect(parse(Managed.usual().config.machine_global_config)['tls-san']).toEqual([cluster.apiAddress]);
    expect(Managed.usual({ entry: undefined }).known.local_auth_endpoint).toBeUndefined();
  });

  test('has kubeconfigs that lead to the entry once the authority of its API is known', () => {
    const { known, cluster } = Managed.usual({ apiAuthority: AUTHORITY });
    expect(known.local_auth_endpoint).toEqual({
      enabled: true,
      fqdn: `${cluster.apiAddress}:6443`,
      ca_certs: AUTHORITY,
    });
    expect(Managed.usual({ apiAuthority: AUTHORITY, entry: undefined }).problems).toEqual([
      "[chula/main/nodes] kubeconfigs lead to an entry by the authority of the API, got 'apiAuthority' and no 'entry'; add one, or take 'apiAuthority' out",
    ]);
    expect(Managed.usual({ apiAuthority: 'none' }).problems).toEqual([
      "[chula/main/nodes] the authority of an API is a certificate in PEM, got a text that begins with 'none'; correct 'apiAuthority'",
    ]);
  });

  test('has the API by its name where the site writes one', () => {
    const { known, config, cluster } = Managed.usual(
      { apiAuthority: AUTHORITY },
      { dnsZone: DnsZone.managed('example.org') },
    );
    expect(known.local_auth_endpoint).toMatchObject({ fqdn: 'main.example.org:6443' });
    expect(parse(config.machine_global_config)['tls-san']).toEqual([cluster.apiAddress, 'main.example.org']);
  });

  test('is the same whatever the order in which pools were added', () => {
    const names = ['b', 'a', 'c'];
    const configOf = (order: string[]) => {
      const managed = new Managed();
      order.forEach((name) =>
        managed.cluster.addPool(
          name,
          NodePool.combined({ count: 1, flavor: small, kubeletArguments: [`max-pods=${name}`] }),
        ),
      );
      return managed.known;
    };
    expect(configOf(names)).toEqual(configOf([...names].reverse()));
  });

  test('has the proxy of the site, with what is near in its exceptions', () => {
    const system = new SystemSettings({ proxy: { address: 'http://10.20.0.5:3128' } });
    const managed = Managed.usual({}, { system });
    const variables = Object.fromEntries(
      (managed.known.agent_env_vars as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
    );
    expect(variables.HTTP_PROXY).toBe('http://10.20.0.5:3128');
    expect(variables.HTTPS_PROXY).toBe('http://10.20.0.5:3128');
    expect(variables.NO_PROXY.split(',')).toEqual(expect.arrayContaining(['10.20.0.0/16', 'rancher.example.org']));
    expect(managed.joins('worker')).toMatchObject(variables);
    // curl looks at this spelling first.
    expect(managed.joins('worker').no_proxy).toBe(variables.NO_PROXY);
    expect(variables.no_proxy).toBeUndefined();
    expect(Managed.usual().known.agent_env_vars).toBeUndefined();
  });

  test('takes templates of Terraform for the texts that they are', () => {
    const mirrors = [{ registry: 'docker.io', endpoints: ['https://m.example.org'], rewrites: { '^(.*)$': 'x/${1}' } }];
    const { config } = Managed.usual({ registryMirrors: mirrors });
    expect(config.registries.mirrors[0].rewrites).toEqual({ '^(.*)$': 'x/$${1}' });
  });
});

describe('registries', () => {
  const certificateAuthority = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n';

  test('have their password in a Secret of Rancher, by a variable', () => {
    const password = BootSecret.of('password of the mirror', '${var.registry_password}');
    const managed = Managed.usual({
      registryMirrors: [
        {
          registry: 'docker.io',
          endpoints: ['https://a.example.org/v2'],
          user: 'puller',
          password,
          certificateAuthority,
        },
      ],
    });
    const [secret] = Object.values(resources(managed.api, 'rancher2_secret_v2'));
    expect(secret).toMatchObject({
      cluster_id: 'local',
      namespace: 'fleet-default',
      name: 'main-registry-1',
      type: 'kubernetes.io/basic-auth',
      data: { username: 'puller', password: '${var.registry_password}' },
    });
    expect(managed.config.registries).toEqual({
      mirrors: [{ hostname: 'docker.io', endpoints: ['https://a.example.org/v2'] }],
      configs: [
        {
          hostname: 'a.example.org',
          auth_config_secret_name: '${rancher2_secret_v2.chula-main-nodes-registry-1.name}',
          ca_bundle: certificateAuthority,
        },
      ],
    });
  });

  test('are those of the site unless the cluster has its own', () => {
    const mirror = (host: string) => [{ registry: 'docker.io', endpoints: [`https://${host}`] }];
    const system = new SystemSettings({ registryMirrors: mirror('site.example.org') });
    const endpointsOf = ({ config }: Managed) => config.registries.mirrors[0].endpoints;
    expect(endpointsOf(Managed.usual({}, { system }))).toEqual(['https://site.example.org']);
    expect(endpointsOf(Managed.usual({ registryMirrors: mirror('own.example.org') }, { system }))).toEqual([
      'https://own.example.org',
    ]);
    expect(Managed.usual().config.registries).toBeUndefined();
  });
});

describe('snapshots of etcd', () => {
  test('are made twice a day and stay on the servers when nothing is said', () => {
    const managed = Managed.usual();
    expect(managed.config.etcd).toEqual({ snapshot_schedule_cron: '0 */12 * * *', snapshot_retention: 5 });
    expect(managed.facts('etcd-backup')).toEqual([
      { kind: 'etcd-backup', cluster: 'main', schedule: '0 */12 * * *', keep: 5 },
    ]);
    expect([managed.facts('backup'), resources(managed.api, 'rancher2_cloud_credential')]).toEqual([[], {}]);
  });

  test('go to a bucket by a credential whose keys are sensitive variables', () => {
    const managed = Managed.usual({ etcdBackup: { to: target, every: Duration.hours(6), keep: 28 } });
    expect(managed.config.etcd).toEqual({
      snapshot_schedule_cron: '0 */6 * * *',
      snapshot_retention: 28,
      s3_config: {
        bucket: 'backups',
        endpoint: 's3.example.org',
        folder: 'chula/main-etcd',
        region: 'us-east-1',
        cloud_credential_name: '${rancher2_cloud_credential.chula-main-nodes-snapshots.id}',
      },
    });
    const { variable, resource } = rendered(managed.api);
    expect(Object.values(resource.rancher2_cloud_credential)[0].s3_credential_config).toEqual({
      access_key: '${var.backup_s3_access_key_id}',
      secret_key: '${var.backup_s3_secret_access_key}',
    });
    expect(variable.backup_s3_secret_access_key).toMatchObject({ sensitive: true });
    expect(managed.facts('backup')).toEqual([{ kind: 'backup', target: 'elsewhere', diesWith: undefined }]);
    expect(managed.facts('etcd-backup')).toEqual([
      {
        kind: 'etcd-backup',
        cluster: 'main',
        schedule: '0 */6 * * *',
        keep: 28,
        bucket: 'backups',
        folder: 'chula/main-etcd',
        endpoint: 'https://s3.example.org',
      },
    ]);
  });
});

describe('a machine of a pool', () => {
  test('joins with the roles, labels and taints of its pool', () => {
    const managed = Managed.usual();
    managed.cluster.addPool(
      'storage',
      NodePool.worker({
        count: 1,
        flavor: small,
        labels: { tier: 'ssd' },
        taints: ['dedicated=storage:NoSchedule', 'x:NoExecute'],
      }),
    );
    expect(managed.joins('storage')).toMatchObject({
      RANCHER_URL: 'https://rancher.example.org',
      RANCHER_ROLES: 'worker',
      RANCHER_LABELS: 'cloudserve/pool=storage,tier=ssd',
      // Rancher drops one without `=`.
      RANCHER_TAINTS: 'dedicated=storage:NoSchedule,x=:NoExecute',
    });
    expect(managed.joins('server').RANCHER_ROLES).toBe('etcd,control-plane');
    expect(managed.joins('worker').RANCHER_ETCD_FOLDER).toBeUndefined();
    expect(managed.joins('server').RANCHER_ETCD_FOLDER).toBe('/var/lib/rancher/rke2/server/db');
  });

  test('has token and checksum of the stack that calls Rancher, in a file for root alone, and nothing else of that stack', () => {
    const managed = Managed.usual();
    const { RANCHER_TOKEN: token, RANCHER_CA_CHECKSUM: checksum } = managed.joins('worker');
    expect(token).toMatch(/^\$\{data\.terraform_remote_state\.\S*rancher-api\.outputs\.\S*registration_token0token\}$/);
    expect(checksum).toMatch(/^\$\{data\.terraform_remote_state\.\S*rancher-api\.outputs\.\S*checksum\}$/);
    expect(managed.boot('worker').file('/etc/cloudserve/rancher-join.env').mode).toBe(0o600);
    const crossing = Object.entries(rendered(managed.api).output).filter(([name]) => name.startsWith('cross-stack'));
    expect(crossing.map(([, { value, sensitive }]) => [value, sensitive])).toEqual([
      ['${local.chula-main-nodes-checksum}', true],
      ['${rancher2_cluster_v2.chula-main-nodes.cluster_registration_token[0].token}', true],
    ]);
  });

  test('tells whoever runs Terraform the same two, as secrets', () => {
    const { output } = rendered(Managed.usual().api);
    expect([output['main-registration-token'], output['main-ca-checksum']]).toEqual([
      { value: '${rancher2_cluster_v2.chula-main-nodes.cluster_registration_token[0].token}', sensitive: true },
      { value: '${local.chula-main-nodes-checksum}', sensitive: true },
    ]);
  });

  test('tries to join until it has, and not before its disks and its closed metadata service', () => {
    const boot = Managed.usual().boot('server');
    const unit = boot.file('/etc/systemd/system/cloudserve-rancher-join.service').content;
    expect(unit).toContain('Requires=cloudserve-close-metadata.service cloudserve-devices.service\n');
    expect(unit).toContain('RequiresMountsFor=/var/lib/rancher/rke2/server/db\n');
    expect(unit).toContain('Restart=on-failure\n');
    expect(unit).toContain('ExecStart=/usr/local/lib/cloudserve/rancher-join\n');
    expect(boot.paths).toContain('/usr/local/lib/cloudserve/rancher-join');
    expect(boot.file('/etc/systemd/system/rke2-server.service.d/10-cloudserve.conf').content).toContain(
      'Requires=cloudserve-close-metadata.service cloudserve-devices.service\n',
    );
  });

  test('has what its arguments name: files of a server on servers alone', () => {
    const managed = Managed.usual();
    const common = parse(managed.config.machine_global_config);
    const named = [...new Set(JSON.stringify(common).match(/\/etc\/rancher\/[\w./-]+/g))];
    expect(named).toEqual(['/etc/rancher/rke2/admission.yaml']);
    expect(common['kube-apiserver-arg']).toContain(`admission-control-config-file=${named[0]}`);
    const configured = (pool: string): string[] =>
      managed.boot(pool).paths.filter((path) => path.startsWith('/etc/rancher/'));
    expect(configured('server')).toEqual(named);
    expect(configured('worker')).toEqual([]);
    const { plugins } = managed.boot('server').yaml(named[0]);
    expect(plugins[0].configuration.exemptions.namespaces).toEqual(expect.arrayContaining(['cattle-system']));
  });

  test('says the policy of the audit log itself, of which Rancher makes the file', () => {
    const common = parse(Managed.usual().config.machine_global_config);
    expect(parse(common['audit-policy-file'])).toMatchObject({ apiVersion: 'audit.k8s.io/v1', kind: 'Policy' });
    const ofK3s = parse(Managed.usual({ distribution: Distribution.K3S }).config.machine_global_config);
    expect(ofK3s).not.toHaveProperty('audit-policy-file');
    expect(ofK3s['kube-apiserver-arg']).toContain('audit-policy-file=/etc/rancher/k3s/audit-policy.yaml');
  });

  test('has the user that etcd of RKE2 runs as, where there is etcd', () => {
    const managed = Managed.usual();
    const useradd = 'useradd';
    expect(managed.boot('server').userData).toContain(useradd);
    expect(managed.boot('worker').userData).not.toContain(useradd);
  });

  test('finds its blank disks as they are, and etcd on its own', () => {
    const managed = Managed.usual();
    managed.cluster.addPool('storage', NodePool.worker({ count: 1, flavor: small, disks: { osd: Size.tebibytes(2) } }));
    expect(managed.boot('storage').file('/etc/cloudserve/devices').content).toBe('osd - - -\n');
    expect(managed.boot('server').file('/etc/cloudserve/devices').content).toBe(
      'etcd xfs /var/lib/rancher/rke2/server/db -\n',
    );
  });

  test('may call Rancher on its own site', () => {
    const links = (managed: Managed) =>
      collectFacts<Fact>(managed.app)
        .map(({ fact }) => fact)
        .filter((fact) => fact.kind === 'link' && fact.reason === 'nodes of main' && fact.port === 'tcp/443');
    expect(links(Managed.usual())).toHaveLength(1);
    expect(links(new Managed({}, {}, true))).toEqual([]);
  });
});

test('nodes whose site is closed may call out to Rancher, and to nothing of its entry else', () => {
  const { site } = Managed.usual({}, { network: { cidr: '10.20.0.0/16', egress: Egress.only() } });
  const network = site.node.findChild('chula-network') as TerraformStack;
  const named = Object.entries(resources(network, 'openstack_networking_secgroup_v2'));
  const groupOf = (name: string) =>
    `\${openstack_networking_secgroup_v2.${named.find(([, group]) => group.name === name)?.[0]}.id}`;
  const calls = Object.values(resources(network, 'openstack_networking_secgroup_rule_v2'))
    .filter(({ direction, security_group_id: id }) => direction === 'egress' && id === groupOf('chula-main-node'))
    .filter(({ remote_group_id: id }) => id === groupOf('chula-rancher-balancer'));
  expect(calls.map(({ protocol, port_range_min: port }) => [protocol, port])).toEqual([['tcp', 443]]);
});

describe('what a cluster states', () => {
  test('is its name in the Rancher and the Kubernetes that the Rancher supports', () => {
    const managed = Managed.usual();
    const { rancher, rke2 } = managed.rancher.versions;
    expect(managed.facts('name')).toContainEqual({
      kind: 'name',
      space: 'clusters of Rancher rancher.example.org',
      name: 'main',
    });
    expect(managed.facts('compatibility')).toEqual([
      {
        kind: 'compatibility',
        component: `rancher ${rancher.version}`,
        first: 33,
        last: 35,
        distribution: `rke2 ${rke2.version}`,
        minor: 35,
      },
    ]);
    expect(managed.facts('cluster')).toMatchObject([{ rancher: 'rancher.example.org' }]);
  });

  test('is no problem with the pools that Rancher can have apart, on either distribution', () => {
    for (const distribution of [Distribution.RKE2, Distribution.K3S]) {
      const managed = new Managed({ distribution });
      managed.cluster.addPool('etcd', NodePool.etcd({ count: 3, flavor: small }));
      managed.cluster.addPool('control', NodePool.controlPlane({ count: 2, flavor: small }));
      managed.cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
      expect(managed.problems).toEqual([]);
    }
  });

  test('is right with its Rancher on another site', () => {
    const managed = new Managed({}, {}, true);
    managed.cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
    expect(managed.problems).toEqual([]);
    expect(managed.joins('all').RANCHER_TOKEN).toContain('terraform_remote_state');
  });
});

describe('a cluster is refused', () => {
  const AT = '[chula/main/nodes] ';

  test('without a node that Rancher can begin with', () => {
    const managed = new Managed();
    expect(managed.problems).toEqual([
      `${AT}a cluster that Rancher manages begins with a node that has etcd, got no pool for 'main'; add a pool that has it, such as NodePool.servers()`,
      `${AT}a cluster that Rancher manages begins with a node that has the control plane, got no pool for 'main'; add a pool that has it, such as NodePool.servers()`,
    ]);
    managed.cluster.addPool('etcd', NodePool.etcd({ count: 3, flavor: small }));
    managed.cluster.addPool('worker', NodePool.worker({ count: 1, flavor: small }));
    expect(managed.problems).toEqual([
      `${AT}a cluster that Rancher manages begins with a node that has the control plane, got 'etcd', 'worker' for 'main'; add a pool that has it, such as NodePool.servers()`,
    ]);
  });

  test.each(['local', 'c-abc12'])('with the name %s, which is one of Rancher', (name) => {
    expect(Managed.usual({ name }).problems).toEqual([
      `[chula/${name}/nodes] Rancher keeps the names 'local' and 'c-' with five more for itself, got '${name}'; give another 'name'`,
    ]);
  });

  test('with snapshots at times that no clock has, or to a target that cannot be reached', () => {
    const to = BackupTarget.s3('elsewhere', {
      endpoint: 'http://s3',
      bucket: 'backups',
      credentialsSecret: 'backup-s3',
    });
    expect(Managed.usual({ etcdBackup: { to, every: Duration.hours(7), keep: 0 } }).problems).toEqual([
      `${AT}a backup target is reached by https, without a path and a password, got 'http://s3'; correct 'endpoint' of 'elsewhere'`,
      `${AT}snapshots of etcd come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 7 hours; correct 'every'`,
      `${AT}snapshots of etcd are kept, a whole number from 1 to 1000 of them, got 0; correct 'keep'`,
    ]);
  });

  test('with a network of pods that K3s does not bring', () => {
    expect(Managed.usual({ distribution: Distribution.K3S, cni: Cni.cilium() }).problems).toEqual([
      `${AT}K3s brings one network of pods, flannel, got 'cilium'; leave 'cni' out or choose 'distribution: Distribution.RKE2'`,
    ]);
  });
});
