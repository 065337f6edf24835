import { isDnsLabel, kindProblems, needed, recordKind, refuseValue, repeated, textKind } from '../../core';

/**
 * Fields of a match of a VirtualService.
 * @internal
 */
export interface MatchFields {
  readonly uri?: object;
  readonly method?: object;
  readonly headers?: Record<string, object>;
  readonly queryParams?: Record<string, object>;
  readonly sourceNamespace?: string;
  readonly sourceLabels?: Record<string, string>;
}

/** Which calls a rule is about. */
export class TrafficMatch {
  /** Calls with a header of this value. */
  public static header(name: string, value: string): TrafficMatch {
    refuseNoText({ name, value });
    return TrafficMatch.ofHeader(name, { exact: value }, value);
  }

  /** Calls with a header that begins so. */
  public static headerPrefix(name: string, prefix: string): TrafficMatch {
    refuseNoText({ name, prefix });
    return TrafficMatch.ofHeader(name, { prefix }, prefix);
  }

  /** Calls with a header that a regular expression of RE2 matches as a whole. */
  public static headerRegex(name: string, regex: string): TrafficMatch {
    refuseNoText({ name, regex });
    return TrafficMatch.ofHeader(name, { regex }, regex, regexProblem(regex));
  }

  /** Calls with a header, whatever its value. */
  public static hasHeader(name: string): TrafficMatch {
    refuseNoText({ name });
    return TrafficMatch.ofHeader(name, { regex: '.*' }, '.*');
  }

  /** Calls with a cookie of this value. */
  public static cookie(name: string, value: string): TrafficMatch {
    refuseNoText({ name, value });
    const problem = TOKEN.test(name)
      ? undefined
      : `a cookie's name is letters, digits and '-_.!#$%&*+^|~', got '${name}'; correct it`;
    return new TrafficMatch(
      { headers: { cookie: { regex: `^(.*; ?)?${escaped(name)}=${escaped(value)}(;.*)?$` } } },
      'the header cookie',
      problem,
    );
  }

  /** Calls of one path. */
  public static path(path: string): TrafficMatch {
    refuseNoText({ path });
    return new TrafficMatch({ uri: { exact: path } }, PATH, pathProblem(path));
  }

  /** Calls of the paths below one: `/api/`. */
  public static pathPrefix(prefix: string): TrafficMatch {
    refuseNoText({ prefix });
    const open = prefix.endsWith('/')
      ? undefined
      : `a prefix of paths ends with '/', as '/apis' begins with '/api' too, got '${prefix}'; write '${prefix}/', and the path itself as another route`;
    return new TrafficMatch({ uri: { prefix } }, PATH, pathProblem(prefix) ?? open);
  }

  /** Calls of paths that a regular expression of RE2 matches as a whole. */
  public static pathRegex(regex: string): TrafficMatch {
    refuseNoText({ regex });
    return new TrafficMatch({ uri: { regex } }, PATH, regexProblem(regex));
  }

  /** Calls by a method: `GET`. */
  public static method(method: string): TrafficMatch {
    refuseNoText({ method });
    const problem = /^[A-Z]{1,20}$/.test(method)
      ? undefined
      : `a method is capital letters such as 'GET', got '${method}'; correct it`;
    return new TrafficMatch({ method: { exact: method } }, 'the method', problem);
  }

  /** Calls with a parameter after the `?` of this value. */
  public static query(name: string, value: string): TrafficMatch {
    refuseNoText({ name, value });
    const problem =
      name === '' || value === ''
        ? `a parameter has a name and a value, got '${name}' and '${value}'; give both`
        : undefined;
    return new TrafficMatch({ queryParams: { [name]: { exact: value } } }, `the parameter ${name}`, problem);
  }

  /** Calls of pods of a namespace. */
  public static callersIn(namespace: string): TrafficMatch {
    refuseNoText({ namespace });
    const problem = isDnsLabel(namespace)
      ? undefined
      : `callers stand in a namespace, got '${namespace}'; give its name`;
    return new TrafficMatch({ sourceNamespace: namespace }, 'the namespace of callers', problem);
  }

  /** Calls of pods with these labels. */
  public static callersWith(labels: Record<string, string>): TrafficMatch {
    refuseValue(kindProblems('a match', { labels }, { labels: needed(recordKind(textKind('web'), 'app')) }));
    const problem =
      Object.keys(labels).length > 0 ? undefined : `callers are known by labels, got none; give one or more`;
    return new TrafficMatch({ sourceLabels: { ...labels } }, 'the labels of callers', problem);
  }

  private static ofHeader(name: string, value: object, text: string, further?: string): TrafficMatch {
    const empty = text === '' ? `a header has a value, got none for '${name}'; give one` : undefined;
    const key = name.toLowerCase();
    return new TrafficMatch(
      { headers: { [key]: value } },
      `the header ${key}`,
      headerProblem(name) ?? empty ?? further,
    );
  }

  private constructor(
    private readonly fields: MatchFields,
    private readonly subject: string,
    private readonly problem: string | undefined,
  ) {}

  /**
   * Fields of a call that all of some matches are about.
   * @internal
   */
  public static _all(matches: readonly TrafficMatch[]): MatchFields {
    return matches.reduce<MatchFields>(
      (all, { fields }) => ({
        ...all,
        ...fields,
        ...(all.headers && fields.headers ? { headers: { ...all.headers, ...fields.headers } } : {}),
        ...(all.queryParams && fields.queryParams
          ? { queryParams: { ...all.queryParams, ...fields.queryParams } }
          : {}),
      }),
      {},
    );
  }

  /**
   * What keeps matches from holding together.
   * @param of what they are of: `route 'api'`
   * @internal
   */
  public static _problems(of: string, matches: readonly TrafficMatch[]): string[] {
    return [
      ...matches.flatMap(({ problem }) => (problem === undefined ? [] : [`${of}: ${problem}`])),
      ...repeated(matches.map(({ subject }) => subject)).map(
        (subject) =>
          `${of}: all its matches hold at once and each is about something else, got ${subject} twice; keep one`,
      ),
    ];
  }

  /**
   * Path that calls have exactly, or begin with, that another is put for.
   * @internal
   */
  public get _replaceable(): 'path' | 'prefix' | undefined {
    const { uri } = this.fields;
    return uri === undefined || 'regex' in uri ? undefined : 'exact' in uri ? 'path' : 'prefix';
  }
}

const TEXTS = {
  name: needed(textKind('x-beta')),
  value: needed(textKind('yes')),
  path: needed(textKind('/api/orders')),
  prefix: needed(textKind('/api/')),
  regex: needed(textKind('v[0-9]+')),
  method: needed(textKind('GET')),
  namespace: needed(textKind('shop')),
};

/** Throws which of some values are no texts. */
function refuseNoText(values: Readonly<Partial<Record<keyof typeof TEXTS, string>>>): void {
  const asked = Object.entries(TEXTS).filter(([name]) => name in values);
  refuseValue(kindProblems('a match', values, Object.fromEntries(asked)));
}

const PATH = 'the path';
/** As names of headers and cookies are. */
const TOKEN = /^[A-Za-z0-9!#$%&*+.^_|~-]+$/;

/**
 * What is wrong with the name of a header, if anything.
 * @internal
 */
export function headerProblem(name: string): string | undefined {
  return /^[A-Za-z0-9-]{1,128}$/.test(name)
    ? undefined
    : `a header's name is letters, digits and hyphens, got '${name}'; correct it`;
}

/**
 * What is wrong with a path, if anything.
 * @internal
 */
export function pathProblem(path: string): string | undefined {
  return /^\/[^\s?#]*$/.test(path)
    ? undefined
    : `a path begins with '/' and has no '?', '#' or space, got '${path}'; correct it`;
}

/** RE2 looks neither ahead nor back, which JavaScript does. */
function regexProblem(regex: string): string | undefined {
  const wrong = `a regular expression is one of RE2, without looking ahead or back, got '${regex}'; correct it`;
  try {
    new RegExp(regex);
  } catch {
    return wrong;
  }
  return regex === '' || /\(\?<?[=!]|\\[1-9]/.test(regex) ? wrong : undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
