import { ServiceRules } from '../../manifests';
import { Stickiness } from './stickiness';
import { TrafficOptions } from './traffic-options';

/**
 * What an application says of a service, as rules of the mesh.
 * @internal
 */
export function trafficOf({ cookie, podCapacity }: ServiceRules): TrafficOptions {
  return {
    ...(cookie === undefined ? {} : { stickiness: Stickiness.cookie(cookie.name, cookie.timeToLive) }),
    ...(podCapacity === undefined ? {} : { podCapacity }),
  };
}
