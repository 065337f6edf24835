/** @internal */
export const NODE_EXPORTER_NAMESPACE = 'node-exporter';

/**
 * What watches nodes and objects: the exporter of nodes has a namespace of its own, since it alone sees files and processes of them.
 * @param watched what kube-state-metrics reads for alerts, as values of its chart
 * @internal
 */
export function exporterValues(watched: object = {}): Record<string, unknown> {
  return {
    'prometheus-node-exporter': {
      namespaceOverride: NODE_EXPORTER_NAMESPACE,
      tolerations: [{ operator: 'Exists' }],
      containerSecurityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      resources: resources(NODE_EXPORTER),
    },
    'kube-state-metrics': {
      ...watched,
      metricLabelsAllowlist: [
        'namespaces=[field.cattle.io/projectId,kubernetes.io/metadata.name]',
        'nodes=[kubernetes.io/hostname,topology.kubernetes.io/zone]',
        'pods=[app.kubernetes.io/name,app.kubernetes.io/instance]',
      ],
      resources: resources(STATE_METRICS),
    },
    prometheusOperator: {
      resources: resources(OPERATOR),
      prometheusConfigReloader: { resources: resources(RELOADER) },
      admissionWebhooks: { patch: { resources: resources(RELOADER) } },
    },
  };
}

/** @internal */
export const NODE_EXPORTER = { cores: 0.05, mebibytes: 64 };

/** @internal */
export const STATE_METRICS = { cores: 0.05, mebibytes: 192 };

/** @internal */
export const OPERATOR = { cores: 0.05, mebibytes: 128 };

const RELOADER = { cores: 0.01, mebibytes: 32 };

function resources({ cores, mebibytes }: { readonly cores: number; readonly mebibytes: number }): object {
  return {
    requests: { cpu: `${cores * 1000}m`, memory: `${mebibytes}Mi` },
    limits: { memory: `${mebibytes * 2}Mi` },
  };
}
