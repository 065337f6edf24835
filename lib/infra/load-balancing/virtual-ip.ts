import { Construct } from 'constructs';
import { NetworkingPortV2 } from '../../../imports/openstack/networking-port-v2';
import { Cidr, Component, declareFact, ipv4Problem } from '../../core';
import { QuotaResource } from '../../model';
import { literal } from '../literal';
import { ISiteNetwork } from '../network/site-network';
import { siteNameProblem, siteTags } from '../tags';
import { routerIdOf } from './keepalived-config';

export interface VirtualIpProps {
  readonly network: ISiteNetwork;
  /** Name of its port. */
  readonly name: string;
  /** Fixed address on the network. */
  readonly address: string;
  /**
   * Number from 1 to 255 by which VRRP tells it from others on the network.
   * @default - the last number of the address
   */
  readonly routerId?: number;
}

/**
 * An address that moves between machines: a port that no machine has keeps it from being handed out, and the machines' own ports
 * allow it (`allowedAddresses`).
 */
export class VirtualIp extends Component {
  public readonly address: string;
  public readonly routerId: number;
  public readonly portId: string;

  constructor(scope: Construct, id: string, props: VirtualIpProps) {
    super(scope, id);
    const { network, name, address } = props;
    this.address = address;
    this.routerId = props.routerId ?? routerIdOf(address);
    const badAddress = ipv4Problem(address);
    this._require(() => [
      badAddress,
      badAddress === undefined && !Cidr.parse(network.cidr).contains(address)
        ? `the address must lie in the network ${network.cidr}, got '${address}'; choose one inside`
        : undefined,
      siteNameProblem(network.siteName),
    ]);
    this.portId = new NetworkingPortV2(this, 'Resource', {
      name: literal(name),
      networkId: network.networkId,
      adminStateUp: false,
      fixedIp: [{ subnetId: network.subnetId, ipAddress: address }],
      noSecurityGroups: true,
      tags: siteTags(network.siteName).map(literal),
    }).id;
    const networkPath = network.node.path;
    declareFact(this, { kind: 'address', network: networkPath, address });
    declareFact(this, { kind: 'use', site: network.sitePath, resource: QuotaResource.PORTS, amount: 1 });
    declareFact(this, { kind: 'vrrp', network: networkPath, routerId: this.routerId, address });
  }
}
