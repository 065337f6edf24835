import { isDnsLabel, repeated } from '../../core';
import { MongoDbUserOptions } from './mongo-db-user';

/**
 * What keeps a text from naming a database of an application, if anything.
 * @see https://www.mongodb.com/docs/manual/reference/limits/#naming-restrictions
 * @internal
 */
export function databaseProblem(database: string): string | undefined {
  if (['admin', 'config', 'local'].includes(database)) {
    return `a database of an application is none of MongoDB's own, got '${database}'; give it another name`;
  }
  return /^[^/\\. "$*<>:|?\0]{1,63}$/.test(database)
    ? undefined
    : `a database has a name of at most 63 characters without spaces and any of /\\."$*<>:|?, got '${database}'; give it another name`;
}

/**
 * What is wrong with a user.
 * @internal
 */
export function userProblems(name: string, { databases }: MongoDbUserOptions): (string | undefined)[] {
  return [
    /^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/.test(name)
      ? undefined
      : `a user has a name of at most 63 letters, digits and '-._', which is a key of a Secret too, got '${name}'; rename it`,
    OF_THE_OPERATOR.includes(name) ? `a user is none of the operator's own, got '${name}'; rename it` : undefined,
    databases.length > 0 ? undefined : `a user works with databases, got none for '${name}'; name one in 'databases'`,
    ...repeated(databases).map(
      (database) => `a database is named once, got '${database}' twice for '${name}'; take one out of 'databases'`,
    ),
    ...databases.map(databaseProblem),
  ];
}

/** The operator passes over users of these names, and says so in its log alone. */
const OF_THE_OPERATOR = ['backup', 'clusterAdmin', 'clusterMonitor', 'databaseAdmin', 'userAdmin'];

/**
 * The operator refuses a name that is longer with that of a replica set.
 * @internal
 */
export function clusterNameProblem(name: string, sets: readonly string[]): string | undefined {
  const longest = Math.max(0, ...sets.map((set) => set.length));
  return isDnsLabel(name) && name.length + longest <= 50
    ? undefined
    : `a MongoDB has a name of at most ${50 - longest} lower-case letters, digits and hyphens, got '${name}'; give another 'name'`;
}
