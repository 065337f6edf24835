import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { likeKind, needed, slug } from '../../core';
import { DeliveryUnit, IMesh, IService, Layer, meshOf, waitForNamespace } from '../../manifests';
import { hasRequests, meshProtocolOf } from '../../model';

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
  const { service } = target;
  const hasSidecar = service.connections === undefined || meshOf(service) !== undefined;
  return [
    hasSidecar || isGateway(target)
      ? undefined
      : `pods without a sidecar keep to no policy of a mesh, got '${service.namespace}/${service.name}' outside of it; put them into a namespace of the mesh`,
    isGateway(target) || requestNumbers(service).length > 0
      ? undefined
      : `a mesh sees requests at ports whose names begin with 'http' or 'grpc', got ${service.ports.map(({ name }) => `'${name}'`).join(', ') || 'no port'} of '${service.name}'; name one so`,
  ];
}

/**
 * Ports of the pods at which policies about requests hold; none where they hold at all ports.
 * @internal
 */
export function requestNumbers({ ports }: IService): string[] {
  return ports.filter((port) => hasRequests(meshProtocolOf(port))).map(({ first }) => String(first));
}

/**
 * Whether a mesh sees requests at all ports of a service, so that a policy need not name them.
 * @internal
 */
export function hasRequestsAlone(target: PolicyTarget): boolean {
  return isGateway(target) || requestNumbers(target.service).length === target.service.ports.length;
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
