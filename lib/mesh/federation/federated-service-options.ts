import {
  Duration,
  booleanKind,
  choiceKind,
  labelProblem,
  likeKind,
  needed,
  numberKind,
  recordKind,
  textKind,
} from '../../core';
import { IService } from '../../manifests';
import { Overflow } from './overflow';

/** How a service calls for help: the same for all the peers that help it. */
export interface FederationSettings {
  /**
   * Requests that one pod works on at a time: 1 to 100000. It refuses those beyond, but for one that waits, and they go to a peer.
   * Too high, and pods are slow before anybody helps; too low, and requests leave while pods are idle.
   */
  readonly capacityPerPod: number;
  /** @default Overflow.SPILL */
  readonly mode?: Overflow;
  /**
   * Name of the port of the Service whose requests overflow: HTTP or gRPC, by the name.
   * @default - its only port of that kind
   */
  readonly port?: string;
  /**
   * How long what failed gets no requests: a peer's gateway that does not answer, and with Overflow.REDIRECT a pod that was full. 1 second to
   * 1 hour. Measured with 10 seconds: after a failure, requests are served at home again 5 seconds after the pod is back; with 1 minute, 53 seconds.
   * @default - 10 seconds
   */
  readonly ejectionTime?: Duration;
  /**
   * Whether a call may be done twice, as reading may and ordering may not. Then calls whose connection broke go to a peer too, and those that a
   * gateway answered with 502 or 504. Otherwise only calls go there that no pod has begun, and those answered with 503: an application that
   * answers 503 after it has done something has to say 500.
   * @default false
   */
  readonly callsMayRepeat?: boolean;
}

/** How a peer that is short of room calls a service. What is not of the cluster that it calls is the same for all of them. */
export interface AcceptedServiceOptions extends FederationSettings {
  /**
   * Order among the clusters that the peer calls for a service: 1 to 5, and one that is equal is as good.
   * @default 1
   */
  readonly preference?: number;
}

/** How a peer helps a service. What is not of the peer is the same for all of them. */
export interface FederatedServiceOptions extends FederationSettings {
  /**
   * Order among the peers of a service: 1 to 5, and one that is equal is as good. The next is asked when the ones before are full; each place
   * in the order costs a call two more tries.
   * @default 1
   */
  readonly preference?: number;
  /**
   * The same Service at the peer, where that is a mesh of the testbed: same name, namespace and port.
   * @default - it is looked for in the cluster of the peer, where it is defined before
   */
  readonly peerService?: IService;
  /**
   * Labels of the pods of the Service at a peer that others run.
   * @default - those of the pods here
   */
  readonly peerPodLabels?: Record<string, string>;
}

/** @internal */
export const SERVICE_KIND = likeKind(
  'a Service',
  "new HardenedDeployment(namespace, 'exam', ...)",
  'name',
  'namespace',
  'ports',
  'podLabels',
);

/** @internal */
export const SETTINGS_KINDS = {
  capacityPerPod: needed(numberKind(50)),
  mode: choiceKind('Overflow', Overflow),
  port: textKind('http'),
  ejectionTime: likeKind('a Duration', 'Duration.seconds(10)', 'toMilliseconds'),
  callsMayRepeat: booleanKind(),
};

/** @internal */
export const ACCEPTED_KINDS = { ...SETTINGS_KINDS, preference: numberKind(1) };

/** @internal */
export const OPTIONS_KINDS = {
  ...ACCEPTED_KINDS,
  peerService: SERVICE_KIND,
  peerPodLabels: recordKind(textKind('exam'), 'app'),
};

/**
 * What cannot be of settings, in numbers.
 * @internal
 */
export function settingsProblems({ capacityPerPod, ejectionTime }: FederationSettings): (string | undefined)[] {
  const seconds = ejectionTime?.toSeconds({ integral: false }) ?? EJECTION_SECONDS;
  return [
    Number.isInteger(capacityPerPod) && capacityPerPod >= 1 && capacityPerPod <= 100_000
      ? undefined
      : `a pod works on a whole number of 1 to 100000 requests at a time, got ${capacityPerPod}; correct 'capacityPerPod'`,
    Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600
      ? undefined
      : `what failed is left out for whole seconds, 1 to 3600, got ${seconds}; correct 'ejectionTime'`,
  ];
}

/** @internal */
export const EJECTION_SECONDS = 10;

/** Places that an order of preference has: each costs two tries of a call. */
const PLACES = 5;

/** @internal */
export function peerLabelProblems(labels: Readonly<Record<string, string>> | undefined): (string | undefined)[] {
  const pairs = Object.entries(labels ?? {});
  return [
    labels === undefined || pairs.length > 0
      ? undefined
      : `pods at a peer are known by labels, got none; give one or leave 'peerPodLabels' out`,
    ...pairs.map(([key, value]) => labelProblem(key, value)),
  ];
}

/** @internal */
export function preferenceProblem(preference: number): string | undefined {
  return Number.isInteger(preference) && preference >= 1 && preference <= PLACES
    ? undefined
    : `an order of peers has places 1 to ${PLACES}, got ${preference}; correct 'preference'`;
}
