import { IMesh, IService } from '../../manifests';
import { MeshService } from '../traffic/mesh-service';
import { IMeshPeer } from './mesh-peer';

/**
 * What federation asks of a mesh.
 * @internal
 */
export interface FederatingMesh extends IMesh, IMeshPeer {
  readonly eastWestSelector: Record<string, string>;
  /** Whether it has a gateway for other clusters. */
  readonly hasEastWest?: boolean;
  serviceOf(service: IService): MeshService;
}

/**
 * Whether a peer is a mesh of the testbed, whose objects are written here.
 * @internal
 */
export function isOurs(peer: IMeshPeer): peer is FederatingMesh {
  return 'serviceOf' in peer && 'eastWestSelector' in peer;
}
