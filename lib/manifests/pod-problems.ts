import { isDnsLabel, labelProblem, repeated, wholeMebibytes } from '../core';
import { Port } from '../model';
import { dataVariables } from './data-variables';
import { CONFIG_VOLUME } from './config-files';
import { PodSettings, graceSeconds, preStopSeconds, volumeName } from './pod-template';
import { secretProblems } from './secret-reference';

/**
 * What keeps hardened pods from running, or from being hardened.
 * @internal
 */
export function podProblems(settings: PodSettings): (string | undefined)[] {
  const {
    name,
    image,
    user,
    serviceAccount,
    apiToken,
    pullSecret,
    readiness,
    liveness,
    startup,
    ports = [],
  } = settings;
  return [
    isDnsLabel(name) && name.length <= LONGEST_NAME
      ? undefined
      : `a workload's name has at most ${LONGEST_NAME} lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
    imageProblem(image),
    ...resourceProblems(settings),
    ...portProblems(ports),
    ...(readiness?._problems('readiness', ports) ?? []),
    ...(liveness?._problems('liveness', ports) ?? []),
    ...(startup?._problems('startup', ports) ?? []),
    readiness !== undefined && liveness?._asksSame(readiness, ports) === true
      ? `a pod that is only busy would be started again, got the same question for 'readiness' and 'liveness'; ask something else by 'liveness' or leave it out`
      : undefined,
    ...variableProblems(settings),
    ...mountProblems(settings),
    ...settings.contents.configFiles.problems(),
    ...stopProblems(settings),
    user === undefined || (Number.isInteger(user) && user >= 1)
      ? undefined
      : `containers run as a user that is not root, got ${user}; give 'user' a number above 0`,
    apiToken === true && serviceAccount === undefined
      ? `a token is of a ServiceAccount that may do what the pods need, got 'apiToken' alone; name it by 'serviceAccount'`
      : undefined,
    ...(pullSecret === undefined ? [] : secretProblems(pullSecret)),
    ...Object.entries(settings.labels ?? {}).map(([key, value]) =>
      key in settings.selector
        ? `pods are chosen by the label '${key}', got it in 'labels' too; take it out of 'labels'`
        : labelProblem(key, value),
    ),
  ];
}

/** Names of pods, and of revisions of a StatefulSet, are longer by a digest. */
const LONGEST_NAME = 52;

function imageProblem(image: string): string | undefined {
  const [, tag, digest] =
    /^[a-z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[\w.-]+)*?(?::([\w][\w.-]*))?(@sha256:[0-9a-f]{64})?$/.exec(image) ?? [];
  return digest !== undefined || (tag !== undefined && tag !== 'latest')
    ? undefined
    : `an image has a digest or a tag that is not 'latest', got '${image}'; write it as '<registry>/<name>:1.4.2'`;
}

function resourceProblems({ cores, memory, coresLimit, memoryLimit, scratch }: PodSettings): (string | undefined)[] {
  const limit = coresLimit ?? cores * 2;
  const [asked, most] = [memory, memoryLimit ?? memory].map((size) => wholeMebibytes(size) ?? 0);
  return [
    Number.isFinite(cores) && cores >= 0.001
      ? undefined
      : `pods request cores, which quotas and autoscalers count, got ${cores}; correct 'cores' (HPA-NOREQ)`,
    !(limit < cores)
      ? undefined
      : `a limit is not below its request, got ${limit} of ${cores} cores; raise 'coresLimit'`,
    asked > 0
      ? undefined
      : `pods request whole mebibytes of memory, 1 or more, got ${memory.asString()}; correct 'memory'`,
    most >= asked
      ? undefined
      : `a limit is not below its request, got ${memoryLimit?.asString()} of ${memory.asString()}; raise 'memoryLimit'`,
    scratch === undefined || (wholeMebibytes(scratch) ?? 0) > 0
      ? undefined
      : `room on disk has whole mebibytes, 1 or more, got ${scratch.asString()}; correct 'scratch'`,
  ];
}

/** @internal */
export function budgetProblem(minAvailable: number | undefined, replicas: number): string | undefined {
  if (minAvailable === undefined || (Number.isInteger(minAvailable) && minAvailable >= 1 && minAvailable < replicas)) {
    return undefined;
  }
  return minAvailable >= replicas
    ? `a node is never emptied while all its pods must stay, got 'minAvailable' ${minAvailable} of ${replicas}; lower 'minAvailable' or have more pods (PDB-BLOCK)`
    : `a disruption budget keeps a whole number of pods, 1 or more, got ${minAvailable}; correct 'minAvailable'`;
}

function portProblems(ports: readonly Port[]): (string | undefined)[] {
  return [
    ...ports.map((port) =>
      port.hasNumbers && port.first === port.last
        ? port._problem()
        : `pods listen on single ports of TCP and UDP, got '${port.toString()}'; name each by itself`,
    ),
    ...ports
      .filter(({ name }) => !/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      .map(
        ({ name }) =>
          `a port of pods is named by at most 15 lower-case letters, digits and hyphens, got '${name}'; name it otherwise`,
      ),
    ...repeated(ports.map(({ name }) => name)).map(
      (name) => `ports of pods have names of their own, got '${name}' twice; rename one`,
    ),
    ...repeated(ports.map(String)).map(
      (port) => `a port is declared once, got '${port}' twice; take one out of 'ports'`,
    ),
  ];
}

/** A pod that is called until it stops answers nobody in its last seconds; one that is killed before has no time to end what it does. */
function stopProblems(settings: PodSettings): (string | undefined)[] {
  const [stop, grace] = [preStopSeconds(settings), graceSeconds(settings)];
  return [
    Number.isInteger(grace) && grace >= 1
      ? undefined
      : `a pod has whole seconds to stop, 1 or more, got ${grace}; correct 'terminationGracePeriod'`,
    Number.isInteger(stop) && stop >= 0
      ? undefined
      : `a pod goes on for whole seconds before it is told to stop, got ${stop}; correct 'preStop'`,
    grace > stop
      ? undefined
      : `a pod is told to stop before its time is over, got ${stop} of ${grace} seconds before that; shorten 'preStop' or raise 'terminationGracePeriod'`,
  ];
}

function variableProblems({ variables = {}, secretVariables = [], contents }: PodSettings): string[] {
  const data = [...contents.used].map(([prefix, access]) => dataVariables(prefix, access));
  const plain = [variables, ...data.map((one) => one.variables)].flatMap((values) => Object.entries(values));
  const secret = [secretVariables, ...data.map((one) => one.secretVariables)].flat();
  const names = [...plain.map(([name]) => name), ...secret.map(({ name }) => name)];
  return [
    ...names
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      .map((name) => `a variable is named by letters, digits and '_', got '${name}'; rename it`),
    ...repeated(names).map((name) => `a variable is set once, got '${name}' twice; take one out`),
    ...plain
      .filter(([name, value]) => SECRET_NAME.test(name) && value !== '' && !value.startsWith('/'))
      .map(
        ([name]) =>
          `a secret never stands in a manifest, got a value for '${name}'; set it by 'secretVariables', or mount the Secret and name the file`,
      ),
    ...secret.flatMap((variable) => secretProblems(variable.secret)),
    ...secret
      .filter(({ key }) => !/^[-._a-zA-Z0-9]+$/.test(key))
      .map(
        ({ name, key }) => `a key of a Secret has letters, digits and '-._', got '${key}' for '${name}'; correct it`,
      ),
  ];
}

const SECRET_NAME = /(PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE_KEY|API_?KEY|ACCESS_KEY|CREDENTIALS?)$/i;

function mountProblems({ contents, writablePaths = [], claimed }: PodSettings): string[] {
  const { mounts, configFiles } = contents;
  const paths = [...Object.values(claimed), ...writablePaths, ...mounts.keys(), ...configFiles.paths];
  const config = configFiles.paths.length === 0 ? [] : [CONFIG_VOLUME];
  const taken = [...Object.keys(claimed), ...[...writablePaths, ...mounts.keys()].map(volumeName), ...config];
  return [
    ...paths
      .filter((path) => !/^(\/[\w.@-]+)+$/.test(path) || /^\/(proc|sys|dev)(\/|$)|\/\.\.?(\/|$)/.test(path))
      .map((path) => `a path in a container is whole and not of the system, got '${path}'; correct it`),
    ...repeated(paths).map((path) => `one thing is mounted at a path, got two at '${path}'; take one away`),
    ...(repeated(paths).length > 0 ? [] : repeated(taken)).map(
      (name) => `volumes are named by their paths, got '${name}' twice; mount one at another path`,
    ),
    ...taken
      .filter((name) => name.length > 63)
      .map((name) => `a path in a container has at most 63 characters, got '${name}'; mount it at a shorter one`),
    ...[...mounts.values()].flatMap((volume) => volume._problems()),
    ...[...mounts]
      .filter(([, volume]) => volume._isReadOnly)
      .flatMap(([folder]) => [...paths].filter((path) => path.startsWith(`${folder}/`)).map((path) => [folder, path]))
      .map(
        ([folder, path]) =>
          `nothing is mounted within what nobody writes, got '${path}' in '${folder}'; mount it at another path`,
      ),
  ];
}
