import { Size } from '../core';
import { HardenedDeploymentProps, HardenedPods, PodProbe, RolloutStrategy } from '../manifests';
import { Port } from '../model';
import { MicroserviceOptions, ServiceProtocol } from './microservice-options';
import { ServiceDefaults } from './service-defaults';

/**
 * Pods of one of several versions of a service.
 * @internal
 */
export interface VersionPodsProps extends HardenedDeploymentProps {
  /** Tells them from those of other versions. */
  readonly track: string;
  /** Name of their Service and the track that it leads to. */
  readonly leads: { readonly service: string; readonly track: string };
  /** Left out for those that a service has anyway. */
  readonly versionOf?: HardenedPods;
}

/**
 * Track of the pods that a service has from its first day.
 * @internal
 */
export const MAIN = 'main';

/**
 * Label of all pods of an application.
 * @internal
 */
export const PART_OF = 'app.kubernetes.io/part-of';

/**
 * A service with what its application says for all.
 * @internal
 */
export function withDefaults(options: MicroserviceOptions, defaults: ServiceDefaults): MicroserviceOptions {
  const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const variables = { ...defaults.variables, ...options.variables };
  return { ...defaults, ...stated, variables, image: options.image };
}

/**
 * What a service asks for, as hardened pods are asked it.
 * @param application its name, which all pods are labelled with
 * @param helpedAt requests that a pod works on before other clusters help
 * @internal
 */
export function podsOf(
  application: string,
  name: string,
  options: MicroserviceOptions,
  helpedAt: number | undefined,
): HardenedDeploymentProps {
  const { port, protocol, morePorts, minReplicas, maxReplicas, readiness } = options;
  return {
    name,
    image: options.image,
    cores: options.cores ?? 0.25,
    memory: options.memory ?? Size.mebibytes(256),
    coresLimit: options.coresLimit,
    memoryLimit: options.memoryLimit,
    readiness: readiness ?? PodProbe.tcp(),
    liveness: options.liveness,
    startup: options.startup,
    ports: portsOf(port, protocol, morePorts),
    replicas: minReplicas,
    maxReplicas,
    targetUtilization: options.targetUtilization,
    targetMemoryUtilization: options.targetMemoryUtilization,
    requestsPerSecond: options.requestsPerSecond,
    requestsInFlight:
      options.requestsInFlight ?? (helpedAt === undefined || maxReplicas === undefined ? undefined : atWork(helpedAt)),
    scaleDownAfter: options.scaleDownAfter,
    strategy: options.rollout?.name === 'recreate' ? RolloutStrategy.RECREATE : undefined,
    spread: options.spread,
    preStop: options.preStop,
    variables: options.variables,
    secretVariables: options.secretVariables,
    command: options.command,
    arguments: options.arguments,
    minAvailable: options.minAvailable,
    terminationGracePeriod: options.terminationGracePeriod,
    writablePaths: options.writablePaths,
    scratch: options.scratch,
    user: options.user,
    pullSecret: options.pullSecret,
    nodeLabels: options.nodeLabels,
    labels: { ...options.labels, [PART_OF]: application },
    podAnnotations: options.podAnnotations,
  };
}

function portsOf(port: number | undefined, protocol = ServiceProtocol.HTTP, more: Port[] = []): Port[] {
  return [...(port === undefined ? [] : [Port.tcp(port, protocol)]), ...more];
}

/** There are more pods before each has all that it takes. */
function atWork(capacityPerPod: number): number {
  return Math.round(capacityPerPod * 700) / 1000;
}
