import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { likeKind, needed, slug } from '../../core';
import { DeliveryUnit, IMesh, IService, Layer, meshOf, meshPlaceProblem, waitForNamespace } from '../../manifests';
import { hasRequests, meshProtocolOf } from '../../model';
import { requestPorts } from '../traffic/traffic-rules';

/**
 * Whose calls a policy is about: pods of a service, or those of a gateway of the mesh.
 * @internal
 */
export interface PolicyTarget {
  readonly mesh: IMesh;
  readonly service: IService;
}

/** @internal */
export const TARGET_KINDS = {
  mesh: needed(likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'trustDomain', 'gatewayNamespace')),
  service: needed(likeKind('a Service', "new HardenedDeployment(namespace, 'web', ...)", 'podLabels', 'ports')),
};

/**
 * Whether the pods are of a gateway: all of its ports are about calls from outside.
 * @internal
 */
export function isGateway({ mesh, service }: PolicyTarget): boolean {
  return service.namespace === mesh.gatewayNamespace;
}

/**
 * What keeps a policy about requests from being one for a service.
 * @internal
 */
export function targetProblems(target: PolicyTarget): (string | undefined)[] {
  const { service, mesh } = target;
  const hasSidecar = service.connections === undefined || meshOf(service) !== undefined;
  return [
    meshPlaceProblem(service, mesh),
    hasSidecar || isGateway(target)
      ? undefined
      : `pods without a sidecar keep to no policy of a mesh, got '${service.namespace}/${service.name}' outside of it; put them into a namespace of the mesh`,
    isGateway(target) || requestPorts(service).length > 0
      ? undefined
      : `a mesh sees requests at ports whose names begin with 'http' or 'grpc', got ${service.ports.map(({ name }) => `'${name}'`).join(', ') || 'no port'} of '${service.name}'; name one so`,
  ];
}

/**
 * Ports of the pods at which a mesh sees requests; none where all are, or where only the Service's own numbers are known.
 * @internal
 */
export function requestNumbers(target: PolicyTarget): string[] {
  return isGateway(target) || target.service.connections === undefined
    ? []
    : requestPorts(target.service).map(({ first }) => String(first));
}

/**
 * What keeps a policy from naming the ports at which it holds, if anything: it would close the others.
 * @internal
 */
export function mixedPortsProblem(target: PolicyTarget): string | undefined {
  const { service } = target;
  const isKnown = isGateway(target) || service.connections !== undefined;
  const [other] = service.ports.filter((port) => !hasRequests(meshProtocolOf(port)));
  return isKnown || other === undefined
    ? undefined
    : `what asks for tokens closes ports without requests unless it names the others by the numbers of the pods, got port '${other.name}' of '${service.name}', which somebody else makes; declare a Service of requests alone`;
}

/**
 * Name of the objects of a policy.
 * @internal
 */
export function policyName({ service }: PolicyTarget, id: string): string {
  return slug(`${service.name}-${id}`);
}

/**
 * Objects of a policy are a unit, applied when the namespace is there.
 * @internal
 */
export function policyUnit(scope: Construct, { service }: PolicyTarget, name: string): DeliveryUnit {
  const unit = new DeliveryUnit(scope, 'Unit', { layer: Layer.APPS, component: `${service.namespace}-${name}` });
  waitForNamespace(unit, service.namespace);
  return unit;
}

/**
 * @param spec made when everything is defined, where it is a late value
 * @internal
 */
export function policyObject(
  unit: DeliveryUnit,
  kind: string,
  apiVersion: string,
  { service }: PolicyTarget,
  name: string,
  spec: object,
): void {
  new ApiObject(unit, kind, { apiVersion, kind, metadata: { name, namespace: service.namespace }, spec });
}
