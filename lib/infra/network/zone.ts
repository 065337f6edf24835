/**
 * What is wrong with the name of a zone, if it has one.
 * @internal
 */
export function zoneProblem(zone: string | undefined): string | undefined {
  return zone === undefined || /^[^\s:]+$/.test(zone)
    ? undefined
    : `a zone is known by a name without blanks and colons, got '${zone}'; give the name that the cloud has`;
}
