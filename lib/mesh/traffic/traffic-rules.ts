import { IService } from '../../manifests';
import { MeshProtocol, Port, hasRequests, meshProtocolOf } from '../../model';
import { FederatedTraffic } from './federated-traffic';
import { ServiceVersion } from './rollout';
import { TrafficMirror } from './traffic-mirror';
import { TrafficOptions } from './traffic-options';
import { TrafficRoute } from './traffic-route';

/**
 * All that is said of a service, when everything is defined.
 * @internal
 */
export interface TrafficRules {
  readonly service: IService;
  readonly options: TrafficOptions;
  readonly versions: readonly ServiceVersion[];
  readonly routes: readonly TrafficRoute[];
  readonly mirrors: readonly TrafficMirror[];
  readonly federation?: FederatedTraffic;
  /** Subset of the pods of the cluster itself, where others may call them. */
  readonly guard?: object;
}

/**
 * Name that callers of a service use.
 * @internal
 */
export function hostOf({ name, namespace }: IService): string {
  return `${name}.${namespace}.svc.cluster.local`;
}

/**
 * Ports of a service that a mesh sees.
 * @internal
 */
export function meshedPorts({ ports }: IService): Port[] {
  return ports.filter((port) => meshProtocolOf(port) !== MeshProtocol.UDP);
}

/**
 * Ports of a service on which a mesh sees requests.
 * @internal
 */
export function requestPorts({ ports }: IService): Port[] {
  return ports.filter((port) => hasRequests(meshProtocolOf(port)));
}

/**
 * Ports that rules of requests are about.
 * @internal
 */
export function ruledPorts(service: IService, { port }: TrafficOptions): Port[] {
  return requestPorts(service).filter(({ name }) => port === undefined || name === port);
}

/** @internal */
export function isGrpc(port: Port): boolean {
  const protocol = meshProtocolOf(port);
  return protocol === MeshProtocol.GRPC || protocol === MeshProtocol.GRPC_WEB;
}
