import { AlertCase } from './alert-case';

/** Certificates, datastores and balancers. */
export const MACHINE_CASES: Record<string, AlertCase> = {
  ServerCertificateExpires: {
    fires: {
      series: {
        'k3s_certificate_expiration_seconds{instance="10.0.0.1:6443",subject="CN=kube-apiserver"}': '1728000x30',
        'k3s_certificate_expiration_seconds{instance="10.0.0.1:6443",subject="CN=k3s-server-ca"}': '259200000x30',
      },
      at: '20m',
      labels: { instance: '10.0.0.1:6443' },
      summary: 'a certificate of the server 10.0.0.1:6443 ends in 20d 0h 0m 0s',
    },
    quiet: {
      series: {
        'rke2_certificate_expiration_seconds{instance="10.0.0.1:9345",subject="CN=kube-apiserver"}': '2678400x30',
      },
      at: '20m',
    },
  },
  CertificateExpires: {
    fires: {
      series: {
        'certmanager_certificate_expiration_timestamp_seconds{exported_namespace="exam",namespace="cert-manager",name="web"}':
          '86400x120',
      },
      at: '90m',
      labels: { exported_namespace: 'exam', name: 'web', namespace: 'cert-manager' },
      summary: 'the certificate exam/web ends in 22h 30m 0s',
    },
    quiet: {
      series: {
        'certmanager_certificate_expiration_timestamp_seconds{namespace="exam",name="web"}': '1296000x120',
        'certmanager_certificate_expiration_timestamp_seconds{namespace="exam",name="never-issued"}': '0x120',
      },
      at: '90m',
    },
  },
  CertificateNotReady: {
    fires: {
      series: {
        'certmanager_certificate_ready_status{namespace="exam",name="web",condition="False"}': '1x120',
        'certmanager_certificate_ready_status{namespace="exam",name="web",condition="True"}': '0x120',
      },
      at: '90m',
      labels: { name: 'web', namespace: 'exam' },
      summary: 'the certificate exam/web is not ready',
    },
    quiet: {
      series: {
        'certmanager_certificate_ready_status{namespace="exam",name="web",condition="False"}': '0x120',
        'certmanager_certificate_ready_status{namespace="exam",name="web",condition="Unknown"}': '0x120',
        'certmanager_certificate_ready_status{namespace="exam",name="web",condition="True"}': '1x120',
      },
      at: '90m',
    },
  },
  ServedCertificateExpires: {
    fires: {
      series: { 'probe_ssl_earliest_cert_expiry{instance="https://rancher.example.org"}': '432000x120' },
      at: '90m',
      labels: { instance: 'https://rancher.example.org' },
      summary: 'https://rancher.example.org serves a certificate that ends in 4d 22h 30m 0s',
    },
    quiet: {
      series: { 'probe_ssl_earliest_cert_expiry{instance="https://rancher.example.org"}': '1296000x120' },
      at: '90m',
    },
  },
  SqlDatabaseDown: {
    fires: {
      series: {
        'mysql_up{job="mysql",instance="10.0.0.5:9104",machine="chula-db-1"}': '1x3 0x9',
        'up{job="mysql",instance="10.0.0.5:9104",machine="chula-db-1"}': '1x12',
      },
      at: '8m',
      labels: { instance: '10.0.0.5:9104', job: 'mysql', machine: 'chula-db-1' },
      summary: 'the database chula-db-1 does not answer',
    },
    quiet: {
      series: {
        'mysql_up{job="mysql",instance="10.0.0.5:9104",machine="chula-db-1"}': '1x12',
        'up{job="mysql",instance="10.0.0.5:9104",machine="chula-db-1"}': '1x12',
        'up{job="other",instance="10.0.0.6:9104"}': '0x12',
      },
      at: '8m',
    },
  },
  SqlConnectionsNearlyUsed: {
    fires: {
      series: {
        'mysql_global_status_threads_connected{instance="10.0.0.5:9104"}': '90x20',
        'mysql_global_variables_max_connections{instance="10.0.0.5:9104"}': '100x20',
      },
      at: '15m',
      labels: { instance: '10.0.0.5:9104' },
      summary: '10.0.0.5:9104 has 90% of its connections in use',
    },
    quiet: {
      series: {
        'mysql_global_status_threads_connected{instance="10.0.0.5:9104"}': '80x20',
        'mysql_global_variables_max_connections{instance="10.0.0.5:9104"}': '100x20',
      },
      at: '15m',
    },
  },
  ClusterStoreFails: {
    fires: {
      series: {
        'etcd_request_errors_total{instance="10.0.0.1:6443",operation="get",type="pods"}': '0+60x20',
        'etcd_requests_total{instance="10.0.0.1:6443",operation="get",type="pods"}': '0+600x20',
      },
      at: '15m',
      labels: { instance: '10.0.0.1:6443' },
      summary: '10% of what the API server 10.0.0.1:6443 asks of its store fails',
    },
    quiet: {
      series: {
        'etcd_request_errors_total{instance="10.0.0.1:6443",operation="get",type="pods"}': '0+6x20',
        'etcd_requests_total{instance="10.0.0.1:6443",operation="get",type="pods"}': '0+600x20',
      },
      at: '15m',
    },
  },
  BalancerBackendDown: {
    fires: {
      series: {
        'haproxy_backend_active_servers{job="haproxy",instance="10.0.0.8:8404",machine="lb-1",proxy="kube-apiserver"}':
          '2x2 0x9',
        'haproxy_backend_backup_servers{job="haproxy",instance="10.0.0.8:8404",machine="lb-1",proxy="kube-apiserver"}':
          '0x12',
      },
      at: '6m',
      labels: { instance: '10.0.0.8:8404', job: 'haproxy', machine: 'lb-1', proxy: 'kube-apiserver' },
      summary: 'kube-apiserver has no server on lb-1',
    },
    quiet: {
      series: {
        // The first member of a database is away, and the next one serves.
        'haproxy_backend_active_servers{job="haproxy",instance="10.0.0.8:8404",machine="lb-1",proxy="kube-apiserver"}':
          '0x12',
        'haproxy_backend_backup_servers{job="haproxy",instance="10.0.0.8:8404",machine="lb-1",proxy="kube-apiserver"}':
          '1x12',
      },
      at: '6m',
    },
  },
  BalancerServerDown: {
    fires: {
      series: {
        'haproxy_server_status{job="haproxy",machine="lb-1",proxy="kube-apiserver",server="10.0.0.11",state="DOWN"}':
          '1x12',
        'haproxy_server_status{job="haproxy",machine="lb-1",proxy="kube-apiserver",server="10.0.0.11",state="UP"}':
          '0x12',
      },
      at: '8m',
      labels: { job: 'haproxy', machine: 'lb-1', proxy: 'kube-apiserver', server: '10.0.0.11', state: 'DOWN' },
      summary: 'the server 10.0.0.11 of kube-apiserver is down on lb-1',
    },
    quiet: {
      series: {
        'haproxy_server_status{job="haproxy",machine="lb-1",proxy="kube-apiserver",server="10.0.0.11",state="DOWN"}':
          '0x12',
        'haproxy_server_status{job="haproxy",machine="lb-1",proxy="kube-apiserver",server="10.0.0.11",state="MAINT"}':
          '1x12',
      },
      at: '8m',
    },
  },
  BalancerDown: {
    fires: {
      series: { 'up{job="haproxy",instance="10.0.0.8:8404",machine="lb-1"}': '1x2 0x9' },
      at: '7m',
      labels: { instance: '10.0.0.8:8404', job: 'haproxy', machine: 'lb-1' },
      summary: 'the balancer lb-1 does not answer',
    },
    quiet: {
      series: {
        'up{job="haproxy",instance="10.0.0.8:8404",machine="lb-1"}': '1x12',
        'up{job="haproxy-address",instance="10.0.0.10:8404",machine="lb"}': '0x12',
      },
      at: '7m',
    },
  },
  EntryDown: {
    fires: {
      series: { 'up{job="haproxy-address",instance="10.0.0.10:8404",machine="lb"}': '1x2 0x9' },
      at: '7m',
      labels: { instance: '10.0.0.10:8404', job: 'haproxy-address', machine: 'lb' },
      summary: 'nobody answers at the address of lb',
    },
    quiet: {
      series: {
        'up{job="haproxy-address",instance="10.0.0.10:8404",machine="lb"}': '1x12',
        'up{job="haproxy",instance="10.0.0.8:8404",machine="lb-1"}': '0x12',
      },
      at: '7m',
    },
  },
  EntryMoved: {
    fires: {
      series: {
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-1",role="lb",network="chula/network"}': '1000x30',
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-2",role="lb",network="chula/network"}': '2000x30',
        'haproxy_process_start_time_seconds{job="haproxy-address",machine="lb",role="lb",network="chula/network"}':
          '1000x15 2000x20',
      },
      at: '20m',
      labels: { job: 'haproxy', machine: 'lb-2', network: 'chula/network', role: 'lb' },
      summary: 'the address of lb went to lb-2',
    },
    quiet: {
      series: {
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-1",role="lb",network="chula/network"}':
          '1000x15 3000x20',
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-2",role="lb",network="chula/network"}': '2000x30',
        'haproxy_process_start_time_seconds{job="haproxy-address",machine="lb",role="lb",network="chula/network"}':
          '1000x15 3000x20',
      },
      at: '20m',
    },
  },
  EntryFlaps: {
    fires: {
      series: {
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-1",role="lb",network="chula/network"}': '1000x50',
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-2",role="lb",network="chula/network"}': '2000x50',
        'haproxy_process_start_time_seconds{job="haproxy-address",machine="lb",role="lb",network="chula/network"}':
          '1000x5 2000x5 1000x5 2000x5 1000x20',
      },
      at: '40m',
      labels: { job: 'haproxy-address', machine: 'lb', network: 'chula/network', role: 'lb' },
      summary: 'the address of lb moved 4 times in an hour',
    },
    quiet: {
      series: {
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-1",role="lb",network="chula/network"}':
          '1000x5 2000x5 3000x5 4000x5 5000x20',
        'haproxy_process_start_time_seconds{job="haproxy",machine="lb-2",role="lb",network="chula/network"}': '1500x50',
        'haproxy_process_start_time_seconds{job="haproxy-address",machine="lb",role="lb",network="chula/network"}':
          '1000x5 2000x5 3000x5 4000x5 5000x20',
      },
      at: '40m',
    },
  },
};
