/** A Secret that may stand in manifests with its values, in words. */
export interface PlainSecretFact {
  readonly kind: 'plain-secret';
  /** `<namespace>/<name>`. */
  readonly secret: string;
  readonly reason: string;
}
