import { PodsFact, Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const quotaPod: Rule = {
  id: 'QUOTA-POD',
  severity: Severity.ERROR,
  why: 'A pod that asks for more than the whole quota of its namespace is never made, however few others there are.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#how-kubernetes-resourcequotas-work',
  check(facts) {
    return facts.of('namespace-quota').flatMap(({ fact: { cluster, namespace, ...quota } }) =>
      facts
        .of('pods')
        .filter(({ fact }) => fact.cluster === cluster && fact.namespace === namespace)
        .flatMap(({ path, fact }) => {
          const over = beyond(fact, quota);
          return over.length === 0
            ? []
            : [
                {
                  path,
                  message: `one pod fits into the quota of its namespace, got ${over.join(' and ')} for '${fact.name}' in '${namespace}'; raise the quota or lower what the pod requests or is limited to`,
                },
              ];
        }),
    );
  },
};

function beyond(
  { cores, coresLimit = cores, memoryMebibytes, memoryLimitMebibytes = memoryMebibytes }: PodsFact,
  quota: { readonly cores: number; readonly coresLimit?: number; readonly memoryMebibytes: number },
): string[] {
  const memory = Math.max(memoryMebibytes, memoryLimitMebibytes);
  return [
    ...(cores > quota.cores ? [`${cores} of ${quota.cores} cores`] : []),
    ...(quota.coresLimit !== undefined && coresLimit > quota.coresLimit
      ? [`${coresLimit} of ${quota.coresLimit} cores of 'coresLimit'`]
      : []),
    ...(memory > quota.memoryMebibytes ? [`${memory} of ${quota.memoryMebibytes} MiB of memory`] : []),
  ];
}
