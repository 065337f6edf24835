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
  HardenedDeployment,
  HardenedNamespace,
  HttpRoutes,
  Image,
  IstioMesh,
  ManagementCluster,
  MeshTrust,
  Monitoring,
  NodePool,
  OpenStackSite,
  Overflow,
  PeerCluster,
  PodProbe,
  Port,
  PrometheusAdapter,
  RancherProject,
  RancherServer,
  Receiver,
  Region,
  RookCeph,
  Size,
  SystemSettings,
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
ceph.addFilesystem('shared');
const monitoring = new Monitoring(main, 'monitoring', {
  storage: block,
  retention: Duration.days(30),
  receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
  alerts: [...AlertGroup.usual(), AlertGroup.ceph(), AlertGroup.mesh()],
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
  memory: Size.gibibytes(144),
  storage: Size.gibibytes(1200),
});
const production = exams.addNamespace('exam-production', {
  environment: Environment.PRODUCTION,
  mesh,
  metricsFrom: monitoring.namespace,
});
exams.addNamespace('exam-staging', { environment: Environment.STAGING, mesh, metricsFrom: monitoring.namespace });

// A service, and a cluster that someone else runs: what finds it full at home goes to GKE (APAN-50).
const exam = new HardenedDeployment(production, 'exam', {
  image: 'registry.iotcloudserve.net/exam/exam:1.4.2',
  cores: 0.5,
  memory: Size.mebibytes(512),
  ports: [Port.tcp(8080, 'http')],
  readiness: PodProbe.http('/ready'),
  liveness: PodProbe.http('/live'),
  maxReplicas: 10,
  requestsInFlight: 35,
});
new HttpRoutes(production, 'exam-routes', { gateway: mesh.gateway, host: `exam.${main.hostname}` }).addRoute('/', exam);
const gke = new PeerCluster(app, 'gke', {
  gatewayAddress: '34.118.20.7',
  region: Region.of('us-west1'),
  trust: root,
});
mesh.federateTo(gke).addService(exam, { mode: Overflow.SPILL, capacityPerPod: 50 });

// Edge: single-node K3s boxes that register with Rancher and get the same bundles by label.
for (const lab of ['lab-1', 'lab-2', 'lab-3']) {
  new EdgeBox(app, lab, { managedBy: rancher, labels: { role: 'microbox' } });
}
const boxes = new ClusterGroup(app, 'microboxes', {
  managedBy: rancher,
  engine: fleet,
  labels: { role: 'microbox' },
});
new HardenedNamespace(boxes, 'sensors', {
  environment: Environment.PRODUCTION,
  quota: { cores: 2, memory: Size.gibibytes(2) },
});

app.synth();
