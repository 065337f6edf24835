import { App, Flavor, Machine, MachineProps, Size, VirtualIp } from '../../lib';
import { PlainSite, newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

const machine = (app: App, props: Partial<MachineProps>): Machine => new PlainSite(app).machine('web', props);

/** Mistakes in where machines stand, what they boot from and what they may send from. */
export const machinePlaces: readonly Mistake[] = [
  {
    name: 'a machine of generation 0',
    program: (app) => void machine(app, { generation: 0 }),
    says: [
      "[lab/web] a machine's generation is a whole number, 1 or more, got 0; raise it by one to make the machine anew",
    ],
  },
  {
    name: 'a generation of a machine by its name',
    program: (app) =>
      void newSite(app).addMachines('web', { count: 2, flavor: small, generations: { 'chula-web-1': 2 } }),
    says: [
      "[chula/chula-web/web] machines are numbered from 1 to 2, got generation 2 for 'chula-web-1'; correct 'generations'",
    ],
  },
  {
    name: 'a generation of a third machine of two',
    program: (app) => void newSite(app).addMachines('web', { count: 2, flavor: small, generations: { 3: 2 } }),
    says: ["[chula/chula-web/web] machines are numbered from 1 to 2, got generation 2 for '3'; correct 'generations'"],
  },
  {
    name: 'a root volume of nothing and of a type without a name',
    program: (app) => void machine(app, { rootVolume: { size: Size.gibibytes(0), type: '' } }),
    says: [
      "[lab/web] a root volume needs a type of the cloud, got none by its name; give the type of 'rootVolume' or leave it out",
      "[lab/web] a root volume needs whole gibibytes, 1 or more, got 0Gi; correct the size of 'rootVolume'",
    ],
  },
  {
    name: 'a root volume of a fraction of a gibibyte',
    program: (app) => void machine(app, { rootVolume: { size: Size.gibibytes(10.5) } }),
    says: ["[lab/web] a root volume needs whole gibibytes, 1 or more, got 10.5Gi; correct the size of 'rootVolume'"],
  },
  {
    name: 'a flavor without a disk, and no root volume',
    program: (app) => {
      const flavor = Flavor.of('m1.diskless', { cores: 1, memory: Size.gibibytes(1), disk: Size.gibibytes(0) });
      machine(app, { flavor });
    },
    says: [
      "[lab/web] flavor 'm1.diskless' has no root disk, got a machine without 'rootVolume'; give it one, or another flavor",
    ],
  },
  {
    name: 'eleven allowed addresses',
    program: (app) =>
      void machine(app, { allowedAddresses: Array.from({ length: 11 }, (_, i) => `10.20.0.${100 + i}`) }),
    says: [
      "[lab/web] a port may send from at most 10 addresses beside its own, got 11; give ranges in 'allowedAddresses'",
    ],
  },
  {
    name: 'a machine that may send from anywhere',
    program: (app) => void machine(app, { allowedAddresses: ['0.0.0.0/0'] }),
    says: [
      "[lab/web] a machine must not send from any address, got '0.0.0.0/0' in 'allowedAddresses'; name the ranges",
    ],
  },
  {
    name: 'allowed addresses twice, of the machine itself, and by a name',
    program: (app) =>
      void machine(app, { allowedAddresses: ['10.20.0.99', '10.20.0.99', '10.20.0.10', 'vip', '10.20.0.0/33'] }),
    says: [
      "[lab/web] a machine may always send from its own address, got '10.20.0.10' in 'allowedAddresses'; take it out",
      "[lab/web] allowed address: CIDR '10.20.0.0/33' has prefix length '33'; use a whole number from 0 to 32 without leading zeros",
      "[lab/web] allowed address: address 'vip' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
      "[lab/web] an allowed address is named once, got '10.20.0.99' twice; take one out of 'allowedAddresses'",
    ],
  },
  {
    name: 'a zone with a hypervisor',
    program: (app) => void machine(app, { zone: 'nova:compute-7' }),
    says: [
      "[lab/web] a zone is known by a name without blanks and colons, got 'nova:compute-7'; give the name that the cloud has",
    ],
  },
  {
    name: 'metadata of 256 characters',
    program: (app) => void machine(app, { metadata: { notes: 'x'.repeat(256) } }),
    says: ["[lab/web] metadata has at most 255 characters a value, got 256 in 'notes'; shorten it"],
  },
  {
    name: 'a tag with a comma and one that is too long',
    program: (app) => void machine(app, { tags: ['web,api', 'x'.repeat(61)] }),
    says: [
      "[lab/web] a tag has 1 to 60 characters and no comma or slash, got 'web,api'; shorten it",
      "[lab/web] a tag has 1 to 60 characters and no comma or slash, got 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; shorten it",
    ],
  },
  {
    name: 'a virtual address that a machine has',
    program: (app) => {
      const site = new PlainSite(app);
      site.machine('web');
      new VirtualIp(site.stack, 'vip', { network: site.network, name: 'lab-vip', address: '10.20.0.10' });
    },
    says: [
      "[lab/vip] an address belongs to one only, got '10.20.0.10', which 'lab/web' holds as '10.20.0.10'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'a virtual address outside the network',
    program: (app) => {
      const { stack, network } = new PlainSite(app);
      new VirtualIp(stack, 'vip', { network, name: 'lab-vip', address: '10.30.0.10' });
    },
    says: ["[lab/vip] the address must lie in the network 10.20.0.0/24, got '10.30.0.10'; choose one inside"],
  },
  {
    name: 'a range for a virtual address',
    program: (app) => {
      const { stack, network } = new PlainSite(app);
      new VirtualIp(stack, 'vip', { network, name: 'lab-vip', address: '10.20.0.8/29' });
    },
    says: ["[lab/vip] address '10.20.0.8/29' has address part '8/29'; use a whole number from 0 to 255"],
  },
  {
    name: 'two virtual addresses of one last number in a large network',
    program: (app) => {
      const { stack, network } = new PlainSite(app, { cidr: '10.20.0.0/16' });
      new VirtualIp(stack, 'first', { network, name: 'first', address: '10.20.1.7' });
      new VirtualIp(stack, 'second', { network, name: 'second', address: '10.20.2.7' });
    },
    says: [
      "[lab/second] a router id of VRRP is the only one of its network, got 7 for 10.20.2.7, which 'lab/first' has for 10.20.1.7; give one another 'routerId' (VRRP-ID)",
    ],
  },
  {
    name: 'an address of a machine where a block of others is leased',
    program: (app) => {
      const site = newSite(app);
      const { network } = site;
      const web = site.addMachines('web', { count: 2, flavor: small });
      const stack = site.addStack(site, 'vip');
      new VirtualIp(stack, 'vip', { network, name: 'vip', address: web.machines[1].address });
    },
    says: [
      "[chula/chula-vip/vip] an address belongs to one only, got '10.20.0.65', which 'chula/chula-web/web/2' holds as '10.20.0.65'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'a quota below nothing and of half an instance',
    program: (app) => void newSite(app, 'chula', { quota: { instances: 2.5, cores: -2, floatingAddresses: -7 } }),
    says: [
      "[chula] a quota is a whole number, or -1 for none, got -2 cores; correct 'quota'",
      "[chula] a quota is a whole number, or -1 for none, got -7 floating addresses; correct 'quota'",
      "[chula] a quota is a whole number, or -1 for none, got 2.5 instances; correct 'quota'",
      '[chula] the quota of cores is -2, got 0 in all; ask for more or use less (QUOTA-SUM)',
      '[chula] the quota of floating addresses is -7, got 0 in all; ask for more or use less (QUOTA-SUM)',
    ],
  },
  {
    name: 'a server group for no members',
    program: (app) => {
      const site = newSite(app, 'chula', { quota: { serverGroupMembers: 0 } });
      site.addMachines('web', { count: 2, flavor: small });
    },
    says: [
      "[chula/chula-web/web] a server group takes a whole number of machines, 1 or more, or -1 for any, got 0; correct 'serverGroupMembers'",
    ],
  },
  {
    name: 'an IPv6 range for callers over IPv4',
    program: (app) => {
      const web = newSite(app).addMachines('web', { count: 1, flavor: small });
      web.connections.allowFromRange('2001:db8::/32', 'pages');
    },
    says: [
      "[chula/chula-network/network/role-chula-web] CIDR '2001:db8::/32' is IPv6, which is not supported; use an IPv4 block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'a key of the site without its kind',
    program: (app) =>
      void newSite(app, 'chula', { sshKey: 'AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5m' }),
    says: [
      "[chula] 'sshKey' needs a public key in OpenSSH's form, got something else; give the line of the '.pub' file",
    ],
  },
];
