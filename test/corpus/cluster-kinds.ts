import {
  EdgeBox,
  App,
  Cluster,
  ClusterProps,
  ImportedCluster,
  ImportedClusterProps,
  ManagementCluster,
  NodePool,
  NodePoolOptions,
  PeerCluster,
  PeerClusterProps,
  RancherServer,
  Size,
} from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

/** What a program in JavaScript may say, which has no types. */
function untyped<T>(value: unknown): T {
  return value as T;
}

function withProps(app: App, props: Record<string, unknown>): void {
  const site = openSite(app);
  new Cluster(site, 'main', untyped<ClusterProps>({ managedBy: newRancher(site), ...props }));
}

function withPool(app: App, pool: Record<string, unknown>, make: 'worker' | 'imported' = 'worker'): void {
  const site = openSite(app);
  const cluster = new Cluster(site, 'main', { managedBy: newRancher(site) });
  cluster.addPool(
    'worker',
    make === 'imported'
      ? NodePool.imported(untyped(pool))
      : NodePool.worker(untyped<NodePoolOptions>({ count: 2, flavor: large, ...pool })),
  );
}

const trust = `sha256:${'a'.repeat(64)}`;

/** Mistakes that types would tell, in programs without any. */
export const clusterKinds: readonly Mistake[] = [
  {
    name: 'settings of a cluster that are of other kinds',
    program: (app) =>
      withProps(app, {
        name: 3,
        cni: 'cilium',
        distribution: 'RKE2',
        entry: true,
        versions: 'v1.35',
        ingress: 'nginx',
        podCidr: 10,
        federation: 4,
        cloud: true,
        drain: true,
        upgrades: true,
      }),
    says: [
      "[chula/main] 'cloud' of a cluster is an object, got true; write it as { controllerManager: true, authUrl: 'https://...' }",
      "[chula/main] 'cni' of a cluster is one of Cni, got 'cilium'; write it as Cni.cilium()",
      "[chula/main] 'distribution' of a cluster is one of Distribution, got 'RKE2'; write it as Distribution.RKE2 or Distribution.K3S",
      "[chula/main] 'drain' of a cluster is an object, got true; write it as { timeoutSeconds: 600 }",
      "[chula/main] 'entry' of a cluster is one of Entry, got true; write it as Entry.haproxy({ ... })",
      "[chula/main] 'federation' of a cluster is a text, got 4; write it as 'apan'",
      "[chula/main] 'ingress' of a cluster is one of IngressController, got 'nginx'; write it as IngressController.NONE or IngressController.TRAEFIK",
      "[chula/main] 'name' of a cluster is a text, got 3; write it as 'main'",
      "[chula/main] 'podCidr' of a cluster is a text, got 10; write it as '10.42.0.0/16'",
      "[chula/main] 'upgrades' of a cluster is an object, got true; write it as {}",
      "[chula/main] 'versions' of a cluster is one of Versions, got 'v1.35'; write it as Versions.defaults()",
    ],
  },
  {
    name: 'snapshots whose times are texts',
    program: (app) => withProps(app, { etcdBackup: { to: 's3://backups', every: '12h' } }),
    says: [
      "[chula/main] 'every' of 'etcdBackup' is a Duration, got '12h'; write it as Duration.hours(12)",
      "[chula/main] 'keep' of 'etcdBackup' is a number, got nothing; write it as 10",
      "[chula/main] 'to' of 'etcdBackup' is one of BackupTarget, got 's3://backups'; write it as BackupTarget.s3('elsewhere', { ... })",
    ],
  },
  {
    name: 'machines of a Rancher that nothing is said of',
    program: (app) => withProps(app, { machines: { unhealthyAfter: '5m' } }),
    says: [
      "[chula/main] 'authUrl' of 'machines' is a text, got nothing; write it as 'https://keystone.example.org:5000/v3'",
      "[chula/main] 'credentialsSecret' of 'machines' is a text, got nothing; write it as 'openstack-machines'",
      "[chula/main] 'region' of 'machines' is a text, got nothing; write it as 'RegionOne'",
      "[chula/main] 'unhealthyAfter' of 'machines' is a Duration, got '5m'; write it as Duration.minutes(10)",
    ],
  },
  {
    name: 'a window of upgrades that is a text',
    program: (app) => withProps(app, { managedBy: undefined, upgrades: { window: '01:00-04:00' } }),
    says: [
      "[chula/main] 'window' of 'upgrades' is an object, got '01:00-04:00'; write it as { start: '01:00', end: '04:00' }",
    ],
  },
  {
    name: 'registries that are addresses',
    program: (app) => withProps(app, { registryMirrors: ['https://registry.example.org'] }),
    says: [
      "[chula/main] 'registryMirrors[0]' of a cluster is an object, got 'https://registry.example.org'; write it as { registry: 'docker.io', endpoints: ['https://...'] }",
    ],
  },
  {
    name: 'a cluster without settings',
    program: (app) => void new Cluster(openSite(app), 'main', untyped(null)),
    says: ['[chula/main] settings of a cluster are an object, got null; write them as { ... }'],
  },
  {
    name: 'a cluster that the cluster of a Rancher manages',
    program: (app) => {
      const site = openSite(app);
      const local = new ManagementCluster(newRancher(site), 'local');
      new Cluster(site, 'main', { managedBy: untyped<RancherServer>(local) });
    },
    says: [
      "[chula/main] a cluster is managed by a RancherServer, got one of ManagementCluster; give 'managedBy' what 'new RancherServer(...)' made",
    ],
  },
  {
    name: 'a cluster that a Rancher of another App manages',
    program: (app) =>
      void new Cluster(openSite(app), 'main', {
        managedBy: newRancher(openSite(new App())),
      }),
    says: [
      "[chula/main] a cluster is managed by a RancherServer of its own App, got 'chula/rancher' of another; make both in one App",
    ],
  },
  {
    name: 'settings of a pool that are of other kinds',
    program: (app) =>
      withPool(app, {
        count: '2',
        flavor: 'm1.large',
        labels: { team: 1 },
        taints: 'a=b:NoSchedule',
        kubeletArguments: [{ 'max-pods': 200 }],
        disks: { osd: 100 },
        zones: 'a',
        generations: 2,
        accelerator: true,
      }),
    says: [
      "[chula/main] 'accelerator' of pool 'worker' is a text, got true; write it as 'nvidia.com/gpu'",
      "[chula/main] 'count' of pool 'worker' is a number, got '2'; write it as 3",
      "[chula/main] 'disks.osd' of pool 'worker' is a Size, got 100; write it as Size.gibibytes(40)",
      "[chula/main] 'flavor' of pool 'worker' is one of Flavor, got 'm1.large'; write it as Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) })",
      "[chula/main] 'generations' of pool 'worker' is an object, got 2; write it as { 2: 2 }",
      "[chula/main] 'kubeletArguments[0]' of pool 'worker' is a text, got an object of max-pods; write it as 'max-pods=200'",
      "[chula/main] 'labels.team' of pool 'worker' is a text, got 1; write it as 'exams'",
      "[chula/main] 'taints' of pool 'worker' is a list, got 'a=b:NoSchedule'; write it as ['dedicated=storage:NoSchedule']",
      "[chula/main] 'zones' of pool 'worker' is a list, got 'a'; write it as ['a']",
    ],
  },
  {
    name: 'a pool without a flavor, of disks without names',
    program: (app) => withPool(app, { flavor: undefined, disks: [Size.gibibytes(10)] }),
    says: [
      "[chula/main] 'disks' of pool 'worker' is an object, got a list of one of Size; write it as { osd: Size.gibibytes(40) }",
      "[chula/main] 'flavor' of pool 'worker' is one of Flavor, got nothing; write it as Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) })",
    ],
  },
  {
    name: 'servers that stand already, without names',
    program: (app) => withPool(app, { servers: ['10.20.200.1'] }, 'imported'),
    says: [
      "[chula/main] 'servers' of pool 'worker' is an object, got a list of '10.20.200.1'; write it as { gpu1: '10.20.200.11' }",
    ],
  },
  {
    name: 'settings in the place of a pool',
    program: (app) => new Cluster(openSite(app), 'main').addPool('worker', untyped({ count: 3, flavor: large })),
    says: [
      "[chula/main] nodes of a pool are told by NodePool, got an object of count, flavor for 'worker'; write NodePool.worker({ count: 3, flavor }), or another of its kinds",
    ],
  },
  {
    name: 'a pool without settings',
    program: (app) => new Cluster(openSite(app), 'main').addPool('gpu', NodePool.imported(untyped(undefined))),
    says: [
      "[chula/main] nodes of a pool are told by NodePool, got one without settings for 'gpu'; write NodePool.worker({ count: 3, flavor }), or another of its kinds",
    ],
  },
  {
    name: 'a pool without a name',
    program: (app) =>
      new Cluster(openSite(app), 'main').addPool(
        untyped(NodePool.worker({ count: 3, flavor: large })),
        untyped(undefined),
      ),
    says: [
      "[chula/main] a pool has a name and then its nodes, got one of NodePool for the name; write addPool('worker', NodePool.worker(...))",
    ],
  },
  {
    name: 'a disk for etcd where none is',
    program: (app) => {
      const site = openSite(app);
      const cluster = new Cluster(site, 'main', { managedBy: newRancher(site) });
      cluster.addPool('servers', NodePool.combined({ count: 3, flavor: large }));
      const settings = { count: 2, flavor: large, etcdDisk: Size.gibibytes(40) };
      cluster.addPool('worker', NodePool.worker(settings));
    },
    says: [
      "[chula/main/nodes] a disk for etcd is for nodes that have it, got 'etcdDisk' for 'worker'; take it out, or use 'disks'",
    ],
  },
  {
    name: 'a federation named by a blank',
    program: (app) => {
      const site = openSite(app);
      const cluster = new Cluster(site, 'main', { managedBy: newRancher(site), federation: ' ' });
      cluster.addPool('servers', NodePool.combined({ count: 3, flavor: large }));
    },
    says: [
      "[chula/main] clusters that call each other share a name, got ' '; give 'federation' a name or leave it out",
    ],
  },
  {
    name: 'the cluster of a Rancher beside it',
    program: (app) => void new ManagementCluster(untyped<RancherServer>(openSite(app)), 'local'),
    says: [
      '[chula/local] a management cluster is the one that a Rancher runs on, got one of OpenStackSite above it; make it with the RancherServer as its scope',
    ],
  },
  {
    name: 'a cluster of others without a Rancher',
    program: (app) => void new ImportedCluster(app, 'gke', untyped<ImportedClusterProps>({ labels: { tier: 1 } })),
    says: [
      "[gke] 'labels.tier' of a cluster is a text, got 1; write it as 'exams'",
      "[gke] a cluster is managed by a RancherServer, got nothing; give 'managedBy' what 'new RancherServer(...)' made",
    ],
  },
  {
    name: 'a cluster of others without settings',
    program: (app) => void new ImportedCluster(app, 'gke', untyped(undefined)),
    says: ['[gke] settings of a cluster are an object, got nothing; write them as { ... }'],
  },
  {
    name: 'a peer of other kinds',
    program: (app) =>
      void new PeerCluster(app, 'kr', untyped<PeerClusterProps>({ trust, region: 'asia', federation: 3 })),
    says: [
      "[kr] 'federation' of a peer is a text, got 3; write it as 'apan'",
      "[kr] 'gatewayAddress' of a peer is a text, got nothing; write it as 'gateway.example.org'",
      "[kr] 'region' of a peer is a Region, got 'asia'; write it as Region.of('asia-northeast3')",
    ],
  },
  {
    name: 'a Rancher that stands on no site',
    program: (app) => void new RancherServer(untyped(app), 'rancher', untyped({ hostname: 'rancher.example.org' })),
    says: [
      "[rancher] 'datastore' of a Rancher is one of Datastore, got nothing; write it as Datastore.embeddedEtcd()",
      "[rancher] 'entry' of a Rancher is one of Entry, got nothing; write it as Entry.haproxy({ ... })",
      "[rancher] 'servers' of a Rancher is an object, got nothing; write it as { count: 3, flavor }",
      '[rancher] a Rancher stands on a site, got one of App above it; make it with the site as its scope',
    ],
  },
  {
    name: 'a Rancher of a number of servers',
    program: (app) =>
      void new RancherServer(openSite(app), 'rancher', untyped({ servers: 3, hostname: 7, entry: 'haproxy' })),
    says: [
      "[chula/rancher] 'datastore' of a Rancher is one of Datastore, got nothing; write it as Datastore.embeddedEtcd()",
      "[chula/rancher] 'entry' of a Rancher is one of Entry, got 'haproxy'; write it as Entry.haproxy({ ... })",
      "[chula/rancher] 'hostname' of a Rancher is a text, got 7; write it as 'rancher.example.org'",
      "[chula/rancher] 'servers' of a Rancher is an object, got 3; write it as { count: 3, flavor }",
    ],
  },
  {
    name: 'a box without settings',
    program: (app) => void new EdgeBox(app, 'lab', untyped(undefined)),
    says: ['[lab] settings of a box are an object, got nothing; write them as { ... }'],
  },
  {
    name: 'a box of settings of other kinds',
    program: (app) =>
      void new EdgeBox(
        app,
        'lab',
        untyped({
          managedBy: 'rancher',
          labels: { a: 1 },
          sshKeys: 'ssh-ed25519 AAAA',
          region: 'asia',
          interfaces: { name: 'eth0' },
        }),
      ),
    says: [
      "[lab] 'interfaces' of a box is a list, got an object of name; write it as [{ name: 'eth0' }]",
      "[lab] 'labels.a' of a box is a text, got 1; write it as 'microbox'",
      "[lab] 'region' of a box is one of Region, got 'asia'; write it as Region.of('asia-southeast1')",
      "[lab] 'sshKeys' of a box is a list, got 'ssh-ed25519 AAAA'; write it as ['ssh-ed25519 AAAA...']",
      "[lab] a cluster is managed by a RancherServer, got 'rancher'; give 'managedBy' what 'new RancherServer(...)' made",
    ],
  },
];
