/** An image that an object of a cluster names. */
export interface ImageFact {
  readonly kind: 'image';
  readonly cluster: string;
  /** Its name as it stands in the object. */
  readonly image: string;
  /** Left out where the name has none. */
  readonly tag?: string;
  /** Left out where the name has none. */
  readonly digest?: string;
}
