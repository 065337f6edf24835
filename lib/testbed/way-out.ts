import { ClusterNodes } from '../clusters';
import { Token } from '../cdktf';
import { FederationCall, gatewayAddressFor } from '../mesh';
import { Port } from '../model';

/**
 * Opens the way of nodes to a gateway of others where their site closes what it does not name.
 * @returns what keeps it from being opened, if anything
 * @internal
 */
export function openTheWayOut(
  { caller, callee, reason, port }: FederationCall,
  nodes?: ClusterNodes,
): string | undefined {
  const egress = nodes?.site.network.egress;
  if (nodes === undefined || egress === undefined || egress.isAnywhere) {
    return undefined;
  }
  const address = gatewayAddressFor(caller, callee);
  if (!Token.isUnresolved(address)) {
    nodes.connections._callOut(address, reason, port);
    return undefined;
  }
  return egress.targets.some(({ ports }) => ports === undefined || ports.some((each) => covers(each, port)))
    ? undefined
    : `a way out that is closed is opened to addresses that are known, got a floating one of '${callee.name}' that its cloud picks; give its entry 'publicAddress: PublicAddress.reserved(...)', or name ${port.toString()} in the 'egress' of '${nodes.site.node.path}'`;
}

function covers(open: Port, port: Port): boolean {
  return open.protocol === port.protocol && open.first <= port.first && open.last >= port.last;
}
