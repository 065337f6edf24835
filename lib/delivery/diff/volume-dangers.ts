import { Compared, Danger, stays, typeOf } from './danger';
import { Difference, pathOf } from './differences';
import { StandingObject } from './object-tree';
import { Json, at, fieldsOf, isRecord, itemsOf, numberAt, textAt } from './json';
import { bytesOf } from './quantity';

/** Sizes of volumes that are not written as a request of a claim. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  'MariaDB.k8s.mariadb.com': ['spec.storage.size'],
  'Volume.longhorn.io': ['spec.size'],
  PersistentVolume: ['spec.capacity.storage'],
};

/**
 * Volumes and storage that would become smaller.
 * @internal
 */
export function volumeDangers(change: Compared): Danger[] {
  if (!stays(change)) {
    return [];
  }
  const [before, after] = [change.before as StandingObject, change.after as StandingObject];
  const shrunk = change.differences.flatMap((difference) => shrinking(difference, SIZES[typeOf(before)] ?? []));
  return [
    ...shrunk,
    ...(shrunk.length === 0 && isElasticsearch(before) ? lessStorage(before.json, after.json) : []),
    ...(typeOf(before) === 'CephCluster.ceph.rook.io' ? fewerDisks(before.json, after.json) : []),
    ...(before.group === 'ceph.rook.io' ? [...fewerCopies(change.differences), ...lostPools(change.differences)] : []),
  ];
}

function shrinking({ steps, before, after }: Difference, sizes: readonly string[]): Danger[] {
  const path = pathOf(steps);
  const [old, fresh] = [bytesOf(before), bytesOf(after)];
  const isSize = /(^|\.)(resources\.requests\.storage|persistence\.size)$/.test(path) || sizes.includes(path);
  return isSize && old !== undefined && fresh !== undefined && fresh < old
    ? [
        {
          reason: `'${path}' would shrink from ${String(before)} to ${String(after)}: no volume becomes smaller`,
          advice: 'keep the size, or make a new volume and copy',
        },
      ]
    : [];
}

function isElasticsearch(object: StandingObject): boolean {
  return typeOf(object) === 'Elasticsearch.elasticsearch.k8s.elastic.co';
}

/** Nodes of Elasticsearch may come and go; what they hold together must still fit. */
function lessStorage(before: Json, after: Json): Danger[] {
  const [old, fresh] = [storageOf(before), storageOf(after)];
  return fresh < old
    ? [
        {
          reason: `the nodes would have ${gibibytes(fresh)} of storage together instead of ${gibibytes(old)}`,
          advice: 'delete indices or shorten the retention first, and see that the rest fits with a replica less',
        },
      ]
    : [];
}

function storageOf(json: Json): number {
  return itemsOf(at(json, 'spec.nodeSets')).reduce<number>((sum, set) => {
    const sizes = itemsOf(at(set, 'volumeClaimTemplates')).map(
      (claim) => bytesOf(at(claim, 'spec.resources.requests.storage')) ?? 0,
    );
    return sum + (numberAt(set, 'count') ?? 0) * sizes.reduce((total, size) => total + size, 0);
  }, 0);
}

function gibibytes(bytes: number): string {
  return `${Math.round((bytes / 2 ** 30) * 10) / 10} GiB`;
}

/** Rook leaves disks alone that are not named any more, and nobody looks after them. */
function fewerDisks(before: Json, after: Json): Danger[] {
  const fresh = new Set(disksOf(after));
  const gone = disksOf(before).filter((disk) => !fresh.has(disk));
  const sets = new Map(itemsOf(at(after, 'spec.storage.storageClassDeviceSets')).map((set) => [at(set, 'name'), set]));
  const fewer = itemsOf(at(before, 'spec.storage.storageClassDeviceSets')).filter(
    (set) => (numberAt(sets.get(at(set, 'name')), 'count') ?? 0) < (numberAt(set, 'count') ?? 0),
  );
  const lost = [
    ...gone.map((disk) => `'${disk}'`),
    ...fewer.map((set) => `disks of set '${textAt(set, 'name') ?? ''}'`),
  ];
  return lost.length === 0
    ? []
    : [
        {
          reason: `Ceph would lose ${lost.join(', ')}: what they hold must fit on the rest`,
          advice: 'drain their OSDs and wait for a healthy state first, one failure domain at a time',
        },
      ];
}

function disksOf(json: Json): string[] {
  return itemsOf(at(json, 'spec.storage.nodes')).flatMap((node) => {
    const name = textAt(node, 'name') ?? '';
    const devices = itemsOf(at(node, 'devices')).map((device) => textAt(device, 'name') ?? '');
    return devices.length === 0 ? [name] : devices.map((device) => `${name}: ${device}`);
  });
}

/** Pools of a filesystem hold the files that were written to them. */
function lostPools(differences: readonly Difference[]): Danger[] {
  return differences
    .filter(({ steps, before, after }) => steps[1] === 'dataPools' && steps.length === 3 && isRecord(before) && !after)
    .map(({ steps }) => ({
      reason: `'${pathOf(steps)}' would go: the files in that pool have no place any more`,
      advice: 'keep the pool, or move every file out of it first',
    }));
}

function fewerCopies(differences: readonly Difference[]): Danger[] {
  return differences.flatMap(({ steps, before, after }) => {
    const path = pathOf(steps);
    const [old, fresh] = path.endsWith('replicated')
      ? [fieldsOf(before).size, fieldsOf(after).size]
      : path.endsWith('replicated.size')
        ? [before, after]
        : [];
    return typeof old === 'number' && (typeof fresh !== 'number' || fresh < old)
      ? [
          {
            reason: `'${path}' would leave ${typeof fresh === 'number' ? fresh : 'no'} copies instead of ${old}`,
            advice: 'keep the number of copies, or make a new pool and copy',
          },
        ]
      : [];
  });
}
