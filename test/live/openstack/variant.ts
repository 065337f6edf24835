import {
  Access,
  AntiAffinity,
  App,
  ApplicationCredential,
  BackupTarget,
  BootSecret,
  CloudConfig,
  Datastore,
  DnsRecord,
  DnsZone,
  Duration,
  Egress,
  Entry,
  FileSystem,
  Flavor,
  FloatingAddress,
  Image,
  ObjectContainer,
  OctaviaProvider,
  OpenStackSite,
  Port,
  PublicAddress,
  RancherServer,
  Region,
  Size,
  SystemSettings,
  sensitiveVariable,
} from '../../../lib';
import { managedClusters, standaloneClusters } from './variant-clusters';

/** What somebody else has made in the cloud. */
export interface Standing {
  readonly networkId: string;
  readonly subnetId: string;
  readonly externalId: string;
  readonly imageId: string;
  /** A floating address that the project holds. */
  readonly address: string;
}

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org';
const ADMINS = ['192.0.2.0/24'];
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const quota = {
  instances: -1,
  cores: -1,
  memory: Size.tebibytes(8),
  volumes: -1,
  volumeStorage: Size.tebibytes(80),
  ports: -1,
  securityGroups: -1,
  securityGroupRules: -1,
};

/** Writes into a folder two sites with every option that an OpenStack API sees, beside those of the reference testbed. */
export function synthesizeVariant(project: string, standing: Standing): void {
  const app = new App({ project, quiet: true });
  ownNetwork(app);
  standingNetwork(app, standing);
  app.synth();
}

/** A network of its own with both families; volumes to boot from; strict placement; Octavia's machines; names. */
function ownNetwork(app: App): void {
  const site = new OpenStackSite(app, 'own', {
    region: Region.of('asia-southeast1'),
    zones: ['bkk-a', 'bkk-b', 'bkk-c'],
    network: {
      cidr: '10.30.0.0/16',
      ipv6Cidr: 'fd00:30:0:1::/64',
      external: 'public',
      reserved: ['10.30.200.0/24'],
      dnsServers: ['192.0.2.53', '198.51.100.53'],
      mtu: 1400,
      egress: Egress.only(
        { range: '203.0.113.0/24', reason: 'packages', ports: [Port.tcp(443, 'https')] },
        { range: '198.51.100.0/24', reason: 'everything of the institute' },
      ),
    },
    image: Image.named('ubuntu-24.04'),
    sshKey: KEY,
    access: { admins: ADMINS },
    dnsZone: DnsZone.managed('own.example.org'),
    quota,
  });
  const machines = site.addMachines('machine', {
    count: 3,
    flavor: small,
    quorum: true,
    antiAffinity: AntiAffinity.STRICT,
    rootVolume: { size: Size.gibibytes(30), type: '__DEFAULT__' },
    volumes: [
      { role: 'osd', size: Size.gibibytes(10), type: '__DEFAULT__' },
      { role: 'wal', size: Size.gibibytes(1) },
    ],
    generations: { 2: 3 },
    metadata: { backends: '10.30.0.1 10.30.0.2' },
    allowedAddresses: ['10.30.210.0/24'],
    addressBlock: 16,
    boot: new SystemSettings({ timeServers: ['192.0.2.123'], sysctl: { 'vm.swappiness': '1' } })
      .toCloudConfig()
      .followedBy(
        new CloudConfig({
          devices: [{ role: 'osd' }, { role: 'wal', fileSystem: FileSystem.EXT4, mount: '/var/lib/wal' }],
        }),
      ),
  });
  machines.connections.listenOn(Port.tcp(443, 'https'), Port.tcpRange(30000, 30010, 'node ports'), Port.udp(53, 'dns'));
  machines.connections.allowFromAccess(Access.anywhere(), 'the world', Port.tcp(443, 'https'));
  machines.connections.allowFromRange('198.51.100.0/24', 'the institute', Port.tcpRange(30000, 30010, 'node ports'));
  machines.connections.allowWithin('who has the address', Port.vrrp());
  const floating = new FloatingAddress(site.addStack(site, 'names'), 'floating', {
    network: site.network,
    portId: machines.machines[0].portId,
    description: 'the first machine',
  });
  if (site.dnsZone !== undefined) {
    new DnsRecord(floating, 'name', {
      zone: site.dnsZone,
      name: 'first.own.example.org',
      addresses: [floating.address],
    });
  }
  const outside = site.addStack(site, 'outside');
  new ObjectContainer(outside, 'backup', { site, versioning: true, deleteObjects: true });
  new ApplicationCredential(outside, 'backup-writer', {
    site,
    description: 'writes backups',
    roles: ['member', 'reader'],
    accessRules: [
      { service: 'object-store', method: 'PUT', path: '/v1/*/own-backup/**' },
      { service: 'object-store', method: 'GET', path: '/v1/*/own-backup/**' },
    ],
    expiresAt: '2031-03-31T00:00:00Z',
  });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.own.example.org',
    servers: { count: 2, flavor: medium },
    datastore: Datastore.mysql({
      flavor: small,
      volume: Size.gibibytes(20),
      backup: {
        to: BackupTarget.s3('elsewhere', {
          endpoint: 'https://s3.example.org',
          bucket: 'backup',
          credentialsSecret: 'backup-s3',
        }),
        every: Duration.hours(6),
        keep: 12,
      },
    }),
    entry: Entry.octavia({ exposedTo: Access.fromRanges('198.51.100.0/24') }),
  });
  managedClusters(app, site, rancher);
}

/** A network that stands, with the image and the external network by their ids; haproxy, OVN, and an address that is held. */
function standingNetwork(app: App, standing: Standing): void {
  const site = new OpenStackSite(app, 'guest', {
    network: {
      cidr: '10.40.0.0/16',
      existing: { networkId: standing.networkId, subnetId: standing.subnetId, range: '10.40.64.0/18' },
      externalId: standing.externalId,
    },
    image: Image.withId(standing.imageId),
    access: { admins: ADMINS },
    quota,
  });
  const secrets = site.addStack(site, 'secrets');
  site.placeMachines(secrets, 'lone', {
    count: 1,
    flavor: small,
    antiAffinity: AntiAffinity.NONE,
    rootVolume: { size: Size.gibibytes(12), keep: false },
    boot: new CloudConfig({
      files: [
        {
          path: '/etc/own/token',
          content: 'token=<<token>>\n',
          permissions: '0600',
          secrets: {
            token: BootSecret.of('token', sensitiveVariable(secrets, 'token', 'token of the lone one', '.+')),
          },
        },
      ],
    }),
  });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.guest.example.org',
    servers: { count: 3, flavor: medium, etcdVolume: Size.gibibytes(10) },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.haproxy({
      flavor: small,
      machines: 3,
      exposedTo: Access.anywhere(),
      publicAddress: PublicAddress.reserved(standing.address),
    }),
  });
  new RancherServer(site, 'second', {
    hostname: 'second.guest.example.org',
    servers: { count: 1, flavor: medium },
    datastore: Datastore.external({
      dsn: 'mysql://k3s@tcp(10.40.0.9:3306)/k3s',
      passwordVariable: 'database_password',
    }),
    entry: Entry.octavia({
      exposedTo: Access.anywhere(),
      provider: OctaviaProvider.OVN,
      publicAddress: PublicAddress.none(),
    }),
  });
  standaloneClusters(app, site, rancher);
}
