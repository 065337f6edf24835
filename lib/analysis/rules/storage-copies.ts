import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const storageCopies: Rule = {
  id: 'LH-3',
  severity: Severity.WARNING,
  why: 'Where volumes have copies on every node, a copy that is lost is not made anew, and nodes that are drained one after the other wait for each other.',
  see: 'https://longhorn.io/docs/1.12.1/maintenance/maintenance/#node-drain-policy-recommendations',
  check(facts) {
    const otherwise = new Set(facts.of('redundancy').map(({ fact }) => `${fact.cluster}/${fact.pool}`));
    const pools = new Map(facts.of('storage-pool').map(({ fact }) => [`${fact.cluster}/${fact.name}`, fact]));
    return facts.of('storage-class').flatMap(({ path, fact: { cluster, name, pool, copies = 1 } }) => {
      const place = `${cluster}/${pool}`;
      const hosts = pools.get(place)?.hosts.length ?? Infinity;
      return copies < 2 || otherwise.has(place) || copies < hosts
        ? []
        : [
            {
              path,
              message: `volumes of '${name}' have ${copies} copies on ${hosts} nodes, so that none is left for one that is lost or drained; add a node with a disk${copies > 2 && hosts > 2 ? `, lower 'replicas' to ${hosts - 1}` : ''}, or accept it with a reason`,
            },
          ];
    });
  },
};
