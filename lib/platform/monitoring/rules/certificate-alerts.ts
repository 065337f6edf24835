import { Duration, durationWords } from '../../../core';
import { Alert, AlertSeverity } from './alert';

/** When the end of a certificate is told. */
export interface CertificateAlertOptions {
  /**
   * Time left of certificates of K3s and RKE2, which a restart of a server renews in their last 120 days.
   * @default - 30 days
   */
  readonly serverTimeLeft?: Duration;
  /**
   * Time left of certificates that cert-manager has, and of those that probes see. cert-manager renews in the last third of their life.
   * @default - 14 days
   */
  readonly hostTimeLeft?: Duration;
}

/**
 * Nodes of K3s say what they have on every port of theirs, the kubelet's too; RKE2 only with `supervisor-metrics: true`, on port 9345. Where
 * nobody asks, the rule is silent.
 * @see https://docs.k3s.io/reference/metrics
 * @see https://docs.rke2.io/reference/metrics
 * @see https://cert-manager.io/docs/devops-tips/prometheus-metrics/
 * @see https://github.com/prometheus/blackbox_exporter
 * @internal
 */
export function certificateAlerts({ serverTimeLeft, hostTimeLeft }: CertificateAlertOptions): Alert[] {
  const server = serverTimeLeft ?? Duration.days(30);
  const host = hostTimeLeft ?? Duration.days(14);
  const certificate = '{{ or $labels.exported_namespace $labels.namespace }}/{{ $labels.name }}';
  return [
    {
      name: 'ServerCertificateExpires',
      expression: `min by (instance) ({__name__=~"k3s_certificate_expiration_seconds|rke2_certificate_expiration_seconds"}) < ${server.toSeconds()}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: 'a certificate of the server {{ $labels.instance }} ends in {{ $value | humanizeDuration }}',
      description: `Certificates of the control plane end in less than ${durationWords(server)}. Restart the server, one at a time: it renews them as it starts.`,
    },
    {
      name: 'CertificateExpires',
      expression: `(certmanager_certificate_expiration_timestamp_seconds > 0) - time() < ${host.toSeconds()}`,
      lasts: Duration.hours(1),
      severity: AlertSeverity.WARNING,
      summary: `the certificate ${certificate} ends in {{ $value | humanizeDuration }}`,
      description:
        'cert-manager should have renewed it by now. Look at the events of the Certificate and of its CertificateRequest and Order.',
    },
    {
      name: 'CertificateNotReady',
      expression:
        'max by (exported_namespace, namespace, name) (certmanager_certificate_ready_status{condition!="True"}) == 1',
      lasts: Duration.hours(1),
      severity: AlertSeverity.WARNING,
      summary: `the certificate ${certificate} is not ready`,
      description:
        'It was not issued, or its last renewal failed. Look at the events of the Certificate and at its issuer.',
    },
    {
      name: 'ServedCertificateExpires',
      expression: `probe_ssl_earliest_cert_expiry - time() < ${host.toSeconds()}`,
      lasts: Duration.hours(1),
      severity: AlertSeverity.WARNING,
      summary: '{{ $labels.instance }} serves a certificate that ends in {{ $value | humanizeDuration }}',
      description: 'Callers refuse it from then on. Renew it, and see that the server reads the new one.',
    },
  ];
}
