import {
  Access,
  App,
  BackupTarget,
  Datastore,
  Duration,
  Entry,
  Flavor,
  PublicAddress,
  RancherCertificate,
  RancherServerProps,
  Size,
  Versions,
} from '../../lib';
import { large, newRancher, openSite, xlarge } from './rancher-site';
import { Mistake } from './mistake';

const rancher = (app: App, props: Partial<RancherServerProps> = {}, id = 'rancher'): void =>
  void newRancher(openSite(app), { hostname: 'rancher.example.org', ...props }, id);

const certificate = RancherCertificate.letsEncrypt({ email: 'ops@example.org' });
const exposedTo = Access.anywhere();

/** Mistakes in a Rancher that its first deployment, or a later one, would show. */
export const rancherLimits: readonly Mistake[] = [
  {
    name: 'a Rancher whose name has no Latin letter',
    program: (app) => rancher(app, {}, 'แรนเชอร์'),
    says: [
      "[chula/แรนเชอร์] machines of a Rancher are named after its id, got 'แรนเชอร์' without a letter or digit; use a to z and 0 to 9",
    ],
  },
  {
    name: 'a host name of Rancher with a part of eighty letters',
    program: (app) => rancher(app, { hostname: `${'x'.repeat(80)}.example.org` }),
    says: [
      "[chula/rancher] Rancher is known by a whole DNS name in lower case, got 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.example.org'; write it as 'rancher.example.org'",
    ],
  },
  {
    name: 'two Ranchers of one host name without a zone',
    program: (app) => {
      const site = openSite(app);
      newRancher(site, { hostname: 'rancher.example.org' });
      newRancher(site, { hostname: 'rancher.example.org' }, 'second');
    },
    says: [
      "[chula/second] a name must be the only one among the names of Ranchers, got 'rancher.example.org', which 'chula/rancher' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a Rancher of another minor than its provider, and nothing on its cluster',
    program: (app) => {
      const { kubernetes } = Versions.defaults().rancher;
      rancher(app, { versions: Versions.of({ rancher: { version: '2.13.8', kubernetes, source: 'its chart' } }) });
    },
    says: [
      "[chula/rancher] the stack of the API calls by the provider rancher2 14.1.1, which is made for rancher 2.14, got rancher 2.13.8; choose another in 'versions'",
    ],
  },
  {
    name: 'settings of Rancher without a name and in words',
    program: (app) => rancher(app, { settings: { '': 'x', 'Server URL': 'y' } }),
    says: [
      "[chula/rancher] a setting of Rancher is named by lower-case letters, digits, dots and hyphens, got ''; correct 'settings'",
      "[chula/rancher] a setting of Rancher is named by lower-case letters, digits, dots and hyphens, got 'Server URL'; correct 'settings'",
    ],
  },
  {
    name: "Let's Encrypt on a network without a way in",
    program: (app) => {
      const site = openSite(app, 'chula', { network: { cidr: '10.20.0.0/16' } });
      newRancher(site, { certificate, entry: Entry.haproxy({ flavor: large, exposedTo }) });
    },
    says: [
      "[chula/rancher] Let's Encrypt asks Rancher's name by HTTP from anywhere, got an entry whose only address is '10.20.0.2'; give it 'exposedTo: Access.anywhere()' and a public address, or choose another 'certificate'",
    ],
  },
  {
    name: "Let's Encrypt before an entry without a public address",
    program: (app) => {
      const publicAddress = PublicAddress.none();
      rancher(app, { certificate, entry: Entry.haproxy({ flavor: large, exposedTo, publicAddress }) });
    },
    says: [
      "[chula/rancher] Let's Encrypt asks Rancher's name by HTTP from anywhere, got an entry whose only address is '10.20.0.2'; give it 'exposedTo: Access.anywhere()' and a public address, or choose another 'certificate'",
    ],
  },
  {
    name: 'pods of three servers in a range for those of one',
    program: (app) => rancher(app, { podCidr: '10.42.0.0/24' }),
    says: [
      "[chula/rancher/chula-rancher/servers] every node takes a /24 for its pods, got '10.42.0.0/24' for 3 nodes; use a larger range, such as a /16",
    ],
  },
  {
    name: 'services in a range without the address of DNS',
    program: (app) => rancher(app, { serviceCidr: '10.43.0.0/29' }),
    says: [
      "[chula/rancher/chula-rancher/servers] services need 16 addresses or more, got '10.43.0.0/29'; use a /28 or larger, such as a /16",
    ],
  },
  {
    name: 'the only server made anew together with the only state',
    program: (app) => rancher(app, { servers: { count: 1, flavor: xlarge, generations: { 1: 2 } } }),
    says: [
      '[chula/rancher/chula-rancher/servers] the only server has the state of its cluster on its root disk, got generation 2, which loses it; add servers first',
    ],
  },
  {
    name: 'a type for a volume of etcd that there is none of',
    program: (app) => rancher(app, { servers: { count: 3, flavor: xlarge, etcdVolumeType: 'ssd' } }),
    says: [
      "[chula/rancher/chula-rancher/servers] a type is that of a volume, got 'ssd' and no volume; add 'etcdVolume' or take 'etcdVolumeType' out",
    ],
  },
  {
    name: 'a database on half a gibibyte of memory and a volume of one',
    program: (app) => {
      const flavor = Flavor.of('m1.tiny', { cores: 1, memory: Size.mebibytes(512) });
      rancher(app, { datastore: Datastore.mysql({ flavor, volume: Size.gibibytes(1) }) });
    },
    says: [
      "[chula/rancher/chula-rancher/datastore] a database needs a volume of 5 GiB or more for its log, its data and a copy that is brought back, got 1Gi; raise 'volume'",
    ],
  },
  {
    name: 'copies that die with what does not stand',
    program: (app) => {
      const to = BackupTarget.s3('elsewhere', {
        endpoint: 'https://s3.example.ac.th',
        bucket: 'testbed-backups',
        credentialsSecret: 'backup-s3',
        diesWith: 'chula/rancherr',
      });
      const backup = { to, every: Duration.hours(6), keep: 28 };
      rancher(app, { datastore: Datastore.mysql({ flavor: large, volume: Size.gibibytes(40), backup }) });
    },
    says: [
      "[chula/rancher/chula-rancher/datastore] a backup target dies with a construct of this program, got the path 'chula/rancherr', where there is none; correct 'diesWith' of 'elsewhere'",
    ],
  },
];
