import { App, Chart } from 'cdk8s';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { Duration } from '../../../lib/core';
import { DeliveryUnit, SecretReference } from '../../../lib/manifests';
import { DnsProvider, ExternalDns, WeightedHost, WeightedHostProps } from '../../../lib/platform';
import { objects, validations } from '../../support/rendered';
import { schemaProblems } from '../storage/rendered';

const credentials = SecretReference.fromName('dns');
const MAIN = { address: '192.0.2.10', weight: 80 };
const WEST = { address: '198.51.100.7', weight: 20 };

function made(props: Partial<WeightedHostProps> = {}, provider = DnsProvider.route53({ credentials })): WeightedHost {
  const app = new App();
  const dns = new ExternalDns(app, 'dns', { provider, zones: ['example.org'] });
  return new WeightedHost(app, 'exam', { dns, host: 'exam.example.org', ...props });
}

const spec = (host: WeightedHost): unknown => objects(host, 'DNSEndpoint')[0].spec;

test('callers of a host are led to each cluster by its part', () => {
  const host = made();
  host.addEntry('main', MAIN);
  host.addEntry('west', { ...WEST, healthCheckId: 'abcd-1234' });
  expect(objects(host, 'DNSEndpoint')[0].metadata).toMatchObject({
    name: 'exam-example-org',
    namespace: 'external-dns',
  });
  expect(spec(host)).toEqual({
    endpoints: [
      {
        dnsName: 'exam.example.org',
        recordType: 'A',
        setIdentifier: 'main',
        recordTTL: 60,
        targets: ['192.0.2.10'],
        providerSpecific: [{ name: 'aws/weight', value: '80' }],
      },
      {
        dnsName: 'exam.example.org',
        recordType: 'A',
        setIdentifier: 'west',
        recordTTL: 60,
        targets: ['198.51.100.7'],
        providerSpecific: [
          { name: 'aws/weight', value: '20' },
          { name: 'aws/health-check-id', value: 'abcd-1234' },
        ],
      },
    ],
  });
  expect([schemaProblems(host), validations(host)]).toEqual([[], []]);
});

test('clusters known by names are led to by those', () => {
  const host = made({ ttl: Duration.minutes(5) });
  host.addEntry('main', { address: 'main.lab.example.org', weight: 1 });
  host.addEntry('west', { address: 'west.lab.example.org', weight: 1 });
  const { endpoints } = spec(host) as { endpoints: { recordType: string; recordTTL: number }[] };
  expect(endpoints.map(({ recordType, recordTTL }) => [recordType, recordTTL])).toEqual([
    ['CNAME', 300],
    ['CNAME', 300],
  ]);
  expect(validations(host)).toEqual([]);
});

test('it comes after what brings its kind', () => {
  const host = made();
  const unit = host.node.findChild('Unit') as DeliveryUnit;
  expect(unit.node.dependencies.map(({ node }) => node.path)).toEqual(['dns/Release/Unit']);
});

test('a plain chart takes it too', () => {
  const chart = new Chart(new App({ outdir: 'unused' }), 'plain');
  const dns = new ExternalDns(chart, 'dns', { provider: DnsProvider.route53({ credentials }), zones: ['example.org'] });
  const host = new WeightedHost(chart, 'exam', { dns, host: 'exam.example.org' });
  host.addEntry('main', MAIN);
  host.addEntry('west', WEST);
  expect(validations(chart)).toEqual([]);
});

test('a provider without weights is refused for weights', () => {
  const host = made({}, DnsProvider.cloudflare({ credentials }));
  host.addEntry('main', MAIN);
  host.addEntry('west', WEST);
  expect(validations(host)).toEqual([
    "[exam] weights of records are known to Route 53 alone, got provider 'cloudflare'; take DnsProvider.route53, or a SharedHost, which leads to each address alike",
  ]);
});

test('what is wrong is told at once', () => {
  const host = made({ host: 'exam.example.com', ttl: Duration.millis(500) });
  host.addEntry('main', { address: '192.0.2.300', weight: 256 });
  host.addEntry('we st', { address: 'west.example.org', weight: 0.5 });
  expect(validations(host)).toEqual([
    "[exam] a host lies in a zone that is written to, got 'exam.example.com' beside 'example.org'; correct 'host', or add to 'zones' of the ExternalDns",
    "[exam] a time to live is whole seconds, 1 or more, got 0.5 seconds; correct 'ttl'",
    "[exam] records of one name are all addresses or all names, got both for 'exam.example.com'; give the addresses of all, or names of all",
    "[exam] a weight is a whole number of 0 to 255, got 256 for 'main'; correct 'weight'",
    expect.stringContaining("'192.0.2.300'"),
    "[exam] an entry is named by at most 128 letters, digits, '.', '_' and '-', got 'we st'; rename it",
    "[exam] a weight is a whole number of 0 to 255, got 0.5 for 'we st'; correct 'weight'",
  ]);
  const alone = made();
  alone.addEntry('main', { address: 'nowhere', weight: 0 });
  expect(validations(alone)).toEqual([
    "[exam] a host with weights leads to two clusters or more, got 1; add them by 'addEntry'",
    '[exam] somebody takes the callers of a host, got a weight of 0 for all; raise one',
    "[exam] an entry has an IPv4 address or a name of DNS, got 'nowhere'; correct 'address'",
  ]);
});

test('a cluster twice, and settings of another kind, are refused', () => {
  const host = made();
  host.addEntry('main', MAIN);
  expect(() => host.addEntry('main', WEST)).toThrow(
    "[exam] a host leads to a cluster once, got 'main' twice; keep one",
  );
  expect(() => host.addEntry('west', { address: 1, weight: '20' } as never)).toThrow(
    [
      "[exam] 'address' of an entry is a text, got 1; write it as '192.0.2.10'",
      "[exam] 'weight' of an entry is a number, got '20'; write it as 80",
    ].join('\n'),
  );
  expect(() => made({ dns: 'route53' } as never)).toThrow(
    "[exam] 'dns' of a host is one of ExternalDns, got 'route53'; write it as new ExternalDns(cluster, 'dns', {...})",
  );
});

test.each([
  [{ endpoints: [{ dnsName: 'a.org', recordType: 'A', targets: [] }] }, 'targets'],
  [{ endpoints: [{ dnsName: 'a.org', recordType: 'a', targets: ['192.0.2.1'] }] }, 'recordType'],
  [{ endpoints: [{ dnsName: 'a.org', recordType: 'A', targets: ['192.0.2.1'], recordTtl: 60 }] }, 'recordTtl'],
  [{ endpoint: [] }, 'endpoint'],
])('a planted breach of its schema is found (%#)', (broken, field) => {
  const { known, problems } = new KubernetesSchemas().check({
    apiVersion: 'externaldns.k8s.io/v1alpha1',
    kind: 'DNSEndpoint',
    metadata: { name: 'a' },
    spec: broken,
  });
  expect(known).toBe(true);
  expect(problems.join('\n')).toContain(field);
});
