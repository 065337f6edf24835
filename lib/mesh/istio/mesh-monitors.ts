import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer, policyPeer, policyPorts } from '../../manifests';
import { MESH_PORTS, Port } from '../../model';
import { CONTROL_NAMESPACE, GATEWAY_NAMESPACE } from './istio-charts';

/**
 * What has the Prometheus of a namespace ask the control plane, the plug-in on each node and all proxies. Namespaces of pods let it in
 * themselves.
 * @internal
 */
export function meshMonitors(unit: Construct, metricsFrom: string, hasGateways: boolean): void {
  const define = (id: string, kind: string, name: string, spec: object): void => {
    new ApiObject(unit, id, {
      apiVersion: 'monitoring.coreos.com/v1',
      kind,
      metadata: { name, namespace: CONTROL_NAMESPACE },
      spec,
    });
  };
  define('ControlPlaneMonitor', 'ServiceMonitor', 'istiod', {
    selector: { matchLabels: { app: 'istiod' } },
    namespaceSelector: { matchNames: [CONTROL_NAMESPACE] },
    endpoints: [{ port: 'http-monitoring', interval: INTERVAL }],
  });
  define('PluginMonitor', 'PodMonitor', 'istio-cni', {
    selector: { matchLabels: { 'k8s-app': 'istio-cni-node' } },
    namespaceSelector: { matchNames: [CONTROL_NAMESPACE] },
    podMetricsEndpoints: [{ port: 'metrics', path: '/metrics', interval: INTERVAL }],
  });
  define('ProxyMonitor', 'PodMonitor', 'istio-proxies', {
    selector: { matchExpressions: [{ key: 'istio-prometheus-ignore', operator: 'DoesNotExist' }] },
    namespaceSelector: { any: true },
    podMetricsEndpoints: [
      {
        // The port that every proxy declares tells its pod; the agent's own beside it has the application's metrics too, and takes plain calls.
        port: 'http-envoy-prom',
        path: '/stats/prometheus',
        interval: INTERVAL,
        relabelings: [
          { action: 'keep', sourceLabels: ['__meta_kubernetes_pod_container_name'], regex: 'istio-proxy' },
          {
            action: 'replace',
            sourceLabels: ['__meta_kubernetes_pod_ip'],
            regex: '(.+)',
            replacement: `$1:${MESH_PORTS.metrics}`,
            targetLabel: '__address__',
          },
        ],
      },
    ],
  });
  allowed(unit, 'ControlPlanePolicy', CONTROL_NAMESPACE, metricsFrom, MESH_PORTS.controlMetrics);
  if (hasGateways) {
    allowed(unit, 'GatewayPolicy', GATEWAY_NAMESPACE, metricsFrom, MESH_PORTS.metrics);
  }
}

/**
 * Unit of the objects of a mesh as a whole.
 * @internal
 */
export function meshUnit(scope: Construct): DeliveryUnit {
  return new DeliveryUnit(scope, 'Unit', { layer: Layer.CONFIGS, component: 'istio-mesh' });
}

function allowed(unit: Construct, id: string, namespace: string, metricsFrom: string, port: number): void {
  new ApiObject(unit, id, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-metrics', namespace },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [policyPeer({ namespace: metricsFrom })], ports: policyPorts([Port.tcp(port, 'metrics')]) }],
    },
  });
}

const INTERVAL = '30s';
