import { DeliveryUnit } from '../../../manifests';
import { CephDefaults } from './redundancy';

/**
 * What parts of a Ceph know of it.
 * @internal
 */
export interface CephHome extends CephDefaults {
  /** Name of the Kubernetes cluster. */
  readonly cluster: string;
  /** Name of its disks for the sums of storage. */
  readonly pool: string;
  /** Unit that its objects are delivered with. */
  readonly unit: DeliveryUnit;
  /** Whether volumes can be snapshot. */
  readonly snapshots: boolean;
  readonly taints: readonly string[];
}
