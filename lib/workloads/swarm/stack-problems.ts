import { isDnsLabel, kindProblems, likeKind, needed, numberKind, repeated, textKind, wholeMebibytes } from '../../core';
import { hostProblem } from '../../manifests';
import { pathMapProblems } from '../paths/path-map';
import { ServiceDescription } from '../service-description';
import { StackParts, nodesOf } from './stack-file';
import { ENTRY, LONGEST_NAME } from './stack-networks';
import { serviceProblems } from './service-problems';

/**
 * What keeps a Swarm from running a stack.
 * @internal
 */
export function stackProblems(parts: StackParts): (string | undefined)[] {
  const { name, host, swarm, services } = parts;
  const names = services.map((service) => service.name);
  const paths = services.flatMap((service) => (service.paths ?? []).map((path) => ({ ...path, owner: service.name })));
  return [
    isDnsLabel(name)
      ? undefined
      : `a stack's name is a label of lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
    ...[swarm.managers]
      .filter((managers) => managers !== 3 && managers !== 5)
      .map(
        (managers) => `a swarm has 3 or 5 managers, of which it may lose 1 or 2, got ${managers}; correct 'managers'`,
      ),
    wholeNumber('workers', swarm.workers, 0, 10_000),
    wholeNumber('mtu', swarm.mtu, 1280, 65_535),
    ...repeated(swarm.zones).map(
      (zone) => `zones of a swarm have names of their own, got '${zone}' twice; take one out`,
    ),
    host === undefined ? undefined : hostProblem(host, 'host'),
    services.length > 0 ? undefined : `a stack runs services, got none; add some by addService() or addAll()`,
    ...repeated(names).map(
      (twice) => `a service is the only one of its name in a stack, got '${twice}' twice; rename one`,
    ),
    ...names
      .filter((one) => one === ENTRY)
      .map((one) => `the Traefik of a stack is called '${one}', got a service of that name; rename it`),
    ...names
      .filter((one) => `${name}_${one}`.length > LONGEST_NAME)
      .map(
        (one) =>
          `names of stack and service have at most ${LONGEST_NAME - 1} characters together, got '${name}' and '${one}'; shorten one`,
      ),
    ...pathMapProblems(paths),
    ...services.flatMap((service) => serviceProblems(service, names, nodesOf(swarm))),
    ...roomProblems(parts),
  ];
}

/** What all services reserve must be there, or some wait for ever. */
function roomProblems({ swarm, services }: StackParts): (string | undefined)[] {
  const nodes = nodesOf(swarm);
  const sum = (of: (service: ServiceDescription) => number): number =>
    services.reduce((total, service) => total + (service.minReplicas ?? 2) * of(service), 0);
  const cores = Number(sum((service) => service.cores).toFixed(3));
  const mebibytes = sum(({ memory }) => wholeMebibytes(memory) ?? 0);
  return [
    swarm.nodeCores === 0 || cores <= swarm.nodeCores * nodes
      ? undefined
      : `services reserve no more cores than there are, got ${cores} of ${swarm.nodeCores * nodes} on ${nodes} nodes; add nodes or lower 'cores'`,
    swarm.nodeMebibytes === 0 || mebibytes <= swarm.nodeMebibytes * nodes
      ? undefined
      : `services reserve no more memory than there is, got ${mebibytes} MiB of ${swarm.nodeMebibytes * nodes} on ${nodes} nodes; add nodes or lower 'memory'`,
  ];
}

function wholeNumber(setting: string, value: number, least: number, most: number): string | undefined {
  return Number.isInteger(value) && value >= least && value <= most
    ? undefined
    : `'${setting}' of a swarm is a whole number from ${least} to ${most}, got ${value}; correct it`;
}

/**
 * What is wrong with the kinds of a description.
 * @internal
 */
export function descriptionProblems(service: ServiceDescription): string[] {
  return kindProblems('a service of a stack', service, KINDS);
}

const KINDS = {
  name: needed(textKind('account')),
  image: needed(textKind('registry.example.org/account:1.4.2')),
  cores: needed(numberKind(0.25)),
  memory: needed(likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes')),
};
