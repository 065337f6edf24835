import { Duration, durationWords } from '../../../core';
import { Alert, AlertSeverity } from './alert';
import { MeshAlertOptions } from './mesh-alert-options';

/**
 * Trust of a mesh: what istiod signs with, what pods have of it, and whom they refuse.
 * @see https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/
 * @internal
 */
export function meshCertificateAlerts({ rootTimeLeft, intermediateTimeLeft }: MeshAlertOptions): Alert[] {
  const root = rootTimeLeft ?? Duration.days(180);
  const intermediate = intermediateTimeLeft ?? Duration.days(30);
  return [
    {
      name: 'MeshRootExpires',
      expression: `min by (namespace) (citadel_server_root_cert_expiry_timestamp) - time() < ${root.toSeconds()}`,
      lasts: Duration.hours(1),
      severity: AlertSeverity.WARNING,
      summary: 'the root of trust of the mesh in {{ $labels.namespace }} ends in {{ $value | humanizeDuration }}',
      description: `It has less than ${durationWords(root)}. Every cluster that shares it needs the next one beside it before it ends.`,
    },
    {
      name: 'MeshIntermediateExpires',
      expression: `min by (namespace) (citadel_server_cert_chain_expiry_timestamp) - time() < ${intermediate.toSeconds()}`,
      lasts: Duration.hours(1),
      severity: AlertSeverity.WARNING,
      summary:
        'the certificate that istiod in {{ $labels.namespace }} signs with ends in {{ $value | humanizeDuration }}',
      description: `It has less than ${durationWords(intermediate)}. Issue another from the same root and put it into the Secret \`cacerts\`.`,
    },
    {
      name: 'MeshPodCertificateExpires',
      expression: 'min by (namespace, pod) (istio_agent_cert_expiry_seconds{resource_name="default"}) < 7200',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.CRITICAL,
      summary: 'the certificate of {{ $labels.namespace }}/{{ $labels.pod }} ends in {{ $value | humanizeDuration }}',
      description:
        'Sidecars renew theirs when half of its day is over: this one gets none. Look at its log and at that of istiod.',
    },
    {
      name: 'MeshCallersRefused',
      expression:
        'sum by (namespace) (rate(envoy_listener_ssl_fail_verify_error[5m]) + rate(envoy_listener_ssl_fail_verify_no_cert[5m])) > 0.05',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary:
        'pods in {{ $labels.namespace }} refuse callers for their certificates, {{ $value | humanize }} times a second',
      description:
        'A caller has none, or one of another root: a peer that changed its root alone, or somebody who does not belong here.',
    },
  ];
}
