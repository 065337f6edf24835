import { DataAuthority, IConnectable, IDataAccess, PodConnections, SecretVariable } from '../../manifests';
import { MongoDbRole } from './mongo-db-role';

export interface MongoDbUserOptions {
  /** Databases that the user works with; the first is the one that applications are told of. */
  readonly databases: string[];
  /**
   * What the user may do in each of them.
   * @default MongoDbRole.READ_WRITE
   */
  readonly role?: MongoDbRole;
}

/** @internal */
export interface MongoDbUserProps {
  readonly name: string;
  readonly namespace: string;
  readonly variables: Record<string, string>;
  readonly secretVariables: SecretVariable[];
  readonly authority: DataAuthority;
  readonly databases: readonly string[];
  readonly role: MongoDbRole;
  /** What the user calls. */
  readonly database: IConnectable & { readonly name: string };
}

/**
 * A user of a MongoDB and what an application needs to be it: variables `HOSTS`, `HOST`, `PORT`, `DATABASE`, `AUTH_SOURCE`, `URI` without
 * credentials, for a replica set `REPLICA_SET`, beside them `USERNAME` and `PASSWORD`, and a file with the authority of the certificate.
 */
export class MongoDbUser implements IDataAccess {
  /** @internal */
  public static _of(props: MongoDbUserProps): MongoDbUser {
    return new MongoDbUser(props);
  }

  public readonly name: string;
  public readonly description: string;
  public readonly namespace?: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  public readonly authority?: DataAuthority;
  private readonly props: MongoDbUserProps;

  private constructor(props: MongoDbUserProps) {
    this.props = props;
    this.name = props.name;
    this.description = `user '${props.name}' of '${props.database.name}'`;
    this.namespace = props.namespace;
    this.variables = { ...props.variables };
    this.secretVariables = [...props.secretVariables];
    this.authority = props.authority;
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    caller.allowTo(this.props.database);
  }

  /**
   * As the operator is told of it.
   * @internal
   */
  public _toSpec(): object {
    const { name, databases, role } = this.props;
    return { name, db: AUTH_SOURCE, roles: databases.map((db) => ({ name: role, db })) };
  }
}

/**
 * Database that users are known in, whichever they work with.
 * @internal
 */
export const AUTH_SOURCE = 'admin';
