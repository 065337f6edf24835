import { ISite } from '../../infra';
import { ClusterSettings } from './cluster-settings';

/** @internal */
export interface ClusterNodesProps extends ClusterSettings {
  readonly site: ISite;
  /** First part of the names of its machines after the site's, the only one of its name on the site: `main`. */
  readonly name: string;
}
