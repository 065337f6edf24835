import { IConstruct } from 'constructs';
import { clusterOf } from './cluster-context';

interface KnownNamespace {
  readonly cluster?: string;
  readonly name: string;
  readonly hasSidecars: boolean;
}

const METADATA = 'cloudserve:known-namespace';

/**
 * States of a namespace of the cluster that a construct is part of whether its pods have sidecars.
 * @internal
 */
export function knowNamespace(scope: IConstruct, name: string, hasSidecars: boolean): void {
  const known: KnownNamespace = { cluster: clusterOf(scope), name, hasSidecars };
  scope.node.root.node.addMetadata(METADATA, known);
}

/**
 * Whether pods of a namespace have no sidecars, as far as is known: namespaces of charts and of others are not.
 * @internal
 */
export function lacksSidecars(scope: IConstruct, name: string): boolean {
  const cluster = clusterOf(scope);
  return scope.node.root.node.metadata
    .filter(({ type }) => type === METADATA)
    .map(({ data }) => data as KnownNamespace)
    .some((known) => known.cluster === cluster && known.name === name && !known.hasSidecars);
}
