import { AlertCase } from './alert-case';

const AT_POD =
  'istio_requests_total{reporter="destination",destination_service_namespace="exam",destination_service_name="grading"';
const AT_CALLER =
  'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading"';
const DAY = 86_400;

/** Meshes. */
export const MESH_CASES: Record<string, AlertCase> = {
  MeshOverflow: {
    fires: {
      series: {
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="503",response_flags="UO"}':
          '0+30x20',
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="200",response_flags="-"}':
          '0+570x20',
      },
      at: '15m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam' },
      summary: 'exam/grading turns 5% of its requests away',
    },
    quiet: {
      series: {
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="503",response_flags="UH"}':
          '0+30x20',
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="200",response_flags="-"}':
          '0+570x20',
      },
      at: '15m',
    },
  },
  MeshFailures: {
    fires: {
      series: {
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="500",response_flags="-"}':
          '0+60x30',
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="200",response_flags="-"}':
          '0+540x30',
      },
      at: '20m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam' },
      summary: 'exam/grading fails 10% of its requests',
    },
    quiet: {
      series: {
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="404",response_flags="-"}':
          '0+60x30',
        'istio_requests_total{reporter="source",destination_service_namespace="exam",destination_service_name="grading",response_code="200",response_flags="-"}':
          '0+540x30',
      },
      at: '20m',
    },
  },
  MeshTrafficAway: {
    fires: {
      series: {
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+60x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+40x60',
      },
      at: '45m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam', source_cluster: 'east' },
      summary: '60% of the requests for exam/grading leave east',
    },
    quiet: {
      series: {
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+40x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+60x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="unknown",destination_service_namespace="exam",destination_service_name="PassthroughCluster"}':
          '0+90x60',
      },
      at: '45m',
    },
  },
  MeshEjections: {
    fires: {
      series: {
        'envoy_cluster_outlier_detection_ejections_active{namespace="exam",pod="web-1",cluster_name="outbound|80||grading.exam.svc.cluster.local"}':
          '1x30',
        'envoy_cluster_outlier_detection_ejections_active{namespace="exam",pod="web-2",cluster_name="outbound|80||grading.exam.svc.cluster.local"}':
          '1x30',
      },
      at: '20m',
      labels: { cluster_name: 'outbound|80||grading.exam.svc.cluster.local', namespace: 'exam' },
      summary: '2 endpoints of outbound|80||grading.exam.svc.cluster.local are ejected by callers in exam',
    },
    quiet: {
      series: {
        'envoy_cluster_outlier_detection_ejections_active{namespace="exam",pod="web-1",cluster_name="outbound|80||grading.exam.svc.cluster.local"}':
          '0x10 1x5 0x20',
      },
      at: '20m',
    },
  },
  MeshConfigRefused: {
    fires: {
      series: { 'pilot_total_xds_rejects{namespace="istio-system",pod="istiod-1"}': '0+1x40' },
      at: '30m',
      labels: { namespace: 'istio-system' },
      summary: 'proxies refuse what istiod in istio-system tells them',
    },
    quiet: { series: { 'pilot_total_xds_rejects{namespace="istio-system",pod="istiod-1"}': '5x40' }, at: '30m' },
  },
  MeshPodsFull: {
    fires: {
      series: {
        [`${AT_POD},response_code="503",response_flags="UO"}`]: '0+30x30',
        [`${AT_POD},response_code="200",response_flags="-"}`]: '0+570x30',
        // Of another service, whose excess leaves.
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="files"}':
          '0+40x30',
      },
      at: '20m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam' },
      summary: 'pods of exam/grading are full for 5% of the requests that reach them',
    },
    quiet: {
      series: {
        [`${AT_POD},response_code="503",response_flags="UO"}`]: '0+300x30',
        [`${AT_POD},response_code="200",response_flags="-"}`]: '0+300x30',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+40x30',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+60x30',
      },
      at: '20m',
    },
  },
  MeshRetriesExhausted: {
    fires: {
      series: {
        [`${AT_CALLER},response_code="503",response_flags="URX"}`]: '0+60x20',
        [`${AT_CALLER},response_code="200",response_flags="-"}`]: '0+540x20',
      },
      at: '15m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam' },
      summary: '10% of the requests for exam/grading are refused wherever they are tried',
    },
    quiet: {
      series: {
        [`${AT_CALLER},response_code="503",response_flags="-"}`]: '0+60x20',
        [`${AT_CALLER},response_code="200",response_flags="-"}`]: '0+540x20',
      },
      at: '15m',
    },
  },
  MeshConnectionsFail: {
    fires: {
      series: {
        'envoy_cluster_upstream_cx_connect_fail{namespace="istio-ingress",pod="a",cluster_name="outbound_.80_.site_.grading.exam.svc.cluster.local"}':
          '0+9x30',
        'envoy_cluster_upstream_cx_connect_fail{namespace="istio-ingress",pod="b",cluster_name="outbound_.80_.site_.grading.exam.svc.cluster.local"}':
          '0+3x30',
      },
      at: '20m',
      labels: { namespace: 'istio-ingress', cluster_name: 'outbound_.80_.site_.grading.exam.svc.cluster.local' },
      summary:
        'proxies in istio-ingress reach no endpoint of outbound_.80_.site_.grading.exam.svc.cluster.local, 200m times a second',
    },
    quiet: {
      series: {
        'envoy_cluster_upstream_cx_connect_fail{namespace="exam",pod="a",cluster_name="outbound|80||grading.exam.svc.cluster.local"}':
          '0+3x30',
        // The pod's own port, while its application starts.
        'envoy_cluster_upstream_cx_connect_fail{namespace="exam",pod="a",cluster_name="inbound|8080||"}': '0+90x30',
      },
      at: '20m',
    },
  },
  MeshSpillAboveForecast: {
    fires: {
      series: {
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+30x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+70x60',
      },
      at: '40m',
      labels: { destination_service_name: 'grading', destination_service_namespace: 'exam', source_cluster: 'east' },
      summary: '30% of the requests for exam/grading leave east, more than forecast',
    },
    quiet: {
      series: {
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+24x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="grading"}':
          '0+76x60',
        // Nothing is forecast for it.
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="west",destination_service_namespace="exam",destination_service_name="files"}':
          '0+90x60',
        'istio_requests_total{reporter="source",source_cluster="east",destination_cluster="east",destination_service_namespace="exam",destination_service_name="files"}':
          '0+10x60',
      },
      at: '40m',
    },
  },
  MeshGatewayDown: {
    fires: {
      series: {
        'kube_deployment_status_replicas_available{namespace="istio-ingress",deployment="istio-eastwestgateway"}':
          '2x3 0x9',
      },
      at: '10m',
      labels: { namespace: 'istio-ingress', deployment: 'istio-eastwestgateway' },
      summary: 'no pod of istio-eastwestgateway in istio-ingress is there',
    },
    quiet: {
      series: {
        'kube_deployment_status_replicas_available{namespace="istio-ingress",deployment="istio-eastwestgateway"}':
          '1x12',
        'kube_deployment_status_replicas_available{namespace="exam",deployment="gateway"}': '0x12',
      },
      at: '10m',
    },
  },
  MeshRootExpires: {
    fires: {
      series: {
        'citadel_server_root_cert_expiry_timestamp{namespace="istio-system",pod="istiod-1"}': `${101 * DAY}x90`,
        'citadel_server_root_cert_expiry_timestamp{namespace="istio-system",pod="istiod-2"}': `${400 * DAY}x90`,
      },
      at: '80m',
      labels: { namespace: 'istio-system' },
      summary: 'the root of trust of the mesh in istio-system ends in 100d 22h 40m 0s',
    },
    quiet: {
      series: {
        'citadel_server_root_cert_expiry_timestamp{namespace="istio-system",pod="istiod-1"}': `${181 * DAY}x90`,
      },
      at: '80m',
    },
  },
  MeshIntermediateExpires: {
    fires: {
      series: {
        'citadel_server_cert_chain_expiry_timestamp{namespace="istio-system",pod="istiod-1"}': `${21 * DAY}x90`,
      },
      at: '80m',
      labels: { namespace: 'istio-system' },
      summary: 'the certificate that istiod in istio-system signs with ends in 20d 22h 40m 0s',
    },
    quiet: {
      series: {
        'citadel_server_cert_chain_expiry_timestamp{namespace="istio-system",pod="istiod-1"}': `${31 * DAY}x90`,
      },
      at: '80m',
    },
  },
  MeshPodCertificateExpires: {
    fires: {
      series: {
        'istio_agent_cert_expiry_seconds{namespace="exam",pod="web-1",resource_name="default"}': '7800-60x60',
      },
      at: '30m',
      labels: { namespace: 'exam', pod: 'web-1' },
      summary: 'the certificate of exam/web-1 ends in 1h 40m 0s',
    },
    quiet: {
      series: {
        'istio_agent_cert_expiry_seconds{namespace="exam",pod="web-1",resource_name="default"}': '43200-60x60',
        'istio_agent_cert_expiry_seconds{namespace="exam",pod="web-1",resource_name="file-root:/etc/other.pem"}':
          '60x60',
      },
      at: '30m',
    },
  },
  MeshCallersRefused: {
    fires: {
      series: {
        'envoy_listener_ssl_fail_verify_error{namespace="exam",pod="web-1",listener_address="0.0.0.0_15006"}': '0+9x30',
        'envoy_listener_ssl_fail_verify_no_cert{namespace="exam",pod="web-1",listener_address="0.0.0.0_15006"}':
          '0+3x30',
      },
      at: '20m',
      labels: { namespace: 'exam' },
      summary: 'pods in exam refuse callers for their certificates, 200m times a second',
    },
    quiet: {
      series: {
        'envoy_listener_ssl_fail_verify_error{namespace="exam",pod="web-1",listener_address="0.0.0.0_15006"}': '0+1x30',
        'envoy_listener_ssl_fail_verify_no_cert{namespace="exam",pod="web-1",listener_address="0.0.0.0_15006"}':
          '0+1x30',
      },
      at: '20m',
    },
  },
};
