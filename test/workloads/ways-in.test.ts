import { CertificateIssuer, IHttpGateway, KongGateway, Microservices, Tier, TraefikGateway } from '../../lib';
import { schemaProblems } from '../manifests/hardened';
import { pathFor } from '../../lib/workloads/paths/path-map';
import { IMAGE, Place, newApplication, newPlace, objectsOf, problemsOf } from './application';

const PAPER = ['account', 'auth', 'exam', 'file', 'exim', 'mail', 'job', 'form'];
const issuer = CertificateIssuer.fromName('letsencrypt');

/** Which gateway leads to an application of the paper. */
const GATEWAYS: Record<string, (place: Place) => { readonly tier?: Tier; readonly entry?: IHttpGateway }> = {
  Kong: ({ app }) => ({ entry: new KongGateway(app, 'kong', { issuer }) }),
  Traefik: ({ app }) => ({ entry: new TraefikGateway(app, 'traefik', { issuer }) }),
  'the mesh': ({ mesh }) => ({ tier: Tier.large(mesh) }),
  'Kong in the mesh': ({ app, mesh }) => ({
    tier: Tier.large(mesh),
    entry: new KongGateway(app, 'kong', { mesh, issuer }),
  }),
};

/** Service of each path, as routes of the Gateway API or an Ingress have them. */
function led(exam: Microservices): Record<string, string> {
  const objects = Object.values(objectsOf(exam));
  const routes = objects.filter(({ kind }) => kind === 'HTTPRoute').flatMap(({ spec }) => spec.rules);
  const paths = objects
    .filter(({ kind }) => kind === 'Ingress')
    .flatMap(({ spec }) => spec.rules.flatMap(({ http }: any) => http.paths));
  return Object.fromEntries([
    ...routes.map(({ matches, backendRefs }: any) => [matches[0].path.value, backendRefs[0].name]),
    ...paths.map(({ path, backend }: any) => [path, backend.service.name]),
  ]);
}

const MAP = Object.fromEntries([...PAPER.map((name) => [`/api/${name}`, name]), ['/', 'frontend']]);

test('the map of the paper by an Ingress', () => {
  const place = newPlace();
  expect(led(newApplication(place, {}, PAPER))).toEqual(MAP);
  expect(problemsOf(place.app)).toEqual([]);
});

test.each(Object.keys(GATEWAYS))('the same map by routes of %s, which may call each service', (name) => {
  const place = newPlace();
  const exam = newApplication(place, { ...GATEWAYS[name]?.(place), issuer: undefined }, PAPER);
  expect(led(exam)).toEqual(MAP);
  const objects = objectsOf(exam);
  expect(objects['Ingress/exam']).toBeUndefined();
  const namespace = objects['HTTPRoute/exam'].spec.parentRefs[0].namespace;
  for (const service of [...PAPER, 'frontend']) {
    expect(JSON.stringify(objects[`NetworkPolicy/${service}`].spec.ingress)).toContain(`"${namespace}"`);
  }
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(exam)).toEqual([]);
});

test.each(Object.keys(GATEWAYS))('%s takes a prefix away where a service asks for it', (name) => {
  const place = newPlace();
  const exam = newApplication(place, { ...GATEWAYS[name]?.(place), issuer: undefined }, []);
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api/account', stripPrefix: true });
  const [, rule] = objectsOf(exam)['HTTPRoute/exam'].spec.rules;
  expect(rule.filters).toEqual([
    { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } },
  ]);
  expect(problemsOf(place.app)).toEqual([]);
});

test('a prefix of an Ingress stays, and who asks for something else learns what takes it away', () => {
  const place = newPlace();
  newApplication(place, {}, []).addService('account', { image: IMAGE, port: 8080, path: '/a', stripPrefix: true });
  expect(problemsOf(place.app)).toEqual([
    "an Ingress leads calls with the path that they have, got 'stripPrefix' for '/a' of 'account'; have the service answer to the whole path, or name a gateway by 'entry'",
  ]);
});

test('what the map says of a call is what the service of its path gets', () => {
  const exam = newApplication(newPlace(), {}, PAPER);
  const taker = (call: string): string | undefined => pathFor(call, exam.paths)?.service.name;
  expect(['/api/exam/12', '/api/exim', '/api/examiners', '/login'].map(taker)).toEqual([
    'exam',
    'exim',
    'frontend',
    'frontend',
  ]);
});

test('certificates of a host behind a gateway are those of the gateway: an issuer of the application is refused', () => {
  const place = newPlace();
  newApplication(place, { tier: Tier.large(place.mesh), issuer }, []);
  expect(problemsOf(place.app)).toEqual([
    "certificates of a gateway's hosts are the gateway's, got 'issuer' or 'certificate' of an application behind one; give it to the gateway",
  ]);
});

test('a gateway outside of the mesh of an application is refused', () => {
  const place = newPlace();
  const entry = new KongGateway(place.app, 'kong', { issuer });
  newApplication(place, { tier: Tier.large(place.mesh), entry }, []);
  expect(problemsOf(place.app)).toEqual([
    "pods of a mesh take calls of its proxies alone, got 'frontend' behind Kong, which is not in its mesh; use the gateway of the mesh, or a KongGateway with this 'mesh'",
  ]);
});

test.each([
  ['a service without a name', (exam: Microservices) => exam.addService(undefined as never, { image: IMAGE })],
  ['a service without an image', (exam: Microservices) => exam.addService('account', {} as never)],
  ['a service of no settings', (exam: Microservices) => exam.addService('account', undefined as never)],
  ['a path of a number', (exam: Microservices) => exam.service('frontend').addPath(1 as never)],
  ['a claim of no size', (exam: Microservices) => exam.addClaim('files', {} as never)],
  ['a protocol that is none', (exam: Microservices) => exam.addService('a', { image: IMAGE, protocol: 'x' as never })],
  ['a roll-out in words', (exam: Microservices) => exam.addService('a', { image: IMAGE, rollout: 'canary' as never })],
])('%s of JavaScript is refused where it is written', (_, add) => {
  const exam = newApplication(newPlace(), {}, []);
  expect(() => add(exam)).toThrow(/^\[shop\/exam(\/frontend)?\] '[\w.]+' of .*; write it as /);
});
