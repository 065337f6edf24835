import { PodsFact } from '../../model';

/**
 * Chart, release and namespace of the driver.
 * @internal
 */
export const CSI_DRIVER_NFS = 'csi-driver-nfs';

/**
 * Values were read in the chart of 4.13.4. Snapshots are whole copies by `tar`, and their kinds are not in every cluster: they are off.
 * @internal
 */
export function driverValues(controllers: number): Record<string, unknown> {
  return {
    kubeletDir: '/var/lib/kubelet',
    controller: { replicas: controllers, enableSnapshotter: false },
    externalSnapshotter: { enabled: false },
    storageClass: { create: false },
  };
}

/**
 * Images of the release that the values were read for.
 * @internal
 */
export function driverImages(version: string): string[] | undefined {
  return version === READ_FOR ? IMAGES : undefined;
}

/**
 * What pods of the driver request: those that make volumes have four containers, those of the nodes three, each with 10 thousandths of a core
 * and 20 MiB.
 * @internal
 */
export function driverPods(cluster: string, controllers: number): PodsFact[] {
  return [
    { kind: 'pods', cluster, name: 'csi-nfs-controller', pods: controllers, cores: 0.04, memoryMebibytes: 80 },
    { kind: 'pods', cluster, name: 'csi-nfs-node', cores: 0.03, memoryMebibytes: 60 },
  ];
}

const READ_FOR = '4.13.4';

const IMAGES = [
  'registry.k8s.io/sig-storage/nfsplugin:v4.13.4',
  'registry.k8s.io/sig-storage/csi-provisioner:v6.3.0',
  'registry.k8s.io/sig-storage/csi-resizer:v2.2.0',
  'registry.k8s.io/sig-storage/livenessprobe:v2.19.0',
  'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.17.0',
];
