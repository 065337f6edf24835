import { byCodeUnit, shortDigest } from '../../core';
import { ServiceDescription } from '../service-description';
import { SwarmEntry } from './swarm-entry';

/**
 * Name of the service of Traefik in a stack.
 * @internal
 */
export const ENTRY = 'entry';

/**
 * Networks of a stack: a service of Swarm reaches all that it shares a network with, and nothing else.
 * @internal
 */
export interface StackNetworks {
  /** Network files of the stack, by name. */
  readonly networks: Readonly<Record<string, object>>;
  /** Names of the networks of a service. */
  readonly of: (service: string) => string[];
  /** Name, in the Swarm, of the network by which Traefik calls a service. */
  readonly entryOf: (service: string) => string;
}

/**
 * A network for each two services of which one calls the other, one for each service with the entry, and one with a way out for each that calls
 * what is not of the stack. All but those have none: what a container may not call, it has no route to.
 * @internal
 */
export function stackNetworks(
  stack: string,
  services: readonly ServiceDescription[],
  entry: SwarmEntry,
  mtu: number,
): StackNetworks {
  const members = new Map<string, Set<string>>();
  const networks: Record<string, object> = {};
  const join = (network: string, definition: object, ...names: string[]): void => {
    networks[network] = definition;
    names.forEach((name) => members.set(name, (members.get(name) ?? new Set()).add(network)));
  };
  const within = overlay(mtu, true);
  for (const { name, callers = [], callsOutside = false, paths = [] } of services) {
    callers
      .filter((caller) => caller !== name)
      .forEach((caller) => join(pairName(stack, caller, name), within, caller, name));
    if (callsOutside) {
      join(fitting(stack, `${name}_outside`), overlay(mtu, false), name);
    }
    if (paths.length > 0 && entry._network !== undefined) {
      join(PUBLIC, { external: true, name: entry._network }, name);
    } else if (paths.length > 0) {
      join(pairName(stack, ENTRY, name), within, ENTRY, name);
    }
  }
  if (members.has(ENTRY)) {
    join(fitting(stack, `${ENTRY}_outside`), overlay(mtu, false), ENTRY);
  }
  // Without a network of its own a service would get that of the whole stack.
  services
    .filter(({ name }) => !members.has(name))
    .forEach(({ name }) => join(fitting(stack, `${name}_alone`), within, name));
  return {
    networks: Object.fromEntries(Object.entries(networks).sort(([a], [b]) => byCodeUnit(a, b))),
    of: (service) => [...(members.get(service) ?? [])].sort(byCodeUnit),
    entryOf: (service) => entry._network ?? `${stack}_${pairName(stack, ENTRY, service)}`,
  };
}

const PUBLIC = 'public';

/** The same for both directions: what shares a network calls each other. */
function pairName(stack: string, a: string, b: string): string {
  return fitting(stack, [a, b].sort(byCodeUnit).join('_'));
}

/** Networks of a Swarm have names of at most 63 characters, of which the stack takes some. */
function fitting(stack: string, name: string): string {
  const room = LONGEST_NAME - stack.length - 1;
  return name.length <= room ? name : `${name.slice(0, room - 9)}_${shortDigest(name)}`;
}

/**
 * Most characters of a name in a Swarm.
 * @internal
 */
export const LONGEST_NAME = 63;

/** Engines take what VXLAN and IPsec need off the size of packets by themselves. */
function overlay(mtu: number, isInternal: boolean): object {
  return {
    driver: 'overlay',
    driver_opts: { encrypted: 'true', 'com.docker.network.driver.mtu': String(mtu) },
    ...(isInternal ? { internal: true } : {}),
  };
}
