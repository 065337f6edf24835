import { isDnsSubdomain, kindProblems, refuseValue, shown } from '../../core';
import { AlertSeverity } from './rules/alert';

/** What all receivers take. */
export interface ReceiverOptions {
  /** Name of the Secret in the namespace of the monitoring that holds the address or password; somebody else brings it. */
  readonly secret: string;
  /**
   * Key of the Secret.
   * @default - `url` of webhooks and chats, `routing-key` of PagerDuty, `password` of email
   */
  readonly key?: string;
  /**
   * What reaches it: alerts that matter that much or more.
   * @default AlertSeverity.WARNING
   */
  readonly least?: AlertSeverity;
}

/** A channel of Slack. */
export interface SlackReceiverOptions extends ReceiverOptions {
  /** `#testbed`. */
  readonly channel: string;
}

/** Mail through a server that takes a user and a password, over TLS. */
export interface EmailReceiverOptions extends ReceiverOptions {
  /** `ops@example.org`. */
  readonly to: string;
  /** `alerts@example.org`. */
  readonly from: string;
  /** `mail.example.org:587`. */
  readonly server: string;
  /**
   * Who logs in.
   * @default - the sender
   */
  readonly user?: string;
}

const MOUNT = '/etc/alertmanager/secrets';

/**
 * Who is told of alerts. Addresses and passwords are read from files of a Secret, so that no configuration holds them.
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 */
export class Receiver {
  /** A URL that takes Alertmanager's JSON: key `url` of the Secret. */
  public static webhook(options: ReceiverOptions): Receiver {
    return new Receiver('webhook', options, 'url', (file) => ({ url_file: file, send_resolved: true }));
  }

  /** A channel of Slack, by the URL of an incoming webhook: key `url` of the Secret. */
  public static slack(options: SlackReceiverOptions): Receiver {
    refuseValue(kindProblems('a receiver', options, {}));
    const { channel } = options;
    return new Receiver('slack', options, 'url', (file) => ({ api_url_file: file, channel, send_resolved: true }), [
      /^[#@]\S+$/.test(channel)
        ? undefined
        : `a channel of Slack is '#<name>', got ${shown(channel)}; correct 'channel'`,
    ]);
  }

  /** Microsoft Teams, by the URL of a workflow: key `url` of the Secret. */
  public static msTeams(options: ReceiverOptions): Receiver {
    return new Receiver('msteamsv2', options, 'url', (file) => ({ webhook_url_file: file, send_resolved: true }));
  }

  /** PagerDuty, by the key of an integration with its Events API v2: key `routing-key` of the Secret. */
  public static pagerDuty(options: ReceiverOptions): Receiver {
    return new Receiver('pagerduty', options, 'routing-key', (file) => ({
      routing_key_file: file,
      severity: '{{ .CommonLabels.severity }}',
      send_resolved: true,
    }));
  }

  /** Mail: key `password` of the Secret. */
  public static email(options: EmailReceiverOptions): Receiver {
    refuseValue(kindProblems('a receiver', options, {}));
    const { to, from, server, user = from } = options;
    return new Receiver(
      'email',
      options,
      'password',
      (file) => ({
        to,
        from,
        smarthost: server,
        auth_username: user,
        auth_password_file: file,
        require_tls: true,
        send_resolved: true,
      }),
      [
        ...Object.entries({ to, from }).map(([name, address]) =>
          /^\S+@\S+$/.test(address)
            ? undefined
            : `mail goes from and to an address, got ${shown(address)}; correct '${name}'`,
        ),
        /^[^\s:]+:\d+$/.test(server)
          ? undefined
          : `a server of mail is '<host>:<port>', got ${shown(server)}; correct 'server'`,
      ],
    );
  }

  private constructor(
    /** As the configuration has it: `webhook`. */
    public readonly kind: string,
    private readonly options: ReceiverOptions,
    private readonly usualKey: string,
    private readonly settings: (file: string) => Record<string, unknown>,
    private readonly others: (string | undefined)[] = [],
  ) {
    refuseValue(kindProblems('a receiver', options, {}));
  }

  /** Name of its Secret. */
  public get secret(): string {
    return this.options.secret;
  }

  /** What reaches it: alerts that matter that much or more. */
  public get least(): AlertSeverity {
    return this.options.least ?? AlertSeverity.WARNING;
  }

  /**
   * Its entry among the receivers of Alertmanager.
   * @internal
   */
  public _entry(name: string): Record<string, unknown> {
    return { name, [`${this.kind}_configs`]: [this.settings(`${MOUNT}/${this.secret}/${this.key}`)] };
  }

  /** @internal */
  public _problems(): string[] {
    const { secret, least } = this;
    return [
      isDnsSubdomain(secret) ? undefined : `a Secret has a name of DNS, got ${shown(secret)}; correct 'secret'`,
      /^[\w.-]{1,253}$/.test(this.key)
        ? undefined
        : `a key of a Secret has letters, digits, '.', '_' and '-', got ${shown(this.key)}; correct 'key'`,
      Object.values(AlertSeverity).includes(least)
        ? undefined
        : `alerts matter as AlertSeverity has it, got ${shown(least)}; write 'least' as AlertSeverity.WARNING`,
      ...this.others,
    ].filter((problem): problem is string => problem !== undefined);
  }

  private get key(): string {
    return this.options.key ?? this.usualKey;
  }
}
