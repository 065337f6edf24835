import { MONGO_PORT } from './mongo-db-names';

/** @internal */
export interface MongoDbAddress {
  /** Hosts with their ports. */
  readonly hosts: readonly string[];
  readonly database: string;
  /** Database that the user is known in. */
  readonly authSource: string;
  /** Left out for routers, and for a server that stands alone. */
  readonly replicaSet?: string;
}

/**
 * What everybody may know of a database, by the ends of the names of variables. The URI has no credentials: drivers take them beside it.
 * @see https://www.mongodb.com/docs/manual/reference/connection-string/
 * @internal
 */
export function addressVariables({ hosts, database, authSource, replicaSet }: MongoDbAddress): Record<string, string> {
  const options = [
    ...(replicaSet === undefined ? [] : [`replicaSet=${replicaSet}`]),
    `authSource=${encodeURIComponent(authSource)}`,
    'tls=true',
  ];
  const [host = '', port = String(MONGO_PORT.first)] = (hosts[0] ?? '').split(':');
  return {
    HOST: host,
    PORT: port,
    HOSTS: hosts.join(','),
    DATABASE: database,
    AUTH_SOURCE: authSource,
    ...(replicaSet === undefined ? {} : { REPLICA_SET: replicaSet }),
    URI: `mongodb://${hosts.join(',')}/${encodeURIComponent(database)}?${options.join('&')}`,
  };
}
