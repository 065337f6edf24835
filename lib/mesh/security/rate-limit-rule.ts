import {
  Duration,
  booleanKind,
  durationWords,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  repeated,
  textKind,
  withFields,
} from '../../core';

/** How many requests of some kind are answered in a time; those beyond get 429. */
export interface RateLimitRule {
  /** The only one of its name in a limit: it stands in metrics. */
  readonly name: string;
  /** How many are answered, 1 or more. */
  readonly requests: number;
  /** In which time. */
  readonly per: Duration;
  /**
   * What their paths begin with: `/api/login`.
   * @default - any path
   */
  readonly pathPrefix?: string;
  /**
   * Their method: `POST`.
   * @default - any method
   */
  readonly method?: string;
  /**
   * Header whose values are counted each for itself; requests without it are not counted.
   * @default - all together
   */
  readonly perHeader?: string;
  /**
   * Whether addresses of callers are counted each for itself: the last one in `x-forwarded-for`, else that of the connection. It tells callers
   * in the cluster apart: those outside, whom an entry passes on to ports of nodes, arrive with the address of a node.
   * @default false
   */
  readonly perAddress?: boolean;
}

/** @internal */
export const RULES_KIND = needed(
  listKind(
    withFields(objectKind("{ name: 'all', requests: 100, per: Duration.seconds(1) }"), {
      name: needed(textKind('all')),
      requests: needed(numberKind(100)),
      per: needed(likeKind('a duration', 'Duration.seconds(1)', 'toSeconds', 'toMilliseconds')),
      pathPrefix: textKind('/api/login'),
      method: textKind('POST'),
      perHeader: textKind('x-user'),
      perAddress: booleanKind(),
    }),
  ),
);

/**
 * Entries of the descriptor that requests under a rule have: a name is counted as one, a key without a value each of its values for itself.
 * @internal
 */
export function descriptorEntries({ name, perHeader, perAddress }: RateLimitRule): DescriptorEntry[] {
  return [
    { key: RULE, value: name },
    ...(perHeader === undefined ? [] : [{ key: HEADER }]),
    ...(perAddress === true ? [{ key: ADDRESS }] : []),
  ];
}

/** @internal */
export interface DescriptorEntry {
  readonly key: string;
  readonly value?: string;
}

/**
 * How a proxy makes the descriptor of a request: it makes none where one of the actions does not match.
 * @internal
 */
export function rateLimitActions(rule: RateLimitRule): object {
  const { name, pathPrefix, method, perHeader, perAddress } = rule;
  const headers = [
    ...(pathPrefix === undefined ? [] : [{ name: ':path', string_match: { prefix: pathPrefix } }]),
    ...(method === undefined ? [] : [{ name: ':method', string_match: { exact: method } }]),
  ];
  const descriptor = { descriptor_key: RULE, descriptor_value: name };
  return {
    actions: [
      headers.length === 0 ? { generic_key: descriptor } : { header_value_match: { ...descriptor, headers } },
      ...(perHeader === undefined
        ? []
        : [{ request_headers: { header_name: perHeader.toLowerCase(), descriptor_key: HEADER } }]),
      ...(perAddress === true ? [{ remote_address: {} }] : []),
    ],
  };
}

/**
 * What is wrong with rules.
 * @internal
 */
export function ruleProblems(rules: readonly RateLimitRule[]): (string | undefined)[] {
  return [
    rules.length > 0 ? undefined : `a limit has a rule, got none; state one in 'rules'`,
    ...repeated(rules.map(({ name }) => name)).map(
      (name) => `a rule is the only one of its name, got '${name}' twice; rename one`,
    ),
    ...rules.flatMap(({ name, requests, per, pathPrefix, method, perHeader }) => [
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)
        ? undefined
        : `a rule is named by lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
      Number.isInteger(requests) && requests >= 1 && requests <= MOST
        ? undefined
        : `a rule answers a whole number of requests from 1 to ${MOST}, got ${requests}; correct 'requests' of '${name}'`,
      timeProblem(name, per),
      pathPrefix === undefined || /^\/[^\s?#*]*$/.test(pathPrefix)
        ? undefined
        : `a path begins with '/' and has no '*', '?' or space, got '${pathPrefix}'; correct 'pathPrefix' of '${name}'`,
      method === undefined || /^[A-Z]{1,20}$/.test(method)
        ? undefined
        : `a method is capital letters such as 'POST', got '${method}'; correct 'method' of '${name}'`,
      perHeader === undefined || /^[A-Za-z0-9-]{1,128}$/.test(perHeader)
        ? undefined
        : `a header's name is letters, digits and hyphens, got '${perHeader}'; correct 'perHeader' of '${name}'`,
    ]),
  ];
}

function timeProblem(name: string, per: Duration): string | undefined {
  const seconds = per.toSeconds({ integral: false });
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= DAY
    ? undefined
    : `a rule counts over whole seconds, 1 to ${DAY} (a day), got ${durationWords(per)}; correct 'per' of '${name}'`;
}

const RULE = 'rule';
const HEADER = 'header';
/** Name that proxies give it. */
const ADDRESS = 'remote_address';
const MOST = 1_000_000_000;
const DAY = 86_400;
