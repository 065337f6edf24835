import { SecurityGroup } from '../../lib';
import { PlainSite, newSite } from '../support/openstack';
import { Mistake } from './mistake';

export const networks: readonly Mistake[] = [
  {
    name: 'a network of 16 addresses',
    program: (app) => void new PlainSite(app, { cidr: '10.20.0.0/28' }),
    says: [
      "[lab/network] a site's network needs 32 addresses or more, of which the cloud's DHCP has three, got '10.20.0.0/28'; use a /27 or larger",
    ],
  },
  {
    name: 'a network with host bits',
    program: (app) => void new PlainSite(app, { cidr: '10.20.0.1/16' }),
    says: ["[lab/network] CIDR '10.20.0.1/16' has host bits set; did you mean '10.20.0.0/16'?"],
  },
  {
    name: 'a network without a prefix length',
    program: (app) => void new PlainSite(app, { cidr: '10.20.0.0' }),
    says: [
      "[lab/network] CIDR '10.20.0.0' has no prefix length; write '10.20.0.0/32' for that one address, or the prefix length of its block after a slash",
    ],
  },
  {
    name: 'an IPv6 network',
    program: (app) => void new PlainSite(app, { cidr: 'fd00::/64' }),
    says: ["[lab/network] CIDR 'fd00::/64' is IPv6, which is not supported; use an IPv4 block such as '10.20.0.0/16'"],
  },
  {
    name: 'a reserved range outside the network',
    program: (app) => void newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', reserved: ['10.30.0.0/24'] } }),
    says: [
      "[chula/chula-network/network] a reserved range lies within its network, got '10.30.0.0/24' for '10.20.0.0/16'; correct 'reserved'",
    ],
  },
  {
    name: 'a reserved range that cannot be read',
    program: (app) => void newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', reserved: ['10.20.5.1-9'] } }),
    says: [
      "[chula/chula-network/network] reserved range: CIDR '10.20.5.1-9' has address part '1-9'; use a whole number from 0 to 255",
    ],
  },
  {
    name: 'an external network by name and by id',
    program: (app) =>
      void newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', external: 'public', externalId: 'f3b0' } }),
    says: [
      "[chula/chula-network/network] the external network is given by name and by id, got 'public' and 'f3b0'; keep one",
    ],
  },
  {
    name: 'a tiny mtu',
    program: (app) => void new PlainSite(app, { mtu: 576 }),
    says: ['[lab/network] mtu must lie between 1280 and 9216 bytes, got 576; ask the cloud for its own'],
  },
  {
    name: 'a fraction of an mtu',
    program: (app) => void new PlainSite(app, { mtu: 1450.5 }),
    says: ['[lab/network] mtu must lie between 1280 and 9216 bytes, got 1450.5; ask the cloud for its own'],
  },
  {
    name: 'a name server by its host name',
    program: (app) => void new PlainSite(app, { dnsServers: ['1.1.1.1', 'dns.example.org'] }),
    says: [
      "[lab/network] a name server is given by its address: address 'dns.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'",
    ],
  },
  {
    name: 'a reserved range in the part that DHCP hands out',
    program: (app) => void new PlainSite(app, { reserved: ['10.20.0.200/29', '10.20.0.240/28'] }),
    says: [
      "[lab/network] a reserved range keeps off the upper eighth, 10.20.0.224/27, which the cloud's DHCP hands out, got '10.20.0.240/28'; choose it between 10.20.0.2 and 10.20.0.223",
    ],
  },
  {
    name: 'a reserved range that reaches over the part that DHCP hands out',
    program: (app) => void new PlainSite(app, { reserved: ['10.20.0.128/25'] }),
    says: [
      "[lab/network] a reserved range keeps off the upper eighth, 10.20.0.224/27, which the cloud's DHCP hands out, got '10.20.0.128/25'; choose it between 10.20.0.2 and 10.20.0.223",
    ],
  },
  {
    name: 'the whole world as a network',
    program: (app) => void new PlainSite(app, { cidr: '0.0.0.0/0' }),
    says: [
      "[lab/network] a site's network needs addresses that hosts can have, got '0.0.0.0/0', and 0.0.0.0/8 is for hosts that do not know their network; use a private block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'loopback as a network',
    program: (app) => void new PlainSite(app, { cidr: '127.16.0.0/16' }),
    says: [
      "[lab/network] a site's network needs addresses that hosts can have, got '127.16.0.0/16', and 127.0.0.0/8 is for loopback; use a private block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'link-local addresses as a network',
    program: (app) => void new PlainSite(app, { cidr: '169.254.0.0/16' }),
    says: [
      "[lab/network] a site's network needs addresses that hosts can have, got '169.254.0.0/16', and 169.254.0.0/16 is for link-local addresses and the metadata service; use a private block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'multicast as a network',
    program: (app) => void new PlainSite(app, { cidr: '239.0.0.0/16' }),
    says: [
      "[lab/network] a site's network needs addresses that hosts can have, got '239.0.0.0/16', and 224.0.0.0/4 is for multicast; use a private block such as '10.20.0.0/16'",
    ],
  },
  {
    name: 'a name of a site that is too long for a tag',
    program: (app) => {
      const site = new PlainSite(app, { siteName: 's'.repeat(56) });
      const { network } = site;
      const role = new SecurityGroup(network, 'role', { network, name: 'web' });
      site.machine('web', { name: 'web', securityGroups: [role] });
    },
    says: ['network/role', 'network', 'role', 'web'].map(
      (path) =>
        `[lab/${path}] a site's name has at most 55 characters and no comma or slash, for it is a tag, got '${'s'.repeat(56)}'; give the site a shorter or plainer name`,
    ),
  },
  {
    name: 'a site whose name has no Latin letter',
    program: (app) => void new PlainSite(app, { siteName: 'จุฬา' }),
    says: ["[lab/network] a site needs a Latin letter or a digit in its name, got 'จุฬา'; give another 'siteName'"],
  },
];
