import { Duration } from '../../core';
import { InstanceAddress, RegistrationOptions } from './instance-settings';

/**
 * What is wrong with the members of a registry and its peers.
 * @internal
 */
export function peerProblems(
  members: number,
  renewal: Duration,
  { peers = [], peersReachPods = false, zone }: { peers?: string[]; peersReachPods?: boolean; zone?: string },
): (string | undefined)[] {
  const seconds = renewal.toSeconds({ integral: false });
  return [
    Number.isInteger(members) && members >= 1 && members <= 5
      ? undefined
      : `a registry has 1 to 5 members, each of which tells all others, got ${members}; correct 'members'`,
    seconds % 2 === 0 && seconds >= 2 && seconds <= 60
      ? undefined
      : `instances say that they live every 2 to 60 seconds, an even number, got ${seconds}; correct 'renewal'`,
    zone === undefined || /^[A-Za-z0-9][-A-Za-z0-9_]{0,62}$/.test(zone)
      ? undefined
      : `a zone has a name of letters, digits and hyphens, got '${zone}'; correct 'zone'`,
    ...peers
      .filter((url) => !PEER.test(url))
      .map(
        (url) =>
          `a peer is called with TLS at '/eureka/' and has no password in its URL, got '${hidden(url)}'; write it as 'https://eureka.example.org/member-0/eureka/'`,
      ),
    ...peers
      .filter((url, index) => peers.indexOf(url) !== index)
      .map((url) => `a peer is named once, got '${hidden(url)}' twice; take one away`),
    peersReachPods && peers.length === 0
      ? `'peersReachPods' is about clusters of peers, got no 'peers'; name them or leave it out`
      : undefined,
  ];
}

/**
 * Ports that peers are called at.
 * @internal
 */
export function peerPorts(peers: readonly string[]): number[] {
  const ports = peers.map((url) => PEER.exec(url)).map((match) => Number(match?.[1] ?? 443));
  return [...new Set(ports)].sort((a, b) => a - b);
}

const PEER =
  /^https:\/\/(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?::(\d{1,5}))?\/(?:[-\w./]+\/)?eureka\/$/;

function hidden(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//…@');
}

/** @internal */
export interface RegistrationPlace {
  readonly isInMesh: boolean;
  readonly isListening: boolean;
  /** Whether no other cluster hears of what is registered. */
  readonly isAlone: boolean;
  readonly peersReachPods: boolean;
}

/**
 * What is wrong with how a service is registered.
 * @internal
 */
export function registrationProblems(
  name: string,
  { address = InstanceAddress.SERVICE, instanceHost }: RegistrationOptions,
  { isInMesh, isListening, isAlone, peersReachPods }: RegistrationPlace,
): (string | undefined)[] {
  const byPod = address === InstanceAddress.POD;
  return [
    isListening ? undefined : `what is registered is called, got '${name}' with no port; declare its 'ports'`,
    byPod && isInMesh
      ? `sidecars lead calls by names of Services and send those to addresses of pods without TLS of the mesh, got '${name}' registered by its pods; register it by InstanceAddress.SERVICE`
      : undefined,
    byPod && instanceHost !== undefined
      ? `an instance has one address, got that of its pod and '${instanceHost}' for '${name}'; leave 'address' or 'instanceHost' out`
      : undefined,
    instanceHost === undefined || HOST.test(instanceHost)
      ? undefined
      : `an instance is called by a host with a domain, got '${instanceHost}' for '${name}'; correct 'instanceHost'`,
    isAlone || peersReachPods || instanceHost !== undefined
      ? undefined
      : `other clusters hear of '${name}' and cannot call ${byPod ? 'its pods' : 'its Service'}, got no host that they can; give 'instanceHost', or say 'peersReachPods' of the registry`,
  ];
}

const HOST = /^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
