import {
  Access,
  BackupTarget,
  Datastore,
  Duration,
  Entry,
  Flavor,
  ManagementCluster,
  OctaviaProvider,
  OpenStackSite,
  RancherProject,
  RancherServer,
  Size,
} from '../../lib';

/** A Rancher as a user writes it down. */
export interface RancherModel {
  id: string;
  servers: number;
  datastore: DatastoreKind;
  entry: EntryKind;
  /** Machines of an entry of haproxy. */
  balancers: number;
  /** Members of a database of Galera. */
  members: number;
  /** Whether copies of its state leave the site. */
  backup: boolean;
  /** Projects on its cluster, each with a namespace. */
  projects: string[];
}

export const DATASTORES = ['mysql', 'etcd', 'external', 'galera'] as const;
export type DatastoreKind = (typeof DATASTORES)[number];

export const ENTRIES = ['haproxy', 'octavia', 'ovn', 'existing'] as const;
export type EntryKind = (typeof ENTRIES)[number];

const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const elsewhere = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});
const often = { to: elsewhere, every: Duration.hours(6), keep: 28 };

/** Puts a Rancher on a site, with its cluster and the projects of that. */
export function defineRancher(site: OpenStackSite, model: RancherModel): RancherServer {
  const { id, servers, datastore } = model;
  const rancher = new RancherServer(site, id, {
    hostname: `${id}.example.org`,
    servers: {
      count: servers,
      flavor: medium,
      etcdVolume: datastore === 'etcd' && model.backup ? Size.gibibytes(20) : undefined,
    },
    datastore: datastoreOf(model),
    entry: entryOf(model),
  });
  const cluster = new ManagementCluster(rancher, 'local', { name: `${site.siteName}-${id}` });
  for (const name of model.projects) {
    new RancherProject(cluster, name, { cores: 4, memory: Size.gibibytes(8) }).addNamespace(`${name}-tools`);
  }
  return rancher;
}

function datastoreOf({ id, datastore, members, backup }: RancherModel): Datastore {
  const machine = { flavor: small, volume: Size.gibibytes(40) };
  switch (datastore) {
    case 'mysql':
      return Datastore.mysql({ ...machine, backup: backup ? often : undefined });
    case 'galera':
      return Datastore.galera({ members, ...machine, backup: backup ? often : undefined });
    case 'etcd':
      return Datastore.embeddedEtcd(backup ? { snapshots: often } : {});
    case 'external':
      return Datastore.external({
        dsn: 'mysql://k3s@tcp(sql.example.ac.th:3306)/k3s',
        passwordVariable: `${id.replace(/-/g, '_')}_password`,
      });
  }
}

function entryOf({ entry, balancers }: RancherModel): Entry {
  const exposedTo = Access.anywhere();
  switch (entry) {
    case 'haproxy':
      return Entry.haproxy({ machines: balancers, flavor: small, exposedTo });
    case 'octavia':
      return Entry.octavia({ exposedTo });
    case 'ovn':
      return Entry.octavia({ exposedTo, provider: OctaviaProvider.OVN });
    case 'existing':
      return Entry.existing({ address: '198.51.100.7', ranges: ['198.51.100.0/29'], exposedTo });
  }
}
