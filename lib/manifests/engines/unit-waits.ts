import { DeliveredUnit } from './engine-layout';

/**
 * How long the jobs of a unit may take, in seconds, and a minute more; undefined where it has none.
 * @internal
 */
export function jobSeconds({ objects }: DeliveredUnit): number | undefined {
  const seconds = objects
    .filter(({ json }) => json.apiVersion === 'batch/v1' && json.kind === 'Job')
    .map(({ json }) => (json.spec as { readonly activeDeadlineSeconds?: number }).activeDeadlineSeconds ?? JOB_SECONDS);
  return seconds.length === 0 ? undefined : Math.max(...seconds) + 60;
}

const JOB_SECONDS = 3600;

/**
 * By what Flux knows that databases of a unit serve: until an operator has seen its object, nothing in the object says that it is not done.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#health-check-expressions
 * @internal
 */
export function healthExpressions({ objects }: DeliveredUnit): object[] {
  return DATABASES.filter(({ apiVersion, kind }) =>
    objects.some(({ json }) => json.apiVersion === apiVersion && json.kind === kind),
  );
}

const READY = "has(status.conditions) && status.conditions.exists(c, c.type == 'Ready' && c.status == 'True')";
const DATABASES = [
  { apiVersion: 'k8s.mariadb.com/v1alpha1', kind: 'MariaDB', current: READY },
  { apiVersion: 'k8s.mariadb.com/v1alpha1', kind: 'User', current: READY },
  {
    apiVersion: 'psmdb.percona.com/v1',
    kind: 'PerconaServerMongoDB',
    current: "has(status.state) && status.state == 'ready'",
  },
];

/**
 * A database copies all its data before it serves, some of them for hours; others wait and are told why.
 * @internal
 */
export const DATABASE_SECONDS = 1800;
