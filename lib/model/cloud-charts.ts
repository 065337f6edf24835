import { stringify } from 'yaml';
import { HelmChartObject, helmChart } from './helm-chart';

/**
 * Which controllers of OpenStack a cluster has, and what they must know that is no secret.
 * @internal
 */
export interface CloudChartsProps {
  /** The only one of its name in its project of the cloud: load balancers and volumes have it in their names. */
  readonly cluster: string;
  readonly controllerManager: boolean;
  readonly volumes: boolean;
  /**
   * Zone of Cinder for all volumes.
   * @default - that of the node that a volume is first used on
   */
  readonly volumeZone?: string;
}

/**
 * Secret in `kube-system` whose key `cloud.conf` the controller manager reads.
 * @internal
 */
export const CLOUD_SECRET = 'openstack-cloud-controller-manager';

/**
 * Secret in `kube-system` whose key `cloud.conf` the driver of volumes reads.
 * @internal
 */
export const VOLUMES_SECRET = 'openstack-cinder-csi';

/**
 * Where both find the authority of the cloud's certificates, if it is a private one: a key of their Secrets.
 * @internal
 */
export const CLOUD_AUTHORITY = { key: 'ca.crt', path: '/etc/config/ca.crt' };

/**
 * The `HelmChart` objects of a cluster's controllers of OpenStack: the same for the first boot, which creates them, and for the delivery
 * that later changes them. Volumes are asked for by the storage classes `cinder` and `cinder-retain`. Values were read in the charts of this
 * version, that of Kubernetes 1.35.
 * @see https://github.com/kubernetes/cloud-provider-openstack/tree/v1.35.0/charts
 * @internal
 */
export function cloudCharts(props: CloudChartsProps): HelmChartObject[] {
  const common = { repo: REPOSITORY, version: VERSION, targetNamespace: 'kube-system' };
  return [
    ...(props.controllerManager
      ? [
          helmChart('openstack-cloud-controller-manager', {
            ...common,
            chart: 'openstack-cloud-controller-manager',
            // No node is ready for other pods before it has looked at it.
            bootstrap: true,
            values: controllerValues(props),
          }),
        ]
      : []),
    ...(props.volumes
      ? [
          helmChart('openstack-cinder-csi', {
            ...common,
            chart: 'openstack-cinder-csi',
            values: volumeValues(props),
          }),
        ]
      : []),
  ];
}

const REPOSITORY = 'https://kubernetes.github.io/cloud-provider-openstack';
const VERSION = '2.35.0';

/** K3s and RKE2 give the label a value, and the chart asks for one without. */
const CONTROL_PLANE = { 'node-role.kubernetes.io/control-plane': 'true' };

/** What servers of K3s, of RKE2 and of Rancher are tainted with, and every node that is new. */
const ON_SERVERS = [
  { key: 'node.cloudprovider.kubernetes.io/uninitialized', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node-role.kubernetes.io/etcd', operator: 'Exists', effect: 'NoExecute' },
  { key: 'CriticalAddonsOnly', operator: 'Exists' },
];

function controllerValues({ cluster }: CloudChartsProps): Record<string, unknown> {
  return {
    secret: { enabled: true, create: false, name: CLOUD_SECRET },
    cluster: { name: cluster },
    // Pods are reached by the cluster's own network, not by routes of the cloud's router.
    enabledControllers: ['cloud-node', 'cloud-node-lifecycle', 'service'],
    nodeSelector: CONTROL_PLANE,
    tolerations: ON_SERVERS,
    extraVolumes: [],
    extraVolumeMounts: [],
  };
}

function volumeValues({ cluster, volumeZone }: CloudChartsProps): Record<string, unknown> {
  return {
    secret: { enabled: true, create: false, hostMount: false, name: VOLUMES_SECRET, filename: 'cloud.conf' },
    clusterID: cluster,
    csi: {
      plugin: {
        volumes: [],
        volumeMounts: [{ name: 'cloud-config', mountPath: '/etc/config', readOnly: true }],
        controllerPlugin: { replicas: 2, nodeSelector: CONTROL_PLANE, tolerations: ON_SERVERS },
      },
    },
    storageClass: {
      // The chart's own make volumes before it is known which zone they are used in.
      enabled: false,
      custom: [storageClass('cinder', 'Delete', volumeZone), storageClass('cinder-retain', 'Retain', volumeZone)]
        .map((object) => stringify(object))
        .join('---\n'),
    },
  };
}

function storageClass(name: string, reclaimPolicy: string, zone: string | undefined): object {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'cinder.csi.openstack.org',
    reclaimPolicy,
    allowVolumeExpansion: true,
    volumeBindingMode: 'WaitForFirstConsumer',
    ...(zone === undefined ? {} : { parameters: { availability: zone } }),
  };
}
