import { HardenedDeployment, PodVolume, SecretReference, Size } from '../../lib';
import { Manifest, objects, validations } from '../support/rendered';
import { schemaProblems, web } from './hardened';

const configMaps = (made: HardenedDeployment): Manifest[] => objects(made, 'ConfigMap');
const templateOf = (made: HardenedDeployment): any => (objects(made, 'Deployment')[0].spec as any).template;
const digestOf = (made: HardenedDeployment): unknown => templateOf(made).metadata.annotations?.['cloudserve/config'];

function configured(files: Record<string, string>): HardenedDeployment {
  const made = web();
  Object.entries(files).forEach(([path, content]) => made.addConfigFile(path, content));
  return made;
}

test('files are of one ConfigMap, and each is mounted by itself for nobody to write', () => {
  const made = configured({ '/etc/web/settings.yaml': 'level: info\n', '/etc/nginx/nginx.conf': 'events {}\n' });
  expect(configMaps(made)).toEqual([
    expect.objectContaining({
      metadata: expect.objectContaining({ name: 'web-config', namespace: 'shop' }),
      data: { 'etc_nginx_nginx.conf': 'events {}\n', 'etc_web_settings.yaml': 'level: info\n' },
    }),
  ]);
  const { containers, volumes } = templateOf(made).spec;
  expect(volumes).toEqual([{ name: 'config-files', configMap: { name: 'web-config' } }]);
  expect(containers[0].volumeMounts).toEqual([
    {
      name: 'config-files',
      mountPath: '/etc/nginx/nginx.conf',
      subPath: 'etc_nginx_nginx.conf',
      readOnly: true,
    },
    {
      name: 'config-files',
      mountPath: '/etc/web/settings.yaml',
      subPath: 'etc_web_settings.yaml',
      readOnly: true,
    },
  ]);
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
});

test('pods without files have no ConfigMap, and nothing that tells of one', () => {
  const made = web();
  expect(configMaps(made)).toEqual([]);
  expect(templateOf(made).metadata).not.toHaveProperty('annotations');
});

test('pods are made anew when a content changes, and not when the order of the program does', () => {
  const [a, b] = [
    ['/a.txt', 'a'],
    ['/b.txt', 'b'],
  ];
  const digest = digestOf(configured(Object.fromEntries([a, b])));
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  expect(digestOf(configured(Object.fromEntries([b, a])))).toBe(digest);
  expect(digestOf(configured({ '/a.txt': 'a', '/b.txt': 'c' }))).not.toBe(digest);
  const annotated = web({ podAnnotations: { team: 'exams' } });
  annotated.addConfigFile('/a.txt', 'a');
  expect(templateOf(annotated).metadata.annotations).toEqual({
    team: 'exams',
    'cloudserve/config': expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});

test('a content may be known when everything is defined', () => {
  const made = web();
  const routes: string[] = [];
  made._addConfigFile('/etc/routes', () => routes.join('\n'));
  routes.push('/api');
  expect(configMaps(made)[0].data).toEqual({ etc_routes: '/api' });
  expect(digestOf(made)).toBe(digestOf(configured({ '/etc/routes': '/api' })));
});

test('one thing stands at a path, whatever it is', () => {
  const made = configured({ '/etc/a': 'a' });
  const two = "[web] one thing is mounted at a path, got two at '/etc/a'; take one away";
  expect(() => made.addConfigFile('/etc/a', 'b')).toThrow(two);
  expect(() => made.mount('/etc/a', PodVolume.scratch(Size.mebibytes(1)))).toThrow(two);
});

test('paths that are none, that no file can stand at, or that have one name are refused', () => {
  expect(validations(configured({ 'etc/a': 'a' }))).toEqual([
    "[web] a path in a container is whole and not of the system, got 'etc/a'; correct it",
  ]);
  expect(validations(configured({ '/etc/a_b': 'a', '/etc/a/b': 'b' }))).toEqual([
    "[web] files of configuration are named by their paths, got 'etc_a_b' twice; put one at another path",
  ]);
  const within = configured({ '/etc/mail/a': 'a', '/etc/mails/a': 'a' });
  within.mount('/etc/mail', PodVolume.secret(SecretReference.fromName('mail')));
  expect(validations(within)).toEqual([
    "[web] nothing is mounted within what nobody writes, got '/etc/mail/a' in '/etc/mail'; mount it at another path",
  ]);
  const beside = configured({ '/etc/a': 'a' });
  beside.mount('/config-files', PodVolume.scratch(Size.mebibytes(1)));
  expect(validations(beside)).toEqual([
    "[web] volumes are named by their paths, got 'config-files' twice; mount one at another path",
  ]);
});

test('files are no larger than a ConfigMap may be', () => {
  expect(validations(configured({ '/a': 'x'.repeat(1024 * 1024) }))).toEqual([]);
  expect(validations(configured({ '/a': 'x'.repeat(1024 * 1024), '/b': 'ä' }))).toEqual([
    '[web] files of configuration together have at most 1048576 bytes, got 1048578; put large ones into the image or a volume',
  ]);
});

test.each([
  'password: hunter2',
  'spring:\n  datasource:\n    password: "hunter2"',
  'DB_PASSWORD=hunter2',
  '{"a": 1, "apiKey": "k-1"}',
  'client-secret = abc',
  '-----BEGIN RSA PRIVATE KEY-----\n',
])('a secret does not stand in a file: %s', (content) => {
  expect(validations(configured({ '/etc/a': content }))).toEqual([
    "[web] a secret never stands in a manifest, got what looks like one in '/etc/a'; let the program read it from 'secretVariables' or a mounted Secret, and name those in the file",
  ]);
});

test.each([
  'password: ${DB_PASSWORD}',
  'password: ""',
  'token: /run/mail/token',
  'secretName: mail',
  'require_password: true',
  'tokenUrl: https://example.org',
  'proxy_set_header X-Token $token;',
  '-----BEGIN CERTIFICATE-----',
])('what only names a secret stands in a file: %s', (content) => {
  expect(validations(configured({ '/etc/a': content }))).toEqual([]);
});

test('contents of another kind are refused in words', () => {
  expect(() => web().addConfigFile('/a', { level: 'info' } as never)).toThrow(
    "[web] 'content' of a file of configuration is a text, got an object of level; write it as 'level: info'",
  );
});
