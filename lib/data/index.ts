export { DataSpread } from './data-spread';
export { GaleraCluster } from './sql/galera-cluster';
export { GaleraClusterProps } from './sql/galera-cluster-props';
export { MariaDbOperator, MariaDbOperatorProps } from './sql/mariadb-operator';
export { SqlBackupOptions } from './sql/sql-backup';
export { SqlDatabase, SqlDatabaseOptions } from './sql/sql-database';
export { SqlEndpoint, SqlEndpointProps } from './sql/sql-endpoint';
export { SqlRestore, SqlRestoreOptions } from './sql/sql-restore';
export { SqlUser, SqlUserOptions } from './sql/sql-user';
