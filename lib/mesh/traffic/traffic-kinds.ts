import {
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  textKind,
  withFields,
} from '../../core';
import { LIMIT_KINDS } from './caller-limits';
import { CORS_KINDS } from './cors-policy';
import { FAULT_KINDS } from './fault-injection';
import { HEADER_KINDS } from './header-changes';
import { OUTLIER_KINDS } from './outlier-detection';
import { RETRIES_KINDS } from './retries';
import { Rollout, VERSION_KINDS } from './rollout';
import { Stickiness } from './stickiness';
import { MIRROR_KINDS } from './traffic-mirror';
import { TRAFFIC_ROUTE_KINDS } from './traffic-route';
import { Balancing, ZONE_SHARE_KINDS, ZoneRouting } from './zone-routing';

/** @internal */
export const VERSION_KIND = withFields(objectKind("{ name: 'v2' }"), VERSION_KINDS);
/** @internal */
export const ROUTE_KIND = withFields(
  objectKind("{ name: 'beta-users', match: [TrafficMatch.cookie('beta', 'yes')] }"),
  TRAFFIC_ROUTE_KINDS,
);
/** @internal */
export const MIRROR_KIND = withFields(objectKind("{ version: 'v2' }"), MIRROR_KINDS);

/**
 * What rules of a service have to be.
 * @internal
 */
export const TRAFFIC_KINDS = {
  mesh: needed(likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'namespaceLabels', 'gatewayNamespace')),
  service: needed(likeKind('a service', "new HardenedDeployment(namespace, 'web', ...)", 'podLabels', 'ports')),
  port: textKind('http'),
  timeout: likeKind('a Duration', 'Duration.seconds(10)', 'toMilliseconds'),
  retries: withFields(objectKind('{ attempts: 2 }'), RETRIES_KINDS),
  podCapacity: numberKind(50),
  outlierDetection: withFields(objectKind('{ consecutive5xxErrors: 5 }'), OUTLIER_KINDS),
  balancing: choiceKind('Balancing', Balancing),
  warmup: likeKind('a Duration', 'Duration.seconds(30)', 'toMilliseconds'),
  stickiness: ofClass('Stickiness', "Stickiness.cookie('session')", Stickiness),
  zones: choiceKind('ZoneRouting', ZoneRouting),
  zoneShares: listKind(
    withFields(
      objectKind("{ callersIn: 'asia-southeast1/bkk-a', to: { 'asia-southeast1/bkk-a': 100 } }"),
      ZONE_SHARE_KINDS,
    ),
  ),
  callerLimits: withFields(objectKind('{ connections: 100 }'), LIMIT_KINDS),
  versions: listKind(VERSION_KIND),
  rollout: ofClass('Rollout', "Rollout.canary({ stable: 'v1', canary: 'v2', step: 1 })", Rollout),
  routes: listKind(ROUTE_KIND),
  mirrors: listKind(MIRROR_KIND),
  headers: withFields(objectKind("{ setRequest: { 'x-name': 'value' } }"), HEADER_KINDS),
  cors: withFields(objectKind("{ origins: ['https://exam.example.org'] }"), CORS_KINDS),
  faults: withFields(objectKind('{ abortStatus: 503 }'), FAULT_KINDS),
};
