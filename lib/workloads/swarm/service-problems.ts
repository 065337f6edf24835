import { isDnsLabel, repeated, wholeMebibytes, wholeProblem } from '../../core';
import { secretProblems } from '../../manifests';
import { ServiceDescription } from '../service-description';
import { swarmSecret } from './stack-secrets';

/**
 * What keeps a Swarm from running a service.
 * @param known names of all services of its stack
 * @param nodes that run containers
 * @internal
 */
export function serviceProblems(
  service: ServiceDescription,
  known: readonly string[],
  nodes: number,
): (string | undefined)[] {
  const { name, image, ports = [], paths = [], callers = [], readiness, liveness, startup, minReplicas = 2 } = service;
  const of = (problem: string | undefined): string | undefined =>
    problem === undefined ? undefined : `'${name}': ${problem}`;
  return [
    isDnsLabel(name)
      ? undefined
      : `a service's name is a label of lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
    ...[
      imageProblem(image),
      wholeProblem('the number of its containers', 'minReplicas', minReplicas, 1, 10_000),
      ...amountProblems(service),
      ...ports.map((port) => port._problem()),
      ...(readiness?._problems('readiness', ports) ?? []),
      ...(liveness?._problems('liveness', ports) ?? []),
      ...(startup?._problems('startup', ports) ?? []),
      paths.length > 0 && ports.length === 0 ? `paths lead to a port, got none; declare it in 'ports'` : undefined,
      paths.length > 0 && readiness === undefined
        ? `callers outside are led to containers that take calls, got no question that tells; add 'readiness'`
        : undefined,
      ...paths.map(({ path }) => pathProblem(path)),
      ...callers
        .filter((caller) => !known.includes(caller))
        .map(
          (caller) => `callers are services of the stack, got '${caller}'; name one of ${[...known].sort().join(', ')}`,
        ),
      service.separateHosts === true && minReplicas > nodes
        ? `containers that share no node need as many nodes, got ${minReplicas} on ${nodes}; lower 'minReplicas' or leave out 'separateHosts'`
        : undefined,
      ...variableProblems(service),
      ...fileProblems(service),
    ].map(of),
  ];
}

function imageProblem(image: string): string | undefined {
  return /@sha256:[0-9a-f]{64}$/.test(image) || /[^/]:(?!latest$)[\w][\w.-]*$/.test(image)
    ? undefined
    : `an image has a digest or a tag that is not 'latest', got '${image}'; write it as '<registry>/<name>:1.4.2'`;
}

function amountProblems({ cores, memory, coresLimit, memoryLimit, user }: ServiceDescription): (string | undefined)[] {
  const asked = wholeMebibytes(memory) ?? 0;
  const most = memoryLimit === undefined ? asked : (wholeMebibytes(memoryLimit) ?? 0);
  return [
    Number.isFinite(cores) && cores >= 0.001 ? undefined : `containers reserve cores, got ${cores}; correct 'cores'`,
    coresLimit === undefined || coresLimit >= cores
      ? undefined
      : `a limit is not below what is reserved, got ${coresLimit} of ${cores} cores; raise 'coresLimit'`,
    asked >= 6
      ? undefined
      : `containers reserve whole mebibytes of memory, 6 or more, got ${memory.asString()}; correct 'memory'`,
    most >= asked
      ? undefined
      : `a limit is not below what is reserved, got ${memoryLimit?.asString()} of ${memory.asString()}; raise 'memoryLimit'`,
    user === undefined || (Number.isInteger(user) && user >= 1)
      ? undefined
      : `containers run as a user that is not root, got ${user}; give 'user' a number above 0`,
  ];
}

function pathProblem(path: string): string | undefined {
  return /^\/[\w.~!&'()*+,;=:@%/-]*$/.test(path) && !path.includes('//')
    ? undefined
    : `a path begins with a slash and has single ones, got '${path}'; correct 'paths'`;
}

function variableProblems({ variables = {}, secretVariables = [] }: ServiceDescription): string[] {
  const names = [...Object.keys(variables), ...secretVariables.map(({ name }) => `${name}_FILE`)];
  return [
    ...names
      .filter((name) => !/^[A-Za-z_]\w*$/.test(name))
      .map((name) => `a variable is named by letters, digits and '_', got '${name}'; rename it`),
    ...repeated(names).map((name) => `a variable is set once, got '${name}' twice; take one out`),
    ...Object.entries(variables)
      .filter(([name, value]) => SECRET_NAME.test(name) && value !== '' && !value.startsWith('/'))
      .map(([name]) => `a secret never stands in a stack file, got a value for '${name}'; set it by 'secretVariables'`),
    ...secretVariables.flatMap(({ secret }) => secretProblems(secret)),
    ...secretVariables
      .map(({ secret, key }) => swarmSecret(secret, key))
      .filter((name) => name.length > LONGEST_SECRET || !/^[a-zA-Z0-9]([\w.-]*[a-zA-Z0-9])?$/.test(name))
      .map(
        (name) =>
          `a secret of a Swarm has at most ${LONGEST_SECRET} letters, digits and '-_.', got '${name}'; shorten the name of the Secret or its key`,
      ),
  ];
}

const SECRET_NAME = /(PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE_KEY|API_?KEY|ACCESS_KEY|CREDENTIALS?)$/i;

/** Of configs and secrets, which networks and services share with one character less. */
const LONGEST_SECRET = 64;

function fileProblems({ configFiles = [], writablePaths = [] }: ServiceDescription): string[] {
  const paths = [...configFiles.map(({ path }) => path), ...writablePaths];
  return [
    ...paths
      .filter((path) => !/^(\/[\w.@-]+)+$/.test(path) || /\/\.\.?(\/|$)/.test(path))
      .map((path) => `a path in a container is whole, got '${path}'; correct it`),
    ...repeated(paths).map((path) => `one thing is mounted at a path, got two at '${path}'; take one away`),
    ...configFiles
      .filter(({ content }) => Buffer.byteLength(content) > LARGEST_CONFIG)
      .map(
        ({ path, content }) =>
          `a config of a Swarm has at most ${LARGEST_CONFIG} bytes, got ${Buffer.byteLength(content)} in '${path}'; put it into the image`,
      ),
  ];
}

/** What the managers of a Swarm take. */
const LARGEST_CONFIG = 1000 * 1024;
