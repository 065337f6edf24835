import { once } from 'node:events';
import * as fs from 'node:fs';
import { Host } from '../datastore/namespaces';

/** One request as the caller saw it, times in milliseconds from the first. */
export interface Row {
  readonly start: number;
  readonly took: number;
  /** 200 when it was answered. */
  readonly status: number;
  /** `site/version/pod` that answered, or what went wrong. */
  readonly who: string;
}

export interface LoadOptions {
  /** Callers, each with one request after another. */
  readonly connections?: number;
  readonly seconds?: number;
  /** Requests of each caller, instead of a time. */
  readonly requests?: number;
  /** Requests a second at random times, instead of one after another. */
  readonly rate?: number;
  readonly protocol?: 'http1' | 'http2' | 'grpc' | 'tcp' | 'tcp-short';
  readonly path?: string;
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
  readonly headers?: Record<string, string>;
}

/** Sends requests from a host and waits for the last answer. */
export async function load(
  host: Host,
  program: string,
  out: string,
  target: { readonly address: string; readonly host: string },
  options: LoadOptions = {},
): Promise<Row[]> {
  const { connections, seconds, requests, rate, protocol, path, pauseMs, timeoutMs, headers = {} } = options;
  const words = [
    ['target', target.address],
    ['host', target.host],
    ['connections', connections],
    ['seconds', seconds],
    ['requests', requests],
    ['rate', rate],
    ['protocol', protocol],
    ['path', path],
    ['pause', pauseMs === undefined ? undefined : `${pauseMs}ms`],
    ['timeout', timeoutMs === undefined ? undefined : `${timeoutMs}ms`],
    ...Object.entries(headers).map(([name, value]) => ['header', `'${name}: ${value}'`]),
  ].flatMap(([name, value]) => (value === undefined ? [] : [`-${name}=${value}`]));
  fs.rmSync(out, { force: true });
  const child = host.start(`${program} load ${words.join(' ')}`, out);
  await once(child, 'exit');
  const text = fs.readFileSync(out, 'utf8');
  if (child.exitCode !== 0) {
    throw new Error(`traffic load ended with ${child.exitCode}: ${text}`);
  }
  return (JSON.parse(text) as Row[]).sort((one, other) => one.start - other.start);
}

/** What became of requests: shares in percent. */
export interface Shares {
  readonly requests: number;
  readonly local: number;
  /** By site, without the local one. */
  readonly peers: Record<string, number>;
  readonly peer: number;
  readonly lost: number;
  readonly perSecond: number;
  /** Median and 95th percentile of answered requests, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** What lost requests were told, and how often. */
  readonly causes: Record<string, number>;
}

/** Who answered requests of a site, in percent. */
export function sharesOf(rows: readonly Row[], home: string): Shares {
  const answered = rows.filter(({ status }) => status === 200);
  const percent = (count: number): number => Math.round((1000 * count) / Math.max(1, rows.length)) / 10;
  const counts = counted(answered.map(({ who }) => who.split('/')[0]));
  const { [home]: local = 0, ...others } = counts;
  const times = answered.map(({ took }) => took).sort((one, other) => one - other);
  const at = (part: number): number => Math.round(times[Math.floor(times.length * part)] ?? 0);
  const span = Math.max(...rows.map(({ start, took }) => start + took), 1);
  return {
    requests: rows.length,
    local: percent(local),
    peers: Object.fromEntries(Object.entries(others).map(([site, count]) => [site, percent(count)])),
    peer: percent(answered.length - local),
    lost: percent(rows.length - answered.length),
    perSecond: Math.round((10_000 * answered.length) / span) / 10,
    p50: at(0.5),
    p95: at(0.95),
    causes: counted(rows.filter(({ status }) => status !== 200).map(({ who }) => who)),
  };
}

/** How often each text is there. */
export function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  texts.forEach((text) => (counts[text] = (counts[text] ?? 0) + 1));
  return counts;
}
