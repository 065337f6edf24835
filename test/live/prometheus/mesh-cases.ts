import { AlertCase } from './alert-case';

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
};
