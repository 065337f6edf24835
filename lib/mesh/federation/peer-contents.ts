import { IService } from '../../manifests';
import { Port } from '../../model';
import { FederationSettings } from './federated-service-options';
import { FederatingMesh } from './federating-mesh';
import { IMeshPeer } from './mesh-peer';

/**
 * A service as a peer sees it.
 * @internal
 */
export interface PackedService {
  readonly service: IService;
  readonly port: Port;
  /** Of its pods at the peer; those of the pods here unless it is said. */
  readonly podLabels?: Record<string, string>;
  /** Whether the peer answers for it. */
  readonly helps?: boolean;
  /** How the peer calls for help; left out where it does not. */
  readonly settings?: FederationSettings;
}

/** @internal */
export interface PeerContents {
  readonly mesh: FederatingMesh;
  readonly peer: IMeshPeer;
  readonly services: readonly PackedService[];
}
