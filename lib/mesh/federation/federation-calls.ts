import { IConstruct } from 'constructs';
import { GatewayPort, Port } from '../../model';
import { FederationAcceptance } from './federation-acceptance';
import { FederationLink } from './federation-link';
import { IMeshPeer } from './mesh-peer';
import { MultiPrimary } from './multi-primary';

/**
 * Who calls whom beyond its own cluster.
 * @internal
 */
export interface FederationCall {
  /** Path of the construct that says so. */
  readonly path: string;
  readonly caller: IMeshPeer;
  readonly callee: IMeshPeer;
  readonly port: Port;
  /** Why, for rules and reports. */
  readonly reason: string;
}

/**
 * All calls between clusters below a construct, each once whoever says so.
 * @internal
 */
export function federationCalls(root: IConstruct): FederationCall[] {
  const calls = new Map<string, FederationCall>();
  const add = ({ node: { path } }: IConstruct, caller: IMeshPeer, callee: IMeshPeer, port: Port, who: string): void => {
    const key = [caller.node.path, callee.node.path, port.toString()].join(' ');
    calls.set(key, calls.get(key) ?? { path, caller, callee, port, reason: `${who} of ${caller.name}` });
  };
  for (const construct of root.node.findAll()) {
    if (construct instanceof FederationLink) {
      add(construct, construct.mesh, construct.peer, GatewayPort.EAST_WEST.port, 'sidecars');
    } else if (construct instanceof FederationAcceptance) {
      add(construct, construct.peer, construct.mesh, GatewayPort.EAST_WEST.port, 'sidecars');
    } else if (construct instanceof MultiPrimary) {
      for (const [caller, callee] of pairs(construct.meshes)) {
        add(construct, caller, callee, GatewayPort.EAST_WEST.port, 'sidecars');
        add(construct, caller, callee, API, 'istiod');
      }
    }
  }
  return [...calls.values()];
}

/** Frontend of the API in the entries of clusters. */
const API = Port.tcp(6443, 'kube-apiserver');

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one) => all.filter((other) => other !== one).map((other): [T, T] => [one, other]));
}
