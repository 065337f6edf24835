import {
  isDnsLabel,
  isDnsSubdomain,
  labelProblem,
  repeated,
  scheduleProblems,
  wholeMebibytes,
  wholeProblem,
  Cidr,
  Size,
} from '../../core';
import { secretProblems } from '../../manifests';
import { MongoDbClusterProps, MongoDbOutside } from './mongo-db-cluster-props';
import { clusterNameProblem } from './mongo-db-name-problems';
import { numbered, replicaSetName } from './mongo-db-names';
import { BACKUP_EVERY, BACKUP_KEEP, MongoDbSettings } from './mongo-db-settings';

type Problems = (string | undefined)[];

/**
 * What keeps a cluster from being made or from living, all at once.
 * @param isProduction whether its data must not be lost
 * @internal
 */
export function mongoDbProblems(
  settings: MongoDbSettings,
  props: MongoDbClusterProps,
  isProduction: boolean,
): Problems {
  const { name, namespace, sets, isSharded, members, release } = settings;
  const names = [...numbered(sets).map(replicaSetName), ...(isSharded ? ['cfg'] : [])];
  return [
    clusterNameProblem(name, names),
    isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
    membersProblem(members, isProduction),
    ...(isSharded ? shardProblems(settings, props) : strayProblems(props)),
    ...sizeProblems(settings, props),
    ...Object.entries(props.nodeLabels ?? {}).map(([key, value]) => labelProblem(key, value)),
    ...backupProblems(props),
    ...(props.outside === undefined ? [] : outsideProblems(props.outside, settings, props)),
    props.metricsFrom === undefined || isDnsLabel(props.metricsFrom)
      ? undefined
      : `callers stand in a namespace, got '${props.metricsFrom}'; give its name by 'metricsFrom'`,
    /^8\.0\.\d+-\d+$/.test(release)
      ? undefined
      : `a release is one of Percona Server for MongoDB 8.0, like '8.0.19-7', got '${release}'; correct 'release'`,
    ...(props.pullSecret === undefined ? [] : secretProblems(props.pullSecret)),
  ];
}

function membersProblem(members: number, isProduction: boolean): string | undefined {
  if (members === 1) {
    return isProduction
      ? `a database of production outlives the loss of a member, got 1 member; take 3 or 5 by 'members'`
      : undefined;
  }
  return oddProblem('a replica set', 'members that all hold data', 'members', members);
}

/** An arbiter makes a number odd, and a write that most have confirmed is lost with one of them all the same: there are none. */
function oddProblem(what: string, of: string, setting: string, count: number): string | undefined {
  return [3, 5, 7].includes(count)
    ? undefined
    : `${what} has 3, 5 or 7 ${of}, so that a majority is left when some are lost, got ${count}; correct '${setting}'`;
}

function shardProblems({ configServers, members, routers }: MongoDbSettings, props: MongoDbClusterProps): Problems {
  return [
    wholeProblem('the number of shards', 'shards', props.shards, 1, 32),
    wholeProblem('the number of routers', 'routers', routers, 2, 16),
    configServers === 1 && members === 1
      ? undefined
      : oddProblem('the set of config servers', 'members', 'configServers', configServers),
    memoryProblem('a config server', 'configMemory', props.configMemory, LEAST_MEMORY),
    memoryProblem('a router', 'routerMemory', props.routerMemory, 512),
    volumeProblem('configVolume', props.configVolume),
  ];
}

/** What only a cluster with shards has. */
function strayProblems(props: MongoDbClusterProps): Problems {
  return (['configServers', 'configVolume', 'configMemory', 'routers', 'routerMemory'] as const)
    .filter((setting) => props[setting] !== undefined)
    .map((setting) => `'${setting}' is for a cluster with shards, got none; give 'shards', or leave it out`);
}

function sizeProblems({ cores, cacheRatio, memoryMebibytes }: MongoDbSettings, props: MongoDbClusterProps): Problems {
  const cache = cacheRatio * (memoryMebibytes - GIBIBYTE);
  return [
    volumeProblem('volume', props.volume),
    memoryProblem('a member', 'memory', props.memory, LEAST_MEMORY),
    cores >= 0.1 && cores <= 128 ? undefined : `a member has 0.1 to 128 cores, got ${cores}; correct 'cores'`,
    cacheRatio > 0 && cacheRatio <= 0.8
      ? undefined
      : `the cache is a part of the memory above 0 and at most 0.8, got ${cacheRatio}; correct 'cacheRatio'`,
    props.cacheRatio === undefined || cache >= LEAST_CACHE || memoryMebibytes < LEAST_MEMORY
      ? undefined
      : `WiredTiger takes a cache of ${LEAST_CACHE} MiB or more, got ${Math.floor(cache)} MiB: ${cacheRatio} x (${memoryMebibytes} MiB - ${GIBIBYTE} MiB); raise 'cacheRatio' or 'memory'`,
  ];
}

const GIBIBYTE = 1024;

/** Of WiredTiger, which the operator keeps to whatever the memory is. */
const LEAST_CACHE = 256;

/** The least cache, and 1 GiB for all else. */
const LEAST_MEMORY = LEAST_CACHE + GIBIBYTE;

function memoryProblem(what: string, setting: string, size: Size | undefined, least: number): string | undefined {
  return size === undefined || (wholeMebibytes(size) ?? 0) >= least
    ? undefined
    : `${what} has whole mebibytes of memory, ${least} or more, got ${size.asString()}; correct '${setting}'`;
}

function volumeProblem(setting: string, size: Size | undefined): string | undefined {
  return size === undefined || (wholeMebibytes(size) ?? 0) >= GIBIBYTE
    ? undefined
    : `a volume has whole mebibytes, 1024 or more, got ${size.asString()}; correct '${setting}'`;
}

function backupProblems({ backup }: MongoDbClusterProps): Problems {
  if (backup === undefined) {
    return [];
  }
  const { to, every = BACKUP_EVERY, keep = BACKUP_KEEP } = backup;
  return [...to._problems(), ...scheduleProblems('copies of a MongoDB', every, keep)];
}

function outsideProblems(
  outside: MongoDbOutside,
  settings: MongoDbSettings,
  { issuer }: MongoDbClusterProps,
): Problems {
  const { hosts, from } = outside;
  const { members, isSharded } = settings;
  return [
    isSharded
      ? `callers outside reach the members of one replica set, got shards; leave 'shards' out, or lead callers to an application in front`
      : undefined,
    issuer === undefined
      ? `callers outside are shown a certificate with the names that they call, which the operator gives its own only at the first start, got no issuer; name one by 'issuer'`
      : undefined,
    hosts.length === members
      ? undefined
      : `each member has a name outside, got ${hosts.length} for ${members} members; name as many in 'hosts'`,
    ...repeated(hosts).map((host) => `a name outside is of one member, got '${host}' twice; correct 'hosts'`),
    ...hosts
      .filter((host) => !isDnsSubdomain(host) || !host.includes('.') || /^[\d.]+$/.test(host))
      .map((host) => `a name outside is one of a zone, like 'mongo-0.example.org', got '${host}'; correct 'hosts'`),
    from.length > 0
      ? undefined
      : `a database is opened to ranges that are named, got none; name them in 'from', or leave 'outside' out`,
    ...from.map((range) =>
      range === '0.0.0.0/0'
        ? `a database is opened to ranges of its own, got '0.0.0.0/0', which is the whole world; name the ranges in 'from'`
        : Cidr.problem(range),
    ),
  ];
}
