import { HardenedDeploymentProps } from '../manifests';
import { IApplication } from './application';
import { MicroserviceOptions } from './microservice-options';
import { BlueGreenRolloutOptions, CanaryRolloutOptions, ServiceColour } from './rollout/service-rollout';
import { MAIN, VersionPodsProps, podsOf, withDefaults } from './service-pods';
import { Dropped, fittedToBox } from './tiers/fitted-service';
import { MultiClusterOptions } from './tiers/tier';

/**
 * What becomes of what a program asks of a service, in the tier of its application.
 * @internal
 */
export interface ServicePlan {
  /** As the tier has room for it, with what the application says for all. */
  readonly options: MicroserviceOptions;
  readonly dropped: readonly Dropped[];
  /** The pods that it has from its first day. */
  readonly main: VersionPodsProps;
  /**
   * Those of a canary or of the other colour.
   * @param replicas number of pods that the service has
   */
  readonly version?: (replicas: number) => VersionPodsProps;
  /** Other clusters, where they help with it. */
  readonly help?: MultiClusterOptions;
  /** By which callers outside keep to a pod. */
  readonly cookie?: string;
}

/** @internal */
export function planOf(
  name: string,
  { application, ...asked }: MicroserviceOptions & { readonly application: IApplication },
): ServicePlan {
  const { tier, _defaults: defaults } = application;
  const wanted = withDefaults(asked, defaults);
  const { options, dropped } = tier._box === undefined ? { options: wanted, dropped: [] } : fittedToBox(name, wanted);
  const help = helpFor(options, tier._help);
  const pods = podsOf(application.node.id, name, options, help?.capacityPerPod);
  const { _blueGreen: colours, _canary: canary } = options.rollout ?? {};
  const active = colours?.active === ServiceColour.GREEN ? ServiceColour.GREEN : MAIN;
  const main = { ...pods, track: MAIN, leads: { service: name, track: active } };
  // Only who is called from outside has callers with cookies.
  const cookie = asked.affinityCookie ?? (options.path === undefined ? undefined : defaults.affinityCookie);
  const plan = { options, dropped, main, help, cookie };
  if (colours !== undefined) {
    return { ...plan, version: () => otherColour(name, pods, colours) };
  }
  return canary === undefined ? plan : { ...plan, version: (replicas) => canaryOf(name, pods, canary, replicas) };
}

function otherColour(
  name: string,
  pods: HardenedDeploymentProps,
  { active, green }: BlueGreenRolloutOptions,
): VersionPodsProps {
  const waiting = active === ServiceColour.GREEN ? MAIN : ServiceColour.GREEN;
  const leads = { service: `${name}-preview`, track: waiting };
  return { ...pods, name: `${name}-green`, image: green, track: ServiceColour.GREEN, leads };
}

/** As many pods as their part of the calls asks for. */
function canaryOf(
  name: string,
  pods: HardenedDeploymentProps,
  { image, percent, replicas }: CanaryRolloutOptions,
  of: number,
): VersionPodsProps {
  const part = (all: number): number => Math.max(1, Math.ceil((all * percent) / 100));
  const least = replicas ?? part(of);
  const most = pods.maxReplicas === undefined ? least : part(pods.maxReplicas);
  const [track, canary] = ['canary', `${name}-canary`];
  return {
    ...pods,
    name: canary,
    image,
    replicas: least,
    minAvailable: undefined,
    ...(most > least ? { maxReplicas: most } : ALONE),
    track,
    leads: { service: canary, track },
  };
}

/** Says nothing of autoscalers. */
const ALONE = {
  maxReplicas: undefined,
  targetUtilization: undefined,
  targetMemoryUtilization: undefined,
  requestsInFlight: undefined,
  requestsPerSecond: undefined,
  scaleDownAfter: undefined,
};

function helpFor(
  { path, federated, capacityPerPod }: MicroserviceOptions,
  help: MultiClusterOptions | undefined,
): MultiClusterOptions | undefined {
  return help !== undefined && (federated ?? path !== undefined)
    ? { ...help, capacityPerPod: capacityPerPod ?? help.capacityPerPod }
    : undefined;
}
