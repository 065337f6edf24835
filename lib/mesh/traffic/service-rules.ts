import { ServiceRules } from '../../manifests';
import { Rollout } from './rollout';
import { Stickiness } from './stickiness';
import { TrafficOptions } from './traffic-options';

/**
 * What an application says of a service, as rules of the mesh.
 * @internal
 */
export function trafficOf({ cookie, podCapacity, canary }: ServiceRules): TrafficOptions {
  return {
    ...(cookie === undefined ? {} : { stickiness: Stickiness.cookie(cookie.name, cookie.timeToLive) }),
    ...(podCapacity === undefined ? {} : { podCapacity }),
    ...(canary === undefined ? {} : sharedWith(canary)),
  };
}

/** All pods of a service have labels that those of its canary have too; its Service leads to none of those. */
function sharedWith({ service, percent }: Required<ServiceRules>['canary']): TrafficOptions {
  return {
    versions: [
      { name: 'stable', labels: { ...service.podLabels } },
      { name: 'canary', service },
    ],
    rollout: Rollout.shares({ stable: 100 - percent, canary: percent }),
  };
}
