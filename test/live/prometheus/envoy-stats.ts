/**
 * What Envoy itself counts and rules, pages and autoscalers go by: the name of the metric, and that of the statistic, by which a proxy's
 * `proxyStatsMatcher` chooses. Only the latter has dots.
 */
export const ENVOY_STATS: Readonly<Record<string, string>> = {
  envoy_cluster_outlier_detection_ejections_active:
    'cluster.outbound|80||a.shop.svc.cluster.local;.outlier_detection.ejections_active',
  envoy_cluster_upstream_cx_active: 'cluster.outbound_.80_.site_.a.shop.svc.cluster.local;.upstream_cx_active',
  envoy_cluster_upstream_cx_connect_fail: 'cluster.outbound|80||a.shop.svc.cluster.local;.upstream_cx_connect_fail',
  envoy_cluster_upstream_rq_active: 'cluster.inbound|8080||;.upstream_rq_active',
  envoy_cluster_upstream_rq_pending_active: 'cluster.inbound|8080||;.upstream_rq_pending_active',
  envoy_cluster_upstream_rq_retry: 'cluster.outbound|80||a.shop.svc.cluster.local;.upstream_rq_retry',
  envoy_listener_ssl_fail_verify_error: 'listener.0.0.0.0_15006.ssl.fail_verify_error',
  envoy_listener_ssl_fail_verify_no_cert: 'listener.0.0.0.0_15006.ssl.fail_verify_no_cert',
};
