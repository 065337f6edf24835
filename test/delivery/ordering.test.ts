import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { Construct, DependencyGroup, IConstruct } from 'constructs';
import * as fc from 'fast-check';
import { Ordering, orderUnits } from '../../lib/delivery/ordering';

const scratch = path.join(__dirname, '..', '.tmp');
let outdir: string;
let app: App;

beforeAll(() => {
  fs.mkdirSync(scratch, { recursive: true });
  outdir = fs.mkdtempSync(path.join(scratch, 'ordering-'));
});
beforeEach(() => (app = new App({ outdir })));
afterAll(() => fs.rmSync(outdir, { recursive: true }));

const chart = (scope: Construct, id: string) => new Chart(scope, id);
const group = (scope: Construct, id: string) => new Construct(scope, id);
const object = (scope: Construct, id: string) =>
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id } });
const objects = (scope: Construct, ...ids: string[]) => ids.map((id) => object(scope, id));
const paths = (constructs: readonly IConstruct[]) => constructs.map(({ node }) => node.path);
/** `unit: object object`, one line per unit. */
const lines = ({ units }: Ordering) =>
  units.map((unit) => `${unit.chart.node.path}: ${unit.objects.map(({ node }) => node.id).join(' ')}`);
const dependsOn = ({ units }: Ordering) =>
  Object.fromEntries(units.map((unit) => [unit.chart.node.path, paths(unit.dependsOn)]));
const messages = ({ problems }: Ordering) => problems.map((problem) => `[${problem.path}] ${problem.message}`);

describe('within a unit', () => {
  it('objects without dependencies stand in tree order', () => {
    const a = chart(app, 'a');
    objects(group(a, 'g'), 'x', 'y');
    objects(a, 'z');
    expect(lines(orderUnits(app))).toEqual(['a: x y z']);
  });

  it('what an object needs comes right before it, in tree order, whatever order it was stated in', () => {
    const [x, , z1, , z2] = objects(chart(app, 'a'), 'x', 'y', 'z1', 'w', 'z2');
    x.addDependency(z2, z1, z2);
    expect(lines(orderUnits(app))).toEqual(['a: z1 z2 x y w']);
  });

  it('a tree order that meets all dependencies stays as it is', () => {
    const [x, y, z] = objects(chart(app, 'a'), 'x', 'y', 'z');
    z.addDependency(x);
    y.addDependency(x);
    expect(lines(orderUnits(app))).toEqual(['a: x y z']);
  });

  it('a dependency between groups orders all objects below both, at any depth', () => {
    const a = chart(app, 'a');
    const late = group(a, 'late');
    const early = group(a, 'early');
    objects(group(group(late, 'g'), 'h'), 'l1');
    objects(late, 'l2');
    objects(group(early, 'g'), 'e1');
    objects(early, 'e2');
    late.node.addDependency(early);
    expect(lines(orderUnits(app))).toEqual(['a: e1 e2 l1 l2']);
  });

  it('a dependency on a set of constructs is one on each of them', () => {
    const [x, y, z] = objects(chart(app, 'a'), 'x', 'y', 'z');
    x.node.addDependency(new DependencyGroup(z, y));
    expect(lines(orderUnits(app))).toEqual(['a: y z x']);
  });

  it('an object is not ordered against the objects below it, unless it is said', () => {
    const a = chart(app, 'a');
    const outer = object(a, 'outer');
    const inner = object(outer, 'inner');
    expect(lines(orderUnits(app))).toEqual(['a: outer inner']);
    outer.addDependency(inner);
    expect(lines(orderUnits(app))).toEqual(['a: inner outer']);
  });

  it("a dependency on something above concerns that one's own object only", () => {
    const a = chart(app, 'a');
    const outer = object(a, 'outer');
    const [, inner] = objects(outer, 'sibling', 'inner');
    inner.addDependency(outer, a, app);
    outer.addDependency(outer);
    expect(lines(orderUnits(app))).toEqual(['a: outer sibling inner']);
    expect(orderUnits(app).problems).toEqual([]);
  });

  it('a circle is refused, naming the objects and what was stated', () => {
    const a = chart(app, 'a');
    const g = group(a, 'g');
    const [x, y] = objects(g, 'x', 'y');
    const [z, w] = objects(a, 'z', 'w');
    x.addDependency(z);
    z.addDependency(w);
    w.node.addDependency(g);
    y.addDependency(y);
    const ordering = orderUnits(app);
    expect(messages(ordering)).toEqual([
      "[a] objects depend on each other in a circle: 'a/g/x' needs 'a/z', 'a/z' needs 'a/w', " +
        "'a/w' needs 'a/g/x' (stated as 'a/w' on 'a/g'); remove one of these dependencies",
    ]);
    expect(lines(ordering)).toEqual(['a: y x z w']);
  });

  it('circles of several units, and of objects and units, are reported at once', () => {
    for (const id of ['a', 'b']) {
      const [x, y] = objects(chart(app, id), 'x', 'y');
      x.addDependency(y);
      y.addDependency(x);
    }
    const [c, d] = ['c', 'd'].map((id) => object(chart(app, id), 'x'));
    c.addDependency(d);
    d.addDependency(c);
    expect(orderUnits(app).problems.map((problem) => problem.path)).toEqual(['a', 'b', 'c']);
  });
});

describe('between units', () => {
  it('a dependency of one object on another orders their units', () => {
    const [a, b] = [chart(app, 'a'), chart(app, 'b')];
    const [x] = objects(a, 'x', 'y');
    const [z] = objects(b, 'z', 'w');
    x.addDependency(z);
    const ordering = orderUnits(app);
    expect(lines(ordering)).toEqual(['b: z w', 'a: x y']);
    expect(dependsOn(ordering)).toEqual({ a: ['b'], b: [] });
  });

  it('a dependency of another unit does not change the order within a unit', () => {
    const [first] = objects(chart(app, 'a'), 'x');
    const [, second] = objects(chart(app, 'b'), 'y', 'z');
    first.addDependency(second);
    expect(lines(orderUnits(app))).toEqual(['b: y z', 'a: x']);
  });

  it('a unit nested in another is not ordered against it, and takes its objects from it', () => {
    const outer = chart(app, 'outer');
    object(outer, 'x');
    const inner = chart(group(outer, 'g'), 'inner');
    object(inner, 'y');
    object(outer, 'z');
    expect(lines(orderUnits(app))).toEqual(['outer: x z', 'outer/g/inner: y']);
    inner.addDependency(outer);
    expect(dependsOn(orderUnits(app))).toEqual({ outer: [], 'outer/g/inner': [] });
  });

  it('a nested unit that needs an object above it needs the unit of that object alone', () => {
    const x = object(chart(app, 'outer'), 'x');
    const [y] = ['n1', 'n2'].map((id) => object(chart(x, id), 'y'));
    y.addDependency(x);
    expect(dependsOn(orderUnits(app))).toEqual({ outer: [], 'outer/x/n1': ['outer'], 'outer/x/n2': [] });
  });

  it('an object that needs a unit nested in it puts its own unit after that one', () => {
    const outer = chart(app, 'outer');
    const x = object(outer, 'x');
    const inner = chart(x, 'inner');
    object(inner, 'y');
    x.addDependency(inner);
    const ordering = orderUnits(app);
    expect(lines(ordering)).toEqual(['outer/x/inner: y', 'outer: x']);
    expect(dependsOn(ordering)).toEqual({ 'outer/x/inner': [], outer: ['outer/x/inner'] });
    object(inner, 'z').addDependency(x);
    expect(messages(orderUnits(app))).toEqual([
      "[outer] units depend on each other in a circle: 'outer/x' needs 'outer/x/inner/y' " +
        "(stated as 'outer/x' on 'outer/x/inner'), 'outer/x/inner/z' needs 'outer/x'; remove one of these dependencies",
    ]);
  });

  it('a group that spans units orders objects within its unit and the units below it', () => {
    const outer = chart(app, 'outer');
    const late = group(outer, 'late');
    object(late, 'x');
    object(chart(late, 'inner'), 'y');
    const early = group(outer, 'early');
    object(early, 'z');
    late.node.addDependency(early);
    const ordering = orderUnits(app);
    expect(lines(ordering)).toEqual(['outer: z x', 'outer/late/inner: y']);
    expect(dependsOn(ordering)).toEqual({ outer: [], 'outer/late/inner': ['outer'] });
    expect(ordering.problems).toEqual([]);
  });

  it('direct units are listed once each, in order, from objects, groups and enclosing constructs', () => {
    const site = group(app, 'site');
    const [x, y] = objects(chart(site, 'a'), 'x', 'y');
    const [b, c, d, e] = ['b', 'c', 'd', 'e'].map((id) => chart(app, id));
    [b, c, d, e].forEach((each) => object(each, 'o'));
    site.node.addDependency(e);
    x.addDependency(d, b);
    y.addDependency(b, x);
    d.addDependency(c);
    const ordering = orderUnits(app);
    expect(paths(ordering.units.map((unit) => unit.chart))).toEqual(['e', 'b', 'c', 'd', 'site/a']);
    expect(dependsOn(ordering)).toEqual({ 'site/a': ['e', 'b', 'd'], b: [], c: [], d: ['c'], e: [] });
  });

  it('a group of units that needs a group of units shares one list', () => {
    const [late, early] = [group(app, 'late'), group(app, 'early')];
    for (let i = 0; i < 50; i++) {
      object(chart(late, `unit${i}`), 'x');
      object(chart(early, `unit${i}`), 'x');
    }
    late.node.addDependency(early);
    const { units } = orderUnits(app);
    expect(units.slice(0, 50).every((unit) => unit.dependsOn.length === 0)).toBe(true);
    expect(paths(units[50].dependsOn)).toEqual(paths(units.slice(0, 50).map((unit) => unit.chart)));
    expect(new Set(units.slice(50).map((unit) => unit.dependsOn)).size).toBe(1);
  });

  it('a circle is refused, naming both objects of each dependency', () => {
    const [x, w] = objects(chart(app, 'a'), 'x', 'w');
    const [y, z] = objects(chart(app, 'b'), 'y', 'z');
    x.addDependency(y);
    z.addDependency(w);
    expect(messages(orderUnits(app))).toEqual([
      "[a] units depend on each other in a circle: 'a/x' needs 'b/y', 'b/z' needs 'a/w'; remove one of these dependencies",
    ]);
  });

  it('a circle through groups names what was stated, and stays clear of longer ways', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => chart(app, id));
    const [x] = objects(group(a, 'g'), 'x', 'w');
    const [y] = objects(b, 'y');
    const [z] = objects(c, 'z');
    object(a, 'v').addDependency(x);
    a.addDependency(c);
    c.addDependency(b);
    b.addDependency(a);
    c.addDependency(x);
    y.addDependency(z);
    expect(messages(orderUnits(app))).toEqual([
      "[a] units depend on each other in a circle: 'a/g/x' needs 'c/z' (stated as 'a' on 'c'), " +
        "'c/z' needs 'a/g/x' (stated as 'c' on 'a/g/x'); remove one of these dependencies",
    ]);
  });
});

describe('what has no objects', () => {
  it('orders nothing and passes nothing on: empty charts and groups, constructs outside charts, other trees', () => {
    const [x] = objects(chart(app, 'a'), 'x');
    const empty = chart(app, 'empty');
    const outside = group(group(app, 'stack'), 'resource');
    const elsewhere = object(chart(new App({ outdir }), 'other'), 'o');
    const last = chart(app, 'last');
    object(last, 'y');
    x.addDependency(empty, outside, elsewhere);
    [empty, outside].forEach((nothing) => nothing.node.addDependency(last));
    last.addDependency(outside);
    const ordering = orderUnits(app);
    expect(lines(ordering)).toEqual(['a: x', 'last: y']);
    expect(dependsOn(ordering)).toEqual({ a: [], last: [] });
    expect(ordering.problems).toEqual([]);
  });

  it('a tree without charts has no units', () => {
    expect(orderUnits(group(app, 'g'))).toEqual({ units: [], problems: [] });
  });

  it('a part of a chart is ordered as part of that chart', () => {
    const a = chart(app, 'a');
    object(a, 'x');
    const [y, z] = objects(group(a, 'g'), 'y', 'z');
    y.addDependency(z, a);
    expect(lines(orderUnits(a.node.findChild('g')))).toEqual(['a: z y']);
  });
});

describe('beside cdk8s', () => {
  const names = (made: { metadata: { name: string } }[]) => made.map(({ metadata }) => metadata.name);

  it.each([
    ['no dependency', []],
    [
      'a chain against the tree order',
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    ['one that needs a later one', [[0, 3]]],
    [
      'several that need the last',
      [
        [0, 4],
        [1, 4],
        [2, 4],
      ],
    ],
    [
      'a diamond',
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
    ],
  ])('objects of a chart come in the same order: %s', (_, edges) => {
    const a = chart(app, 'a');
    const all = objects(a, 'o0', 'o1', 'o2', 'o3', 'o4');
    edges.forEach(([from, to]) => all[from].addDependency(all[to]));
    const ours = orderUnits(app).units[0].objects.map(({ name }) => name);
    expect(ours).toEqual(names(a.toJson()));
  });

  it('charts come in the same order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => chart(app, id));
    const [x] = [a, b, c].map((each) => object(each, 'x'));
    a.addDependency(b);
    x.addDependency(c);
    const ours = paths(orderUnits(app).units.map((unit) => unit.chart));
    app.synthYaml();
    expect(ours).toEqual(paths(app.charts));
  });

  it('a dependency on a construct outside charts, at which cdk8s fails, is no failure', () => {
    const a = chart(app, 'a');
    object(a, 'x').addDependency(group(app, 'stack'));
    expect(lines(orderUnits(app))).toEqual(['a: x']);
    expect(() => a.toJson()).toThrow('cannot find a parent chart');
  });
});

describe('on random trees', () => {
  type Kind = 'chart' | 'object' | 'group';
  const kind = fc.constantFrom<Kind>('chart', 'object', 'object', 'group');
  const plan = (most: number) =>
    fc.record({
      nodes: fc.array(fc.record({ parent: fc.nat(), kind }), { minLength: 2, maxLength: 14 }),
      edges: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: most }),
    });
  type Plan = { nodes: { parent: number; kind: Kind }[]; edges: [number, number][] };
  type Pair = readonly [IConstruct, IConstruct];

  function build({ nodes, edges }: Plan): { root: App; all: IConstruct[]; stated: Pair[] } {
    const root = new App({ outdir });
    const made: Construct[] = [root];
    nodes.forEach(({ parent, kind: wanted }, i) => {
      const scope = made[parent % made.length];
      const allowed = wanted !== 'object' || scope.node.scopes.some((above) => Chart.isChart(above));
      made.push({ chart, object, group }[allowed ? wanted : 'group'](scope, `n${i}`));
    });
    const stated = edges.map(([from, to]): Pair => [made[from % made.length], made[to % made.length]]);
    stated.forEach(([from, to]) => from.node.addDependency(to));
    return { root, all: root.node.findAll(), stated };
  }

  /** Every pair of objects that a dependency orders, by its definition. */
  function pairsOf(from: IConstruct, to: IConstruct): Pair[] {
    const concerned = (end: IConstruct, other: IConstruct) => {
      const above = other.node.scopes.includes(end);
      return (above ? [end] : end.node.findAll()).filter((each) => ApiObject.isApiObject(each));
    };
    return from === to ? [] : concerned(from, to).flatMap((x) => concerned(to, from).map((y): Pair => [x, y]));
  }

  function closure<T>(members: T[], needs: (a: T, b: T) => boolean): boolean[][] {
    const reach = members.map((a) => members.map((b) => needs(a, b)));
    members.forEach((_, k) =>
      members.forEach((_, i) => members.forEach((_, j) => (reach[i][j] ||= reach[i][k] && reach[k][j]))),
    );
    return reach;
  }

  /** How many circles there are, and whether each member comes after all it needs outside its circle. */
  function judge<T>(ordered: T[], needs: (a: T, b: T) => boolean): number {
    const reach = closure(ordered, needs);
    const inCircle = (i: number, j: number) => reach[i][j] && reach[j][i];
    ordered.forEach((_, i) =>
      ordered.forEach((_, j) => {
        if (i < j && reach[i][j]) {
          expect(reach[j][i]).toBe(true);
        }
      }),
    );
    return ordered.filter((_, i) => inCircle(i, i) && !ordered.some((_, j) => j < i && inCircle(i, j))).length;
  }

  function check(random: Plan): void {
    const { root, all, stated } = build(random);
    const { units, problems } = orderUnits(root);
    const pairs = stated.flatMap(([from, to]) => pairsOf(from, to));
    const related = new Set(pairs.map(([x, y]) => `${x.node.path} ${y.node.path}`));
    const unitRelated = new Set(pairs.map(([x, y]) => `${Chart.of(x).node.path} ${Chart.of(y).node.path}`));
    const needs = (x: IConstruct, y: IConstruct) => related.has(`${x.node.path} ${y.node.path}`);
    const unitNeeds = (a: IConstruct, b: IConstruct) => a !== b && unitRelated.has(`${a.node.path} ${b.node.path}`);

    const own = (unit: IConstruct) => all.filter((each) => ApiObject.isApiObject(each) && Chart.of(each) === unit);
    const expected = all.filter((each) => Chart.isChart(each) && own(each).length > 0);
    const charts = units.map((unit) => unit.chart as IConstruct);
    expect([...charts].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(expected);
    const unitCircles = judge(charts, unitNeeds);
    let objectCircles = 0;
    for (const unit of units) {
      const inTree = own(unit.chart);
      expect(new Set(unit.objects)).toEqual(new Set(inTree));
      expect(unit.objects.length).toBe(inTree.length);
      objectCircles += judge([...unit.objects], needs);
      if (inTree.every((x, i) => inTree.every((y, j) => j <= i || !needs(x, y)))) {
        expect(paths(unit.objects)).toEqual(paths(inTree));
      }
      expect(paths(unit.dependsOn)).toEqual(paths(charts.filter((other) => unitNeeds(unit.chart, other))));
    }
    if (expected.every((a, i) => expected.every((b, j) => j <= i || !unitNeeds(a, b)))) {
      expect(paths(charts)).toEqual(paths(expected));
    }

    const about = (what: string) => problems.filter(({ message }) => message.startsWith(what));
    expect([about('objects').length, about('units').length]).toEqual([objectCircles, unitCircles]);
    for (const { path: where, message } of problems) {
      checkCircle(where, message, (x, y) => needs(x, y));
    }

    function checkCircle(where: string, message: string, real: (x: IConstruct, y: IConstruct) => boolean): void {
      const at = (name: string) => all.find((each) => each.node.path === name) as IConstruct;
      const steps = [...message.matchAll(/'([^']*)' needs '([^']*)'(?: \(stated as '([^']*)' on '([^']*)'\))?/g)];
      const member = message.startsWith('units')
        ? (each: IConstruct): IConstruct => Chart.of(each)
        : (each: IConstruct) => each;
      expect(steps.length).toBeGreaterThan(1);
      expect(Chart.of(at(steps[0][1])).node.path).toBe(where);
      expect(new Set(steps.map(([, from]) => member(at(from)))).size).toBe(steps.length);
      steps.forEach(([, from, to, statedFrom, statedTo], i) => {
        expect(real(at(from), at(to))).toBe(true);
        expect(member(at(to))).toBe(member(at(steps[(i + 1) % steps.length][1])));
        const pair = [statedFrom ?? from, statedTo ?? to];
        expect(stated.some((each) => paths(each).join(' ') === pair.join(' '))).toBe(true);
      });
    }
  }

  it('every dependency is met, or is part of a circle that is reported and exists', () => {
    fc.assert(fc.property(plan(4), check), { numRuns: 1200 });
    fc.assert(fc.property(plan(14), check), { numRuns: 800 });
  });

  it('the same tree always gives the same order', () => {
    fc.assert(
      fc.property(plan(8), (random) => {
        const [first, second] = [0, 1].map(() => orderUnits(build(random).root));
        expect([lines(first), dependsOn(first), messages(first)]).toEqual([
          lines(second),
          dependsOn(second),
          messages(second),
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('in size', () => {
  it('50,000 objects in one chain, against the tree order, do not exhaust the stack', () => {
    const a = chart(app, 'a');
    const all = Array.from({ length: 50_000 }, (_, i) => object(a, `o${i}`));
    all.slice(1).forEach((each, i) => all[i].addDependency(each));
    const { units, problems } = orderUnits(app);
    expect(problems).toEqual([]);
    expect(units[0].objects.length).toBe(50_000);
    expect(units[0].objects.every((each, i) => each === all[49_999 - i])).toBe(true);
  });

  it('a circle of 5,000 units is named whole', () => {
    const all = Array.from({ length: 5_000 }, (_, i) => object(chart(app, `c${i}`), 'x'));
    all.forEach((each, i) => each.addDependency(all[(i + 1) % all.length]));
    const { problems } = orderUnits(app);
    expect(problems.length).toBe(1);
    expect(problems[0].message.split(' needs ').length - 1).toBe(5_000);
  });
});
