import { App } from 'cdk8s';
import { ApigeeTarget, ApigeeTargetProps, Duration } from '../../../lib';
import { collectCompanions } from '../../../lib/core';
import { validations } from '../../support/rendered';
import { textAt, wellFormed } from './xml-reader';

const ONE: ApigeeTargetProps = { hosts: ['exam.example.org'] };

/** Companion files of a target, by their paths below its folder. */
function filesOf(props: ApigeeTargetProps, id = 'exam'): Record<string, string> {
  const app = new App();
  const { folder } = new ApigeeTarget(app, id, props);
  expect(validations(app)).toEqual([]);
  return Object.fromEntries(
    collectCompanions(app).map(({ companion: { path, content } }) => [path.replace(`${folder}/`, ''), content()]),
  );
}

test('one host is called by its URL, with TLS that is verified', () => {
  const files = filesOf({ ...ONE, basePath: '/api/', timeout: Duration.seconds(20) });
  expect(Object.keys(files)).toEqual([
    'apiproxy/exam.xml',
    'apiproxy/proxies/default.xml',
    'apiproxy/targets/default.xml',
    'README.md',
  ]);
  const target = wellFormed(files['apiproxy/targets/default.xml']);
  expect(textAt(target, 'TargetEndpoint', 'HTTPTargetConnection', 'URL')).toBe('https://exam.example.org/api');
  expect(textAt(target, 'TargetEndpoint', 'HTTPTargetConnection', 'SSLInfo', 'Enforce')).toBe('true');
  expect(textAt(target, 'TargetEndpoint', 'HTTPTargetConnection', 'Properties', 'Property')).toBe('20000');
  const proxy = wellFormed(files['apiproxy/proxies/default.xml']);
  expect(textAt(proxy, 'ProxyEndpoint', 'HTTPProxyConnection', 'BasePath')).toBe('/api');
  expect(textAt(proxy, 'ProxyEndpoint', 'RouteRule', 'TargetEndpoint')).toBe('default');
  expect(wellFormed(files['apiproxy/exam.xml'])).toMatchObject({ name: 'APIProxy', attributes: { name: 'exam' } });
});

test('without a path of its own all paths are led on as they are', () => {
  const files = filesOf(ONE);
  expect(
    textAt(wellFormed(files['apiproxy/proxies/default.xml']), 'ProxyEndpoint', 'HTTPProxyConnection', 'BasePath'),
  ).toBe('/');
  expect(
    textAt(wellFormed(files['apiproxy/targets/default.xml']), 'TargetEndpoint', 'HTTPTargetConnection', 'URL'),
  ).toBe('https://exam.example.org');
});

test('hosts of several clusters are servers that are asked how they are and stand in for each other', () => {
  const files = filesOf({
    hosts: ['exam.chula.example.net', 'exam.ncku.example.net'],
    healthPath: '/ready',
    basePath: '/api',
  });
  const connection = ['TargetEndpoint', 'HTTPTargetConnection'];
  const target = wellFormed(files['apiproxy/targets/default.xml']);
  expect(files['apiproxy/targets/default.xml']).toContain('<Server name="exam-2"/>');
  expect(textAt(target, ...connection, 'LoadBalancer', 'Algorithm')).toBe('RoundRobin');
  expect(textAt(target, ...connection, 'HealthMonitor', 'HTTPMonitor', 'Request', 'Path')).toBe('/ready');
  expect(textAt(target, ...connection, 'Path')).toBe('/api');
  expect(textAt(target, ...connection, 'URL')).toBeUndefined();
  expect(JSON.parse(files['target-servers/exam-2.json'])).toEqual({
    name: 'exam-2',
    host: 'exam.ncku.example.net',
    port: 443,
    isEnabled: true,
    sSLInfo: { enabled: true, enforce: true },
  });
  expect(files['README.md']).toContain('@target-servers/exam-1.json');
});

test('texts keep XML well-formed', () => {
  const description = `a < b & "c" > 'd'`;
  const files = filesOf({ ...ONE, description });
  expect(textAt(wellFormed(files['apiproxy/exam.xml']), 'APIProxy', 'Description')).toBe(description);
});

test('the instructions say what is to be done and what stays with Apigee', () => {
  const { 'README.md': readme } = filesOf(ONE);
  expect(readme).toContain('gcloud apigee apis import exam --organization="$ORG" --from-bundle=exam.zip');
  expect(readme).toContain('gcloud apigee apis deploy --organization="$ORG" --environment="$ENV" --api=exam');
  expect(readme).toContain('control plane of Apigee');
});

test('a target that cannot be is refused, with all that is wrong', () => {
  const app = new App();
  new ApigeeTarget(app, 'exam', {
    hosts: ['*.example.org', 'EXAM', 'a.example.org', 'a.example.org'],
    name: 'an exam',
    basePath: 'api',
    healthPath: '//',
    timeout: Duration.minutes(10),
  });
  new ApigeeTarget(app, 'none', { hosts: [] });
  expect(validations(app)).toEqual([
    "[exam] an API proxy has a name of letters, digits, '-' and '_', got 'an exam'; give another 'name' than the id",
    "[exam] a target is one host, got '*.example.org'; write the host that Apigee calls in 'hosts'",
    "[exam] a host is a name with a domain, perhaps '*.' before it, in lower-case letters, digits, hyphens and dots, got 'EXAM'; correct 'hosts'",
    "[exam] a host is a target once, got 'a.example.org' twice; take one away",
    "[exam] a path begins with '/' and has neither '//' nor dots alone between slashes, got 'api'; correct 'basePath'",
    "[exam] a path begins with '/' and has neither '//' nor dots alone between slashes, got '//'; correct 'healthPath'",
    "[exam] Apigee waits 1 to 300 seconds for an answer, got 600; correct 'timeout'",
    "[none] a target has a host, got none; name one in 'hosts'",
  ]);
  expect(() => new ApigeeTarget(app, 'nothing', {} as any)).toThrow("'hosts' of a target of Apigee is a list");
});
