import {
  Access,
  App,
  BackupTarget,
  Cluster,
  DnsZone,
  Duration,
  Entry,
  Flavor,
  K3sRelease,
  ManagementCluster,
  RancherCertificate,
  RancherDelivery,
  RancherServer,
  RancherServerProps,
  Size,
  Versions,
} from '../../lib';
import { large, newRancher, openSite, xlarge } from './rancher-site';
import { Mistake } from './mistake';

const rancher = (app: App, props: Partial<RancherServerProps> = {}): RancherServer => newRancher(openSite(app), props);

const delivered = (app: App, delivery: Partial<RancherDelivery>): RancherServer =>
  rancher(app, { delivery: { repository: 'https://git.example.org/testbed.git', ...delivery } });

const backups = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});

const SHA256 = '0'.repeat(64);

/** Mistakes in a Rancher and in the cluster that it runs on. */
export const ranchers: readonly Mistake[] = [
  {
    name: 'a host name of Rancher without a domain',
    program: (app) => void rancher(app, { hostname: 'rancher' }),
    says: [
      "[chula/rancher] Rancher is known by a whole DNS name in lower case, got 'rancher'; write it as 'rancher.example.org'",
    ],
  },
  {
    name: 'an address for a host name of Rancher',
    program: (app) => void rancher(app, { hostname: 'https://rancher.example.org' }),
    says: [
      "[chula/rancher] Rancher is known by a whole DNS name in lower case, got 'https://rancher.example.org'; write it as 'rancher.example.org'",
    ],
  },
  {
    name: 'a Rancher on a site without administrators',
    program: (app) => void newRancher(openSite(app, 'chula', { access: undefined })),
    says: [
      "[chula/rancher] a stack that calls Rancher's API runs from the administrators' ranges, got none; name them in 'access.admins' of the site",
    ],
  },
  {
    name: 'half a cluster for Rancher',
    program: (app) => void rancher(app, { clusters: 0.5 }),
    says: ["[chula/rancher] Rancher manages a whole number of clusters, got 0.5; correct 'clusters'"],
  },
  {
    name: 'more clusters than the servers of a Rancher carry',
    program: (app) => void rancher(app, { clusters: 200 }),
    says: [
      '[chula/rancher] servers of 4 cores and 16 GiB carry 150 clusters, got 200; choose a flavor of 8 cores and 32 GiB or more (RANCHER-SIZE)',
    ],
  },
  {
    name: 'more clusters than any Rancher carries',
    program: (app) => {
      const flavor = Flavor.of('m1.16xlarge', { cores: 32, memory: Size.gibibytes(128) });
      rancher(app, { clusters: 1000, servers: { count: 3, flavor } });
    },
    says: [
      '[chula/rancher] servers of 32 cores and 128 GiB carry 500 clusters, got 1000; 1000 are more than upstream gives a size for: divide them among Ranchers (RANCHER-SIZE)',
    ],
  },
  {
    name: 'a Kubernetes that the Rancher is not made for',
    program: (app) =>
      void rancher(app, { versions: Versions.of({ k3s: K3sRelease.of('v1.37.0+k3s1', { sha256: SHA256 }) }) }),
    says: [
      "[chula/rancher] cert-manager v1.21.1 is made for Kubernetes 1.33 to 1.36, got k3s v1.37.0+k3s1; choose another in 'versions' (VERSION-K8S)",
      "[chula/rancher] rancher 2.14.4 is made for Kubernetes 1.33 to 1.35, got k3s v1.37.0+k3s1; choose another in 'versions' (RANCHER-K8S)",
    ],
  },
  {
    name: 'a Rancher of another minor than its provider and its backup operator',
    program: (app) => {
      const { kubernetes } = Versions.defaults().rancher;
      const versions = Versions.of({ rancher: { version: '2.13.8', kubernetes, source: 'its chart' } });
      const backup = { to: backups, every: Duration.days(1), keep: 10 };
      new ManagementCluster(rancher(app, { versions }), 'local', { backup });
    },
    says: [
      "[chula/rancher/local] rancher-backup 109.0.7+up10.0.8 is made for rancher 2.14, got rancher 2.13.8; choose another in 'versions'",
      "[chula/rancher] the stack of the API calls by the provider rancher2 14.1.1, which is made for rancher 2.14, got rancher 2.13.8; choose another in 'versions'",
    ],
  },
  {
    name: "Let's Encrypt before an entry that the world does not reach",
    program: (app) => void rancher(app, { certificate: RancherCertificate.letsEncrypt({ email: 'ops@example.org' }) }),
    says: [
      "[chula/rancher] Let's Encrypt asks Rancher's name by HTTP from anywhere, got an entry that is not exposed to everybody; give it 'exposedTo: Access.anywhere()' and a public address, or choose another 'certificate'",
    ],
  },
  {
    name: "Let's Encrypt without a mail address",
    program: (app) =>
      void rancher(app, {
        certificate: RancherCertificate.letsEncrypt({ email: 'ops' }),
        entry: Entry.haproxy({ flavor: large, exposedTo: Access.anywhere() }),
      }),
    says: ["[chula/rancher] Let's Encrypt writes to a mail address, got 'ops'; correct 'email'"],
  },
  {
    name: 'a given certificate by the name of a file',
    program: (app) =>
      void rancher(app, { certificate: RancherCertificate.given({ credentialsSecret: 'Rancher_TLS.pem' }) }),
    says: [
      "[chula/rancher] credentials have the name of a Secret that begins with a letter, got 'Rancher_TLS.pem'; correct 'credentialsSecret'",
    ],
  },
  {
    name: 'a repository with credentials in its address',
    program: (app) => void delivered(app, { repository: 'https://ops:s3cret@git.example.org/testbed.git' }),
    says: [
      "[chula/rancher] a repository is reached by https and without credentials in its address, got 'https://...@git.example.org/testbed.git'; correct 'repository'",
    ],
  },
  {
    name: 'a folder of the delivery beside its repository',
    program: (app) => void delivered(app, { path: '../dist' }),
    says: [
      "[chula/rancher] a folder is named from the root of its repository, without a slash at either end or '..', got '../dist'; correct 'path'",
    ],
  },
  {
    name: 'a repository by SSH, a branch in two words, a folder from the root and a Secret in capitals',
    program: (app) =>
      void delivered(app, {
        repository: 'git@git.example.org:testbed.git',
        branch: 'main branch',
        path: '/dist/rancher/',
        credentialsSecret: 'FLEET',
      }),
    says: [
      "[chula/rancher] a branch is one word, got 'main branch'; correct 'branch'",
      "[chula/rancher] a folder is named from the root of its repository, without a slash at either end or '..', got '/dist/rancher/'; correct 'path'",
      "[chula/rancher] a repository is reached by https and without credentials in its address, got 'git@git.example.org:testbed.git'; correct 'repository'",
      "[chula/rancher] credentials have the name of a Secret that begins with a letter, got 'FLEET'; correct 'credentialsSecret'",
    ],
  },
  {
    name: 'two Ranchers of one host name in a zone',
    program: (app) => {
      const site = openSite(app, 'chula', { dnsZone: DnsZone.managed('example.org') });
      newRancher(site, { hostname: 'rancher.example.org' });
      newRancher(site, { hostname: 'rancher.example.org' }, 'second');
    },
    says: [
      "[chula/second/chula-second/Name] a name must be the only one among the DNS names, got 'rancher.example.org', which 'chula/rancher/chula-rancher/Name' has already; rename one (NAME-DUPLICATE)",
      "[chula/second] a name must be the only one among the names of Ranchers, got 'rancher.example.org', which 'chula/rancher' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a Rancher called as machines of its site are',
    program: (app) => {
      const site = openSite(app);
      site.addMachines('rancher-server', { count: 1, flavor: large });
      newRancher(site);
    },
    says: [
      "[chula/rancher/chula-rancher/servers] machines 'rancher-server' are there already; give these another name",
    ],
  },
  {
    name: 'acceptance of a Rancher on two servers that has three',
    program: (app) => rancher(app).accept('RANCHER-3', 'the testbed of the paper'),
    says: ["[chula/rancher] accepts 'RANCHER-3', which finds nothing here; remove the acceptance"],
  },
  {
    name: 'acceptance of an even number of votes',
    program: (app) =>
      rancher(app, { servers: { count: 2, flavor: xlarge } }).accept('ETCD-ODD', 'two are enough for us'),
    says: [
      '[chula/rancher/chula-rancher/servers] etcd votes with an odd number of servers, got 2, which survive the loss of 0 like 1 do; use 1 or 3 (ETCD-ODD)',
      "[chula/rancher] 'ETCD-ODD' cannot be accepted, because what it finds cannot work; mend what it finds",
    ],
  },
  {
    name: 'a cluster that is called like the one that a Rancher runs on',
    program: (app) => {
      const site = openSite(app);
      new ManagementCluster(newRancher(site), 'local', { name: 'main' });
      new Cluster(site, 'main', { name: 'main' });
    },
    says: [
      "[chula/main] a name must be the only one among the clusters, got 'main', which 'chula/rancher/local' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a management cluster whose backups end with it, come every 45 minutes and are encrypted by nobody',
    program: (app) => {
      const to = BackupTarget.s3('inside', {
        endpoint: 'https://minio.rancher.example.org',
        bucket: 'rancher',
        credentialsSecret: 'backup-s3',
        diesWith: 'chula/rancher/local',
      });
      const backup = { to, every: Duration.minutes(45), keep: 10, encryptionSecret: '' };
      new ManagementCluster(rancher(app), 'local', { backup });
    },
    says: [
      "[chula/rancher/local/Backup] a backup outlives what it protects, got target 'inside', which dies with 'chula/rancher/local'; choose a target that stands elsewhere (BACKUP-SELF)",
      "[chula/rancher/local/Backup] backups of Rancher come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 45 minutes; correct 'every'",
      "[chula/rancher/local/Backup] encryption is configured by a Secret, got '' for its name; correct 'encryptionSecret'",
    ],
  },
  {
    name: 'backups of a management cluster that nobody keeps',
    program: (app) =>
      void new ManagementCluster(rancher(app), 'local', { backup: { to: backups, every: Duration.days(1), keep: 0 } }),
    says: [
      "[chula/rancher/local/Backup/Backup/Resource] field 'spec.retentionCount' must be at least 1, got 0 (number); raise it",
      "[chula/rancher/local/Backup] backups of Rancher are kept, a whole number from 1 to 1000 of them, got 0; correct 'keep'",
    ],
  },
];
