import { CertificateIssuer, Duration, KongGateway, Tier } from '../../lib';
import { IMAGE, newApplication, newPlace, objectsOf, problemsOf } from './application';

const STICKY = 'traefik.ingress.kubernetes.io/service.sticky.cookie';

test('Traefik keeps calls of a user to a pod by a cookie of its own for each service, since the cookie names a pod', () => {
  const place = newPlace();
  const exam = newApplication(place, { affinityCookie: 'session' }, ['account']);
  exam.addService('mail', { image: IMAGE, port: 8080 });
  const objects = objectsOf(exam);
  expect(objects['Service/account'].metadata.annotations).toEqual({
    [STICKY]: 'true',
    [`${STICKY}.name`]: 'session-account',
    [`${STICKY}.secure`]: 'true',
    [`${STICKY}.httponly`]: 'true',
    [`${STICKY}.samesite`]: 'lax',
  });
  expect(objects['Service/frontend'].metadata.annotations[`${STICKY}.name`]).toBe('session-frontend');
  // Nobody outside calls it.
  expect(objects['Service/mail'].metadata.annotations).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('a session lasts as long as it is said', () => {
  const exam = newApplication(newPlace(), { affinityCookie: 'session' }, []);
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api', affinityTime: Duration.hours(1) });
  expect(objectsOf(exam)['Service/account'].metadata.annotations[`${STICKY}.maxage`]).toBe('3600');
});

test('in a mesh sidecars and its gateway choose the pod by the cookie, which services share', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh), affinityCookie: 'session' }, []);
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api', affinityTime: Duration.hours(1) });
  const objects = objectsOf(place.app);
  const hash = (name: string): unknown =>
    objects[`DestinationRule/${name}`].spec.trafficPolicy.loadBalancer.consistentHash.httpCookie;
  expect(hash('account')).toEqual({ name: 'session', path: '/', ttl: '3600s' });
  expect(hash('frontend')).toMatchObject({ name: 'session' });
  expect(objects['Service/account'].metadata.annotations).toBeUndefined();
  expect(problemsOf(place.app)).toEqual([]);
});

test('a service has a cookie that its application has not', () => {
  const exam = newApplication(newPlace(), {}, []);
  exam.addService('account', { image: IMAGE, port: 8080, path: '/api', affinityCookie: 'user' });
  const objects = objectsOf(exam);
  expect(objects['Service/account'].metadata.annotations[`${STICKY}.name`]).toBe('user-account');
  expect(objects['Service/frontend'].metadata.annotations).toBeUndefined();
});

test.each([
  ['an Ingress of another class', { tier: Tier.small({ ingressClassName: 'nginx' }) }, "an Ingress of class 'nginx'"],
  ['what leads callers in by itself', { publish: false, issuer: undefined }, 'what leads callers in by itself'],
] as const)('a cookie behind %s is refused: nobody would keep to it', (_, props, words) => {
  const place = newPlace();
  newApplication(place, { ...props, affinityCookie: 'session' }, []);
  expect(problemsOf(place.app)).toEqual([
    `calls keep to a pod by sidecars or by an Ingress of Traefik, got 'affinityCookie' for 'frontend' at '/' behind ${words}; take Tier.large(mesh), or keep sessions in a store that all pods share`,
  ]);
});

test('a cookie behind a gateway of no mesh is refused', () => {
  const place = newPlace();
  const kong = new KongGateway(place.app, 'kong', { issuer: CertificateIssuer.fromName('letsencrypt') });
  newApplication(place, { entry: kong, affinityCookie: 'session' }, []);
  expect(problemsOf(place.app)).toEqual([
    "calls keep to a pod by sidecars or by an Ingress of Traefik, got 'affinityCookie' for 'frontend' at '/' behind Kong; take Tier.large(mesh), or keep sessions in a store that all pods share",
  ]);
});

test('what is said of a cookie that cannot be is refused', () => {
  const place = newPlace();
  const exam = newApplication(place, {}, []);
  exam.addService('mail', { image: IMAGE, port: 8080, affinityCookie: 'user' });
  exam.addService('form', { image: IMAGE, port: 8080, path: '/form', affinityTime: Duration.hours(1) });
  exam.addService('job', { image: IMAGE, port: 8080, path: '/job', affinityCookie: 'user id' });
  expect(problemsOf(place.app)).toEqual([
    "a cookie is named by at most 64 letters, digits and hyphens, got 'user id'; correct 'affinityCookie'",
    "a cookie is of callers outside, got 'affinityCookie' for 'mail', which no path leads to; give it a 'path', or take the cookie out",
    "a user keeps to a pod by a cookie, got 'affinityTime' alone for 'form'; give 'affinityCookie' too",
  ]);
});
