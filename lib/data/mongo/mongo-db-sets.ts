import { DataSpread } from '../data-spread';
import { ContainerSize, RESTRICTED_CONTAINER, containerResources } from '../restricted-pods';
import { CONFIG_CORES, MONGO_POD, ROUTER_CORES, exporterContainer } from './mongo-db-containers';
import { MongoDbOutside } from './mongo-db-cluster-props';
import { numbered, replicaSetName } from './mongo-db-names';
import { MongoDbSettings } from './mongo-db-settings';

/**
 * Replica set of the config servers: the operator knows no other name of it.
 * @internal
 */
export const CONFIG_SET = 'cfg';

/** @internal */
export interface MongoSetProps {
  readonly settings: MongoDbSettings;
  readonly serviceAccount: string;
  readonly storageClass: string;
  readonly outside?: MongoDbOutside;
}

/**
 * The replica sets that hold the data.
 * @internal
 */
export function dataSets(props: MongoSetProps): object[] {
  const { name, sets, members, volumeMebibytes, cores, memoryMebibytes, cacheRatio } = props.settings;
  return numbered(sets).map((shard) => ({
    name: replicaSetName(shard),
    ...memberSet(props, members, { cores, memoryMebibytes }, volumeMebibytes, cacheRatio),
    ...(props.outside === undefined ? {} : horizons(`${name}-${replicaSetName(shard)}`, props.outside)),
  }));
}

/**
 * The members that know which shard has what.
 * @internal
 */
export function configSet(props: MongoSetProps): object {
  const { configServers, configVolumeMebibytes, configMemoryMebibytes: memoryMebibytes } = props.settings;
  return memberSet(props, configServers, { cores: CONFIG_CORES, memoryMebibytes }, configVolumeMebibytes, 0.5);
}

/**
 * What applications call where there are shards.
 * @internal
 */
export function routerSet({ settings, serviceAccount }: MongoSetProps): object {
  return {
    size: settings.routers,
    ...pods(settings, serviceAccount, DataSpread.HOSTS),
    terminationGracePeriodSeconds: 60,
    resources: containerResources({ cores: ROUTER_CORES, memoryMebibytes: settings.routerMemoryMebibytes }),
    expose: { type: 'ClusterIP', servicePerPod: true },
  };
}

function memberSet(
  { settings, serviceAccount, storageClass }: MongoSetProps,
  size: number,
  request: ContainerSize,
  volumeMebibytes: number,
  cacheSizeRatio: number,
): object {
  return {
    size,
    ...pods(settings, serviceAccount, settings.spread),
    // A checkpoint of a large cache takes its time; who is killed before it recovers from its journal for longer.
    terminationGracePeriodSeconds: 120,
    resources: containerResources(request),
    storage: { engine: 'wiredTiger', wiredTiger: { engineConfig: { cacheSizeRatio } } },
    volumeSpec: {
      persistentVolumeClaim: {
        storageClassName: storageClass,
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: `${volumeMebibytes}Mi` } },
      },
    },
    ...(settings.hasExporter ? { sidecars: [exporterContainer(settings.name)] } : {}),
  };
}

/** What all pods have. */
function pods({ nodeLabels }: MongoDbSettings, serviceAccountName: string, spread: DataSpread): object {
  return {
    serviceAccountName,
    labels: { 'sidecar.istio.io/inject': 'false' },
    configuration: CONFIGURATION,
    podSecurityContext: MONGO_POD,
    // Certificate and key are joined to a file in `/tmp`, so that the disk is not read-only.
    containerSecurityContext: RESTRICTED_CONTAINER,
    podDisruptionBudget: { maxUnavailable: 1 },
    affinity: { antiAffinityTopologyKey: spread === DataSpread.ZONES ? ZONE : 'kubernetes.io/hostname' },
    ...(spread === DataSpread.ZONES
      ? {}
      : { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: ZONE, whenUnsatisfiable: 'ScheduleAnyway' }] }),
    ...(nodeLabels === undefined ? {} : { nodeSelector: nodeLabels }),
  };
}

const ZONE = 'topology.kubernetes.io/zone';

/** Who calls proves who he is by a password: without this he is asked for a certificate too, which only members have. */
const CONFIGURATION = 'net:\n  tls:\n    allowConnectionsWithoutCertificates: true\n';

/** Members are told to callers by the names that these called them by, which TLS tells them. */
function horizons(set: string, { hosts, from, annotations }: MongoDbOutside): object {
  return {
    splitHorizons: Object.fromEntries(hosts.map((host, i) => [`${set}-${i}`, { outside: host }])),
    expose: {
      enabled: true,
      type: 'LoadBalancer',
      // Else the address of a node would call, which no range of callers has.
      externalTrafficPolicy: 'Local',
      loadBalancerSourceRanges: [...from],
      ...(annotations === undefined ? {} : { annotations }),
    },
  };
}
