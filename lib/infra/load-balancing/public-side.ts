import { Construct } from 'constructs';
import { Access } from '../../model';
import { FloatingAddress } from '../network/floating-address';
import { PublicAddress } from '../network/public-address';
import { ISiteNetwork } from '../network/site-network';

export interface PublicSideProps {
  readonly network: ISiteNetwork;
  /** Id of the port that has the address on the network. */
  readonly portId: string;
  readonly address: string;
  readonly exposedTo: Access;
  readonly publicAddress?: PublicAddress;
  readonly description: string;
}

/**
 * The address that users call. Unless it is said, it is a floating one where the network has a way out and somebody may call.
 * @internal
 */
export function publicSide(scope: Construct, props: PublicSideProps): string {
  const { network, portId, address, exposedTo, description } = props;
  const wayOut = network.externalNetwork !== undefined || network.externalNetworkId !== undefined;
  const called = exposedTo.isAnywhere || exposedTo.ranges.length > 0;
  const chosen = props.publicAddress ?? (wayOut && called ? PublicAddress.floating() : PublicAddress.none());
  return chosen.isFloating
    ? new FloatingAddress(scope, 'PublicAddress', { network, portId, description, address: chosen.address }).address
    : address;
}
