import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  Access,
  AntiAffinity,
  App,
  Cni,
  Datastore,
  Distribution,
  Duration,
  Entry,
  Flavor,
  Image,
  NodePool,
  NodePoolOptions,
  OpenStackSite,
  OpenStackSiteProps,
  PublicAddress,
  RancherMachines,
  RancherServer,
  Region,
  Size,
  SystemSettings,
  WorkerPoolOptions,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { RancherMachineCluster, RancherMachineClusterProps } from '../../lib/clusters';
import { collectFacts } from '../../lib/core';
import { TerraformSchemas } from '../../lib/delivery/schemas/terraform-schemas';
import { Fact, QuotaResource } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';

const small = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });
const entry = (): Entry =>
  Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() });
const MACHINES: RancherMachines = {
  authUrl: 'https://keystone.example.org:5000/v3',
  region: 'RegionOne',
  credentialsSecret: 'openstack-machines',
};
const ZONES = ['bkk-a', 'bkk-b', 'bkk-c'];

/** A cluster on machines that the Rancher of its site makes. */
class Made {
  public readonly app: App = newApp();
  public readonly site: OpenStackSite;
  public readonly rancher: RancherServer;
  public readonly cluster: RancherMachineCluster;

  constructor(props: Partial<RancherMachineClusterProps> = {}, siteProps: Partial<OpenStackSiteProps> = {}) {
    this.site = newSite(this.app, 'chula', { access: { admins: ['161.200.0.0/16'] }, zones: ZONES, ...siteProps });
    this.rancher = new RancherServer(this.site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: small },
      datastore: Datastore.embeddedEtcd(),
      entry: entry(),
    });
    this.cluster = this.add('main', props);
  }

  /** With three servers and four workers. */
  public static usual(
    props: Partial<RancherMachineClusterProps> = {},
    siteProps: Partial<OpenStackSiteProps> = {},
    worker: Partial<WorkerPoolOptions> = {},
  ): Made {
    const made = new Made(props, siteProps);
    made.cluster.addPool('server', NodePool.servers({ count: 3, flavor: small }));
    made.cluster.addPool('worker', NodePool.worker({ count: 4, flavor: small, ...worker }));
    return made;
  }

  public add(name: string, props: Partial<RancherMachineClusterProps> = {}): RancherMachineCluster {
    const scope = new Construct(this.site as unknown as Construct, name);
    const { site, rancher } = this;
    return new RancherMachineCluster(scope, 'nodes', { site, name, rancher, machines: MACHINES, ...props });
  }

  public get api(): TerraformStack {
    return this.rancher.apiStack as TerraformStack;
  }

  public get stack(): TerraformStack {
    const { children } = (this.cluster.node.scope as Construct).node;
    return children.find((child) => child instanceof TerraformStack) as TerraformStack;
  }

  public get config(): Record<string, any> {
    const [known] = Object.values(resources(this.api, 'rancher2_cluster_v2'));
    return known.rke_config as Record<string, any>;
  }

  public get pools(): Record<string, any>[] {
    return this.config.machine_pools;
  }

  /** What the driver is told, by the first part of the names that Rancher gives. */
  public get told(): Record<string, Record<string, any>> {
    return Object.fromEntries(
      Object.values(resources(this.api, 'rancher2_machine_config_v2')).map((block) => [
        block.generate_name,
        block.openstack_config,
      ]),
    );
  }

  public resource(type: string): Block {
    const [first, ...more] = Object.values(resources(this.api, type));
    expect(more).toEqual([]);
    return first;
  }

  public facts<K extends Fact['kind']>(kind: K): object[] {
    return collectFacts<Fact>(this.cluster.node.scope as Construct)
      .map(({ fact }) => fact)
      .filter((fact) => fact.kind === kind);
  }

  public get problems(): string[] {
    return validations(this.cluster);
  }
}

describe('a cluster whose machines Rancher makes', () => {
  test('has no machine and no planned address of its own, and says who makes its nodes', () => {
    const made = Made.usual();
    const types = Object.keys(rendered(made.stack).resource);
    expect(types).toEqual(['openstack_compute_servergroup_v2']);
    expect(made.facts('node')).toEqual([]);
    expect(made.facts('address')).toEqual([]);
    expect(made.facts('cluster')).toEqual([
      expect.objectContaining({ rancher: 'rancher.example.org', rancherMakesNodes: true, hasEntry: false }),
    ]);
    expect(made.cluster.placedPools.map(({ name, addresses }) => [name, addresses])).toEqual([
      ['server', {}],
      ['worker', {}],
    ]);
    expect(made.problems).toEqual([]);
  });

  test('is as the schemas of the providers want it, in both stacks', () => {
    const made = Made.usual(
      {
        machines: { ...MACHINES, certificateAuthority: '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n' },
      },
      { region: Region.of('asia-southeast1') },
      { rootVolume: { size: Size.gibibytes(40), type: 'ssd' }, taints: ['dedicated=work:NoSchedule'] },
    );
    const schemas = new TerraformSchemas();
    for (const stack of [made.stack, made.api]) {
      const { problems, unknownProviders } = schemas.check(rendered(stack) as never);
      expect([problems, unknownProviders]).toEqual([[], []]);
    }
  });

  test('brings no token that a machine could join with', () => {
    expect(Object.keys(rendered(Made.usual().api).output ?? {}).filter((name) => name.startsWith('main-'))).toEqual([]);
  });

  test('has one machine pool for each zone, the count spread over them, with all that its nodes register with', () => {
    const made = Made.usual({}, { region: Region.of('asia-southeast1') }, { labels: { tier: 'web' } });
    expect(made.pools.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['server-bkk-a', 1],
      ['server-bkk-b', 1],
      ['server-bkk-c', 1],
      ['worker-bkk-a', 2],
      ['worker-bkk-b', 1],
      ['worker-bkk-c', 1],
    ]);
    const [server, , , worker] = made.pools;
    expect(server).toMatchObject({ etcd_role: true, control_plane_role: true, worker_role: false });
    expect(worker).toMatchObject({
      etcd_role: false,
      control_plane_role: false,
      worker_role: true,
      machine_labels: {
        'cloudserve/pool': 'worker',
        tier: 'web',
        'topology.kubernetes.io/region': 'asia-southeast1',
        'topology.kubernetes.io/zone': 'bkk-a',
      },
    });
  });

  test('leaves out zones that get no machine, and has one machine pool where a site has no zones', () => {
    const few = new Made();
    few.cluster.addPool('server', NodePool.servers({ count: 1, flavor: small }));
    expect(few.pools.map(({ name }) => name)).toEqual(['server-bkk-a']);
    const nowhere = Made.usual({}, { zones: [] });
    expect(nowhere.pools.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['server', 3],
      ['worker', 4],
    ]);
    expect(nowhere.told['main-worker'].availability_zone).toBe('');
    expect(Object.keys(nowhere.pools[0].machine_labels)).toEqual(['cloudserve/pool']);
  });

  test('is the same whatever the order of its pools, and one more changes no other', () => {
    const pools: [string, NodePool][] = [
      ['server', NodePool.servers({ count: 3, flavor: small })],
      ['worker', NodePool.worker({ count: 4, flavor: small })],
      ['more', NodePool.worker({ count: 1, flavor: small })],
    ];
    const text = (order: [string, NodePool][]): string[] => {
      const made = new Made();
      order.forEach(([name, pool]) => made.cluster.addPool(name, pool));
      return made.pools.map((pool) => JSON.stringify(pool));
    };
    expect(text([...pools].reverse())).toEqual(text(pools));
    const without = text(pools.slice(0, 2));
    expect(text(pools)).toEqual(expect.arrayContaining(without));
    expect(text(pools)).toHaveLength(without.length + 1);
  });

  test('tells the driver of the site, and nothing of the credential', () => {
    const { told } = Made.usual(
      {},
      {},
      { image: Image.withId('image-1'), rootVolume: { size: Size.gibibytes(40), type: 'ssd' } },
    );
    expect(Object.keys(told).sort()).toEqual(
      ['server', 'worker'].flatMap((pool) => ZONES.map((zone) => `main-${pool}-${zone}`)),
    );
    const { user_data_file: userData, net_id: network, server_group_id: group, ...rest } = told['main-server-bkk-b'];
    expect(rest).toEqual({
      auth_url: 'https://keystone.example.org:5000/v3',
      region: 'RegionOne',
      availability_zone: 'bkk-b',
      flavor_name: 'm1.large',
      image_name: 'ubuntu-24.04',
      sec_groups: 'chula-main-node,chula-main-server',
      ssh_user: 'ubuntu',
    });
    expect([network, group]).toEqual([
      expect.stringMatching(/^\$\{data\.terraform_remote_state\./),
      expect.stringMatching(/^\$\{data\.terraform_remote_state\./),
    ]);
    expect(userData).toMatch(/^#cloud-config\n/);
    expect(told['main-worker-bkk-a']).toMatchObject({
      image_id: 'image-1',
      sec_groups: 'chula-main-node',
      boot_from_volume: true,
      volume_size: '40',
      volume_type: 'ssd',
    });
  });

  test('leaves the names of machines to Rancher, and has the first boot of all nodes', () => {
    const { told } = Made.usual({}, { system: new SystemSettings({ packages: ['htop'] }) });
    const boot = (name: string): Record<string, any> =>
      parse((told[name].user_data_file as string).replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{'));
    const worker = boot('main-worker-bkk-a');
    expect(worker).not.toHaveProperty('hostname');
    expect(worker.packages).toEqual(expect.arrayContaining(['htop', 'nftables']));
    const paths = (config: Record<string, any>): string[] =>
      config.write_files.map(({ path }: { path: string }) => path);
    expect(paths(worker)).toContain('/etc/systemd/system/rke2-agent.service.d/10-cloudserve.conf');
    expect(paths(worker).join()).not.toMatch(/rancher-join/);
    expect(paths(boot('main-server-bkk-a'))).toContain('/etc/systemd/system/rke2-server.service.d/10-cloudserve.conf');
    expect(paths(boot('main-server-bkk-a')).length).toBeGreaterThan(paths(worker).length);
  });

  test('keeps its machines when the first boot changes, and renews them by the generation alone', () => {
    const [config] = Object.values(resources(Made.usual().api, 'rancher2_machine_config_v2'));
    expect(config.lifecycle).toEqual({
      create_before_destroy: true,
      ignore_changes: ['openstack_config[0].user_data_file'],
      replace_triggered_by: [expect.stringMatching(/^terraform_data\./)],
    });
    const generation = (machines: RancherMachines): Block =>
      rendered(Made.usual({ machines }).api).resource.terraform_data[
        (config.lifecycle as { replace_triggered_by: string[] }).replace_triggered_by[0].replace('terraform_data.', '')
      ];
    expect([generation(MACHINES).input, generation({ ...MACHINES, generation: 2 }).input]).toEqual([
      { generation: 1 },
      { generation: 2 },
    ]);
  });

  test('heals its nodes, those of servers one at a time, and empties them before', () => {
    const [server, , , worker] = Made.usual().pools;
    const healed = {
      unhealthy_node_timeout_seconds: 600,
      node_startup_timeout_seconds: 1200,
      drain_before_delete: true,
      node_drain_timeout: 600,
    };
    expect([server, worker]).toEqual([
      expect.objectContaining({ ...healed, max_unhealthy: '1' }),
      expect.objectContaining({ ...healed, max_unhealthy: '1' }),
    ]);
    const said = Made.usual({
      drain: { timeoutSeconds: 60 },
      machines: {
        ...MACHINES,
        unhealthyAfter: Duration.minutes(5),
        nodeStartupTimeout: Duration.hours(1),
        maxUnhealthy: 3,
        drainBeforeDelete: false,
      },
    });
    expect(said.pools[0]).toMatchObject({
      unhealthy_node_timeout_seconds: 300,
      node_startup_timeout_seconds: 3600,
      drain_before_delete: false,
      node_drain_timeout: 60,
      max_unhealthy: '3',
    });
    expect(Made.usual({}, {}, { count: 12 }).pools[3]).toMatchObject({ quantity: 4, max_unhealthy: '2' });
  });

  test('has taints as Rancher takes them, and an accelerator keeps its nodes to itself', () => {
    const taints = (options: Partial<WorkerPoolOptions>): object => Made.usual({}, {}, options).pools[3].taints;
    expect(taints({ taints: ['dedicated=work:NoSchedule', 'alone:NoExecute'] })).toEqual([
      { key: 'dedicated', value: 'work', effect: 'NoSchedule' },
      { key: 'alone', value: '', effect: 'NoExecute' },
    ]);
    expect(taints({ accelerator: 'nvidia.com/gpu' })).toEqual([
      { key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' },
    ]);
  });

  test('gives arguments of the kubelet to the nodes of their pool', () => {
    const { config } = Made.usual({}, {}, { kubeletArguments: ['max-pods=200'] });
    expect(config.machine_selector_config).toEqual([
      {
        config: expect.stringContaining('max-pods=200'),
        machine_label_selector: { match_labels: { 'cloudserve/pool': 'worker' } },
      },
    ]);
  });

  test('spreads machines over hypervisors where a server group takes them', () => {
    const groups = (worker: Partial<NodePoolOptions>): object[] =>
      Object.values(resources(Made.usual({}, {}, worker).stack, 'openstack_compute_servergroup_v2')).map(
        ({ name, policies }) => ({ name, policies }),
      );
    const server = { name: 'chula-main-server', policies: ['soft-anti-affinity'] };
    expect(groups({})).toEqual([server, { name: 'chula-main-worker', policies: ['soft-anti-affinity'] }]);
    expect(groups({ count: 10 })).toEqual([server]);
    expect(groups({ count: 10, antiAffinity: AntiAffinity.STRICT })).toEqual([
      server,
      { name: 'chula-main-worker', policies: ['anti-affinity'] },
    ]);
    expect(groups({ antiAffinity: AntiAffinity.NONE })).toEqual([server]);
  });

  test('lets nodes call servers and servers each other, and balancers of the cloud where it has its controllers', () => {
    const opened = (props: Partial<RancherMachineClusterProps>): string[] => {
      const network = TerraformStack.of(Made.usual(props).site.network);
      return Object.values(resources(network, 'openstack_networking_secgroup_rule_v2')).map(
        ({ security_group_id: group, port_range_min: first, remote_ip_prefix: range = 'role' }) =>
          `${String(group).replace(/.*role-chula-(main-)?(\w+)_.*/, '$1$2')} ${first} ${range}`,
      );
    };
    const plain = opened({});
    expect(plain).toEqual(
      expect.arrayContaining([2379, 6443, 9345, 10257, 10259].map((port) => `main-server ${port} role`)),
    );
    expect(plain).toEqual(expect.arrayContaining([8472, 10250, 9100].map((port) => `main-node ${port} role`)));
    expect(plain.join()).not.toContain('30000');
    expect(opened({ cloud: { controllerManager: true } })).toContain('main-node 30000 10.20.0.0/16');
    expect(opened({ distribution: Distribution.K3S }).join()).not.toContain('main-server 9345');
  });

  test('has its controllers of the cloud call it as Rancher does, with credentials that are listed', () => {
    const made = Made.usual({ cloud: { controllerManager: true } });
    expect(made.problems).toEqual([]);
    expect(made.told['main-server-bkk-a'].user_data_file).toContain(`"auth-url=", "${MACHINES.authUrl}"`);
    expect(made.told['main-worker-bkk-a'].user_data_file).not.toContain('auth-url=');
    expect(made.facts('boot-secret')).toContainEqual(
      expect.objectContaining({ machine: 'chula-main-server', name: expect.stringContaining('credential') }),
    );
    expect(made.facts('cluster')).toEqual([expect.objectContaining({ servesLoadBalancers: true })]);
  });

  test('uses the quota of its project', () => {
    const uses = Made.usual({}, {}, { rootVolume: { size: Size.gibibytes(40) } }).facts('use') as {
      resource: string;
      amount: number;
    }[];
    const sum = (resource: string): number =>
      uses.filter((use) => use.resource === resource).reduce((all, { amount }) => all + amount, 0);
    expect(
      Object.fromEntries(
        [
          QuotaResource.INSTANCES,
          QuotaResource.PORTS,
          QuotaResource.CORES,
          QuotaResource.MEMORY_MIB,
          QuotaResource.VOLUMES,
          QuotaResource.VOLUME_STORAGE_GIB,
          QuotaResource.SERVER_GROUPS,
        ].map((resource) => [resource, sum(resource)]),
      ),
    ).toEqual({
      [QuotaResource.INSTANCES]: 7,
      [QuotaResource.PORTS]: 7,
      [QuotaResource.CORES]: 28,
      [QuotaResource.MEMORY_MIB]: 7 * 16 * 1024,
      [QuotaResource.VOLUMES]: 4,
      [QuotaResource.VOLUME_STORAGE_GIB]: 160,
      [QuotaResource.SERVER_GROUPS]: 2,
    });
  });
});

describe('the driver and its credential', () => {
  test('are there once for all clusters of a Rancher, before what needs them', () => {
    const made = Made.usual();
    const other = made.add('other');
    other.addPool('server', NodePool.servers({ count: 1, flavor: small }));
    const scripts = Object.entries(resources(made.api, 'terraform_data')).filter(([, { provisioner }]) => provisioner);
    expect(scripts.map(([name]) => name)).toEqual(['driver-openstack']);
    const [config] = Object.values(resources(made.api, 'rancher2_machine_config_v2'));
    expect(config.depends_on).toEqual(['terraform_data.driver-openstack']);
    const secret = made.resource('rancher2_secret_v2');
    expect(secret).toMatchObject({
      cluster_id: 'local',
      namespace: 'fleet-default',
      name: 'openstack-machines',
      data: {
        'openstackcredentialConfig-applicationCredentialId': '${var.openstack_machines_id}',
        'openstackcredentialConfig-applicationCredentialSecret': '${var.openstack_machines_secret}',
      },
    });
    const clusters = Object.values(resources(made.api, 'rancher2_cluster_v2')) as Record<string, any>[];
    const names = clusters.flatMap(({ rke_config: { machine_pools: pools } }) =>
      pools.map((pool: Block) => pool.cloud_credential_secret_name),
    );
    expect(new Set(names)).toEqual(new Set(['${rancher2_secret_v2.machine-credential-openstack-machines.name}']));
  });

  test('call Rancher as its administrator with a token that stands in no argument', () => {
    const [script] = Object.values(resources(Made.usual().api, 'terraform_data')).filter(
      ({ provisioner }) => provisioner !== undefined,
    );
    const [{ 'local-exec': run }] = script.provisioner as Record<string, Record<string, any>>[];
    expect(run.environment).toEqual({
      DRIVER: 'openstack',
      RANCHER_URL: 'https://rancher.example.org',
      RANCHER_TOKEN: expect.stringMatching(/^\$\{rancher2_bootstrap\.\w+\.token\}$/),
      RANCHER_CA: expect.stringMatching(/^\$\{data\.terraform_remote_state\./),
    });
    expect(run.interpreter).toEqual(['bash', '-c']);
    expect(run.command).toMatch(/^#!\/usr\/bin\/env bash\n/);
    expect(run.command).not.toMatch(/(^|[^$])\$\{/);
    expect(script.triggers_replace).toEqual(['https://rancher.example.org']);
  });
});

describe('what is refused', () => {
  const THEIRS = "let Terraform make the machines, without 'machines'";
  const pool = (options: Partial<NodePoolOptions & WorkerPoolOptions>): string[] =>
    Made.usual({}, {}, options).problems.map((problem) => problem.replace('[chula/main/nodes] ', ''));
  const machines = (given: Partial<RancherMachines>): string[] =>
    Made.usual({ machines: { ...MACHINES, ...given } }).problems.map((problem) =>
      problem.replace('[chula/main/nodes] ', ''),
    );
  const cluster = (given: Partial<RancherMachineClusterProps>): string[] =>
    Made.usual(given).problems.map((problem) => problem.replace('[chula/main/nodes] ', ''));

  test.each<[string, string[], string]>([
    [
      'an entry',
      cluster({ entry: entry() }),
      "an entry leads to addresses that are planned, got one for machines whose addresses are Rancher's; take 'entry' out and set 'controllerManager' of 'cloud', so that Services of type LoadBalancer get theirs of Octavia",
    ],
    [
      'packets with the addresses of pods',
      cluster({ cni: Cni.calicoUnencapsulated() }),
      "machines that Rancher makes send from their own addresses alone, got 'calico' without encapsulation; choose a network of pods that wraps packets, such as Cni.calico()",
    ],
    [
      'disks',
      pool({ disks: { osd: Size.gibibytes(10) } }),
      `machines that Rancher makes have a root disk alone, got osd for 'worker'; take 'disks' and 'etcdDisk' out, or ${THEIRS}`,
    ],
    [
      'generations',
      pool({ generations: { 2: 2 } }),
      `Rancher makes machines anew by itself, got 'generations' for 'worker'; raise 'generation' of 'machines' to renew all of them, or ${THEIRS}`,
    ],
    [
      'a block of addresses',
      pool({ addressBlock: 16 }),
      `machines that Rancher makes have addresses of the cloud's choice, got 'addressBlock' for 'worker'; take it out, or ${THEIRS}`,
    ],
    [
      'a root volume that stays',
      pool({ rootVolume: { size: Size.gibibytes(10), keep: true } }),
      `the root volume of a machine that Rancher makes goes with it, got 'keep' for 'worker'; take it out, or ${THEIRS}`,
    ],
    [
      'an image without a name',
      pool({ image: Image.named('') }),
      "an image is known by its name or its id, got ''; give the one that the cloud has",
    ],
    [
      'an address of Keystone that is none',
      machines({ authUrl: 'keystone' }),
      "Keystone has an address such as 'https://keystone.example.org:5000/v3', got 'keystone'; correct 'authUrl'",
    ],
    [
      'no region',
      machines({ region: '' }),
      "a region of the cloud is known by its name, got ''; correct 'region' of 'machines'",
    ],
    [
      'credentials whose name begins with a digit',
      machines({ credentialsSecret: '1st' }),
      "credentials have the name of a Secret that begins with a letter, got '1st'; correct 'credentialsSecret'",
    ],
    [
      'a file for an authority',
      machines({ certificateAuthority: '/etc/ssl/ca.pem' }),
      "certificates of an authority are in PEM, got a text that begins with '/etc/ssl/ca.pem'; correct 'certificateAuthority'",
    ],
    [
      'a user with a space',
      machines({ sshUser: 'a b' }),
      "a user has at most 32 lower-case letters, digits, hyphens and underscores, got 'a b'; correct 'sshUser'",
    ],
    [
      'a node that is given up at once',
      machines({ unhealthyAfter: Duration.seconds(30) }),
      "machines are not made anew within a minute, and by whole seconds, got 30 seconds; correct 'unhealthyAfter' of 'machines'",
    ],
    [
      'a start that is given up at once',
      machines({ nodeStartupTimeout: Duration.millis(90_500) }),
      "machines are not made anew within a minute, and by whole seconds, got 1 minute 30.5 seconds; correct 'nodeStartupTimeout' of 'machines'",
    ],
    [
      'no node that may be unwell',
      machines({ maxUnhealthy: 0 }),
      "'maxUnhealthy' of 'machines' is a whole number, 1 or more, got 0; correct it",
    ],
    [
      'half a generation',
      machines({ generation: 1.5 }),
      "'generation' of 'machines' is a whole number, 1 or more, got 1.5; correct it",
    ],
  ])('%s', (_what, problems, problem) => {
    expect(problems).toEqual([problem]);
  });

  test('a disk for etcd', () => {
    const made = new Made();
    made.cluster.addPool('server', NodePool.servers({ count: 1, flavor: small, etcdDisk: Size.gibibytes(10) }));
    expect(made.problems).toContain(
      `[chula/main/nodes] machines that Rancher makes have a root disk alone, got etcd for 'server'; take 'disks' and 'etcdDisk' out, or ${THEIRS}`,
    );
  });

  test('an even number of voters, over all pools', () => {
    const made = new Made();
    made.cluster.addPool('one', NodePool.servers({ count: 1, flavor: small }));
    made.cluster.addPool('three', NodePool.etcd({ count: 3, flavor: small }));
    expect(made.problems).toEqual(['[chula/main/nodes] etcd votes with an odd number of nodes, got 4; use 3 or 5']);
  });

  test('two pools that one machine pool of Rancher would be named after', () => {
    const made = Made.usual();
    expect(() =>
      made.cluster.addPool('worker-bkk', NodePool.worker({ count: 1, flavor: small, zones: ['a'] })),
    ).toThrow(
      "[chula/main/nodes] a machine pool of Rancher is named after its pool and its zone, got 'worker-bkk-a' twice; rename one of the pools",
    );
  });

  test('a first boot that leaves Rancher no room', () => {
    const users = Array.from({ length: 120 }, (_, i) => ({
      name: `user${i}`,
      sshKeys: [`ssh-ed25519 ${'A'.repeat(300)}${i}`],
    }));
    const made = Made.usual({}, { system: new SystemSettings({ users }) });
    expect(made.problems).toEqual(
      expect.arrayContaining(
        ['server', 'worker'].map(
          (name) =>
            `[chula/main/nodes] Rancher adds to user data that are not compressed and take at most 49152 bytes in base64, got more for pool '${name}'; say less in 'system' of the site, or let Terraform make the machines`,
        ),
      ),
    );
  });

  test('servers that stand already', () => {
    expect(() => new Made().cluster.addPool('gpu', NodePool.imported({ servers: { gpu1: '10.20.200.11' } }))).toThrow(
      "[chula/main/nodes] Rancher makes all machines of the cluster, got servers that stand already for 'gpu'; take 'machines' out of the cluster, so that Terraform makes its machines and others can join",
    );
  });

  test.each([0, 1.5])('a pool of %s nodes', (count) => {
    expect(() => new Made().cluster.addPool('worker', NodePool.worker({ count, flavor: small }))).toThrow(
      `[chula/main/nodes] a pool has a whole number of nodes, 1 or more, got ${count} for 'worker'; correct 'count' or leave the pool out`,
    );
  });
});
