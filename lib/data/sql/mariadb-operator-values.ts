import { ContainerSize, RESTRICTED_CONTAINER, containerResources, restrictedPod } from '../restricted-pods';

/** @internal */
export interface OperatorProgram {
  /** Name of its Deployment. */
  readonly name: string;
  readonly size: ContainerSize;
}

/**
 * The three programs of the chart.
 * @internal
 */
export const OPERATOR_PROGRAMS: Readonly<Record<'operator' | 'webhook' | 'certificates', OperatorProgram>> = {
  operator: { name: 'mariadb-operator', size: { cores: 0.1, coresLimit: 1, memoryMebibytes: 256 } },
  webhook: { name: 'mariadb-operator-webhook', size: { cores: 0.05, coresLimit: 0.5, memoryMebibytes: 128 } },
  certificates: {
    name: 'mariadb-operator-cert-controller',
    size: { cores: 0.05, coresLimit: 0.5, memoryMebibytes: 128 },
  },
};

/** User of the operator's image. */
const USER = 65532;

/**
 * Values of the operator's chart.
 * @param replicas of each of its programs
 * @internal
 */
export function operatorValues(replicas: number, pullSecret: string | undefined): Record<string, unknown> {
  const pods = ({ name, size }: OperatorProgram): object => ({
    ha: { enabled: replicas > 1, replicas },
    pdb: { enabled: replicas > 1, maxUnavailable: 1 },
    podSecurityContext: restrictedPod(USER),
    securityContext: RESTRICTED_CONTAINER,
    resources: containerResources(size),
    affinity: apart(name),
    ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
  });
  const { operator, webhook, certificates } = OPERATOR_PROGRAMS;
  return {
    ...pods(operator),
    webhook: pods(webhook),
    certController: pods(certificates),
  };
}

/** Two pods of a program share a node only where there is no other. */
function apart(name: string): object {
  return {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        {
          weight: 100,
          podAffinityTerm: {
            labelSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
            topologyKey: 'kubernetes.io/hostname',
          },
        },
      ],
    },
  };
}
