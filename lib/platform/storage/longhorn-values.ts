import { taintProblem, tolerationsOf } from '../taints';
import { LonghornProps, LonghornDrainPolicy, dataPathOf, roomOf } from './longhorn-props';

/**
 * Values were read in the chart of 1.12.1.
 * @internal
 */
export function longhornValues(props: LonghornProps): Record<string, unknown> {
  const { replicas = 3, overcommit = 1, strictZones = false, labelledNodesOnly = false, backup } = props;
  const taints = (props.taints ?? []).filter((taint) => taintProblem(taint) === undefined);
  const { reservedPercent, minimalPercent } = roomOf(props);
  return {
    // Classes are objects of ours.
    persistence: { createStorageClass: false, defaultClass: false, defaultClassReplicaCount: replicas },
    // Its job runs before there is an account for it where no Helm installs charts; managers check the same when they start.
    preUpgradeChecker: { jobEnabled: false, upgradeVersionCheck: true },
    csi: {
      // K3s and RKE2 have it where all have it; left out, a privileged pod looks for it.
      kubeletRootDir: '/var/lib/kubelet',
      attacherReplicaCount: 2,
      provisionerReplicaCount: 2,
      resizerReplicaCount: 2,
      snapshotterReplicaCount: 2,
    },
    longhornUI: { replicas: 1 },
    ...(taints.length === 0
      ? {}
      : {
          longhornManager: { tolerations: tolerationsOf(taints) },
          longhornDriver: { tolerations: tolerationsOf(taints) },
        }),
    defaultSettings: {
      defaultDataPath: dataPathOf(props),
      createDefaultDiskLabeledNodes: labelledNodesOnly,
      defaultReplicaCount: replicas,
      replicaSoftAntiAffinity: false,
      replicaZoneSoftAntiAffinity: !strictZones,
      replicaAutoBalance: 'best-effort',
      storageOverProvisioningPercentage: Math.round(overcommit * 100),
      storageMinimalAvailablePercentage: minimalPercent,
      storageReservedPercentageForDefaultDisk: reservedPercent,
      nodeDrainPolicy: props.drainPolicy ?? LonghornDrainPolicy.LAST_COPY,
      // Pods of a node that is gone would wait for it for ever.
      nodeDownPodDeletionPolicy: 'delete-both-statefulset-and-deployment-pod',
      // Volumes follow the release one by one; otherwise somebody brings each by hand.
      concurrentAutomaticEngineUpgradePerNodeLimit: 1,
      ...(taints.length === 0 ? {} : { taintToleration: taints.join(';') }),
      upgradeChecker: false,
      allowCollectingLonghornUsageMetrics: false,
    },
    ...(backup === undefined
      ? {}
      : {
          defaultBackupStore: {
            backupTarget: `s3://${backup.to.bucket}@${backup.to.region}/`,
            backupTargetCredentialSecret: backup.to.credentialsSecret,
          },
        }),
  };
}

/**
 * Images of the release that the values were read for.
 * @internal
 */
export function longhornImages(version: string): string[] | undefined {
  return version === READ_FOR ? IMAGES.map((image) => `docker.io/longhornio/${image}`) : undefined;
}

const READ_FOR = '1.12.1';

const IMAGES = [
  'backing-image-manager:v1.12.1',
  'longhorn-engine:v1.12.1',
  'longhorn-instance-manager:v1.12.1',
  'longhorn-manager:v1.12.1',
  'longhorn-share-manager:v1.12.1',
  'longhorn-ui:v1.12.1',
  'csi-attacher:v4.12.0',
  'csi-provisioner:v5.3.0',
  'csi-resizer:v2.2.1',
  'csi-snapshotter:v8.6.0',
  'csi-node-driver-registrar:v2.17.0',
  'livenessprobe:v2.19.0',
  'support-bundle-kit:v0.0.92',
];
