/** @internal */
export function namesOf(all: readonly { readonly name: string }[]): string[] {
  return all.map(({ name }) => name);
}

/**
 * Names as a sentence has them: `chula, ncku and gke`.
 * @internal
 */
export function inWords(names: readonly string[], last: string = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1]}`;
}
