import { ICertificateIssuer } from '../../manifests';
import { IStorageClass } from '../../model';
import { DataSpread } from '../data-spread';
import { goDuration } from '../go-duration';
import { ContainerSize, RESTRICTED_CONTAINER, containerResources, restrictedPod } from '../restricted-pods';
import { MemberSizes, galeraConfig, galeraProviderOptions, transferSeconds } from './galera-config';
import { GaleraPlace, METRICS, OUTSIDE_MESHES, memberLabels, serviceNames } from './galera-names';
import { EXPORTER_IMAGE, OPERATOR_IMAGE } from './mariadb-images';
import { MYSQL_USER } from './sql-backup';

/** @internal */
export interface GaleraObject extends GaleraPlace {
  readonly members: number;
  readonly image: string;
  readonly storage: IStorageClass;
  readonly sizes: MemberSizes;
  readonly cores: number;
  readonly coresLimit: number;
  readonly spread: DataSpread;
  /** Name of the Service in front. */
  readonly front: string;
  /** Whether that is an object of the operator, which looks after the writer then. */
  readonly isMaxScale: boolean;
  readonly hasMetrics: boolean;
  /** @default - an authority of the operator's own */
  readonly issuer?: ICertificateIssuer;
  readonly pullSecret?: string;
  readonly nodeLabels?: Record<string, string>;
  /** What it begins with, as `bootstrapFrom` has it. */
  readonly bootstrap?: object;
}

/**
 * The operator's container beside each member.
 * @internal
 */
export const AGENT_SIZE: ContainerSize = { cores: 0.05, coresLimit: 0.2, memoryMebibytes: 64 };

/** @internal */
export const EXPORTER_SIZE: ContainerSize = { cores: 0.05, coresLimit: 0.2, memoryMebibytes: 64 };

/** Seconds between two questions of the startup probe. */
const ASKED_EVERY = 10;

/**
 * Specification of a `MariaDB`.
 * @internal
 */
export function galeraSpec(galera: GaleraObject): object {
  const { name, namespace, members, storage, sizes, issuer, pullSecret, nodeLabels, bootstrap } = galera;
  const { memoryMebibytes, volumeMebibytes } = sizes;
  const resources = containerResources({ cores: galera.cores, coresLimit: galera.coresLimit, memoryMebibytes });
  return {
    image: galera.image,
    imagePullPolicy: 'IfNotPresent',
    ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
    replicas: members,
    port: 3306,
    rootPasswordSecretKeyRef: { name: `${name}-root`, key: 'password', generate: true },
    myCnf: galeraConfig(sizes, donorsOf(name, members)),
    storage: {
      size: `${volumeMebibytes}Mi`,
      storageClassName: storage.storageClassName,
      resizeInUseVolumes: true,
      waitForVolumeResize: true,
      pvcRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    },
    ...(bootstrap === undefined ? {} : { bootstrapFrom: bootstrap }),
    ...(galera.isMaxScale ? { maxScaleRef: { name: galera.front, namespace } } : {}),
    galera: replication(galera, resources),
    tls: tls(galera.front, namespace, issuer),
    resources,
    // A member that copies all data answers nothing until it has them.
    startupProbe: {
      periodSeconds: ASKED_EVERY,
      timeoutSeconds: 5,
      failureThreshold: Math.ceil(transferSeconds(volumeMebibytes) / ASKED_EVERY),
    },
    podMetadata: { labels: OUTSIDE_MESHES },
    podSecurityContext: { ...restrictedPod(MYSQL_USER), fsGroupChangePolicy: 'OnRootMismatch' },
    securityContext: RESTRICTED_CONTAINER,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 300,
    ...(nodeLabels === undefined ? {} : { nodeSelector: nodeLabels }),
    ...spreadOf(name, galera.spread),
    podDisruptionBudget: { maxUnavailable: 1 },
    updateStrategy: { type: 'ReplicasFirstPrimaryLast' },
    ...(galera.hasMetrics ? { metrics: metrics(name) } : {}),
  };
}

/** @param resources of a member: jobs that read its data do so in its place, and as it does */
function replication({ members, sizes: { volumeMebibytes }, cores }: GaleraObject, resources: object): object {
  const seconds = transferSeconds(volumeMebibytes);
  const ofOperator = {
    image: OPERATOR_IMAGE,
    imagePullPolicy: 'IfNotPresent',
    resources: containerResources(AGENT_SIZE),
    securityContext: RESTRICTED_CONTAINER,
  };
  const job = { metadata: { labels: OUTSIDE_MESHES }, resources };
  return {
    enabled: true,
    primary: { podIndex: 0, autoFailover: true },
    sst: 'mariabackup',
    availableWhenDonor: false,
    replicaThreads: Math.max(2, Math.ceil(cores) * 2),
    providerOptions: galeraProviderOptions(volumeMebibytes),
    agent: { ...ofOperator, kubernetesAuth: { enabled: true } },
    initContainer: ofOperator,
    initJob: job,
    // Its settings lie on the volume of the data: one more claim of each member would be of the default class of the cluster.
    config: { reuseStorageVolume: true },
    recovery: {
      enabled: true,
      minClusterSize: 1,
      clusterMonitorInterval: goDuration(10),
      clusterHealthyTimeout: goDuration(60),
      clusterBootstrapTimeout: goDuration(seconds * (members - 1) + 600),
      clusterUpscaleTimeout: goDuration(300),
      clusterDownscaleTimeout: goDuration(600),
      podRecoveryTimeout: goDuration(600),
      podSyncTimeout: goDuration(seconds),
      job,
    },
  };
}

function tls(front: string, namespace: string, issuer: ICertificateIssuer | undefined): object {
  const signed =
    issuer === undefined ? undefined : { name: issuer.issuerName, kind: issuer.issuerKind, group: 'cert-manager.io' };
  return {
    enabled: true,
    required: true,
    galeraSSTEnabled: true,
    serverCertAdditionalNames: serviceNames(front, namespace),
    ...(signed === undefined ? {} : { serverCertIssuerRef: signed, clientCertIssuerRef: signed }),
  };
}

/** All members but the first, which has the writes. */
function donorsOf(name: string, members: number): string[] {
  return Array.from({ length: members - 1 }, (_, i) => `${name}-${members - 1 - i}`);
}

/** Two members never share a node; of zones they take as many as there are, or have one each. */
function spreadOf(name: string, spread: DataSpread): object {
  const labelSelector = { matchLabels: memberLabels(name) };
  const keys = ['kubernetes.io/hostname', ...(spread === DataSpread.ZONES ? [ZONE] : [])];
  return {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: keys.map((topologyKey) => ({ labelSelector, topologyKey })),
      },
    },
    ...(spread === DataSpread.ZONES
      ? {}
      : {
          topologySpreadConstraints: [
            { maxSkew: 1, topologyKey: ZONE, whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
          ],
        }),
  };
}

const ZONE = 'topology.kubernetes.io/zone';

/** The operator makes an exporter that asks all members, and its ServiceMonitor with a label `instance` for each of them. */
function metrics(name: string): object {
  return {
    enabled: true,
    username: `${name}-metrics`,
    passwordSecretKeyRef: { name: `${name}-metrics-password`, key: 'password', generate: true },
    exporter: {
      image: EXPORTER_IMAGE,
      imagePullPolicy: 'IfNotPresent',
      port: METRICS.first,
      resources: containerResources(EXPORTER_SIZE),
      podMetadata: { labels: OUTSIDE_MESHES },
      podSecurityContext: restrictedPod(NOBODY),
      securityContext: RESTRICTED_CONTAINER,
    },
    serviceMonitor: { interval: '30s', scrapeTimeout: '25s' },
  };
}

/** User of the exporter's image. */
const NOBODY = 65534;
