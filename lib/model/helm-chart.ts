import { stringify } from 'yaml';

/**
 * Namespace of the `HelmChart` objects, and of the Secret that values of theirs come from.
 * @internal
 */
export const CHARTS_NAMESPACE = 'kube-system';

/**
 * An object of the Helm controller that K3s and RKE2 have.
 * @internal
 */
export interface HelmChartObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: Record<string, unknown>;
}

/** @internal */
export interface HelmChartSpec {
  /** Left out where the chart is an address itself. */
  readonly repo?: string;
  readonly chart: string;
  readonly version: string;
  readonly targetNamespace: string;
  /** Whether other charts wait for it: it is installed from a server, past what keeps pods from nodes that are not ready. */
  readonly bootstrap?: boolean;
  readonly values: Record<string, unknown>;
  readonly valuesSecrets?: object[];
  /** @default true */
  readonly createNamespace?: boolean;
  /** @default 15m */
  readonly timeout?: string;
}

/**
 * @see https://docs.k3s.io/add-ons/helm
 * @internal
 */
export function helmChart(name: string, { values, ...chart }: HelmChartSpec): HelmChartObject {
  return {
    apiVersion: 'helm.cattle.io/v1',
    kind: 'HelmChart',
    metadata: { name, namespace: CHARTS_NAMESPACE },
    spec: {
      createNamespace: true,
      timeout: '15m',
      ...chart,
      // The default, `reinstall`, removes a release that failed, which is no answer to a failed upgrade (k3s-io/helm-controller#246).
      failurePolicy: 'abort',
      // Helm reads YAML 1.1, where `off` is no text.
      valuesContent: stringify(values, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }),
    },
  };
}
