/** Where a site is, in the words of locality-aware routing: `asia-southeast1`. */
export class Region {
  /** A region by its name. */
  public static of(name: string): Region {
    return new Region(name);
  }

  private constructor(public readonly name: string) {}
}
