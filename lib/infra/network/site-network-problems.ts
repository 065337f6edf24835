import { Cidr, ipv4Problem } from '../../core';

/** Blocks whose addresses no host of a site can have, and what they are for. */
const UNUSABLE: [string, string][] = [
  ['0.0.0.0/8', 'hosts that do not know their network'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local addresses and the metadata service'],
  ['224.0.0.0/4', 'multicast'],
];

/** Neutron's limit of name servers of a subnet. */
const MOST_NAME_SERVERS = 5;

/** @internal */
export function unusableProblem(cidr: Cidr): string | undefined {
  const found = UNUSABLE.find(([block]) => Cidr.parse(block).overlaps(cidr));
  return (
    found &&
    `a site's network needs addresses that hosts can have, got '${cidr.toString()}', and ${found[0]} is for ${found[1]}; use a private block such as '10.20.0.0/16'`
  );
}

/**
 * What keeps a range from being reserved, beside the network's own DHCP.
 * @internal
 */
export function reservedProblem(range: string, cidr: Cidr): string | undefined {
  const problem = Cidr.problem(range);
  if (problem) {
    return `reserved range: ${problem}`;
  }
  return cidr.contains(Cidr.parse(range))
    ? undefined
    : `a reserved range lies within its network, got '${range}' for '${cidr.toString()}'; correct 'reserved'`;
}

/** @internal */
export function networkSizeProblem(cidr: Cidr): string | undefined {
  return cidr.prefix > 27
    ? `a site's network needs 32 addresses or more, of which the cloud's DHCP has three, got '${cidr.toString()}'; use a /27 or larger`
    : undefined;
}

/** @internal */
export function nameServerProblems(servers: readonly string[]): string[] {
  const problems = servers.flatMap((server, i) => {
    const problem = ipv4Problem(server);
    if (problem !== undefined) {
      return [`a name server is given by its address: ${problem}`];
    }
    return servers.indexOf(server) === i ? [] : [`a name server is named once, got '${server}' twice; take one out`];
  });
  return servers.length > MOST_NAME_SERVERS
    ? [...problems, `a subnet has at most ${MOST_NAME_SERVERS} name servers, got ${servers.length}; take some out`]
    : problems;
}

/** @internal */
export function externalProblem(name: string | undefined, id: string | undefined): string | undefined {
  return name !== undefined && id !== undefined
    ? `the external network is given by name and by id, got '${name}' and '${id}'; keep one`
    : undefined;
}

/** @internal */
export function mtuProblem(mtu: number | undefined): string | undefined {
  return mtu === undefined || (Number.isInteger(mtu) && mtu >= 1280 && mtu <= 9216)
    ? undefined
    : `mtu must lie between 1280 and 9216 bytes, got ${mtu}; ask the cloud for its own`;
}
