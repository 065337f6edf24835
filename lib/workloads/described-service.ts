import { HardenedDeploymentProps, IDataAccess } from '../manifests';
import { ServiceDescription } from './service-description';

/**
 * A service in words that no orchestrator owns.
 * @param used data, by the prefix of their variables
 * @internal
 */
export function describedService(
  { name = '', ...pods }: HardenedDeploymentProps,
  used: ReadonlyMap<string, IDataAccess>,
  more: Partial<ServiceDescription>,
): ServiceDescription {
  const { image, cores, memory, coresLimit, memoryLimit, ports, replicas, maxReplicas } = pods;
  const { readiness, liveness, startup, command, user, writablePaths, terminationGracePeriod, nodeLabels } = pods;
  const ofData = [...used].map(([prefix, { variables, secretVariables, authority }]) => ({
    variables: Object.fromEntries(Object.entries(variables).map(([key, value]) => [`${prefix}_${key}`, value])),
    secretVariables: [
      ...secretVariables.map((variable) => ({ ...variable, name: `${prefix}_${variable.name}` })),
      ...(authority === undefined ? [] : [{ ...authority, name: `${prefix}_CA` }]),
    ],
  }));
  return {
    ...{ name, image, cores, memory, coresLimit, memoryLimit, ports, minReplicas: replicas, maxReplicas },
    ...{ readiness, liveness, startup, command, arguments: pods.arguments },
    ...{ user, writablePaths, terminationGracePeriod, nodeLabels },
    variables: Object.assign({}, pods.variables, ...ofData.map(({ variables }) => variables)) as Record<string, string>,
    secretVariables: [...(pods.secretVariables ?? []), ...ofData.flatMap(({ secretVariables }) => secretVariables)],
    ...more,
  };
}
