import { App } from 'cdk8s';
import {
  AccessMode,
  CertificateIssuer,
  HardenedNamespace,
  Microservices,
  PodProbe,
  Port,
  SecretReference,
  ServiceProtocol,
  Size,
} from '../../lib';
import { factsOf, schemaProblems } from '../manifests/hardened';
import { IMAGE, READY, newApplication, newPlace, objectsOf, problemsOf } from './application';

const issuer = CertificateIssuer.fromName('letsencrypt');

test('services of an application stand behind one host, each with its path', () => {
  const place = newPlace();
  const objects = objectsOf(newApplication(place));
  const [rule] = objects['Ingress/exam'].spec.rules;
  expect(objects['Ingress/exam'].spec.ingressClassName).toBe('traefik');
  expect(rule.host).toBe('exam.example.org');
  expect(rule.http.paths.map((one: any) => [one.path, one.pathType, one.backend.service.name])).toEqual([
    ['/api/account', 'Prefix', 'account'],
    ['/api/auth', 'Prefix', 'auth'],
    ['/', 'Prefix', 'frontend'],
  ]);
  expect(objects['Certificate/exam-tls'].spec.dnsNames).toEqual(['exam.example.org']);
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(place.app)).toEqual([]);
});

test('a service is a Deployment and a Service of its name, with an autoscaler where it scales', () => {
  const objects = objectsOf(newApplication(newPlace()));
  expect(objects['HorizontalPodAutoscaler/account'].spec).toMatchObject({
    scaleTargetRef: { kind: 'Deployment', name: 'account' },
    minReplicas: 2,
    maxReplicas: 10,
  });
  expect(objects['HorizontalPodAutoscaler/frontend']).toBeUndefined();
  expect(objects['Deployment/frontend'].spec.replicas).toBe(2);
  expect(objects['Service/account'].spec.ports).toEqual([
    { name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP' },
  ]);
  const selected = objects['Service/account'].spec.selector;
  expect(objects['Deployment/account'].spec.selector.matchLabels).toEqual(selected);
  expect(objects['Deployment/account'].spec.template.metadata.labels).toMatchObject(selected);
});

test('what the application says of its services, each may say otherwise', () => {
  const place = newPlace();
  const pullSecret = SecretReference.fromName('registry');
  const exam = new Microservices(place.namespace, 'exam', {
    host: 'exam.example.org',
    readiness: READY,
    issuer,
    cores: 0.5,
    memory: Size.mebibytes(512),
    minReplicas: 3,
    variables: { LOG_LEVEL: 'info', REGION: 'bkk' },
    pullSecret,
  });
  exam.addService('account', { image: IMAGE, port: 8080, path: '/' });
  exam.addService('mail', {
    image: IMAGE,
    port: 8080,
    cores: 0.1,
    minReplicas: 1,
    readiness: PodProbe.http('/health'),
    variables: { LOG_LEVEL: 'debug' },
  });
  const objects = objectsOf(exam);
  const container = (name: string): any => objects[`Deployment/${name}`].spec.template.spec.containers[0];
  expect(container('account').resources.requests).toMatchObject({ cpu: '500m', memory: '512Mi' });
  expect(container('mail').resources.requests).toMatchObject({ cpu: '100m', memory: '512Mi' });
  expect(container('account').env).toEqual([
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'REGION', value: 'bkk' },
  ]);
  expect(container('mail').env).toEqual([
    { name: 'LOG_LEVEL', value: 'debug' },
    { name: 'REGION', value: 'bkk' },
  ]);
  expect(container('mail').readinessProbe.httpGet.path).toBe('/health');
  expect(objects['Deployment/account'].spec.replicas).toBe(3);
  expect(objects['Deployment/mail'].spec.replicas).toBe(1);
  expect(objects['Deployment/mail'].spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
});

test('a service without a path is called by others of the application alone', () => {
  const place = newPlace();
  const exam = newApplication(place);
  const mail = exam.addService('mail', { image: IMAGE, port: 25, protocol: ServiceProtocol.TCP });
  exam.service('account').connections.allowTo(mail);
  const objects = objectsOf(exam);
  expect(JSON.stringify(objects['Ingress/exam'])).not.toContain('mail');
  expect(objects['Service/mail'].spec.ports[0].name).toBe('tcp');
  expect(objects['NetworkPolicy/mail'].spec.ingress).toEqual([
    {
      from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'account' } } }],
      ports: [{ port: 25, protocol: 'TCP' }],
    },
  ]);
  expect(problemsOf(place.app)).toEqual([]);
});

test('a service without a port has no Service, and is asked by a command', () => {
  const place = newPlace();
  const exam = newApplication(place);
  exam.addService('worker', { image: IMAGE, readiness: PodProbe.command(['true']), morePorts: [] });
  expect(objectsOf(exam)['Service/worker']).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('a service listens on more than its callers call', () => {
  const exam = newApplication(newPlace());
  exam.addService('job', { image: IMAGE, port: 8080, path: '/api/job', morePorts: [Port.tcp(9100, 'metrics')] });
  const objects = objectsOf(exam);
  expect(objects['Service/job'].spec.ports.map(({ name }: any) => name)).toEqual(['http', 'metrics']);
  // Callers outside are let in to what the path leads to.
  expect(objects['NetworkPolicy/job'].spec.ingress[0].ports).toEqual([{ port: 8080, protocol: 'TCP' }]);
});

test('the paths of a host are known in the order of the program, further ones of a service too', () => {
  const exam = newApplication(newPlace());
  exam.service('account').addPath('/account/').addPath('/signup', { exact: true });
  expect(exam.paths.map(({ path, service }) => [path, service.name])).toEqual([
    ['/api/account', 'account'],
    ['/api/auth', 'auth'],
    ['/', 'frontend'],
    ['/account', 'account'],
    ['/signup', 'account'],
  ]);
  expect(exam.service('account').paths).toEqual(['/api/account', '/account/', '/signup']);
  const { paths } = objectsOf(exam)['Ingress/exam'].spec.rules[0].http;
  expect(paths.at(-1)).toMatchObject({ path: '/signup', pathType: 'Exact' });
});

test('who asks for a service that was not added learns which there are', () => {
  const exam = newApplication(newPlace());
  expect(() => exam.service('acount')).toThrow(
    "[shop/exam] a service is added before it is asked for, got 'acount', and there is 'account', 'auth', 'frontend'; add it by 'addService' or correct the name",
  );
});

test('a host that somebody else leads to has neither Ingress nor routes', () => {
  const place = newPlace();
  const exam = newApplication(place, { publish: false, issuer: undefined });
  expect(Object.keys(objectsOf(exam)).filter((key) => /^(Ingress|HTTPRoute|Certificate)/.test(key))).toEqual([]);
  expect(exam.paths).toHaveLength(3);
  expect(problemsOf(place.app)).toEqual([]);
});

test('a service with a path says when its pods take calls', () => {
  const place = newPlace();
  const exam = new Microservices(place.namespace, 'exam', { host: 'exam.example.org', issuer });
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api/account' });
  exam.addService('mail', { image: IMAGE, port: 8080 });
  expect(problemsOf(place.app)).toEqual([
    "a service that callers outside get to says when its pods take calls, got no 'readiness' for 'account' at '/api/account'; give PodProbe.http('/ready'), to it or to the whole application",
  ]);
});

test('a path leads to one service; the second one is said and not written', () => {
  const place = newPlace();
  const exam = newApplication(place);
  exam.addService('other', { image: IMAGE, port: 8080, path: '/api/auth/' });
  expect(problemsOf(place.app)).toEqual([
    "a path of a host leads to one service, got '/api/auth' of 'auth' and '/api/auth' of 'other'; give one of them another path",
  ]);
  expect(objectsOf(exam)['Ingress/exam'].spec.rules[0].http.paths).toHaveLength(3);
  expect(exam.paths).toHaveLength(3);
});

test('an application stands in a namespace', () => {
  expect(() => new Microservices(new App(), 'exam', { host: 'exam.example.org' })).toThrow(
    '[exam] an application stands in a namespace, got none; make it below a HardenedNamespace',
  );
});

test('a host is of one application of a cluster', () => {
  const place = newPlace();
  newApplication(place);
  const other = new HardenedNamespace(place.app, 'other');
  const exam = new Microservices(other, 'exam', { host: 'exam.example.org', readiness: READY, issuer });
  exam.addService('web', { image: IMAGE, port: 8080, path: '/web' });
  const hosts = factsOf(place.app, 'name').filter((fact) => 'name' in fact && fact.name === 'exam.example.org');
  expect(hosts).toHaveLength(2);
  expect(new Set(hosts.map((fact) => ('space' in fact ? fact.space : ''))).size).toBe(1);
});

test('volumes of an application outlive its pods, and are mounted by pods on several nodes where many may', () => {
  const place = newPlace();
  const exam = newApplication(place);
  const storage = { storageClassName: 'shared', accessMode: AccessMode.READ_WRITE_MANY };
  const claim = exam.addClaim('files', { storage, size: Size.gibibytes(100) });
  expect(claim.claimName).toBe('files');
  expect(objectsOf(exam)['PersistentVolumeClaim/files'].spec).toMatchObject({
    accessModes: ['ReadWriteMany'],
    storageClassName: 'shared',
  });
});

test('what runs services elsewhere is told what they are', () => {
  const place = newPlace();
  const exam = newApplication(place, { affinityCookie: 'session' });
  const mail = exam.addService('mail', { image: IMAGE, port: 8080, variables: { FROM: 'exam' }, user: 2000 });
  exam.service('account').connections.allowTo(mail);
  exam.service('account').addConfigFile('/etc/account/settings.yaml', 'level: info\n');
  exam.service('account').addJob('migrate', { command: ['migrate'] });
  const [account, , , described] = exam.describeServices();
  expect(account).toMatchObject({
    name: 'account',
    image: IMAGE,
    paths: [{ path: '/api/account' }],
    minReplicas: 2,
    maxReplicas: 10,
    affinityCookie: 'session',
    configFiles: [{ path: '/etc/account/settings.yaml', content: 'level: info\n' }],
    callers: [],
    callsOutside: false,
    jobs: ['account-migrate'],
  });
  expect(described).toMatchObject({ name: 'mail', callers: ['account'], user: 2000, variables: { FROM: 'exam' } });
});
