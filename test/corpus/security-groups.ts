import { MachineGroup, Port } from '../../lib';
import { PlainSite, newSite, small, ubuntu } from '../support/openstack';
import { Mistake } from './mistake';

export const securityGroups: readonly Mistake[] = [
  {
    name: 'the whole world as a range',
    program: (app) => new PlainSite(app).role.allowFromRange('0.0.0.0/0', 'users', Port.tcp(443, 'https')),
    says: [
      "[lab/role] a range must not be the whole world, got '0.0.0.0/0'; call allowFromAnywhere() to say that it is meant",
    ],
  },
  {
    name: 'SSH for the whole world',
    program: (app) =>
      void newSite(app, 'chula', { access: { admins: ['0.0.0.0/0'] } }).addMachines('web', { count: 1, flavor: small }),
    says: [
      "[chula] administrators come from ranges of their own, got '0.0.0.0/0', which is the whole world; name the ranges in 'access.admins'",
    ],
  },
  {
    name: 'a range with host bits',
    program: (app) => new PlainSite(app).role.allowFromRange('192.0.2.7/24', 'office', Port.tcp(443, 'https')),
    says: ["[lab/role] CIDR '192.0.2.7/24' has host bits set; did you mean '192.0.2.0/24'?"],
  },
  {
    name: 'a single address for a range',
    program: (app) => new PlainSite(app).role.allowFromRange('192.0.2.7', 'office', Port.tcp(443, 'https')),
    says: [
      "[lab/role] CIDR '192.0.2.7' has no prefix length; write '192.0.2.7/32' for that one address, or the prefix length of its block after a slash",
    ],
  },
  {
    name: 'a host name for a range',
    program: (app) => new PlainSite(app).role.allowFromRange('vpn.example.org', 'office', Port.tcp(443, 'https')),
    says: ["[lab/role] CIDR 'vpn.example.org' has 3 address parts; write 4 with dots between, such as '10.20.0.0'"],
  },
  {
    name: 'a port above 65535',
    program: (app) => {
      const { role } = new PlainSite(app);
      role.listenOn(Port.tcp(70000, 'app'));
      role.allowFromAnywhere('users');
    },
    says: [
      "[lab/role] port 'app' must lie between 1 and 65535, first not above last, got 70000 to 70000; correct the numbers",
    ],
  },
  {
    name: 'a range of ports in the wrong order',
    program: (app) => new PlainSite(app).role.listenOn(Port.udpRange(8473, 8472, 'vxlan')),
    says: [
      "[lab/role] port 'vxlan' must lie between 1 and 65535, first not above last, got 8473 to 8472; correct the numbers",
    ],
  },
  {
    name: 'a fraction of a port',
    program: (app) => new PlainSite(app).role.allowWithin('cluster', Port.tcp(64.43, 'kube-apiserver')),
    says: [
      "[lab/role] port 'kube-apiserver' must lie between 1 and 65535, first not above last, got 64.43 to 64.43; correct the numbers",
    ],
  },
  {
    name: 'callers of a role that listens on nothing',
    program: (app) => {
      const { stack, network, role } = new PlainSite(app);
      const web = new MachineGroup(stack, 'web', { network, flavor: small, image: ubuntu, addresses: ['10.20.0.10'] });
      role.allowFrom(web, 'pages');
      role.allowWithin('replication');
    },
    says: [
      "[lab/role] 'lab/role' may call for 'replication', got no port to open; name the port in the call or declare it by listenOn()",
      "[lab/role] 'lab/web' may call for 'pages', got no port to open; name the port in the call or declare it by listenOn()",
    ],
  },
  {
    name: 'callers of another site',
    program: (app) => {
      const [here, there] = [newSite(app, 'here'), newSite(app, 'there', { network: { cidr: '10.30.0.0/16' } })];
      const web = there.addMachines('web', { count: 1, flavor: small });
      here.addMachines('db', { count: 1, flavor: small }).connections.allowFrom(web, 'state', Port.tcp(3306, 'mysql'));
    },
    says: [
      "[here/here-network/network/role-here-db] a security group is known in its own site only, got 'there/there-web/web' of 'there'; call allowFromRange() with its addresses",
    ],
  },
  {
    name: 'a reason that does not fit into its rule',
    program: (app) => new PlainSite(app).role.allowFromAnywhere('r'.repeat(249), Port.tcp(443, 'https')),
    says: [
      "[lab/role] a rule says its port and its reason in at most 255 characters, got 256 for port 'https'; shorten the reason",
    ],
  },
];
