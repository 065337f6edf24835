import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';

/**
 * The constructs of a tree by number, in tree order, with their charts and objects; nothing here recurses.
 * @internal
 */
export class ConstructTree {
  public readonly constructs: IConstruct[] = [];
  public readonly indices = new Map<IConstruct, number>();
  public readonly parent: number[] = [];
  /** The last construct below each, itself included. */
  public readonly last: number[] = [];
  /** The closest chart, itself included; -1 outside charts. */
  public readonly chart: number[] = [];
  public readonly isObject: boolean[] = [];
  /** How many objects at or below each have the same closest chart. */
  public readonly own: number[] = [];
  /** The charts that have objects of their own. */
  public readonly units: number[] = [];
  private readonly unitsBefore: number[] = [];

  constructor(root: IConstruct) {
    let above = root.node.scope;
    while (above && !Chart.isChart(above)) {
      above = above.node.scope;
    }
    if (above) {
      this.append(above, -1);
    }
    const stack: [IConstruct, number][] = [[root, above ? 0 : -1]];
    for (let top = stack.pop(); top; top = stack.pop()) {
      const [construct, parent] = top;
      const index = this.append(construct, parent);
      this.indices.set(construct, index);
      const { children } = construct.node;
      for (let i = children.length - 1; i >= 0; i--) {
        stack.push([children[i], index]);
      }
    }
    this.summarize();
  }

  /** Whether `b` stands below `a`. */
  public isAbove(a: number, b: number): boolean {
    return a < b && b <= this.last[a];
  }

  public children(index: number): number[] {
    const children: number[] = [];
    for (let child = index + 1; child <= this.last[index]; child = this.last[child] + 1) {
      children.push(child);
    }
    return children;
  }

  /** How many units begin at or below a construct. */
  public unitCount(index: number): number {
    return this.unitsBefore[this.last[index] + 1] - this.unitsBefore[index];
  }

  /** The units that have objects at or below a construct. */
  public unitsAt(index: number): number[] {
    const inside = this.units.slice(this.unitsBefore[index], this.unitsBefore[this.last[index] + 1]);
    return this.own[index] > 0 && this.chart[index] !== index ? [this.chart[index], ...inside] : inside;
  }

  public firstObject(index: number, unit: number): number {
    let object = index;
    while (!this.isObject[object] || this.chart[object] !== unit) {
      object++;
    }
    return object;
  }

  public path(index: number): string {
    return this.constructs[index].node.path;
  }

  private append(construct: IConstruct, parent: number): number {
    const index = this.constructs.push(construct) - 1;
    const isObject = ApiObject.isApiObject(construct);
    this.parent.push(parent);
    this.last.push(index);
    this.chart.push(Chart.isChart(construct) ? index : parent < 0 ? -1 : this.chart[parent]);
    this.isObject.push(isObject);
    this.own.push(isObject ? 1 : 0);
    return index;
  }

  private summarize(): void {
    for (let index = this.constructs.length - 1; index > 0; index--) {
      const parent = this.parent[index];
      this.last[parent] = Math.max(this.last[parent], this.last[index]);
      this.own[parent] += this.chart[index] === index ? 0 : this.own[index];
    }
    this.constructs.forEach((_, index) => {
      this.unitsBefore.push(this.units.length);
      if (this.chart[index] === index && this.own[index] > 0) {
        this.units.push(index);
      }
    });
    this.unitsBefore.push(this.units.length);
  }
}
