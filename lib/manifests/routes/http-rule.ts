import { byCodeUnit } from '../../core';
import { RouteDialect } from '../http-gateway';
import { HttpRedirectOptions, HttpRouteOptions, ServiceShare } from './http-route-options';
import { routeDuration } from './route-duration';

/** @internal */
export interface HttpRule {
  readonly path: string;
  readonly options: HttpRouteOptions;
  /** None for a redirect. */
  readonly shares: readonly ServiceShare[];
  readonly redirect?: HttpRedirectOptions;
}

/**
 * Which calls a rule takes, in words: two rules of one host never take the same.
 * @internal
 */
export function callsOf(host: string, { path, options }: HttpRule): string[] {
  const headers = Object.entries(options.headers ?? {})
    .map(([name, value]) => ` ${name.toLowerCase()}=${value}`)
    .sort(byCodeUnit);
  const methods = options.methods?.length ? options.methods.map((method) => `${method} `) : [''];
  return methods.map((method) => `${method}${host}${path}${options.exact === true ? ' alone' : ''}${headers.join('')}`);
}

/**
 * A rule as an HTTPRoute has it.
 * @internal
 */
export function writtenRule(rule: HttpRule, dialect: RouteDialect): object {
  const { options, shares, redirect } = rule;
  const filters = redirect === undefined ? filtersOf(rule) : [redirectFilter(redirect)];
  const { timeout } = options;
  return {
    matches: matchesOf(rule),
    ...(filters.length === 0 ? {} : { filters }),
    ...(redirect === undefined
      ? {
          backendRefs: shares.map(({ service, port, weight }) => ({
            name: service.name,
            port: port ?? service.ports[0]?.first,
            ...(shares.length === 1 ? {} : { weight }),
          })),
        }
      : {}),
    ...(timeout === undefined || dialect.timeout === undefined
      ? {}
      : { timeouts: { [dialect.timeout]: routeDuration(timeout) } }),
  };
}

function matchesOf({ path, options }: HttpRule): object[] {
  const { exact = false, headers = {}, methods = [] } = options;
  const match = {
    path: { type: exact ? 'Exact' : 'PathPrefix', value: path },
    ...(Object.keys(headers).length === 0 ? {} : { headers: pairs(headers) }),
  };
  return methods.length === 0 ? [match] : methods.map((method) => ({ ...match, method }));
}

function filtersOf({ options }: HttpRule): object[] {
  const { exact = false, rewritePath, setHeaders = {}, filters = [] } = options;
  const path = exact
    ? { type: 'ReplaceFullPath', replaceFullPath: rewritePath }
    : { type: 'ReplacePrefixMatch', replacePrefixMatch: rewritePath };
  return [
    ...(Object.keys(setHeaders).length === 0
      ? []
      : [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: pairs(setHeaders) } }]),
    ...(rewritePath === undefined ? [] : [{ type: 'URLRewrite', urlRewrite: { path } }]),
    ...filters.map(({ filterGroup, filterKind, filterName }) => ({
      type: 'ExtensionRef',
      extensionRef: { group: filterGroup, kind: filterKind, name: filterName },
    })),
  ];
}

function redirectFilter({ host, path, permanent = false }: HttpRedirectOptions): object {
  return {
    type: 'RequestRedirect',
    requestRedirect: {
      ...(host === undefined ? {} : { hostname: host }),
      ...(path === undefined ? {} : { path: { type: 'ReplaceFullPath', replaceFullPath: path } }),
      statusCode: permanent ? 301 : 302,
    },
  };
}

function pairs(record: Record<string, string>): object[] {
  return Object.entries(record)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => ({ name, value }));
}
