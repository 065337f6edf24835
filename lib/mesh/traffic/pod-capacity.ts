import { IService } from '../../manifests';
import { requestPorts } from './traffic-rules';

/**
 * `inboundConnectionPool` of a Sidecar: what is above it gets 503 from the pod's own proxy, an answer like others, which callers may try
 * elsewhere. One request more waits, since Istio takes 0 for unset.
 * @internal
 */
export function podLimits(service: IService, capacity: number): object {
  return {
    tcp: { maxConnections: capacity },
    ...(requestPorts(service).length > 0 ? { http: { http1MaxPendingRequests: 1, http2MaxRequests: capacity } } : {}),
  };
}
