import { KubernetesObject } from '../support/api-server';

interface Selector {
  readonly matchLabels?: Record<string, string>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
    readonly values?: readonly string[];
  }[];
}

interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: object;
}

interface Rule {
  readonly from?: readonly Peer[];
  readonly to?: readonly Peer[];
  readonly ports?: readonly { readonly port?: number | string; readonly protocol?: string }[];
}

/** What a NetworkPolicy says. */
interface Policy {
  readonly podSelector: Selector;
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}

/** Who calls: a pod of the namespace, or any pod of another one. */
export type Caller = KubernetesObject | { readonly namespace: string };

/** Whether a selector chooses what has these labels. */
export function selects(selector: Selector | undefined, labels: Record<string, string> = {}): boolean {
  const { matchLabels = {}, matchExpressions = [] } = selector ?? {};
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const has = key in labels;
      const isOf = has && values.includes(labels[key]);
      return { DoesNotExist: !has, Exists: has, In: isOf, NotIn: !isOf }[operator];
    })
  );
}

/** Names of the policies of a namespace that choose a pod by more than being there. */
export function policiesOf(policies: readonly KubernetesObject[], pod: KubernetesObject): string[] {
  return policies
    .filter(({ spec }) => Object.keys((spec as unknown as Policy).podSelector).length > 0)
    .filter(({ spec }) => selects((spec as unknown as Policy).podSelector, pod.metadata.labels))
    .map(({ metadata }) => metadata.name);
}

/** Whether the policies of a namespace let a caller reach a TCP port of a pod there, on both ends where both are of it. */
export function reaches(
  policies: readonly KubernetesObject[],
  caller: Caller,
  pod: KubernetesObject,
  port: number,
): boolean {
  const namespace = pod.metadata.namespace ?? '';
  const isLetIn = allows(policies, 'Ingress', pod, caller, namespace, port);
  return isLetIn && ('namespace' in caller || allows(policies, 'Egress', caller, pod, namespace, port));
}

function allows(
  policies: readonly KubernetesObject[],
  direction: 'Egress' | 'Ingress',
  pod: KubernetesObject,
  other: Caller,
  namespace: string,
  port: number,
): boolean {
  const chosen = policies
    .map(({ spec }) => spec as unknown as Policy)
    .filter(({ podSelector, policyTypes }) => {
      return policyTypes.includes(direction) && selects(podSelector, pod.metadata.labels);
    });
  const rules = chosen.flatMap(({ ingress = [], egress = [] }) => (direction === 'Ingress' ? ingress : egress));
  return (
    chosen.length === 0 ||
    rules.some(({ from, to, ports }) => {
      const peers = direction === 'Ingress' ? from : to;
      const isPort = ports?.some((each) => each.protocol === 'TCP' && each.port === port) ?? true;
      return isPort && (peers?.some((peer) => isPeer(peer, other, namespace)) ?? true);
    })
  );
}

function isPeer({ podSelector, namespaceSelector, ipBlock }: Peer, other: Caller, namespace: string): boolean {
  if (ipBlock !== undefined) {
    return false;
  }
  const place = 'namespace' in other ? other.namespace : namespace;
  const isPlace =
    namespaceSelector === undefined
      ? place === namespace
      : selects(namespaceSelector, { 'kubernetes.io/metadata.name': place });
  return isPlace && ('namespace' in other ? podSelector === undefined : selects(podSelector, other.metadata.labels));
}
