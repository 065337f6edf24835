import { ExistingService, JwtAuthentication, JwtAuthenticationProps, Port } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { pods, scene, sql } from './fixture';

const LOGIN = { issuer: 'https://login.example.org', jwksUri: 'https://login.example.org/certs' };
const KEYS = '{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}';

type Options = Partial<JwtAuthenticationProps>;

function checked(options: Options = {}): JwtAuthentication {
  const { mesh, exam } = scene();
  return new JwtAuthentication(exam, 'login', { mesh, service: pods(exam), issuers: [LOGIN], ...options });
}

const specOf = (made: JwtAuthentication, kind: string): any => (objects(made, kind)[0] as any).spec;
const rulesOf = (options: Options): any => specOf(checked(options), 'AuthorizationPolicy').rules;
const operation = (more: object = {}): object[] => [{ operation: { ports: ['8080'], ...more } }];
const NOBODY = [{ source: { notRequestPrincipals: ['*'] } }];

test('callers bring a token of an issuer, and services get it too', () => {
  const made = checked({ issuers: [{ ...LOGIN, audiences: ['exam'] }] });
  expect(objects(made, 'RequestAuthentication')).toMatchObject([
    { metadata: { name: 'web-login', namespace: 'exam' }, apiVersion: 'security.istio.io/v1' },
  ]);
  expect(specOf(made, 'RequestAuthentication')).toEqual({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    jwtRules: [{ ...LOGIN, audiences: ['exam'], forwardOriginalToken: true }],
  });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('who brings none is denied at the ports of requests, whatever other policies let in', () => {
  expect(specOf(checked(), 'AuthorizationPolicy')).toEqual({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    action: 'DENY',
    rules: [{ from: NOBODY, to: operation() }],
  });
});

test('a token that does not say what it must is denied', () => {
  const claims = [
    { path: ['groups'], values: ['examiners', 'admins'] },
    { path: ['realm_access', 'roles'], values: ['exam'] },
  ];
  expect(rulesOf({ claims }).slice(1)).toEqual([
    { to: operation(), when: [{ key: 'request.auth.claims[groups]', notValues: ['examiners', 'admins'] }] },
    { to: operation(), when: [{ key: 'request.auth.claims[realm_access][roles]', notValues: ['exam'] }] },
  ]);
  expect(schemaProblems(checked({ claims }))).toEqual([]);
});

test('some paths need a token, or all but some, and questions of browsers need none where that is said', () => {
  expect(rulesOf({ paths: ['/api/*'] })[0].to).toEqual(operation({ paths: ['/api/*'] }));
  expect(rulesOf({ openPaths: ['/healthz'], allowPreflight: true })[0].to).toEqual(
    operation({ notPaths: ['/healthz'], notMethods: ['OPTIONS'] }),
  );
});

test('of a gateway some hosts need a token, by whatever port they are called', () => {
  const hosts = ['exam.example.org'];
  expect(rulesOf({ hosts })[0].to).toEqual(operation({ hosts: ['exam.example.org', 'exam.example.org:*'] }));
  expect(schemaProblems(checked({ hosts }))).toEqual([]);
});

test('a cookie may bring a token beside the header', () => {
  expect(specOf(checked({ issuers: [{ ...LOGIN, cookies: ['token'] }] }), 'RequestAuthentication').jwtRules).toEqual([
    expect.objectContaining({
      fromCookies: ['token'],
      fromHeaders: [{ name: 'Authorization', prefix: 'Bearer ' }],
    }),
  ]);
});

test('ports without requests stay as they are', () => {
  const { mesh, exam } = scene();
  const service = pods(exam, 'both', { ports: [Port.tcp(8080, 'http'), Port.tcp(9000, 'tcp-events')] });
  const made = new JwtAuthentication(exam, 'login', { mesh, service, issuers: [LOGIN] });
  expect(specOf(made, 'AuthorizationPolicy').rules[0].to).toEqual(operation());
  expect(validations(made)).toEqual([]);
});

test('gateways and Services of others ask at all ports, for those of their pods are not known', () => {
  const { app, mesh } = scene();
  const service = (id: string, ...ports: Port[]): ExistingService =>
    new ExistingService(app, id, { name: id, namespace: 'istio-ingress', ports, podLabels: { istio: id } });
  const gateway = service('gateway', Port.tcp(80, 'http2'), Port.tcp(443, 'https'));
  const made = new JwtAuthentication(app, 'login', { mesh, service: gateway, issuers: [LOGIN] });
  expect(specOf(made, 'AuthorizationPolicy').rules).toEqual([{ from: NOBODY }]);
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('a Service of others with ports without requests is refused', () => {
  const { app, mesh } = scene();
  const service = new ExistingService(app, 'chart', {
    name: 'chart',
    namespace: 'exam',
    ports: [Port.tcp(80, 'http'), Port.tcp(5432, 'postgres')],
    podLabels: { app: 'chart' },
  });
  expect(validations(new JwtAuthentication(app, 'login', { mesh, service, issuers: [LOGIN] }))).toEqual([
    "[login] what asks for tokens closes ports without requests unless it names the others by the numbers of the pods, got port 'postgres' of 'chart', which somebody else makes; declare a Service of requests alone",
  ]);
});

test('pods without a sidecar, or without requests, are refused', () => {
  const { mesh, exam, outside } = scene();
  const plain = new JwtAuthentication(outside, 'login', { mesh, service: pods(outside), issuers: [LOGIN] });
  const bytes = new JwtAuthentication(exam, 'login', { mesh, service: sql(exam), issuers: [LOGIN] });
  expect([...validations(plain), ...validations(bytes)]).toEqual([
    "[outside/login] pods without a sidecar keep to no policy of a mesh, got 'outside/web' outside of it; put them into a namespace of the mesh",
    "[exam/login] a mesh sees requests at ports whose names begin with 'http' or 'grpc', got 'mysql' of 'sql'; name one so",
  ]);
});

test('keys that sign tokens are refused, and their texts stay out of the message', () => {
  const jwks = (key: object): string => JSON.stringify({ keys: [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }, key] });
  const said = [{ kty: 'RSA', d: 'unspeakable' }, { kty: 'oct', k: 'unspeakable' }, 'unspeakable'].flatMap((key) =>
    validations(checked({ issuers: [{ issuer: 'a', jwks: jwks(key as object) }] })),
  );
  expect(said).toEqual(
    Array(3).fill(
      "[exam/login] keys of an issuer are public, got key 2 of 'a' with a private part or of no public kind; give its public half alone in 'jwks'",
    ),
  );
  expect(validations(checked({ issuers: [{ issuer: 'a', jwks: KEYS }] }))).toEqual([]);
});

test('all that is wrong is said at once', () => {
  const made = checked({
    issuers: [
      { issuer: 'a b', jwksUri: 'http://login.example.org' },
      { issuer: 'c' },
      { issuer: 'c', jwksUri: LOGIN.jwksUri, jwks: '[]', audiences: [''], cookies: ['a;b', 'd', 'd'] },
    ],
    claims: [
      { path: ['a[b]'], values: [] },
      { path: [], values: [''] },
    ],
    hosts: ['https://exam.example.org'],
    paths: ['api', '/a*b'],
    openPaths: ['/ok'],
  });
  expect(validations(made).map((line) => line.replace('[exam/login] ', ''))).toEqual([
    "an issuer has the name that its tokens have as 'iss', got 'a b'; correct 'issuer'",
    "public keys are fetched by https, since whoever changes them is let in, got 'http://login.example.org'; correct 'jwksUri', or give the keys by 'jwks'",
    "public keys of an issuer come from one place, got none for 'c'; give either 'jwksUri' or 'jwks'",
    "public keys of an issuer come from one place, got two for 'c'; give either 'jwksUri' or 'jwks'",
    `public keys are a JSON Web Key Set, got something else for 'c'; write 'jwks' as {"keys":[{"kty":"RSA",...}]}`,
    "an audience has a name, got none for 'c'; correct 'audiences'",
    `a cookie's name has no spaces and none of '()<>@,;:"/[]?={}', got 'a;b'; correct 'cookies'`,
    "a cookie is named once, got 'd' twice; take one out of 'cookies'",
    "an issuer stands once, got 'c' twice; put its audiences into one",
    "a claim is found by names without spaces and brackets, got 'a[b]'; correct its 'path'",
    "a claim has one of some values, got none for 'a[b]'; correct its 'values'",
    "a claim is found by names without spaces and brackets, got ''; correct its 'path'",
    "a claim has one of some values, got an empty one for ''; correct its 'values'",
    "a host is a name such as 'exam.example.org', got 'https://exam.example.org'; correct it in 'hosts'",
    "either the paths that need a token are named or those that need none, got both; keep 'paths' or 'openPaths'",
    "a path begins with '/' and has '*' at its end alone, got 'api'; correct it",
    "a path begins with '/' and has '*' at its end alone, got '/a*b'; correct it",
  ]);
  expect(validations(checked({ issuers: [] }))).toEqual([
    "[exam/login] tokens are made by somebody, got no issuer; name one in 'issuers'",
  ]);
});

test('settings that are not what they have to be are refused', () => {
  expect(() => checked({ issuers: [{ issuer: 5 } as any], claims: 'groups' as any })).toThrow(
    `[exam/login] 'claims' of a check of tokens is a list, got 'groups'; write it as [{ path: ['groups'], values: ['examiners'] }]
[exam/login] 'issuers[0].issuer' of a check of tokens is a text, got 5; write it as 'https://login.example.org'`,
  );
});
