import { App } from 'cdk8s';
import {
  AccessMode,
  Duration,
  HardenedDeployment,
  HardenedDeploymentProps,
  PodProbe,
  PodSpread,
  PodVolume,
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
  const made = web({ spread: PodSpread.HOSTS });
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
    behavior: {
      scaleDown: {
        stabilizationWindowSeconds: 300,
        selectPolicy: 'Max',
        policies: [
          { type: 'Percent', value: 50, periodSeconds: 60 },
          { type: 'Pods', value: 1, periodSeconds: 60 },
        ],
      },
    },
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
  enterNamespace(app, { name: 'lab', replicas: 3, object: () => undefined });
  const made = web({ namespace: undefined }, 'web', app);
  expect([made.namespace, made.replicas]).toEqual(['lab', 3]);
  expect(() => web({ namespace: undefined })).toThrow(
    "[web] pods run in a namespace, got none; make them below one or give 'namespace'",
  );
});

test('pods are stated with what they request and are limited to, at their most', () => {
  expect(factsOf(web({ maxReplicas: 10 }), 'pods')).toEqual([
    {
      ...{ kind: 'pods', cluster: 'cluster', name: 'web', namespace: 'shop', pods: 10, surge: 1 },
      ...{ cores: 0.25, memoryMebibytes: 256, coresLimit: 0.5, memoryLimitMebibytes: 256 },
    },
  ]);
  expect(factsOf(web({ spread: PodSpread.HOSTS }), 'pods')).toEqual([expect.objectContaining({ surge: 0 })]);
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

test('pods with a token may call the API, and those without may not', () => {
  const calls = (made: HardenedDeployment): any[] => (only(made, 'NetworkPolicy') as any).spec.egress;
  expect(calls(web())).toHaveLength(1);
  expect(calls(web({ apiToken: true, serviceAccount: 'web' }))[0]).toEqual({
    to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }],
    ports: [
      { protocol: 'TCP', port: 443 },
      { protocol: 'TCP', port: 6443 },
    ],
  });
});
