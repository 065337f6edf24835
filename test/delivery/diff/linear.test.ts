import { Allowances } from '../../../lib/delivery/diff/allowances';
import { ObjectChange, changesBetween } from '../../../lib/delivery/diff/object-change';
import { ObjectTree, StandingObject, identityOf } from '../../../lib/delivery/diff/object-tree';

/** Objects that differ from each other in little, of which every one is renamed and some are nearly equal to many. */
function tree(count: number, name: (i: number) => string, image: string): ObjectTree {
  const objects = Array.from({ length: count }, (_, i): StandingObject => {
    const own = name(i);
    const containers = [
      { name: 'app', image, env: Array.from({ length: 4 }, (_none, n) => ({ name: `e${n}`, value: `${i % 40}` })) },
    ];
    const json = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: own, namespace: 'shop', labels: { app: own } },
      spec: { replicas: 3, number: i, selector: { app: own }, template: { spec: { containers } } },
    };
    return {
      cluster: 'lab',
      file: `50-apps/web/${own}.yaml`,
      unit: '50-apps/web',
      group: 'apps',
      kind: 'Deployment',
      namespace: 'shop',
      name: own,
      json,
    };
  });
  return { objects: new Map(objects.map((object) => [identityOf(object), object])), problems: [] };
}

/** Time that the process had itself, whatever else the machine does. */
function fastest(work: () => ObjectChange[]): { readonly time: number; readonly changes: ObjectChange[] } {
  let best = Infinity;
  let changes: ObjectChange[] = [];
  for (let i = 0; i < 3; i += 1) {
    const began = process.cpuUsage();
    changes = work();
    best = Math.min(best, process.cpuUsage(began).user);
  }
  return { time: best, changes };
}

it.each<[string, (i: number) => string, string]>([
  ['changed', (i) => `web-${i}`, 'changed'],
  ['renamed', (i) => `new-${i}`, 'renamed'],
])('thousands of objects that are %s take time in proportion', (_, name, change) => {
  const compare = (count: number): ReturnType<typeof fastest> => {
    const [before, after] = [tree(count, (i) => `web-${i}`, 'a:1'), tree(count, name, 'a:2')];
    return fastest(() => changesBetween(before, after, new Allowances([])));
  };
  compare(300);
  const [some, many] = [compare(750), compare(3000)];
  expect(many.changes.map((one) => String(one.change))).toEqual(Array(3000).fill(change));
  // Four times as much takes sixteen times as long where each is compared with each.
  expect(many.time / some.time).toBeLessThan(9);
});
