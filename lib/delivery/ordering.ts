import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Problem } from '../core/problem';
import { ConstructTree } from './construct-tree';
import { circle, components } from './graph';

/**
 * A chart and the objects of which it is the closest chart.
 * @internal
 */
export interface OrderedUnit {
  readonly chart: Chart;
  /** What an object needs comes before it; otherwise the order of the tree. */
  readonly objects: readonly ApiObject[];
  /** The units this one directly needs, in order; units that need the same may share one array. */
  readonly dependsOn: readonly Chart[];
}

/**
 * All units of a tree, in order. With problems, the order is the tree's wherever units or objects need each other.
 * @internal
 */
export interface Ordering {
  readonly units: readonly OrderedUnit[];
  readonly problems: readonly Problem[];
}

/**
 * Orders Kubernetes objects by the dependencies between constructs, in time linear in constructs and dependencies.
 * Every construct has an enter and an exit vertex: all below it needs its enter, and its exit needs all below it, so that
 * a dependency between two groups is one edge. Nesting orders nothing.
 * @internal
 */
export function orderUnits(root: IConstruct): Ordering {
  const tree = new ConstructTree(root);
  const graph = new DependencyGraph(tree);
  const problems: Problem[] = [];

  const objects = new Map<number, ApiObject[]>(tree.units.map((unit) => [unit, []]));
  for (const together of graph.objectsInOrder()) {
    const unit = tree.chart[together[0]];
    together.forEach((object) => objects.get(unit)?.push(tree.constructs[object] as ApiObject));
    if (together.length > 1) {
      problems.push(graph.objectCircle(unit, together[0]));
    }
  }

  const order: number[] = [];
  for (const together of graph.unitsInOrder()) {
    order.push(...together);
    if (together.length > 1) {
      problems.push(graph.unitCircle(together[0]));
    }
  }

  const dependsOn = unitDependencies(tree, graph, order);
  return {
    units: order.map((unit) => ({
      chart: tree.constructs[unit] as Chart,
      objects: objects.get(unit) ?? [],
      dependsOn: dependsOn(unit),
    })),
    problems,
  };
}

/** A dependency that orders something, as it was stated between two constructs. */
interface Edge {
  readonly source: number;
  readonly target: number;
  /** Whether the source stands above the target (or the target above the source): then it is that object alone. */
  readonly sourceIsAbove: boolean;
  readonly targetIsAbove: boolean;
  /** Whether it orders objects within one unit. */
  readonly inner: boolean;
  /** Whether it orders units. */
  readonly outer: boolean;
}

/**
 * The graph of objects and the graph of units, over the same vertices: enter and exit of each construct, the construct
 * itself (an object, or a unit), and each dependency, so that a circle can name what was stated.
 */
class DependencyGraph {
  public readonly edges: Edge[] = [];
  /** By construct: the numbers of the edges that go out, in tree order of their targets. */
  private readonly out = new Map<number, number[]>();
  /** By unit: the constructs that hold objects of it and state outer edges. */
  private readonly stating = new Map<number, number[]>();
  private readonly exit: number;
  private readonly self: number;
  private readonly stated: number;

  constructor(private readonly tree: ConstructTree) {
    this.exit = tree.constructs.length;
    this.self = 2 * this.exit;
    this.stated = 3 * this.exit;
    for (const [construct, source] of tree.indices) {
      this.addEdges(source, construct.node.dependencies);
    }
  }

  /** Objects, each after what it needs; those that need each other together. */
  public *objectsInOrder(): Generator<number[]> {
    const objects = this.tree.isObject.flatMap((isObject, index) => (isObject ? [index] : []));
    yield* this.inOrder(objects, this.objectNeeds);
  }

  /** Units, each after what it needs; those that need each other together. */
  public unitsInOrder(): Generator<number[]> {
    return this.inOrder(this.tree.units, this.unitNeeds);
  }

  public objectCircle(unit: number, object: number): Problem {
    return this.circleProblem('objects', unit, circle(this.self + object, this.objectNeeds, this.isSelf));
  }

  public unitCircle(unit: number): Problem {
    return this.circleProblem('units', unit, circle(this.self + unit, this.unitNeeds, this.isSelf));
  }
