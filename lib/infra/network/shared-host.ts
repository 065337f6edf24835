import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  kindProblems,
  likeKind,
  listKind,
  needed,
  refuse,
  textKind,
} from '../../core';
import { ILoadBalancer } from '../load-balancing/load-balancer';
import { ISite } from '../site';
import { DnsRecord } from './dns-record';

export interface SharedHostProps {
  /** Site whose zone the host lies in: its cloud writes the record. */
  readonly site: ISite;
  /** Name that callers use: `exam.example.org`. */
  readonly host: string;
  /**
   * Entries of clusters of the testbed that it leads to.
   * @default - none
   */
  readonly entries?: ILoadBalancer[];
  /**
   * IPv4 addresses of clusters that others run.
   * @default - none
   */
  readonly addresses?: string[];
  /**
   * How long callers may remember the addresses: as long as a cluster that is gone is still called.
   * @default Duration.minutes(1)
   */
  readonly ttl?: Duration;
}

/**
 * A host that leads callers to several clusters, to each alike: the smallest way where there is no mesh. Designate has no weights and asks
 * nobody whether he is well: a caller takes any of the addresses, and the next one where the first does not answer, if it tries. The gateway
 * of every cluster answers to the host.
 */
export class SharedHost extends Component {
  /** The name, without a dot at the end. */
  public readonly host: string;

  constructor(scope: Construct, id: string, props: SharedHostProps) {
    super(scope, id);
    refuse(this, kindProblems('a shared host', props, KINDS));
    const { site, host, entries = [], addresses = [], ttl = Duration.minutes(1) } = props;
    this.host = host;
    const zone = site.dnsZone;
    if (zone === undefined) {
      throw new ConfigError(
        this,
        `the zone of a site has the record of a shared host, got none of '${site.siteName}'; give the site a 'dnsZone', or write the record elsewhere`,
      );
    }
    const all = [...entries.map(({ publicAddress }) => publicAddress), ...addresses];
    this._require(() => [
      all.length >= 2
        ? undefined
        : `a shared host leads to two clusters or more, got ${all.length}; add to 'entries' or 'addresses'`,
    ]);
    new DnsRecord(site.addStack(this), 'Record', { zone, name: host, addresses: all, ttl });
  }
}

const KINDS = {
  site: needed(likeKind('a site', "new OpenStackSite(app, 'chula', {...})", 'siteName', 'addStack')),
  host: needed(textKind('exam.example.org')),
  entries: listKind(likeKind('an entry', 'cluster.entry', 'publicAddress', 'addBackends')),
  addresses: listKind(textKind('203.0.113.7')),
  ttl: likeKind('a duration', 'Duration.minutes(1)', 'toSeconds'),
};
