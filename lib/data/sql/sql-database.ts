import { Construct } from 'constructs';
import { Component, kindProblems, refuse, textKind } from '../../core';
import { DataAuthority, IDataAccess, ISecretReference, PodConnections, SecretVariable } from '../../manifests';
import { SqlHost } from './sql-host';
import { SQL_USER_KINDS, SqlUser, databaseProblem, slugOf } from './sql-user';

export interface SqlDatabaseOptions {
  /**
   * Secret of the namespace with the password, which somebody brings before: an ExternalSecret, a SealedSecret, or a person.
   * @default - one of the name `<cluster>-<database>`
   */
  readonly credentials?: ISecretReference;
  /**
   * Key of the Secret that holds the password.
   * @default password
   */
  readonly passwordKey?: string;
  /**
   * Name of its user.
   * @default - that of the database
   */
  readonly user?: string;
  /**
   * Connections that its user may have at once, of all its pods together.
   * @default - what a member takes less 20, which stay for the operator, metrics and copies
   */
  readonly maxConnections?: number;
  /** @default utf8mb4 */
  readonly characterSet?: string;
  /** @default utf8mb4_uca1400_ai_ci */
  readonly collation?: string;
}

/** @internal */
export interface SqlDatabaseProps extends SqlDatabaseOptions {
  readonly sql: SqlHost;
  readonly database: string;
}

/**
 * A database of a Galera cluster and its user. Pods that use it get `HOST`, `PORT` for writes, `READ_PORT`, `DATABASE`, `USERNAME`, `PASSWORD` and
 * `CA_FILE`. It stays, with its data, when it leaves the program.
 */
export class SqlDatabase extends Component implements IDataAccess {
  /** @internal */
  public static _in(scope: Construct, id: string, props: SqlDatabaseProps): SqlDatabase {
    return new SqlDatabase(scope, id, props);
  }

  public readonly description: string;
  /** Name of the database. */
  public readonly database: string;
  /** Who works with it. */
  public readonly user: SqlUser;

  private constructor(scope: Construct, id: string, props: SqlDatabaseProps) {
    super(scope, id);
    refuse(this, kindProblems('a database', props, KINDS));
    const { sql, database, user = database, characterSet = 'utf8mb4' } = props;
    const { collation = 'utf8mb4_uca1400_ai_ci' } = props;
    this.database = database;
    this.description = `database '${database}' of '${sql.name}'`;
    this._require(() => [
      databaseProblem(database),
      /^[a-z0-9]+$/.test(characterSet)
        ? undefined
        : `a character set has lower-case letters and digits, got '${characterSet}'; correct 'characterSet'`,
      collation.startsWith(`${characterSet}_`)
        ? undefined
        : `a collation is of its character set, got '${collation}' of '${characterSet}'; correct 'collation'`,
    ]);
    sql._sql(`Database-${database}`, 'Database', `${sql.name}-${slugOf(database)}`, {
      mariaDbRef: { name: sql.name },
      name: database,
      characterSet,
      collate: collation,
      cleanupPolicy: 'Skip',
    });
    const { credentials, passwordKey, maxConnections } = props;
    const privileges = ['ALL PRIVILEGES'];
    this.user = SqlUser._in(this, 'User', {
      ...{ sql, user, database, privileges, credentials, passwordKey, maxConnections },
    });
  }

  public get namespace(): string | undefined {
    return this.user.namespace;
  }

  public get variables(): Record<string, string> {
    return this.user.variables;
  }

  public get secretVariables(): SecretVariable[] {
    return this.user.secretVariables;
  }

  public get authority(): DataAuthority | undefined {
    return this.user.authority;
  }

  /** @internal */
  public _letIn(caller: PodConnections): void {
    this.user._letIn(caller);
  }
}

const KINDS = {
  ...SQL_USER_KINDS,
  user: textKind('exam'),
  database: { ...textKind('exam'), needed: true },
  characterSet: textKind('utf8mb4'),
  collation: textKind('utf8mb4_uca1400_ai_ci'),
};
