import { shortDigest } from '../../core';
import { FluentdSection, fluentdText } from './fluentd-config';
import { AUTHORITY_FILE, FLUENTD_METRICS_PORT, FORWARD_PORT } from './fluentd-pipeline';
import { FLUENT_BIT_PORT } from './fluent-bit-config';
import { RESTRICTED_CONTAINER } from './hardened-pod';
import { PlainObject } from './plain-object';

/** @internal */
export interface CollectorProps {
  readonly namespace: string;
  /** `fluentd`. */
  readonly name: string;
  readonly image: string;
}

/** @internal */
export interface FluentdProps extends CollectorProps {
  readonly pipeline: readonly FluentdSection[];
  /** Name of the Elasticsearch. */
  readonly store: string;
  readonly writerSecret: string;
}

/** What a pod of Fluentd on a node requests. */
export const FLUENTD_REQUEST = { cores: 0.1, memoryMebibytes: 256 };
/** What a pod of Fluent Bit on a node requests. */
export const FLUENT_BIT_REQUEST = { cores: 0.05, memoryMebibytes: 64 };

/** Folder of nodes and pods that buffers lie in. */
export const BUFFERS = '/var/log/fluentd-buffers';

/**
 * Labels of the pods of a collector.
 * @internal
 */
export function collectorLabels(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': name };
}

/** Account of a collector that may see pods. */
function collectorAccount({ namespace, name }: CollectorProps): PlainObject[] {
  const role = `${namespace}-${name}`;
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace }, automountServiceAccountToken: false },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: role },
      rules: [{ apiGroups: [''], resources: ['namespaces', 'pods'], verbs: ['get', 'list', 'watch'] }],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: role },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  ];
}

/**
 * Fluentd on every node. Files of containers are root's: it runs as root without any capability, and changes nothing but its buffers.
 * @internal
 */
export function fluentdOnNodes(props: FluentdProps): PlainObject[] {
  const { namespace, name } = props;
  const text = fluentdText(props.pipeline);
  return [
    ...collectorAccount(props),
    configMap(props, { 'fluent.conf': text }),
    onNodes(props, {
      metadata: podMetadata(name, text),
      spec: {
        ...nodePod(name),
        containers: [
          {
            ...fluentdContainer(props),
            resources: {
              requests: { cpu: `${FLUENTD_REQUEST.cores * 1000}m`, memory: `${FLUENTD_REQUEST.memoryMebibytes}Mi` },
              limits: { memory: '768Mi' },
            },
            securityContext: { ...RESTRICTED_CONTAINER, runAsUser: 0 },
            volumeMounts: [...fluentdMounts(), ...LOG_MOUNTS],
          },
        ],
        volumes: [...fluentdVolumes({ namespace, name, store: props.store }), ...LOG_VOLUMES],
      },
    }),
  ];
}

/**
 * Fluent Bit on every node.
 * @internal
 */
export function fluentBitOnNodes(props: CollectorProps & { readonly config: object }): PlainObject[] {
  const { name, image, config } = props;
  const text = `${JSON.stringify(config, null, 2)}\n`;
  const health = { httpGet: { path: '/api/v1/health', port: 'metrics' }, periodSeconds: 30, failureThreshold: 5 };
  return [
    ...collectorAccount(props),
    configMap(props, { 'fluent-bit.yaml': text }),
    onNodes(props, {
      metadata: podMetadata(name, text),
      spec: {
        ...nodePod(name),
        containers: [
          {
            name,
            image,
            args: ['--config=/fluent-bit/etc/conf/fluent-bit.yaml'],
            ports: [{ name: 'metrics', containerPort: FLUENT_BIT_PORT, protocol: 'TCP' }],
            livenessProbe: health,
            readinessProbe: health,
            resources: {
              requests: {
                cpu: `${FLUENT_BIT_REQUEST.cores * 1000}m`,
                memory: `${FLUENT_BIT_REQUEST.memoryMebibytes}Mi`,
              },
              limits: { memory: '384Mi' },
            },
            securityContext: { ...RESTRICTED_CONTAINER, runAsUser: 0 },
            volumeMounts: [{ name: 'config', mountPath: '/fluent-bit/etc/conf', readOnly: true }, ...LOG_MOUNTS],
          },
        ],
        volumes: [{ name: 'config', configMap: { name } }, ...LOG_VOLUMES],
      },
    }),
  ];
}

/**
 * Container of Fluentd, without what depends on where it runs.
 * @internal
 */
export function fluentdContainer({ name, image, writerSecret }: FluentdProps): Record<string, unknown> {
  const health = {
    httpGet: { path: '/metrics', port: 'metrics' },
    periodSeconds: 30,
    timeoutSeconds: 10,
    failureThreshold: 5,
  };
  const secret = (key: string): object => ({ secretKeyRef: { name: writerSecret, key } });
  return {
    name,
    image,
    env: [
      { name: 'FLUENTD_CONF', value: 'fluent.conf' },
      { name: 'K8S_NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
      { name: 'WRITER_NAME', valueFrom: secret('username') },
      { name: 'WRITER_PASSWORD', valueFrom: secret('password') },
    ],
    ports: [
      { name: 'metrics', containerPort: FLUENTD_METRICS_PORT, protocol: 'TCP' },
      ...(name === 'fluentd' ? [] : [{ name: 'forward', containerPort: FORWARD_PORT, protocol: 'TCP' }]),
    ],
    livenessProbe: { ...health, initialDelaySeconds: 30 },
    readinessProbe: health,
  };
}

/** @internal */
export function fluentdMounts(): object[] {
  return [
    { name: 'config', mountPath: '/fluentd/etc', readOnly: true },
    { name: 'authority', mountPath: AUTHORITY_FILE.replace(/\/[^/]+$/, ''), readOnly: true },
    { name: 'tmp', mountPath: '/tmp' },
  ];
}

/** @internal */
export function fluentdVolumes({
  name,
  store,
}: {
  readonly namespace: string;
  readonly name: string;
  readonly store: string;
}): object[] {
  return [
    { name: 'config', configMap: { name } },
    { name: 'authority', secret: { secretName: `${store}-es-http-certs-public` } },
    { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
  ];
}

/** @internal */
export function configMap({ namespace, name }: CollectorProps, data: Record<string, string>): PlainObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data };
}

/**
 * A pod starts anew with another configuration.
 * @internal
 */
export function podMetadata(name: string, config: string): object {
  return {
    labels: collectorLabels(name),
    annotations: { 'cloudserve/config': shortDigest(config), 'sidecar.istio.io/inject': 'false' },
  };
}

function onNodes({ namespace, name }: CollectorProps, template: object): PlainObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: collectorLabels(name) },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      template,
    },
  };
}

function nodePod(account: string): object {
  return {
    serviceAccountName: account,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    priorityClassName: 'system-node-critical',
    terminationGracePeriodSeconds: 60,
    tolerations: [{ operator: 'Exists' }],
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
  };
}

const LOG_MOUNTS = [
  { name: 'containers', mountPath: '/var/log/containers', readOnly: true },
  { name: 'pods', mountPath: '/var/log/pods', readOnly: true },
  { name: 'buffers', mountPath: BUFFERS },
];

/** Files in `/var/log/containers` are links to those in `/var/log/pods`, with K3s and RKE2 too. */
const LOG_VOLUMES = [
  { name: 'containers', hostPath: { path: '/var/log/containers', type: 'Directory' } },
  { name: 'pods', hostPath: { path: '/var/log/pods', type: 'Directory' } },
  { name: 'buffers', hostPath: { path: BUFFERS, type: 'DirectoryOrCreate' } },
];
