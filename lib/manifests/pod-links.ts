import { byCodeUnit } from '../core';
import { Port } from '../model';
import { MeshCall } from './mesh-authorization';
import { policyPorts } from './policy-rules';

/**
 * One direction of calls that pods are open for.
 * @internal
 */
export interface PodLink extends MeshCall {
  readonly from: string;
  readonly to: string;
  /** As network policies write it. */
  readonly peer: object;
  readonly reason: string;
}

/**
 * Links in the order of their keys, whatever the order they were declared in.
 * @internal
 */
export function sortedLinks(links: ReadonlyMap<string, PodLink>): PodLink[] {
  return [...links].sort(([a], [b]) => byCodeUnit(a, b)).map(([, link]) => link);
}

/**
 * Links as rules of a network policy.
 * @internal
 */
export function linkRules(links: ReadonlyMap<string, PodLink>, side: 'from' | 'to'): object[] {
  return sortedLinks(links)
    .filter(({ ports }) => ports.length > 0)
    .map(({ peer, ports }) => ({ [side]: [peer], ports: policyPorts(ports) }));
}

/**
 * What keeps a port from standing in a network policy, if anything.
 * @internal
 */
export function linkPortProblem(port: Port): string | undefined {
  return port.hasNumbers
    ? port._problem()
    : `network policies open ports of TCP and UDP, got '${port.toString()}'; name another port`;
}

/**
 * What is wrong with a link to pods that listen on nothing.
 * @param name of the pods
 * @internal
 */
export function idleProblem(name: string, { from }: PodLink): string {
  return `pods that others call listen on something, got a link from '${from}' to '${name}', which has no ports; declare its 'ports'`;
}
