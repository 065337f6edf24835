import { collectorLabels } from './collector-objects';
import { elasticsearchLabels } from './elasticsearch-object';
import { FLUENT_BIT_PORT } from './fluent-bit-config';
import { FLUENTD_METRICS_PORT, FORWARD_PORT } from './fluentd-pipeline';
import { KIBANA_PORT } from './kibana-entry';
import { kibanaLabels } from './kibana-object';
import { PlainObject } from './plain-object';
import { SETUP_LABELS } from './setup-job';

/** @internal */
export interface TrafficProps {
  readonly namespace: string;
  readonly operatorNamespace: string;
  /** Name of the Elasticsearch and the Kibana. */
  readonly store: string;
  /** What runs on nodes. */
  readonly agents: string;
  /** What stores for them, if they do not by themselves. */
  readonly aggregator?: string;
  readonly kibana: boolean;
  /** Whether Kibana is reached from outside of the namespace. */
  readonly entry: boolean;
  /** Port of the bucket that copies go to. */
  readonly bucketPort?: number;
}

const HTTP = 9200;
const TRANSPORT = 9300;

/**
 * Who reaches whom in the namespace of the logs, beside names, which all may look up: collectors, Kibana, the operator and the setup reach
 * Elasticsearch, and nobody else does.
 * @internal
 */
export function trafficPolicies(props: TrafficProps): PlainObject[] {
  const { store, agents, aggregator, kibana, operatorNamespace } = props;
  const elasticsearch = elasticsearchLabels(store);
  const writer = collectorLabels(aggregator ?? agents);
  const toStore = { to: [pods(elasticsearch)], ports: [tcp(HTTP)] };
  const api = { ports: [tcp(443), tcp(6443)] };
  return [
    policy(props, 'elasticsearch', elasticsearch, {
      ingress: [
        {
          from: [
            ...[writer, SETUP_LABELS, elasticsearch, ...(kibana ? [kibanaLabels(store)] : [])].map(pods),
            { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': operatorNamespace } } },
          ],
          ports: [tcp(HTTP)],
        },
        { from: [pods(elasticsearch)], ports: [tcp(TRANSPORT)] },
      ],
      egress: [
        { to: [pods(elasticsearch)], ports: [tcp(HTTP), tcp(TRANSPORT)] },
        ...(props.bucketPort === undefined ? [] : [{ ports: [tcp(props.bucketPort)] }]),
      ],
    }),
    ...(kibana
      ? [
          policy(props, 'kibana', kibanaLabels(store), {
            ...(props.entry ? { ingress: [{ ports: [tcp(KIBANA_PORT)] }] } : {}),
            egress: [toStore],
          }),
        ]
      : []),
    policy(props, 'elasticsearch-setup', SETUP_LABELS, { egress: [toStore] }),
    ...(aggregator === undefined
      ? [
          policy(props, agents, collectorLabels(agents), {
            ingress: [{ ports: [tcp(FLUENTD_METRICS_PORT)] }],
            egress: [toStore, api],
          }),
        ]
      : [
          policy(props, agents, collectorLabels(agents), {
            ingress: [{ ports: [tcp(FLUENT_BIT_PORT)] }],
            egress: [{ to: [pods(writer)], ports: [tcp(FORWARD_PORT)] }, api],
          }),
          policy(props, aggregator, writer, {
            ingress: [
              { from: [pods(collectorLabels(agents))], ports: [tcp(FORWARD_PORT)] },
              { ports: [tcp(FLUENTD_METRICS_PORT)] },
            ],
            egress: [toStore],
          }),
        ]),
  ];
}

function policy(
  { namespace }: TrafficProps,
  name: string,
  labels: Record<string, string>,
  rules: { readonly ingress?: readonly object[]; readonly egress: readonly object[] },
): PlainObject {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: { podSelector: { matchLabels: labels }, policyTypes: ['Ingress', 'Egress'], ...rules },
  };
}

function pods(labels: Record<string, string>): object {
  return { podSelector: { matchLabels: labels } };
}

function tcp(port: number): object {
  return { port, protocol: 'TCP' };
}
