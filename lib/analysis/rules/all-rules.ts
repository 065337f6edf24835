import { Rule } from '../rule';
import { addressOverlap } from './address-overlap';
import { etcdOdd } from './etcd-odd';
import { k3sSize } from './k3s-size';
import { nameDuplicate } from './name-duplicate';
import { networkOverlap } from './network-overlap';
import { quotaDefault, quotaSum } from './quota-sum';
import { rancherK8s } from './rancher-k8s';
import { rancherServers } from './rancher-servers';
import { rancherSize, rancherSmall } from './rancher-size';

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
  etcdOdd,
  k3sSize,
  rancherK8s,
  rancherServers,
  rancherSize,
  rancherSmall,
];
