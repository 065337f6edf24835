import {
  Access,
  AlertGroup,
  App,
  BackupTarget,
  BucketEndpoint,
  CertManager,
  Cluster,
  Distribution,
  DnsZone,
  Duration,
  Engine,
  Entry,
  Environment,
  Flavor,
  GaleraCluster,
  HardenedNamespace,
  Image,
  IngressController,
  IstioMesh,
  Longhorn,
  MeshTrust,
  Microservices,
  Monitoring,
  NodePool,
  OpenStackSite,
  PeerCluster,
  PodProbe,
  PrometheusAdapter,
  Receiver,
  Region,
  SecretReference,
  Size,
  Tier,
} from '../lib';

// One application, three times. What differs is its tier: a map of paths in one cluster, the same with a mesh, the same with another cluster's help.
const app = new App();
const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'exam-backups',
  credentialsSecret: 'backup-s3',
});
const site = new OpenStackSite(app, 'chula', {
  region: Region.of('ap-southeast-bkk'),
  zones: ['bkk-a', 'bkk-b', 'bkk-c'],
  network: { cidr: '10.30.0.0/16', external: 'public', dnsServers: ['9.9.9.9'] },
  image: Image.named('debian-12'),
  dnsZone: DnsZone.managed('exam.example.net'),
  access: { admins: ['192.0.2.0/24'] },
  quota: {
    instances: 40,
    cores: 160,
    memory: Size.gibibytes(640),
    volumes: 60,
    volumeStorage: Size.tebibytes(10),
    floatingAddresses: 10,
    securityGroups: 40,
    securityGroupRules: 400,
  },
});
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });

interface Stand {
  readonly made: Cluster;
  readonly storage: Longhorn;
  readonly monitoring: Monitoring;
  readonly certificates: CertManager;
}

/** A cluster of K3s with volumes and somebody who watches: the same for each tier. */
function cluster(id: string, block: number, ingress: IngressController): Stand {
  const made = new Cluster(site, id, {
    distribution: Distribution.K3S,
    engine: Engine.flux({ repository: 'https://git.example.net/exam.git', credentialsSecret: 'git' }),
    entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() }),
    etcdBackup: { to: backups, every: Duration.hours(12), keep: 10 },
    podCidr: `10.${block}.0.0/16`,
    serviceCidr: `10.${block + 1}.0.0/16`,
    ingress,
  });
  made.addPool('servers', NodePool.servers({ count: 3, flavor: medium, etcdDisk: Size.gibibytes(20) }));
  const workers = made.addPool(
    'worker',
    NodePool.worker({
      count: 5,
      flavor: medium,
      disks: { data: Size.gibibytes(300) },
      mounts: { data: '/var/lib/longhorn' },
    }),
  );
  const storage = new Longhorn(made, 'longhorn', { disks: [workers.disk('data')] });
  const monitoring = new Monitoring(made, 'monitoring', {
    storage,
    retention: Duration.days(7),
    receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
    alerts: [...AlertGroup.usual(), AlertGroup.longhorn(), AlertGroup.galera()],
  });
  return { made, storage, monitoring, certificates: new CertManager(made, 'cert-manager') };
}

/** The application: it knows nothing of tiers. */
function exam({ made, storage, monitoring }: Stand, tier: Tier): void {
  const namespace = new HardenedNamespace(made, 'exam', {
    environment: Environment.PRODUCTION,
    metricsFrom: monitoring.namespace,
    quota: { cores: 10, coresLimit: 60, memory: Size.gibibytes(40), storage: Size.gibibytes(150) },
  });
  const sql = new GaleraCluster(namespace, 'sql', {
    members: 3,
    storage,
    volume: Size.gibibytes(10),
    memory: Size.gibibytes(2),
    metricsFrom: monitoring.namespace,
    backup: { to: backups, every: Duration.hours(6) },
  });
  const uploads = BucketEndpoint.external({
    endpoint: 'https://s3.example.org',
    bucket: 'exam-uploads',
    credentials: SecretReference.fromName('uploads-s3'),
    cidr: '198.51.100.64/28',
  });
  const application = new Microservices(namespace, 'exam', {
    host: `exam.${made.hostname}`,
    tier,
    cores: 0.1,
    memory: Size.mebibytes(256),
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.http('/live'),
    minReplicas: 2,
    maxReplicas: 4,
  });
  const image = (name: string): string => `registry.example.net/exam/${name}:2.1.0`;
  const account = application.addService('account', { image: image('account'), path: '/api/account', port: 8080 });
  const grades = application.addService('grades', { image: image('grades'), path: '/api/grades', port: 8080 });
  const files = application.addService('files', { image: image('files'), path: '/api/files', port: 8080 });
  application.addService('web', { image: image('web'), path: '/', port: 8080 });
  const data = sql.addDatabase('exam');
  [account, grades, files].forEach((service) => service.use(data, 'SQL'));
  files.use(uploads, 'UPLOADS');
  grades.connections.allowTo(account);
  account.addJob('migrate', { image: image('account'), arguments: ['migrate'] });
}

// One cluster: an Ingress with a map of paths, an autoscaler for each service.
const plain = cluster('small', 42, IngressController.TRAEFIK);
plain.certificates.addAcmeIssuer('letsencrypt', { email: 'noc@example.net', ingressClassName: 'traefik' });
exam(plain, Tier.small());

// The same with a mesh: its gateway leads callers in, and services know who calls them.
const large = cluster('large', 44, IngressController.NONE);
const mesh = new IstioMesh(large.made, 'mesh', { eastWest: false, metricsFrom: large.monitoring.namespace });
large.certificates.addAcmeIssuer('letsencrypt', { email: 'noc@example.net', gateway: mesh.gateway });
exam(large, Tier.large(mesh));

// The same with a partner's cluster that helps when services are full.
const root = 'sha256:9b5f1c0de2a34786b8c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f7081';
const home = cluster('home', 46, IngressController.NONE);
const federated = new IstioMesh(home.made, 'mesh', {
  trust: MeshTrust.offlineRoot(root),
  metricsFrom: home.monitoring.namespace,
});
home.certificates.addAcmeIssuer('letsencrypt', { email: 'noc@example.net', gateway: federated.gateway });
new PrometheusAdapter(home.made, 'adapter', { monitoring: home.monitoring, certManager: true });
const partner = new PeerCluster(app, 'partner', {
  gatewayAddress: '203.0.113.40',
  region: Region.of('ap-northeast-icn'),
  trust: root,
});
exam(home, Tier.multiCluster(federated, { helpedBy: [federated.federateTo(partner)], capacityPerPod: 50 }));

app.synth();
