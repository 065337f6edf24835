import { Port } from '../../model';

/** @internal */
export enum Family {
  IPV4 = 'IPv4',
  IPV6 = 'IPv6',
}

/** @internal */
export type Direction = 'ingress' | 'egress';

/**
 * What a rule opens; without a port, everything.
 * @internal
 */
export interface Wanted {
  readonly port?: Port;
  readonly reason: string;
  readonly groupId?: string;
  readonly cidr?: string;
}

/** @internal */
export interface Opened {
  readonly name: string;
  readonly port?: Port;
  readonly reason: string;
}

/**
 * A rule as Neutron takes it, but for the group that it is of.
 * @internal
 */
export interface RuleConfig {
  readonly direction: Direction;
  readonly ethertype: string;
  readonly description: string;
  readonly protocol?: string;
  readonly portRangeMin?: number;
  readonly portRangeMax?: number;
  readonly remoteGroupId?: string;
  readonly remoteIpPrefix?: string;
}

const LONGEST_DESCRIPTION = 255;

/** @internal */
export function description({ name, reason }: Opened): string {
  return `${name}: ${reason}`;
}

/** @internal */
export function reasonProblem(opened: Opened): string | undefined {
  const { length } = description(opened);
  return length > LONGEST_DESCRIPTION
    ? `a rule says its port and its reason in at most ${LONGEST_DESCRIPTION} characters, got ${length} for port '${opened.name}'; shorten the reason`
    : undefined;
}
