/**
 * What is wrong with a host that a gateway shall answer to.
 * @param setting that it is given by
 * @internal
 */
export function hostProblem(host: string, setting: string): string | undefined {
  return /^(\*\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(host) &&
    host.length <= 253
    ? undefined
    : `a host is a name with a domain, perhaps '*.' before it, in lower-case letters, digits, hyphens and dots, got '${host}'; correct '${setting}'`;
}

/**
 * A host as a part of names of objects, each host another one: hyphens are doubled, since dots become hyphens.
 * @internal
 */
export function hostSlug(host: string): string {
  return host.replace(/-/g, '--').replace('*.', 'wildcard---').replace(/\./g, '-');
}

/**
 * Which of the names, perhaps with `*` for the first part, holds for a host.
 * @internal
 */
export function nameFor(host: string, names: readonly string[]): string | undefined {
  const wildcard = host.replace(/^[^.]+/, '*');
  return names.find((name) => name === host) ?? names.find((name) => name === wildcard);
}
