import { Cni, Distribution, Port } from '../../model';

/** @internal */
export const API = Port.tcp(6443, 'kube-apiserver');

/** @internal */
export const ETCD = Port.tcpRange(2379, 2380, 'etcd');

/**
 * Where nodes of RKE2 register; K3s has it on the port of the API.
 * @internal
 */
export const SUPERVISOR = Port.tcp(9345, 'rke2 supervisor');

/**
 * Metrics of what runs on servers, for whoever watches from within the cluster.
 * @internal
 */
export const METRICS = {
  etcd: Port.tcp(2381, 'etcd metrics'),
  controllerManager: Port.tcp(10257, 'kube-controller-manager'),
  scheduler: Port.tcp(10259, 'kube-scheduler'),
};

/**
 * What nodes call on servers.
 * @internal
 */
export function joiningPorts(distribution: Distribution): Port[] {
  return distribution === Distribution.RKE2 ? [API, SUPERVISOR] : [API];
}

/**
 * What every node listens on for the others.
 * @internal
 */
export function betweenNodes(cni: Cni, distribution: Distribution): Port[] {
  return [...cni.ports(distribution), Port.tcp(10250, 'kubelet'), Port.tcp(9100, 'node exporter')];
}
