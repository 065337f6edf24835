import {
  Cidr,
  isObject,
  kindProblems,
  needed,
  numberKind,
  objectKind,
  ofClass,
  shown,
  textKind,
  wholeProblem,
  withFields,
} from '../../core';
import { Flavor } from '../../infra';
import { Access } from '../../model';
import { SwarmMachinesProps } from './swarm-machines-props';

/**
 * What keeps a Swarm from being made there and of these settings, if anything: programs in JavaScript have no types that say so.
 * @internal
 */
export function swarmKindProblems(scope: unknown, settings: unknown): string[] {
  const isSite = isObject(scope) && 'placeMachines' in scope && 'addStack' in scope;
  return [
    ...(isSite ? [] : [`a swarm stands on a site, got ${shown(scope)} above it; make it with the site as its scope`]),
    ...kindProblems('a swarm', settings, KINDS),
  ];
}

/**
 * What is wrong with the numbers of machines.
 * @internal
 */
export function countProblems(managers: number, workers: number | undefined): string[] {
  return [
    ...(managers === 3 || managers === 5
      ? []
      : [`a swarm has 3 or 5 managers, of which it may lose 1 or 2, got ${managers}; correct 'count' of 'managers'`]),
    ...(workers === undefined || (Number.isInteger(workers) && workers >= 1)
      ? []
      : [
          `a swarm has a whole number of workers, 1 or more, got ${workers}; correct 'count' of 'workers' or leave them out`,
        ]),
  ];
}

/**
 * What is wrong with what machines of a Swarm are told.
 * @param cidr of the network that they stand in
 * @internal
 */
export function swarmProblems(props: SwarmMachinesProps, cidr: string): (string | undefined)[] {
  const { addressPool, dataPathPort, dockerPackage, sshUser } = props;
  return [
    addressPool === undefined ? undefined : poolProblem(addressPool, cidr),
    // The engine takes no other.
    wholeProblem('the port of packets between nodes', 'dataPathPort', dataPathPort, 1024, 49151),
    dockerPackage === undefined || /^docker[\w.+-]*(=[\w.+:~*-]+)?$/.test(dockerPackage)
      ? undefined
      : `a package of Docker is named like 'docker.io=26.1.*', got '${dockerPackage}'; correct 'dockerPackage'`,
    sshUser === undefined || /^[a-z_][a-z0-9_-]*$/.test(sshUser)
      ? undefined
      : `a user has lower-case letters, digits, '-' and '_', got '${sshUser}'; correct 'sshUser'`,
  ];
}

function poolProblem(pool: string, cidr: string): string | undefined {
  const problem = Cidr.problem(pool);
  if (problem !== undefined || Cidr.problem(cidr) !== undefined) {
    return problem;
  }
  const parsed = Cidr.parse(pool);
  if (parsed.prefix > 20) {
    return `networks of stacks take /24 each, got ${pool} for all of them; give 'addressPool' /20 or more`;
  }
  return parsed.overlaps(Cidr.parse(cidr))
    ? `networks of stacks are none of the site, got ${pool} within ${cidr}; give another 'addressPool'`
    : undefined;
}

const MACHINES = withFields(objectKind('{ count: 3, flavor }'), {
  count: needed(numberKind(3)),
  flavor: needed(ofClass('Flavor', "Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(8) })", Flavor)),
});

const KINDS = {
  managers: needed(MACHINES),
  workers: MACHINES,
  exposedTo: ofClass('Access', 'Access.anywhere()', Access),
  addressPool: textKind('172.24.0.0/14'),
  dockerPackage: textKind('docker.io=26.1.*'),
  sshUser: textKind('ubuntu'),
  dataPathPort: numberKind(4789),
};
