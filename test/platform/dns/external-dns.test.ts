import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { Layer, SecretReference, enterCluster } from '../../../lib/manifests';
import { DnsProvider, DnsSource, ExternalDns, ExternalDnsProps } from '../../../lib/platform';
import { objects, validations } from '../../support/rendered';
import { chartValues, factsOf, schemaProblems } from '../storage/rendered';

const credentials = SecretReference.fromName('dns');
const ROUTE_53 = DnsProvider.route53({ credentials });

function made(props: Partial<ExternalDnsProps> = {}, scope: Construct = new App()): ExternalDns {
  return new ExternalDns(scope, 'dns', { provider: ROUTE_53, zones: ['example.org'], ...props });
}

const fromSecret = (name: string): object => ({ name, valueFrom: { secretKeyRef: { name: 'dns', key: name } } });

test('the chart stands in a namespace of its own, with pods that are restricted', () => {
  const dns = made();
  expect(objects(dns, 'HelmChart')[0].spec).toMatchObject({
    repo: 'https://kubernetes-sigs.github.io/external-dns',
    chart: 'external-dns',
    version: '1.21.1',
    targetNamespace: 'external-dns',
  });
  expect(objects(dns, 'Namespace')[0].metadata).toMatchObject({
    name: 'external-dns',
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
  });
  expect(dns.release.node.findChild('Unit')).toMatchObject({ layer: Layer.CONTROLLERS });
  expect([schemaProblems(dns), validations(dns)]).toEqual([[], []]);
  expect(factsOf(dns, 'pods')).toEqual([
    { kind: 'pods', cluster: 'cluster', name: 'external-dns', pods: 1, cores: 0.02, memoryMebibytes: 64 },
  ]);
});

test('it writes to its zones alone, and takes back what is its own', () => {
  const cluster = new Construct(new App(), 'main');
  enterCluster(cluster, 'main');
  expect(chartValues(made({}, cluster))).toMatchObject({
    provider: { name: 'aws' },
    domainFilters: ['example.org'],
    sources: ['crd'],
    policy: 'sync',
    registry: 'txt',
    txtOwnerId: 'main',
  });
});

test('records may stay, be of more than hosts, and be of another owner', () => {
  const sources = [DnsSource.HOSTS, DnsSource.ROUTES];
  expect(chartValues(made({ keepsRecords: true, sources, owner: 'west' }))).toMatchObject({
    policy: 'upsert-only',
    sources: ['crd', 'gateway-httproute'],
    txtOwnerId: 'west',
  });
});

test.each([
  ['Route 53', ROUTE_53, 'aws', ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'], [], true],
  ['Cloudflare', DnsProvider.cloudflare({ credentials }), 'cloudflare', ['CF_API_TOKEN'], [], false],
  [
    'PowerDNS',
    DnsProvider.powerDns({ credentials, server: 'https://dns.example.org:8081' }),
    'pdns',
    ['EXTERNAL_DNS_PDNS_API_KEY'],
    ['--pdns-server=https://dns.example.org:8081'],
    false,
  ],
  [
    'updates of DNS',
    DnsProvider.dnsUpdate({ credentials, server: 'ns1.example.org' }),
    'rfc2136',
    ['EXTERNAL_DNS_RFC2136_TSIG_KEYNAME', 'EXTERNAL_DNS_RFC2136_TSIG_SECRET'],
    [
      '--rfc2136-host=ns1.example.org',
      '--rfc2136-port=53',
      '--rfc2136-tsig-secret-alg=hmac-sha256',
      '--rfc2136-tsig-axfr',
      '--rfc2136-zone=example.org',
    ],
    false,
  ],
])('%s is opened by a Secret alone', (_, provider, name, variables, extraArgs, hasWeights) => {
  const values = chartValues(made({ provider }));
  expect(values.provider).toEqual({ name });
  expect(values.env).toEqual(variables.map(fromSecret));
  expect(values.extraArgs).toEqual(extraArgs);
  expect(provider.hasWeights).toBe(hasWeights);
});

test('another provider has the arguments and variables that it is given', () => {
  const provider = DnsProvider.custom('oci', {
    arguments: ['--oci-zone-scope=GLOBAL'],
    secretVariables: [{ name: 'TOKEN', secret: credentials, key: 'token' }],
  });
  expect(chartValues(made({ provider }))).toMatchObject({
    provider: { name: 'oci' },
    extraArgs: ['--oci-zone-scope=GLOBAL'],
    env: [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'dns', key: 'token' } } }],
  });
  expect(provider.hasWeights).toBe(false);
});

test('what is wrong is told at once', () => {
  const provider = DnsProvider.dnsUpdate({
    credentials: SecretReference.fromName('Keys'),
    server: 'ns1 example',
    port: 0,
  });
  const zones = ['example.org.', 'org', 'a.org', 'a.org'];
  expect(validations(made({ provider, zones, owner: 'West', sources: [DnsSource.HOSTS, DnsSource.HOSTS] }))).toEqual([
    "[dns] a name server has a name or an address, got 'ns1 example'; correct 'server'",
    "[dns] a port is a whole number of 1 to 65535, got 0; correct 'port'",
    "[dns] a Secret's name has lower-case letters, digits, hyphens and dots, got 'Keys'; give its name",
    "[dns] a DNS zone is named by lower-case labels joined by dots, without one at the end, got 'example.org.'; write it as 'example.org'",
    "[dns] a DNS zone is named by lower-case labels joined by dots, without one at the end, got 'org'; write it as 'example.org'",
    "[dns] a zone is named once, got 'a.org' twice; take one out of 'zones'",
    "[dns] a source is named once, got 'crd' twice; take one out of 'sources'",
    "[dns] an owner is a label, got 'West'; correct 'owner'",
  ]);
  expect(validations(made({ zones: [], sources: [] }))).toEqual([
    "[dns] records are written to zones, got none; name them in 'zones'",
    "[dns] records are of something, got no source; name it in 'sources' or leave it out",
  ]);
  expect(validations(made({ provider: DnsProvider.powerDns({ credentials, server: 'http://dns' }) }))).toEqual([
    "[dns] the API of PowerDNS has an address of https, got 'http://dns'; correct 'server'",
  ]);
  expect(validations(made({ provider: DnsProvider.custom('Oracle Cloud') }))).toEqual([
    "[dns] a provider is named as ExternalDNS has it, got 'Oracle Cloud'; correct it",
  ]);
});

test('settings of another kind are refused in words', () => {
  expect(() => made({ provider: 'aws', zones: 'example.org', sources: ['pods'], keepsRecords: 1 } as never)).toThrow(
    [
      "[dns] 'keepsRecords' of an ExternalDNS is true or false, got 1; write it as true",
      "[dns] 'provider' of an ExternalDNS is one of DnsProvider, got 'aws'; write it as DnsProvider.route53({ credentials })",
      "[dns] 'sources[0]' of an ExternalDNS is one of DnsSource, got 'pods'; write it as DnsSource.HOSTS or DnsSource.ROUTES or DnsSource.INGRESSES or DnsSource.SERVICES",
      "[dns] 'zones' of an ExternalDNS is a list, got 'example.org'; write it as ['example.org']",
    ].join('\n'),
  );
  expect(() => DnsProvider.route53({} as never)).toThrow(
    "'credentials' of a provider is a reference to a Secret, got nothing; write it as SecretReference.fromName('dns')",
  );
  expect(() => DnsProvider.dnsUpdate({ credentials, server: 1 } as never)).toThrow(
    "'server' of a provider is a text, got 1; write it as 'ns1.example.org'",
  );
  expect(() => DnsProvider.custom('oci', { arguments: '--a' } as never)).toThrow(
    "'arguments' of a provider is a list, got '--a'; write it as ['--oci-config-file=/etc/oci.yaml']",
  );
});
