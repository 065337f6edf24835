import { IStorageClass } from '../../model';
import {
  BUFFERS,
  FluentdProps,
  collectorLabels,
  configMap,
  fluentdContainer,
  fluentdMounts,
  fluentdVolumes,
  podMetadata,
} from './collector-objects';
import { fluentdText } from './fluentd-config';
import { FORWARD_PORT } from './fluentd-pipeline';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from './hardened-pod';
import { PlainObject } from './plain-object';

/** @internal */
export interface AggregatorProps extends FluentdProps {
  readonly replicas: number;
  readonly storage: IStorageClass;
  readonly gibibytes: number;
}

/** What each aggregator requests. */
export const AGGREGATOR_REQUEST = { cores: 0.25, memoryMebibytes: 512 };

/** User of the image that is not root. */
const FLUENT_USER = 999;

/**
 * Fluentd that agents on nodes send to: its buffers are on volumes.
 * @internal
 */
export function aggregatorObjects(props: AggregatorProps): PlainObject[] {
  const { namespace, name, replicas, pipeline, store } = props;
  const labels = collectorLabels(name);
  const text = fluentdText(pipeline);
  const metadata = { name, namespace, labels };
  const port = { name: 'forward', port: FORWARD_PORT, protocol: 'TCP' };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace }, automountServiceAccountToken: false },
    configMap(props, { 'fluent.conf': text }),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { type: 'ClusterIP', selector: labels, ports: [{ ...port, targetPort: 'forward' }] },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata,
      spec: {
        replicas,
        serviceName: name,
        podManagementPolicy: 'Parallel',
        selector: { matchLabels: labels },
        template: {
          metadata: podMetadata(name, text),
          spec: {
            serviceAccountName: name,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            terminationGracePeriodSeconds: 60,
            securityContext: {
              ...RESTRICTED_POD,
              runAsUser: FLUENT_USER,
              runAsGroup: FLUENT_USER,
              fsGroup: FLUENT_USER,
            },
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'kubernetes.io/hostname',
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: { matchLabels: labels },
              },
            ],
            containers: [
              {
                ...fluentdContainer(props),
                resources: {
                  requests: {
                    cpu: `${AGGREGATOR_REQUEST.cores * 1000}m`,
                    memory: `${AGGREGATOR_REQUEST.memoryMebibytes}Mi`,
                  },
                  limits: { memory: '1Gi' },
                },
                securityContext: RESTRICTED_CONTAINER,
                volumeMounts: [...fluentdMounts(), { name: 'buffers', mountPath: BUFFERS }],
              },
            ],
            volumes: fluentdVolumes({ namespace, name, store }),
          },
        },
        volumeClaimTemplates: [
          {
            metadata: { name: 'buffers' },
            spec: {
              accessModes: ['ReadWriteOnce'],
              storageClassName: props.storage.storageClassName,
              resources: { requests: { storage: `${props.gibibytes}Gi` } },
            },
          },
        ],
      },
    },
  ];
}
