import { AccessMode, IStorageClass } from '../../model';

/**
 * The last chart, of December 2024.
 * @internal
 */
export const MINIO_CHART = { repository: 'https://charts.min.io', chart: 'minio', version: '5.4.0' };

/**
 * The last image of its makers.
 * @internal
 */
export const MINIO_IMAGE = 'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z';

/** @internal */
export interface MinioValues {
  readonly storage: IStorageClass;
  readonly mebibytes: number;
  readonly memoryMebibytes: number;
  readonly servers: number;
  readonly volumesPerServer: number;
  readonly region: string;
  readonly image: string;
  readonly credentialsSecret: string;
}

/**
 * Values were read in the chart of 5.4.0. Of itself it makes a user `console` with a password that everybody knows: there is none.
 * @internal
 */
export function minioValues({ storage, mebibytes, memoryMebibytes, ...props }: MinioValues): Record<string, unknown> {
  const tag = props.image.lastIndexOf(':');
  return {
    fullnameOverride: 'minio',
    image: { repository: props.image.slice(0, tag), tag: props.image.slice(tag + 1) },
    mode: 'distributed',
    replicas: props.servers,
    drivesPerNode: props.volumesPerServer,
    pools: 1,
    existingSecret: props.credentialsSecret,
    users: [],
    persistence: {
      enabled: true,
      storageClass: storage.storageClassName,
      accessMode: AccessMode.READ_WRITE_ONCE,
      size: `${mebibytes}Mi`,
    },
    resources: {
      requests: { cpu: '500m', memory: `${memoryMebibytes}Mi` },
      limits: { memory: `${memoryMebibytes}Mi` },
    },
    environment: { MINIO_SITE_REGION: props.region, MINIO_BROWSER: 'disabled' },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
    securityContext: {
      enabled: true,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containerSecurityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { app: 'minio' } },
      },
    ],
  };
}
