import { AlertCase } from './alert-case';

/** Ceph and Longhorn. */
export const STORAGE_CASES: Record<string, AlertCase> = {
  CephUnwell: {
    fires: {
      series: { 'ceph_health_status{namespace="rook-ceph"}': '2x12' },
      at: '8m',
      labels: { namespace: 'rook-ceph' },
      summary: 'Ceph in rook-ceph is in HEALTH_ERR',
    },
    quiet: { series: { 'ceph_health_status{namespace="rook-ceph"}': '1x12' }, at: '8m' },
  },
  CephWarns: {
    fires: {
      series: { 'ceph_health_status{namespace="rook-ceph"}': '1x60' },
      at: '40m',
      labels: { namespace: 'rook-ceph' },
      summary: 'Ceph in rook-ceph is in HEALTH_WARN for half an hour',
    },
    quiet: { series: { 'ceph_health_status{namespace="rook-ceph"}': '1x20 0x60' }, at: '40m' },
  },
  CephSilent: {
    fires: {
      series: { 'ceph_health_status{namespace="rook-ceph"}': '0x2' },
      at: '30m',
      labels: {},
      summary: 'no manager of Ceph says how it is',
    },
    quiet: { series: { 'ceph_health_status{namespace="rook-ceph"}': '0x60' }, at: '30m' },
  },
  CephMonitorMissing: {
    fires: {
      series: {
        'ceph_mon_quorum_status{namespace="rook-ceph",ceph_daemon="mon.a"}': '1x12',
        'ceph_mon_quorum_status{namespace="rook-ceph",ceph_daemon="mon.b"}': '1x12',
        'ceph_mon_quorum_status{namespace="rook-ceph",ceph_daemon="mon.c"}': '0x12',
      },
      at: '8m',
      labels: { namespace: 'rook-ceph' },
      summary: 'monitors of Ceph in rook-ceph are out of the quorum: 1',
    },
    quiet: { series: { 'ceph_mon_quorum_status{namespace="rook-ceph",ceph_daemon="mon.a"}': '1x12' }, at: '8m' },
  },
  CephDiskDown: {
    fires: {
      series: { 'ceph_osd_up{namespace="rook-ceph",ceph_daemon="osd.3"}': '1x2 0x12' },
      at: '10m',
      labels: { ceph_daemon: 'osd.3', namespace: 'rook-ceph' },
      summary: 'osd.3 in rook-ceph is down',
    },
    quiet: { series: { 'ceph_osd_up{namespace="rook-ceph",ceph_daemon="osd.3"}': '1x2 0x2 1x12' }, at: '10m' },
  },
  CephNearFull: {
    fires: {
      series: {
        'ceph_cluster_total_used_raw_bytes{namespace="rook-ceph"}': '75x30',
        'ceph_cluster_total_bytes{namespace="rook-ceph"}': '100x30',
      },
      at: '20m',
      labels: { namespace: 'rook-ceph' },
      summary: 'Ceph in rook-ceph is 75% full',
    },
    quiet: {
      series: {
        'ceph_cluster_total_used_raw_bytes{namespace="rook-ceph"}': '85x30',
        'ceph_cluster_total_bytes{namespace="rook-ceph"}': '100x30',
      },
      at: '20m',
    },
  },
  CephAlmostFull: {
    fires: {
      series: {
        'ceph_cluster_total_used_raw_bytes{namespace="rook-ceph"}': '85x30',
        'ceph_cluster_total_bytes{namespace="rook-ceph"}': '100x30',
      },
      at: '20m',
      labels: { namespace: 'rook-ceph' },
      summary: 'Ceph in rook-ceph is 85% full',
    },
    quiet: {
      series: {
        'ceph_cluster_total_used_raw_bytes{namespace="rook-ceph"}': '80x30',
        'ceph_cluster_total_bytes{namespace="rook-ceph"}': '100x30',
      },
      at: '20m',
    },
  },
  CephDiskNearFull: {
    fires: {
      series: { 'ceph_health_detail{namespace="rook-ceph",name="OSD_NEARFULL",severity="HEALTH_WARN"}': '1x12' },
      at: '8m',
      labels: { name: 'OSD_NEARFULL', namespace: 'rook-ceph' },
      summary: 'a disk of Ceph in rook-ceph is nearly full (OSD_NEARFULL)',
    },
    quiet: {
      series: {
        'ceph_health_detail{namespace="rook-ceph",name="OSD_NEARFULL",severity="HEALTH_WARN"}': '0x12',
        'ceph_health_detail{namespace="rook-ceph",name="OSD_DOWN",severity="HEALTH_WARN"}': '1x12',
      },
      at: '8m',
    },
  },
  CephDiskFull: {
    fires: {
      series: { 'ceph_health_detail{namespace="rook-ceph",name="OSD_FULL",severity="HEALTH_ERR"}': '1x12' },
      at: '8m',
      labels: { name: 'OSD_FULL', namespace: 'rook-ceph' },
      summary: 'Ceph in rook-ceph takes no writes (OSD_FULL)',
    },
    quiet: {
      series: { 'ceph_health_detail{namespace="rook-ceph",name="OSD_FULL",severity="HEALTH_ERR"}': '0x12' },
      at: '8m',
    },
  },
  CephDataUnavailable: {
    fires: {
      series: {
        'ceph_pg_total{namespace="rook-ceph",pool_id="2"}': '32x12',
        'ceph_pg_active{namespace="rook-ceph",pool_id="2"}': '30x12',
      },
      at: '8m',
      labels: { namespace: 'rook-ceph', pool_id: '2' },
      summary: '2 placement groups of pool 2 in rook-ceph do not serve',
    },
    quiet: {
      series: {
        'ceph_pg_total{namespace="rook-ceph",pool_id="2"}': '32x12',
        'ceph_pg_active{namespace="rook-ceph",pool_id="2"}': '32x12',
      },
      at: '8m',
    },
  },
  LonghornVolumeDegraded: {
    fires: {
      series: {
        'longhorn_volume_robustness{node="node-1",volume="pvc-1",pvc="data-0",pvc_namespace="exam",state="degraded"}':
          '1x40',
      },
      at: '30m',
      labels: { node: 'node-1', pvc: 'data-0', pvc_namespace: 'exam', state: 'degraded', volume: 'pvc-1' },
      summary: 'the volume data-0 lacks replicas',
    },
    quiet: {
      series: {
        'longhorn_volume_robustness{node="node-1",volume="pvc-1",pvc="data-0",pvc_namespace="exam",state="degraded"}':
          '1x10 0x40',
        'longhorn_volume_robustness{node="node-1",volume="pvc-1",pvc="data-0",pvc_namespace="exam",state="healthy"}':
          '1x40',
      },
      at: '30m',
    },
  },
  LonghornVolumeFaulted: {
    fires: {
      series: { 'longhorn_volume_robustness{node="node-1",volume="pvc-1",state="faulted"}': '1x12' },
      at: '8m',
      labels: { node: 'node-1', state: 'faulted', volume: 'pvc-1' },
      summary: 'the volume pvc-1 has no replica that serves',
    },
    quiet: { series: { 'longhorn_volume_robustness{node="node-1",volume="pvc-1",state="faulted"}': '0x12' }, at: '8m' },
  },
  LonghornNodeNotReady: {
    fires: {
      series: { 'longhorn_node_status{node="node-1",condition="ready",condition_reason="ManagerPodDown"}': '0x12' },
      at: '8m',
      labels: { condition: 'ready', condition_reason: 'ManagerPodDown', node: 'node-1' },
      summary: 'the node node-1 is not ready for Longhorn',
      description: 'ManagerPodDown: replicas on it are out of step. Look at longhorn-manager there.',
    },
    quiet: {
      series: {
        'longhorn_node_status{node="node-1",condition="ready",condition_reason=""}': '1x12',
        'longhorn_node_status{node="node-1",condition="allowScheduling",condition_reason=""}': '0x12',
      },
      at: '8m',
    },
  },
  LonghornDiskFilling: {
    fires: {
      series: {
        'longhorn_disk_usage_bytes{node="node-1",disk="disk-1"}': '75x30',
        'longhorn_disk_capacity_bytes{node="node-1",disk="disk-1"}': '100x30',
      },
      at: '20m',
      labels: { disk: 'disk-1', node: 'node-1' },
      summary: 'the disk disk-1 of node-1 is 75% full',
    },
    quiet: {
      series: {
        'longhorn_disk_usage_bytes{node="node-1",disk="disk-1"}': '70x30',
        'longhorn_disk_capacity_bytes{node="node-1",disk="disk-1"}': '100x30',
      },
      at: '20m',
    },
  },
};
