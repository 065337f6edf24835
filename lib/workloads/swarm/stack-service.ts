import { byCodeUnit, shortDigest, wholeMebibytes } from '../../core';
import { ServiceDescription, ServiceFile } from '../service-description';
import { healthCheck } from './health-check';
import { ProbeProgram } from './probe-program';
import { swarmSecret } from './stack-secrets';

/** Most mebibytes that a folder for temporary files takes: it counts to the memory of its container, which keeps three quarters. */
const TMPFS_MEBIBYTES = 64;

/**
 * What surrounds a service of a stack.
 * @internal
 */
export interface ServiceSurroundings {
  readonly stack: string;
  readonly networks: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Constraints of placement beside its own. */
  readonly constraints: readonly string[];
  readonly isZoned: boolean;
  /** Nodes that run containers. */
  readonly nodes: number;
  readonly probeProgram: ProbeProgram;
}

/**
 * A service as a stack file has it.
 * @see https://docs.docker.com/reference/compose-file/deploy/
 * @internal
 */
export function stackService(service: ServiceDescription, around: ServiceSurroundings): object {
  const { image, command, arguments: words, user = 10001 } = service;
  const check = healthCheck(service, around.probeProgram);
  const secrets = secretsOf(service, user);
  return {
    image,
    ...(command === undefined ? {} : { entrypoint: command.map(literal) }),
    ...(words === undefined ? {} : { command: words.map(literal) }),
    ...environment(service),
    user: `${user}:${user}`,
    ...HARDENED,
    ...(check === undefined ? {} : { healthcheck: { ...check, test: check.test.map(literal) } }),
    ...(service.writablePaths === undefined
      ? {}
      : { volumes: service.writablePaths.map((path) => writable(path, service)) }),
    ...(secrets.length === 0 ? {} : { secrets }),
    ...(service.configFiles === undefined || service.configFiles.length === 0
      ? {}
      : {
          configs: service.configFiles.map((file) => ({
            ...{ source: configName(around.stack, service.name, file), target: file.path },
            ...{ uid: String(user), gid: String(user), mode: 0o444 },
          })),
        }),
    networks: [...around.networks],
    ...{ stop_grace_period: `${service.terminationGracePeriod?.toSeconds() ?? 30}s`, logging: LOGGING },
    deploy: deployment(service, around),
  };
}

/**
 * What all containers of a stack are given, and what they are not.
 * @internal
 */
export const HARDENED = { read_only: true, cap_drop: ['ALL'] };

/**
 * A node keeps at most 30 MB of what a container logs.
 * @internal
 */
export const LOGGING = { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } };

/**
 * As pods are restarted, whatever the end.
 * @internal
 */
export const RESTARTS = { condition: 'any', delay: '5s', window: '60s' };

/**
 * Text of which Docker takes nothing for a variable of its own.
 * @internal
 */
export function literal(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/**
 * Name of a config: they are never changed, so that another text is another config.
 * @internal
 */
export function configName(stack: string, service: string, { path, content }: ServiceFile): string {
  return `${`${stack}-${service}`.slice(0, LONGEST_STEM)}-${shortDigest(`${service}\n${path}\n${content}`)}`;
}

/** A config's name has 64 characters, of which the digest takes some. */
const LONGEST_STEM = 55;

function environment({ variables = {}, secretVariables = [] }: ServiceDescription): object {
  const all = [
    ...Object.entries(variables),
    ...secretVariables.map(({ name, secret, key }) => [`${name}_FILE`, `/run/secrets/${swarmSecret(secret, key)}`]),
  ];
  return all.length === 0
    ? {}
    : {
        environment: Object.fromEntries(
          all.sort(([a], [b]) => byCodeUnit(a, b)).map(([name, value]) => [name, literal(value)]),
        ),
      };
}

function secretsOf({ secretVariables = [] }: ServiceDescription, user: number): object[] {
  const names = [...new Set(secretVariables.map(({ secret, key }) => swarmSecret(secret, key)))].sort(byCodeUnit);
  return names.map((name) => ({
    ...{ source: name, target: name },
    ...{ uid: String(user), gid: String(user), mode: 0o400 },
  }));
}

/**
 * In memory where everybody may write in every image. Elsewhere the engine would give the folder to root, so that it is a volume that goes with
 * the container and has the owner and the mode that the folder has in the image.
 */
function writable(target: string, { memory, memoryLimit }: ServiceDescription): object {
  const most = wholeMebibytes(memoryLimit ?? memory) ?? 0;
  const mebibytes = Math.max(1, Math.min(TMPFS_MEBIBYTES, Math.floor(most / 4)));
  return target === '/tmp' || target === '/var/tmp'
    ? { type: 'tmpfs', target, tmpfs: { size: mebibytes * 1024 * 1024 } }
    : { type: 'volume', target };
}

function deployment(service: ServiceDescription, around: ServiceSurroundings): object {
  const { cores, memory, coresLimit, memoryLimit, minReplicas = 2, separateHosts = false, nodeLabels = {} } = service;
  const constraints = [
    ...around.constraints,
    ...Object.entries(nodeLabels)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([label, value]) => `node.labels.${label} == ${value}`),
  ];
  // A node that takes one container alone has no room for the new one beside the old one.
  const order = separateHosts && minReplicas >= around.nodes ? 'stop-first' : 'start-first';
  return {
    mode: 'replicated',
    replicas: minReplicas,
    ...(Object.keys(around.labels).length === 0
      ? {}
      : { labels: Object.fromEntries(Object.entries(around.labels).map(([key, value]) => [key, literal(value)])) }),
    placement: {
      ...(constraints.length === 0 ? {} : { constraints }),
      ...(around.isZoned ? { preferences: [{ spread: 'node.labels.zone' }] } : {}),
      ...(separateHosts ? { max_replicas_per_node: 1 } : {}),
    },
    update_config: {
      parallelism: 1,
      delay: '5s',
      failure_action: 'rollback',
      monitor: '30s',
      max_failure_ratio: 0,
      order,
    },
    rollback_config: {
      parallelism: 1,
      delay: '0s',
      failure_action: 'pause',
      monitor: '30s',
      max_failure_ratio: 0,
      order,
    },
    resources: {
      reservations: { cpus: thousandths(cores), memory: `${wholeMebibytes(memory) ?? 0}M` },
      limits: { cpus: thousandths(coresLimit ?? cores * 2), memory: `${wholeMebibytes(memoryLimit ?? memory) ?? 0}M` },
    },
    restart_policy: RESTARTS,
  };
}

function thousandths(cores: number): string {
  return String(Number(cores.toFixed(3)));
}
