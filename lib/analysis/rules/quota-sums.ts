import { Stated, byCodeUnit } from '../../core';
import { NamespaceQuotaFact, NodeRole, PodsFact, ProjectQuotaFact } from '../../model';
import { clustersOf } from '../clusters';
import { FactsByKind } from '../rule';

/**
 * What a tenant may use: a project, or a namespace of none.
 * @internal
 */
export interface Tenant {
  readonly path: string;
  readonly name: string;
  readonly fact: ProjectQuotaFact | NamespaceQuotaFact;
}

/**
 * A cluster and what of it is promised; amounts are cores and mebibytes.
 * @internal
 */
export interface PromisedCluster {
  readonly path: string;
  readonly name: string;
  readonly tenants: readonly Tenant[];
  /** What its workers have for pods. */
  readonly room: Amounts;
  /** What pods of the platform request, which count to no quota. */
  readonly platform: Amounts;
  /** Workers whose size nobody knows. */
  readonly unsized: readonly string[];
  readonly hasSizes: boolean;
}

/** @internal */
export interface Amounts {
  readonly cores: number;
  readonly memoryMebibytes: number;
}

/**
 * Tenants of a cluster.
 * @internal
 */
export function tenantsOf(facts: FactsByKind, cluster: string): Tenant[] {
  const projects = facts.of('project-quota').map(({ path, fact }) => ({ path, name: fact.project, fact }));
  const namespaces = facts
    .of('namespace-quota')
    .filter(({ fact }) => fact.project === undefined)
    .map(({ path, fact }) => ({ path, name: fact.namespace, fact }));
  return [...projects, ...namespaces].filter(({ fact }) => fact.cluster === cluster);
}

/**
 * Whether what runs or is claimed counts to a quota that is promised already.
 * @internal
 */
export function countsToQuota(
  facts: FactsByKind,
): (fact: { readonly cluster: string; readonly namespace?: string }) => boolean {
  const places = new Set(facts.of('namespace-quota').map(({ fact }) => place(fact.cluster, fact.namespace)));
  return ({ cluster, namespace }) => namespace !== undefined && places.has(place(cluster, namespace));
}

/** @internal */
export function place(cluster: string, namespace: string): string {
  return JSON.stringify([cluster, namespace]);
}

/**
 * Clusters with tenants and with nodes.
 * @internal
 */
export function promisedClusters(facts: FactsByKind): PromisedCluster[] {
  const counted = countsToQuota(facts);
  return clustersOf(facts).flatMap(({ path, fact: { name }, nodes }) => {
    const tenants = tenantsOf(facts, name);
    const workers = nodes.filter(({ roles }) => roles.includes(NodeRole.WORKER));
    const sized = workers.filter(({ cores, memoryMebibytes }) => cores !== undefined && memoryMebibytes !== undefined);
    const unsized = workers.filter((node) => !sized.includes(node)).map((node) => node.name);
    const pods = facts.of('pods').filter(({ fact }) => fact.cluster === name && !counted(fact));
    if (tenants.length === 0 || workers.length === 0) {
      return [];
    }
    return [
      {
        path,
        name,
        tenants,
        room: {
          cores: sum(sized.map(({ cores = 0 }) => cores - RESERVED.cores)),
          memoryMebibytes: sum(sized.map(({ memoryMebibytes = 0 }) => memoryMebibytes - RESERVED.memoryMebibytes)),
        },
        platform: requestsOf(pods, workers.length),
        unsized: unsized.sort(byCodeUnit),
        hasSizes: sized.length > 0,
      },
    ];
  });
}

/**
 * What pods request together.
 * @param nodes how many there are of those of which each node has one
 * @internal
 */
export function requestsOf(pods: readonly Stated<PodsFact>[], nodes: number): Amounts {
  return {
    cores: sum(pods.map(({ fact }) => (fact.pods ?? nodes) * fact.cores)),
    memoryMebibytes: sum(pods.map(({ fact }) => (fact.pods ?? nodes) * fact.memoryMebibytes)),
  };
}

/** @internal */
export function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((all, amount) => all + amount, 0) * 1000) / 1000;
}

/** What kubelet, container runtime and system of a node take. */
const RESERVED: Amounts = { cores: 0.25, memoryMebibytes: 1024 };
