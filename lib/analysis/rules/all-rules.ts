import { Rule } from '../rule';
import { addressOverlap } from './address-overlap';
import { backupSelf } from './backup-self';
import { cephCopies, cephHeal, cephZones } from './ceph-redundancy';
import { dataBackup, dataBackupNone } from './data-backup';
import { databaseBackup } from './database-backup';
import { databaseEngine } from './database-engine';
import { databaseMachine } from './database-machine';
import { dnsOutside } from './dns-outside';
import { etcdOne, etcdZones } from './etcd-members';
import { etcdOdd } from './etcd-odd';
import { federationAddress, federationIdle, federationOrder } from './federation-links';
import { faultInjection } from './fault-injection';
import { federationRanges } from './federation-ranges';
import { gatewayEntry } from './gateway-entry';
import { gatewayPorts } from './gateway-ports';
import { hostRecord } from './host-record';
import { imageLatest } from './image-latest';
import { ingressUnmaintained } from './ingress-unmaintained';
import { k3sSize } from './k3s-size';
import { kineGalera } from './kine-galera';
import { loadBalancerSpof } from './load-balancer-spof';
import { nameDuplicate } from './name-duplicate';
import { networkOverlap } from './network-overlap';
import { noWayOut } from './no-way-out';
import { nodeName, nodeSize, poolWorkers } from './nodes';
import { quotaCluster, quotaUnsized } from './quota-cluster';
import { quotaClaims, quotaPods } from './quota-namespace';
import { quotaPod } from './quota-pod';
import { quotaStorage } from './quota-storage';
import { quotaDefault, quotaSum } from './quota-sum';
import { rancherK8s, versionK8s } from './rancher-k8s';
import { rancherServers } from './rancher-servers';
import { rancherSize, rancherSmall } from './rancher-size';
import { scalingCapacity, scalingMetric } from './scaling-metric';
import { spreadDomains } from './spread-domains';
import { cinderQuota, claimClass } from './storage-claims';
import { storageCopies } from './storage-copies';
import { storageFull, storageHostLoss } from './storage-full';
import { minioUnmaintained } from './storage-unmaintained';
import { tierDropped } from './tier-dropped';
import { vrrpId } from './vrrp-id';

/**
 * Every rule. A new one is a file here and a line below.
 * @internal
 */
export const rules: readonly Rule[] = [
  addressOverlap,
  nameDuplicate,
  networkOverlap,
  quotaDefault,
  quotaSum,
  backupSelf,
  cinderQuota,
  claimClass,
  cephCopies,
  cephHeal,
  cephZones,
  dataBackup,
  dataBackupNone,
  databaseBackup,
  databaseEngine,
  databaseMachine,
  dnsOutside,
  etcdOdd,
  etcdOne,
  etcdZones,
  faultInjection,
  federationAddress,
  federationIdle,
  federationOrder,
  federationRanges,
  gatewayEntry,
  gatewayPorts,
  hostRecord,
  imageLatest,
  ingressUnmaintained,
  k3sSize,
  kineGalera,
  loadBalancerSpof,
  minioUnmaintained,
  noWayOut,
  nodeName,
  nodeSize,
  poolWorkers,
  quotaClaims,
  quotaCluster,
  quotaPod,
  quotaPods,
  quotaStorage,
  quotaUnsized,
  rancherK8s,
  rancherServers,
  rancherSize,
  rancherSmall,
  scalingCapacity,
  scalingMetric,
  spreadDomains,
  storageCopies,
  storageFull,
  storageHostLoss,
  tierDropped,
  versionK8s,
  vrrpId,
];
