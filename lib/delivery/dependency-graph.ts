import { IConstruct } from 'constructs';
import { Problem } from '../core/problem';
import { ConstructTree } from './construct-tree';
import { circle, components } from './graph';

/**
 * A dependency that orders something, as it was stated between two constructs.
 * @internal
 */
export interface Edge {
  readonly source: number;
  readonly target: number;
  /** Whether the source stands above the target: then only the source's own object needs it. */
  readonly fromAbove: boolean;
  /** Whether the target stands above the source: then only the target's own object is needed. */
  readonly toAbove: boolean;
  /** Whether it orders objects within one unit. */
  readonly inner: boolean;
  /** Whether it orders units. */
  readonly outer: boolean;
}

/**
 * What needs what, as two graphs over the same vertices: one of objects within their units, one of units. A vertex is the
 * enter or the exit of a construct, the object or unit itself, or a dependency, which lets a circle name what was stated.
 * @internal
 */
export class DependencyGraph {
  public readonly edges: Edge[] = [];
  /** By construct: the numbers of the edges it states, in tree order of their targets. */
  private readonly stated = new Map<number, number[]>();
  /** By unit: the constructs above objects of it, below its chart, that state outer edges. */
  private readonly stating = new Map<number, number[]>();
  private readonly exit: number;
  private readonly self: number;
  private readonly edge: number;

  constructor(private readonly tree: ConstructTree) {
    this.exit = tree.constructs.length;
    this.self = 2 * this.exit;
    this.edge = 3 * this.exit;
    for (const [construct, source] of tree.indices) {
      this.addEdges(source, construct.node.dependencies);
    }
  }

  /** All objects, those of a unit each after what it needs there; those in a circle together. */
  public objectsInOrder(): Generator<number[]> {
    const objects = this.tree.isObject.flatMap((isObject, index) => (isObject ? [index] : []));
    return this.inOrder(objects, (vertex) => this.objectNeeds(vertex));
  }

  /** All units, each after what it needs; those in a circle together. */
  public unitsInOrder(): Generator<number[]> {
    return this.inOrder(this.tree.units, (vertex) => this.unitNeeds(vertex));
  }

  public objectCircle(object: number): Problem {
    const path = this.tree.path(this.tree.chart[object]);
    return this.problem(
      'objects',
      path,
      this.circleOf(object, (vertex) => this.objectNeeds(vertex)),
    );
  }

  public unitCircle(unit: number): Problem {
    return this.problem(
      'units',
      this.tree.path(unit),
      this.circleOf(unit, (vertex) => this.unitNeeds(vertex)),
    );
  }

  /** The outer edges a construct states for all below it. */
  public outerEdges(construct: number): Edge[] {
    return this.edgesOf(construct).filter(({ outer, fromAbove }) => outer && !fromAbove);
  }

  /** The outer edges that a unit's objects, and the groups of them, state below its chart. */
  public outerEdgesWithin(unit: number): Edge[] {
    return (this.stating.get(unit) ?? []).flatMap((construct) => this.edgesOf(construct).filter(({ outer }) => outer));
  }

  private edgesOf(construct: number): Edge[] {
    return (this.stated.get(construct) ?? []).map((number) => this.edges[number]);
  }

  private addEdges(source: number, dependencies: readonly IConstruct[]): void {
    const targets = new Set<number>();
    for (const dependency of dependencies) {
      const target = this.tree.indices.get(dependency);
      if (target !== undefined && target !== source) {
        targets.add(target);
      }
    }
    const edges = [...targets].sort((a, b) => a - b).flatMap((target) => this.toEdge(source, target) ?? []);
    if (edges.length === 0) {
      return;
    }
    this.stated.set(
      source,
      edges.map((edge) => this.edges.push(edge) - 1),
    );
    const unit = this.tree.chart[source];
    if (unit !== source && this.tree.own[source] > 0 && edges.some(({ outer }) => outer)) {
      const stating = this.stating.get(unit) ?? [];
      stating.push(source);
      this.stating.set(unit, stating);
    }
  }

  private toEdge(source: number, target: number): Edge | undefined {
    const { chart, isObject, own } = this.tree;
    const fromAbove = this.tree.isAbove(source, target);
    const toAbove = this.tree.isAbove(target, source);
    const units = [source, target].map((construct) => this.tree.unitCount(construct));
    if ((fromAbove && !isObject[source]) || (toAbove && !isObject[target])) {
      return undefined;
    }
    const inOneUnit = chart[source] === chart[target] && own[source] > 0 && own[target] > 0;
    const inner = inOneUnit && chart[source] !== source && chart[target] !== target;
    const outer = !inner || (!fromAbove && units[0] > 0) || (!toAbove && units[1] > 0);
    return { source, target, fromAbove, toAbove, inner, outer };
  }

  private *inOrder(members: readonly number[], needs: (vertex: number) => number[]): Generator<number[]> {
    const starts = members.map((member) => this.self + member);
    for (const component of components(this.edge + this.edges.length, starts, needs)) {
      const together = component.filter((vertex) => this.isSelf(vertex)).map((vertex) => vertex - this.self);
      if (together.length > 0) {
        yield together.sort((a, b) => a - b);
      }
    }
  }

  private objectNeeds(vertex: number): number[] {
    const { chart, isObject, own, parent } = this.tree;
    const construct = vertex % this.exit;
    if (vertex >= this.edge) {
      return this.needsOfEdge(this.edges[vertex - this.edge], (target) => target);
    }
    if (vertex >= this.self) {
      return [construct, ...this.edgeVertices(construct, (edge) => edge.inner && edge.fromAbove)];
    }
    if (vertex >= this.exit) {
      const below = this.tree
        .children(construct)
        .filter((child) => chart[child] === chart[construct] && own[child] > 0);
      const exits = below.map((child) => this.exit + child);
      return isObject[construct] ? [this.self + construct, ...exits] : exits;
    }
    const needs = this.edgeVertices(construct, (edge) => edge.inner && !edge.fromAbove);
    return parent[construct] === chart[construct] ? needs : [parent[construct], ...needs];
  }

  private unitNeeds(vertex: number): number[] {
    const { chart, own, parent } = this.tree;
    const construct = vertex % this.exit;
    if (vertex >= this.edge) {
      return this.needsOfEdge(this.edges[vertex - this.edge], (target) => chart[target]);
    }
    if (vertex >= this.self) {
      const stating = this.stating.get(construct) ?? [];
      const own = stating.flatMap((below) => this.edgeVertices(below, (edge) => edge.outer && edge.fromAbove));
      return [construct, ...stating, ...own];
    }
    if (vertex >= this.exit) {
      const below = this.tree.children(construct).filter((child) => this.tree.unitCount(child) > 0);
      const exits = below.map((child) => this.exit + child);
      return own[construct] > 0 ? [this.self + chart[construct], ...exits] : exits;
    }
    const needs = this.edgeVertices(construct, (edge) => edge.outer && !edge.fromAbove);
    return parent[construct] < 0 ? needs : [parent[construct], ...needs];
  }

  private needsOfEdge({ target, toAbove }: Edge, member: (target: number) => number): number[] {
    return [toAbove ? this.self + member(target) : this.exit + target];
  }

  private edgeVertices(construct: number, which: (edge: Edge) => boolean): number[] {
    const numbers = this.stated.get(construct) ?? [];
    return numbers.filter((number) => which(this.edges[number])).map((number) => this.edge + number);
  }

  private isSelf(vertex: number): boolean {
    return vertex >= this.self && vertex < this.edge;
  }

  private circleOf(member: number, needs: (vertex: number) => number[]): number[] {
    return circle(this.self + member, needs, (vertex) => this.isSelf(vertex));
  }

  private problem(what: string, path: string, way: readonly number[]): Problem {
    const members = way.filter((vertex) => this.isSelf(vertex)).map((vertex) => vertex - this.self);
    const edges = way.filter((vertex) => vertex >= this.edge).map((vertex) => this.edges[vertex - this.edge]);
    const steps = edges.map((edge, i) => this.step(edge, members[i], members[i + 1]));
    const message = `${what} depend on each other in a circle: ${steps.join(', ')}; remove one of these dependencies`;
    return { path, message };
  }

  /** One object that needs another, and what was stated if that was between others. */
  private step({ source, target, fromAbove, toAbove }: Edge, from: number, to: number): string {
    const { isObject } = this.tree;
    const needing = isObject[from] ? from : fromAbove ? source : this.tree.firstObject(source, from);
    const needed = isObject[to] ? to : toAbove ? target : this.tree.firstObject(target, to);
    const name = (index: number): string => `'${this.tree.path(index)}'`;
    const asStated = needing === source && needed === target;
    return `${name(needing)} needs ${name(needed)}${asStated ? '' : ` (stated as ${name(source)} on ${name(target)})`}`;
  }
}
