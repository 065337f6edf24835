import { IStorageClass } from '../../model';
import { GRAFANA_ROLE } from './grafana-access';
import { GrafanaOptions } from './grafana-options';
import { quantity } from './prometheus-values';

/** @internal */
export const GRAFANA_MEBIBYTES = 256;

/** @internal */
export const GRAFANA_CORES = 0.1;

/**
 * One Grafana: it keeps who is logged in in a file of its own, so two of them would need a database. Dashboards come from ConfigMaps of
 * all namespaces; Secrets are not read.
 * @internal
 */
export function grafanaValues(options: GrafanaOptions, storage: IStorageClass): Record<string, unknown> {
  const { enabled = true, credentials = 'grafana-admin', host, volume } = options;
  if (!enabled) {
    return { enabled, forceDeployDashboards: false };
  }
  return {
    enabled,
    replicas: 1,
    deploymentStrategy: { type: volume === undefined ? 'RollingUpdate' : 'Recreate' },
    admin: { existingSecret: credentials, userKey: 'admin-user', passwordKey: 'admin-password' },
    initChownData: { enabled: false },
    testFramework: { enabled: false },
    rbac: { useExistingClusterRole: GRAFANA_ROLE },
    persistence:
      volume === undefined
        ? { enabled: false }
        : {
            enabled: true,
            storageClassName: storage.storageClassName,
            accessModes: ['ReadWriteOnce'],
            size: quantity(volume),
          },
    'grafana.ini': {
      analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false },
      ...(host === undefined ? {} : { server: { domain: host, root_url: `https://${host}` } }),
    },
    sidecar: {
      resources: { requests: { cpu: '10m', memory: '96Mi' }, limits: { memory: '192Mi' } },
      dashboards: {
        enabled: true,
        label: 'grafana_dashboard',
        labelValue: '1',
        resource: 'configmap',
        searchNamespace: 'ALL',
        folderAnnotation: DASHBOARD_FOLDER,
        provider: { foldersFromFilesStructure: true },
      },
      datasources: { enabled: true, resource: 'configmap' },
    },
    resources: {
      requests: { cpu: `${GRAFANA_CORES * 1000}m`, memory: `${GRAFANA_MEBIBYTES}Mi` },
      limits: { memory: `${GRAFANA_MEBIBYTES * 2}Mi` },
    },
    ...(host === undefined ? {} : { ingress: ingress(options, host) }),
  };
}

/**
 * Annotation of a ConfigMap with a dashboard: the folder that Grafana shows it in.
 * @internal
 */
export const DASHBOARD_FOLDER = 'grafana_folder';

function ingress({ ingressClass, tlsSecret, ingressAnnotations }: GrafanaOptions, host: string): object {
  return {
    enabled: true,
    hosts: [host],
    path: '/',
    pathType: 'Prefix',
    ...(ingressClass === undefined ? {} : { ingressClassName: ingressClass }),
    ...(ingressAnnotations === undefined ? {} : { annotations: ingressAnnotations }),
    ...(tlsSecret === undefined ? {} : { tls: [{ secretName: tlsSecret, hosts: [host] }] }),
  };
}
