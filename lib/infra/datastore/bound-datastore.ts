import { BootSecret } from '../boot/boot-secret';
import { IGuarded } from '../network/security-group';
import { ISite } from '../site';

/** What a datastore is for. */
export interface DatastoreBinding {
  readonly site: ISite;
  /** First part of the names of what it makes, the only one of its name on the site: `rancher`. */
  readonly name: string;
}

/** How servers reach a datastore that is not their own. */
export interface DatastoreEndpoint {
  /** Data source name with `<<name>>` for each of the secrets: `mysql://k3s:<<datastore-password>>@tcp(10.20.1.1:3306)/k3s`. */
  readonly dsn: string;
  readonly secrets: Record<string, BootSecret>;
  /**
   * Certificate of the authority that signed the datastore's, as PEM; left out when the system's own authorities vouch for it.
   * Servers always name a file of authorities, `/etc/ssl/certs/ca-certificates.crt` then: without one K3s speaks to MySQL in clear.
   */
  readonly certificateAuthority?: BootSecret;
}

/** Where servers put snapshots of embedded etcd, beside their own disks. */
export interface EtcdSnapshotStore {
  /** Host and port without a scheme: `s3.example.ac.th`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Prefix of the snapshots of this group. */
  readonly folder: string;
  readonly accessKeyId: BootSecret;
  readonly secretAccessKey: BootSecret;
}

/** How servers run embedded etcd. */
export interface EtcdSettings {
  /** When snapshots are taken, in the five fields of cron. */
  readonly snapshotSchedule: string;
  /** Snapshots to keep, of each server and in the bucket. */
  readonly snapshotsKept: number;
  /**
   * Where snapshots go that outlive the servers.
   * @default - nowhere: they stay on the servers
   */
  readonly store?: EtcdSnapshotStore;
}

/** A datastore in its place. */
export interface IBoundDatastore {
  /** Left out when the servers keep their state themselves, in embedded etcd. */
  readonly sql?: DatastoreEndpoint;
  /** Left out when the servers keep their state in a database. */
  readonly etcd?: EtcdSettings;
  /** Lets the servers in. */
  allowFrom(servers: IGuarded): void;
}
