import { Construct } from 'constructs';
import { ChartNamespace, HelmRelease, PodSecurity, applyAfter } from '../../manifests';
import { Versions } from '../../model';

/** Namespace of the operator. */
export const OPERATOR_NAMESPACE = 'elastic-system';
/** One works, the other waits. */
export const OPERATOR_REPLICAS = 2;
/** What the chart has each request. */
export const OPERATOR_REQUEST = { cores: 0.1, memoryMebibytes: 150 };

/**
 * Elastic's operator, which cares for one namespace. Its values were rendered with the chart of this version.
 * @param managed the namespace
 * @param stack release of Elasticsearch and Kibana that it runs there
 * @internal
 */
export function eckOperator(scope: Construct, managed: string, stack: string): HelmRelease {
  const { version } = Versions.defaults().eck;
  const namespace = new ChartNamespace(scope, 'OperatorNamespace', {
    name: OPERATOR_NAMESPACE,
    podSecurity: PodSecurity.RESTRICTED,
    ports: [9443],
  });
  const release = new HelmRelease(scope, 'Operator', {
    chart: 'eck-operator',
    version,
    repository: 'https://helm.elastic.co',
    namespace: OPERATOR_NAMESPACE,
    values: {
      replicaCount: OPERATOR_REPLICAS,
      managedNamespaces: [managed],
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      telemetry: { disabled: true },
      config: { setDefaultSecurityContext: 'true' },
    },
    images: [
      `docker.elastic.co/eck/eck-operator:${version}`,
      `docker.elastic.co/elasticsearch/elasticsearch:${stack}`,
      `docker.elastic.co/kibana/kibana:${stack}`,
    ],
  });
  applyAfter(release, namespace);
  return release;
}
