import {
  App,
  CloudConfig,
  Cluster,
  Flavor,
  HardenedNamespace,
  Image,
  OpenStackSite,
  PodSecurity,
  Port,
  Region,
  Size,
} from '../lib';

const app = new App();

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
  access: { admins: ['161.200.0.0/16'] },
  quota: { instances: 40, cores: 200, memory: Size.gibibytes(640), volumeStorage: Size.tebibytes(20) },
});
const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const base = { timeServers: ['0.pool.ntp.org', '1.pool.ntp.org'], packages: ['curl'] };

// The machines of an HA Rancher: two balancers, two servers, one datastore with a disk of its own.
const balancers = chula.addMachines('balancer', {
  count: 2,
  flavor: small,
  boot: new CloudConfig({ ...base, packages: ['haproxy', 'keepalived'] }),
});
const servers = chula.addMachines('rancher', {
  count: 2,
  flavor: medium,
  boot: new CloudConfig({ ...base, sysctl: { 'vm.overcommit_memory': '1', 'kernel.panic': '10' } }),
});
const datastore = chula.addMachines('datastore', {
  count: 1,
  flavor: small,
  volumes: [{ role: 'database', size: Size.gibibytes(40) }],
  boot: new CloudConfig({ ...base, packages: ['mariadb-server'] }),
});

// Who may call whom. Security group rules follow from these lines alone.
balancers.connections.listenOn(Port.tcp(443, 'https'));
balancers.connections.allowFromAnywhere('users of Rancher');
servers.connections.listenOn(Port.tcp(6443, 'kube-apiserver'), Port.tcp(443, 'https'));
servers.connections.allowFrom(balancers, 'the entry');
servers.connections.allowWithin('servers of one cluster');
datastore.connections.listenOn(Port.tcp(3306, 'mysql'));
datastore.connections.allowFrom(servers, 'state of K3s');

// A cluster and its tenants.
const main = new Cluster(chula, 'main', { name: 'main' });
for (const [name, cores] of [
  ['exam-production', 24],
  ['exam-staging', 8],
] as const) {
  new HardenedNamespace(main, name, {
    quota: { cores, memory: Size.gibibytes(cores * 4), storage: Size.gibibytes(cores * 25), pods: cores * 5 },
  });
}
new HardenedNamespace(main, 'node-agents', { podSecurity: PodSecurity.PRIVILEGED });

app.synth();
