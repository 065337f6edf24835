import { Construct } from 'constructs';
import {
  Component,
  isDnsLabel,
  kindProblems,
  likeKind,
  listKind,
  numberKind,
  refuse,
  textKind,
  wholeProblem,
} from '../../core';
import {
  DataAuthority,
  IDataAccess,
  ISecretReference,
  PodConnections,
  SecretReference,
  SecretVariable,
  secretProblems,
} from '../../manifests';
import { SqlHost } from './sql-host';

export interface SqlUserOptions {
  /**
   * Database that the user works with.
   * @default - all databases
   */
  readonly database?: string;
  /**
   * What the user may do there, in words of SQL: `SELECT`, `SHOW VIEW`.
   * @default - to read: `SELECT` and `SHOW VIEW`
   */
  readonly privileges?: string[];
  /**
   * Secret of the namespace with the password, which somebody brings before: an ExternalSecret, a SealedSecret, or a person.
   * @default - one of the name `<cluster>-<user>`
   */
  readonly credentials?: ISecretReference;
  /**
   * Key of the Secret that holds the password.
   * @default password
   */
  readonly passwordKey?: string;
  /**
   * Connections that the user may have at once, of all its pods together.
   * @default - what a member takes less 20, which stay for the operator, metrics and copies
   */
  readonly maxConnections?: number;
}

/** @internal */
export interface SqlUserProps extends SqlUserOptions {
  readonly sql: SqlHost;
  readonly user: string;
}

/** A user of databases of a Galera cluster, who calls by TLS alone. Who leaves the program may nothing any more. */
export class SqlUser extends Component implements IDataAccess {
  /** @internal */
  public static _in(scope: Construct, id: string, props: SqlUserProps): SqlUser {
    return new SqlUser(scope, id, props);
  }

  public readonly description: string;
  public readonly namespace?: string;
  public readonly variables: Record<string, string>;
  public readonly secretVariables: SecretVariable[];
  public readonly authority?: DataAuthority;
  private readonly sql: SqlHost;

  private constructor(scope: Construct, id: string, props: SqlUserProps) {
    super(scope, id);
    refuse(this, kindProblems('a user of databases', props, SQL_USER_KINDS));
    const { sql, user, database, privileges = READING, passwordKey = 'password' } = props;
    const { maxConnections = Math.max(1, sql.maxConnections - RESERVED) } = props;
    const credentials = props.credentials ?? SecretReference.fromName(`${sql.name}-${slugOf(user)}`);
    this.sql = sql;
    this.description = `user '${user}' of '${sql.name}'`;
    this.namespace = sql.namespace;
    this.variables = {
      HOST: sql.hostname,
      PORT: '3306',
      READ_PORT: '3307',
      USERNAME: user,
      ...(database === undefined ? {} : { DATABASE: database }),
    };
    this.secretVariables = [{ name: 'PASSWORD', secret: credentials, key: passwordKey }];
    this.authority = { secret: SecretReference.fromName(sql._authoritySecret), key: 'ca.crt' };
    this._require(() => [
      userProblem(user),
      ...(database === undefined ? [] : [databaseProblem(database)]),
      ...secretProblems(credentials),
      ...privileges.filter((word) => !/^[A-Z][A-Z ]*$/.test(word)).map(privilegeProblem),
      privileges.length > 0 ? undefined : `a user may do something, got no privileges; name one in 'privileges'`,
      wholeProblem('the number of connections of a user', 'maxConnections', maxConnections, 1, sql.maxConnections),
    ]);
    const name = `${sql.name}-${slugOf(user)}`;
    const mariaDbRef = { name: sql.name };
    sql._sql(`User-${user}`, 'User', name, {
      mariaDbRef,
      name: user,
      host: '%',
      passwordSecretKeyRef: { name: credentials.secretName, key: passwordKey },
      require: { ssl: true },
      maxUserConnections: maxConnections,
      cleanupPolicy: 'Delete',
    });
    sql._sql(`Grant-${user}`, 'Grant', name, {
      mariaDbRef,
      username: user,
      host: '%',
      database: database ?? '*',
      table: '*',
      privileges,
      grantOption: false,
      cleanupPolicy: 'Delete',
    });
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    caller.allowTo(this.sql);
  }
}

const READING = ['SELECT', 'SHOW VIEW'];

/** Connections that the operator, the exporter and copies have beside applications. */
const RESERVED = 20;

/** @internal */
export const SQL_USER_KINDS = {
  user: { ...textKind('reporting'), needed: true },
  database: textKind('exam'),
  privileges: listKind(textKind('SELECT')),
  credentials: likeKind('a reference to a Secret', "SecretReference.fromName('sql-exam')", 'secretName'),
  passwordKey: textKind('password'),
  maxConnections: numberKind(100),
};

/**
 * Names of objects have hyphens where those of SQL have underscores.
 * @internal
 */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** @internal */
export function databaseProblem(name: string): string | undefined {
  const isOfServer = /^(mysql|sys|information_schema|performance_schema|database)$/.test(name);
  return /^[a-z][a-z0-9_]{0,47}$/.test(name) && isDnsLabel(slugOf(name)) && !isOfServer
    ? undefined
    : `a database has a name of at most 48 lower-case letters, digits and underscores that the server and its operator have not themselves, got '${name}'; rename it`;
}

/** Users of the server and of the operator, and those whose objects would have the names of its own. */
const OF_OPERATOR =
  /^(root|mysql|mariadb|mariadb_sys|healthcheck|user|password|repl_password|metrics|metrics_password|metrics_config|ca|ca_bundle|server_cert|client_cert|agent_auth)$/;

function userProblem(name: string): string | undefined {
  const isOfServer = OF_OPERATOR.test(name);
  return /^[a-z][a-z0-9_]{0,47}$/.test(name) && isDnsLabel(slugOf(name)) && !isOfServer
    ? undefined
    : `a user has a name of at most 48 lower-case letters, digits and underscores that the server and its operator have not themselves, got '${name}'; rename it`;
}

function privilegeProblem(word: string): string {
  return `a privilege is written in capital letters, as SQL has it, got '${word}'; correct 'privileges'`;
}
