import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer } from '../../manifests';

/**
 * RKE2 closes `kube-system` when it keeps to the CIS benchmark, and lets DNS alone in: metrics of the name service are let in too. Where it
 * closes nothing the policy opens what is asked of these pods from elsewhere, and nothing else is.
 * @see https://docs.rke2.io/security/hardening_guide
 * @internal
 */
export function openMetricsOfDns(scope: Construct): void {
  const unit = new DeliveryUnit(scope, 'DnsMetrics', { layer: Layer.CONFIGS, component: 'dns-metrics' });
  new ApiObject(unit, 'Resource', {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'dns-and-its-metrics', namespace: 'kube-system' },
    spec: {
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
            { port: 9153, protocol: 'TCP' },
          ],
        },
      ],
    },
  });
}
