import { BackupTarget, Duration, Size, SqlRestore } from '../../../lib';
import { collectCompanions } from '../../../lib/core';
import { objects, validations } from '../../support/rendered';
import { factsOf } from '../../platform/storage/rendered';
import { BACKUPS, galera, problemsAround, spec } from './stand';

const KEYS = {
  accessKeyIdSecretKeyRef: { name: 'backup-s3', key: 'AWS_ACCESS_KEY_ID' },
  secretAccessKeySecretKeyRef: { name: 'backup-s3', key: 'AWS_SECRET_ACCESS_KEY' },
};

describe('copies', () => {
  test('leave every six hours and are kept for a week', () => {
    const sql = galera({ backup: { to: BACKUPS } });
    expect(objects(sql, 'Backup')[0].metadata).toMatchObject({ name: 'sql-backup', namespace: 'exam' });
    expect(spec(sql, 'Backup')).toMatchObject({
      mariaDbRef: { name: 'sql' },
      schedule: { cron: '0 */6 * * *', suspend: false },
      timeZone: 'Etc/UTC',
      maxRetention: '168h0m0s',
      compression: 'gzip',
      storage: {
        s3: {
          bucket: 'backups',
          endpoint: 's3.example.org',
          region: 'us-east-1',
          prefix: 'cluster/exam/sql',
          tls: { enabled: true },
          ...KEYS,
        },
      },
    });
    expect(objects(galera(), 'Backup')).toEqual([]);
  });

  test('leave as often and are kept as long as is said', () => {
    const sql = galera({ backup: { to: BACKUPS, every: Duration.days(1), keep: 14, staging: Size.gibibytes(20) } });
    expect(problemsAround(sql)).toEqual([]);
    expect(spec(sql, 'Backup')).toMatchObject({
      schedule: { cron: '0 0 * * *' },
      maxRetention: '336h0m0s',
      stagingStorage: {
        persistentVolumeClaim: { storageClassName: 'block', resources: { requests: { storage: '20480Mi' } } },
      },
    });
    expect(factsOf(sql, 'claim')[1]).toMatchObject({ mebibytes: 20480, count: 1 });
  });

  test('that no clock has, and too little room for them, are refused', () => {
    const sql = galera({
      backup: { to: BACKUPS, every: Duration.hours(5), keep: 0, staging: Size.mebibytes(100) },
    });
    const said = validations(sql).join('\n');
    expect(said).toContain('copies of databases come every 5, 10');
    expect(said).toContain('copies of databases are kept, a whole number from 1 to 1000 of them, got 0');
    expect(said).toContain(`copies are made on 1024 whole mebibytes or more, got 100Mi; correct 'staging'`);
  });

  test('are what a cluster is restored to, and no point between them', () => {
    expect(validations(galera({ backup: { to: BACKUPS, pointInTime: true } }))).toEqual([
      `[exam/sql] a Galera cluster is restored to one of its copies, as its operator keeps binary logs of replication alone, got 'pointInTime'; take it out and make copies more often by 'every'`,
    ]);
    expect(validations(galera({ backup: { to: BACKUPS, pointInTime: false } }))).toEqual([]);
  });

  test('in a place that dies with the database say so', () => {
    const own = BackupTarget.s3('own', {
      endpoint: 'https://s3.example.org',
      bucket: 'own',
      credentialsSecret: 'own',
      diesWith: 'main',
    });
    expect(factsOf(galera({ backup: { to: own } }), 'backup')).toEqual([
      { kind: 'backup', target: 'own', diesWith: 'main' },
    ]);
  });
});

describe('a restore', () => {
  test('begins with the last copy of the cluster of the same name', () => {
    const sql = galera({ restore: SqlRestore.from(BACKUPS) });
    expect(problemsAround(sql)).toEqual([]);
    const { bootstrapFrom } = spec(sql, 'MariaDB');
    expect(factsOf(sql, 'claim')[1]).toMatchObject({ mebibytes: 51200, count: 1 });
    const both = galera({ restore: SqlRestore.from(BACKUPS), backup: { to: BACKUPS } });
    expect(factsOf(both, 'claim')[1]).toMatchObject({ mebibytes: 51200, count: 2 });
    expect(bootstrapFrom).toMatchObject({
      backupContentType: 'Logical',
      s3: { prefix: 'cluster/exam/sql', endpoint: 's3.example.org', ...KEYS },
    });
    expect(bootstrapFrom).not.toHaveProperty('targetRecoveryTime');
    expect(spec(galera(), 'MariaDB')).not.toHaveProperty('bootstrapFrom');
  });

  test('begins with the last copy of another cluster before a time', () => {
    const restore = SqlRestore.from(BACKUPS, {
      cluster: 'old',
      namespace: 'exam-staging',
      name: 'documents',
      before: '2026-03-01T12:00:00Z',
    });
    expect(spec(galera({ restore }), 'MariaDB').bootstrapFrom).toMatchObject({
      s3: { prefix: 'old/exam-staging/documents' },
      targetRecoveryTime: '2026-03-01T12:00:00Z',
    });
  });

  test('of no time and no names is refused', () => {
    const restore = SqlRestore.from(BACKUPS, { name: '../other', before: 'yesterday' });
    expect(validations(galera({ restore }))).toEqual([
      `[exam/sql] copies lie by the names of a cluster, a namespace and databases, which are labels, got '../other'; correct 'name'`,
      `[exam/sql] a time is written as '2026-03-01T12:00:00Z', got 'yesterday'; correct 'before' of the restore`,
    ]);
    expect(validations(galera({ restore: SqlRestore.from(BACKUPS, { before: '2026-13-01T12:00:00Z' }) }))).toHaveLength(
      1,
    );
    expect(() => SqlRestore.from('backups' as unknown as BackupTarget)).toThrow(`'target' of a restore`);
  });
});

describe('the runbook', () => {
  const text = (sql: ReturnType<typeof galera>): string => {
    const [{ companion }, ...more] = collectCompanions(sql);
    expect(more).toEqual([]);
    expect(companion.path).toBe('cluster/runbooks/exam-sql-restore.md');
    return companion.content();
  };

  test('has the names of members, copies and Secrets', () => {
    const book = text(galera({ members: 5, backup: { to: BACKUPS } }));
    expect(book).toContain('`sql-0` to `sql-4`');
    expect(book).toContain('delete pvc storage-sql-4 --wait=false');
    expect(book).toContain('nor with fewer than 3 others in step');
    expect(book).toContain('"forceClusterBootstrapInPod":"sql-0"');
    expect(book).toContain('A copy is made every 6 hours and lies in `backups` at https://s3.example.org/');
    expect(book).toContain('create job sql-now --from=cronjob/sql-backup');
    expect(book).toContain('backupRef: { name: sql-backup }');
  });

  test('of a cluster without copies says that there are none', () => {
    const book = text(galera());
    expect(book).toContain('It leaves none: what all its volumes lose is lost.');
    expect(book).not.toContain('kind: Restore');
  });
});
