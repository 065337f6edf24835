import {
  Access,
  AlertGroup,
  App,
  BackupTarget,
  CertManager,
  Cluster,
  ClusterGroup,
  Datastore,
  DnsZone,
  Duration,
  EdgeBox,
  Engine,
  Entry,
  Environment,
  Flavor,
  FluentdLogging,
  GaleraCluster,
  HardenedNamespace,
  Image,
  IstioMesh,
  ManagementCluster,
  MeshTrust,
  Microservices,
  MongoDbCluster,
  Monitoring,
  NodePool,
  OpenStackSite,
  PeerCluster,
  PodProbe,
  PodVolume,
  PrometheusAdapter,
  RancherProject,
  RancherServer,
  Receiver,
  Region,
  RookCeph,
  SecretReference,
  Size,
  SystemSettings,
  Tier,
} from '../lib';

const app = new App();
const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});

const fleet = Engine.fleet({
  repository: 'https://git.iotcloudserve.net/testbed.git',
  credentialsSecret: 'fleet-git',
});

// One site on OpenStack. Addresses, security groups and server groups follow from what stands on it.
const chula = new OpenStackSite(app, 'chula', {
  region: Region.of('asia-southeast1'),
  zones: ['bkk-a', 'bkk-b', 'bkk-c'],
  network: {
    cidr: '10.20.0.0/16',
    external: 'public',
    reserved: ['10.20.200.0/24'],
    dnsServers: ['1.1.1.1', '9.9.9.9'],
  },
  image: Image.named('ubuntu-24.04'),
  sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ replace-with-your-own',
  dnsZone: DnsZone.managed('iotcloudserve.net'),
  access: { admins: ['161.200.0.0/16'] },
  system: new SystemSettings({ timeServers: ['0.pool.ntp.org', '1.pool.ntp.org'] }),
  quota: {
    instances: 40,
    cores: 200,
    memory: Size.gibibytes(640),
    volumeStorage: Size.tebibytes(20),
    securityGroupRules: 200,
  },
});
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const large = Flavor.of('m1.2xlarge', { cores: 8, memory: Size.gibibytes(32) });

// HA Rancher as the paper draws it: two K3s servers, one MySQL, haproxy in front. What that cannot survive is accepted here in words.
const rancher = new RancherServer(chula, 'rancher', {
  hostname: 'rancher.iotcloudserve.net',
  servers: { count: 2, flavor: medium },
  datastore: Datastore.mysql({
    flavor: small,
    volume: Size.gibibytes(40),
    backup: { to: backups, every: Duration.hours(6), keep: 28 },
  }),
  entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() }),
  delivery: {
    repository: 'https://git.iotcloudserve.net/testbed.git',
    path: 'dist/rancher',
    credentialsSecret: 'fleet-git',
  },
});
rancher.accept('DB-SPOF', 'the testbed of the paper; six hours of Rancher state may be lost');
rancher.accept('RANCHER-3', 'the testbed of the paper');
rancher.accept('DB-ENGINE', 'K3s keeps its state on MariaDB 10.11 in tests, through restarts and restores');

// The cluster that Rancher runs on, and a tenant of it.
const management = new ManagementCluster(rancher, 'local', {
  name: 'rancher',
  backup: { to: backups, every: Duration.hours(6), keep: 28 },
});
const operations = new RancherProject(management, 'operations', { cores: 4, memory: Size.gibibytes(8) });
operations.addNamespace('dashboards');

// A downstream cluster, node pools by role, provisioned through Rancher; two GPU servers that exist already join as workers.
const main = new Cluster(chula, 'main', {
  managedBy: rancher,
  engine: fleet,
  entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() }),
  etcdBackup: { to: backups, every: Duration.hours(12), keep: 10 },
});
main.addPool('etcd', NodePool.etcd({ count: 3, flavor: small, etcdDisk: Size.gibibytes(40) }));
main.addPool('control', NodePool.controlPlane({ count: 2, flavor: small }));
main.addPool('worker', NodePool.worker({ count: 7, flavor: large }));
const storage = main.addPool(
  'storage',
  NodePool.worker({ count: 6, flavor: medium, disks: { osd: Size.tebibytes(2) } }),
);
main.addPool(
  'gpu',
  NodePool.imported({ servers: { gpu1: '10.20.200.11', gpu2: '10.20.200.12' }, accelerator: 'nvidia.com/gpu' }),
);

// Platform.
const ceph = new RookCeph(main, 'ceph', { disks: storage.disk('osd'), replicas: 3, monitoring: true });
const block = ceph.addBlockPool('block');
const files = ceph.addFilesystem('files');
const monitoring = new Monitoring(main, 'monitoring', {
  storage: block,
  retention: Duration.days(30),
  receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
  alerts: [...AlertGroup.usual(), AlertGroup.ceph(), AlertGroup.galera(), AlertGroup.mongo(), AlertGroup.mesh()],
});
new FluentdLogging(main, 'logging', { storage: block, retention: Duration.days(14), alerts: true });

// The mesh. Partners trust the same root, whose key no cluster has.
const root = 'sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
const mesh = new IstioMesh(main, 'mesh', { trust: MeshTrust.offlineRoot(root), metricsFrom: monitoring.namespace });
new CertManager(main, 'cert-manager').addAcmeIssuer('letsencrypt', {
  email: 'operations@iotcloudserve.net',
  gateway: mesh.gateway,
});
new PrometheusAdapter(main, 'adapter', { monitoring, certManager: true });

// Tenants.
const exams = new RancherProject(main, 'exams', {
  cores: 40,
  coresLimit: 280,
  memory: Size.gibibytes(200),
  storage: Size.gibibytes(1200),
});
const production = exams.addNamespace('exam-production', {
  environment: Environment.PRODUCTION,
  metricsFrom: monitoring.namespace,
  quota: { cores: 36, coresLimit: 260, memory: Size.gibibytes(184), storage: Size.gibibytes(1100) },
});
exams.addNamespace('exam-staging', {
  environment: Environment.STAGING,
  metricsFrom: monitoring.namespace,
  quota: { cores: 4, coresLimit: 20, memory: Size.gibibytes(16), storage: Size.gibibytes(100) },
});

// Data.
const sql = new GaleraCluster(production, 'sql', {
  members: 3,
  storage: block,
  volume: Size.gibibytes(50),
  metricsFrom: monitoring.namespace,
  backup: { to: backups, every: Duration.hours(6) },
});
const documents = new MongoDbCluster(production, 'documents', {
  shards: 2,
  members: 3,
  storage: block,
  volume: Size.gibibytes(100),
  metricsFrom: monitoring.namespace,
  backup: { to: backups, every: Duration.hours(6) },
});

/** What services of the application share, wherever it runs. */
const shared = {
  cores: 0.1,
  memory: Size.mebibytes(256),
  readiness: PodProbe.http('/ready'),
  liveness: PodProbe.http('/live'),
  minReplicas: 2,
  maxReplicas: 10,
};
const image = (name: string): string => `registry.iotcloudserve.net/exam/${name}:1.4.2`;

// The application: one host, one path map, one autoscaler a service, and a cluster that someone else runs: what finds a service full at home goes
// to GKE (APAN-50).
const gke = new PeerCluster(app, 'gke', {
  gatewayAddress: '34.118.20.7',
  region: Region.of('us-west1'),
  trust: root,
});
const exam = new Microservices(production, 'exam', {
  host: `exam.${main.hostname}`,
  tier: Tier.multiCluster(mesh, { helpedBy: [mesh.federateTo(gke)], capacityPerPod: 50 }),
  ...shared,
});
const [accounts, papers] = [sql.addDatabase('exam'), documents.addUser('exam', { databases: ['exam'] })];
for (const name of ['account', 'auth', 'exam', 'file', 'exim', 'mail', 'job', 'form']) {
  const service = exam.addService(name, {
    image: image(name),
    path: `/api/${name}`,
    port: 8080,
    federated: name === 'exam',
  });
  service.use(accounts, 'SQL');
  service.use(papers, 'MONGO');
}
exam
  .service('file')
  .mount('/data', PodVolume.claim(exam.addClaim('files', { storage: files, size: Size.gibibytes(100) })));
exam.addService('frontend', { image: image('web'), path: '/', port: 8080, federated: false });

// Edge: single-node K3s boxes that register with Rancher and get the same bundles by label.
for (const lab of ['lab-1', 'lab-2', 'lab-3']) {
  new EdgeBox(app, lab, { managedBy: rancher, labels: { role: 'microbox' } });
}
const boxes = new ClusterGroup(app, 'microboxes', {
  managedBy: rancher,
  engine: fleet,
  labels: { role: 'microbox' },
});
const sensors = new HardenedNamespace(boxes, 'sensors', {
  environment: Environment.PRODUCTION,
  quota: { cores: 2, memory: Size.gibibytes(2) },
});

// A part of the application on each box, as far as one node carries it.
const boxed = new Microservices(sensors, 'exam', {
  host: 'exam.box.iotcloudserve.net',
  tier: Tier.developer(),
  certificate: SecretReference.fromName('exam-tls'),
  ...shared,
});
boxed.addService('exam', { image: image('exam'), path: '/api/exam', port: 8080 });
boxed.addService('frontend', { image: image('web'), path: '/', port: 8080 });
boxed.accept('TIER-DROPPED', 'a box in a laboratory shows the application to students and carries no load');

app.synth();
