import { CloudConfig, Flavor, Size } from '../../lib';
import { PlainSite, small } from '../support/openstack';
import { Mistake } from './mistake';
const boot = (props: ConstructorParameters<typeof CloudConfig>[0]) => new CloudConfig(props);

export const machines: readonly Mistake[] = [
  {
    name: 'an address outside the network',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.21.0.5' }),
    says: ["[lab/web] the address must lie in the machine's network 10.20.0.0/24, got '10.21.0.5'; choose one inside"],
  },
  {
    name: 'an address that is none',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.300' }),
    says: ["[lab/web] address '10.20.0.300' has address part '300'; use a whole number from 0 to 255"],
  },
  {
    name: 'an address with a leading zero',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.010' }),
    says: [
      "[lab/web] address '10.20.0.010' has address part '010' with a leading zero, which some tools read as octal; write '10'",
    ],
  },
  {
    name: 'an IPv6 address',
    program: (app) => void new PlainSite(app).machine('web', { address: '2001:db8::5' }),
    says: ["[lab/web] address '2001:db8::5' is IPv6, which is not supported; use an IPv4 address such as '10.20.0.5'"],
  },
  {
    name: 'an address that another machine has',
    program: (app) => {
      const site = new PlainSite(app);
      site.machine('web');
      site.machine('api');
    },
    says: [
      "[lab/api] an address belongs to one only, got '10.20.0.10', which 'lab/web' holds as '10.20.0.10'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'the address of the gateway',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.1' }),
    says: ["[lab/web] the address is the gateway's, got '10.20.0.1'; choose another (ADDRESS-OVERLAP)"],
  },
  {
    name: 'the address of the network itself',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.0' }),
    says: ["[lab/web] the address is the network's own, got '10.20.0.0'; choose another (ADDRESS-OVERLAP)"],
  },
  {
    name: 'the broadcast address',
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.255' }),
    says: ["[lab/web] the address is the broadcast address, got '10.20.0.255'; choose another (ADDRESS-OVERLAP)"],
  },
  {
    name: "an address of the cloud's own DHCP",
    program: (app) => void new PlainSite(app).machine('web', { address: '10.20.0.230' }),
    says: [
      "[lab/web] the address lies in the range that the cloud's DHCP hands out, 10.20.0.224/27, got '10.20.0.230'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'an address that is reserved for others',
    program: (app) =>
      void new PlainSite(app, { reserved: ['10.20.0.64/26'] }).machine('web', { address: '10.20.0.100' }),
    says: [
      "[lab/web] the address lies in the reserved range 10.20.0.64/26, got '10.20.0.100'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'a host name with capitals and an underscore',
    program: (app) => void new PlainSite(app).machine('web', { name: 'Rancher_1' }),
    says: [
      "[lab/web] a host name is a label of at most 63 lower-case letters, digits and hyphens, got 'Rancher_1'; give another 'name'",
    ],
  },
  {
    name: 'a host name with a domain',
    program: (app) => void new PlainSite(app).machine('web', { name: 'web.example.org' }),
    says: [
      "[lab/web] a host name is a label of at most 63 lower-case letters, digits and hyphens, got 'web.example.org'; give another 'name'",
    ],
  },
  {
    name: 'two machines of one name',
    program: (app) => {
      const site = new PlainSite(app);
      site.machine('web', { name: 'web' });
      site.machine('api', { name: 'web', address: '10.20.0.11' });
    },
    says: [
      "[lab/api] a name must be the only one among the hosts of lab/network, got 'web', which 'lab/web' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a machine without a security group',
    program: (app) => void new PlainSite(app).machine('web', { securityGroups: [] }),
    says: ["[lab/web] a machine needs a security group, got none; give it a role in 'securityGroups'"],
  },
  {
    name: 'two volumes of one role',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        volumes: [
          { role: 'osd', size: Size.gibibytes(100) },
          { role: 'osd', size: Size.gibibytes(200) },
        ],
      }),
    says: ["[lab/web] two volumes have the role 'osd'; give each its own"],
  },
  {
    name: 'a role of a volume in several words',
    program: (app) =>
      void new PlainSite(app).machine('web', { volumes: [{ role: 'Data Disk', size: Size.gibibytes(100) }] }),
    says: [
      "[lab/web] a volume's role is a word of lower-case letters, digits and hyphens, got 'Data Disk'; give another 'role'",
    ],
  },
  {
    name: 'a volume of a fraction of a gibibyte',
    program: (app) =>
      void new PlainSite(app).machine('web', { volumes: [{ role: 'osd', size: Size.mebibytes(1500) }] }),
    says: ["[lab/web] volume 'osd' needs whole gibibytes, 1 or more, got 1500Mi; correct its 'size'"],
  },
  {
    name: 'a volume of nothing',
    program: (app) => void new PlainSite(app).machine('web', { volumes: [{ role: 'osd', size: Size.gibibytes(0) }] }),
    says: ["[lab/web] volume 'osd' needs whole gibibytes, 1 or more, got 0Gi; correct its 'size'"],
  },
  {
    name: 'a flavor with half a core',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        flavor: Flavor.of('m1.tiny', { cores: 0.5, memory: Size.gibibytes(1) }),
      }),
    says: ["[lab/web] flavor 'm1.tiny' needs a whole number of cores, 1 or more, got 0.5; correct 'cores'"],
  },
  {
    name: 'a flavor whose memory is not whole mebibytes',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        flavor: Flavor.of('m1.tiny', { cores: 1, memory: Size.kibibytes(1500) }),
      }),
    says: ["[lab/web] flavor 'm1.tiny' needs whole mebibytes of memory, 1 or more, got 1500Ki; correct 'memory'"],
  },
  {
    name: 'a flavor without memory',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        flavor: Flavor.of('m1.tiny', { cores: 1, memory: Size.gibibytes(0) }),
      }),
    says: ["[lab/web] flavor 'm1.tiny' needs whole mebibytes of memory, 1 or more, got 0Gi; correct 'memory'"],
  },
  {
    name: 'a boot file with a relative path',
    program: (app) =>
      void new PlainSite(app).machine('web', { boot: boot({ files: [{ path: 'etc/motd', content: 'hello' }] }) }),
    says: ["[lab/web] boot file needs an absolute path, got 'etc/motd'; begin it with '/'"],
  },
  {
    name: 'a boot file with a mode in letters',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({ files: [{ path: '/etc/motd', content: 'hello', permissions: 'rw-r--r--' }] }),
      }),
    says: [
      "[lab/web] boot file '/etc/motd' needs an octal mode such as '0640', got 'rw-r--r--'; correct 'permissions'",
    ],
  },
  {
    name: 'a boot file twice',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({
          files: [
            { path: '/etc/motd', content: 'hello' },
            { path: '/etc/motd', content: 'goodbye' },
          ],
        }),
      }),
    says: ["[lab/web] boot file '/etc/motd' is written twice; give each file one content"],
  },
  {
    name: 'a boot user twice',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({
          users: [
            { name: 'ops', sshKeys: ['ssh-ed25519 AAAA ops'] },
            { name: 'ops', sshKeys: ['ssh-ed25519 BBBB ops'] },
          ],
        }),
      }),
    says: ["[lab/web] boot user 'ops' is made twice; merge the two"],
  },
  {
    name: 'a private key where a public one belongs',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({ users: [{ name: 'ops', sshKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn'] }] }),
      }),
    says: [
      "[lab/web] key 1 of boot user 'ops' needs a public key in OpenSSH's form, got something else; give the line of the '.pub' file",
    ],
  },
  {
    name: 'a user that has no key and so cannot come in',
    program: (app) => void new PlainSite(app).machine('web', { boot: boot({ users: [{ name: 'ops', sshKeys: [] }] }) }),
    says: ["[lab/web] boot user 'ops' has no password and needs a key to come in, got none; add to 'sshKeys'"],
  },
  {
    name: 'a boot user with a blank in the name',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({ users: [{ name: 'Site Ops', sshKeys: ['ssh-ed25519 AAAA ops'] }] }),
      }),
    says: [
      "[lab/web] a boot user's name is at most 32 lower-case letters, digits, hyphens and underscores, got 'Site Ops'; give another 'name'",
    ],
  },
  {
    name: 'a tag with a comma',
    program: (app) => void new PlainSite(app).machine('web', { tags: ['team=data,owner=ops'] }),
    says: ["[lab/web] a tag has 1 to 60 characters and no comma or slash, got 'team=data,owner=ops'; shorten it"],
  },
  {
    name: 'everything of a machine wrong at once',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        address: '192.168.0.1',
        name: 'Web_1',
        securityGroups: [],
        flavor: Flavor.of(small.name, { cores: -1, memory: Size.gibibytes(4) }),
        tags: [''],
        boot: boot({ files: [{ path: 'motd', content: '', permissions: '9' }] }),
      }),
    says: [
      "[lab/web] a host name is a label of at most 63 lower-case letters, digits and hyphens, got 'Web_1'; give another 'name'",
      "[lab/web] a machine needs a security group, got none; give it a role in 'securityGroups'",
      "[lab/web] a tag has 1 to 60 characters and no comma or slash, got ''; shorten it",
      "[lab/web] boot file 'motd' needs an octal mode such as '0640', got '9'; correct 'permissions'",
      "[lab/web] boot file needs an absolute path, got 'motd'; begin it with '/'",
      "[lab/web] flavor 'm1.small' needs a whole number of cores, 1 or more, got -1; correct 'cores'",
      "[lab/web] the address must lie in the machine's network 10.20.0.0/24, got '192.168.0.1'; choose one inside",
    ],
  },
];
