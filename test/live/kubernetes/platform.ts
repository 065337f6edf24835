import {
  Access,
  App,
  BackupTarget,
  Cluster,
  Distribution,
  Duration,
  Engine,
  Entry,
  Environment,
  Flavor,
  FluentdLogging,
  HardenedDeployment,
  HardenedNamespace,
  HardenedStatefulSet,
  Image,
  LogCollector,
  Longhorn,
  MinioStorage,
  Monitoring,
  NamespaceRole,
  NfsStorage,
  NodePool,
  OpenStackSite,
  PodProbe,
  Port,
  Receiver,
  RookCeph,
  Size,
  VolumeClaim,
} from '../../../lib';

/** A tenant of the cluster, and its two workloads. */
export const SHOP = { namespace: 'shop', service: 'web', members: 'queue' } as const;

/** Writes the manifests of a cluster with all that a platform can have and a tenant's hardened pods; where they are. */
export function writePlatform(folder: string, engine: Engine): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project: folder, quiet: true });
  const site = new OpenStackSite(app, 'site', {
    zones: ['nova'],
    network: { cidr: '10.20.0.0/16', external: 'public' },
    image: Image.named('ubuntu-24.04'),
    access: { admins: ['192.0.2.0/24'] },
  });
  const flavor = Flavor.of('m1.2xlarge', { cores: 8, memory: Size.gibibytes(32) });
  const to = BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.org',
    bucket: 'backups',
    credentialsSecret: 'backup-s3',
  });
  const cluster = new Cluster(site, 'all', {
    distribution: Distribution.K3S,
    engine,
    entry: Entry.haproxy({ machines: 2, flavor, exposedTo: Access.anywhere() }),
    etcdBackup: { to, every: Duration.hours(12), keep: 10 },
  });
  cluster.addPool('servers', NodePool.servers({ count: 3, flavor, etcdDisk: Size.gibibytes(20) }));
  const workers = cluster.addPool(
    'worker',
    NodePool.worker({
      count: 8,
      flavor,
      disks: { data: Size.tebibytes(1), osd: Size.tebibytes(1) },
      mounts: { data: '/var/lib/longhorn' },
    }),
  );
  const storage = new Longhorn(cluster, 'longhorn', {
    disks: [workers.disk('data')],
    backup: { to, every: Duration.days(1), keep: 7 },
  });
  const ceph = new RookCeph(cluster, 'ceph', { disks: workers.disk('osd'), replicas: 3, toolbox: true });
  ceph.addBlockPool('fast');
  ceph.addFilesystem('shared');
  const objects = ceph.addObjectStore('objects');
  objects.addUser('archive');
  objects.addBucket('reports', { namespace: SHOP.namespace, maxSize: Size.gibibytes(10) });
  const files = new NfsStorage(cluster, 'files', {
    server: '192.0.2.20',
    path: '/export',
    capacity: Size.tebibytes(2),
  });
  new MinioStorage(cluster, 'minio', { storage, volume: Size.gibibytes(20), credentialsSecret: 'minio-root' });
  new Monitoring(cluster, 'monitoring', { storage, receivers: [Receiver.webhook({ secret: 'alert-webhook' })] });
  new FluentdLogging(cluster, 'logging', { storage, collector: LogCollector.FLUENT_BIT, alerts: true });
  writeShop(cluster, storage, files);
  app.synth();
  return { dist: `${folder}/dist`, cluster: cluster.name };
}

function writeShop(cluster: Cluster, storage: Longhorn, files: NfsStorage): void {
  const { namespace } = SHOP;
  const shop = new HardenedNamespace(cluster, namespace, {
    environment: Environment.PRODUCTION,
    quota: { cores: 4, memory: Size.gibibytes(8), storage: Size.gibibytes(100), pods: 40, claims: 10 },
  });
  shop.grant('shopkeepers', NamespaceRole.EDIT);
  const claim = new VolumeClaim(cluster, 'pictures', { storage: files, size: Size.gibibytes(5), namespace });
  claim.node.addDependency(shop);
  const common = { namespace, cores: 0.1, memory: Size.mebibytes(64) };
  const web = new HardenedDeployment(cluster, SHOP.service, {
    ...common,
    image: 'registry.example.org/web:1.4.2',
    replicas: 3,
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.http('/alive'),
  });
  const queue = new HardenedStatefulSet(cluster, SHOP.members, {
    ...common,
    image: 'registry.example.org/queue:3.1.0',
    replicas: 3,
    ports: [Port.tcp(5672, 'queue')],
    readiness: PodProbe.command(['queue', 'ready']),
    liveness: PodProbe.tcp(),
    storage,
    volume: Size.gibibytes(2),
    dataPath: '/var/lib/queue',
  });
  const worker = new HardenedDeployment(cluster, 'worker', {
    ...common,
    image: 'registry.example.org/worker:2.0.1',
    replicas: 2,
    maxReplicas: 6,
    readiness: PodProbe.command(['worker', 'ready']),
    liveness: PodProbe.command(['worker', 'alive']),
  });
  queue.connections.allowFrom(web, worker);
}
