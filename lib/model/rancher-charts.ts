import { CERT_MANAGER_CHART } from './cert-manager-chart';
import { HelmChartObject, helmChart } from './helm-chart';
import { Release } from './versions/release';

/**
 * What K3s's Helm controller is to install on a management cluster.
 * @internal
 */
export interface RancherChartsProps {
  /** DNS name of Rancher. */
  readonly hostname: string;
  readonly rancher: Release;
  readonly certManager: Release;
  /**
   * Address of the administrator at Let's Encrypt, which then signs the certificate.
   * @default - the certificate is that of the Secret `tls-rancher-ingress`
   */
  readonly letsEncryptEmail?: string;
  /**
   * Whether the authority of the certificate is known to this testbed only: the Secret `tls-ca` has it.
   * @default false
   */
  readonly privateAuthority?: boolean;
  /**
   * URL of the proxy that Rancher leaves the site through.
   * @default - none
   */
  readonly proxy?: string;
  /**
   * Names and ranges that Rancher reaches without the proxy.
   * @default - the chart's own
   */
  readonly noProxy?: string[];
}

/**
 * Name of the Secret in `kube-system` whose key `values.yaml` has the password of Rancher's first start.
 * @internal
 */
export const BOOTSTRAP_SECRET = 'rancher-bootstrap';

/**
 * The `HelmChart` objects of cert-manager and Rancher: the same for the first boot, which creates them, and for the delivery that later changes
 * them. cert-manager is there with every kind of certificate, because what Rancher and its users add to the cluster asks for it.
 * @see https://docs.k3s.io/add-ons/helm
 * @internal
 */
export function rancherCharts(props: RancherChartsProps): HelmChartObject[] {
  return [
    helmChart('cert-manager', {
      repo: CERT_MANAGER_CHART.repository,
      chart: CERT_MANAGER_CHART.chart,
      version: props.certManager.version,
      targetNamespace: 'cert-manager',
      values: CERT_MANAGER_CHART.values,
    }),
    helmChart('rancher', {
      repo: 'https://releases.rancher.com/server-charts/stable',
      chart: 'rancher',
      version: props.rancher.version,
      targetNamespace: 'cattle-system',
      values: rancherValues(props),
      // The Secret is optional once Rancher stands: the chart keeps the password that it finds in the cluster.
      valuesSecrets: [{ name: BOOTSTRAP_SECRET, keys: ['values.yaml'], ignoreUpdates: true }],
    }),
  ];
}

/** On any number of servers, two of which may share some: the objects stand in user data, which another server must not change. */
const COPIES = 3;

/** @see https://github.com/rancher/rancher/blob/v2.14.4/chart/values.yaml */
function rancherValues(props: RancherChartsProps): Record<string, unknown> {
  const { letsEncryptEmail: email, privateAuthority = false, proxy, noProxy } = props;
  return {
    hostname: props.hostname,
    replicas: COPIES,
    antiAffinity: 'preferred',
    privateCA: privateAuthority,
    // Agents that are strict trust the authority of the Secret `tls-ca` alone, which a public certificate has none of.
    agentTLSMode: privateAuthority ? 'strict' : 'system-store',
    ingress: { ingressClassName: 'traefik', tls: { source: email === undefined ? 'secret' : 'letsEncrypt' } },
    ...(email === undefined ? {} : { letsEncrypt: { email, ingress: { class: 'traefik' } } }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(noProxy === undefined ? {} : { noProxy: noProxy.join(',') }),
  };
}
