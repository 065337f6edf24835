import { RESTRICTED_POD } from './hardened-pod';

/** @internal */
export interface KibanaProps {
  /** Name of the Elasticsearch, and of this Kibana. */
  readonly name: string;
  readonly version: string;
  readonly replicas: number;
  /** Host that it is reached by from outside, where TLS ends before it. */
  readonly host?: string;
}

/** What each requests: with less memory it does not start. */
export const KIBANA_REQUEST = { cores: 0.2, memoryMebibytes: 2048 };

/**
 * Labels of all pods of a Kibana.
 * @internal
 */
export function kibanaLabels(name: string): Record<string, string> {
  return { 'common.k8s.elastic.co/type': 'kibana', 'kibana.k8s.elastic.co/name': name };
}

/**
 * A Kibana of the operator.
 * @internal
 */
export function kibanaSpec({ name, version, replicas, host }: KibanaProps): object {
  return {
    version,
    count: replicas,
    elasticsearchRef: { name },
    config: {
      'telemetry.optIn': false,
      'xpack.fleet.isAirGapped': true,
      ...(host === undefined ? {} : { 'server.publicBaseUrl': `https://${host}` }),
    },
    ...(host === undefined ? {} : { http: { tls: { selfSignedCertificate: { disabled: true } } } }),
    podTemplate: {
      metadata: { annotations: { 'sidecar.istio.io/inject': 'false' } },
      spec: {
        automountServiceAccountToken: false,
        securityContext: { ...RESTRICTED_POD, runAsUser: 1000, fsGroup: 1000 },
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'kubernetes.io/hostname',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: kibanaLabels(name) },
          },
        ],
        containers: [
          {
            name: 'kibana',
            resources: {
              requests: { cpu: `${KIBANA_REQUEST.cores * 1000}m`, memory: `${KIBANA_REQUEST.memoryMebibytes}Mi` },
              limits: { memory: `${KIBANA_REQUEST.memoryMebibytes}Mi` },
            },
          },
        ],
      },
    },
  };
}

/**
 * What keeps one of several Kibanas running while nodes are drained; the operator makes no budget for them.
 * @internal
 */
export function kibanaBudget(name: string): object {
  return { minAvailable: 1, selector: { matchLabels: kibanaLabels(name) } };
}
