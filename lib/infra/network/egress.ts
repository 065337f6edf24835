import { Cidr } from '../../core';
import { Port } from '../../model';

/** Where machines may call to. */
export interface EgressTarget {
  /** IPv4 range such as `192.0.2.0/24`. */
  readonly range: string;
  /** Why, in a few words: it stands in the rule. */
  readonly reason: string;
  /** @default - every port of every protocol */
  readonly ports?: Port[];
}

/** Where the machines of a network may call to; who may call them is never said by it. */
export class Egress {
  /** Everywhere, on both families. */
  public static anywhere(): Egress {
    return new Egress(true, []);
  }

  /**
   * To the ranges named, over IPv4. Also open are the metadata service, the network's name servers, every role of the site that
   * lets the caller in by `allowFrom`, and the load balancer in front of a role; not a role that lets in a range.
   */
  public static only(...targets: EgressTarget[]): Egress {
    return new Egress(false, targets);
  }

  private constructor(
    public readonly isAnywhere: boolean,
    public readonly targets: EgressTarget[],
  ) {}

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    return this.targets.flatMap(({ range, ports }) => {
      const problem = Cidr.problem(range);
      return [
        ...(problem === undefined ? [] : [`egress: ${problem}`]),
        ...(ports?.length === 0
          ? [`egress to '${range}' opens no port, got an empty list; leave 'ports' out for all`]
          : []),
        ...(ports ?? []).flatMap((port) => port._problem() ?? []),
      ];
    });
  }
}

/** The address that answers for the metadata service on every network. */
const METADATA = '169.254.169.254/32';

/**
 * Where machines of a network may call to that closes the rest.
 * @internal
 */
export function namedTargets({ egress, dnsServers, cidr }: NamedTargetsProps): EgressTarget[] {
  const resolvers = dnsServers?.map((server) => `${server}/32`) ?? [cidr];
  const targets: EgressTarget[] = [
    { range: METADATA, reason: 'metadata service', ports: [Port.tcp(80, 'metadata')] },
    ...resolvers.map((range) => ({ range, reason: 'names', ports: [Port.udp(53, 'dns'), Port.tcp(53, 'dns-tcp')] })),
    ...(egress?.targets ?? []),
  ];
  return targets.filter(({ range }) => Cidr.problem(range) === undefined);
}

interface NamedTargetsProps {
  readonly egress?: Egress;
  readonly dnsServers?: string[];
  readonly cidr: string;
}
