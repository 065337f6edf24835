import { IMesh, IService } from '../manifests';
import { IMeshPeer } from './federation/mesh-peer';
import { MeshService } from './traffic/mesh-service';
import { TrafficOptions } from './traffic/traffic-options';

/** A mesh of the testbed as the parts of this room see it: its services have rules, and others call them. */
export interface IMeshControl extends IMesh, IMeshPeer {
  /** Name of the mesh; the same in clusters of which several control planes make one mesh. */
  readonly meshId: string;
  /** Name that its control plane knows its cluster by. */
  readonly clusterName: string;
  /** Name of the network that its pods call each other in without a gateway. */
  readonly network: string;
  /** Label of the pods of its east-west gateway, by which Gateway objects choose them. */
  readonly eastWestSelector: Record<string, string>;
  /**
   * States the rules of a service, which has them once.
   * @param traffic retries, limits, versions and more
   */
  addService(service: IService, traffic?: TrafficOptions): MeshService;
  /** The rules of a service; the service has none but the mesh's own when they were not stated. */
  serviceOf(service: IService): MeshService;
  /**
   * Has sidecars of all namespaces call the gateway of a peer.
   * @internal
   */
  _callPeer(peer: IMeshPeer): void;
  /**
   * Says which hosts have pods in other clusters too, as its control plane sees them there; all others stay in their cluster. Asked when
   * everything is defined.
   * @internal
   */
  _shareHosts(hosts: () => string[]): void;
}
