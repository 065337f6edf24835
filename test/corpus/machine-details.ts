import { CloudConfig, Flavor, Image, Size } from '../../lib';
import { PlainSite } from '../support/openstack';
import { Mistake } from './mistake';
const boot = (props: ConstructorParameters<typeof CloudConfig>[0]) => new CloudConfig(props);

/** Mistakes in what a machine is made of: flavor, image, volumes, metadata, first boot. */
export const machineDetails: readonly Mistake[] = [
  {
    name: 'a volume of one and a half gibibytes',
    program: (app) => void new PlainSite(app).machine('web', { volumes: [{ role: 'osd', size: Size.gibibytes(1.5) }] }),
    says: ["[lab/web] volume 'osd' needs whole gibibytes, 1 or more, got 1.5Gi; correct its 'size'"],
  },
  {
    name: 'a flavor of half a mebibyte more',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        flavor: Flavor.of('m1.tiny', { cores: 1, memory: Size.mebibytes(512.5) }),
      }),
    says: ["[lab/web] flavor 'm1.tiny' needs whole mebibytes of memory, 1 or more, got 512.5Mi; correct 'memory'"],
  },
  {
    name: 'a flavor without a name',
    program: (app) =>
      void new PlainSite(app).machine('web', { flavor: Flavor.of('', { cores: 1, memory: Size.gibibytes(1) }) }),
    says: ["[lab/web] a flavor is known by its name, got ''; give the name that the cloud has"],
  },
  {
    name: 'an image without a name',
    program: (app) => void new PlainSite(app).machine('web', { image: Image.named(' ') }),
    says: ["[lab/web] an image is known by its name or its id, got ''; give the one that the cloud has"],
  },
  {
    name: 'a volume type without a name',
    program: (app) =>
      void new PlainSite(app).machine('web', { volumes: [{ role: 'osd', size: Size.gibibytes(1), type: '' }] }),
    says: ["[lab/web] volume 'osd' needs a type of the cloud, got none by its name; give 'type' or leave it out"],
  },
  {
    name: 'more metadata than an instance has room for',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        metadata: Object.fromEntries(Array.from({ length: 127 }, (_, i) => [`key-${i}`, 'value'])),
      }),
    says: ['[lab/web] an instance has at most 128 keys of metadata, got 129 with our own; use fewer'],
  },
  {
    name: 'a folder for a boot file',
    program: (app) =>
      void new PlainSite(app).machine('web', { boot: boot({ files: [{ path: '/etc/', content: 'a' }] }) }),
    says: ["[lab/web] boot file needs a name, got the folder '/etc/'; add one to its 'path'"],
  },
  {
    name: 'a path for a key pair',
    program: (app) => void new PlainSite(app).machine('web', { keyPair: 'keys/ops' }),
    says: [
      "[lab/web] a key pair's name has 1 to 255 characters and no slash, got 'keys/ops'; give the name that the cloud has",
    ],
  },
  {
    name: 'metadata that the machine sets itself',
    program: (app) =>
      void new PlainSite(app).machine('web', { metadata: { machine: 'mine', region: 'asia', site: 'yours' } }),
    says: [
      "[lab/web] metadata 'machine' is set by the machine itself, got 'mine'; use another key",
      "[lab/web] metadata 'site' is set by the machine itself, got 'yours'; use another key",
    ],
  },
  {
    name: 'a boot file where the kernel parameters are written',
    program: (app) =>
      void new PlainSite(app).machine('web', {
        boot: boot({
          sysctl: { 'vm.swappiness': '1' },
          files: [{ path: '/etc/sysctl.d//60-cloudserve.conf', content: '' }],
        }),
      }),
    says: ["[lab/web] boot file '/etc/sysctl.d/60-cloudserve.conf' is written twice; give each file one content"],
  },
  {
    name: 'a boot file that climbs',
    program: (app) =>
      void new PlainSite(app).machine('web', { boot: boot({ files: [{ path: '/etc/../root/x', content: '' }] }) }),
    says: ["[lab/web] boot file needs a path without '..', got '/etc/../root/x'; write where it leads"],
  },
  {
    name: 'a package that a shell would read',
    program: (app) => void new PlainSite(app).machine('web', { boot: boot({ packages: ['nginx; reboot', 'curl'] }) }),
    says: [
      "[lab/web] a package is named by one word that no shell would read, got 'nginx; reboot'; correct 'packages'",
    ],
  },
  {
    name: 'a command without a word',
    program: (app) => void new PlainSite(app).machine('web', { boot: boot({ commands: [['true'], []] }) }),
    says: ['[lab/web] command 2 needs a word or more, the first a program, got none; remove it'],
  },
  {
    name: 'two time servers in one text',
    program: (app) =>
      void new PlainSite(app).machine('web', { boot: boot({ timeServers: ['0.pool.ntp.org 1.pool.ntp.org'] }) }),
    says: [
      "[lab/web] a time server is a host name or an address, got '0.pool.ntp.org 1.pool.ntp.org'; correct 'timeServers'",
    ],
  },
  {
    name: 'a kernel parameter of two lines',
    program: (app) =>
      void new PlainSite(app).machine('web', { boot: boot({ sysctl: { 'kernel.panic': '10\nkernel.sysrq = 1' } }) }),
    says: [
      "[lab/web] kernel parameter 'kernel.panic' has a value of one line, got \"10\\nkernel.sysrq = 1\"; correct 'sysctl'",
    ],
  },
  {
    name: 'a late value in a boot file, beside another mistake',
    program: (app) => {
      const site = new PlainSite(app);
      const files = [{ path: '/etc/x', content: `subnet=${site.network.subnetId}\n` }];
      site.machine('web', { boot: boot({ files, commands: [[]] }) });
    },
    says: [
      '[lab/web] command 1 needs a word or more, the first a program, got none; remove it',
      "[lab/web] user data are known before a deployment, got a late value in boot file '/etc/x'; write it without values of a deployment",
    ],
  },
];
