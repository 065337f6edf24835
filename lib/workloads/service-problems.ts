import { durationProblem, wholeProblem, Duration } from '../core';
import { PodVolume } from '../manifests';
import { IApplication } from './application';
import { ServiceProtocol } from './microservice-options';
import { ServicePlan } from './service-plan';

/**
 * What keeps a service from being what it is asked to be.
 * @param paths of the host that lead to it
 * @internal
 */
export function serviceProblems(
  name: string,
  { options, cookie }: ServicePlan,
  { tier, _forgetsCookies: forgetful }: IApplication,
  [path]: readonly string[],
): (string | undefined)[] {
  const outside = path === undefined ? undefined : `'${name}' at '${path}'`;
  return [
    outside === undefined || options.readiness !== undefined
      ? undefined
      : `a service that callers outside get to says when its pods take calls, got no 'readiness' for ${outside}; give PodProbe.http('/ready'), to it or to the whole application`,
    outside === undefined || options.protocol !== ServiceProtocol.TCP || tier._mesh !== undefined
      ? undefined
      : `a path leads requests of HTTP or gRPC, got a port of TCP for ${outside}; correct 'protocol', or take the path out`,
    wholeProblem('what one pod takes at a time', 'capacityPerPod', options.capacityPerPod, 1, 1_000_000),
    options.capacityPerPod === undefined || tier._mesh !== undefined
      ? undefined
      : `sidecars count what pods take at a time, got 'capacityPerPod' for '${name}' in the tier '${tier.name}'; take Tier.large(mesh), or leave it out`,
    options.federated !== true || tier._help !== undefined
      ? undefined
      : `other clusters help in a tier of several, got 'federated' for '${name}' in the tier '${tier.name}'; take Tier.multiCluster(mesh, ...), or leave it out`,
    ...cookieProblems(name, options.affinityTime, { cookie, outside, forgetful }),
    ...(options.rollout?._problems(options.image) ?? []),
  ];
}

function cookieProblems(
  name: string,
  time: Duration | undefined,
  of: { readonly cookie?: string; readonly outside?: string; readonly forgetful?: string },
): (string | undefined)[] {
  const { cookie, outside, forgetful } = of;
  return [
    cookie === undefined || /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,64}$/.test(cookie)
      ? undefined
      : `a cookie is named by at most 64 letters, digits and hyphens, got '${cookie}'; correct 'affinityCookie'`,
    cookie === undefined || outside !== undefined
      ? undefined
      : `a cookie is of callers outside, got 'affinityCookie' for '${name}', which no path leads to; give it a 'path', or take the cookie out`,
    cookie === undefined || outside === undefined || forgetful === undefined
      ? undefined
      : `calls keep to a pod by sidecars or by an Ingress of Traefik, got 'affinityCookie' for ${outside} behind ${forgetful}; take Tier.large(mesh), or keep sessions in a store that all pods share`,
    time === undefined || cookie !== undefined
      ? undefined
      : `a user keeps to a pod by a cookie, got 'affinityTime' alone for '${name}'; give 'affinityCookie' too`,
    durationProblem('a session', 'affinityTime', time, Duration.days(365)),
  ];
}

/**
 * What keeps pods of two versions of a service from running at the same time.
 * @internal
 */
export function sharedVolumeProblems(name: string, mounts: ReadonlyMap<string, PodVolume>): string[] {
  return [...mounts]
    .filter(([, volume]) => volume._isOfOneNode)
    .map(
      ([path]) =>
        `pods of two versions cannot share a volume of one node, got '${path}' of '${name}'; claim it of a class of a shared file system, or take ServiceRollout.recreate()`,
    );
}
