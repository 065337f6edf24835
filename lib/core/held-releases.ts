import { byCodeUnit } from './names';

/**
 * Which release of what each construct was last made of, remembered from run to run: what goes up step by step must know where it stands.
 * @internal
 */
export class HeldReleases {
  /** @param held releases by component, by path of the construct */
  constructor(private readonly held: Map<string, Map<string, string>> = new Map()) {}

  /** The release that is held of a component of a construct, if any is. */
  public of(path: string, component: string): string | undefined {
    return this.held.get(path)?.get(component);
  }

  /** Holds a release from now on. */
  public hold(path: string, component: string, release: string): void {
    this.held.set(path, (this.held.get(path) ?? new Map<string, string>()).set(component, release));
  }

  /** What is held, sorted. */
  public entries(): [string, Map<string, string>][] {
    return [...this.held].sort(([a], [b]) => byCodeUnit(a, b));
  }
}
