import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  durationWords,
  ipv4Problem,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  ofClass,
  refuse,
  shortDigest,
  slug,
  textKind,
} from '../../core';
import { DeliveryUnit, Layer, applyAfter } from '../../manifests';
import { ExternalDns } from './external-dns';

export interface WeightedHostProps {
  /** Writes its records: its provider knows weights. */
  readonly dns: ExternalDns;
  /** Name that callers use, within a zone of it: `exam.example.org`. */
  readonly host: string;
  /**
   * How long callers may remember where they were led: as long as a change takes to be seen.
   * @default Duration.minutes(1)
   */
  readonly ttl?: Duration;
}

/** A cluster that a host leads to. */
export interface WeightedEntryOptions {
  /** IPv4 address of its entry, also such as only a deployment knows, or a name that leads there; of one host all are the same. */
  readonly address: string;
  /** Its part of the callers is this of the sum of all: 0 to 255. */
  readonly weight: number;
  /**
   * Id of a health check of Route 53: while it fails, the others have its part.
   * @default - its part is led there whether it answers or not
   */
  readonly healthCheckId?: string;
}

/**
 * A host that leads callers to several clusters, each with its part: the small way where there is no mesh. It goes by weights alone, not by
 * how full a cluster is, and callers keep to an answer as long as its time to live.
 */
export class WeightedHost extends Component {
  /** The name, without a dot at the end. */
  public readonly host: string;
  private readonly entries = new Map<string, WeightedEntryOptions>();

  constructor(scope: Construct, id: string, props: WeightedHostProps) {
    super(scope, id);
    refuse(this, kindProblems('a host', props, KINDS));
    const { dns, host, ttl = Duration.minutes(1) } = props;
    this.host = host;
    this._require(() => [
      isDnsSubdomain(host)
        ? undefined
        : `a host is lower-case labels joined by dots, without one at the end, got '${host}'; correct 'host'`,
      dns.zones.some((zone) => host.endsWith(`.${zone}`))
        ? undefined
        : `a host lies in a zone that is written to, got '${host}' beside '${dns.zones.join("', '")}'; correct 'host', or add to 'zones' of the ExternalDns`,
      dns.provider.hasWeights
        ? undefined
        : `weights of records are known to Route 53 alone, got provider '${dns.provider.name}'; take DnsProvider.route53, or a SharedHost, which leads to each address alike`,
      seconds(ttl) >= 1
        ? undefined
        : `a time to live is whole seconds, 1 or more, got ${durationWords(ttl)}; correct 'ttl'`,
      ...this.entryProblems(),
    ]);
    const name = slug(host) === '' ? shortDigest(host) : slug(host);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: `host-${name}` });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'externaldns.k8s.io/v1alpha1',
      kind: 'DNSEndpoint',
      metadata: { name, namespace: dns.namespace },
      spec: { endpoints: Lazy.any({ produce: () => this.endpoints(seconds(ttl)) }) },
    });
    applyAfter(unit, dns.release);
  }

  /**
   * Leads a part of the callers to a cluster.
   * @param name of the cluster; its record is known by it for ever
   */
  public addEntry(name: string, options: WeightedEntryOptions): void {
    refuse(this, kindProblems('an entry', { ...(options as object | undefined), name }, ENTRY_KINDS));
    if (this.entries.has(name)) {
      throw new ConfigError(this, `a host leads to a cluster once, got '${name}' twice; keep one`);
    }
    this.entries.set(name, { ...options });
  }

  private endpoints(recordTTL: number): object[] {
    return [...this.entries].map(([name, { address, weight, healthCheckId }]) => ({
      dnsName: this.host,
      recordType: isAddress(address) ? 'A' : 'CNAME',
      setIdentifier: name,
      recordTTL,
      targets: [address],
      providerSpecific: [
        { name: 'aws/weight', value: String(weight) },
        ...(healthCheckId === undefined ? [] : [{ name: 'aws/health-check-id', value: healthCheckId }]),
      ],
    }));
  }

  private entryProblems(): (string | undefined)[] {
    const entries = [...this.entries];
    const kinds = new Set(entries.map(([, { address }]) => isAddress(address)));
    return [
      entries.length >= 2
        ? undefined
        : `a host with weights leads to two clusters or more, got ${entries.length}; add them by 'addEntry'`,
      entries.length === 0 || entries.some(([, { weight }]) => weight > 0)
        ? undefined
        : `somebody takes the callers of a host, got a weight of 0 for all; raise one`,
      kinds.size > 1
        ? `records of one name are all addresses or all names, got both for '${this.host}'; give the addresses of all, or names of all`
        : undefined,
      ...entries.flatMap(([name, entry]) => [
        /^[\w.-]{1,128}$/.test(name)
          ? undefined
          : `an entry is named by at most 128 letters, digits, '.', '_' and '-', got '${name}'; rename it`,
        Number.isInteger(entry.weight) && entry.weight >= 0 && entry.weight <= 255
          ? undefined
          : `a weight is a whole number of 0 to 255, got ${entry.weight} for '${name}'; correct 'weight'`,
        addressProblem(entry.address),
      ]),
    ];
  }
}

const KINDS = {
  dns: needed(ofClass('ExternalDns', "new ExternalDns(cluster, 'dns', {...})", ExternalDns)),
  host: needed(textKind('exam.example.org')),
  ttl: likeKind('a duration', 'Duration.minutes(1)', 'toSeconds'),
};

const ENTRY_KINDS = {
  name: needed(textKind('main')),
  address: needed(textKind('192.0.2.10')),
  weight: needed(numberKind(80)),
  healthCheckId: textKind('1234abcd-56ef-78ab-90cd-12345678abcd'),
};

/** A value of a deployment is an address: entries have those. */
function isAddress(address: string): boolean {
  return address.includes('${') || /^[\d.]+$/.test(address);
}

function addressProblem(address: string): string | undefined {
  if (!isAddress(address)) {
    return isDnsSubdomain(address) && address.includes('.')
      ? undefined
      : `an entry has an IPv4 address or a name of DNS, got '${address}'; correct 'address'`;
  }
  return /^[\d.]+$/.test(address) ? ipv4Problem(address) : undefined;
}

function seconds(ttl: Duration): number {
  try {
    return ttl.toSeconds();
  } catch {
    return 0;
  }
}
