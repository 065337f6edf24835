import { App as Cdk8sApp, Chart, Testing } from 'cdk8s';
import {
  AccessMode,
  Environment,
  ExternalSecret,
  HardenedDeployment,
  HardenedNamespace,
  HardenedNamespaceProps,
  Layer,
  NamespaceQuota,
  NamespaceRole,
  PodSecurity,
  SealedSecret,
  Size,
  VolumeClaim,
} from '../../../lib';
import { WEB, factsOf, schemaProblems } from '../../manifests/hardened';
import { Manifest, objects, validations } from '../../support/rendered';

const MANAGED = { 'app.kubernetes.io/managed-by': 'cloudserve' };

function make(props: HardenedNamespaceProps = {}, id = 'exam'): HardenedNamespace {
  return new HardenedNamespace(Testing.app(), id, props);
}

const only = (found: Manifest[]): Manifest => {
  expect(found).toHaveLength(1);
  return found[0];
};

test('a namespace is restricted in all three modes of Pod Security unless it is said otherwise', () => {
  expect(only(objects(make(), 'Namespace'))).toEqual({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'exam',
      labels: {
        ...MANAGED,
        'pod-security.kubernetes.io/audit': 'restricted',
        'pod-security.kubernetes.io/enforce': 'restricted',
        'pod-security.kubernetes.io/warn': 'restricted',
      },
    },
  });
});

test('name, level and labels are as they are said', () => {
  const made = make({ name: 'agents', podSecurity: PodSecurity.PRIVILEGED, labels: { 'example.org/team': 'ops' } });
  expect([made.name, made.podSecurity]).toEqual(['agents', 'privileged']);
  expect(only(objects(made, 'Namespace')).metadata).toMatchObject({
    name: 'agents',
    labels: { 'example.org/team': 'ops', 'pod-security.kubernetes.io/enforce': 'privileged' },
  });
});

test('annotations and the layer are as they are said', () => {
  const made = make({ annotations: { 'example.org/owner': 'ops' }, layer: Layer.CONFIGS });
  expect(only(objects(made, 'Namespace')).metadata).toMatchObject({ annotations: { 'example.org/owner': 'ops' } });
  expect(made.node.findChild('Unit')).toMatchObject({ layer: Layer.CONFIGS });
  expect(make().node.findChild('Unit')).toMatchObject({ layer: Layer.NAMESPACES });
});

test('nothing comes in or goes out but questions to the DNS of the cluster', () => {
  const policies = objects(make(), 'NetworkPolicy');
  expect(policies.map(({ metadata: { name, namespace }, spec }) => ({ name, namespace, spec }))).toEqual([
    {
      name: 'default-deny',
      namespace: 'exam',
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    },
    {
      name: 'allow-dns',
      namespace: 'exam',
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            to: [
              {
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
                podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
              },
            ],
            ports: [
              { port: 53, protocol: 'UDP' },
              { port: 53, protocol: 'TCP' },
            ],
          },
        ],
      },
    },
  ]);
});

test('without a quota there is neither quota nor limits', () => {
  const made = make();
  expect([...objects(made, 'ResourceQuota'), ...objects(made, 'LimitRange')]).toEqual([]);
});

test('a quota limits requests and limits, and comes with limits for pods that say nothing', () => {
  const made = make({ quota: { cores: 24, memory: Size.gibibytes(96) } });
  expect(only(objects(made, 'ResourceQuota'))).toMatchObject({
    metadata: { name: 'quota', namespace: 'exam' },
    spec: {
      hard: {
        'requests.cpu': '24',
        'limits.cpu': '48',
        'requests.memory': '98304Mi',
        'limits.memory': '98304Mi',
      },
    },
  });
  expect(only(objects(made, 'LimitRange'))).toMatchObject({
    metadata: { name: 'limits', namespace: 'exam' },
    spec: {
      limits: [
        {
          type: 'Container',
          default: { cpu: '500m', memory: '256Mi' },
          defaultRequest: { cpu: '100m', memory: '128Mi' },
          max: { cpu: '48', memory: '98304Mi' },
        },
      ],
    },
  });
});

test('storage, pods and claims are limited if it is said, and 0 is a limit', () => {
  const quota = {
    cores: 1.5,
    coresLimit: 2,
    memory: Size.gibibytes(1),
    storage: Size.gibibytes(5),
    pods: 0,
    claims: 3,
  };
  expect(only(objects(make({ quota }), 'ResourceQuota')).spec).toEqual({
    hard: {
      'requests.cpu': '1500m',
      'limits.cpu': '2',
      'requests.memory': '1024Mi',
      'limits.memory': '1024Mi',
      'requests.storage': '5120Mi',
      pods: '0',
      persistentvolumeclaims: '3',
    },
  });
});

test('all else of the namespace comes after the namespace', () => {
  const made = make({ quota: { cores: 1, memory: Size.gibibytes(1) } });
  const [unit] = made.node.children;
  const namespace = unit.node.findChild('Resource');
  for (const other of unit.node.children.filter((child) => child !== namespace)) {
    expect(other.node.dependencies).toEqual([namespace]);
  }
});

const SMALLEST: NamespaceQuota = { cores: 0.5, memory: Size.mebibytes(256) };

test.each<[string, HardenedNamespaceProps]>([
  ['the smallest quota', { quota: SMALLEST }],
  ['limits as high as requests', { quota: { cores: 4, coresLimit: 4, memory: Size.gibibytes(1) } }],
  ['a name of 63 letters', { name: 'n'.repeat(63) }],
  ['an empty label', { labels: { team: '' } }],
  ['a label with a domain', { labels: { 'a.example.org/Team_1.x': 'Web_1.x-y' } }],
])('%s is right', (_, props) => {
  expect(validations(make(props))).toEqual([]);
});

test.each<[string, HardenedNamespaceProps]>([
  ['too few cores', { quota: { ...SMALLEST, cores: 0.4 } }],
  ['too little memory', { quota: { ...SMALLEST, memory: Size.mebibytes(255) } }],
  ['endless cores', { quota: { ...SMALLEST, cores: Number.POSITIVE_INFINITY } }],
  ['limits below requests', { quota: { cores: 4, coresLimit: 3.9, memory: Size.gibibytes(1) } }],
  ['storage of nothing', { quota: { ...SMALLEST, storage: Size.gibibytes(0) } }],
  ['half a pod', { quota: { ...SMALLEST, pods: 0.5 } }],
  ['a label of 64 letters', { labels: { team: 'x'.repeat(64) } }],
  ['a key with two slashes', { labels: { 'a/b/c': 'x' } }],
  ['a key whose domain has capitals', { labels: { 'Example.org/team': 'x' } }],
  ['a key without a name', { labels: { 'example.org/': 'x' } }],
])('%s is one problem', (_, props) => {
  expect(validations(make(props))).toHaveLength(1);
});

test('it works in a plain cdk8s App and in a chart', () => {
  const app = new Cdk8sApp();
  new HardenedNamespace(app, 'one');
  new HardenedNamespace(new Chart(app, 'chart'), 'two');
  const text = app.synthYaml();
  expect(text.match(/^kind: Namespace$/gm)).toHaveLength(2);
});

test.each([['default'], ['kube-node-lease'], ['kube-public'], ['kube-system']])(
  "the cluster's own namespace %s is not hardened",
  (name) => {
    expect(validations(make({ name }).node.root)).toEqual([
      `[exam] a namespace of the cluster itself cannot be hardened, its own traffic would be denied, got '${name}'; give the workload a namespace of its own by another 'name'`,
    ]);
  },
);

test.each([['default-apps'], ['kube-system-tools']])('%s is a namespace like any other', (name) => {
  expect(validations(make({ name }).node.root)).toEqual([]);
});

test('a quota of a fraction of a mebibyte is refused, of a fraction of a gibibyte in whole mebibytes is right', () => {
  const quota = (memory: Size): string[] => validations(make({ quota: { cores: 1, memory } }).node.root);
  expect(quota(Size.mebibytes(512.5))).toEqual([
    "[exam] quota must leave room for one default pod: whole mebibytes, at least 256, got 512.5Mi; correct 'memory'",
  ]);
  expect(quota(Size.gibibytes(1.5))).toEqual([]);
});

describe('the environment', () => {
  const labelsOf = (made: HardenedNamespace): unknown => only(objects(made, 'Namespace')).metadata.labels;

  test('of development lets pods in that are not hardened, and tells of them', () => {
    expect(labelsOf(make({ environment: Environment.DEVELOPMENT }))).toEqual({
      ...MANAGED,
      'cloudserve/environment': 'development',
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  test.each([[Environment.STAGING], [Environment.PRODUCTION]])(
    'of another one lets hardened pods in alone',
    (environment) => {
      expect(labelsOf(make({ environment }))).toMatchObject({
        'cloudserve/environment': environment.name,
        'pod-security.kubernetes.io/enforce': 'restricted',
      });
    },
  );

  test('gives way to a level that is said', () => {
    expect(make({ environment: Environment.DEVELOPMENT, podSecurity: PodSecurity.RESTRICTED }).podSecurity).toBe(
      'restricted',
    );
  });

  test('says what containers get that say nothing, and how many pods a workload has', () => {
    const quota = { cores: 4, memory: Size.gibibytes(8) };
    const made = make({ environment: Environment.DEVELOPMENT, quota });
    expect(only(objects(made, 'LimitRange')).spec).toMatchObject({
      limits: [{ default: { cpu: '250m', memory: '128Mi' }, defaultRequest: { cpu: '50m', memory: '64Mi' } }],
    });
    const { namespace, replicas } = new HardenedDeployment(made, 'web', { ...WEB, namespace: undefined });
    expect([namespace, replicas]).toEqual(['exam', 1]);
    expect(validations(made)).toEqual([]);
  });

  test('of your own is refused where it cannot be', () => {
    const environment = Environment.custom('Review', {
      quotaShare: 1.1,
      podSecurity: PodSecurity.RESTRICTED,
      replicas: 0,
      defaultCores: 0.2,
      defaultMemory: Size.mebibytes(129),
    });
    expect(validations(make({ environment }))).toEqual([
      "[exam] an environment's name is a label of lower-case letters, digits and hyphens, got 'Review'; rename it",
      "[exam] an environment gets a part of a quota above 0 and at most 1, got 1.1 for 'Review'; correct 'quotaShare'",
      "[exam] workloads have a whole number of pods, 1 or more, got 0 for 'Review'; correct 'replicas'",
      "[exam] containers that say nothing request at most 0.1 cores, got 0.2 for 'Review'; correct 'defaultCores'",
      "[exam] containers that say nothing request at most 128 MiB, got 129Mi for 'Review'; correct 'defaultMemory'",
    ]);
  });
});

test('Prometheus asks the ports of metrics, and the gateway calls those of HTTP', () => {
  const made = make({ metricsFrom: 'monitoring', gatewayFrom: 'istio-ingress' });
  const policies = objects(made, 'NetworkPolicy').slice(2);
  expect(policies.map(({ metadata, spec }) => [metadata.name, spec])).toEqual(
    [
      ['allow-metrics', 'monitoring', 'metrics'],
      ['allow-gateway', 'istio-ingress', 'http'],
    ].map(([name, namespace, port]) => [
      name,
      {
        podSelector: {},
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } }],
            ports: [{ port, protocol: 'TCP' }],
          },
        ],
      },
    ]),
  );
  expect(validations(make({ metricsFrom: 'A', gatewayFrom: '' }))).toEqual([
    "[exam] callers stand in a namespace, got 'A'; give its name by 'metricsFrom'",
    "[exam] callers stand in a namespace, got ''; give its name by 'gatewayFrom'",
  ]);
});

test('a group reads unless it is given more, once, and never everybody', () => {
  const made = make();
  made.grant('exam-staff');
  made.grant('exam-team', NamespaceRole.EDIT);
  expect(objects(made, 'RoleBinding').map(({ metadata, roleRef, subjects }) => [metadata, roleRef, subjects])).toEqual(
    [
      ['view', 'exam-staff'],
      ['edit', 'exam-team'],
    ].map(([role, name]) => [
      expect.objectContaining({ name: expect.stringMatching(`^${role}-[0-9a-f]{8}$`), namespace: 'exam' }),
      { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name }],
    ]),
  );
  expect(() => made.grant('exam-team', NamespaceRole.ADMIN)).toThrow(
    "[exam] a group has one role in a namespace, the larger one holds the smaller, got 'exam-team' twice; keep one",
  );
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
  made.grant('system:authenticated');
  made.grant(' ');
  expect(validations(made)).toEqual([
    "[exam] groups of the cluster itself are everybody, or may do everything, got 'system:authenticated'; name a group of people",
    "[exam] a role is given to a group by its name, got none; name it as the cluster's log-in does",
  ]);
});

test('a quota is stated, with how often it is promised', () => {
  const quota = { cores: 4, memory: Size.gibibytes(8), storage: Size.gibibytes(10) };
  expect(factsOf(make({ quota, overcommit: 1.5 }), 'namespace-quota')).toEqual([
    {
      kind: 'namespace-quota',
      cluster: 'cluster',
      namespace: 'exam',
      cores: 4,
      coresLimit: 8,
      memoryMebibytes: 8192,
      storageMebibytes: 10240,
      overcommit: 1.5,
    },
  ]);
  expect(factsOf(make(), 'namespace-quota')).toEqual([]);
  expect(validations(make({ overcommit: 0.9 }))).toEqual([
    "[exam] a quota is promised once or more often, got 0.9; give 'overcommit' a number of 1 or more",
  ]);
});

test('what stands in the namespace comes after it, in whatever layer that is', () => {
  const made = make({ layer: Layer.CONFIGS });
  const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
  const inside = [
    new HardenedDeployment(made, 'web', { ...WEB, namespace: undefined }),
    new VolumeClaim(made, 'files', { storage, size: Size.gibibytes(1) }),
    new ExternalSecret(made, 'mail', { store: 'vault', keys: { a: { key: 'a' } } }),
    new SealedSecret(made, 'sealed', { keys: {} }),
  ];
  expect(inside.map(({ node }) => node.findChild('Unit').node.dependencies.map((each) => each.node.path))).toEqual(
    inside.map(() => ['exam/Unit/Resource']),
  );
  const elsewhere = new HardenedDeployment(made, 'other', WEB);
  expect(elsewhere.node.findChild('Unit').node.dependencies).toEqual([]);
});

test('settings of another kind are refused in words', () => {
  const props = { environment: 'production', podSecurity: 'none' } as unknown as HardenedNamespaceProps;
  expect(() => make(props)).toThrow(
    [
      "[exam] 'environment' of a namespace is an Environment, got 'production'; write it as Environment.PRODUCTION",
      "[exam] 'podSecurity' of a namespace is one of PodSecurity, got 'none'; write it as PodSecurity.PRIVILEGED or PodSecurity.BASELINE or PodSecurity.RESTRICTED",
    ].join('\n'),
  );
});
