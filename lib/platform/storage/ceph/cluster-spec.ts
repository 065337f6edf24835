import { CEPH_IMAGE } from './ceph-charts';
import { CephDisks } from './ceph-disks';
import { MANAGER, MONITOR, OSD, requestsAndLimit } from './ceph-pods';
import { tolerationsOf } from '../../taints';

/** @internal */
export interface CephClusterSettings {
  readonly image?: string;
  readonly monitors: number;
  readonly dashboard: boolean;
  readonly monitoring: boolean;
  readonly taints: readonly string[];
}

/**
 * Spec of the CephCluster. It takes the named disks of the named nodes and nothing else; nothing in it ever cleans a disk.
 * @internal
 */
export function clusterSpec(disks: CephDisks, settings: CephClusterSettings): object {
  const { image = CEPH_IMAGE, monitors, dashboard, monitoring, taints } = settings;
  const zones = disks.zones;
  return {
    cephVersion: { image, allowUnsupported: false },
    dataDirHostPath: '/var/lib/rook',
    skipUpgradeChecks: false,
    continueUpgradeAfterChecksEvenIfNotHealthy: false,
    mon: {
      count: monitors,
      allowMultiplePerNode: false,
      // Rook puts one monitor into a zone that it names, and none into a second time.
      ...(zones.length >= Math.max(3, monitors) ? { zones: zones.map((name) => ({ name })) } : {}),
    },
    mgr: { count: managers(disks), allowMultiplePerNode: false, modules: [{ name: 'rook', enabled: false }] },
    dashboard: { enabled: dashboard, ...(dashboard ? { ssl: true } : {}) },
    monitoring: { enabled: monitoring },
    crashCollector: { disable: false },
    logCollector: { enabled: true, periodicity: 'daily', maxLogSize: '500M' },
    // Kernels before 7.0 mount no volume with a key of the newer kind.
    security: { cephx: { csi: { keyType: 'aes' } } },
    csi: { readAffinity: { enabled: zones.length > 1 } },
    removeOSDsIfOutAndSafeToRemove: false,
    cleanupPolicy: { confirmation: '', allowUninstallWithVolumes: false },
    disruptionManagement: { managePodBudgets: true, osdMaintenanceTimeout: 30 },
    placement: placementOf(disks, monitors, taints),
    priorityClassNames: { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' },
    resources: RESOURCES,
    storage: {
      useAllNodes: false,
      useAllDevices: false,
      nodes: disks.nodes.map((name) => ({ name, devices: disks.pathsOf(name).map((path) => ({ name: path })) })),
    },
  };
}

/**
 * How many managers there are: one waits for the other's end, unless both would be lost with one node.
 * @internal
 */
export function managers(disks: CephDisks): number {
  return Math.min(2, Math.max(1, disks.nodes.length));
}

/**
 * Pods of pools' services, which the CephCluster does not place: on nodes with disks if they have room, no two on one node.
 * @param app label of the pods
 * @internal
 */
export function servicePlacement(disks: CephDisks, taints: readonly string[], app: string, isStrict: boolean): object {
  const term = (topologyKey: string): object => ({ labelSelector: { matchLabels: { app } }, topologyKey });
  const weighted = (topologyKey: string): object => ({ weight: 100, podAffinityTerm: term(topologyKey) });
  return {
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: onNodesOf(disks) }],
    },
    podAntiAffinity: isStrict
      ? {
          requiredDuringSchedulingIgnoredDuringExecution: [term(HOSTNAME)],
          preferredDuringSchedulingIgnoredDuringExecution: [weighted(ZONE)],
        }
      : { preferredDuringSchedulingIgnoredDuringExecution: [weighted(HOSTNAME), weighted(ZONE)] },
    tolerations: tolerationsOf(taints),
  };
}

/** All daemons stand on the nodes with disks. More monitors than zones are spread over them; fewer are told their zones. */
function placementOf(disks: CephDisks, monitors: number, taints: readonly string[]): object {
  const zones = disks.zones.length;
  return {
    all: {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [onNodesOf(disks)] } },
      tolerations: tolerationsOf(taints),
    },
    ...(zones < 2 || zones >= Math.max(3, monitors)
      ? {}
      : {
          mon: {
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: ZONE,
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: { matchLabels: { app: 'rook-ceph-mon' } },
              },
            ],
          },
        }),
  };
}

function onNodesOf(disks: CephDisks): object {
  return { matchExpressions: [{ key: HOSTNAME, operator: 'In', values: disks.nodes }] };
}

const HOSTNAME = 'kubernetes.io/hostname';

const ZONE = 'topology.kubernetes.io/zone';

/** As Rook's makers advise; the prepare job has no limit because it needs memory with the size of the disk. */
const RESOURCES = {
  mon: requestsAndLimit(MONITOR, '2Gi'),
  mgr: requestsAndLimit(MANAGER, '1Gi'),
  osd: requestsAndLimit(OSD, '4Gi'),
  prepareosd: { requests: { cpu: '500m', memory: '50Mi' } },
  'mgr-sidecar': { requests: { cpu: '100m', memory: '40Mi' }, limits: { memory: '100Mi' } },
  crashcollector: { requests: { cpu: '100m', memory: '60Mi' }, limits: { memory: '60Mi' } },
  logcollector: { requests: { cpu: '100m', memory: '100Mi' }, limits: { memory: '1Gi' } },
  exporter: { requests: { cpu: '50m', memory: '50Mi' }, limits: { memory: '128Mi' } },
  'cmd-reporter': { requests: { cpu: '500m', memory: '100Mi' }, limits: { memory: '1Gi' } },
  cleanup: { requests: { cpu: '500m', memory: '100Mi' }, limits: { memory: '1Gi' } },
};
