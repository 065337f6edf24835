import { schedule } from '../../core';
import { RESTRICTED_CONTAINER, containerResources } from '../restricted-pods';
import { BACKUP_IMAGE, BACKUP_REQUEST, MONGO_POD } from './mongo-db-containers';
import { MongoDbBackup, MongoDbClusterProps } from './mongo-db-cluster-props';
import { DNS_SUFFIX, certificateSecret } from './mongo-db-names';
import { MongoSetProps, configSet, dataSets, routerSet } from './mongo-db-sets';
import { BACKUP_EVERY, BACKUP_KEEP, MongoDbSettings } from './mongo-db-settings';
import { MONGODB_OPERATOR_VERSION } from './percona-mongo-db-operator';

/** @internal */
export interface MongoSpecProps {
  readonly settings: MongoDbSettings;
  readonly props: MongoDbClusterProps;
  readonly serviceAccount: string;
  /** Folder of its copies in the bucket. */
  readonly folder: string;
  /** Its users, asked when everything is defined. */
  readonly users: object;
}

/**
 * What the operator is told of a cluster. Versions of images change when the program says so; volumes outlive the object.
 * @see https://docs.percona.com/percona-operator-for-mongodb/operator.html
 * @internal
 */
export function mongoDbSpec({ settings, props, serviceAccount, folder, users }: MongoSpecProps): object {
  const { name, isSharded, members, release } = settings;
  const { issuer, backup, pullSecret, outside, storage } = props;
  const sets: MongoSetProps = { settings, serviceAccount, outside, storageClass: storage.storageClassName };
  const certificate = certificateSecret(name);
  return {
    crVersion: MONGODB_OPERATOR_VERSION,
    image: `percona/percona-server-mongodb:${release}`,
    imagePullPolicy: 'IfNotPresent',
    ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret.secretName }] }),
    initContainerSecurityContext: RESTRICTED_CONTAINER,
    updateStrategy: 'SmartUpdate',
    upgradeOptions: { apply: 'disabled', setFCV: false },
    ...(members === 1 ? { unsafeFlags: { replsetSize: true } } : {}),
    tls: {
      mode: 'requireTLS',
      // The operator's own certificates are of two authorities, of which each member knows one.
      allowInvalidCertificates: issuer === undefined,
    },
    secrets: {
      users: `${name}-secrets`,
      // Who has a certificate of the issuer would be taken for a member else, and may do everything then.
      keyFile: `${name}-mongodb-keyfile`,
      ...(issuer === undefined ? {} : { ssl: certificate, sslInternal: certificate }),
    },
    // Services of routers have no names in the operator's certificates but those of this domain.
    ...(isSharded ? { multiCluster: { enabled: false, DNSSuffix: DNS_SUFFIX } } : {}),
    storageScaling: { enableVolumeScaling: true },
    replsets: dataSets(sets),
    ...(isSharded
      ? {
          sharding: {
            enabled: true,
            balancer: { enabled: true },
            configsvrReplSet: configSet(sets),
            mongos: routerSet(sets),
          },
        }
      : {}),
    backup: backup === undefined ? { enabled: false, image: BACKUP_IMAGE } : backupSpec(backup, folder),
    users,
  };
}

function backupSpec(
  { to, every = BACKUP_EVERY, keep = BACKUP_KEEP, pointInTime = false }: MongoDbBackup,
  folder: string,
): object {
  return {
    enabled: true,
    image: BACKUP_IMAGE,
    podSecurityContext: MONGO_POD,
    containerSecurityContext: RESTRICTED_CONTAINER,
    resources: containerResources(BACKUP_REQUEST),
    storages: {
      [to.name]: {
        type: 's3',
        main: true,
        s3: {
          bucket: to.bucket,
          prefix: folder,
          region: to.region,
          endpointUrl: to.endpoint,
          credentialsSecret: to.credentialsSecret,
        },
      },
    },
    tasks: [
      {
        name: 'regular',
        enabled: true,
        schedule: schedule(every)?.cron ?? '',
        storageName: to.name,
        type: 'logical',
        compressionType: 'gzip',
        retention: { type: 'count', count: keep, deleteFromStorage: true },
      },
    ],
    pitr: pointInTime ? { enabled: true, oplogSpanMin: 10, compressionType: 'gzip' } : { enabled: false },
  };
}
