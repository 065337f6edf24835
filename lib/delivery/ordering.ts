import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Problem } from '../core/problem';
import { ConstructTree } from './construct-tree';
import { DependencyGraph, Edge } from './dependency-graph';

/**
 * A chart and the objects of which it is the closest chart.
 * @internal
 */
export interface OrderedUnit {
  readonly chart: Chart;
  /** In tree order, except that what an object needs comes right before it if it has not come yet. */
  readonly objects: readonly ApiObject[];
  /** The units this one directly needs, in order; units that need the same may share one array. */
  readonly dependsOn: readonly Chart[];
}

/**
 * All units of a tree, ordered as objects are; those that need each other in a circle stand together, with a problem.
 * @internal
 */
export interface Ordering {
  readonly units: readonly OrderedUnit[];
  readonly problems: readonly Problem[];
}

/**
 * Orders Kubernetes objects by the dependencies between constructs, in time linear in constructs and dependencies. A
 * dependency concerns all objects at and below both ends, or, if one end stands above the other, that end's own object.
 * @internal
 */
export function orderUnits(root: IConstruct): Ordering {
  const tree = new ConstructTree(root);
  const graph = new DependencyGraph(tree);
  const problems: Problem[] = [];

  const objects = new Map<number, ApiObject[]>(tree.units.map((unit) => [unit, []]));
  for (const together of graph.objectsInOrder()) {
    for (const object of together) {
      objects.get(tree.chart[object])?.push(tree.constructs[object] as ApiObject);
    }
    if (together.length > 1) {
      problems.push(graph.objectCircle(together[0]));
    }
  }

  const order: number[] = [];
  for (const together of graph.unitsInOrder()) {
    together.forEach((unit) => order.push(unit));
    if (together.length > 1) {
      problems.push(graph.unitCircle(together[0]));
    }
  }

  const needed = new NeededUnits(tree, graph, order);
  const units = order.map((unit) => ({
    chart: tree.constructs[unit] as Chart,
    objects: objects.get(unit) ?? [],
    dependsOn: needed.by(unit),
  }));
  return { units, problems };
}

/**
 * Lists of units, sorted by their order. A group that needs a group of as many units shares one list between its members;
 * only a unit that needs several groups pays for a list of its own.
 */
class NeededUnits {
  private readonly position: Map<Chart, number>;
  private readonly targets = new Map<number, readonly Chart[]>();
  /** By construct with outer edges: what all units below it need because of it and of what stands above it. */
  private readonly inherited = new Map<number, readonly Chart[]>();
  /** By construct: the closest one, itself included, that has such a list; -1 if none. */
  private readonly heir: number[] = [];

  constructor(
    private readonly tree: ConstructTree,
    private readonly graph: DependencyGraph,
    order: readonly number[],
  ) {
    this.position = new Map(order.map((unit, position) => [this.toChart(unit), position]));
    tree.parent.forEach((parent, construct) => {
      const above = parent < 0 ? -1 : this.heir[parent];
      const edges = tree.unitCount(construct) > 0 ? graph.outerEdges(construct) : [];
      this.heir.push(edges.length > 0 ? construct : above);
      if (edges.length > 0) {
        this.inherited.set(construct, this.union([this.inherited.get(above) ?? [], ...this.lists(edges)]));
      }
    });
  }

  public by(unit: number): readonly Chart[] {
    const inherited = this.inherited.get(this.heir[unit]) ?? [];
    const needed = this.union([inherited, ...this.lists(this.graph.outerEdgesWithin(unit))]);
    const chart = this.toChart(unit);
    return this.holds(needed, chart) ? needed.filter((other) => other !== chart) : needed;
  }

  private lists(edges: readonly Edge[]): (readonly Chart[])[] {
    return edges.map(({ target, toAbove }) =>
      toAbove
        ? this.unitsOf(-1 - target, () => [this.tree.chart[target]])
        : this.unitsOf(target, () => this.tree.unitsAt(target)),
    );
  }

  private unitsOf(key: number, units: () => number[]): readonly Chart[] {
    const known = this.targets.get(key) ?? this.sorted(units().map((unit) => this.toChart(unit)));
    this.targets.set(key, known);
    return known;
  }

  private union(lists: readonly (readonly Chart[])[]): readonly Chart[] {
    const distinct = [...new Set(lists)].filter((list) => list.length > 0);
    return distinct.length > 1 ? this.sorted([...new Set(distinct.flat())]) : (distinct[0] ?? []);
  }

  private sorted(charts: Chart[]): Chart[] {
    return charts.sort((a, b) => this.positionOf(a) - this.positionOf(b));
  }

  /** Whether a sorted list holds a chart, by halving. */
  private holds(list: readonly Chart[], chart: Chart): boolean {
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.positionOf(list[middle]) < this.positionOf(chart)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return list[from] === chart;
  }

  private positionOf(chart: Chart): number {
    return this.position.get(chart) ?? 0;
  }

  private toChart(unit: number): Chart {
    return this.tree.constructs[unit] as Chart;
  }
}
