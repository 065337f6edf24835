/** What a program asks for and its tier has no room for: it is left out of what is written, and said. */
export interface DroppedFact {
  readonly kind: 'dropped';
  /** `autoscaler of 'account'`. */
  readonly what: string;
  /** In words: `a box has one node`. */
  readonly why: string;
}
