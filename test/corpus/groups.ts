import { AntiAffinity, App, MachineGroup, MachineGroupProps } from '../../lib';
import { PlainSite, newSite, small, ubuntu } from '../support/openstack';
import { Mistake } from './mistake';

function group(app: App, props: Partial<MachineGroupProps>): MachineGroup {
  const { stack, network } = new PlainSite(app);
  return new MachineGroup(stack, 'servers', { network, flavor: small, image: ubuntu, addresses: [], ...props });
}

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `10.20.0.${10 + i}`);

export const groups: readonly Mistake[] = [
  {
    name: 'a group of no machines',
    program: (app) => void group(app, { addresses: [] }),
    says: ["[lab/servers] a group needs 1 machine or more, got 0; add to 'addresses' or leave the group out"],
  },
  {
    name: 'more machines than a server group takes',
    program: (app) => void group(app, { addresses: addresses(11) }),
    says: [
      "[lab/servers] a server group takes 10 machines, got 11; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
    ],
  },
  {
    name: 'a group with one address twice',
    program: (app) => void group(app, { addresses: ['10.20.0.10', '10.20.0.10'], antiAffinity: AntiAffinity.STRICT }),
    says: [
      "[lab/servers/2] an address belongs to one only, got '10.20.0.10', which 'lab/servers/1' holds as '10.20.0.10'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'two groups of one name on a network',
    program: (app) => {
      const { stack, network } = new PlainSite(app);
      const props = { network, flavor: small, image: ubuntu, name: 'web' };
      new MachineGroup(stack, 'blue', { ...props, addresses: ['10.20.0.10'] });
      new MachineGroup(stack, 'green', { ...props, addresses: ['10.20.0.11'] });
    },
    says: [
      "[lab/green] a role is the only one of its name on a network, got 'web', which another group has already; give another 'name'",
    ],
  },
  {
    name: 'count 0',
    program: (app) => void newSite(app).addMachines('web', { count: 0, flavor: small }),
    says: ["[chula] machines 'web' need a whole number of 1 or more, got 0; correct 'count'"],
  },
  {
    name: 'a fraction of a machine',
    program: (app) => void newSite(app).addMachines('web', { count: 2.5, flavor: small }),
    says: ["[chula] machines 'web' need a whole number of 1 or more, got 2.5; correct 'count'"],
  },
  {
    name: 'the same machines twice',
    program: (app) => {
      const site = newSite(app);
      site.addMachines('web', { count: 1, flavor: small });
      site.addMachines('web', { count: 2, flavor: small });
    },
    says: ["[chula] machines 'web' are there already; give these another id"],
  },
  {
    name: 'a block of addresses that is no power of two',
    program: (app) => void newSite(app).addMachines('web', { count: 1, flavor: small, addressBlock: 48 }),
    says: [
      "[chula] a block of addresses is a power of two of at most half the network, got 48 of 65536 for machines 'web'; choose another 'addressBlock'",
    ],
  },
  {
    name: 'a block of addresses that is smaller than the group',
    program: (app) => void newSite(app).addMachines('web', { count: 5, flavor: small, addressBlock: 4 }),
    says: [
      "[chula] machines 'web' have a block of 4 addresses, got 5 machines; raise 'addressBlock' before the first deployment, or add another group",
    ],
  },
  {
    name: 'a block of addresses that is larger than the network',
    program: (app) =>
      void newSite(app, 'chula', { network: { cidr: '10.20.0.0/24' } }).addMachines('web', {
        count: 1,
        flavor: small,
        addressBlock: 512,
      }),
    says: [
      "[chula] a block of addresses is a power of two of at most half the network, got 512 of 256 for machines 'web'; choose another 'addressBlock'",
    ],
  },
  {
    name: 'a network without room for another group',
    program: (app) => {
      const site = newSite(app, 'chula', { network: { cidr: '10.20.0.0/26' } });
      for (const id of ['a', 'b', 'c', 'd']) {
        site.addMachines(id, { count: 1, flavor: small, addressBlock: 16 });
      }
    },
    says: [
      "[chula] network 'chula' has no free /28 in 10.20.0.0/26 for 'chula/c', leases held: 2; delete entries of what no longer exists from cloudserve.lock.json, or use a bigger network",
    ],
  },
  {
    name: 'a host name that the names of site and role make too long',
    program: (app) =>
      void newSite(app, 'faculty-of-engineering-computer-centre').addMachines('kubernetes-control-plane', {
        count: 1,
        flavor: small,
      }),
    says: [
      "[faculty-of-engineering-computer-centre/faculty-of-engineering-computer-centre-kubernetes-control-plane/kubernetes-control-plane/1] a host name is a label of at most 63 lower-case letters, digits and hyphens, got 'faculty-of-engineering-computer-centre-kubernetes-control-plane-1'; give another 'name'",
    ],
  },
  {
    name: 'two ids of machines that differ in a sign only',
    program: (app) => {
      const site = newSite(app);
      site.addMachines('web_1', { count: 1, flavor: small });
      site.addMachines('web-1', { count: 1, flavor: small });
    },
    says: ["[chula] the stack 'chula-web-1' is there already, got machines 'web-1'; give these another id"],
  },
  {
    name: 'machines that are called like the network of their site',
    program: (app) => void newSite(app).addMachines('network', { count: 1, flavor: small }),
    says: ["[chula] the stack 'chula-network' is there already, got machines 'network'; give these another id"],
  },
  {
    name: 'more machines than a declared limit of server groups',
    program: (app) => void group(app, { addresses: addresses(4), serverGroupMembers: 3 }),
    says: [
      "[lab/servers] a server group takes 3 machines, got 4; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
    ],
  },
  {
    name: 'a limit of server groups that is no number of machines',
    program: (app) => void group(app, { addresses: addresses(2), serverGroupMembers: 2.5 }),
    says: [
      "[lab/servers] a server group takes a whole number of machines, 1 or more, or -1 for any, got 2.5; correct 'serverGroupMembers'",
    ],
  },
  {
    name: 'a group whose name has no Latin letter',
    program: (app) => {
      const { stack, network } = new PlainSite(app);
      new MachineGroup(stack, 'ระบบ', { network, flavor: small, image: ubuntu, addresses: addresses(1) });
    },
    says: ["[lab/ระบบ] a role needs a Latin letter or a digit in its name, got 'ระบบ'; give another 'name'"],
  },
];
