/** What a program asks for and what it runs on has not: it is left out of what is written, and said. */
export interface DroppedFact {
  readonly kind: 'dropped';
  /** `autoscaler of 'account'`. */
  readonly what: string;
  /** In words: `a box has one node`. */
  readonly why: string;
}
