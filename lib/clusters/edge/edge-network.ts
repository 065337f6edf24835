import { Cidr, formatIpv4, ipv4Problem, isDnsSubdomain, parseIpv4, repeated } from '../../core';
import { EdgeInterface } from './edge-box-props';

/**
 * Configuration of a box's network. Nothing of a start waits for it: a box without a network comes up.
 * @see https://cloudinit.readthedocs.io/en/latest/reference/network-config-format-v2.html
 * @internal
 */
export function networkConfig(interfaces: readonly EdgeInterface[]): object {
  return {
    version: 2,
    ethernets: Object.fromEntries(interfaces.map((each) => [each.name, ethernet(each)])),
  };
}

/**
 * What is wrong with a box's interfaces.
 * @internal
 */
export function networkProblems(interfaces: readonly EdgeInterface[]): string[] {
  return [
    ...(interfaces.length > 0
      ? []
      : [`a box has an interface or more, got none; name one in 'interfaces' or leave them out`]),
    ...repeated(interfaces.map(({ name }) => name)).map(
      (name) => `interface '${name}' is configured twice; keep one of it in 'interfaces'`,
    ),
    ...interfaces.flatMap(interfaceProblems),
  ];
}

function interfaceProblems({ name, address, gateway, nameServers = [], searchDomains = [] }: EdgeInterface): string[] {
  const network = address === undefined ? undefined : networkOf(address);
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/.test(name)
      ? []
      : [`an interface has a name of at most 15 letters and digits, got '${name}'; correct 'interfaces'`]),
    ...(address === undefined || network !== undefined
      ? []
      : [
          `interface '${name}' has an address with the prefix length of its network, got '${address}'; write it as '192.0.2.10/24'`,
        ]),
    ...(gateway === undefined || ipv4Problem(gateway) === undefined
      ? []
      : [`interface '${name}' has a gateway that is an IPv4 address, got '${gateway}'; correct 'gateway'`]),
    ...(gateway !== undefined && address === undefined
      ? [
          `interface '${name}' learns its gateway by DHCP, got '${gateway}'; give an 'address' too or take 'gateway' out`,
        ]
      : []),
    ...(gateway === undefined ||
    network === undefined ||
    ipv4Problem(gateway) !== undefined ||
    network.contains(gateway)
      ? []
      : [
          `the gateway of interface '${name}' lies in its network ${network.toString()}, got '${gateway}'; correct one of the two`,
        ]),
    ...nameServers
      .filter((server) => ipv4Problem(server) !== undefined)
      .map(
        (server) => `a name server is an IPv4 address, got '${server}' for interface '${name}'; correct 'nameServers'`,
      ),
    ...searchDomains
      .filter((domain) => !isDnsSubdomain(domain))
      .map(
        (domain) =>
          `names are looked for in a domain, got '${domain}' for interface '${name}'; correct 'searchDomains'`,
      ),
  ];
}

function networkOf(address: string): Cidr | undefined {
  const [host, prefix, ...rest] = address.split('/');
  if (ipv4Problem(host) !== undefined || !/^([1-9]|[12]\d|3[0-2])$/.test(prefix ?? '') || rest.length > 0) {
    return undefined;
  }
  const size = 2 ** (32 - Number(prefix));
  return Cidr.parse(`${formatIpv4(Math.floor(parseIpv4(host) / size) * size)}/${prefix}`);
}

function ethernet({ address, gateway, nameServers = [], searchDomains = [] }: EdgeInterface): object {
  return {
    optional: true,
    ...(address === undefined ? { dhcp4: true } : { dhcp4: false, addresses: [address] }),
    ...(gateway === undefined ? {} : { routes: [{ to: '0.0.0.0/0', via: gateway }] }),
    ...(nameServers.length + searchDomains.length === 0
      ? {}
      : { nameservers: { addresses: [...nameServers], search: [...searchDomains] } }),
  };
}
