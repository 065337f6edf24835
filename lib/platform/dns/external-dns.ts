import { Construct } from 'constructs';
import {
  Component,
  booleanKind,
  choiceKind,
  declareFact,
  isDnsLabel,
  isDnsSubdomain,
  kindProblems,
  listKind,
  needed,
  ofClass,
  refuse,
  repeated,
  textKind,
} from '../../core';
import { ChartNamespace, HelmRelease, PodSecurity, applyAfter, clusterOf } from '../../manifests';
import { PodsFact } from '../../model';
import { DnsProvider } from './dns-provider';

/** What ExternalDNS writes records of. */
export enum DnsSource {
  /** Hosts with weights, and all else that is said by objects of its own kind. */
  HOSTS = 'crd',
  /** Routes of the Gateway API. */
  ROUTES = 'gateway-httproute',
  INGRESSES = 'ingress',
  /** Services of type LoadBalancer that have its annotation. */
  SERVICES = 'service',
}

export interface ExternalDnsProps {
  readonly provider: DnsProvider;
  /** Zones that it writes to, and no others: `example.org`. */
  readonly zones: string[];
  /**
   * Who it is, beside others that write to the same zones: it changes no records but its own. The same for ever.
   * @default - the name of the cluster
   */
  readonly owner?: string;
  /** @default - hosts with weights */
  readonly sources?: DnsSource[];
  /**
   * Whether its records stay when nobody asks for them any more.
   * @default false
   */
  readonly keepsRecords?: boolean;
}

/**
 * ExternalDNS: records of a zone that somebody else serves, written from a cluster. Zones of the site's own cloud need none: Terraform
 * writes those.
 * @see https://github.com/kubernetes-sigs/external-dns/tree/master/charts/external-dns
 */
export class ExternalDns extends Component {
  /** Namespace of it and of its hosts. */
  public readonly namespace: string = NAME;
  public readonly provider: DnsProvider;
  public readonly zones: string[];
  /** Brings the kind of its hosts. */
  public readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: ExternalDnsProps) {
    super(scope, id);
    refuse(this, kindProblems('an ExternalDNS', props, KINDS));
    const { provider, zones, sources = [DnsSource.HOSTS] } = props;
    const owner = props.owner ?? clusterOf(this) ?? 'cluster';
    this.provider = provider;
    this.zones = [...zones];
    this._require(() => [
      ...provider._problems(),
      zones.length > 0 ? undefined : `records are written to zones, got none; name them in 'zones'`,
      ...zones.map(zoneProblem),
      ...repeated(zones).map((zone) => `a zone is named once, got '${zone}' twice; take one out of 'zones'`),
      ...repeated(sources).map((source) => `a source is named once, got '${source}' twice; take one out of 'sources'`),
      sources.length > 0 ? undefined : `records are of something, got no source; name it in 'sources' or leave it out`,
      isDnsLabel(owner) ? undefined : `an owner is a label, got '${owner}'; correct 'owner'`,
    ]);
    const namespace = new ChartNamespace(this, 'Namespace', {
      name: NAME,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [METRICS],
    });
    this.release = new HelmRelease(this, 'Release', {
      repository: 'https://kubernetes-sigs.github.io/external-dns',
      chart: NAME,
      version: VERSION,
      namespace: NAME,
      values: values({ ...props, sources, owner }),
      images: ['registry.k8s.io/external-dns/external-dns:v0.21.0'],
    });
    applyAfter(this.release, namespace);
    declareFact<PodsFact>(this, {
      kind: 'pods',
      cluster: clusterOf(this) ?? 'cluster',
      name: NAME,
      pods: 1,
      cores: CORES,
      memoryMebibytes: MEBIBYTES,
    });
  }
}

const NAME = 'external-dns';

/** Values were read in the chart of this version. */
const VERSION = '1.21.1';
const METRICS = 7979;
const CORES = 0.02;
const MEBIBYTES = 64;

const KINDS = {
  provider: needed(ofClass('DnsProvider', 'DnsProvider.route53({ credentials })', DnsProvider)),
  zones: needed(listKind(textKind('example.org'))),
  owner: textKind('main'),
  sources: listKind(choiceKind('DnsSource', DnsSource)),
  keepsRecords: booleanKind(),
};

function zoneProblem(zone: string): string | undefined {
  return isDnsSubdomain(zone) && zone.includes('.')
    ? undefined
    : `a DNS zone is named by lower-case labels joined by dots, without one at the end, got '${zone}'; write it as 'example.org'`;
}

function values(
  props: ExternalDnsProps & { readonly sources: DnsSource[]; readonly owner: string },
): Record<string, unknown> {
  const { provider, zones, sources, owner, keepsRecords = false } = props;
  return {
    fullnameOverride: NAME,
    provider: { name: provider.name },
    env: provider._env,
    extraArgs: provider._argumentsFor(zones),
    sources,
    domainFilters: zones,
    policy: keepsRecords ? 'upsert-only' : 'sync',
    registry: 'txt',
    txtOwnerId: owner,
    // Whose a record is stands in one beside it, under a name that no host has.
    txtPrefix: 'owner-',
    resources: {
      requests: { cpu: `${CORES * 1000}m`, memory: `${MEBIBYTES}Mi` },
      limits: { memory: `${MEBIBYTES * 2}Mi` },
    },
  };
}
