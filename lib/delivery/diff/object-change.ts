import { byCodeUnit } from '../../core';
import { Allowances, nameOf, orderOf } from './allowances';
import { chartDangers } from './chart-dangers';
import { readable } from './chart-view';
import { Compared, Danger, DangerRule, Surroundings, stays } from './danger';
import { differences } from './differences';
import { FieldChange, fieldChanges } from './field-text';
import { immutableDangers } from './immutable-fields';
import { ObjectTree, StandingObject } from './object-tree';
import { quorumDangers } from './quorum-dangers';
import { removalDangers } from './removal-dangers';
import { renames } from './renames';
import { leftClaimDangers } from './left-claims';
import { retentionDangers } from './retention-dangers';
import { volumeDangers } from './volume-dangers';

/** What becomes of an object. */
export enum ObjectChangeKind {
  ADDED = 'added',
  REMOVED = 'removed',
  CHANGED = 'changed',
  /** One object goes and another of nearly the same content comes. */
  RENAMED = 'renamed',
}

/** An object that differs. */
export interface ObjectChange {
  readonly change: ObjectChangeKind;
  /** Folder of the cluster. */
  readonly cluster: string;
  /** Of the object as it is to be, or as it was if it goes. */
  readonly apiVersion: string;
  /** `StatefulSet`; `fleet.yaml` or `File` for what is no object. */
  readonly kind: string;
  /** @default - it is of the whole cluster, or names none */
  readonly namespace?: string;
  readonly name: string;
  /**
   * `<kind>/<namespace>/<name>` that it is allowed by.
   */
  readonly label: string;
  /**
   * Label of what it was.
   * @default - it keeps its name
   */
  readonly renamedFrom?: string;
  /** Fields that differ; none of what comes or goes. */
  readonly fields: FieldChange[];
  readonly dangers: Danger[];
  /** Whether its dangers were allowed by name. */
  readonly isAllowed: boolean;
}

const RULES: readonly DangerRule[] = [
  removalDangers,
  immutableDangers,
  volumeDangers,
  leftClaimDangers,
  quorumDangers,
  chartDangers,
  retentionDangers,
];

/**
 * Every object that differs: by cluster, dangerous ones first.
 * @internal
 */
export function changesBetween(before: ObjectTree, after: ObjectTree, allowances: Allowances): ObjectChange[] {
  const around: Surroundings = {
    units: new Set([...after.objects.values()].map(({ cluster, unit }) => `${cluster}/${unit}`)),
  };
  const gone = [...before.objects].flatMap(([identity, object]) => (after.objects.has(identity) ? [] : [object]));
  const come = [...after.objects].flatMap(([identity, object]) => (before.objects.has(identity) ? [] : [object]));
  const renamed = renames(gone, come);
  const old = new Set(renamed.values());
  const compared: Compared[] = [
    ...gone.filter((object) => !old.has(object)).map((object) => ({ before: object, differences: [] })),
    ...come.map((object) => compare(renamed.get(object), object)),
    ...[...before.objects].flatMap(([identity, object]) => {
      const now = after.objects.get(identity);
      return now === undefined || (now.json === object.json && now.file === object.file) ? [] : [compare(object, now)];
    }),
  ];
  return compared
    .filter((change) => change.before === undefined || change.after === undefined || change.differences.length > 0)
    .map((change) => ({
      order: orderOf((change.after ?? change.before) as StandingObject),
      told: objectChange(change, around, allowances),
    }))
    .sort(
      (a, b) =>
        byCodeUnit(a.told.cluster, b.told.cluster) || rank(a.told) - rank(b.told) || byCodeUnit(a.order, b.order),
    )
    .map(({ told }) => told);
}

function compare(before: StandingObject | undefined, after: StandingObject): Compared {
  if (before === undefined) {
    return { after, differences: [] };
  }
  const found = before.json === after.json ? [] : differences(readable(before), readable(after));
  // Where an object lies matters: each folder is delivered, and pruned, by itself.
  const moved = before.unit === after.unit ? [] : [{ steps: ['unit'], before: before.unit, after: after.unit }];
  return { before, after, differences: [...moved, ...found] };
}

function rank({ dangers, isAllowed }: ObjectChange): number {
  return dangers.length === 0 ? 2 : isAllowed ? 1 : 0;
}

function objectChange(change: Compared, around: Surroundings, allowances: Allowances): ObjectChange {
  const { before, after } = change;
  const shown = (after ?? before) as StandingObject;
  const first = (before ?? after) as StandingObject;
  const dangers = RULES.flatMap((rule) => rule(change, around));
  const isRenamed = before !== undefined && after !== undefined && !stays(change);
  const { namespace, json } = shown;
  return {
    change: kindOf(change, isRenamed),
    cluster: shown.cluster,
    apiVersion: typeof json.apiVersion === 'string' ? json.apiVersion : '',
    kind: shown.kind,
    ...(namespace === undefined ? {} : { namespace }),
    name: shown.name,
    label: labelOf(shown),
    ...(isRenamed ? { renamedFrom: labelOf(first) } : {}),
    fields: fieldChanges(json, change.differences).filter(
      ({ path }) => !isRenamed || !['metadata.name', 'metadata.namespace'].includes(path),
    ),
    dangers,
    isAllowed: dangers.length > 0 && allowances.allow(first),
  };
}

function kindOf({ before, after }: Compared, isRenamed: boolean): ObjectChangeKind {
  if (before === undefined) {
    return ObjectChangeKind.ADDED;
  }
  if (after === undefined) {
    return ObjectChangeKind.REMOVED;
  }
  return isRenamed ? ObjectChangeKind.RENAMED : ObjectChangeKind.CHANGED;
}

function labelOf(object: StandingObject): string {
  return `${object.kind}/${nameOf(object)}`;
}
