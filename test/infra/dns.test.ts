import { DnsRecord, DnsRecordProps, DnsZone, Duration } from '../../lib';
import { PlainSite, newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';
import { TerraformOutput, TerraformStack } from '../../lib/cdktf';

const plain = (): PlainSite => new PlainSite(newApp());
const STANDING = { zoneName: 'example.org', zoneId: 'z-1' };

function records(props: Partial<DnsRecordProps>): Block[] {
  const { stack } = plain();
  const record = { zone: STANDING, name: 'www.example.org', addresses: ['203.0.113.7'], ...props };
  new DnsRecord(stack, 'www', record);
  return Object.values(resources(stack, 'openstack_dns_recordset_v2'));
}

function refusals(props: Partial<DnsRecordProps>): string[] {
  const record = { zone: STANDING, name: 'www.example.org', addresses: ['203.0.113.7'], ...props };
  return validations(new DnsRecord(plain().stack, 'www', record));
}

describe('a record', () => {
  test('is written with a dot at its end, remembered for five minutes', () => {
    expect(records({})).toEqual([
      expect.objectContaining({
        zone_id: 'z-1',
        name: 'www.example.org.',
        type: 'A',
        ttl: 300,
        records: ['203.0.113.7'],
      }),
    ]);
  });

  test('of both families is two', () => {
    const written = records({ ipv6Addresses: ['2001:db8::7'], ttl: Duration.hours(1) });
    expect(written.map(({ type, ttl, records: list }) => [type, ttl, list])).toEqual([
      ['A', 3600, ['203.0.113.7']],
      ['AAAA', 3600, ['2001:db8::7']],
    ]);
  });

  test('of IPv6 alone has no A', () => {
    expect(records({ addresses: [], ipv6Addresses: ['2001:db8::7'] }).map(({ type }) => type)).toEqual(['AAAA']);
  });

  test.each(['example.org', '*.example.org', 'a.b.example.org'])('lies in its zone: %s', (name) => {
    expect(refusals({ name })).toEqual([]);
  });

  test('takes an address that only the deployment knows', () => {
    const site = plain();
    const { portId } = site.machine('web');
    expect(
      validations(new DnsRecord(site.stack, 'www', { zone: STANDING, name: 'example.org', addresses: [portId] })),
    ).toEqual([]);
    const [written] = Object.values(resources(site.stack, 'openstack_dns_recordset_v2'));
    expect(written.records).toEqual([expect.stringMatching(/^\$\{openstack_networking_port_v2\..*\.id\}$/)]);
  });

  test.each<[string, Partial<DnsRecordProps>, string]>([
    ['outside its zone', { name: 'www.example.com' }, "a record lies in its zone 'example.org', got 'www.example.com'"],
    ['of a zone that ends alike', { name: 'myexample.org' }, "a record lies in its zone 'example.org'"],
    ['with a dot at its end', { name: 'www.example.org.' }, 'a DNS name is lower-case labels'],
    ['in capitals', { name: 'WWW.example.org' }, 'a DNS name is lower-case labels'],
    ['without an address', { addresses: [] }, "'www.example.org' needs an address to lead to, got none"],
    ['with a name for an address', { addresses: ['web'] }, "address 'web' has 1 address part"],
    ['with IPv4 for IPv6', { ipv6Addresses: ['10.0.0.1'] }, "'10.0.0.1' is no IPv6 address"],
    ['with an address twice', { addresses: ['10.0.0.1', '10.0.0.1'] }, "got '10.0.0.1' twice"],
    ['remembered for no time', { ttl: Duration.seconds(0) }, 'a time to live is whole seconds, 1 or more, got'],
    ['remembered for less than a second', { ttl: Duration.millis(10) }, 'a time to live is whole seconds, 1 or more'],
  ])('%s is refused', (_, props, says) => {
    expect(refusals(props)).toEqual([expect.stringContaining(says)]);
  });
});

describe('a zone', () => {
  const zones = (zone: DnsZone): [Block[], unknown, string | undefined] => {
    const site = newSite(newApp(), 'chula', { dnsZone: zone });
    const stack = TerraformStack.of(site.network);
    const written = Object.values(resources(stack, 'openstack_dns_zone_v2'));
    new TerraformOutput(stack, 'zone', { value: site.dnsZone?.zoneId });
    return [written, rendered(stack).output.zone.value, site.dnsZone?.zoneName];
  };

  test('that is managed is made with the network, and answered for by its hostmaster', () => {
    expect(zones(DnsZone.managed('example.org'))).toEqual([
      [
        expect.objectContaining({
          name: 'example.org.',
          type: 'PRIMARY',
          email: 'hostmaster@example.org',
          description: 'Names of chula',
        }),
      ],
      expect.stringMatching(/^\$\{openstack_dns_zone_v2\..*\.id\}$/),
      'example.org',
    ]);
  });

  test('says who answers for it and how long its records hold', () => {
    const [[written]] = zones(DnsZone.managed('example.org', { email: 'a@b.org', ttl: Duration.hours(1) }));
    expect(written).toMatchObject({ email: 'a@b.org', ttl: 3600 });
  });

  test('that stands is not made', () => {
    expect(zones(DnsZone.withId('example.org', 'z-1'))).toEqual([[], 'z-1', 'example.org']);
  });

  test('is left out where nobody names one', () => {
    expect(newSite(newApp()).dnsZone).toBeUndefined();
  });

  test.each<[string, DnsZone, string]>([
    [
      'with a dot at its end',
      DnsZone.managed('example.org.'),
      'a DNS zone is named by lower-case labels joined by dots',
    ],
    ['of one label', DnsZone.managed('org'), "got 'org'"],
    [
      'without a mail address',
      DnsZone.managed('example.org', { email: 'me' }),
      "a DNS zone names a mail address, got 'me'",
    ],
    ['without an id', DnsZone.withId('example.org', ' '), "a DNS zone that stands is known by its id, got ''"],
    [
      'with records for no time',
      DnsZone.managed('a.org', { ttl: Duration.seconds(0) }),
      'a time to live is whole seconds',
    ],
  ])('%s is refused', (_, dnsZone, says) => {
    expect(validations(newSite(newApp(), 'chula', { dnsZone }))).toEqual([expect.stringContaining(says)]);
  });
});
