import { ipv4Problem, repeated } from '../../core';
import { Protocol } from '../../model';
import { backendAddresses } from './bound-frontends';
import { Frontend } from './load-balancer';
import { HaproxyBackend, HaproxyFrontend } from './haproxy-config-props';

const LONGEST_NAME = 40;

/**
 * Frontends of a binding as haproxy has them: each with a backend of its own name.
 * @internal
 */
export function haproxyFrontends(frontends: readonly Frontend[]): HaproxyFrontend[] {
  return frontends.map((each) => {
    const { name, first } = each.port;
    const { targetPort, health, mayBeEmpty } = each;
    const servers = backendAddresses(each);
    return { name, port: first, backend: { name, port: targetPort, servers, health, mayBeEmpty } };
  });
}

/**
 * What is wrong with the ports of frontends, if anything.
 * @internal
 */
export function frontendPortProblems(frontends: readonly Frontend[]): string[] {
  return frontends
    .map(({ port }) => port)
    .filter((port) => port.protocol !== Protocol.TCP || port.first !== port.last)
    .map(
      (port) => `a frontend listens on one TCP port, got ${port.toString()} for '${port.name}'; add one for each port`,
    );
}

/**
 * What is wrong with who may call, where no security group of ours says it, if anything.
 * @internal
 */
export function exposureProblems(frontends: readonly Frontend[]): string[] {
  return frontends.flatMap(({ port, exposedTo }) =>
    exposedTo._problems().map((problem) => `frontend '${port.name}': ${problem}`),
  );
}

/**
 * What is wrong with frontends whoever balances, if anything.
 * @internal
 */
export function frontendProblems(frontends: readonly HaproxyFrontend[]): string[] {
  const backends = [...new Set(frontends.map(({ backend }) => backend))];
  return [
    ...(frontends.length > 0 ? [] : [`a load balancer needs a frontend, got none; add one`]),
    ...[...new Set([...frontends, ...backends].map(({ name }) => name))].flatMap(nameProblems),
    ...repeated(frontends.map(({ name }) => name)).map(
      (name) => `frontends are told apart by their names, got '${name}' twice; rename one`,
    ),
    ...repeated(frontends.map(({ port }) => port)).map((port) => twiceProblem(frontends, port)),
    ...frontends.flatMap(({ name, port }) => portProblems(`frontend '${name}'`, port)),
    ...backends.flatMap(backendProblems),
  ];
}

/** @internal */
export function portProblems(what: string, port: number): string[] {
  return Number.isInteger(port) && port >= 1 && port <= 65535
    ? []
    : [`a port lies between 1 and 65535, got ${port} for ${what}; correct it`];
}

function nameProblems(name: string): string[] {
  return /^[a-z][a-z0-9-]*$/.test(name) && name.length <= LONGEST_NAME
    ? []
    : [
        `a frontend's name has at most ${LONGEST_NAME} lower-case letters, digits and hyphens, got '${name}'; rename its port`,
      ];
}

function twiceProblem(frontends: readonly HaproxyFrontend[], port: number): string {
  const names = frontends.filter((frontend) => frontend.port === port).map(({ name }) => `'${name}'`);
  return `a port is listened on once, got ${port} for ${names.join(' and ')}; choose another`;
}

function backendProblems({ name, port, servers, health, mayBeEmpty = false }: HaproxyBackend): string[] {
  return [
    ...portProblems(`the backends of '${name}'`, port),
    ...(servers.length > 0 || mayBeEmpty
      ? []
      : [`frontend '${name}' needs a backend, got none, and would refuse every connection; add to 'backends'`]),
    ...repeated(servers).map(
      (server) => `a backend stands in a list once, got '${server}' twice for '${name}'; take one out`,
    ),
    ...servers.flatMap((server) => {
      const problem = ipv4Problem(server);
      return problem === undefined ? [] : [`backend of '${name}': ${problem}`];
    }),
    ...(health?._problems().map((problem) => `frontend '${name}': ${problem}`) ?? []),
  ];
}
