import { Problem, Stated } from '../core';
import { RenderedObject, RenderedUnit } from '../delivery';
import { Acceptance, ClusterFact, Fact, GatewayFact } from '../model';

/** An object of a manifest with the field that says how a Service is reached. */
interface Typed {
  readonly spec?: { readonly type?: unknown };
}

interface ClusterObject extends Pick<RenderedObject, 'path' | 'json'> {
  readonly cluster: string;
}

const GATEWAY = /^(gateway\.networking\.k8s\.io|networking\.istio\.io)\//;

/**
 * What clusters are given that only an entry or a load balancer leads to, as facts.
 * @internal
 */
export function deliveredGateways(units: readonly RenderedUnit[]): Stated<GatewayFact>[] {
  return objectsOf(units, 'Gateway')
    .filter(({ json }) => GATEWAY.test(json.apiVersion))
    .map(({ path, cluster, json }) => ({ path, fact: { kind: 'gateway', cluster, name: json.metadata.name } }));
}

/**
 * Services that wait for a load balancer in a cluster where nobody makes any.
 * @internal
 */
export function unservedServices(
  units: readonly RenderedUnit[],
  facts: readonly Stated<Fact | Acceptance>[],
): Problem[] {
  const clusters = new Map(
    facts
      .map(({ fact }) => fact)
      .filter((fact): fact is ClusterFact => fact.kind === 'cluster')
      .map((fact) => [fact.name, fact]),
  );
  return objectsOf(units, 'Service')
    .filter(({ json }) => json.apiVersion === 'v1' && (json as Typed).spec?.type === 'LoadBalancer')
    .filter(({ cluster }) => clusters.has(cluster) && clusters.get(cluster)?.servesLoadBalancers !== true)
    .map(({ path, cluster, json }) => ({
      path,
      message: `a Service of type LoadBalancer waits for a controller that makes one, got '${json.metadata.name}' in '${cluster}', which has none; set 'cloud.controllerManager' of the cluster, or use the nodePorts of its entry`,
    }));
}

function objectsOf(units: readonly RenderedUnit[], kind: string): ClusterObject[] {
  return units.flatMap(({ cluster, objects, pending }) =>
    [...objects, ...pending].flatMap(({ path, json }) => (json.kind === kind ? [{ cluster, path, json }] : [])),
  );
}
