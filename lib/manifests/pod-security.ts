/**
 * Pod Security level of a namespace.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PodSecurity {
  /** No limits; for node agents and storage drivers. */
  PRIVILEGED = 'privileged',
  /** Prevents known privilege escalations. */
  BASELINE = 'baseline',
  /** Hardened pods only. */
  RESTRICTED = 'restricted',
}
