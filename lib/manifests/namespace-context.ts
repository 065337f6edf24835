import { IConstruct } from 'constructs';
import { IMesh } from './mesh-context';

const NAMESPACE = 'cloudserve:namespace';

/**
 * What what stands in a namespace asks of it.
 * @internal
 */
export interface NamespaceContext {
  readonly name: string;
  /** How many pods a workload has that says nothing; left out where the namespace says nothing either. */
  readonly replicas?: number;
  /** Namespace of the gateway that may call the ports named `http`; left out where none may. */
  readonly gatewayFrom?: string;
  /** Whether what stands in it must not be lost. */
  readonly isProduction?: boolean;
  /** Mesh that all its pods are part of; left out where none is, or where applications join one by themselves. */
  readonly mesh?: IMesh;
  /** The object of the namespace, which is there before what stands in it. */
  object(): IConstruct | undefined;
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

/**
 * Has a unit wait for the namespace that its objects stand in, where that is the one around it.
 * @internal
 */
export function waitForNamespace(unit: IConstruct, namespace: string): void {
  const around = namespaceOf(unit);
  const object = around?.name === namespace ? around.object() : undefined;
  if (object !== undefined) {
    unit.node.addDependency(object);
  }
}
