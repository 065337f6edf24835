/**
 * A fact of which parts are worked out whenever they are read, because what they depend on may still grow.
 * @internal
 */
export function lateFact<F extends { readonly kind: string }, L extends keyof F>(
  fixed: Omit<F, L>,
  late: { readonly [K in L]: () => F[K] },
): F {
  const fact = { ...fixed };
  for (const [name, produce] of Object.entries<() => unknown>(late)) {
    Object.defineProperty(fact, name, { enumerable: true, get: produce });
  }
  return fact as F;
}
