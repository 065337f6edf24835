import { Cni, Distribution } from '../model';
import { IngressController } from './cluster-settings';

/** @internal */
export interface BundledChartsProps {
  readonly distribution: Distribution;
  readonly cni: Cni;
  readonly ingress: IngressController;
  /** Bytes of the largest packet of the nodes' network; left out where it is not known. */
  readonly mtu?: number;
}

/**
 * Values of charts that a distribution brings, by their names: `rke2-canal`.
 * @internal
 */
export function bundledChartValues(props: BundledChartsProps): Record<string, object> {
  return props.mtu === undefined ? {} : {};
}
