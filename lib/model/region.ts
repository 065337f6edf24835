import { labelProblem } from '../core';

/** Where a site is, in the words of locality-aware routing: `asia-southeast1`. */
export class Region {
  /** A region by its name. */
  public static of(name: string): Region {
    return new Region(name);
  }

  private constructor(public readonly name: string) {}

  /**
   * What keeps it from being a label of nodes, if anything.
   * @internal
   */
  public _problem(): string | undefined {
    return this.name !== '' && labelProblem('topology.kubernetes.io/region', this.name) === undefined
      ? undefined
      : `a region is a label of nodes: at most 63 letters, digits and '-_.', got '${this.name}'; give another`;
  }
}
