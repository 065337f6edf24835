import {
  Access,
  AntiAffinity,
  App,
  BackupTarget,
  Cluster,
  Cni,
  Distribution,
  Duration,
  EdgeBox,
  Entry,
  Flavor,
  ImportedCluster,
  IngressController,
  NodePool,
  OctaviaProvider,
  OpenStackSite,
  PublicAddress,
  RancherServer,
  Region,
  Rke2Release,
  Size,
  Versions,
} from '../../../lib';

const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const backups = BackupTarget.s3('snapshots', {
  endpoint: 'https://s3.example.org',
  bucket: 'snapshots',
  credentialsSecret: 'snapshots-s3',
});
const KEYSTONE = 'https://keystone.example.org:5000/v3';

/** Clusters that a Rancher manages: on machines of Terraform's in zones, on machines of its own, and those that stand already. */
export function managedClusters(app: App, site: OpenStackSite, rancher: RancherServer): void {
  const main = new Cluster(site, 'main', {
    managedBy: rancher,
    cni: Cni.calicoUnencapsulated(),
    podCidr: '10.60.0.0/16',
    serviceCidr: '10.61.0.0/16',
    entry: Entry.octavia({ exposedTo: Access.fromRanges('198.51.100.0/24') }),
    etcdBackup: { to: backups, every: Duration.hours(6), keep: 10 },
    drain: { timeoutSeconds: 300 },
    cloud: {
      controllerManager: true,
      volumes: true,
      authUrl: KEYSTONE,
      region: 'RegionOne',
      exposedTo: Access.fromRanges('198.51.100.0/24'),
      volumeZone: 'nova',
    },
  });
  main.addPool(
    'server',
    NodePool.servers({ count: 3, flavor: small, onePerZone: true, etcdDisk: Size.gibibytes(4), generations: { 1: 2 } }),
  );
  main.addPool(
    'worker',
    NodePool.worker({
      count: 3,
      flavor: small,
      zones: ['bkk-a', 'bkk-c'],
      antiAffinity: AntiAffinity.SOFT,
      rootVolume: { size: Size.gibibytes(30), keep: false },
      disks: { osd: Size.gibibytes(10), wal: Size.gibibytes(1) },
      diskType: '__DEFAULT__',
      generations: { 2: 3 },
      labels: { 'example.org/use': 'storage' },
      taints: ['dedicated=storage:NoSchedule'],
      kubeletArguments: ['max-pods=200'],
      addressBlock: 16,
    }),
  );

  const made = new Cluster(site, 'made', {
    managedBy: rancher,
    machines: { authUrl: KEYSTONE, region: 'RegionOne', credentialsSecret: 'openstack-machines', generation: 2 },
    cloud: { controllerManager: true },
  });
  made.addPool('server', NodePool.servers({ count: 3, flavor: small, rootVolume: { size: Size.gibibytes(30) } }));
  made.addPool('worker', NodePool.worker({ count: 4, flavor: small, zones: ['bkk-a', 'bkk-b'] }));

  new ImportedCluster(app, 'elsewhere', { managedBy: rancher, labels: { region: 'europe-west1' } });
  new ImportedCluster(app, 'gke', { managedBy: rancher, kubeconfigVariable: 'gke_kubeconfig' });
}

/** Clusters that stand alone, one of each distribution, on a network without zones; boxes at the edge with all that may be said of one. */
export function standaloneClusters(app: App, site: OpenStackSite, rancher: RancherServer): void {
  const light = new Cluster(site, 'light', {
    distribution: Distribution.K3S,
    ingress: IngressController.TRAEFIK,
    entry: Entry.haproxy({
      machines: 1,
      flavor: small,
      exposedTo: Access.nobody(),
      publicAddress: PublicAddress.none(),
    }),
    etcdBackup: { to: backups, every: Duration.hours(6), keep: 10 },
    upgrades: {},
    cloud: {
      controllerManager: true,
      authUrl: KEYSTONE,
      exposedTo: Access.anywhere(),
      loadBalancerProvider: OctaviaProvider.OVN,
    },
  });
  light.addPool('all', NodePool.combined({ count: 1, flavor: small }));

  const full = new Cluster(site, 'full', {
    versions: Versions.of({ rke2: Rke2Release.of('v1.35.6+rke2r1', { sha256: '5e'.repeat(32) }) }),
    cni: Cni.calicoUnencapsulated(),
    entry: Entry.existing({ address: '10.40.9.9', ranges: ['10.40.9.0/24'] }),
    federation: 'apart',
    podCidr: '10.62.0.0/16',
    serviceCidr: '10.63.0.0/16',
    cloud: { volumes: true, authUrl: KEYSTONE },
  });
  full.addPool('server', NodePool.servers({ count: 1, flavor: small, etcdDisk: Size.gibibytes(4) }));
  full.addPool('worker', NodePool.worker({ count: 1, flavor: small, disks: { osd: Size.gibibytes(5) } }));
  full.addPool('metal', NodePool.imported({ servers: { metal1: '10.40.200.11' }, networkInterface: 'bond0' }));

  new EdgeBox(app, 'box-1', {
    managedBy: rancher,
    labels: { role: 'microbox' },
    region: Region.of('asia-southeast1'),
    zone: 'roof',
    interfaces: [{ name: 'eth0', address: '192.0.2.10/24', gateway: '192.0.2.1', nameServers: ['192.0.2.53'] }],
    sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org'],
    images: ['docker.io/library/nginx:1.29'],
    metricsServer: true,
  });
}
