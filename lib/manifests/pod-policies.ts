import { ApiObject, Lazy } from 'cdk8s';
import { DeliveryUnit } from './delivery-unit';
import { DNS } from './policy-rules';

/**
 * Pods that policies are of.
 * @internal
 */
export interface GuardedPods {
  readonly name: string;
  readonly namespace: string;
  readonly podLabels: Readonly<Record<string, string>>;
}

/** @internal */
export interface PodRules {
  /** Rules of who may call, asked when everything is defined. */
  readonly ingress: () => object[];
  /** Rules of whom the pods may call, beside the DNS of the cluster. */
  readonly egress: () => object[];
}

/**
 * The network policy of pods, in both directions.
 * @internal
 */
export function networkPolicy(
  unit: DeliveryUnit,
  id: string,
  { name, namespace, podLabels }: GuardedPods,
  { ingress, egress }: PodRules,
): void {
  new ApiObject(unit, id, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: {
      podSelector: { matchLabels: podLabels },
      policyTypes: ['Ingress', 'Egress'],
      ingress: Lazy.any({ produce: () => closedIfNone(ingress()) }),
      egress: Lazy.any({ produce: () => [...egress(), DNS] }),
    },
  });
}

/**
 * The authorization policy of pods of a mesh.
 * @param rules asked when everything is defined; nothing closes all
 * @internal
 */
export function authorizationPolicy(
  unit: DeliveryUnit,
  id: string,
  { name, namespace, podLabels }: GuardedPods,
  rules: () => object[] | undefined,
): void {
  new ApiObject(unit, id, {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name, namespace },
    spec: { selector: { matchLabels: podLabels }, action: 'ALLOW', rules: Lazy.any({ produce: rules }) },
  });
}

/** No rules are left out where the type closes all: a server drops an empty list, and every further apply would count as a change. */
function closedIfNone(rules: object[]): object[] | undefined {
  return rules.length === 0 ? undefined : rules;
}
