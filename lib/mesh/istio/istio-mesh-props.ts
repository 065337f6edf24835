import { Region } from '../../model';

export interface IstioMeshProps {
  /**
   * First part of the identities of pods; the same in meshes that call each other.
   * @default cluster.local
   */
  readonly trustDomain?: string;
  /**
   * Where the cluster is, in the words of locality-aware routing.
   * @default - that of its site
   */
  readonly region?: Region;
}
