import { PodSpread } from '../../manifests';
import { MicroserviceOptions } from '../microservice-options';
import { ServiceColour, ServiceRollout } from '../rollout/service-rollout';

/**
 * What a tier has no room for.
 * @internal
 */
export interface Dropped {
  /** `autoscaler of 'account'`. */
  readonly what: string;
  readonly why: string;
}

/**
 * A service as one box has it: one pod, of one image.
 * @internal
 */
export function fittedToBox(
  name: string,
  options: MicroserviceOptions,
): { readonly options: MicroserviceOptions; readonly dropped: Dropped[] } {
  const { minReplicas, maxReplicas, minAvailable, capacityPerPod, federated, rollout } = options;
  const of = `of '${name}'`;
  const dropped = [
    minReplicas === undefined || minReplicas === 1 ? [] : [{ what: `${minReplicas} pods ${of}`, why: ONE_POD }],
    maxReplicas === undefined ? [] : [{ what: `the autoscaler ${of}`, why: ONE_POD }],
    minAvailable === undefined ? [] : [{ what: `the disruption budget ${of}`, why: ONE_POD }],
    options.requestsPerSecond === undefined && options.requestsInFlight === undefined
      ? []
      : [{ what: `the count of requests ${of}`, why: NO_MESH }],
    (options.spread ?? PodSpread.PREFER_HOSTS) === PodSpread.PREFER_HOSTS
      ? []
      : [{ what: `the spread of pods ${of}`, why: ONE_POD }],
    capacityPerPod === undefined ? [] : [{ what: `the capacity of pods ${of}`, why: NO_MESH }],
    federated === true ? [{ what: `help of other clusters ${of}`, why: NO_MESH }] : [],
    rollout?._canary === undefined ? [] : [{ what: `the canary ${of}`, why: ONE_POD }],
    rollout?._blueGreen === undefined ? [] : [{ what: `the waiting colour ${of}`, why: ONE_POD }],
  ].flat();
  return {
    options: {
      ...options,
      image: rollout?._blueGreen?.active === ServiceColour.GREEN ? rollout._blueGreen.green : options.image,
      minReplicas: 1,
      maxReplicas: undefined,
      targetUtilization: undefined,
      targetMemoryUtilization: undefined,
      requestsPerSecond: undefined,
      requestsInFlight: undefined,
      scaleDownAfter: undefined,
      spread: undefined,
      minAvailable: undefined,
      capacityPerPod: undefined,
      federated: undefined,
      rollout: rollout?.name === 'recreate' ? ServiceRollout.recreate() : undefined,
    },
    dropped,
  };
}

const ONE_POD = 'a box runs one pod of each service';
const NO_MESH = 'a box has no mesh';
