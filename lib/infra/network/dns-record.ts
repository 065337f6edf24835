import { isIPv6 } from 'node:net';
import { Construct } from 'constructs';
import { DnsRecordsetV2 } from '../../../imports/openstack/dns-recordset-v2';
import { Token } from '../../cdktf';
import { Component, Duration, declareFact, ipv4Problem, isDnsSubdomain } from '../../core';
import { IDnsZone, ttlProblems, ttlSeconds } from './dns-zone';
import { literal } from '../literal';

export interface DnsRecordProps {
  readonly zone: IDnsZone;
  /** Whole name within the zone, without a dot at the end: `rancher.example.org`; `*.apps.example.org` is every name below. */
  readonly name: string;
  /**
   * IPv4 addresses, also such as only a deployment knows. Of several, callers take any: Designate has no weights, and a caller
   * may keep to one that no longer answers.
   */
  readonly addresses: string[];
  /**
   * IPv6 addresses, of which the same holds.
   * @default - none
   */
  readonly ipv6Addresses?: string[];
  /**
   * How long others may remember it: as long as a change takes to be seen.
   * @default Duration.minutes(5)
   */
  readonly ttl?: Duration;
}

/** The addresses of a name, in a zone of the cloud. */
export class DnsRecord extends Component {
  /** The name, without a dot at the end. */
  public readonly name: string;

  constructor(scope: Construct, id: string, props: DnsRecordProps) {
    super(scope, id);
    const { zone, addresses, ipv6Addresses = [], ttl = Duration.minutes(5) } = props;
    this.name = props.name;
    this._require(() => [
      nameProblem(this.name, zone.zoneName),
      addresses.length + ipv6Addresses.length > 0
        ? undefined
        : `'${this.name}' needs an address to lead to, got none; add to 'addresses'`,
      ...addresses.map(ipv4AddressProblem),
      ...ipv6Addresses.map(ipv6AddressProblem),
      ...[addresses, ipv6Addresses].flatMap((list) => list.filter((each, i) => list.indexOf(each) !== i).map(twice)),
      ...ttlProblems(ttl),
    ]);
    declareFact(this, { kind: 'name', space: 'DNS names', name: this.name });
    const records = { A: addresses, AAAA: ipv6Addresses };
    for (const [type, list] of Object.entries(records).filter(([, each]) => each.length > 0)) {
      new DnsRecordsetV2(this, type, {
        zoneId: zone.zoneId,
        name: literal(`${this.name}.`),
        type,
        ttl: ttlSeconds(ttl),
        records: [...list],
      });
    }
  }
}

function nameProblem(name: string, zone: string): string | undefined {
  if (!isDnsSubdomain(name.replace(/^\*\./, ''))) {
    return `a DNS name is lower-case labels joined by dots, without one at the end, got '${name}'; correct 'name'`;
  }
  return name === zone || name.endsWith(`.${zone}`)
    ? undefined
    : `a record lies in its zone '${zone}', got '${name}'; give a name that ends in '.${zone}', or another zone`;
}

function ipv4AddressProblem(address: string): string | undefined {
  return Token.isUnresolved(address) ? undefined : ipv4Problem(address);
}

function ipv6AddressProblem(address: string): string | undefined {
  return Token.isUnresolved(address) || isIPv6(address)
    ? undefined
    : `'${address}' is no IPv6 address; correct 'ipv6Addresses'`;
}

function twice(address: string): string {
  return `an address stands once in a record, got '${address}' twice; take one out`;
}
