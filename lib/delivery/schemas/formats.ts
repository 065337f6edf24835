import { isIPv4, isIPv6 } from 'node:net';

/**
 * What a format asks of a value, and the words for it.
 * @internal
 */
export interface Format<T> {
  readonly must: string;
  accepts(value: T): boolean;
}

const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** @internal */
export const TEXT_FORMATS: ReadonlyMap<string, Format<string>> = new Map<string, Format<string>>([
  ['byte', { must: 'must be base64', accepts: (text) => BASE64.test(text.replace(/[\r\n]/g, '')) }],
  ['date', { must: 'must be a date such as 2026-01-31', accepts: (text) => isDay(text) }],
  [
    'date-time',
    {
      must: 'must be a time such as 2026-01-31T08:00:00Z',
      accepts: (text) => DATE_TIME.test(text) && isDay(text.slice(0, 10)),
    },
  ],
  ['ipv4', { must: 'must be an IPv4 address', accepts: isIPv4 }],
  ['ipv6', { must: 'must be an IPv6 address', accepts: isIPv6 }],
  ['cidr', { must: 'must be a CIDR such as 10.0.0.0/16', accepts: isCidr }],
  ['hostname', { must: 'must be a host name', accepts: isHostname }],
  [
    'uuid',
    { must: 'must be a UUID', accepts: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text) },
  ],
]);

/** @internal */
export const NUMBER_FORMATS: ReadonlyMap<string, Format<number>> = new Map<string, Format<number>>([
  ['int32', { must: 'must fit in 32 bits', accepts: (value) => value >= -(2 ** 31) && value < 2 ** 31 }],
  ['int64', { must: 'must fit in 64 bits', accepts: (value) => value >= -(2 ** 63) && value < 2 ** 63 }],
  ['float', { must: 'must fit in a 32-bit float', accepts: (value) => Number.isFinite(Math.fround(value)) }],
]);

/**
 * A quantity of Kubernetes, as in `500m` or `2Gi`.
 * @internal
 */
export function isQuantity(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && QUANTITY.test(value);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isCidr(text: string): boolean {
  const [address, bits, ...rest] = text.split('/');
  const longest = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return rest.length === 0 && /^\d{1,3}$/.test(bits ?? '') && Number(bits) <= longest;
}

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => LABEL.test(label));
}
