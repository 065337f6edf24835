import { IConstruct } from 'constructs';
import { ClusterNodes } from '../clusters';
import { Cidr, Problem } from '../core';
import { ILoadBalancer } from '../infra';
import { FederationCall, IMeshPeer, federationCalls } from '../mesh';
import { GatewayPort } from '../model';
import { Cluster } from './cluster';
import { openTheWayOut } from './way-out';

/**
 * Lets clusters in at the gateways of those that they call, and nobody else; to be called when everything is defined.
 * @returns what keeps them from getting there
 * @internal
 */
export function openFederations(app: IConstruct): Problem[] {
  return federationCalls(app).flatMap((call) => {
    const [caller, callee] = [clusterOf(call.caller), clusterOf(call.callee)];
    const message = openEntry(call, caller?._nodes, callee) ?? openTheWayOut(call, caller?._nodes);
    return message === undefined ? [] : [{ path: call.path, message }];
  });
}

function clusterOf(peer: IMeshPeer): Cluster | undefined {
  return peer.node.scopes.find((scope) => scope instanceof Cluster);
}

/** Clusters that others stand up are let in to, and call out from, by those others. */
function openEntry(
  call: FederationCall,
  nodes: ClusterNodes | undefined,
  callee: Cluster | undefined,
): string | undefined {
  const called = callee?._nodes;
  if (called === undefined) {
    return undefined;
  }
  if (called.entry === undefined) {
    // A gateway without an entry is a load balancer of the cloud, by a Service that says who may call; an API has none.
    return call.port.first === GatewayPort.EAST_WEST.port.first
      ? undefined
      : `control planes of other clusters read an API by an entry, got none of '${call.callee.name}'; give its cluster an 'entry'`;
  }
  if (nodes?.site.network === called.site.network) {
    letNeighboursIn(called.entry, nodes, call);
    return undefined;
  }
  return letOutsideIn(called, called.entry, nodes, call);
}

/** Servers that stood before are in no security group: they are known by their addresses. */
function letNeighboursIn(entry: ILoadBalancer, nodes: ClusterNodes, { caller, reason, port }: FederationCall): void {
  entry.allowFrom(nodes, reason, port);
  const standing = nodes.placedPools.filter(({ machines }) => machines === undefined);
  const ranges = standing.flatMap(({ addresses }) => Object.values(addresses)).map((address) => `${address}/32`);
  entry.allowFromOutside({ name: caller.name, ranges: ranges.filter(isRange) }, reason, port);
}

function letOutsideIn(
  { site }: ClusterNodes,
  entry: ILoadBalancer,
  nodes: ClusterNodes | undefined,
  { caller, callee, reason, port }: FederationCall,
): string | undefined {
  const stated = caller.callsFrom ?? [];
  const ranges = stated.length > 0 ? stated.filter(isRange) : (nodes?.site.outsideRanges ?? []);
  if (ranges.length === 0) {
    return nodes === undefined
      ? `a cluster that calls is let in by the ranges that it calls from, got none of '${caller.name}'; ask its operators and give 'callsFrom'`
      : `'${callee.name}' lets '${caller.name}' in by the ranges that it is seen from, got none of '${nodes.site.node.path}'; give its network an 'external', or the site 'outsideRanges' where the router is not the testbed's`;
  }
  const isInside = entry.publicAddress === entry.address && Cidr.parse(site.network.cidr).contains(entry.address);
  // Whoever states ranges may have routed the networks.
  if (isInside && !ranges.every(isRange)) {
    return `an entry is called from another site at a floating address, got '${entry.address}' of '${callee.name}', which its own network alone knows; give it 'publicAddress: PublicAddress.floating()', or say by 'outsideRanges' of '${nodes?.site.node.path}' that the networks are routed`;
  }
  entry.allowFromOutside({ name: caller.name, ranges }, reason, port);
  return undefined;
}

/** Ranges that are none are told by who states them; a late one is none yet. */
function isRange(range: string): boolean {
  return Cidr.problem(range) === undefined && Cidr.parse(range).prefix > 0;
}
