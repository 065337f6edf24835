import * as fc from 'fast-check';
import { Layer } from '../../../lib';
import { DeliveredUnit } from '../../../lib/manifests';
import { PlacedUnit, placedUnits } from '../../../lib/manifests/engines/unit-order';

function unit(layer: Layer, component: string, ...dependsOn: string[]): DeliveredUnit {
  return { path: component, layer, component, folder: `${layer}/${component}`, objects: [], dependsOn };
}

const folders = (units: readonly DeliveredUnit[]): string[] => units.map(({ folder }) => folder);

test('what a unit needs through others is left out', () => {
  const placed = placedUnits([
    unit(Layer.CONTROLLERS, 'a'),
    unit(Layer.CONTROLLERS, 'b', '20-controllers/a'),
    unit(Layer.CONTROLLERS, 'c', '20-controllers/a', '20-controllers/b'),
    unit(Layer.APPS, 'd', '20-controllers/a'),
  ]);
  expect(placed.map(({ needs, depth }) => [folders(needs), depth])).toEqual([
    [[], 0],
    [['20-controllers/a'], 1],
    [['20-controllers/b'], 2],
    [['20-controllers/c'], 3],
  ]);
});

test('a later layer waits for the whole of the one before it, also where that is deep', () => {
  const placed = placedUnits([
    unit(Layer.APPS, 'z'),
    unit(Layer.CONTROLLERS, 'a'),
    unit(Layer.CONTROLLERS, 'b'),
    unit(Layer.CONTROLLERS, 'c', '20-controllers/b'),
  ]);
  const [last] = placed.slice(-1);
  expect([last.unit.component, folders(last.needs), last.depth]).toEqual([
    'z',
    ['20-controllers/a', '20-controllers/c'],
    2,
  ]);
});

test('units in a circle are placed all the same', () => {
  const placed = placedUnits([
    unit(Layer.APPS, 'a', '50-apps/b'),
    unit(Layer.APPS, 'b', '50-apps/a'),
    unit(Layer.APPS, 'c', '50-apps/c'),
  ]);
  expect(placed.map(({ needs }) => folders(needs))).toEqual([[], ['50-apps/a'], []]);
});

describe('of any units', () => {
  const UNITS = fc
    .array(
      fc.record({ layer: fc.constantFrom(...Object.values(Layer)), after: fc.array(fc.nat(30), { maxLength: 4 }) }),
      {
        maxLength: 14,
      },
    )
    .map((all) =>
      all.map(({ layer, after }, i) => {
        const earlier = after.filter((other) => other < i && all[other].layer <= layer);
        return unit(layer, `u${i}`, ...earlier.map((other) => `${all[other].layer}/u${other}`));
      }),
    );

  /** Folders of all that comes before each, through as many steps as it takes. */
  function before(placed: readonly PlacedUnit[]): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const { unit: one, needs } of placed) {
      found.set(one.folder, new Set(needs.flatMap(({ folder }) => [folder, ...(found.get(folder) ?? [])])));
    }
    return found;
  }

  test('each comes after all that it depends on and after every earlier layer, and after no more', () => {
    fc.assert(
      fc.property(UNITS, (units) => {
        const placed = placedUnits(units);
        expect(placed.map(({ unit: { folder } }) => folder).sort()).toEqual(folders(units).sort());
        const found = before(placed);
        for (const { folder, layer, dependsOn } of units) {
          const earlier = folders(units.filter((other) => other.layer < layer));
          const direct = dependsOn.filter((other) => other.startsWith(layer));
          const further = direct.flatMap((other) => [...(found.get(other) ?? [])]);
          expect([...(found.get(folder) ?? [])].sort()).toEqual(
            [...new Set([...earlier, ...direct, ...further])].sort(),
          );
        }
      }),
    );
  });

  test('nothing that is named is needed by another that is named too, and depth is the longest way', () => {
    fc.assert(
      fc.property(UNITS, (units) => {
        const placed = placedUnits(units);
        const found = before(placed);
        const depths = new Map(placed.map(({ unit: { folder }, depth }) => [folder, depth]));
        for (const { needs, depth } of placed) {
          const further = new Set(needs.flatMap(({ folder }) => [...(found.get(folder) ?? [])]));
          expect(needs.filter(({ folder }) => further.has(folder))).toEqual([]);
          expect(depth).toBe(Math.max(-1, ...needs.map(({ folder }) => depths.get(folder) ?? NaN)) + 1);
        }
      }),
    );
  });
});
