import {
  Duration,
  Size,
  booleanKind,
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  recordKind,
  textKind,
  withFields,
} from '../core';
import { PodProbe, PodSpread, SecretVariable } from '../manifests';
import { Port } from '../model';
import { ServiceRollout } from './rollout/service-rollout';
import { DEFAULT_KINDS, ServiceDefaults } from './service-defaults';

/** What callers of a service speak. */
export enum ServiceProtocol {
  HTTP = 'http',
  GRPC = 'grpc',
  /** Anything else; no path leads to it. */
  TCP = 'tcp',
}

/** What callers of a path get to. */
export interface ServicePathOptions {
  /**
   * Whether the path alone is meant; else all below it too.
   * @default false
   */
  readonly exact?: boolean;
  /**
   * Whether the service gets `/1` for `/api/account/1` of the path `/api/account`. Gateways do this, an Ingress does not.
   * @default false
   */
  readonly stripPrefix?: boolean;
}

/** A service of an application. */
export interface MicroserviceOptions extends ServiceDefaults {
  /** With a tag or a digest: `registry.example.org/account:1.4.2`. */
  readonly image: string;
  /**
   * What its pods and its Service listen on.
   * @default - nothing: nobody calls it
   */
  readonly port?: number;
  /**
   * What its callers speak.
   * @default ServiceProtocol.HTTP
   */
  readonly protocol?: ServiceProtocol;
  /**
   * What it listens on beside: metrics for one, as `Port.tcp(9100, 'metrics')`.
   * @default - nothing
   */
  readonly morePorts?: Port[];
  /**
   * Path of the application's host that leads to it: `/api/account`. More of them by `addPath`.
   * @default - callers outside do not get to it
   */
  readonly path?: string;
  /**
   * Whether it gets `/1` for `/api/account/1`.
   * @default false
   */
  readonly stripPrefix?: boolean;
  /**
   * Whether a container is done with its start; the others wait for it.
   * @default - the others begin at once
   */
  readonly startup?: PodProbe;
  /** @default - twice `cores` */
  readonly coresLimit?: number;
  /** @default - as much as `memory` */
  readonly memoryLimit?: Size;
  /**
   * Percentage of the requested cores that pods use before there are more of them.
   * @default 70
   */
  readonly targetUtilization?: number;
  /**
   * Percentage of the requested memory that pods use before there are more of them: for programs that give memory back.
   * @default - memory is not looked at
   */
  readonly targetMemoryUtilization?: number;
  /**
   * Requests that a pod gets in a second, on average, before there are more of them. Sidecars count them.
   * @default - the rate of requests is not looked at
   */
  readonly requestsPerSecond?: number;
  /**
   * Requests that a pod works on at a time, on average, before there are more of them. Sidecars count them.
   * @default - 70 % of `capacityPerPod` where other clusters help with it, else they are not looked at
   */
  readonly requestsInFlight?: number;
  /**
   * How long fewer pods must have been enough before any is taken away.
   * @default - 5 minutes
   */
  readonly scaleDownAfter?: Duration;
  /**
   * Requests that a pod works on at a time. In a mesh its sidecar refuses what is above, and callers try elsewhere.
   * @default - in several clusters that of the tier, else as many as come
   */
  readonly capacityPerPod?: number;
  /**
   * Whether other clusters help with it, where the tier has some.
   * @default - those with a path
   */
  readonly federated?: boolean;
  /**
   * Variables with values from Secrets.
   * @default - none
   */
  readonly secretVariables?: SecretVariable[];
  /** @default - the image's */
  readonly command?: string[];
  /** @default - the image's */
  readonly arguments?: string[];
  /**
   * How long a user keeps to a pod, where there is an `affinityCookie`.
   * @default - as long as the browser is open
   */
  readonly affinityTime?: Duration;
  /**
   * How it goes over to another image.
   * @default ServiceRollout.rolling()
   */
  readonly rollout?: ServiceRollout;
  /**
   * Number of pods that stay while nodes are emptied: fewer than there are.
   * @default - half of them; with one pod none
   */
  readonly minAvailable?: number;
  /**
   * How pods are kept apart.
   * @default PodSpread.PREFER_HOSTS
   */
  readonly spread?: PodSpread;
  /**
   * How long a pod goes on before it is told to stop, so that nobody calls it any more: it is part of `terminationGracePeriod`.
   * @default - 5 seconds where it listens on something
   */
  readonly preStop?: Duration;
  /** @default - 30 seconds */
  readonly terminationGracePeriod?: Duration;
  /**
   * Folders that the container writes to, beside what is mounted: `/tmp`. All else is read-only.
   * @default - none
   */
  readonly writablePaths?: string[];
  /**
   * Room on the disk of its node for logs and all that a pod writes.
   * @default - 256 MiB
   */
  readonly scratch?: Size;
  /**
   * User and group that containers run as.
   * @default 10001
   */
  readonly user?: number;
  /**
   * Labels of nodes that take the pods.
   * @default - all nodes
   */
  readonly nodeLabels?: Record<string, string>;
  /**
   * Further labels of pods.
   * @default - none
   */
  readonly labels?: Record<string, string>;
  /** @default - none */
  readonly podAnnotations?: Record<string, string>;
}

const DURATION = likeKind('a duration', 'Duration.minutes(5)', 'toSeconds');

/** @internal */
export const SERVICE_KINDS = {
  ...DEFAULT_KINDS,
  name: needed(textKind('account')),
  image: needed(textKind('registry.example.org/account:1.4.2')),
  port: numberKind(8080),
  protocol: choiceKind('ServiceProtocol', ServiceProtocol),
  morePorts: listKind(ofClass('Port', "Port.tcp(9100, 'metrics')", Port)),
  path: textKind('/api/account'),
  stripPrefix: booleanKind(),
  startup: ofClass('PodProbe', "PodProbe.http('/started')", PodProbe),
  coresLimit: numberKind(0.5),
  memoryLimit: DEFAULT_KINDS.memory,
  targetUtilization: numberKind(70),
  targetMemoryUtilization: numberKind(80),
  requestsPerSecond: numberKind(50),
  requestsInFlight: numberKind(35),
  scaleDownAfter: DURATION,
  capacityPerPod: numberKind(50),
  federated: booleanKind(),
  secretVariables: listKind(
    withFields(objectKind("{ name: 'PASSWORD', secret: mail, key: 'password' }"), {
      name: needed(textKind('PASSWORD')),
      secret: needed(likeKind('a reference to a Secret', "SecretReference.fromName('mail')", 'secretName')),
      key: needed(textKind('password')),
    }),
  ),
  command: listKind(textKind('serve')),
  arguments: listKind(textKind('--port=8080')),
  affinityTime: DURATION,
  rollout: ofClass('ServiceRollout', 'ServiceRollout.rolling()', ServiceRollout),
  minAvailable: numberKind(1),
  spread: choiceKind('PodSpread', PodSpread),
  preStop: DURATION,
  terminationGracePeriod: DURATION,
  writablePaths: listKind(textKind('/tmp')),
  scratch: DEFAULT_KINDS.memory,
  user: numberKind(10001),
  nodeLabels: recordKind(textKind('ssd'), 'disk'),
  labels: recordKind(textKind('exams'), 'team'),
  podAnnotations: recordKind(textKind('true'), "'example.org/scrape'"),
};

/** @internal */
export const PATH_KINDS = {
  path: needed(textKind('/api/account')),
  exact: booleanKind(),
  stripPrefix: booleanKind(),
};
