import { Construct } from 'constructs';
import { DataOpenstackNetworkingNetworkV2 } from '../../../imports/openstack/data-openstack-networking-network-v2';
import { NetworkingFloatingipAssociateV2 } from '../../../imports/openstack/networking-floatingip-associate-v2';
import { NetworkingFloatingipV2 } from '../../../imports/openstack/networking-floatingip-v2';
import { NetworkingRouterInterfaceV2 } from '../../../imports/openstack/networking-router-interface-v2';
import { ITerraformDependable, TerraformStack } from '../../cdktf';
import { Component, ConfigError, declareFact, ipv4Problem } from '../../core';
import { QuotaResource } from '../../model';
import { literal } from '../literal';
import { ISiteNetwork } from './site-network';
import { siteTags } from '../tags';

export interface FloatingAddressProps {
  /** Network of the port; a router leads from it to the external network. */
  readonly network: ISiteNetwork;
  /** Id of the port that the address leads to. */
  readonly portId: string;
  /** What it is for, in a few words; the cloud shows it. */
  readonly description: string;
  /**
   * Floating address that the project holds already. It is bound, and not given back when this testbed ends.
   * @default - the cloud picks one, known after the deployment
   */
  readonly address?: string;
}

/** An address of the external network that leads to a port. */
export class FloatingAddress extends Component {
  /** As given, else a value of the deployment. */
  public readonly address: string;

  constructor(scope: Construct, id: string, props: FloatingAddressProps) {
    super(scope, id);
    const { network, portId, address } = props;
    if (network.externalNetwork === undefined && network.externalNetworkId === undefined) {
      throw new ConfigError(
        this,
        `a floating address needs a router from its network to an external one, got '${network.node.path}' without a way out; name the network's external network`,
      );
    }
    this._require(() => [
      address === undefined ? undefined : addressProblem(address),
      props.description.length > LONGEST_DESCRIPTION
        ? `a description has at most ${LONGEST_DESCRIPTION} characters, got ${props.description.length}; shorten it`
        : undefined,
    ]);
    const { sitePath } = network;
    declareFact(this, { kind: 'use', site: sitePath, resource: QuotaResource.FLOATING_ADDRESSES, amount: 1 });
    if (address !== undefined) {
      declareFact(this, { kind: 'name', space: 'floating addresses', name: address });
      new NetworkingFloatingipAssociateV2(this, 'Resource', {
        floatingIp: address,
        portId,
        dependsOn: this.routerInterfaces(network),
      });
      this.address = address;
      return;
    }
    this.address = new NetworkingFloatingipV2(this, 'Resource', {
      pool: this.pool(network),
      portId,
      description: literal(props.description),
      tags: siteTags(network.siteName).map(literal),
      dependsOn: this.routerInterfaces(network),
    }).address;
  }

  /** The provider knows a pool by its name alone. */
  private pool({ externalNetwork, externalNetworkId }: ISiteNetwork): string {
    return externalNetwork === undefined
      ? new DataOpenstackNetworkingNetworkV2(this, 'Pool', { networkId: literal(externalNetworkId) }).name
      : literal(externalNetwork);
  }

  /** Neutron refuses the address before the router reaches the port; another stack is there as a whole before. */
  private routerInterfaces(network: ISiteNetwork): ITerraformDependable[] | undefined {
    const found = network.node
      .findAll()
      .filter((each): each is NetworkingRouterInterfaceV2 => each instanceof NetworkingRouterInterfaceV2)
      .filter((each) => TerraformStack.of(each) === TerraformStack.of(this));
    return found.length > 0 ? found : undefined;
  }
}

const LONGEST_DESCRIPTION = 255;

function addressProblem(address: string): string | undefined {
  const problem = ipv4Problem(address);
  return problem && `a floating address is an IPv4 address: ${problem}`;
}
