import {
  Access,
  App,
  Duration,
  Entry,
  ExistingEntryOptions,
  ExistingLoadBalancer,
  Frontend,
  HaproxyEntryOptions,
  HaproxyLoadBalancer,
  HealthCheck,
  MachineGroup,
  OctaviaLoadBalancer,
  Port,
  PublicAddress,
} from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

type Fronts = (web: MachineGroup) => Partial<Frontend>[];

const one: Fronts = () => [{}];

/** Two machines that listen on 443 and what shall stand in front of them: one frontend, but for what is said otherwise. */
function fronted(app: App, fronts: Fronts) {
  const site = openSite(app);
  const web = site.addMachines('web', { count: 2, flavor: large });
  const addresses = web.machines.map(({ address }) => address);
  const frontends = fronts(web).map((front) => ({
    port: Port.tcp(443, 'https'),
    targetPort: 443,
    backends: [{ role: web, addresses }],
    exposedTo: Access.nobody(),
    ...front,
  }));
  const stack = site.addStack(site, 'entry');
  return { stack, binding: { site, name: 'web', address: site.leaseAddress('web-vip'), frontends } };
}

function haproxy(app: App, fronts: Fronts, options: Partial<HaproxyEntryOptions> = {}): HaproxyLoadBalancer {
  const { stack, binding } = fronted(app, fronts);
  return new HaproxyLoadBalancer(stack, 'entry', binding, { flavor: large, exposedTo: Access.nobody(), ...options });
}

function octavia(app: App, fronts: Fronts, publicAddress?: PublicAddress): OctaviaLoadBalancer {
  const { stack, binding } = fronted(app, fronts);
  return new OctaviaLoadBalancer(stack, 'entry', binding, { exposedTo: Access.nobody(), publicAddress });
}

function existing(app: App, options: Partial<ExistingEntryOptions>, fronts: Fronts = one): ExistingLoadBalancer {
  const { stack, binding } = fronted(app, fronts);
  return new ExistingLoadBalancer(stack, 'entry', binding, {
    address: '198.51.100.7',
    ranges: ['198.51.100.0/29'],
    ...options,
  });
}

/** Mistakes in what stands in front of a role. */
export const entries: readonly Mistake[] = [
  {
    name: 'an entry of no balancers',
    program: (app) => void haproxy(app, one, { machines: 0 }),
    says: ["[chula/chula-entry/entry] an entry needs 1 balancer or more, got 0; correct 'machines'"],
  },
  {
    name: 'more balancers than an address has priorities for',
    program: (app) => void haproxy(app, one, { machines: 21 }),
    says: [
      "[chula/chula-entry/entry/web-balancer] a server group takes 10 machines, got 21; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota",
      '[chula/chula-entry/entry] at most 20 machines share an address, got 21; use fewer',
    ],
  },
  {
    name: 'two frontends of one name',
    program: (app) => void haproxy(app, () => [{}, { port: Port.tcp(8443, 'https') }]),
    says: ["[chula/chula-entry/entry] frontends are told apart by their names, got 'https' twice; rename one"],
  },
  {
    name: 'two frontends on one port',
    program: (app) => void haproxy(app, () => [{}, { port: Port.tcp(443, 'registry'), targetPort: 5000 }]),
    says: ["[chula/chula-entry/entry] a port is listened on once, got 443 for 'https' and 'registry'; choose another"],
  },
  {
    name: 'a frontend without backends',
    program: (app) => void haproxy(app, () => [{ backends: [] }]),
    says: [
      "[chula/chula-entry/entry] frontend 'https' needs a backend, got none, and would refuse every connection; add to 'backends'",
    ],
  },
  {
    name: 'an entry without frontends',
    program: (app) => void haproxy(app, () => []),
    says: ['[chula/chula-entry/entry] a load balancer needs a frontend, got none; add one'],
  },
  {
    name: "a frontend on the balancer's own SSH",
    program: (app) => void haproxy(app, () => [{ port: Port.tcp(22, 'ssh'), targetPort: 22 }]),
    says: ["[chula/chula-entry/entry] the balancer needs port 22 for SSH, got frontend 'ssh' on it; choose another"],
  },
  {
    name: "a frontend where the balancer's metrics are, and one of their name",
    program: (app) => void haproxy(app, () => [{ port: Port.tcp(8404, 'stats') }, { port: Port.tcp(9100, 'metrics') }]),
    says: [
      "[chula/chula-entry/entry] 'metrics' is what the balancer's own frontend is called, got it for another; rename that",
      "[chula/chula-entry/entry] the balancer needs port 8404 for its metrics, got frontend 'stats' on it; choose another",
    ],
  },
  {
    name: 'a frontend of UDP',
    program: (app) => void haproxy(app, () => [{ port: Port.udp(53, 'dns'), targetPort: 53 }]),
    says: ["[chula/chula-entry/entry] a frontend listens on one TCP port, got udp/53 for 'dns'; add one for each port"],
  },
  {
    name: 'a frontend of a range of ports',
    program: (app) => void octavia(app, () => [{ port: Port.tcpRange(30000, 32767, 'node-ports') }]),
    says: [
      "[chula/chula-entry/entry] a frontend listens on one TCP port, got tcp/30000-32767 for 'node-ports'; add one for each port",
    ],
  },
  {
    name: 'a backend twice and one by its name',
    program: (app) =>
      void octavia(app, (web) => [{ backends: [{ role: web, addresses: ['10.20.0.64', '10.20.0.64', 'web-1'] }] }]),
    says: [
      "[chula/chula-entry/entry] a backend stands in a list once, got '10.20.0.64' twice for 'https'; take one out",
      "[chula/chula-entry/entry] backend of 'https': address 'web-1' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'a target port that is none',
    program: (app) => void haproxy(app, () => [{ targetPort: 0 }]),
    says: [
      "[chula/chula-entry/entry] a port lies between 1 and 65535, got 0 for the backends of 'https'; correct it",
      "[chula/chula-network/network/role-chula-web] port 'https' must lie between 1 and 65535, first not above last, got 0 to 0; correct the numbers",
    ],
  },
  {
    name: 'a frontend whose name haproxy does not read',
    program: (app) => void haproxy(app, () => [{ port: Port.tcp(443, 'Web Pages') }]),
    says: [
      "[chula/chula-entry/entry] a frontend's name has at most 40 lower-case letters, digits and hyphens, got 'Web Pages'; rename its port",
    ],
  },
  {
    name: 'a health check of a relative path that nothing passes',
    program: (app) => void haproxy(app, () => [{ health: HealthCheck.https('readyz') }]),
    says: [
      "[chula/chula-entry/entry] frontend 'https': a health check asks for a path of plain characters that begins with '/', got 'readyz'; correct it",
      "[chula/chula-entry/entry] frontend 'https': a health check needs a status that is well, got none for 'readyz'; name 200 or what it answers",
    ],
  },
  {
    name: 'a health check by a status that is none',
    program: (app) => void octavia(app, () => [{ health: HealthCheck.https('/readyz', 200, 4010) }]),
    says: [
      "[chula/chula-entry/entry] frontend 'https': a status lies between 100 and 599, got 4010 for '/readyz'; correct the health check",
    ],
  },
  {
    name: 'an idle time that haproxy cannot count',
    program: (app) => void haproxy(app, one, { timeouts: { idle: Duration.days(30) } }),
    says: ["[chula/chula-entry/entry] 'idle' lies between 1 ms and 24 days, got 2592000000 ms; correct it"],
  },
  {
    name: 'a backend that is down before it failed, and no connections',
    program: (app) => void haproxy(app, one, { checks: { fall: 0 }, maxConnections: 0 }),
    says: [
      "[chula/chula-entry/entry] 'fall' is a whole number of 1 or more, got 0; correct it",
      "[chula/chula-entry/entry] 'maxConnections' is a whole number of 1 or more, got 0; correct it",
    ],
  },
  {
    name: 'a router id above 255',
    program: (app) => void haproxy(app, one, { routerId: 256 }),
    says: ["[chula/chula-entry/entry] a router id of VRRP lies between 1 and 255, got 256; correct 'routerId'"],
  },
  {
    name: 'two virtual addresses of one router id on a network',
    program: (app) => {
      const site = openSite(app);
      const entry = () => Entry.haproxy({ flavor: large, exposedTo: Access.nobody(), routerId: 7 });
      newRancher(site, { entry: entry() });
      newRancher(site, { entry: entry() }, 'second');
    },
    says: [
      "[chula/second/chula-second/second-entry/VirtualIp] a router id of VRRP is the only one of its network, got 7 for 10.20.0.3, which 'chula/rancher/chula-rancher/rancher-entry/VirtualIp' has for 10.20.0.2; give one another 'routerId' (VRRP-ID)",
    ],
  },
  {
    name: 'the whole world as a range of callers of balancers of our own',
    program: (app) => void haproxy(app, () => [{ exposedTo: Access.fromRanges('0.0.0.0/0') }]),
    says: [
      "[chula/chula-network/network/role-chula-web-balancer] access from a range must not be the whole world, got '0.0.0.0/0'; say Access.anywhere() if it is meant",
    ],
  },
  {
    name: 'the whole world as a range of callers of the balancers of a cloud',
    program: (app) => void octavia(app, () => [{ exposedTo: Access.fromRanges('0.0.0.0/0') }]),
    says: [
      "[chula/chula-entry/entry] frontend 'https': access from a range must not be the whole world, got '0.0.0.0/0'; say Access.anywhere() if it is meant",
    ],
  },
  {
    name: 'a range of callers with host bits',
    program: (app) => void haproxy(app, () => [{ exposedTo: Access.fromRanges('192.0.2.7/24') }]),
    says: [
      "[chula/chula-network/network/role-chula-web-balancer] access: CIDR '192.0.2.7/24' has host bits set; did you mean '192.0.2.0/24'?",
    ],
  },
  {
    name: 'a range of callers in IPv6',
    program: (app) => void haproxy(app, () => [{ exposedTo: Access.fromRanges('2001:db8::/32') }]),
    says: [
      "[chula/chula-network/network/role-chula-web-balancer] access: CIDR '2001:db8::/32' is IPv6, which is not supported; use an IPv4 block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'an existing entry by its name',
    program: (app) => void existing(app, { address: 'balancer.example.org' }),
    says: [
      "[chula/chula-entry/entry] address 'balancer.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'an existing entry that nobody knows the connections of',
    program: (app) => void existing(app, { ranges: [] }),
    says: [
      "[chula/chula-entry/entry] backends need to know where connections come from, got no range for '198.51.100.7'; add to 'ranges'",
    ],
  },
  {
    name: 'an existing entry whose connections come from anywhere',
    program: (app) => void existing(app, { ranges: ['0.0.0.0/0'] }),
    says: [
      "[chula/chula-network/network/role-chula-web] access from a range must not be the whole world, got '0.0.0.0/0'; say Access.anywhere() if it is meant",
    ],
  },
  {
    name: 'an existing entry with two frontends on one port',
    program: (app) => void existing(app, {}, () => [{}, { port: Port.tcp(443, 'registry') }]),
    says: ["[chula/chula-entry/entry] a port is listened on once, got 443 for 'https' and 'registry'; choose another"],
  },
  {
    name: 'a public address of an entry on a network without a way out',
    program: (app) => {
      const site = openSite(app, 'chula', { network: { cidr: '10.20.0.0/16' } });
      const publicAddress = PublicAddress.floating();
      newRancher(site, { entry: Entry.haproxy({ flavor: large, exposedTo: Access.anywhere(), publicAddress }) });
    },
    says: [
      "[chula/rancher/chula-rancher/rancher-entry/PublicAddress] a floating address needs a router from its network to an external one, got 'chula/chula-network/network' without a way out; name the network's external network",
    ],
  },
  {
    name: 'a flavor of Octavia without an id',
    program: (app) => {
      const { stack, binding } = fronted(app, one);
      new OctaviaLoadBalancer(stack, 'entry', binding, { exposedTo: Access.nobody(), flavorId: '' });
    },
    says: [
      "[chula/chula-entry/entry] a flavor of Octavia is known by its id, got ''; correct 'flavorId' or leave it out",
    ],
  },
  {
    name: 'an existing entry on the address of a machine',
    program: (app) => void existing(app, { address: '10.20.0.64' }),
    says: [
      "[chula/chula-entry/entry] an address belongs to one only, got '10.20.0.64', which 'chula/chula-web/web/1' holds as '10.20.0.64'; choose another (ADDRESS-OVERLAP)",
    ],
  },
  {
    name: 'a reserved public address by its name',
    program: (app) => void octavia(app, one, PublicAddress.reserved('web.example.org')),
    says: [
      "[chula/chula-entry/entry/PublicAddress] a floating address is an IPv4 address: address 'web.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'one reserved public address for two entries',
    program: (app) => {
      const site = openSite(app);
      const entry = () =>
        Entry.octavia({ exposedTo: Access.anywhere(), publicAddress: PublicAddress.reserved('203.0.113.5') });
      newRancher(site, { entry: entry() });
      newRancher(site, { entry: entry() }, 'second');
    },
    says: [
      "[chula/second/chula-second/second-entry/PublicAddress] a name must be the only one among the floating addresses, got '203.0.113.5', which 'chula/rancher/chula-rancher/rancher-entry/PublicAddress' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'more lists than a balancer has metadata for',
    program: (app) =>
      void haproxy(app, () => Array.from({ length: 120 }, (_, i) => ({ port: Port.tcp(1000 + i, `port-${i}`) }))),
    says: [
      '[chula/chula-entry/entry] the lists of a balancer take at most 120 keys of metadata, got 122; spread the frontends over several entries',
    ],
  },
];
