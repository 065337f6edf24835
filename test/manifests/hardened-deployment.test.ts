import { App } from 'cdk8s';
import {
  AccessMode,
  Duration,
  HardenedDeployment,
  HardenedDeploymentProps,
  PodProbe,
  PodVolume,
  Port,
  SecretReference,
  Size,
} from '../../lib';
import { enterNamespace } from '../../lib/manifests';
import { Manifest, objects, validations } from '../support/rendered';
import { HTTP, WEB, factsOf, schemaProblems, web } from './hardened';

const only = (root: App | HardenedDeployment, kind: string): Manifest => {
  const found = objects(root, kind);
  expect(found).toHaveLength(1);
  return found[0];
};

const podOf = (deployment: HardenedDeployment): any => (only(deployment, 'Deployment') as any).spec.template.spec;
const containerOf = (deployment: HardenedDeployment): any => podOf(deployment).containers[0];

test('pods keep to the level restricted of Pod Security', () => {
  const pod = podOf(web());
  expect(pod.securityContext).toEqual({
    runAsNonRoot: true,
    runAsUser: 10001,
    runAsGroup: 10001,
    fsGroup: 10001,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(pod.containers[0].securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
});

test('requests and limits are set of cores, memory and disk, and what is written counts to the disk', () => {
  expect(containerOf(web()).resources).toEqual({
    requests: { cpu: '250m', memory: '256Mi', 'ephemeral-storage': '256Mi' },
    limits: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '256Mi' },
  });
  const more = web({
    coresLimit: 2,
    memoryLimit: Size.gibibytes(1),
    scratch: Size.mebibytes(100),
    writablePaths: ['/tmp'],
  });
  more.mount('/cache', PodVolume.scratch(Size.mebibytes(500)));
  more.mount('/fast', PodVolume.memory(Size.mebibytes(32)));
  expect(containerOf(more).resources).toEqual({
    requests: { cpu: '250m', memory: '256Mi', 'ephemeral-storage': '664Mi' },
    limits: { cpu: '2', memory: '1024Mi', 'ephemeral-storage': '664Mi' },
  });
});

test('two pods are spread over hosts and zones, one stays while nodes are emptied, and a roll-out takes none away', () => {
  const made = web();
  expect(only(made, 'Deployment').spec).toMatchObject({
    replicas: 2,
    revisionHistoryLimit: 3,
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    template: { metadata: { labels: { 'app.kubernetes.io/name': 'web' } } },
  });
  const labelSelector = { matchLabels: { 'app.kubernetes.io/name': 'web' } };
  expect(podOf(made).topologySpreadConstraints).toEqual(
    ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector,
    })),
  );
  expect(only(made, 'PodDisruptionBudget').spec).toEqual({
    minAvailable: 1,
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
    selector: labelSelector,
  });
});

test('pods that must not share a node roll out without one more of them', () => {
  const made = web({ separateHosts: true });
  expect(podOf(made).affinity.podAntiAffinity).toEqual({
    requiredDuringSchedulingIgnoredDuringExecution: [
      { labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } }, topologyKey: 'kubernetes.io/hostname' },
    ],
  });
  expect(only(made, 'Deployment').spec).toMatchObject({
    strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  });
});

test.each([
  [1, undefined],
  [2, 1],
  [3, 2],
  [5, 3],
  [10, 5],
])('of %d pods %s stay while nodes are emptied', (replicas, minAvailable) => {
  const budgets = objects(web({ replicas }), 'PodDisruptionBudget').map(({ spec }) => (spec as any).minAvailable);
  expect(budgets).toEqual(minAvailable === undefined ? [] : [minAvailable]);
});

test('probes ask the first port, each in its own patience', () => {
  const made = web({
    liveness: PodProbe.tcp(HTTP, { every: Duration.seconds(20), failures: 6 }),
    startup: PodProbe.command(['/bin/started'], { timeout: Duration.seconds(5) }),
  });
  expect(containerOf(made)).toMatchObject({
    readinessProbe: {
      httpGet: { path: '/ready', port: 8080 },
      periodSeconds: 10,
      timeoutSeconds: 3,
      failureThreshold: 3,
    },
    livenessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 20, timeoutSeconds: 3, failureThreshold: 6 },
    startupProbe: { exec: { command: ['/bin/started'] }, timeoutSeconds: 5, failureThreshold: 30 },
  });
});

test('a Service leads to the ports by name, and without ports there is none', () => {
  const made = web();
  expect(only(made, 'Service').spec).toEqual({
    type: 'ClusterIP',
    selector: { 'app.kubernetes.io/name': 'web' },
    ports: [{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' }],
  });
  expect(made.hostname).toBe('web.shop.svc');
  expect(objects(web({ ports: undefined, readiness: PodProbe.command(['/ok']) }), 'Service')).toEqual([]);
});

test('a deployment that scales has an autoscaler and no fixed number of pods', () => {
  const made = web({ maxReplicas: 10 });
  expect(only(made, 'Deployment').spec).not.toHaveProperty('replicas');
  expect(only(made, 'HorizontalPodAutoscaler').spec).toEqual({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
  });
});

test('variables are in order, and those of Secrets come by name and key alone', () => {
  const mail = SecretReference.fromName('mail');
  const made = web({
    variables: { LOG_LEVEL: 'info', A: '1' },
    secretVariables: [{ name: 'MAIL_PASSWORD', secret: mail, key: 'password' }],
  });
  expect(containerOf(made).env).toEqual([
    { name: 'A', value: '1' },
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'MAIL_PASSWORD', valueFrom: { secretKeyRef: { name: 'mail', key: 'password' } } },
  ]);
});

test('what is mounted after the pods were made is in them, named by its path', () => {
  const made = web({ writablePaths: ['/tmp'] });
  made.mount('/data', PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_MANY }));
  made.mount('/etc/web', PodVolume.configMap('web'));
  made.mount('/run/mail', PodVolume.secret(SecretReference.fromName('mail')));
  expect(podOf(made).volumes).toEqual([
    { name: 'data', persistentVolumeClaim: { claimName: 'files' } },
    { name: 'etc-web', configMap: { name: 'web' } },
    { name: 'run-mail', secret: { secretName: 'mail', defaultMode: 0o440 } },
    { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
  ]);
  expect(containerOf(made).volumeMounts).toEqual([
    { name: 'data', mountPath: '/data' },
    { name: 'etc-web', mountPath: '/etc/web', readOnly: true },
    { name: 'run-mail', mountPath: '/run/mail', readOnly: true },
    { name: 'tmp', mountPath: '/tmp' },
  ]);
  expect(schemaProblems(made)).toEqual([]);
  expect(() => made.mount('/data', PodVolume.scratch(Size.mebibytes(1)))).toThrow(
    "[web] one thing is mounted at a path, got two at '/data'; take one away",
  );
});

test('every object is of the schema of its kind, with all that can be said', () => {
  const made = web({
    maxReplicas: 5,
    liveness: PodProbe.http('/live', HTTP),
    startup: PodProbe.tcp(),
    command: ['/web'],
    arguments: ['--serve'],
    serviceAccount: 'web',
    apiToken: true,
    pullSecret: SecretReference.fromName('registry'),
    pullAlways: false,
    user: 20000,
    labels: { team: 'shop' },
    podAnnotations: { 'example.org/note': 'x' },
    nodeLabels: { pool: 'worker' },
    terminationGracePeriod: Duration.minutes(1),
  });
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
  expect(podOf(made)).toMatchObject({
    automountServiceAccountToken: true,
    serviceAccountName: 'web',
    imagePullSecrets: [{ name: 'registry' }],
    nodeSelector: { pool: 'worker' },
    terminationGracePeriodSeconds: 60,
  });
  expect(containerOf(made).imagePullPolicy).toBe('IfNotPresent');
});

test('the namespace and the number of pods come from where it stands', () => {
  const app = new App();
  enterNamespace(app, { name: 'lab', replicas: 3 });
  const made = web({ namespace: undefined }, 'web', app);
  expect([made.namespace, made.replicas]).toEqual(['lab', 3]);
  expect(() => web({ namespace: undefined })).toThrow(
    "[web] pods run in a namespace, got none; make them below one or give 'namespace'",
  );
});

test('pods are stated with what they request, at their most', () => {
  expect(factsOf(web({ maxReplicas: 10 }), 'pods')).toEqual([
    { kind: 'pods', cluster: 'cluster', name: 'web', namespace: 'shop', pods: 10, cores: 0.25, memoryMebibytes: 256 },
  ]);
});

test('settings of another kind are refused in words', () => {
  const props = { ...WEB, cores: '1', readiness: '/ready', image: undefined } as unknown as HardenedDeploymentProps;
  expect(() => new HardenedDeployment(new App(), 'web', props)).toThrow(
    [
      "[web] 'cores' of a deployment is a number, got '1'; write it as 0.25",
      "[web] 'image' of a deployment is a text, got nothing; write it as 'registry.example.org/web:1.4.2'",
      "[web] 'readiness' of a deployment is one of PodProbe, got '/ready'; write it as PodProbe.http('/ready')",
    ].join('\n'),
  );
});

test.each([
  ['web:1'],
  ['registry.example.org:5000/a/b-c/web:v1.2-x'],
  [`web@sha256:${'0'.repeat(64)}`],
  [`registry.example.org/web:1@sha256:${'a'.repeat(64)}`],
])('the image %s is right', (image) => {
  expect(validations(web({ image }))).toEqual([]);
});

const mail = SecretReference.fromName('mail');

test.each<[string, Partial<HardenedDeploymentProps>, string]>([
  ...['web', 'web:latest', 'registry.example.org:5000/web', 'Web:1', 'web:1 2'].map(
    (image): [string, Partial<HardenedDeploymentProps>, string] => [
      `the image ${image}`,
      { image },
      `an image has a digest or a tag that is not 'latest', got '${image}'; write it as '<registry>/<name>:1.4.2'`,
    ],
  ),
  [
    'a name of 53 letters',
    { name: 'x'.repeat(53) },
    `a workload's name has at most 52 lower-case letters, digits and hyphens, got '${'x'.repeat(53)}'; give another 'name'`,
  ],
  [
    'no cores',
    { cores: 0, maxReplicas: 4 },
    "pods request cores, which quotas and autoscalers count, got 0; correct 'cores' (HPA-NOREQ)",
  ],
  [
    'a low limit of cores',
    { coresLimit: 0.1 },
    "a limit is not below its request, got 0.1 of 0.25 cores; raise 'coresLimit'",
  ],
  [
    'half a mebibyte',
    { memory: Size.mebibytes(0.5), memoryLimit: Size.gibibytes(1) },
    "pods request whole mebibytes of memory, 1 or more, got 0.5Mi; correct 'memory'",
  ],
  [
    'a low limit of memory',
    { memoryLimit: Size.mebibytes(255) },
    "a limit is not below its request, got 255Mi of 256Mi; raise 'memoryLimit'",
  ],
  [
    'no room on disk',
    { scratch: Size.mebibytes(0) },
    "room on disk has whole mebibytes, 1 or more, got 0Mi; correct 'scratch'",
  ],
  ['half a pod', { replicas: 0.5 }, "a workload has a whole number of pods, 1 or more, got 0.5; correct 'replicas'"],
  [
    'a budget of all pods',
    { replicas: 3, minAvailable: 3 },
    "a node is never emptied while all its pods must stay, got 'minAvailable' 3 of 3; lower 'minAvailable' or raise 'replicas' (PDB-BLOCK)",
  ],
  [
    'a budget of nothing',
    { minAvailable: 0 },
    "a disruption budget keeps a whole number of pods, 1 or more, got 0; correct 'minAvailable'",
  ],
  [
    'a range of ports',
    { ports: [HTTP, Port.tcpRange(9000, 9010, 'more')] },
    "pods listen on single ports of TCP and UDP, got 'tcp/9000-9010'; name each by itself",
  ],
  [
    'a long name of a port',
    { ports: [HTTP, Port.tcp(1, 'a-name-of-16-let')] },
    "a port of pods is named by at most 15 lower-case letters, digits and hyphens, got 'a-name-of-16-let'; name it otherwise",
  ],
  [
    'two ports of one name',
    { ports: [HTTP, Port.tcp(81, 'http')] },
    "ports of pods have names of their own, got 'http' twice; rename one",
  ],
  [
    'a port twice',
    { ports: [HTTP, Port.tcp(8080, 'web')] },
    "a port is declared once, got 'tcp/8080' twice; take one out of 'ports'",
  ],
  [
    'a probe of a port that is not there',
    { readiness: PodProbe.tcp(Port.tcp(81, 'x')) },
    "a probe asks a port that the pods listen on, got tcp/81; declare it in 'ports' or correct 'readiness'",
  ],
  [
    'a path without a slash',
    { readiness: PodProbe.http('ready') },
    "a probe's path begins with a slash, got 'ready'; correct 'readiness'",
  ],
  [
    'a probe every half second',
    { readiness: PodProbe.http('/ready', HTTP, { every: Duration.millis(500) }) },
    "a probe is timed in whole numbers of 1 or more, got 0.5; correct 'readiness'",
  ],
  [
    'one question for both probes',
    { liveness: PodProbe.http('/ready', HTTP, { failures: 9 }) },
    "a pod that is only busy would be started again, got the same question for 'readiness' and 'liveness'; ask something else by 'liveness' or leave it out",
  ],
  [
    'a variable with a hyphen',
    { variables: { 'A-B': '1' } },
    "a variable is named by letters, digits and '_', got 'A-B'; rename it",
  ],
  [
    'a variable twice',
    { variables: { A: '1' }, secretVariables: [{ name: 'A', secret: mail, key: 'a' }] },
    "a variable is set once, got 'A' twice; take one out",
  ],
  [
    'a secret in a variable',
    { variables: { DB_PASSWORD: 'hunter2' } },
    "a secret never stands in a manifest, got a value for 'DB_PASSWORD'; set it by 'secretVariables', or mount the Secret and name the file",
  ],
  [
    'a Secret whose name is none',
    { secretVariables: [{ name: 'A', secret: SecretReference.fromName('Mail'), key: 'a' }] },
    "a Secret's name has lower-case letters, digits, hyphens and dots, got 'Mail'; give its name",
  ],
  [
    'a key with a slash',
    { secretVariables: [{ name: 'A', secret: mail, key: 'a/b' }] },
    "a key of a Secret has letters, digits and '-._', got 'a/b' for 'A'; correct it",
  ],
  [
    'a path that is not whole',
    { writablePaths: ['tmp'] },
    "a path in a container is whole and not of the system, got 'tmp'; correct it",
  ],
  [
    'a path of the system',
    { writablePaths: ['/proc/x'] },
    "a path in a container is whole and not of the system, got '/proc/x'; correct it",
  ],
  [
    'a path twice',
    { writablePaths: ['/tmp', '/tmp'] },
    "one thing is mounted at a path, got two at '/tmp'; take one away",
  ],
  [
    'two paths of one name',
    { writablePaths: ['/a/b', '/a.b'] },
    "volumes are named by their paths, got 'a-b' twice; mount one at another path",
  ],
  ['root', { user: 0 }, "containers run as a user that is not root, got 0; give 'user' a number above 0"],
  [
    'a token without an account',
    { apiToken: true },
    "a token is of a ServiceAccount that may do what the pods need, got 'apiToken' alone; name it by 'serviceAccount'",
  ],
  [
    'the label that they are chosen by',
    { labels: { 'app.kubernetes.io/name': 'x' } },
    "pods are chosen by the label 'app.kubernetes.io/name', got it in 'labels' too; take it out of 'labels'",
  ],
  [
    'no room to scale',
    { maxReplicas: 2 },
    "a deployment scales to more pods than it begins with, got 2 and 2; raise 'maxReplicas' or leave it out",
  ],
  [
    'a target of 101 percent',
    { maxReplicas: 3, targetUtilization: 101 },
    "a target is a whole percentage of 1 to 100, got 101; correct 'targetUtilization'",
  ],
])('%s is refused', (_case, props, problem) => {
  expect(validations(web(props))).toEqual([`[web] ${problem}`]);
});

test('a value that names a file, or none, is no secret', () => {
  expect(validations(web({ variables: { DB_PASSWORD: '', MAIL_TOKEN: '/run/mail/token', TOKEN_URL: 'x' } }))).toEqual(
    [],
  );
});

test('pods of several nodes do not share a volume of one', () => {
  const made = web({ replicas: 1, maxReplicas: 3 });
  made.mount('/data', PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_ONCE }));
  expect(validations(made)).toEqual([
    "[web] pods on several nodes cannot share a volume of one, got 3 pods with '/data'; claim it of a class of a shared file system, or set 'replicas' to 1",
  ]);
  const one = web({ replicas: 1 });
  one.mount('/data', PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_ONCE }));
  expect(validations(one)).toEqual([]);
});
