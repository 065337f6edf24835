import { App, Egress, OpenStackSite, Port, SiteNetworkOptions } from '../../lib';
import { large, openSite } from './rancher-site';
import { PlainSite, newSite } from '../support/openstack';
import { Mistake } from './mistake';

const CIDR = '10.20.0.0/16';
const STANDING = { networkId: 'f3b0', subnetId: 'a1c2', range: '10.20.64.0/18' };

function standing(app: App, existing: Partial<typeof STANDING & { gateway: string }>, more = {}): OpenStackSite {
  const network: SiteNetworkOptions = { cidr: CIDR, existing: { ...STANDING, ...existing }, ...more };
  return newSite(app, 'chula', { network });
}

/** Mistakes in networks that stand already, in IPv6, and in where machines may call to. */
export const existingNetworks: readonly Mistake[] = [
  {
    name: 'a range of a testbed outside the network that stands',
    program: (app) => void standing(app, { range: '10.30.64.0/18' }),
    says: [
      "[chula/chula-network/network] the range of a testbed lies within its subnet 10.20.0.0/16, got '10.30.64.0/18'; choose it inside",
    ],
  },
  {
    name: 'a range of a testbed of four addresses',
    program: (app) => void standing(app, { range: '10.20.64.0/30' }),
    says: [
      "[chula/chula-network/network] the range of a testbed needs 16 addresses or more, got '10.20.64.0/30'; use a /28 or larger",
    ],
  },
  {
    name: 'a range of a testbed with host bits',
    program: (app) => void standing(app, { range: '10.20.65.0/18' }),
    says: ["[chula/chula-network/network] CIDR '10.20.65.0/18' has host bits set; did you mean '10.20.64.0/18'?"],
  },
  {
    name: 'a gateway outside the network that stands',
    program: (app) => void standing(app, { gateway: '10.30.0.1' }),
    says: [
      "[chula/chula-network/network] a gateway lies in its subnet 10.20.0.0/16, got '10.30.0.1'; give the subnet's own",
    ],
  },
  {
    name: 'a network that stands without ids',
    program: (app) => void standing(app, { networkId: '', subnetId: ' ' }),
    says: [
      "[chula/chula-network/network] an existing network is known by its ids, got '' for 'networkId'; give the cloud's",
      "[chula/chula-network/network] an existing network is known by its ids, got '' for 'subnetId'; give the cloud's",
    ],
  },
  {
    name: 'an IPv6 range for a network that stands',
    program: (app) => void standing(app, {}, { ipv6Cidr: '2001:db8:0:1::/64' }),
    says: [
      "[chula] an existing network is taken with its IPv4 subnet alone, got 'ipv6Cidr' 2001:db8:0:1::/64; leave it out, or let the testbed make the network",
    ],
  },
  {
    name: "a reserved range that is not the testbed's to reserve",
    program: (app) => void standing(app, {}, { reserved: ['10.20.0.0/24'] }),
    says: [
      "[chula/chula-network/network] a reserved range lies within its network, got '10.20.0.0/24' for '10.20.64.0/18'; correct 'reserved'",
    ],
  },
  {
    name: 'more machines than the range of a testbed has room for',
    program: (app) => {
      const site = standing(app, { range: '10.20.64.0/28' });
      site.addMachines('web', { count: 17, flavor: large, addressBlock: 32 });
    },
    says: [
      "[chula] a block of addresses is a power of two of at most half the network, got 32 of 16 for machines 'web'; choose another 'addressBlock'",
    ],
  },
  {
    name: 'an IPv6 range that is not a /64',
    program: (app) => void new PlainSite(app, { ipv6Cidr: '2001:db8::/48' }),
    says: ["[lab/network] an IPv6 subnet of a site is a /64, got '2001:db8::/48'; write it as '2001:db8:0:1::/64'"],
  },
  {
    name: 'an IPv6 range with host bits',
    program: (app) => void new PlainSite(app, { ipv6Cidr: '2001:db8:0:1::5/64' }),
    says: ["[lab/network] IPv6 block '2001:db8:0:1::5/64' has host bits set; did you mean '2001:db8:0:1::/64'?"],
  },
  {
    name: 'an IPv6 range of link-local addresses',
    program: (app) => void new PlainSite(app, { ipv6Cidr: 'fe80::/64' }),
    says: [
      "[lab/network] a site's hosts have global or unique local IPv6 addresses, got 'fe80::/64'; use a block of 2000::/3 or fd00::/8",
    ],
  },
  {
    name: 'an IPv4 range for IPv6',
    program: (app) => void new PlainSite(app, { ipv6Cidr: '10.20.0.0/16' }),
    says: ["[lab/network] '10.20.0.0/16' is no IPv6 block; write it as '2001:db8:0:1::/64'"],
  },
  {
    name: 'six name servers, two of them one',
    program: (app) =>
      void new PlainSite(app, { dnsServers: ['1.1.1.1', '1.0.0.1', '9.9.9.9', '8.8.8.8', '8.8.4.4', '1.1.1.1'] }),
    says: [
      "[lab/network] a name server is named once, got '1.1.1.1' twice; take one out",
      '[lab/network] a subnet has at most 5 name servers, got 6; take some out',
    ],
  },
  {
    name: 'a call to a range with host bits, and one by no port',
    program: (app) =>
      void new PlainSite(app, {
        egress: Egress.only(
          { range: '198.51.100.7/24', reason: 'mail' },
          { range: '203.0.113.0/24', reason: 'time', ports: [] },
        ),
      }),
    says: [
      "[lab/network] egress to '203.0.113.0/24' opens no port, got an empty list; leave 'ports' out for all",
      "[lab/network] egress: CIDR '198.51.100.7/24' has host bits set; did you mean '198.51.100.0/24'?",
    ],
  },
  {
    name: 'a call to ports upside down',
    program: (app) =>
      void openSite(app, 'chula', {
        network: {
          cidr: CIDR,
          egress: Egress.only({ range: '203.0.113.0/24', reason: 'files', ports: [Port.tcpRange(90, 80, 'files')] }),
        },
      }),
    says: [
      "[chula/chula-network/network] port 'files' must lie between 1 and 65535, first not above last, got 90 to 80; correct the numbers",
    ],
  },
];
