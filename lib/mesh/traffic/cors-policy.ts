import { Duration, booleanKind, likeKind, listKind, needed, textKind, durationProblem } from '../../core';
import { durationText } from './duration-text';
import { headerProblem } from './traffic-match';

/** Pages of which hosts may call by a browser. */
export interface CorsPolicy {
  /** `https://exam.example.org`, or `*` for all. */
  readonly origins: string[];
  /**
   * @default - GET, HEAD and POST
   */
  readonly methods?: string[];
  /**
   * Headers that a page may send.
   * @default - none beside the usual
   */
  readonly headers?: string[];
  /**
   * Headers of answers that a page may read.
   * @default - none beside the usual
   */
  readonly exposedHeaders?: string[];
  /**
   * Whether cookies go along.
   * @default false
   */
  readonly credentials?: boolean;
  /**
   * How long a browser keeps the permission.
   * @default - 1 minute
   */
  readonly maxAge?: Duration;
}

/** @internal */
export const CORS_KINDS = {
  origins: needed(listKind(textKind('https://exam.example.org'))),
  methods: listKind(textKind('GET')),
  headers: listKind(textKind('x-name')),
  exposedHeaders: listKind(textKind('x-name')),
  credentials: booleanKind(),
  maxAge: likeKind('a Duration', 'Duration.minutes(1)', 'toMilliseconds'),
};

/**
 * `corsPolicy` of a route.
 * @internal
 */
export function corsSpec(cors: CorsPolicy): object {
  const { origins, methods = ['GET', 'HEAD', 'POST'], headers, exposedHeaders, credentials = false } = cors;
  return {
    allowOrigins: origins.map((origin) => (origin === '*' ? { regex: '.*' } : { exact: origin })),
    allowMethods: [...methods],
    ...(headers ? { allowHeaders: [...headers] } : {}),
    ...(exposedHeaders ? { exposeHeaders: [...exposedHeaders] } : {}),
    allowCredentials: credentials,
    maxAge: durationText(cors.maxAge ?? Duration.minutes(1)),
  };
}

/** @internal */
export function corsProblems(cors: CorsPolicy): (string | undefined)[] {
  const { origins, methods = [], headers = [], exposedHeaders = [], credentials = false, maxAge } = cors;
  return [
    origins.length > 0 ? undefined : `pages of some hosts may call, got no 'origins'; give them or leave 'cors' out`,
    ...origins.map((origin) =>
      origin === '*' || /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)
        ? undefined
        : `an origin is a scheme and a host such as 'https://exam.example.org', or '*', got '${origin}'; correct 'origins'`,
    ),
    credentials && origins.includes('*')
      ? `cookies go along to hosts that are named, got 'credentials' with '*'; name the 'origins'`
      : undefined,
    ...methods.map((method) =>
      METHODS.includes(method)
        ? undefined
        : `a method is one of ${METHODS.join(', ')}, got '${method}'; correct 'methods'`,
    ),
    ...[...headers, ...exposedHeaders].map(headerProblem),
    durationProblem('a permission of browsers', 'maxAge', maxAge, Duration.days(1)),
    maxAge === undefined || maxAge.toMilliseconds({ integral: false }) % 1000 === 0
      ? undefined
      : `browsers keep a permission for whole seconds, got ${durationText(maxAge)}; correct 'maxAge'`,
  ];
}

const METHODS = ['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE'];
