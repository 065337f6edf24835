import {
  Access,
  App,
  Datastore,
  Entry,
  Flavor,
  OpenStackSite,
  OpenStackSiteProps,
  RancherServer,
  RancherServerProps,
  Size,
} from '../../lib';
import { newSite } from '../support/openstack';

export const large = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
export const xlarge = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });

/** A site with administrators, a way out and quota for anything. */
export function openSite(app: App, id = 'chula', props: Partial<OpenStackSiteProps> = {}): OpenStackSite {
  return newSite(app, id, {
    network: { cidr: '10.20.0.0/16', external: 'public' },
    access: { admins: ['192.0.2.0/24'] },
    ...props,
  });
}

/** A Rancher with nothing to find fault with, but for what is said otherwise. */
export function newRancher(
  site: OpenStackSite,
  props: Partial<RancherServerProps> = {},
  id = 'rancher',
): RancherServer {
  return new RancherServer(site, id, {
    hostname: `${id}.example.org`,
    servers: { count: 3, flavor: xlarge },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.haproxy({ flavor: large, exposedTo: Access.fromRanges('192.0.2.0/24') }),
    ...props,
  });
}
