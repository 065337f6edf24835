/** A DNS name that something is called by, and that lies outside of its site's zone: nobody here writes its record. */
export interface UnwrittenNameFact {
  readonly kind: 'unwritten-name';
  readonly name: string;
  /** Zone of the site. */
  readonly zone: string;
}
