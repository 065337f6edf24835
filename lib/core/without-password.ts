/**
 * An address as a message may show it: what stands before an `@` may be a password.
 * @internal
 */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/.*@/s, '//...@');
}
