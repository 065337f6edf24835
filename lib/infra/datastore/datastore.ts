import { Construct } from 'constructs';
import { DatastoreBinding, IBoundDatastore } from './bound-datastore';
import { EmbeddedEtcd, EmbeddedEtcdProps } from './embedded-etcd';
import { ExternalDatabase, ExternalDatastoreProps } from './external-database';
import { GaleraDatabase, GaleraDatastoreProps } from './galera-database';
import { MysqlDatastoreProps, SqlMachine } from './sql-machine';

/** Where a group of servers keeps its state. */
export class Datastore {
  /**
   * One machine with a database on a volume of its own: two servers stay available as long as it does.
   * @see https://docs.k3s.io/datastore/ha
   */
  public static mysql(props: MysqlDatastoreProps): Datastore {
    return new Datastore((scope, binding) => new SqlMachine(scope, 'datastore', binding, props));
  }

  /**
   * Three or five machines that hold the same state by Galera, one of which is written to: another takes over when it fails.
   * K3s's maintainers do not support it; embedded etcd is what they recommend.
   * @see https://docs.k3s.io/datastore
   */
  public static galera(props: GaleraDatastoreProps): Datastore {
    return new Datastore((scope, binding) => new GaleraDatabase(scope, 'datastore', binding, props));
  }

  /**
   * Embedded etcd on the servers themselves, which are three or five then.
   * @see https://docs.k3s.io/datastore/ha-embedded
   */
  public static embeddedEtcd(props: EmbeddedEtcdProps = {}): Datastore {
    return new Datastore((scope, binding) => new EmbeddedEtcd(scope, 'datastore', binding, props));
  }

  /** A database that somebody else runs. */
  public static external(props: ExternalDatastoreProps): Datastore {
    return new Datastore((scope, binding) => new ExternalDatabase(scope, 'datastore', binding, props));
  }

  private constructor(private readonly place: (scope: Construct, binding: DatastoreBinding) => IBoundDatastore) {}

  /**
   * Makes it, in a stack of the site.
   * @internal
   */
  public _bind(scope: Construct, binding: DatastoreBinding): IBoundDatastore {
    return this.place(scope, binding);
  }
}
