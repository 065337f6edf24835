import { App, BootSecret, Flavor, K3sServers, RancherServerProps, Size } from '../../lib';
import { Fn } from '../../lib/cdktf';
import { newRancher, openSite, xlarge } from './rancher-site';
import { Mistake } from './mistake';

const servers = (app: App, props: Partial<K3sServers>, others: Partial<RancherServerProps> = {}): void =>
  void newRancher(openSite(app), { servers: { count: 3, flavor: xlarge, ...props }, ...others });

/** Mistakes in the servers of a K3s cluster. */
export const serverGroups: readonly Mistake[] = [
  {
    name: 'no servers',
    program: (app) => servers(app, { count: 0 }),
    says: ["[chula/rancher/chula-rancher/servers] a group has 1 to 5 servers, got 0; correct 'count' of 'servers'"],
  },
  {
    name: 'six servers',
    program: (app) => servers(app, { count: 6 }),
    says: ["[chula/rancher/chula-rancher/servers] a group has 1 to 5 servers, got 6; correct 'count' of 'servers'"],
  },
  {
    name: 'a fraction of a server',
    program: (app) => servers(app, { count: 2.5 }),
    says: ["[chula/rancher/chula-rancher/servers] a group has 1 to 5 servers, got 2.5; correct 'count' of 'servers'"],
  },
  {
    name: 'two servers that vote',
    program: (app) => servers(app, { count: 2 }),
    says: [
      '[chula/rancher/chula-rancher/servers] etcd votes with an odd number of servers, got 2, which survive the loss of 0 like 1 do; use 1 or 3 (ETCD-ODD)',
    ],
  },
  {
    name: 'four servers that vote',
    program: (app) => servers(app, { count: 4 }),
    says: [
      '[chula/rancher/chula-rancher/servers] etcd votes with an odd number of servers, got 4, which survive the loss of 1 like 3 do; use 3 or 5 (ETCD-ODD)',
    ],
  },
  {
    name: 'servers of one core',
    program: (app) => servers(app, { flavor: Flavor.of('m1.tiny', { cores: 1, memory: Size.gibibytes(1) }) }),
    says: [
      '[chula/rancher/chula-rancher/servers] a server of K3s needs 2 cores and 2 GiB of memory or more, got 1 and 1 GiB; choose a larger flavor (K3S-SIZE)',
    ],
  },
  {
    name: 'a volume of nothing for etcd',
    program: (app) => servers(app, { etcdVolume: Size.mebibytes(512) }),
    says: [
      "[chula/rancher/chula-rancher/servers/rancher-server/1] volume 'etcd' needs whole gibibytes, 1 or more, got 512Mi; correct its 'size'",
      "[chula/rancher/chula-rancher/servers/rancher-server/2] volume 'etcd' needs whole gibibytes, 1 or more, got 512Mi; correct its 'size'",
      "[chula/rancher/chula-rancher/servers/rancher-server/3] volume 'etcd' needs whole gibibytes, 1 or more, got 512Mi; correct its 'size'",
    ],
  },
  {
    name: 'a generation of a server that is not there',
    program: (app) => servers(app, { generations: { 4: 2 } }),
    says: [
      "[chula/rancher/chula-rancher/servers/rancher-server] machines are numbered from 1 to 3, got generation 2 for '4'; correct 'generations'",
    ],
  },
  {
    name: 'a generation below the first',
    program: (app) => servers(app, { generations: { 2: 0 } }),
    says: [
      "[chula/rancher/chula-rancher/servers/rancher-server/2] a machine's generation is a whole number, 1 or more, got 0; raise it by one to make the machine anew",
    ],
  },
  {
    name: 'a root volume of half a gibibyte for servers',
    program: (app) => servers(app, { count: 1, rootVolume: { size: Size.mebibytes(512) } }),
    says: [
      "[chula/rancher/chula-rancher/servers/rancher-server/1] a root volume needs whole gibibytes, 1 or more, got 512Mi; correct the size of 'rootVolume'",
    ],
  },
  {
    name: 'pods in the range of the machines',
    program: (app) => servers(app, {}, { podCidr: '10.20.128.0/17' }),
    says: [
      "[chula/rancher/chula-rancher/servers] pods, services and machines have ranges of their own, got '10.20.128.0/17' of 'podCidr' and '10.20.0.0/16' of 'network.cidr', which overlap; choose another",
    ],
  },
  {
    name: 'services in the range of the pods',
    program: (app) => servers(app, {}, { serviceCidr: '10.42.128.0/17' }),
    says: [
      "[chula/rancher/chula-rancher/servers] pods, services and machines have ranges of their own, got '10.42.0.0/16' of 'podCidr' and '10.42.128.0/17' of 'serviceCidr', which overlap; choose another",
    ],
  },
  {
    name: 'a range of pods with host bits',
    program: (app) => servers(app, {}, { podCidr: '10.42.0.1/16' }),
    says: ["[chula/rancher/chula-rancher/servers] CIDR '10.42.0.1/16' has host bits set; did you mean '10.42.0.0/16'?"],
  },
  {
    name: 'two mirrors of one registry, one without an endpoint',
    program: (app) =>
      servers(
        app,
        {},
        {
          registryMirrors: [
            { registry: 'docker.io', endpoints: ['https://mirror.example.org'] },
            { registry: 'docker.io', endpoints: [] },
          ],
        },
      ),
    says: [
      "[chula/rancher/chula-rancher/servers] registry 'docker.io' has two mirrors, got both; give one all of the 'endpoints'",
      "[chula/rancher/chula-rancher/servers] the mirror of 'docker.io' needs an endpoint, got none; add to 'endpoints'",
    ],
  },
  {
    name: 'a registry with a scheme, and a mirror with its password in the address',
    program: (app) =>
      servers(
        app,
        {},
        {
          registryMirrors: [{ registry: 'https://docker.io', endpoints: ['https://ops:s3cret@mirror.example.org'] }],
        },
      ),
    says: [
      "[chula/rancher/chula-rancher/servers] a registry is a host as in the names of images, got 'https://docker.io'; write it without scheme and path",
      "[chula/rancher/chula-rancher/servers] the mirror of 'https://docker.io' has an address of https, got 'https://...@mirror.example.org'; correct 'endpoints'",
    ],
  },
  {
    name: 'a password for a mirror without a user',
    program: (app) => {
      const password = BootSecret.of('password of the mirror', Fn.uuid());
      servers(
        app,
        {},
        {
          registryMirrors: [{ registry: 'docker.io', endpoints: ['https://mirror.example.org'], password }],
        },
      );
    },
    says: [
      "[chula/rancher/chula-rancher/servers] the mirror of 'docker.io' needs user and password, got one of them; give both or neither",
    ],
  },
];
