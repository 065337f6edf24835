import { Frontend } from './load-balancer';
import { ISite } from '../site';

/** What an entry is for. */
export interface EntryBinding {
  readonly site: ISite;
  /** First part of the names of what it makes, the only one of its name on the site: `rancher`. */
  readonly name: string;
  /** As `_address` said. */
  readonly address: string;
  readonly frontends: Frontend[];
}
