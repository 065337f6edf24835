import { Port } from '../../model';

/**
 * A cluster by the names that the operator gives.
 * @internal
 */
export interface GaleraPlace {
  readonly name: string;
  readonly namespace: string;
}

/** @internal */
export const SQL = Port.tcp(3306, 'mariadb');

/**
 * Answers whether a member is in step with the others.
 * @internal
 */
export const PROBE = Port.tcp(5566, 'probe');

/** @internal */
export const AGENT = Port.tcp(5555, 'agent');

/** @internal */
export const METRICS = Port.tcp(9104, 'metrics');

/**
 * What members tell each other: whole copies, writes, missed writes.
 * @internal
 */
export const BETWEEN_MEMBERS = [
  Port.tcp(4444, 'sst'),
  Port.tcp(4567, 'cluster'),
  Port.udp(4567, 'cluster-udp'),
  Port.tcp(4568, 'ist'),
];

/** @internal */
export function memberLabels(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': 'mariadb', 'app.kubernetes.io/instance': name };
}

/** @internal */
export function exporterLabels(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': 'exporter', 'app.kubernetes.io/instance': `${name}-metrics` };
}

/**
 * Pods that make copies and bring them back.
 * @internal
 */
export function copyLabels(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': 'mariadb-copies', 'app.kubernetes.io/instance': name };
}

/**
 * Names that a Service of the namespace is called by.
 * @internal
 */
export function serviceNames(service: string, namespace: string): string[] {
  return [
    `${service}.${namespace}.svc.cluster.local`,
    `${service}.${namespace}.svc`,
    `${service}.${namespace}`,
    service,
  ];
}

/**
 * Pods of databases stay outside of meshes: a state transfer hangs in a sidecar, and operators have none.
 * @internal
 */
export const OUTSIDE_MESHES = { 'sidecar.istio.io/inject': 'false' };
