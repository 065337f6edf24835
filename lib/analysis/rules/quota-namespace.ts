import { Stated } from '../../core';
import { PodsFact, Severity } from '../../model';
import { FactsByKind, Rule } from '../rule';
import { place, requestsOf, sum } from './quota-sums';

/** @internal */
export const quotaPods: Rule = {
  id: 'QUOTA-PODS',
  severity: Severity.WARNING,
  why: 'Pods beyond the quota of their namespace are never made, and only an event tells why.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#how-kubernetes-resourcequotas-work',
  check(facts) {
    return facts.of('namespace-quota').flatMap(({ path, fact }) => {
      const pods = within(facts, 'pods', fact).map(whileReplaced);
      const { cores, memoryMebibytes } = requestsOf(pods, 1);
      const limits = requestsOf(pods.map(atMost), 1);
      const beyond = (amount: number, most: number | undefined, words: string): string[] =>
        most === undefined || amount <= most ? [] : [`${amount} of ${most} ${words}`];
      const over = [
        ...beyond(cores, fact.cores, 'cores'),
        ...beyond(limits.cores, fact.coresLimit, "cores of 'coresLimit'"),
        ...(memoryMebibytes > fact.memoryMebibytes
          ? beyond(memoryMebibytes, fact.memoryMebibytes, 'MiB of memory')
          : beyond(limits.memoryMebibytes, fact.memoryMebibytes, 'MiB of memory by their limits')),
      ];
      return over.length === 0
        ? []
        : [
            {
              path,
              message: `pods fit into the quota of their namespace at their most, also while they are replaced, got ${over.join(' and ')} in '${fact.namespace}'; raise its quota, or lower what pods request or are limited to, or how many there are`,
            },
          ];
    });
  },
};

/** @internal */
export const quotaClaims: Rule = {
  id: 'QUOTA-CLAIMS',
  severity: Severity.ERROR,
  why: 'A claim beyond the quota of its namespace is refused, and the pods that mount it are never made.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-on-storage',
  check(facts) {
    return facts.of('namespace-quota').flatMap(({ path, fact }) => {
      const claimed = sum(within(facts, 'claim', fact).map(({ fact: claim }) => claim.mebibytes * claim.count));
      return fact.storageMebibytes === undefined || claimed <= fact.storageMebibytes
        ? []
        : [
            {
              path,
              message: `claims fit into the quota of their namespace, got ${claimed} of ${fact.storageMebibytes} MiB in '${fact.namespace}'; raise 'storage' of its quota or claim less`,
            },
          ];
    });
  },
};

/** An update of pods at their most stands still for ever where the quota has no room for the one that comes first. */
function whileReplaced({ path, fact }: Stated<PodsFact>): Stated<PodsFact> {
  return { path, fact: { ...fact, pods: (fact.pods ?? 1) + (fact.surge ?? 0) } };
}

/** Limits count to a quota too; those of sidecars are many times what they request. */
function atMost({ path, fact }: Stated<PodsFact>): Stated<PodsFact> {
  const { coresLimit = fact.cores, memoryLimitMebibytes = fact.memoryMebibytes } = fact;
  return { path, fact: { ...fact, cores: coresLimit, memoryMebibytes: memoryLimitMebibytes } };
}

function within<K extends 'pods' | 'claim'>(
  facts: FactsByKind,
  kind: K,
  { cluster, namespace }: { readonly cluster: string; readonly namespace: string },
): ReturnType<typeof facts.of<K>> {
  const here = place(cluster, namespace);
  return facts.of(kind).filter(({ fact }) => {
    const { cluster: of, namespace: at } = fact as { cluster: string; namespace?: string };
    return at !== undefined && place(of, at) === here;
  });
}
