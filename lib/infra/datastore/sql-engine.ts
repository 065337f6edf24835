/** Which database runs on the machine. It is named as it is: the machine refuses to work with another version. */
export enum SqlEngine {
  /** The package `mariadb-server` of Debian 12 and Ubuntu 24.04. It is not among those that K3s certifies. */
  MARIADB_10_11 = 'MariaDB 10.11',
  /** The package `mysql-server` of Ubuntu 22.04 and 24.04; Debian has none. */
  MYSQL_8_0 = 'MySQL 8.0',
}

/**
 * How an engine is packaged.
 * @internal
 */
export interface SqlPackage {
  readonly engine: string;
  readonly version: string;
  readonly packageName: string;
  /** Its unit of systemd. */
  readonly service: string;
  readonly client: string;
  readonly dump: string;
  /** Folder of configuration files that are read last. */
  readonly configuration: string;
}

/** @internal */
export const sqlPackages: Record<SqlEngine, SqlPackage> = {
  [SqlEngine.MARIADB_10_11]: {
    engine: 'mariadb',
    version: '10.11',
    packageName: 'mariadb-server',
    service: 'mariadb',
    client: 'mariadb',
    dump: 'mariadb-dump',
    configuration: '/etc/mysql/mariadb.conf.d',
  },
  [SqlEngine.MYSQL_8_0]: {
    engine: 'mysql',
    version: '8.0',
    packageName: 'mysql-server',
    service: 'mysql',
    client: 'mysql',
    dump: 'mysqldump',
    configuration: '/etc/mysql/mysql.conf.d',
  },
};
