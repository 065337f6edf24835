import { Construct } from 'constructs';

/**
 * A construct that may be defined later than what belongs below it: what is to be made there waits for it.
 * @internal
 */
export class DeferredScope {
  private scope?: Construct;
  private readonly waiting: ((scope: Construct) => void)[] = [];

  /** Whether the construct is there; what waits is made only then. */
  public get isThere(): boolean {
    return this.scope !== undefined;
  }

  public attach(scope: Construct): void {
    this.scope = scope;
    this.waiting.splice(0).forEach((make) => make(scope));
  }

  public whenThere(make: (scope: Construct) => void): void {
    if (this.scope === undefined) {
      this.waiting.push(make);
    } else {
      make(this.scope);
    }
  }
}
