import { Duration, Size, booleanKind, choiceKind, likeKind, listKind, needed, numberKind, textKind } from '../../core';
import { ISecretReference } from '../../manifests';
import { InstanceAddress } from './instance-settings';

export interface EurekaRegistryProps {
  /** Of a registry of Spring Cloud Netflix, which reads its settings from `SPRING_CONFIG_ADDITIONAL_LOCATION`. */
  readonly image: string;
  /** @default - the id of the construct */
  readonly name?: string;
  /**
   * Members, each with all that is registered: 1 to 5.
   * @default 2
   */
  readonly members?: number;
  /** @default 0.25 */
  readonly cores?: number;
  /** @default - 768 MiB */
  readonly memory?: Size;
  /**
   * Secret that opens the image's registry.
   * @default - it is open
   */
  readonly pullSecret?: ISecretReference;
  /**
   * URLs of the members of registries in other clusters, each of them, since none passes on what it hears: the `peerUrls` of those.
   * @default - none
   */
  readonly peers?: string[];
  /**
   * Whether the clusters of `peers` reach pods and Services of this one by their own addresses.
   * @default false
   */
  readonly peersReachPods?: boolean;
  /**
   * Name by which callers tell instances of their own cluster, which they prefer, from those of others.
   * @default - that of the cluster
   */
  readonly zone?: string;
  /**
   * How often instances say that they live, in an even number of seconds; after three times without a word one is taken for dead.
   * @default - 10 seconds
   */
  readonly renewal?: Duration;
  /**
   * Whether the registry keeps instances when many fall silent at once, as it does by itself: for networks that fail more often than what runs in them.
   * @default false
   */
  readonly selfPreservation?: boolean;
  /**
   * Secret with `username` and `password` that the image asks callers for.
   * @default - it asks nobody who he is
   */
  readonly credentials?: ISecretReference;
}

const SECRET = likeKind('a reference to a Secret', "SecretReference.fromName('eureka')", 'secretName');

/** @internal */
export const REGISTRY_KINDS = {
  image: needed(textKind('registry.example.org/eureka:1.0.0')),
  name: textKind('eureka'),
  members: numberKind(2),
  cores: numberKind(0.25),
  memory: likeKind('a size', 'Size.mebibytes(768)', 'toMebibytes'),
  pullSecret: SECRET,
  peers: listKind(textKind('https://eureka.ncku.example.net/member-0/eureka/')),
  peersReachPods: booleanKind(),
  zone: textKind('main'),
  renewal: likeKind('a duration', 'Duration.seconds(10)', 'toSeconds'),
  selfPreservation: booleanKind(),
  credentials: SECRET,
};

/** @internal */
export const REGISTRATION_KINDS = {
  service: needed(likeKind('a service with pods', "exam.service('account')", 'use', 'ports', 'podLabels')),
  serviceId: textKind('account'),
  address: choiceKind('InstanceAddress', InstanceAddress),
  instanceHost: textKind('exam.chula.example.net'),
};
