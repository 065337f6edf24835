import {
  App,
  DnsRecord,
  DnsRecordProps,
  DnsZone,
  Duration,
  FloatingAddress,
  FloatingAddressProps,
  ManagedZoneProps,
} from '../../lib';
import { PlainSite, newSite, small } from '../support/openstack';
import { Mistake } from './mistake';

const ZONE = { zoneName: 'example.org', zoneId: '0f1e' };

function record(app: App, props: Partial<DnsRecordProps>, id = 'record'): PlainSite {
  const site = new PlainSite(app);
  new DnsRecord(site.stack, id, { zone: ZONE, name: 'web.example.org', addresses: ['203.0.113.5'], ...props });
  return site;
}

const zone = (app: App, name: string, props: ManagedZoneProps = {}): void =>
  void newSite(app, 'chula', { dnsZone: DnsZone.managed(name, props) });

function floating(app: App, props: Partial<FloatingAddressProps>): void {
  const site = new PlainSite(app, { externalNetwork: 'public' });
  const { portId } = site.machine('web');
  new FloatingAddress(site.stack, 'address', { network: site.network, portId, description: 'web', ...props });
}

/** Mistakes in names and in addresses that the world calls. */
export const names: readonly Mistake[] = [
  {
    name: 'a record outside of its zone',
    program: (app) => void record(app, { name: 'web.example.com' }),
    says: [
      "[lab/record] a record lies in its zone 'example.org', got 'web.example.com'; give a name that ends in '.example.org', or another zone",
    ],
  },
  {
    name: 'a record of a zone whose name is the end of another word',
    program: (app) => void record(app, { name: 'web.anexample.org' }),
    says: [
      "[lab/record] a record lies in its zone 'example.org', got 'web.anexample.org'; give a name that ends in '.example.org', or another zone",
    ],
  },
  {
    name: 'a record with a dot at the end',
    program: (app) => void record(app, { name: 'web.example.org.' }),
    says: [
      "[lab/record] a DNS name is lower-case labels joined by dots, without one at the end, got 'web.example.org.'; correct 'name'",
    ],
  },
  {
    name: 'a record that leads nowhere',
    program: (app) => void record(app, { addresses: [] }),
    says: ["[lab/record] 'web.example.org' needs an address to lead to, got none; add to 'addresses'"],
  },
  {
    name: 'a record of one address twice, of a name and of half an IPv6 address',
    program: (app) =>
      void record(app, { addresses: ['203.0.113.5', '203.0.113.5', 'web-1'], ipv6Addresses: ['2001:db8:0:1'] }),
    says: [
      "[lab/record] '2001:db8:0:1' is no IPv6 address; correct 'ipv6Addresses'",
      "[lab/record] address 'web-1' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
      "[lab/record] an address stands once in a record, got '203.0.113.5' twice; take one out",
    ],
  },
  {
    name: 'a record that nobody may remember',
    program: (app) => void record(app, { ttl: Duration.millis(300) }),
    says: ["[lab/record] a time to live is whole seconds, 1 or more, got 0.3 seconds; correct 'ttl'"],
  },
  {
    name: 'one name in two records',
    program: (app) => {
      const { stack } = record(app, {});
      new DnsRecord(stack, 'again', { zone: ZONE, name: 'web.example.org', addresses: ['203.0.113.6'] });
    },
    says: [
      "[lab/again] a name must be the only one among the DNS names, got 'web.example.org', which 'lab/record' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a zone of one word',
    program: (app) => zone(app, 'Example'),
    says: [
      "[chula] a DNS zone is named by lower-case labels joined by dots, without one at the end, got 'Example'; write it as 'example.org'",
    ],
  },
  {
    name: 'a zone that nobody answers for',
    program: (app) => zone(app, 'example.org', { email: 'hostmaster', ttl: Duration.seconds(0) }),
    says: [
      "[chula] a DNS zone names a mail address, got 'hostmaster'; correct 'email'",
      "[chula] a time to live is whole seconds, 1 or more, got 0 seconds; correct 'ttl'",
    ],
  },
  {
    name: 'a zone that stands without an id',
    program: (app) => void newSite(app, 'chula', { dnsZone: DnsZone.withId('example.org', '') }),
    says: ["[chula] a DNS zone that stands is known by its id, got ''; give the one that the cloud has"],
  },
  {
    name: 'one zone for two sites to make',
    program: (app) => {
      newSite(app, 'chula', { dnsZone: DnsZone.managed('example.org') });
      newSite(app, 'kasetsart', { network: { cidr: '10.30.0.0/16' }, dnsZone: DnsZone.managed('example.org') });
    },
    says: [
      "[kasetsart/kasetsart-network/dns-zone] a name must be the only one among the DNS zones, got 'example.org', which 'chula/chula-network/dns-zone' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a floating address that no router leads to',
    program: (app) => floating(app, { network: new PlainSite(app, { cidr: '10.30.0.0/24' }, 'closed').network }),
    says: [
      "[lab/address] a floating address needs a router from its network to an external one, got 'closed/network' without a way out; name the network's external network",
    ],
  },
  {
    name: 'a floating address by its name',
    program: (app) => floating(app, { address: 'web.example.org' }),
    says: [
      "[lab/address] a floating address is an IPv4 address: address 'web.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'a floating address with a story',
    program: (app) => floating(app, { description: 'Once upon a time. '.repeat(20) }),
    says: ['[lab/address] a description has at most 255 characters, got 360; shorten it'],
  },
  {
    name: 'more floating addresses than the quota',
    program: (app) => {
      const site = newSite(app, 'chula', {
        network: { cidr: '10.20.0.0/16', external: 'public' },
        quota: { floatingAddresses: 0 },
      });
      const { network } = site;
      const web = site.addMachines('web', { count: 1, flavor: small });
      const { portId } = web.machines[0];
      new FloatingAddress(site.addStack(site, 'address'), 'address', { network, portId, description: 'web' });
    },
    says: ['[chula] the quota of floating addresses is 0, got 1 in all; ask for more or use less (QUOTA-SUM)'],
  },
];
