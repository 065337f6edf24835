import { App, Datastore, Flavor, GaleraDatastoreProps, Size, VirtualIp } from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

const galera = (props: Partial<GaleraDatastoreProps> = {}): Datastore =>
  Datastore.galera({ flavor: large, volume: Size.gibibytes(40), ...props });

const on = (app: App, props: Partial<GaleraDatastoreProps>): void =>
  void newRancher(openSite(app), { datastore: galera(props) });

/** Mistakes in databases that are the same on several machines. */
export const galeras: readonly Mistake[] = [
  {
    name: 'two members of Galera',
    program: (app) => on(app, { members: 2 }),
    says: [
      "[chula/rancher/chula-rancher/datastore] a cluster of Galera has 3 or 5 members, so that losing one leaves a majority, got 2; correct 'members'",
    ],
  },
  {
    name: 'four members of Galera',
    program: (app) => on(app, { members: 4 }),
    says: [
      "[chula/rancher/chula-rancher/datastore] a cluster of Galera has 3 or 5 members, so that losing one leaves a majority, got 4; correct 'members'",
    ],
  },
  {
    name: 'seven members of Galera',
    program: (app) => on(app, { members: 7 }),
    says: [
      "[chula/rancher/chula-rancher/datastore] a cluster of Galera has 3 or 5 members, so that losing one leaves a majority, got 7; correct 'members'",
    ],
  },
  {
    name: 'members of Galera on volumes without room for a state that is sent over',
    program: (app) => on(app, { volume: Size.gibibytes(2) }),
    says: [
      "[chula/rancher/chula-rancher/datastore] a database needs a volume of 6 GiB or more for its log, its data and a copy that is brought back, got 2Gi; raise 'volume'",
    ],
  },
  {
    name: 'a generation of a fourth member of three',
    program: (app) => on(app, { generations: { 4: 2 } }),
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore] machines are numbered from 1 to 3, got generation 2 for '4'; correct 'generations'",
    ],
  },
  {
    name: 'members of Galera by a flavor of no memory',
    program: (app) => on(app, { flavor: Flavor.of('m1.none', { cores: 2, memory: Size.mebibytes(0) }) }),
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/1] flavor 'm1.none' needs whole mebibytes of memory, 1 or more, got 0Mi; correct 'memory'",
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/2] flavor 'm1.none' needs whole mebibytes of memory, 1 or more, got 0Mi; correct 'memory'",
      "[chula/rancher/chula-rancher/datastore/rancher-datastore/3] flavor 'm1.none' needs whole mebibytes of memory, 1 or more, got 0Mi; correct 'memory'",
    ],
  },
  {
    name: 'more members of Galera than a server group takes',
    program: (app) => {
      const site = openSite(app, 'chula', { quota: { serverGroupMembers: 2 } });
      newRancher(site, { datastore: galera() });
    },
    says: [
      "[chula/rancher/chula-rancher/datastore/rancher-datastore] a server group takes 2 machines, got 3; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
      "[chula/rancher/chula-rancher/servers/rancher-server] a server group takes 2 machines, got 3; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
    ],
  },
  {
    name: 'a virtual address with the router id of a database',
    program: (app) => {
      const site = openSite(app);
      newRancher(site, { datastore: galera() });
      const { network } = site;
      const address = site.leaseAddress('mail-vip');
      const routerId = 3;
      new VirtualIp(site.addStack(site, 'mail'), 'vip', { network, name: 'mail', address, routerId });
    },
    says: [
      "[chula/chula-mail/vip] a router id of VRRP is the only one of its network, got 3 for 10.20.0.4, which 'chula/rancher/chula-rancher/datastore/VirtualIp' has for 10.20.0.3; give one another 'routerId' (VRRP-ID)",
    ],
  },
];
