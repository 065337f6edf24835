import { Stated } from '../core';
import { Fact, Severity } from '../model';

/**
 * Something that a rule saw: where, and what, got, fix.
 * @internal
 */
export interface Sighting {
  readonly path: string;
  /** Another construct that it is about as much: who accepts it there accepts it. */
  readonly also?: string;
  readonly message: string;
}

/**
 * A rule over facts. It never asks which class stated them.
 * @internal
 */
export interface Rule {
  /** Stable id: programs name it to accept what it says. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence of why. */
  readonly why: string;
  /** The upstream text. */
  readonly see: string;
  check(facts: FactsByKind): Sighting[];
}

/**
 * Facts of every kind, in tree order.
 * @internal
 */
export class FactsByKind {
  private readonly kinds = new Map<string, Stated<Fact>[]>();

  constructor(facts: readonly Stated<Fact>[]) {
    for (const stated of facts) {
      const list = this.kinds.get(stated.fact.kind);
      if (list === undefined) {
        this.kinds.set(stated.fact.kind, [stated]);
      } else {
        list.push(stated);
      }
    }
  }

  /** The facts of one kind. */
  public of<K extends Fact['kind']>(kind: K): readonly Stated<Extract<Fact, { kind: K }>>[] {
    return (this.kinds.get(kind) ?? []) as unknown as Stated<Extract<Fact, { kind: K }>>[];
  }
}
