import {
  AccessMode,
  Duration,
  HardenedDeploymentProps,
  PodProbe,
  PodVolume,
  Port,
  SecretReference,
  Size,
} from '../../lib';
import { validations } from '../support/rendered';
import { HTTP, web } from './hardened';

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
  ['half a pod', { replicas: 0.5 }, 'a workload has a whole number of pods, 1 or more, got 0.5; correct their number'],
  [
    'a budget of all pods',
    { replicas: 3, minAvailable: 3 },
    "a node is never emptied while all its pods must stay, got 'minAvailable' 3 of 3; lower 'minAvailable' or have more pods (PDB-BLOCK)",
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
    "[web] pods on several nodes cannot share a volume of one, got 3 pods with '/data'; claim it of a class of a shared file system, or have one pod",
  ]);
  const one = web({ replicas: 1 });
  one.mount('/data', PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_ONCE }));
  expect(validations(one)).toEqual([]);
});
