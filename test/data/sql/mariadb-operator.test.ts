import { App } from 'cdk8s';
import { parse } from 'yaml';
import { MariaDbOperator, MariaDbOperatorProps, SecretReference } from '../../../lib';
import { allObjects, factsOf, schemaProblems } from '../../platform/storage/rendered';
import { Manifest, objects, validations } from '../../support/rendered';

function make(props: MariaDbOperatorProps = {}): MariaDbOperator {
  return new MariaDbOperator(new App({ outdir: 'unused' }), 'operator', props);
}

function chart(operator: MariaDbOperator, name: string): Record<string, any> {
  const found = objects(operator, 'HelmChart').find(({ metadata }: Manifest) => metadata.name === name);
  return found?.spec as Record<string, any>;
}

function values(operator: MariaDbOperator): Record<string, any> {
  return parse(chart(operator, 'mariadb-operator').valuesContent) as Record<string, any>;
}

test('every object fits the schema of its kind', () => {
  expect(schemaProblems(make())).toEqual([]);
  expect(validations(make())).toEqual([]);
});

test('its definitions are a chart of their own, there before', () => {
  const operator = make();
  expect(chart(operator, 'mariadb-operator-crds')).toMatchObject({
    chart: 'mariadb-operator-crds',
    version: '26.6.0',
    repo: 'https://mariadb-operator.github.io/mariadb-operator',
    targetNamespace: 'kube-system',
  });
  expect(chart(operator, 'mariadb-operator')).toMatchObject({ version: '26.6.0', targetNamespace: 'mariadb-system' });
  expect(values(operator)).not.toHaveProperty('crds');
});

test('each of its programs has two pods, apart, restricted and with limits', () => {
  const { webhook, certController, ...operator } = values(make());
  for (const program of [operator, webhook, certController]) {
    expect(program).toMatchObject({
      ha: { enabled: true, replicas: 2 },
      pdb: { enabled: true, maxUnavailable: 1 },
      podSecurityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: 'RuntimeDefault' } },
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    });
    const { requests, limits } = program.resources;
    expect(requests.memory).toBe(limits.memory);
  }
  const one = values(make({ replicas: 1 }));
  expect(one).toMatchObject({ ha: { enabled: false }, pdb: { enabled: false }, webhook: { ha: { enabled: false } } });
});

test('its namespace lets the API server ask its webhook, and enforces the restricted level', () => {
  const operator = make({ namespace: 'databases' });
  expect(objects(operator, 'Namespace')[0].metadata).toMatchObject({
    name: 'databases',
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
  });
  expect(JSON.stringify(objects(operator, 'NetworkPolicy')[0].spec)).toContain('9443');
  expect(allObjects(operator).map(({ kind }) => kind)).not.toContain('Secret');
});

test('a registry that is closed is opened for each of its programs', () => {
  const given = values(make({ pullSecret: SecretReference.fromName('registry') }));
  const secrets = [{ name: 'registry' }];
  expect(given).toMatchObject({
    imagePullSecrets: secrets,
    webhook: { imagePullSecrets: secrets },
    certController: { imagePullSecrets: secrets },
  });
});

test('it states its release and what it asks of the cluster', () => {
  const operator = make({ replicas: 3 });
  expect(factsOf(operator, 'release')).toEqual([{ kind: 'release', component: 'MariaDB operator', version: '26.6.0' }]);
  expect(factsOf(operator, 'pods').map(({ pods }) => pods)).toEqual([3, 3, 3]);
});

test('more pods than make sense, and no namespace, are refused', () => {
  expect(validations(make({ replicas: 0, namespace: 'Sql' }))).toEqual([
    expect.stringContaining(`a namespace is a label, got 'Sql'`),
    expect.stringContaining('from 1 to 5, got 0'),
    ...validations(make({ namespace: 'Sql' })).slice(1),
  ]);
  expect(() => make({ replicas: 'two' as unknown as number })).toThrow(
    `'replicas' of an operator of MariaDB is a number`,
  );
});
