import { TrafficRules, ruledPorts } from './traffic-rules';
import { ZoneRouting } from './zone-routing';

/**
 * What is said of a service that keeps its calls from going to other clusters.
 * @internal
 */
export function federationConflicts(rules: TrafficRules): (string | undefined)[] {
  const { federation, guard, service, options, versions } = rules;
  if (federation === undefined) {
    return guard === undefined ? [] : versions.map(namedSite);
  }
  const { outlierDetection, callerLimits, stickiness, zones, zoneShares = [], rollout } = options;
  const isRuled = ruledPorts(service, options).some(({ first }) => first === federation.port);
  const { attempts } = federation.retries as { readonly attempts: number };
  const retries = isRuled ? [options.retries, ...rules.routes.map((route) => route.retries)] : [];
  return [
    outlierDetection === undefined
      ? undefined
      : `what leads calls of a federated service away from a full pod is its federation's, got 'outlierDetection' beside; leave it out and choose the 'mode' of the federation`,
    callerLimits === undefined
      ? undefined
      : `what callers of a federated service refuse themselves is lost, it neither ejects a pod nor is tried elsewhere, got 'callerLimits'; leave them out, 'capacityPerPod' limits in front of the pod`,
    stickiness === undefined
      ? undefined
      : `calls of a federated service leave one by one, and a session stays at no pod, got 'stickiness'; keep sessions in a store that all sites share, or do not federate the service`,
    zones !== ZoneRouting.NEAREST
      ? undefined
      : `a federated service has all pods at home before those of peers, and a nearest zone would come before the others, got 'zones' NEAREST; leave it out`,
    zoneShares.length === 0
      ? undefined
      : `shares of zones keep retries from going to peers, got 'zoneShares' of a federated service; leave them out`,
    ...versions.map(namedSite),
    rollout === undefined || !isRuled
      ? undefined
      : `a version has no pods at peers, so calls that it takes would not leave a full site, got 'rollout' of a federated service; lead those of some callers to a version by 'routes', or do not federate the service`,
    ...retries.map((own) =>
      own === undefined || own.attempts >= attempts
        ? undefined
        : `calls of a federated service are tried again ${attempts} times or more, as the first tries meet full pods, got 'attempts' ${own.attempts}; raise it or leave 'retries' out`,
    ),
  ];
}

function namedSite({ name }: { readonly name: string }): string | undefined {
  return name === 'site'
    ? `the subset 'site' keeps calls of peers from going round in circles, got a version of this name; rename it`
    : undefined;
}
