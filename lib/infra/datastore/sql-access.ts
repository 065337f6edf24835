import { Construct } from 'constructs';
import { Password } from '../../../imports/random/password';
import { declareFact, scheduleProblems } from '../../core';
import { Port } from '../../model';
import { backupCredentials, targetProblems } from '../backup-credentials';
import { BootSecret } from '../boot/boot-secret';
import { CloudConfig } from '../boot/cloud-config';
import { ensureRandomProvider } from '../providers';
import { DatastoreEndpoint } from './bound-datastore';
import { DatastoreBackup } from './datastore-backup';
import { sqlBackup } from './sql-backup';
import { DATABASE } from './sql-boot';
import { SQL_PORT } from './sql-settings';

/**
 * What servers call.
 * @internal
 */
export const SQL = Port.tcp(SQL_PORT, 'mysql');

/**
 * The password of a database's one user.
 * @internal
 */
export function databasePassword(scope: Construct, role: string): BootSecret {
  ensureRandomProvider(scope);
  const { result } = new Password(scope, 'Password', { length: 32, special: false });
  return BootSecret.of(`password of ${role}`, result, 64);
}

/**
 * How servers reach a database of ours.
 * @internal
 */
export function endpointAt(address: string, password: BootSecret, certificateAuthority: BootSecret): DatastoreEndpoint {
  return {
    dsn: `mysql://${DATABASE}:<<datastore-password>>@tcp(${address}:${SQL_PORT})/${DATABASE}`,
    secrets: { 'datastore-password': password },
    certificateAuthority,
  };
}

/**
 * What is wrong with the copies of a database.
 * @internal
 */
export function copiesProblems(scope: Construct, backup: DatastoreBackup | undefined): string[] {
  return backup === undefined
    ? []
    : [...targetProblems(scope, backup.to), ...scheduleProblems('copies of a database', backup.every, backup.keep)];
}

/**
 * The first boot of a machine that makes copies, if any are asked for.
 * @param writer address that the machine has which makes them; left out for the only one
 * @internal
 */
export function copiesBoot(
  scope: Construct,
  backup: DatastoreBackup | undefined,
  prefix: string,
  writer?: string,
): CloudConfig {
  if (backup === undefined) {
    return new CloudConfig();
  }
  const { name, diesWith } = backup.to;
  declareFact(scope, { kind: 'backup', target: name, diesWith });
  return sqlBackup(backup, backupCredentials(scope, backup.to), prefix, writer);
}
