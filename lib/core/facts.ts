import { IConstruct } from 'constructs';

const METADATA_TYPE = 'cloudserve:fact';

/**
 * States a fact about a construct: plain data with a `kind`, kept as node metadata.
 * @internal
 */
export function declareFact<F extends { readonly kind: string }>(scope: IConstruct, fact: F): void {
  scope.node.addMetadata(METADATA_TYPE, fact);
}

/**
 * All facts below a construct, in tree order, each with the path of the construct that stated it.
 * @internal
 */
export function collectFacts<F extends { readonly kind: string }>(root: IConstruct): Stated<F>[] {
  const found: Stated<F>[] = [];
  for (const construct of root.node.findAll()) {
    for (const entry of construct.node.metadata) {
      if (entry.type === METADATA_TYPE) {
        found.push({ path: construct.node.path, fact: entry.data as F });
      }
    }
  }
  return found;
}

/**
 * A fact and where it was stated.
 * @internal
 */
export interface Stated<F> {
  readonly path: string;
  readonly fact: F;
}
