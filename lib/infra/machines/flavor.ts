import { Size, wholeMebibytes } from '../../core';

export interface FlavorSize {
  /** Virtual cores. */
  readonly cores: number;
  readonly memory: Size;
  /**
   * Root disk.
   * @default - not declared
   */
  readonly disk?: Size;
}

/** A flavor of the cloud with its declared size, so that quotas and capacity can be summed before anything is deployed. */
export class Flavor {
  /** A flavor by its name. */
  public static of(name: string, size: FlavorSize): Flavor {
    return new Flavor(name, size.cores, size.memory, size.disk);
  }

  private constructor(
    public readonly name: string,
    public readonly cores: number,
    public readonly memory: Size,
    public readonly disk?: Size,
  ) {}

  /**
   * Mebibytes of memory; 0 when they are not whole, which is a problem.
   * @internal
   */
  public _memoryMebibytes(): number {
    return wholeMebibytes(this.memory) ?? 0;
  }

  /**
   * What is wrong with the declared size.
   * @internal
   */
  public _problems(): (string | undefined)[] {
    return [
      this.name.trim() === '' ? `a flavor is known by its name, got ''; give the name that the cloud has` : undefined,
      Number.isInteger(this.cores) && this.cores > 0
        ? undefined
        : `flavor '${this.name}' needs a whole number of cores, 1 or more, got ${this.cores}; correct 'cores'`,
      this._memoryMebibytes() > 0
        ? undefined
        : `flavor '${this.name}' needs whole mebibytes of memory, 1 or more, got ${this.memory.asString()}; correct 'memory'`,
    ];
  }
}
