import { quotaPod } from '../../lib/analysis/rules/quota-pod';
import { Stated } from '../../lib/core';
import { NamespaceQuotaFact, PodsFact } from '../../lib/model';
import { at, says } from '../support/facts';

const quota: Stated<NamespaceQuotaFact> = at('main/exam', {
  kind: 'namespace-quota',
  cluster: 'main',
  namespace: 'exam',
  cores: 2,
  coresLimit: 4,
  memoryMebibytes: 4096,
});

const pods = (fact: Partial<PodsFact>): Stated<PodsFact> =>
  at('main/exam/web', {
    kind: 'pods',
    cluster: 'main',
    namespace: 'exam',
    name: 'web',
    pods: 1,
    cores: 2,
    memoryMebibytes: 4096,
    ...fact,
  });

const refused = (over: string): string =>
  `[main/exam/web] one pod fits into the quota of its namespace, got ${over} for 'web' in 'exam'; raise the quota or lower what the pod requests or is limited to`;

test('a pod that is as large as the quota of its namespace is made', () => {
  expect(says(quotaPod, quota, pods({ coresLimit: 4, memoryLimitMebibytes: 4096 }))).toEqual([]);
});

test.each([
  [{ cores: 2.5 }, '2.5 of 2 cores'],
  [{ coresLimit: 5 }, "5 of 4 cores of 'coresLimit'"],
  [{ memoryMebibytes: 5000 }, '5000 of 4096 MiB of memory'],
  [{ memoryLimitMebibytes: 5000, cores: 3 }, '3 of 2 cores and 5000 of 4096 MiB of memory'],
])('a pod of %j is never made', (fact, over) => {
  expect(says(quotaPod, quota, pods(fact))).toEqual([refused(over)]);
});

test('quotas of other namespaces and clusters are not looked at', () => {
  expect(says(quotaPod, quota, pods({ cores: 9, namespace: 'tools' }), pods({ cores: 9, cluster: 'west' }))).toEqual(
    [],
  );
  expect(says(quotaPod, quota, pods({ cores: 9, namespace: undefined }))).toEqual([]);
});

test('limits of cores count only where the quota has some', () => {
  const { fact, path } = quota;
  expect(says(quotaPod, at(path, { ...fact, coresLimit: undefined }), pods({ coresLimit: 9 }))).toEqual([]);
});
