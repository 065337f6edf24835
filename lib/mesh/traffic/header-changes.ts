import { listKind, recordKind, textKind } from '../../core';
import { headerProblem } from './traffic-match';

/** What happens to headers on the way. */
export interface HeaderChanges {
  /**
   * Headers of requests by name, in place of those that are there.
   * @default - none
   */
  readonly setRequest?: Record<string, string>;
  /**
   * Headers of requests by name, beside those that are there.
   * @default - none
   */
  readonly addRequest?: Record<string, string>;
  /**
   * Headers that requests lose.
   * @default - none
   */
  readonly removeRequest?: string[];
  /**
   * Headers of answers by name, in place of those that are there.
   * @default - none
   */
  readonly setResponse?: Record<string, string>;
  /**
   * Headers of answers by name, beside those that are there.
   * @default - none
   */
  readonly addResponse?: Record<string, string>;
  /**
   * Headers that answers lose.
   * @default - none
   */
  readonly removeResponse?: string[];
}

const TEXT = textKind('value');

/** @internal */
export const HEADER_KINDS = {
  setRequest: recordKind(TEXT, "'x-name'"),
  addRequest: recordKind(TEXT, "'x-name'"),
  removeRequest: listKind(textKind('x-name')),
  setResponse: recordKind(TEXT, "'x-name'"),
  addResponse: recordKind(TEXT, "'x-name'"),
  removeResponse: listKind(textKind('x-name')),
};

/**
 * `headers` of a route; undefined where nothing changes. What a route says comes after what all say.
 * @internal
 */
export function headersSpec(...changes: (HeaderChanges | undefined)[]): object | undefined {
  const all = changes.filter((change) => change !== undefined);
  const record = (pick: (change: HeaderChanges) => Record<string, string> | undefined): object | undefined => {
    const merged = Object.assign({}, ...all.map(pick)) as object;
    return Object.keys(merged).length > 0 ? merged : undefined;
  };
  const list = (pick: (change: HeaderChanges) => string[] | undefined): string[] | undefined => {
    const merged = [...new Set(all.flatMap((change) => pick(change) ?? []))];
    return merged.length > 0 ? merged : undefined;
  };
  const request = present({
    set: record(({ setRequest }) => setRequest),
    add: record(({ addRequest }) => addRequest),
    remove: list(({ removeRequest }) => removeRequest),
  });
  const response = present({
    set: record(({ setResponse }) => setResponse),
    add: record(({ addResponse }) => addResponse),
    remove: list(({ removeResponse }) => removeResponse),
  });
  return present({ request, response });
}

function present(fields: Record<string, unknown>): object | undefined {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** @internal */
export function headersProblems(changes: HeaderChanges): (string | undefined)[] {
  const { setRequest = {}, addRequest = {}, removeRequest = [], setResponse = {}, addResponse = {} } = changes;
  const values = [setRequest, addRequest, setResponse, addResponse].flatMap((record) => Object.entries(record));
  const names = [...values.map(([name]) => name), ...removeRequest, ...(changes.removeResponse ?? [])];
  return [
    ...[...new Set(names)].map(headerProblem),
    ...[...new Set(names)].map((name) =>
      name.toLowerCase() === 'host'
        ? `the header Host leads calls and stays, got it in 'headers'; lead them elsewhere by a route`
        : undefined,
    ),
    ...values.map(([name, value]) =>
      value === '' || /[^\t\x20-\x7e]/.test(value)
        ? `a header's value is visible ASCII characters, got '${value}' for '${name}'; correct it`
        : undefined,
    ),
  ];
}
