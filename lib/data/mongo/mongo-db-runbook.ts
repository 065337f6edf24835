import { durationWords } from '../../core';
import { MongoDbBackup } from './mongo-db-cluster-props';
import { BACKUP_EVERY, BACKUP_KEEP, MongoDbSettings } from './mongo-db-settings';

/** @internal */
export interface MongoDbRunbookProps {
  readonly settings: MongoDbSettings;
  readonly cluster: string;
  readonly backup: MongoDbBackup;
  /** Folder of the copies in the bucket. */
  readonly folder: string;
}

/**
 * How a database is restored. A restore happens once and overwrites what is there, so it is no object of the delivery, which would do it again
 * wherever the object is made anew.
 * @see https://docs.percona.com/percona-operator-for-mongodb/backups-restore.html
 * @internal
 */
export function mongoDbRunbook({ settings, cluster, backup, folder }: MongoDbRunbookProps): string {
  const { name, namespace, isSharded } = settings;
  const { to, every = BACKUP_EVERY, keep = BACKUP_KEEP, pointInTime = false } = backup;
  return `# MongoDB '${name}' of namespace '${namespace}' in '${cluster}': restore

Every ${durationWords(every)} there is a copy in bucket '${to.bucket}' at ${to.endpoint}, below '${folder}/'; the last ${keep} are kept.${
    pointInTime ? ' All changes follow every 10 minutes.' : ''
  }

## Restore into this database

What is in it now is overwritten. Users and passwords of the copy come back with it.

1. Stop what writes: scale its Deployments to 0.
2. Choose a copy whose state is \`ready\`: \`kubectl -n ${namespace} get psmdb-backup\`
3. Write this with its name for \`BACKUP\`, and apply it by hand: it is never part of the delivery.

\`\`\`yaml
${restoreObject(settings, 'backupName: BACKUP')}${
    pointInTime
      ? `
  # Leave these out to restore the copy alone. UTC; or \`type: latest\` without a date.
  pitr:
    type: date
    date: 'YYYY-MM-DD hh:mm:ss'`
      : ''
  }
\`\`\`

4. Wait until its state is \`ready\`: \`kubectl -n ${namespace} get psmdb-restore restore-1 -w\`${
    isSharded ? '. The operator takes the routers away meanwhile and brings them back.' : ''
  }
5. Start what writes, look at its data, and delete the object: \`kubectl -n ${namespace} delete psmdb-restore restore-1\`

## Restore into a new database

Make the database anew by its program, with the same number of shards, and wait until it is ready:
\`kubectl -n ${namespace} get psmdb ${name}\`. The objects of copies are gone with the old cluster, their files are not: the names of their folders are
the times they began at. Put one for \`TIME\`.

\`\`\`yaml
${restoreObject(
  settings,
  `backupSource:
    type: logical
    destination: s3://${to.bucket}/${folder}/TIME
    s3:
      bucket: ${to.bucket}
      prefix: ${folder}
      region: ${to.region}
      endpointUrl: ${to.endpoint}
      credentialsSecret: ${to.credentialsSecret}`,
)}
\`\`\`

## What else has to be kept

Volumes are encrypted: the key stands in the Secret \`${name}-mongodb-encryption-key\`, and a volume without it is lost. Copies in the bucket
do not need it. The operator's own users are restored with the copy, so keep the Secret \`${name}-secrets\` of the time of the copy too, or it does not
get in: \`kubectl -n ${namespace} get secret ${name}-secrets ${name}-mongodb-encryption-key -o yaml\`, to where secrets are kept.
`;
}

function restoreObject({ name, namespace }: MongoDbSettings, source: string): string {
  return `apiVersion: psmdb.percona.com/v1
kind: PerconaServerMongoDBRestore
metadata:
  name: restore-1
  namespace: ${namespace}
spec:
  clusterName: ${name}
  ${source}`;
}
