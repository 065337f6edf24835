import { BackupTarget, IStorageClass } from '../../model';
import { RESTRICTED_POD } from './hardened-pod';

/** Nodes of Elasticsearch of one kind. */
export interface ElasticsearchNodes {
  /** `data`. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly count: number;
  readonly memoryMebibytes: number;
  readonly cores: number;
  readonly gibibytes: number;
}

/** @internal */
export interface ElasticsearchProps {
  readonly name: string;
  readonly version: string;
  readonly nodes: readonly ElasticsearchNodes[];
  readonly storage: IStorageClass;
  readonly memoryMapping: boolean;
  readonly writerSecret: string;
  readonly snapshots?: BackupTarget;
}

/** Nodes that speak TLS to each other by themselves have no proxy. */
const OUTSIDE_THE_MESH = { 'sidecar.istio.io/inject': 'false' };

/**
 * Labels of all pods of an Elasticsearch.
 * @internal
 */
export function elasticsearchLabels(name: string): Record<string, string> {
  return {
    'common.k8s.elastic.co/type': 'elasticsearch',
    'elasticsearch.k8s.elastic.co/cluster-name': name,
  };
}

/**
 * An Elasticsearch of the operator. Its own disruption budget lets one pod go while all is well. Volumes outlive the object.
 * @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s
 * @internal
 */
export function elasticsearchSpec(props: ElasticsearchProps, zoneAware: boolean): object {
  const { name, version, nodes, writerSecret, snapshots } = props;
  return {
    version,
    volumeClaimDeletePolicy: 'DeleteOnScaledownOnly',
    updateStrategy: { changeBudget: { maxSurge: 0, maxUnavailable: 1 } },
    auth: { fileRealm: [{ secretName: writerSecret }] },
    ...(snapshots === undefined ? {} : { secureSettings: [{ secretName: snapshots.credentialsSecret }] }),
    http: {
      service: {
        spec: {
          type: 'ClusterIP',
          selector: { ...elasticsearchLabels(name), 'elasticsearch.k8s.elastic.co/node-ingest': 'true' },
        },
      },
    },
    nodeSets: nodes.map((set) => nodeSet(props, set, zoneAware)),
  };
}

function nodeSet(
  { storage, memoryMapping, snapshots }: ElasticsearchProps,
  { name, roles, count, memoryMebibytes, cores, gibibytes }: ElasticsearchNodes,
  zoneAware: boolean,
): object {
  return {
    name,
    count,
    config: {
      'node.roles': roles,
      'node.store.allow_mmap': memoryMapping,
      'stack.templates.enabled': false,
      ...(snapshots === undefined
        ? {}
        : {
            's3.client.default.endpoint': snapshots.endpoint,
            's3.client.default.region': snapshots.region,
            's3.client.default.path_style_access': true,
          }),
    },
    ...(zoneAware ? { zoneAwareness: {} } : {}),
    podTemplate: {
      metadata: { annotations: OUTSIDE_THE_MESH },
      spec: {
        automountServiceAccountToken: false,
        securityContext: { ...RESTRICTED_POD, runAsUser: 1000, fsGroup: 1000 },
        containers: [
          {
            name: 'elasticsearch',
            resources: {
              requests: { cpu: `${Math.round(cores * 1000)}m`, memory: `${memoryMebibytes}Mi` },
              limits: { memory: `${memoryMebibytes}Mi` },
            },
          },
        ],
      },
    },
    volumeClaimTemplates: [
      {
        metadata: { name: 'elasticsearch-data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: storage.storageClassName,
          resources: { requests: { storage: `${gibibytes}Gi` } },
        },
      },
    ],
  };
}
