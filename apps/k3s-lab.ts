import {
  Access,
  AlertGroup,
  App,
  BackupTarget,
  Cluster,
  Distribution,
  Duration,
  Engine,
  Entry,
  Environment,
  Flavor,
  HardenedNamespace,
  Image,
  Longhorn,
  Monitoring,
  NfsStorage,
  NodePool,
  OpenStackSite,
  Receiver,
  Size,
  SystemSettings,
} from '../lib';

const app = new App();
const repository = 'https://git.lab.example.org/lab.git';
const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'lab-backups',
  credentialsSecret: 'backup-s3',
});

// Two clusters of K3s without a Rancher, on one site.
const lab = new OpenStackSite(app, 'lab', {
  zones: ['nova'],
  network: { cidr: '10.30.0.0/16', external: 'public', dnsServers: ['9.9.9.9'] },
  image: Image.named('debian-12'),
  access: { admins: ['192.0.2.0/24'] },
  system: new SystemSettings({ timeServers: ['0.pool.ntp.org', '1.pool.ntp.org'] }),
  quota: { instances: 20, cores: 80, memory: Size.gibibytes(320), volumeStorage: Size.tebibytes(4) },
});
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });

// Courses: Argo CD, and volumes by Longhorn on disks of the workers.
const teaching = new Cluster(lab, 'teaching', {
  distribution: Distribution.K3S,
  engine: Engine.argoCd({ repository, credentialsSecret: 'lab-git' }),
  entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() }),
  etcdBackup: { to: backups, every: Duration.hours(12), keep: 10 },
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
});
teaching.addPool('servers', NodePool.servers({ count: 3, flavor: small, etcdDisk: Size.gibibytes(20) }));
const workers = teaching.addPool(
  'worker',
  NodePool.worker({
    count: 4,
    flavor: medium,
    disks: { data: Size.gibibytes(400) },
    mounts: { data: '/var/lib/longhorn' },
  }),
);
const volumes = new Longhorn(teaching, 'longhorn', {
  disks: [workers.disk('data')],
  backup: { to: backups, every: Duration.days(1), keep: 14 },
});
new Monitoring(teaching, 'monitoring', {
  storage: volumes,
  retention: Duration.days(14),
  receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
  alerts: [...AlertGroup.usual(), AlertGroup.longhorn()],
});
new HardenedNamespace(teaching, 'course-networks', {
  environment: Environment.PRODUCTION,
  quota: { cores: 4, memory: Size.gibibytes(16), storage: Size.gibibytes(100) },
});

// Research: Flux, and files of a server that the department has.
const research = new Cluster(lab, 'research', {
  distribution: Distribution.K3S,
  engine: Engine.flux({ repository, credentialsSecret: 'lab-git' }),
  entry: Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.fromRanges('192.0.2.0/24') }),
  etcdBackup: { to: backups, every: Duration.hours(12), keep: 10 },
  podCidr: '10.44.0.0/16',
  serviceCidr: '10.45.0.0/16',
});
research.addPool('servers', NodePool.servers({ count: 3, flavor: medium, etcdDisk: Size.gibibytes(20) }));
research.addPool('worker', NodePool.worker({ count: 2, flavor: medium }));
new NfsStorage(research, 'files', { server: '192.0.2.20', path: '/export/research', capacity: Size.tebibytes(2) });
new HardenedNamespace(research, 'experiments', {
  environment: Environment.DEVELOPMENT,
  quota: { cores: 4, memory: Size.gibibytes(16), storage: Size.gibibytes(500) },
});

app.synth();
