import { AlertCase } from './alert-case';

/** Copies, and clusters at a distance. */
export const BACKUP_CASES: Record<string, AlertCase> = {
  DatabaseBackupTooOld: {
    fires: {
      series: {
        'cloudserve_backup_last_success_timestamp_seconds{prefix="chula/rancher",machine="db-1"}': '600x1700',
        'cloudserve_backup_last_success_timestamp_seconds{prefix="chula/rancher",machine="db-2"}': '300x100',
      },
      at: '27h',
      labels: { prefix: 'chula/rancher' },
      summary: 'the newest copy in chula/rancher is 1d 2h 50m 0s old',
    },
    quiet: {
      series: {
        'cloudserve_backup_last_success_timestamp_seconds{prefix="chula/rancher",machine="db-1"}': '600x1700',
        'cloudserve_backup_last_success_timestamp_seconds{prefix="chula/rancher",machine="db-2"}': '7200x1700',
      },
      at: '27h',
    },
  },
  DatabaseBackupMissing: {
    fires: {
      series: { 'cloudserve_backup_last_attempt_timestamp_seconds{prefix="chula/rancher",machine="db-1"}': '60x200' },
      at: '3h',
      labels: { prefix: 'chula/rancher' },
      summary: 'no copy ever reached chula/rancher',
    },
    quiet: {
      series: {
        'cloudserve_backup_last_attempt_timestamp_seconds{prefix="chula/rancher",machine="db-1"}': '60x200',
        'cloudserve_backup_last_success_timestamp_seconds{prefix="chula/rancher",machine="db-2"}': '90x10',
      },
      at: '3h',
    },
  },
  RancherBackupTooOld: {
    fires: {
      series: {
        'rancher_backup_last_processed_timestamp_seconds{name="rancher",pod="rancher-backup-1"}': '600x100 _x1700',
      },
      at: '27h',
      labels: { name: 'rancher' },
      summary: "the newest copy of Rancher's backup rancher is 1d 2h 50m 0s old",
    },
    quiet: {
      series: { 'rancher_backup_last_processed_timestamp_seconds{name="rancher",pod="rancher-backup-1"}': '7200x1700' },
      at: '27h',
    },
  },
  RancherBackupFails: {
    fires: {
      series: { 'rancher_backups_failed_total{name="rancher"}': '0x10 1x50' },
      at: '30m',
      labels: { name: 'rancher' },
      summary: "Rancher's backup rancher failed in the past 6 hours",
    },
    quiet: { series: { 'rancher_backups_failed_total{name="rancher"}': '3x60' }, at: '30m' },
  },
  EtcdSnapshotTooOld: {
    fires: {
      series: {
        'cloudserve_etcd_snapshot_created_timestamp_seconds{node="server-1",snapshot="etcd-snapshot-1"}': '0x1700',
        'cloudserve_etcd_snapshot_created_timestamp_seconds{node="server-1",snapshot="etcd-snapshot-2"}': '600x1700',
      },
      at: '27h',
      labels: { node: 'server-1' },
      summary: 'the newest snapshot of etcd on server-1 is 1d 2h 50m 0s old',
    },
    quiet: {
      series: {
        'cloudserve_etcd_snapshot_created_timestamp_seconds{node="server-1",snapshot="etcd-snapshot-1"}': '0x1700',
        'cloudserve_etcd_snapshot_created_timestamp_seconds{node="server-1",snapshot="etcd-snapshot-3"}': '50000x1700',
      },
      at: '27h',
    },
  },
  BackupJobTooOld: {
    fires: {
      series: {
        'kube_cronjob_created{namespace="exam",cronjob="mongo-backup"}': '600x1700',
        'kube_cronjob_spec_suspend{namespace="exam",cronjob="mongo-backup"}': '0x1700',
      },
      at: '27h',
      labels: { cronjob: 'mongo-backup', namespace: 'exam' },
      summary: 'exam/mongo-backup did not succeed for 1d 2h 50m 0s',
    },
    quiet: {
      series: {
        'kube_cronjob_status_last_successful_time{namespace="exam",cronjob="mongo-backup"}': '50000x1700',
        'kube_cronjob_status_last_successful_time{namespace="exam",cronjob="report"}': '0x1700',
        'kube_cronjob_created{namespace="exam",cronjob="mongo-backup"}': '0x1700',
        'kube_cronjob_created{namespace="exam",cronjob="old-backup"}': '0x1700',
        'kube_cronjob_spec_suspend{namespace="exam",cronjob="old-backup"}': '1x1700',
      },
      at: '27h',
    },
  },
  ClusterOffline: {
    fires: {
      series: {
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_namespace="fleet-default",cluster_name="lab-7",cluster_display_name="Lab 7"}':
          '600x90',
      },
      at: '60m',
      labels: { cluster_display_name: 'Lab 7', cluster_name: 'lab-7', cluster_namespace: 'fleet-default' },
      summary: 'Lab 7 is silent for 50m 0s',
    },
    quiet: {
      series: {
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_namespace="fleet-default",cluster_name="lab-7",cluster_display_name="Lab 7"}':
          '1200x90',
      },
      at: '60m',
    },
  },
  ManyClustersOffline: {
    fires: {
      series: {
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-1"}': '0x90',
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-2"}': '0x90',
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-3"}': '3000x90',
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-4"}': '3000x90',
      },
      at: '60m',
      labels: {},
      summary: '50% of all clusters are silent',
    },
    quiet: {
      series: {
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-1"}': '0x90',
        'cloudserve_fleet_cluster_last_seen_timestamp_seconds{cluster_name="lab-2"}': '3000x90',
      },
      at: '60m',
    },
  },
  ClusterDisconnected: {
    fires: {
      series: { 'cloudserve_rancher_cluster_connected{cluster_name="c-m-abc",cluster_display_name="lab-7"}': '0x60' },
      at: '40m',
      labels: { cluster_display_name: 'lab-7', cluster_name: 'c-m-abc' },
      summary: 'lab-7 has no tunnel to Rancher',
    },
    quiet: {
      series: {
        'cloudserve_rancher_cluster_connected{cluster_name="c-m-abc",cluster_display_name="lab-7"}': '0x20 1x60',
      },
      at: '40m',
    },
  },
  DeliveryFails: {
    fires: {
      series: {
        'fleet_bundle_err_applied{exported_namespace="fleet-default",namespace="cattle-fleet-system",name="edge-apps",state="ErrApplied"}':
          '3x60',
      },
      at: '40m',
      labels: { exported_namespace: 'fleet-default', name: 'edge-apps', namespace: 'cattle-fleet-system' },
      summary: 'the bundle edge-apps fails on 3 clusters',
    },
    quiet: {
      series: {
        'fleet_bundle_err_applied{exported_namespace="fleet-default",namespace="cattle-fleet-system",name="edge-apps",state="Ready"}':
          '0x60',
      },
      at: '40m',
    },
  },
  DeliveryStuck: {
    fires: {
      series: {
        'fleet_gitrepo_desired_ready_clusters{name="edge",instance="10.42.0.9:8080"}': '1000x400',
        'fleet_gitrepo_ready_clusters{name="edge",instance="10.42.0.9:8080"}': '990x400',
      },
      at: '5h',
      labels: { instance: '10.42.0.9:8080', name: 'edge' },
      summary: 'the repository edge is not ready on 10 clusters',
    },
    quiet: {
      series: {
        'fleet_gitrepo_desired_ready_clusters{name="edge",instance="10.42.0.9:8080"}': '1000x400',
        'fleet_gitrepo_ready_clusters{name="edge",instance="10.42.0.9:8080"}': '500+1x400',
      },
      at: '5h',
    },
  },
};
