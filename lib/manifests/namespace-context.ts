import { IConstruct } from 'constructs';

const NAMESPACE = 'cloudserve:namespace';

/**
 * What what stands in a namespace asks of it.
 * @internal
 */
export interface NamespaceContext {
  readonly name: string;
  /** How many pods a workload has that says nothing; left out where the namespace says nothing either. */
  readonly replicas?: number;
}

/**
 * Makes everything below a construct part of a namespace; to be called before it has children.
 * @internal
 */
export function enterNamespace(scope: IConstruct, namespace: NamespaceContext): void {
  scope.node.setContext(NAMESPACE, namespace);
}

/**
 * The namespace that a construct stands in, if it stands in one.
 * @internal
 */
export function namespaceOf(construct: IConstruct): NamespaceContext | undefined {
  return construct.node.tryGetContext(NAMESPACE) as NamespaceContext | undefined;
}
