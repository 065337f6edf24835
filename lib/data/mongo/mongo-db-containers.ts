import { ContainerSize, RESTRICTED_CONTAINER, containerResources, restrictedPod } from '../restricted-pods';
import { EXPORTER_PORT, MONGO_PORT, systemUsersSecret } from './mongo-db-names';

/**
 * The program that makes copies, beside each member.
 * @internal
 */
export const BACKUP_REQUEST: ContainerSize = { cores: 0.1, memoryMebibytes: 512 };

/**
 * The exporter beside each member.
 * @internal
 */
export const EXPORTER_REQUEST: ContainerSize = { cores: 0.05, memoryMebibytes: 128 };

/** @internal */
export const ROUTER_CORES = 0.25;

/** @internal */
export const CONFIG_CORES = 0.25;

/**
 * Those that the release of the operator is tested with.
 * @internal
 */
export const BACKUP_IMAGE = 'percona/percona-backup-mongodb:2.12.0';

/** @internal */
export const EXPORTER_IMAGE = 'percona/mongodb_exporter:0.53.0';

/**
 * The level `restricted` for pods of the images, whose user has this number. Large volumes are given to it once, not at each start.
 * @internal
 */
export const MONGO_POD = { ...restrictedPod(1001), fsGroupChangePolicy: 'OnRootMismatch' };

/**
 * Asks the member beside it, in the words that alerts on MongoDB are written in.
 * @internal
 */
export function exporterContainer(name: string): object {
  const fromSecret = (variable: string, key: string): object => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: systemUsersSecret(name), key } },
  });
  return {
    name: 'exporter',
    image: EXPORTER_IMAGE,
    imagePullPolicy: 'IfNotPresent',
    args: ['--compatible-mode', '--collector.diagnosticdata', '--collector.replicasetstatus'],
    env: [
      fromSecret('MONGODB_USER', 'MONGODB_CLUSTER_MONITOR_USER'),
      fromSecret('MONGODB_PASSWORD', 'MONGODB_CLUSTER_MONITOR_PASSWORD'),
      {
        name: 'MONGODB_URI',
        value: `mongodb://localhost:${MONGO_PORT.first}/admin?tls=true&tlsCAFile=/etc/mongodb-ssl/ca.crt`,
      },
    ],
    ports: [{ name: EXPORTER_PORT.name, containerPort: EXPORTER_PORT.first, protocol: 'TCP' }],
    resources: containerResources(EXPORTER_REQUEST),
    securityContext: { ...RESTRICTED_CONTAINER, readOnlyRootFilesystem: true },
    // The volume is the operator's, which every member has.
    volumeMounts: [{ name: 'ssl', mountPath: '/etc/mongodb-ssl', readOnly: true }],
  };
}
