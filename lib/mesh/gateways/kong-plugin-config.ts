import {
  booleanKind,
  choiceKind,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  refuseValue,
  textKind,
  Duration,
} from '../../core';

/** Whom a limit counts together. */
export enum KongLimitBy {
  /** All calls of one consumer, known by a key or a token; those of nobody known by their address. */
  CONSUMER = 'consumer',
  /** All calls of one address. Behind an entry of TCP that is the entry's own. */
  IP = 'ip',
  /** All calls of a service. */
  SERVICE = 'service',
}

export interface KongKeyAuthOptions {
  /**
   * Headers that a key is looked for in.
   * @default - `apikey`
   */
  readonly names?: string[];
  /**
   * Whether services see the key.
   * @default false
   */
  readonly passOn?: boolean;
}

export interface KongRateLimitOptions {
  /** @default - no limit a second */
  readonly perSecond?: number;
  /** @default - no limit a minute */
  readonly perMinute?: number;
  /** @default - no limit an hour */
  readonly perHour?: number;
  /** @default KongLimitBy.CONSUMER */
  readonly by?: KongLimitBy;
}

export interface KongCorsOptions {
  /** Pages that may call: `https://www.example.org`, or `*` for all, without credentials. */
  readonly origins: string[];
  /** @default - GET, HEAD, PUT, PATCH, POST, DELETE and OPTIONS */
  readonly methods?: string[];
  /** @default - those that the browser asks for */
  readonly headers?: string[];
  /**
   * Whether calls come with cookies.
   * @default false
   */
  readonly credentials?: boolean;
  /**
   * How long a browser keeps the answer.
   * @default - an hour
   */
  readonly maxAge?: Duration;
}

export interface KongJwtOptions {
  /**
   * Headers that a token is looked for in.
   * @default - `authorization`
   */
  readonly headers?: string[];
  /**
   * Claim that names the credential of a consumer.
   * @default iss
   */
  readonly keyClaim?: string;
}

/** What a plugin of Kong does. */
export class KongPluginConfig {
  /** Callers show a key of a consumer. */
  public static keyAuth(options: KongKeyAuthOptions = {}): KongPluginConfig {
    checked('keys of Kong', options, { names: listKind(textKind('apikey')), passOn: booleanKind() });
    const { names = ['apikey'], passOn = false } = options;
    return new KongPluginConfig('key-auth', { key_names: [...names], hide_credentials: !passOn }, [
      names.length > 0 ? undefined : `a key is looked for in a header, got none; name one in 'names'`,
    ]);
  }

  /** Callers are refused beyond a number of calls. Each pod of the gateway counts its own: with two the limit is up to twice as high. */
  public static rateLimit(options: KongRateLimitOptions): KongPluginConfig {
    const { perSecond, perMinute, perHour, by = KongLimitBy.CONSUMER } = options ?? {};
    const limit = numberKind(100);
    checked('a limit of Kong', options, {
      ...{ perSecond: limit, perMinute: limit, perHour: limit },
      by: choiceKind('KongLimitBy', KongLimitBy),
    });
    const limits = Object.entries({ second: perSecond, minute: perMinute, hour: perHour }).filter(
      ([, value]) => value !== undefined,
    ) as [string, number][];
    const rising = limits.every(([, value], i) => i === 0 || value >= limits[i - 1][1]);
    return new KongPluginConfig(
      'rate-limiting',
      { ...Object.fromEntries(limits), limit_by: by, policy: 'local', fault_tolerant: true },
      [
        limits.length > 0
          ? undefined
          : `a limit counts calls a second, a minute or an hour, got none; set 'perSecond', 'perMinute' or 'perHour'`,
        ...limits.map(([unit, value]) =>
          Number.isInteger(value) && value >= 1 && value <= 1_000_000_000
            ? undefined
            : `a limit is a whole number from 1 to 1000000000, got ${value} a ${unit}; correct it`,
        ),
        rising
          ? undefined
          : `a limit of a longer time is no lower than that of a shorter one, got ${limits.map(([unit, value]) => `${value} a ${unit}`).join(' and ')}; correct them`,
      ],
    );
  }

  /** Pages of other origins may call. */
  public static cors(options: KongCorsOptions): KongPluginConfig {
    checked('calls of other origins', options, {
      origins: needed(listKind(textKind('https://www.example.org'))),
      methods: listKind(textKind('GET')),
      headers: listKind(textKind('x-requested-with')),
      credentials: booleanKind(),
      maxAge: likeKind('a duration', 'Duration.hours(1)', 'toSeconds'),
    });
    const { origins, methods, headers, credentials = false, maxAge = Duration.hours(1) } = options;
    return new KongPluginConfig(
      'cors',
      {
        origins: [...origins],
        ...(methods === undefined ? {} : { methods: [...methods] }),
        ...(headers === undefined ? {} : { headers: [...headers] }),
        credentials,
        max_age: maxAge.toSeconds(),
        preflight_continue: false,
      },
      [
        origins.length > 0 ? undefined : `calls of other origins come from somewhere, got none; name one in 'origins'`,
        ...origins
          .filter((origin) => origin !== '*' && !/^https?:\/\/[^\s/?#]+$/.test(origin))
          .map((origin) => `an origin has a scheme, a host and no path, got '${origin}'; correct 'origins'`),
        credentials && origins.includes('*')
          ? `cookies go to named origins alone, got 'credentials' with '*'; name the origins`
          : undefined,
        ...(methods ?? [])
          .filter((method) => !METHODS.includes(method))
          .map((method) => `Kong knows the methods ${METHODS.join(', ')}, got '${method}'; correct 'methods'`),
      ],
    );
  }

  /** Callers show a token that a consumer's key has signed, and that has not expired. */
  public static jwt(options: KongJwtOptions = {}): KongPluginConfig {
    checked('tokens of Kong', options, {
      headers: listKind(textKind('authorization')),
      keyClaim: textKind('iss'),
    });
    const { headers = ['authorization'], keyClaim = 'iss' } = options;
    return new KongPluginConfig(
      'jwt',
      { header_names: [...headers], uri_param_names: [], key_claim_name: keyClaim, claims_to_verify: ['exp'] },
      [headers.length > 0 ? undefined : `a token is looked for in a header, got none; name one in 'headers'`],
    );
  }

  /**
   * Any plugin that the image of Kong has, with its own settings. They stand in manifests for everybody to read.
   * @param plugin `request-size-limiting`
   */
  public static custom(plugin: string, config: Record<string, unknown> = {}): KongPluginConfig {
    checked(
      'a plugin of Kong',
      { plugin, config },
      {
        plugin: needed(textKind('request-size-limiting')),
        config: objectKind('{ allowed_payload_size: 8 }'),
      },
    );
    return new KongPluginConfig(plugin, config, [
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(plugin)
        ? undefined
        : `a plugin of Kong is named by lower-case words with hyphens, got '${plugin}'; correct it`,
    ]);
  }

  private constructor(
    /** Name of the plugin: `key-auth`. */
    public readonly plugin: string,
    /**
     * Its settings, as Kong has them.
     * @internal
     */
    public readonly _settings: Record<string, unknown>,
    private readonly problems: readonly (string | undefined)[],
  ) {}

  /** @internal */
  public _problems(): (string | undefined)[] {
    return [...this.problems];
  }
}

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

function checked(words: string, settings: unknown, kinds: Parameters<typeof kindProblems>[2]): void {
  refuseValue(kindProblems(words, settings, kinds));
}
