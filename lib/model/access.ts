import { Cidr } from '../core';

/** Who may reach something, said in words. */
export class Access {
  /** Everybody. */
  public static anywhere(): Access {
    return new Access(true, []);
  }

  /** IPv4 ranges such as `192.0.2.0/24`. */
  public static fromRanges(...ranges: string[]): Access {
    return new Access(false, ranges);
  }

  /** Nobody but those whom the construct itself names. */
  public static nobody(): Access {
    return new Access(false, []);
  }

  private constructor(
    public readonly isAnywhere: boolean,
    public readonly ranges: string[],
  ) {}

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    return this.ranges.flatMap((range) => {
      const problem = Cidr.problem(range);
      if (problem !== undefined) {
        return [`access: ${problem}`];
      }
      return Cidr.parse(range).prefix > 0
        ? []
        : [`access from a range must not be the whole world, got '${range}'; say Access.anywhere() if it is meant`];
    });
  }
}
