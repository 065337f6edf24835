import {
  Access,
  AlertGroup,
  App,
  BackupTarget,
  CertManager,
  Cluster,
  Distribution,
  DnsZone,
  Duration,
  Engine,
  Entry,
  Environment,
  Federation,
  Flavor,
  HardenedDeployment,
  HardenedNamespace,
  HttpRoutes,
  Image,
  IstioMesh,
  KongConsumer,
  KongGateway,
  KongPlugin,
  KongPluginConfig,
  Longhorn,
  MeshTrust,
  Monitoring,
  NodePool,
  OpenStackSite,
  Overflow,
  PeerCluster,
  PodProbe,
  Port,
  PrometheusAdapter,
  PublicAddress,
  Receiver,
  Region,
  SecretReference,
  Size,
} from '../lib';

const app = new App();
const repository = 'https://git.apan.example.net/testbeds.git';
const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'apan-backups',
  credentialsSecret: 'backup-s3',
});
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });

// Who is a member shows a certificate under this root. Its key lies in a safe, not in a cluster.
const root = 'sha256:9b5f1c0de2a34786b8c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f7081';
const trust = MeshTrust.offlineRoot(root);

/** What differs between members. */
interface MemberProps {
  readonly region: string;
  readonly network: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Floating address that partners know: it is theirs before anything is deployed. */
  readonly address: string;
  /** Whether callers outside come in by the gateway of the mesh. */
  readonly ingress: boolean;
}

interface Member {
  readonly cluster: Cluster;
  readonly mesh: IstioMesh;
  readonly certificates: CertManager;
  readonly namespace: HardenedNamespace;
  readonly service: HardenedDeployment;
}

/** What every member runs: a cluster of K3s on its own site, watched, with a mesh and the service that all share. */
function member(id: string, props: MemberProps): Member {
  const { region, network, podCidr, serviceCidr, address, ingress } = props;
  const site = new OpenStackSite(app, id, {
    region: Region.of(region),
    zones: ['nova'],
    network: { cidr: network, external: 'public', dnsServers: ['9.9.9.9'] },
    image: Image.named('debian-12'),
    dnsZone: DnsZone.managed(`${id}.example.net`),
    access: { admins: ['192.0.2.0/24'] },
    quota: { instances: 20, cores: 80, memory: Size.gibibytes(320), volumeStorage: Size.tebibytes(4) },
  });
  const cluster = new Cluster(site, 'main', {
    name: id,
    distribution: Distribution.K3S,
    engine: Engine.flux({ repository, credentialsSecret: 'git' }),
    entry: Entry.haproxy({
      machines: 2,
      flavor: small,
      exposedTo: Access.anywhere(),
      publicAddress: PublicAddress.reserved(address),
    }),
    etcdBackup: { to: backups, every: Duration.hours(12), keep: 10 },
    federation: 'apan',
    podCidr,
    serviceCidr,
  });
  cluster.addPool('servers', NodePool.servers({ count: 3, flavor: medium, etcdDisk: Size.gibibytes(20) }));
  const workers = cluster.addPool(
    'worker',
    NodePool.worker({
      count: 4,
      flavor: medium,
      disks: { data: Size.gibibytes(400) },
      mounts: { data: '/var/lib/longhorn' },
    }),
  );
  const storage = new Longhorn(cluster, 'longhorn', { disks: [workers.disk('data')] });
  const monitoring = new Monitoring(cluster, 'monitoring', {
    storage,
    retention: Duration.days(14),
    receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
    alerts: [...AlertGroup.usual(), AlertGroup.longhorn(), AlertGroup.mesh()],
  });
  const mesh = new IstioMesh(cluster, 'mesh', { trust, ingress, metricsFrom: monitoring.namespace });
  const certificates = new CertManager(cluster, 'cert-manager');
  new PrometheusAdapter(cluster, 'adapter', { monitoring, certManager: true });

  const namespace = new HardenedNamespace(cluster, 'translation', {
    environment: Environment.PRODUCTION,
    mesh,
    metricsFrom: monitoring.namespace,
    quota: { cores: 6, coresLimit: 24, memory: Size.gibibytes(16) },
  });
  const service = new HardenedDeployment(namespace, 'translate', {
    image: 'registry.example.net/apan/translate:2.3.0',
    cores: 0.5,
    memory: Size.gibibytes(1),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.http('/live'),
    maxReplicas: 6,
    requestsInFlight: 14,
  });
  return { cluster, mesh, certificates, namespace, service };
}

const chula = member('chula', {
  region: 'ap-southeast-bkk',
  network: '10.40.0.0/16',
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
  address: '198.51.100.10',
  ingress: true,
});
const ncku = member('ncku', {
  region: 'ap-east-tnn',
  network: '10.50.0.0/16',
  podCidr: '10.44.0.0/16',
  serviceCidr: '10.45.0.0/16',
  address: '198.51.100.130',
  ingress: false,
});

// A partner with a cluster of its own hands: it gets files with instructions, in dist-files/peers/kreonet/.
const kreonet = new PeerCluster(app, 'kreonet', {
  gatewayAddress: '203.0.113.40',
  region: Region.of('ap-northeast-icn'),
  trust: root,
  callsFrom: ['203.0.113.32/28'],
  podCidr: '10.60.0.0/16',
  serviceCidr: '10.61.0.0/16',
  federation: 'apan',
});

const apan = new Federation(app, 'apan', {
  meshes: [chula.mesh, ncku.mesh],
  peers: [kreonet],
  order: { chula: ['ncku', 'kreonet'], ncku: ['chula', 'kreonet'], kreonet: ['ncku', 'chula'] },
});
apan.addService([chula.service, ncku.service], { mode: Overflow.SPILL, capacityPerPod: 20, callsMayRepeat: true });

// One host at each member. Bangkok leads callers in by the mesh's own gateway...
chula.certificates.addAcmeIssuer('letsencrypt', { email: 'noc@example.net', gateway: chula.mesh.gateway });
new HttpRoutes(chula.namespace, 'translate-routes', {
  gateway: chula.mesh.gateway,
  host: `translate.${chula.cluster.hostname}`,
}).addRoute('/', chula.service);

// ...and Tainan by Kong, which asks callers for a key and counts their calls.
const kong = new KongGateway(ncku.cluster, 'kong', { mesh: ncku.mesh });
ncku.certificates.addAcmeIssuer('letsencrypt', { email: 'noc@example.net', gateway: kong });
const keys = new KongPlugin(ncku.namespace, 'keys', { config: KongPluginConfig.keyAuth() });
new KongConsumer(ncku.namespace, 'partner', { credentials: [SecretReference.fromName('partner-key')] });
const limit = new KongPlugin(ncku.namespace, 'limit', { config: KongPluginConfig.rateLimit({ perMinute: 600 }) });
new HttpRoutes(ncku.namespace, 'translate-routes', {
  gateway: kong,
  host: `translate.${ncku.cluster.hostname}`,
}).addRoute('/', ncku.service, { filters: [keys, limit] });

app.synth();
