import { Construct } from 'constructs';
import {
  Access,
  App,
  Entry,
  Frontend,
  HealthCheck,
  ILoadBalancer,
  MachineGroup,
  OpenStackSite,
  OpenStackSiteProps,
  Port,
} from '../../../lib';
import { TerraformStack } from '../../../lib/cdktf';
import { newSite, small } from '../../support/openstack';
import { newApp } from '../../support/project';
import { resources } from '../../support/rendered';

export const CALLERS = Access.fromRanges('192.0.2.0/24');

export interface Bound {
  readonly app: App;
  readonly site: OpenStackSite;
  readonly stack: TerraformStack;
  readonly servers: MachineGroup;
  readonly balancer: ILoadBalancer;
}

export interface Wishes {
  readonly servers?: number;
  readonly site?: Partial<OpenStackSiteProps>;
  /** Changes of the frontends, of which there are two: `kube-apiserver` for its callers, `https` for the world. */
  readonly frontends?: (servers: MachineGroup) => Frontend[];
}

/** Two frontends of servers: their API with a check of K3s, and a web port. */
export function twoFrontends(servers: MachineGroup): Frontend[] {
  const common = { backends: [{ role: servers, addresses: servers.machines.map(({ address }) => address) }] };
  const health = HealthCheck.https('/readyz', 200, 401);
  return [
    { ...common, port: Port.tcp(6443, 'kube-apiserver'), targetPort: 6443, health, exposedTo: CALLERS },
    { ...common, port: Port.tcp(443, 'https'), targetPort: 30443, exposedTo: Access.anywhere() },
  ];
}

/** Servers on a site of their own, and an entry before them. */
export function bound(entry: Entry, wishes: Wishes = {}): Bound {
  const app = newApp();
  const network = { cidr: '10.20.0.0/16', external: 'public' };
  const access = { admins: ['198.51.100.0/24'] };
  const site = newSite(app, 'chula', { network, access, ...wishes.site });
  const stack = site.addStack(new Construct(site, 'rancher')) as TerraformStack;
  const address = entry._address(site, 'rancher');
  const servers = site.placeMachines(stack, 'rancher-server', { count: wishes.servers ?? 2, flavor: small });
  const frontends = (wishes.frontends ?? twoFrontends)(servers);
  const balancer = entry._bind(stack, { site, name: 'rancher', address, frontends });
  return { app, site, stack, servers, balancer };
}

/** Rules of a role as `<who> <protocol> <port>`, where a role is named by its security group. */
export function rulesOf({ site }: Bound, role: string): string[] {
  const network = site.node.findAll().find(({ node }) => node.id === 'chula-network');
  const groups = resources(network as never, 'openstack_networking_secgroup_v2');
  const named = (reference: unknown): string =>
    String(groups[String(reference).split('.')[1]]?.name ?? reference ?? 'world');
  return Object.values(resources(network as never, 'openstack_networking_secgroup_rule_v2'))
    .filter(({ direction, security_group_id: id }) => direction === 'ingress' && named(id) === role)
    .map(({ protocol, port_range_min: port = '-', remote_group_id: group, remote_ip_prefix: range }) =>
      [named(group ?? range), protocol, port].join(' '),
    )
    .sort();
}
