import { Construct } from 'constructs';
import { BootSecret } from './boot-secret';
import { IGuarded } from './security-group';
import { ISite } from './site';

/** What a datastore is for. */
export interface DatastoreBinding {
  readonly site: ISite;
  /** First part of the names of what it makes, the only one of its name on the site: `rancher`. */
  readonly name: string;
}

/** How servers reach a datastore that is not their own. */
export interface SqlEndpoint {
  /** Data source name with `<<name>>` for each of the secrets: `mysql://k3s:<<datastore-password>>@tcp(10.20.1.1:3306)/k3s`. */
  readonly dsn: string;
  readonly secrets: Record<string, BootSecret>;
  /** Certificate of the authority that signed the datastore's, as PEM; left out when the system's own authorities vouch for it. */
  readonly certificateAuthority?: BootSecret;
}

/** A datastore in its place. */
export interface IBoundDatastore {
  /** Left out when the servers keep their state themselves, in embedded etcd. */
  readonly sql?: SqlEndpoint;
  /** Lets the servers in. */
  allowFrom(servers: IGuarded): void;
}

/** Where a group of servers keeps its state. */
export abstract class Datastore {
  /**
   * Makes it, in a stack of the site.
   * @internal
   */
  public abstract _bind(scope: Construct, binding: DatastoreBinding): IBoundDatastore;
}
