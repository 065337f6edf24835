import { Construct } from 'constructs';
import { CloudConfig, ISite } from '../infra';
import { Distribution } from '../model';
import { CloudIntegration } from './cluster-settings';

/** @internal */
export interface CloudControllersProps {
  readonly site: ISite;
  /** Name of the cluster. */
  readonly name: string;
  readonly distribution: Distribution;
  readonly cloud?: CloudIntegration;
}

/**
 * What servers do on their first boot so that controllers of OpenStack run in the cluster, with a credential of their own.
 * @param scope within the stack of the cluster
 * @internal
 */
export function cloudControllers(_scope: Construct, props: CloudControllersProps): CloudConfig {
  return props.cloud === undefined ? new CloudConfig() : new CloudConfig({ files: [] });
}
