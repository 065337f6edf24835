/**
 * What Istio listens on.
 * @see https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio
 * @internal
 */
export const MESH_PORTS = {
  /** Of istiod: certificates and settings of proxies, over TLS. */
  control: 15012,
  /** Of istiod: admission webhooks, at its pods. */
  webhook: 15017,
  /** Of istiod: its own metrics. */
  controlMetrics: 15014,
  /** Of a proxy: whether it is ready. */
  ready: 15021,
  /** Of a sidecar: its metrics and those of its application. */
  metrics: 15020,
  /** Of a proxy: Envoy's own metrics. */
  proxyMetrics: 15090,
} as const;
