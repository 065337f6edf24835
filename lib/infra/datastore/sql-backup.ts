import { BackupCredentials } from '../backup-credentials';
import { CloudConfig } from '../boot/cloud-config';
import { SCRIPT_FOLDER } from '../boot/cloud-config-props';
import { DatastoreBackup } from './datastore-backup';
import { schedule } from '../../core';
import { SQL_FOLDER, assignments, secretFile } from './sql-boot';

/**
 * Copies of the database by a timer of its machine, and the script that brings one back.
 * @param prefix where in the bucket: `chula/rancher-datastore`
 * @param writer address of the one machine that makes them, when several could
 * @internal
 */
export function sqlBackup(
  { to, every, keep }: DatastoreBackup,
  credentials: BackupCredentials,
  prefix: string,
  writer?: string,
): CloudConfig {
  const { bucket, region } = to;
  const place = { endpoint: to.endpoint.replace(/\/$/, ''), bucket, region, prefix, keep };
  return new CloudConfig({
    packages: ['ca-certificates', 'curl'],
    files: [
      { path: `${SQL_FOLDER}/backup`, content: assignments(place) },
      secretFile('access-key-id', credentials.accessKeyId),
      secretFile('secret-access-key', credentials.secretAccessKey),
    ],
    scripts: ['sql-store', 'sql-backup', 'sql-restore'],
    units: [
      { name: 'cloudserve-sql-backup.service', content: backupUnit(writer), enabled: false },
      { name: 'cloudserve-sql-backup.timer', content: timer(schedule(every)?.calendar ?? '') },
    ],
  });
}

function backupUnit(writer?: string): string {
  const condition = writer === undefined ? '' : `ExecCondition=${SCRIPT_FOLDER}/galera-writer ${writer}\n`;
  return `[Unit]
Description=Copy of the database to the bucket
Wants=network-online.target
After=network-online.target cloudserve-sql-setup.service
StartLimitIntervalSec=1h
StartLimitBurst=4

[Service]
Type=oneshot
${condition}ExecStart=${SCRIPT_FOLDER}/sql-backup
TimeoutStartSec=2h
Nice=10
IOSchedulingClass=idle
Restart=on-failure
RestartSec=5min
`;
}

function timer(calendar: string): string {
  return `[Unit]
Description=When the database is copied to the bucket

[Timer]
OnCalendar=${calendar}
Persistent=true
RandomizedDelaySec=30s

[Install]
WantedBy=timers.target
`;
}
