import { byCodeUnit } from './names';

/**
 * What was stated of things in earlier runs, by what they stand in and their names: what may only go up must know where it stands.
 * @internal
 */
export class HeldValues<T> {
  /** @param held values by name, by what they stand in */
  constructor(private readonly held: Map<string, Map<string, T>> = new Map()) {}

  /** The value that is held, if any is. */
  public of(place: string, name: string): T | undefined {
    return this.held.get(place)?.get(name);
  }

  /** Holds a value from now on. */
  public hold(place: string, name: string, value: T): void {
    this.held.set(place, (this.held.get(place) ?? new Map<string, T>()).set(name, value));
  }

  /** What is held, sorted. */
  public entries(): [string, Map<string, T>][] {
    return [...this.held].sort(([a], [b]) => byCodeUnit(a, b));
  }
}
