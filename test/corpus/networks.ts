import { PlainSite, newSite } from '../support/openstack';
import { Mistake } from './mistake';

export const networks: readonly Mistake[] = [
  {
    name: 'a network of 8 addresses',
    program: (app) => void new PlainSite(app, { cidr: '10.20.0.0/29' }),
    says: ["[lab/network] a site's network needs 16 addresses or more, got '10.20.0.0/29'; use a /28 or larger"],
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
];
