import { HelmReleaseProps } from '../../../manifests';
import { Release } from '../../../model';

/**
 * Namespace of all that Rook runs. The names of the drivers begin with it, and so do those of the storage classes' provisioners.
 * @internal
 */
export const NAMESPACE = 'rook-ceph';

/**
 * Minor version of Rook that the values and the release of the drivers are made for.
 * @internal
 */
export const ROOK_MINOR = 'v1.20.';

/** @internal */
export const CEPH_IMAGE = 'quay.io/ceph/ceph:v20.2.4';

/** @internal */
export const RBD_DRIVER = `${NAMESPACE}.rbd.csi.ceph.com`;

/** @internal */
export const CEPHFS_DRIVER = `${NAMESPACE}.cephfs.csi.ceph.com`;

/** @internal */
export interface CephCharts {
  /** Whether ServiceMonitors are made. */
  readonly monitoring: boolean;
  /** Whether the cluster takes snapshots of volumes. */
  readonly snapshots: boolean;
}

/**
 * The operator, and with it the one of the drivers and the definitions of both.
 * @internal
 */
export function operatorChart({ version }: Release, { monitoring }: CephCharts): HelmReleaseProps {
  return {
    repository: 'https://charts.rook.io/release',
    chart: 'rook-ceph',
    version,
    namespace: NAMESPACE,
    // Whatever its name says: with it the provisioner of buckets has the namespace in its name; claims are heard in all namespaces.
    values: { monitoring: { enabled: monitoring }, enableOBCWatchOperatorNamespace: true },
    images: [rookImage(version), 'quay.io/cephcsi/ceph-csi-operator:v1.0.4', CEPH_IMAGE],
  };
}

/**
 * The drivers that make and mount volumes. Rook itself tells them of its Ceph by a CephConnection and a ClientProfile.
 * @internal
 */
export function driversChart({ snapshots }: CephCharts): HelmReleaseProps {
  const nodes = {
    tolerations: [{ operator: 'Exists' }],
    priorityClassName: 'system-node-critical',
    kubeletDirPath: '/var/lib/kubelet',
    resources: { plugin: { requests: { cpu: '50m', memory: '128Mi' } }, registrar: SMALL },
  };
  const controllers = {
    replicas: 2,
    priorityClassName: 'system-cluster-critical',
    resources: {
      plugin: { requests: { cpu: '50m', memory: '128Mi' } },
      ...Object.fromEntries(['attacher', 'provisioner', 'resizer', 'snapshotter'].map((name) => [name, SMALL])),
    },
  };
  // The chart sets its own default in every driver, where it wins over what is said for all of them.
  const driver = {
    enabled: true,
    snapshotPolicy: snapshots ? 'volumeSnapshot' : 'none',
    grpcTimeout: 150,
    log: { rotation: { enabled: false } },
    imageSet: { name: IMAGE_SET },
    nodePlugin: nodes,
    controllerPlugin: controllers,
  };
  return {
    repository: 'https://ceph.github.io/ceph-csi-operator',
    chart: 'ceph-csi-drivers',
    version: '1.0.4',
    namespace: NAMESPACE,
    values: {
      operatorConfig: {
        namespace: NAMESPACE,
        driverSpecDefaults: { imageSet: { name: IMAGE_SET }, log: { rotation: { enabled: false } } },
      },
      drivers: {
        rbd: { ...driver, name: RBD_DRIVER },
        cephfs: { ...driver, name: CEPHFS_DRIVER },
        nfs: { enabled: false },
        nvmeof: { enabled: false },
      },
    },
    images: [
      'quay.io/cephcsi/cephcsi:v3.17.0',
      'registry.k8s.io/sig-storage/csi-attacher:v4.12.0',
      'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.17.0',
      'registry.k8s.io/sig-storage/csi-provisioner:v6.2.0',
      'registry.k8s.io/sig-storage/csi-resizer:v2.1.0',
      ...(snapshots ? ['registry.k8s.io/sig-storage/csi-snapshotter:v8.5.0'] : []),
    ],
  };
}

/** @internal */
export function rookImage(version: string): string {
  return `docker.io/rook/ceph:${version}`;
}

/** Images of the drivers that the chart of the operator brings. */
const IMAGE_SET = 'rook-csi-operator-image-set-configmap';

const SMALL = { requests: { cpu: '10m', memory: '32Mi' } };
