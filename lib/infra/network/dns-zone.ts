import { Construct } from 'constructs';
import { DnsZoneV2 } from '../../../imports/openstack/dns-zone-v2';
import { Duration, declareFact, durationWords, isDnsSubdomain } from '../../core';
import { literal } from '../literal';

/** A zone as those see it who write records in it. */
export interface IDnsZone {
  /** `example.org`, without a dot at the end. */
  readonly zoneName: string;
  readonly zoneId: string;
}

export interface ManagedZoneProps {
  /**
   * Address of who answers for the zone; its SOA record says it to the world.
   * @default - `hostmaster` at the zone's name
   */
  readonly email?: string;
  /**
   * How long others may remember records that say no time of their own.
   * @default - the cloud's own
   */
  readonly ttl?: Duration;
}

/** A zone of the cloud's DNS service, Designate. */
export abstract class DnsZone {
  /** A zone that the testbed makes, and that ends with it; its parent must delegate to the cloud's name servers. */
  public static managed(name: string, props: ManagedZoneProps = {}): DnsZone {
    return new ManagedZone(name, props);
  }

  /** A zone that stands already, by its name and the id that the cloud gave it. */
  public static withId(name: string, id: string): DnsZone {
    return new StandingZone(name, id);
  }

  protected constructor(
    /** `example.org`, without a dot at the end. */
    public readonly name: string,
  ) {}

  /**
   * Makes what is missing of it.
   * @param scope within a stack of the site
   * @internal
   */
  public abstract _bind(scope: Construct, siteName: string): IDnsZone;

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    return isDnsSubdomain(this.name) && this.name.includes('.')
      ? []
      : [
          `a DNS zone is named by lower-case labels joined by dots, without one at the end, got '${this.name}'; write it as 'example.org'`,
        ];
  }
}

class ManagedZone extends DnsZone {
  constructor(
    name: string,
    private readonly props: ManagedZoneProps,
  ) {
    super(name);
  }

  public override _problems(): string[] {
    const { email, ttl } = this.props;
    const mail =
      email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
        ? []
        : [`a DNS zone names a mail address, got '${email}'; correct 'email'`];
    return [...super._problems(), ...mail, ...ttlProblems(ttl)];
  }

  public override _bind(scope: Construct, siteName: string): IDnsZone {
    const { email = `hostmaster@${this.name}`, ttl } = this.props;
    const zone = new DnsZoneV2(scope, 'dns-zone', {
      name: literal(`${this.name}.`),
      type: 'PRIMARY',
      email: literal(email),
      ttl: ttl && ttlSeconds(ttl),
      description: literal(`Names of ${siteName}`),
    });
    declareFact(zone, { kind: 'name', space: 'DNS zones', name: this.name });
    return { zoneName: this.name, zoneId: zone.id };
  }
}

class StandingZone extends DnsZone {
  constructor(
    name: string,
    private readonly id: string,
  ) {
    super(name);
  }

  public override _problems(): string[] {
    return this.id.trim() === ''
      ? [...super._problems(), `a DNS zone that stands is known by its id, got ''; give the one that the cloud has`]
      : super._problems();
  }

  public override _bind(): IDnsZone {
    return { zoneName: this.name, zoneId: literal(this.id) };
  }
}

/**
 * Seconds of a time to live; 0 when they are not whole, which is a problem.
 * @internal
 */
export function ttlSeconds(ttl: Duration): number {
  try {
    return ttl.toSeconds();
  } catch {
    return 0;
  }
}

/**
 * What is wrong with a time to live.
 * @internal
 */
export function ttlProblems(ttl: Duration | undefined): string[] {
  return ttl === undefined || ttlSeconds(ttl) >= 1
    ? []
    : [`a time to live is whole seconds, 1 or more, got ${durationWords(ttl)}; correct 'ttl'`];
}
