import {
  Duration,
  booleanKind,
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  recordKind,
  textKind,
} from '../../core';
import { IRouteFilter } from '../http-gateway';
import { IService } from '../service';

/** Methods of HTTP that routes tell apart. */
export enum HttpMethod {
  GET = 'GET',
  HEAD = 'HEAD',
  POST = 'POST',
  PUT = 'PUT',
  PATCH = 'PATCH',
  DELETE = 'DELETE',
  OPTIONS = 'OPTIONS',
}

/** A service that gets a part of the calls of a route. */
export interface ServiceShare {
  readonly service: IService;
  /** Part of the sum of all weights: of 90 and 10 the first gets nine calls of ten. */
  readonly weight: number;
  /**
   * Port of the Service.
   * @default - its first
   */
  readonly port?: number;
}

/** Which calls a route takes beside their path, and what becomes of them. */
export interface HttpRouteOptions {
  /**
   * Whether it takes the path alone; else all below it too.
   * @default false
   */
  readonly exact?: boolean;
  /**
   * Headers that a call must have, with their whole values.
   * @default - any
   */
  readonly headers?: Record<string, string>;
  /** @default - any */
  readonly methods?: HttpMethod[];
  /**
   * Port of the Service, of one service.
   * @default - its first
   */
  readonly port?: number;
  /**
   * What the service gets for the path of the route: `/` has `/api/account/1` arrive as `/1` by a route of `/api/account`.
   * @default - the path as it is called
   */
  readonly rewritePath?: string;
  /**
   * Headers that the service gets, whatever the caller sends.
   * @default - none
   */
  readonly setHeaders?: Record<string, string>;
  /**
   * How long a call may take.
   * @default - as long as the gateway lets it
   */
  readonly timeout?: Duration;
  /**
   * Filters that the kind of gateway brings, such as plugins of Kong.
   * @default - none
   */
  readonly filters?: IRouteFilter[];
}

/** Where callers are sent instead. */
export interface HttpRedirectOptions {
  /** @default - the host that they call */
  readonly host?: string;
  /**
   * Path instead of the one that they call.
   * @default - the same
   */
  readonly path?: string;
  /**
   * Whether callers may keep it in mind.
   * @default false
   */
  readonly permanent?: boolean;
}

/** @internal */
export const SERVICE = likeKind('a service', "new HardenedDeployment(namespace, 'web', ...)", 'ports', 'podLabels');

/** @internal */
export const ROUTE_KINDS = {
  path: needed(textKind('/api')),
  exact: booleanKind(),
  headers: recordKind(textKind('yes'), "'x-canary'"),
  methods: listKind(choiceKind('HttpMethod', HttpMethod)),
  port: numberKind(8080),
  rewritePath: textKind('/'),
  setHeaders: recordKind(textKind('yes'), "'x-entry'"),
  timeout: likeKind('a duration', 'Duration.seconds(10)', 'toSeconds'),
  filters: listKind(
    likeKind('a filter of routes', "new KongPlugin(namespace, 'keys', ...)", 'filterGroup', 'filterName'),
  ),
};

/** @internal */
export const REDIRECT_KINDS = {
  from: needed(textKind('/old')),
  host: textKind('www.example.org'),
  path: textKind('/new'),
  permanent: booleanKind(),
};
