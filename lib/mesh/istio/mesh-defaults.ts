import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { TRACING_PROVIDER } from './control-plane-values';
import { CONTROL_NAMESPACE } from './istio-charts';
import { MeshTracing } from './istio-mesh-props';

/**
 * What holds for all pods of a mesh: no plain text, metrics for Prometheus, and how many requests are traced.
 * @internal
 */
export function meshDefaults(unit: Construct, tracing: MeshTracing | undefined): void {
  new ApiObject(unit, 'Mtls', {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: CONTROL_NAMESPACE },
    spec: { mtls: { mode: 'STRICT' } },
  });
  new ApiObject(unit, 'Telemetry', {
    apiVersion: 'telemetry.istio.io/v1',
    kind: 'Telemetry',
    metadata: { name: 'default', namespace: CONTROL_NAMESPACE },
    spec: {
      metrics: [{ providers: [{ name: 'prometheus' }] }],
      ...(tracing === undefined
        ? {}
        : {
            tracing: [{ providers: [{ name: TRACING_PROVIDER }], randomSamplingPercentage: tracing.percent ?? 1 }],
          }),
    },
  });
}
