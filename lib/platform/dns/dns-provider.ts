import { ISecretReference, SecretVariable, secretProblems } from '../../manifests';
import {
  isDnsSubdomain,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  refuseValue,
  shown,
  textKind,
} from '../../core';

/** Who serves a zone, where a Secret alone opens it. */
export interface DnsProviderOptions {
  /** In the namespace of ExternalDNS; somebody else brings it. */
  readonly credentials: ISecretReference;
}

/** A server of PowerDNS. */
export interface PowerDnsOptions extends DnsProviderOptions {
  /** Of its API: `https://dns.example.org:8081`. */
  readonly server: string;
}

/** A name server that takes updates signed by a key. */
export interface DnsUpdateOptions extends DnsProviderOptions {
  /** `ns1.example.org`. */
  readonly server: string;
  /** @default 53 */
  readonly port?: number;
}

/** What another provider of ExternalDNS takes. */
export interface CustomDnsProviderOptions {
  /**
   * Arguments of ExternalDNS: `--oci-config-file=/etc/oci.yaml`.
   * @default - none
   */
  readonly arguments?: string[];
  /**
   * Variables with values from Secrets.
   * @default - none
   */
  readonly secretVariables?: SecretVariable[];
}

/**
 * Who serves the zones that ExternalDNS writes to. Weights of the records of one name are known to Route 53 alone, of those that ExternalDNS
 * speaks to by itself; all others give the addresses of a name in turn.
 * @see https://kubernetes-sigs.github.io/external-dns/latest/
 */
export class DnsProvider {
  /** Amazon's Route 53: keys `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` of the Secret. */
  public static route53(options: DnsProviderOptions): DnsProvider {
    refuseOptions(options);
    return new DnsProvider('aws', true, [], variables(options, 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'));
  }

  /** Cloudflare: key `CF_API_TOKEN` of the Secret. */
  public static cloudflare(options: DnsProviderOptions): DnsProvider {
    refuseOptions(options);
    return new DnsProvider('cloudflare', false, [], variables(options, 'CF_API_TOKEN'));
  }

  /** PowerDNS: key `EXTERNAL_DNS_PDNS_API_KEY` of the Secret. */
  public static powerDns(options: PowerDnsOptions): DnsProvider {
    refuseOptions(options, { server: needed(textKind('https://dns.example.org:8081')) });
    const { server } = options;
    return new DnsProvider(
      'pdns',
      false,
      [`--pdns-server=${server}`],
      variables(options, 'EXTERNAL_DNS_PDNS_API_KEY'),
      /^https:\/\/[^\s/@]+$/.test(server)
        ? []
        : [`the API of PowerDNS has an address of https, got ${shown(server)}; correct 'server'`],
    );
  }

  /**
   * A name server that takes updates by RFC 2136, BIND for one: keys `EXTERNAL_DNS_RFC2136_TSIG_KEYNAME` and
   * `EXTERNAL_DNS_RFC2136_TSIG_SECRET` of the Secret, which sign by HMAC-SHA256.
   */
  public static dnsUpdate(options: DnsUpdateOptions): DnsProvider {
    refuseOptions(options, { server: needed(textKind('ns1.example.org')), port: numberKind(53) });
    const { server, port = 53 } = options;
    return new DnsProvider(
      'rfc2136',
      false,
      [
        `--rfc2136-host=${server}`,
        `--rfc2136-port=${port}`,
        '--rfc2136-tsig-secret-alg=hmac-sha256',
        '--rfc2136-tsig-axfr',
      ],
      variables(options, 'EXTERNAL_DNS_RFC2136_TSIG_KEYNAME', 'EXTERNAL_DNS_RFC2136_TSIG_SECRET'),
      [
        ...(isDnsSubdomain(server)
          ? []
          : [`a name server has a name or an address, got ${shown(server)}; correct 'server'`]),
        ...(Number.isInteger(port) && port >= 1 && port <= 65535
          ? []
          : [`a port is a whole number of 1 to 65535, got ${port}; correct 'port'`]),
      ],
      'rfc2136-zone',
    );
  }

  /**
   * Another provider that ExternalDNS knows.
   * @param name as its argument `--provider` has it: `oci`
   */
  public static custom(name: string, options: CustomDnsProviderOptions = {}): DnsProvider {
    refuseValue(
      kindProblems(
        'a provider',
        { ...options, name },
        {
          name: needed(textKind('oci')),
          arguments: listKind(textKind('--oci-config-file=/etc/oci.yaml')),
          secretVariables: listKind(
            likeKind('a variable', "{ name: 'TOKEN', secret, key: 'token' }", 'name', 'secret', 'key'),
          ),
        },
      ),
    );
    return new DnsProvider(
      name,
      false,
      options.arguments ?? [],
      options.secretVariables ?? [],
      /^[a-z0-9-]+$/.test(name) ? [] : [`a provider is named as ExternalDNS has it, got ${shown(name)}; correct it`],
    );
  }

  private constructor(
    /** As ExternalDNS has it: `aws`. */
    public readonly name: string,
    /** Whether it knows weights of the records of one name. */
    public readonly hasWeights: boolean,
    /** @internal */
    public readonly _arguments: readonly string[],
    private readonly secretVariables: readonly SecretVariable[],
    private readonly problems: readonly string[] = [],
    private readonly zoneArgument?: string,
  ) {}

  /**
   * Arguments of ExternalDNS for these zones.
   * @internal
   */
  public _argumentsFor(zones: readonly string[]): string[] {
    const { zoneArgument } = this;
    return [
      ...this._arguments,
      ...(zoneArgument === undefined ? [] : zones.map((zone) => `--${zoneArgument}=${zone}`)),
    ];
  }

  /** @internal */
  public get _env(): object[] {
    return this.secretVariables.map(({ name, secret, key }) => ({
      name,
      valueFrom: { secretKeyRef: { name: secret.secretName, key } },
    }));
  }

  /** @internal */
  public _problems(): string[] {
    const secrets = new Map(this.secretVariables.map(({ secret }) => [secret.secretName, secret]));
    return [...this.problems, ...[...secrets.values()].flatMap(secretProblems)];
  }
}

function variables({ credentials }: DnsProviderOptions, ...names: string[]): SecretVariable[] {
  return names.map((name) => ({ name, secret: credentials, key: name }));
}

function refuseOptions(options: object, more: Parameters<typeof kindProblems>[2] = {}): void {
  const credentials = needed(likeKind('a reference to a Secret', "SecretReference.fromName('dns')", 'secretName'));
  refuseValue(kindProblems('a provider', options, { credentials, ...more }));
}
