import { OpenstackProvider } from '../../imports/openstack/provider';
import {
  App,
  Flavor,
  Image,
  Machine,
  MachineProps,
  OpenStackSite,
  OpenStackSiteProps,
  SecurityGroup,
  SiteNetwork,
  SiteNetworkProps,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';

export const small = Flavor.of('m1.small', { cores: 2, memory: Size.gibibytes(4) });
export const ubuntu = Image.named('ubuntu-24.04');

/** A plain stack with a network of /24 and a role on it. */
export class PlainSite {
  public readonly stack: TerraformStack;
  public readonly network: SiteNetwork;
  public readonly role: SecurityGroup;

  constructor(app: App, network: Partial<SiteNetworkProps> = {}, id = 'lab') {
    this.stack = new TerraformStack(app, id);
    new OpenstackProvider(this.stack, 'openstack', {});
    this.network = new SiteNetwork(this.stack, 'network', { cidr: '10.20.0.0/24', siteName: 'lab', ...network });
    this.role = new SecurityGroup(this.stack, 'role', { network: this.network, name: 'lab-role' });
  }

  /** A machine at 10.20.0.10 unless it is said otherwise. */
  public machine(id: string, props: Partial<MachineProps> = {}): Machine {
    return new Machine(this.stack, id, {
      network: this.network,
      address: '10.20.0.10',
      flavor: small,
      image: ubuntu,
      securityGroups: [this.role],
      ...props,
    });
  }
}

/** A site with a network of /16 and no machines. */
export function newSite(app: App, id = 'chula', props: Partial<OpenStackSiteProps> = {}): OpenStackSite {
  return new OpenStackSite(app, id, { network: { cidr: '10.20.0.0/16' }, image: ubuntu, ...props });
}
