import { Construct } from 'constructs';
import {
  Cidr,
  Component,
  Kind,
  declareFact,
  ipv4Problem,
  isDnsLabel,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  listKind,
  needed,
  refuse,
  slug,
  textKind,
} from '../core';
import { IMeshPeer } from '../mesh';
import { Region } from '../model';

export interface PeerClusterProps {
  /** IPv4 address or DNS name of the gateway that the cluster answers others at. */
  readonly gatewayAddress: string;
  /** Fingerprint of the root certificate that vouches for it: `sha256:` and 64 hexadecimal digits. Its operators tell it by another way. */
  readonly trust: string;
  /**
   * First part of the identities of its pods.
   * @default cluster.local
   */
  readonly trustDomain?: string;
  /**
   * IPv4 ranges that its nodes call others from: `203.0.113.0/28`. It needs them where it may call the testbed.
   * @default - none: it is called alone
   */
  readonly callsFrom?: string[];
  /**
   * Where it is, in the words of locality-aware routing.
   * @default - not said
   */
  readonly region?: Region;
  /**
   * IPv4 range of its pods.
   * @default - not known
   */
  readonly podCidr?: string;
  /**
   * IPv4 range of its Services.
   * @default - not known
   */
  readonly serviceCidr?: string;
  /**
   * Name that clusters share which call each other: their ranges must not overlap.
   * @default - it is alone
   */
  readonly federation?: string;
}

/** A cluster that others run: nothing of it is made or delivered here, and other parts of the testbed may call it. */
export class PeerCluster extends Component implements IMeshPeer {
  /** The only one of its name in the testbed. */
  public readonly name: string;
  public readonly gatewayAddress: string;
  /** Fingerprint of its root certificate: `sha256:` and 64 lower-case hexadecimal digits. */
  public readonly trust?: string;
  public readonly trustDomain: string;
  public readonly callsFrom?: string[];
  public readonly region?: Region;
  public readonly podCidr?: string;
  public readonly serviceCidr?: string;
  public readonly federation?: string;

  constructor(scope: Construct, id: string, props: PeerClusterProps) {
    super(scope, id);
    refuse(this, kindProblems('a peer', props, KINDS));
    const { gatewayAddress, region, podCidr, serviceCidr, federation, trustDomain = 'cluster.local' } = props;
    this.name = slug(id);
    this.gatewayAddress = gatewayAddress;
    const trust = props.trust.toLowerCase();
    this.trust = trust;
    this.trustDomain = trustDomain;
    this.callsFrom = props.callsFrom === undefined ? undefined : [...props.callsFrom];
    this.region = region;
    this.podCidr = podCidr;
    this.serviceCidr = serviceCidr;
    this.federation = federation;
    this._require(() => [
      isDnsLabel(this.name)
        ? undefined
        : `a peer is named after its id by at most 63 letters, digits and hyphens, got '${id}'; give another id`,
      gatewayProblem(gatewayAddress),
      TRUST.test(trust)
        ? undefined
        : `a peer is trusted by the fingerprint of its root certificate, 'sha256:' and 64 hexadecimal digits, got '${props.trust}'; ask its operators for it`,
      region?._problem(),
      isDnsSubdomain(trustDomain)
        ? undefined
        : `a domain of trust is a DNS name in lower case, got '${trustDomain}'; correct 'trustDomain'`,
      ...(this.callsFrom ?? []).map(callsFromProblem),
      rangeProblem('podCidr', podCidr),
      rangeProblem('serviceCidr', serviceCidr),
      overlapProblem(podCidr, serviceCidr),
      federation?.trim() === ''
        ? `clusters that call each other share a name, got '${federation}'; give 'federation' a name or leave it out`
        : undefined,
    ]);
    declareFact(this, { kind: 'name', space: 'clusters', name: this.name });
    declareFact(this, {
      kind: 'peer',
      name: this.name,
      gatewayAddress,
      ...(region === undefined ? {} : { region: region.name }),
      ...(podCidr === undefined ? {} : { podCidr }),
      ...(serviceCidr === undefined ? {} : { serviceCidr }),
      ...(federation === undefined ? {} : { federation }),
    });
  }
}

const KINDS: Readonly<Record<string, Kind>> = {
  gatewayAddress: needed(textKind('gateway.example.org')),
  trust: needed(textKind('sha256:...')),
  trustDomain: textKind('cluster.local'),
  callsFrom: listKind(textKind('203.0.113.0/28')),
  region: likeKind('a Region', "Region.of('asia-northeast3')", '_problem'),
  podCidr: textKind('10.60.0.0/16'),
  serviceCidr: textKind('10.61.0.0/16'),
  federation: textKind('apan'),
};

const TRUST = /^sha256:[0-9a-f]{64}$/;

function gatewayProblem(address: string): string | undefined {
  const looksLikeAddress = /^[\d.]+$/.test(address);
  const isName = isDnsSubdomain(address) && address.includes('.') && address.split('.').every(isDnsLabel);
  return (looksLikeAddress ? ipv4Problem(address) === undefined : isName)
    ? undefined
    : `a gateway is called by an IPv4 address or a whole DNS name in lower case, got '${address}'; correct 'gatewayAddress'`;
}

function rangeProblem(name: string, range: string | undefined): string | undefined {
  const problem = range === undefined ? undefined : Cidr.problem(range);
  return problem === undefined ? undefined : `${name}: ${problem}`;
}

function callsFromProblem(range: string): string | undefined {
  const problem = rangeProblem('callsFrom', range);
  return problem === undefined && Cidr.parse(range).prefix === 0
    ? `a peer calls from ranges of its own, got '${range}', which is the whole world; name the ranges in 'callsFrom'`
    : problem;
}

function overlapProblem(podCidr: string | undefined, serviceCidr: string | undefined): string | undefined {
  const ranges = [podCidr, serviceCidr].filter((range) => range !== undefined && Cidr.problem(range) === undefined);
  const [pods, services] = ranges.map((range) => Cidr.parse(range as string));
  return services !== undefined && pods.overlaps(services)
    ? `pods and services have ranges of their own, got '${podCidr}' of 'podCidr' and '${serviceCidr}' of 'serviceCidr', which overlap; ask its operators for them`
    : undefined;
}
