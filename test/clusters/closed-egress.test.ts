import { Construct } from 'constructs';
import {
  Access,
  App,
  Datastore,
  Egress,
  Entry,
  Flavor,
  IGuarded,
  OctaviaProvider,
  OpenStackSite,
  Port,
  RancherServer,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });

class Closed {
  public readonly app: App = newApp();
  public readonly site: OpenStackSite;
  public readonly rancher: RancherServer;

  constructor(entry: Entry, egress = Egress.only()) {
    this.site = newSite(this.app, 'chula', {
      network: { cidr: '10.20.0.0/16', egress },
      access: { admins: ['161.200.0.0/16'] },
    });
    this.rancher = new RancherServer(this.site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor },
      datastore: Datastore.embeddedEtcd(),
      entry,
    });
  }

  /** Where a role may call to at one address, as `<protocol> <port>`. */
  public calls(role: IGuarded, address: string): string[] {
    const network = this.site.node.findChild('chula-network') as TerraformStack;
    const groups = resources(network, 'openstack_networking_secgroup_v2');
    return Object.values(resources(network, 'openstack_networking_secgroup_rule_v2'))
      .filter(({ direction, security_group_id: id }) => {
        const group = groups[String(id).split('.')[1]];
        return direction === 'egress' && group.name === role.connections.name;
      })
      .filter(({ remote_ip_prefix: range }) => range === `${address}/32`)
      .map(({ protocol, port_range_min: first, port_range_max: last }) => `${protocol} ${first}-${last}`)
      .sort();
  }

  public bastion(): IGuarded {
    const stack = this.site.addStack(new Construct(this.site, 'ops'));
    return this.site.placeMachines(stack, 'bastion', { count: 1, flavor });
  }
}

const everybody = { exposedTo: Access.anywhere() };
const amphora = (): Entry => Entry.octavia(everybody);
const ovn = (): Entry => Entry.octavia({ ...everybody, provider: OctaviaProvider.OVN });
const existing = (): Entry => Entry.existing({ address: '192.0.2.80', ranges: ['192.0.2.0/28'] });

test.each([
  ['an amphora', amphora],
  ['OVN', ovn],
  ['a balancer that stands already', existing],
])('servers join through the address of %s, also where nothing else is open', (_, entry) => {
  const closed = new Closed(entry());
  const { rancher } = closed;
  expect(closed.calls(rancher.servers, rancher.entry.address)).toEqual(['tcp 443-443', 'tcp 6443-6443', 'tcp 80-80']);
  expect(validations(closed.app)).toEqual([]);
});

test.each([
  ['an amphora', amphora],
  ['OVN', ovn],
  ['a balancer that stands already', existing],
])('a role that %s lets call has the way open to what it may call, and no more', (_, entry) => {
  const closed = new Closed(entry());
  const bastion = closed.bastion();
  closed.rancher.entry.allowFrom(bastion, 'people of operation', Port.tcp(6443, 'kube-apiserver'));
  expect(closed.calls(bastion, closed.rancher.entry.address)).toEqual(['tcp 6443-6443']);
});

test('where everything is open no rule is added', () => {
  const open = new Closed(amphora(), Egress.anywhere());
  expect(open.calls(open.rancher.servers, open.rancher.entry.address)).toEqual([]);
});

test('an address that is none is told of once, by the balancer', () => {
  const broken = new Closed(Entry.existing({ address: 'lb.example.org', ranges: ['192.0.2.0/28'] }));
  expect(validations(broken.app).filter((message) => message.includes('CIDR'))).toEqual([]);
});
