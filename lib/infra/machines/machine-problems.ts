import { Cidr, ipv4Problem, isDnsLabel } from '../../core';
import { volumeProblems } from './data-volume';
import { MachineProps } from './machine-props';
import { rootProblems } from './root-volume';
import { siteNameProblem, tagProblems } from '../tags';
import { zoneProblem } from '../network/zone';

/** Keys of metadata that a machine sets by itself. */
const OURS = ['site', 'machine'];
const LONGEST_VALUE = 255;

/** Nova's default. */
const MOST_KEYS = 128;

/** Neutron's limit of address pairs on a port. */
const MOST_ALLOWED = 10;

/**
 * What is wrong with a machine of that name, beside its first boot.
 * @internal
 */
export function machineProblems(name: string, props: MachineProps): (string | undefined)[] {
  const { network, address, flavor, image, keyPair, securityGroups, volumes = [], metadata = {}, tags = [] } = props;
  const badAddress = ipv4Problem(address);
  return [
    badAddress,
    badAddress === undefined && !Cidr.parse(network.cidr).contains(address)
      ? `the address must lie in the machine's network ${network.cidr}, got '${address}'; choose one inside`
      : undefined,
    isDnsLabel(name)
      ? undefined
      : `a host name is a label of at most 63 lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
    securityGroups.length > 0
      ? undefined
      : `a machine needs a security group, got none; give it a role in 'securityGroups'`,
    keyPair === undefined || /^[^/]{1,255}$/.test(keyPair)
      ? undefined
      : `a key pair's name has 1 to 255 characters and no slash, got '${keyPair}'; give the name that the cloud has`,
    image._problem(),
    ...flavor._problems(),
    ...rootProblems(props.rootVolume, flavor),
    ...volumeProblems(volumes),
    zoneProblem(props.zone),
    zoneProblem(props.volumeZone),
    generationProblem(props.generation ?? 1),
    Object.keys(metadata).length + OURS.length > MOST_KEYS
      ? `an instance has at most ${MOST_KEYS} keys of metadata, got ${Object.keys(metadata).length + OURS.length} with our own; use fewer`
      : undefined,
    ...Object.entries(metadata).map(([key, value]) => metadataProblem(key, value)),
    ...allowedProblems(address, props.allowedAddresses ?? []),
    siteNameProblem(network.siteName),
    ...tagProblems(tags),
  ];
}

function generationProblem(generation: number): string | undefined {
  return Number.isInteger(generation) && generation >= 1
    ? undefined
    : `a machine's generation is a whole number, 1 or more, got ${generation}; raise it by one to make the machine anew`;
}

function allowedProblems(own: string, allowed: readonly string[]): (string | undefined)[] {
  return [
    allowed.length > MOST_ALLOWED
      ? `a port may send from at most ${MOST_ALLOWED} addresses beside its own, got ${allowed.length}; give ranges in 'allowedAddresses'`
      : undefined,
    ...allowed.map((address, i) => allowedProblem(address, own, allowed.indexOf(address) !== i)),
  ];
}

function allowedProblem(address: string, own: string, isTwice: boolean): string | undefined {
  const problem = address.includes('/') ? Cidr.problem(address) : ipv4Problem(address);
  if (problem !== undefined) {
    return `allowed address: ${problem}`;
  }
  if (address.endsWith('/0')) {
    return `a machine must not send from any address, got '${address}' in 'allowedAddresses'; name the ranges`;
  }
  if (isTwice) {
    return `an allowed address is named once, got '${address}' twice; take one out of 'allowedAddresses'`;
  }
  return address === own
    ? `a machine may always send from its own address, got '${address}' in 'allowedAddresses'; take it out`
    : undefined;
}

function metadataProblem(key: string, value: string): string | undefined {
  if (OURS.includes(key)) {
    return `metadata '${key}' is set by the machine itself, got '${value}'; use another key`;
  }
  return value.length > LONGEST_VALUE
    ? `metadata has at most ${LONGEST_VALUE} characters a value, got ${value.length} in '${key}'; shorten it`
    : undefined;
}
