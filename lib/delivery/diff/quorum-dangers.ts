import { Compared, Danger, stays, typeOf } from './danger';
import { StandingObject } from './object-tree';
import { Json, at, itemsOf, numberAt, textAt } from './json';

/** Voters of one group: `members` of `what`. */
interface Voters {
  readonly what: string;
  readonly members: number;
}

const VOTERS: Readonly<Record<string, (json: Json) => Voters[]>> = {
  'Elasticsearch.elasticsearch.k8s.elastic.co': (json) => [
    { what: 'masters of Elasticsearch', members: masters(json) },
  ],
  'CephCluster.ceph.rook.io': (json) => [{ what: 'monitors of Ceph', members: numberAt(json, 'spec.mon.count') ?? 3 }],
  'MariaDB.k8s.mariadb.com': (json) => [{ what: 'members of MariaDB', members: numberAt(json, 'spec.replicas') ?? 1 }],
  'PerconaXtraDBCluster.pxc.percona.com': (json) => [
    { what: 'members of Galera', members: numberAt(json, 'spec.pxc.size') ?? 3 },
  ],
  'PerconaServerMongoDB.psmdb.percona.com': (json) => [
    ...itemsOf(at(json, 'spec.replsets')).map((set) => ({
      what: `members of replica set '${textAt(set, 'name') ?? ''}'`,
      members: numberAt(set, 'size') ?? 3,
    })),
    ...(at(json, 'spec.sharding.configsvrReplSet') === undefined
      ? []
      : [{ what: 'config servers', members: numberAt(json, 'spec.sharding.configsvrReplSet.size') ?? 3 }]),
  ],
  'MongoDBCommunity.mongodbcommunity.mongodb.com': (json) => [
    { what: 'members of the replica set', members: numberAt(json, 'spec.members') ?? 0 },
  ],
  'Cluster.provisioning.cattle.io': (json) => [{ what: 'members of etcd', members: etcdMembers(json) }],
};

/**
 * Groups that vote and would lose members, and sets of pods that would lose their majority.
 * @internal
 */
export function quorumDangers(change: Compared): Danger[] {
  if (!stays(change)) {
    return [];
  }
  const [before, after] = [change.before as StandingObject, change.after as StandingObject];
  if (typeOf(before) === 'StatefulSet.apps') {
    const [old, fresh] = [before, after].map(({ json }) => numberAt(json, 'spec.replicas') ?? 1);
    const majority = Math.floor(old / 2) + 1;
    return fresh < Math.min(majority, old)
      ? [fewer(`${fresh} of ${old} replicas would be left, and ${majority} are their majority`)]
      : [];
  }
  const voters = VOTERS[typeOf(before)] ?? ((): Voters[] => []);
  const now = new Map(voters(after.json).map(({ what, members }) => [what, members]));
  return voters(before.json).flatMap(({ what, members }) => {
    const left = now.get(what) ?? 0;
    return left < members ? [fewer(`${left} of ${members} ${what} would be left`)] : [];
  });
}

function fewer(reason: string): Danger {
  return {
    reason: `${reason}: who voted may be missed when one more fails`,
    advice: 'take members out one at a time, each after the group is whole again, and keep three or more',
  };
}

function masters(json: Json): number {
  return itemsOf(at(json, 'spec.nodeSets'))
    .filter((set) => {
      const roles = at(set, 'config')
        ? ((at(set, 'config') as Json)['node.roles'] ?? at(set, 'config.node.roles'))
        : undefined;
      return roles === undefined || itemsOf(roles).includes('master');
    })
    .reduce<number>((sum, set) => sum + (numberAt(set, 'count') ?? 0), 0);
}

function etcdMembers(json: Json): number {
  return itemsOf(at(json, 'spec.rkeConfig.machinePools'))
    .filter((pool) => at(pool, 'etcdRole') === true)
    .reduce<number>((sum, pool) => sum + (numberAt(pool, 'quantity') ?? 1), 0);
}
