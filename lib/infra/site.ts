import { Construct, IConstruct } from 'constructs';
import { Region } from '../model';
import { IDnsZone } from './network/dns-zone';
import { Image } from './machines/image';
import { MachineGroup } from './machines/machine-group';
import { MachinesOptions } from './machines/machines-options';
import { ISiteNetwork } from './network/site-network';
import { SystemSettings } from './boot/system-settings';

/** A site as constructs that stand on it see it: where they get stacks, machines and addresses. */
export interface ISite extends IConstruct {
  /** First part of the names of everything on the site. */
  readonly siteName: string;
  readonly network: ISiteNetwork;
  /** Image of machines that name none. */
  readonly image: Image;
  /**
   * Where the site is.
   * @default - not said
   */
  readonly region?: Region;
  /** Availability zones that machines take in turn; none when it is left to the scheduler. */
  readonly zones: string[];
  /** IPv4 ranges that administrators come from, and that Terraform runs in when it calls an API of the testbed. */
  readonly admins: string[];
  /**
   * IPv4 ranges that its machines are seen from beyond its network, perhaps values of a deployment; none where that is not known.
   */
  readonly outsideRanges: string[];
  /**
   * Zone for the names of what stands on the site.
   * @default - none: names are written elsewhere
   */
  readonly dnsZone?: IDnsZone;
  /**
   * What all machines of the site have alike, whatever their role.
   * @default - what their image has
   */
  readonly system?: SystemSettings;
  /**
   * A stack for the machines of a construct, named by the construct's path and the part.
   * @param scope the construct; the stack stands below it
   * @param part last part of the name; left out for a construct with one stack
   */
  addStack(scope: Construct, part?: string): Construct;
  /**
   * Machines of one role, with addresses of their own block.
   * @param scope within a stack of the site
   * @param role the only one of its name on the site: `rancher-server`; machines are named after it
   */
  placeMachines(scope: Construct, role: string, options: MachinesOptions): MachineGroup;
  /**
   * The addresses that a role has or will have, in the order of its machines: for lists that are needed before the machines are there.
   */
  plannedAddresses(role: string, count: number, addressBlock?: number): string[];
  /**
   * An address for something that is no machine, such as a virtual address; it never moves.
   * @param role the only one of its name on the site
   */
  leaseAddress(role: string): string;
  /**
   * Keeps an address of something that stands already from everybody else. Outside of the network, and where nothing is ever handed
   * out, nothing has to be kept.
   * @param role the only one of its name on the site
   */
  holdAddress(role: string, address: string): void;
}
