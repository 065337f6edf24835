import { Port } from '../../model';

/**
 * Where every program of MongoDB listens: members, config servers and routers alike.
 * @internal
 */
export const MONGO_PORT = Port.tcp(27017, 'mongodb');

/**
 * Where the exporter beside each member listens.
 * @internal
 */
export const EXPORTER_PORT = Port.tcp(9216, 'metrics');

/**
 * What certificates and replica sets name hosts by.
 * @internal
 */
export const DNS_SUFFIX = 'svc.cluster.local';

/**
 * Which of the pods of a cluster are meant: config servers, members that hold data, or routers.
 * @internal
 */
export type MongoComponent = 'cfg' | 'mongod' | 'mongos';

/**
 * Labels that the operator gives pods of a cluster.
 * @internal
 */
export function mongoPodLabels(name: string, component: MongoComponent): Record<string, string> {
  return {
    'app.kubernetes.io/name': 'percona-server-mongodb',
    'app.kubernetes.io/instance': name,
    'app.kubernetes.io/component': component,
  };
}

/**
 * Name of the replica set of a shard; that of a cluster without shards is its first.
 * @internal
 */
export function replicaSetName(shard = 0): string {
  return `rs${shard}`;
}

/**
 * Hosts of the members of a replica set, as they know each other.
 * @internal
 */
export function memberHosts(name: string, namespace: string, replicaSet: string, members: number): string[] {
  const service = `${name}-${replicaSet}`;
  return numbered(members).map((i) => `${service}-${i}.${service}.${namespace}.${DNS_SUFFIX}`);
}

/**
 * Hosts of the routers. Each has a Service of its own: a cursor and a transaction are of one router, which a common Service would change at
 * each connection.
 * @internal
 */
export function routerHosts(name: string, namespace: string, routers: number): string[] {
  return numbered(routers).map((i) => `${name}-mongos-${i}.${namespace}.${DNS_SUFFIX}`);
}

/**
 * Secret with the certificate of all members and routers, and of who signed it.
 * @internal
 */
export function certificateSecret(name: string): string {
  return `${name}-ssl`;
}

/**
 * Secret that the operator writes generated passwords of users to, each under the name of its user.
 * @internal
 */
export function usersSecret(name: string): string {
  return `${name}-custom-user-secret`;
}

/**
 * Secret of the operator's own users, as they are set in the database.
 * @internal
 */
export function systemUsersSecret(name: string): string {
  return `internal-${name}-users`;
}

/** @internal */
export function numbered(count: number): number[] {
  return Array.from({ length: Number.isInteger(count) && count > 0 && count <= MOST ? count : 0 }, (_, i) => i);
}

/** Counts beyond are refused, and make nothing before that. */
const MOST = 64;
