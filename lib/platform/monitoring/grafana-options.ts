import { Size } from '../../core';

/** Grafana of a monitoring. */
export interface GrafanaOptions {
  /** @default true */
  readonly enabled?: boolean;
  /**
   * Name of the Secret in the namespace of the monitoring that has `admin-user` and `admin-password`; somebody else brings it.
   * @default grafana-admin
   */
  readonly credentials?: string;
  /**
   * Host name that an Ingress leads to it by.
   * @default - none: it is reached by `kubectl port-forward`
   */
  readonly host?: string;
  /**
   * Class of the Ingress.
   * @default - the cluster's default
   */
  readonly ingressClass?: string;
  /**
   * Name of the Secret with the certificate of the host.
   * @default - the controller's own certificate
   */
  readonly tlsSecret?: string;
  /**
   * Annotations of the Ingress: `cert-manager.io/cluster-issuer`.
   * @default - none
   */
  readonly ingressAnnotations?: Record<string, string>;
  /**
   * Volume for what people change by hand.
   * @default - none: dashboards and data sources are code, and what is changed by hand is gone with the pod
   */
  readonly volume?: Size;
}
