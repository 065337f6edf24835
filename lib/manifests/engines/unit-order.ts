import { DeliveredUnit } from './engine-layout';

/**
 * A unit among those of its cluster.
 * @internal
 */
export interface PlacedUnit {
  readonly unit: DeliveredUnit;
  /**
   * The units that it comes right after, by their layers and the dependencies in the tree; what those need themselves is left out.
   * They are of its own layer, or else those of the layer before that nothing of that layer waits for.
   */
  readonly needs: readonly DeliveredUnit[];
  /** How many units come one after another before it. */
  readonly depth: number;
}

/**
 * The units of a cluster layer after layer, each after what it needs.
 * @internal
 */
export function placedUnits(units: readonly DeliveredUnit[]): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  let before: readonly PlacedUnit[] = [];
  for (const layer of layersOf(units)) {
    const members = placeLayer(
      units.filter((unit) => unit.layer === layer),
      before,
    );
    placed.push(...members);
    before = lastOf(members);
  }
  return placed;
}

/**
 * The layers that have units, in their order.
 * @internal
 */
export function layersOf(units: readonly DeliveredUnit[]): string[] {
  return [...new Set<string>(units.map(({ layer }) => layer))].sort();
}

/** Units of one layer; those of the layer before that end it stand for all that came before. */
function placeLayer(units: readonly DeliveredUnit[], before: readonly PlacedUnit[]): PlacedUnit[] {
  const placed = new Map<string, PlacedUnit>();
  const above = new Map<string, ReadonlySet<string>>();
  for (const unit of units) {
    // A dependency that is not there yet is one of a circle, which is told elsewhere.
    const wanted = unit.dependsOn.filter((folder) => placed.has(folder));
    const further = new Set(wanted.flatMap((folder) => [...(above.get(folder) ?? [])]));
    const nearest = wanted.filter((folder) => !further.has(folder)).flatMap((folder) => placed.get(folder) ?? []);
    const needs = nearest.length > 0 ? nearest : before;
    above.set(unit.folder, new Set([...further, ...wanted]));
    placed.set(unit.folder, {
      unit,
      needs: needs.map((other) => other.unit),
      depth: 1 + Math.max(-1, ...needs.map(({ depth }) => depth)),
    });
  }
  return [...placed.values()];
}

/** Those that no other one needs. */
function lastOf(members: readonly PlacedUnit[]): PlacedUnit[] {
  const needed = new Set(members.flatMap(({ needs }) => needs));
  return members.filter(({ unit }) => !needed.has(unit));
}
