import { Duration, Size } from '../core';
import { Layer } from './layer';
import { ISecretReference } from './secret-reference';

/** A variable whose value stands in a Secret. */
export interface SecretVariable {
  readonly name: string;
  readonly secret: ISecretReference;
  readonly key: string;
}

/** What everything is asked that runs a container, hardened: services, members and jobs. */
export interface HardenedWorkloadProps {
  /** With a tag or a digest: `registry.example.org/web:1.4.2`. */
  readonly image: string;
  /** Cores that a pod requests; fractions are allowed. */
  readonly cores: number;
  /** Memory that a pod requests. */
  readonly memory: Size;
  /**
   * Name of the workload, its policy, and its Service if it has one.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /** @default - twice `cores` */
  readonly coresLimit?: number;
  /** @default - as much as `memory` */
  readonly memoryLimit?: Size;
  /**
   * Room on the disk of its node for logs and all that a pod writes; what is mounted as scratch comes on top.
   * @default - 256 MiB
   */
  readonly scratch?: Size;
  /**
   * Folders that the container writes to, beside what is mounted: `/tmp`. All else is read-only.
   * @default - none
   */
  readonly writablePaths?: string[];
  /** @default - the image's */
  readonly command?: string[];
  /** @default - the image's */
  readonly arguments?: string[];
  /**
   * Variables with values that everybody may read.
   * @default - none
   */
  readonly variables?: Record<string, string>;
  /**
   * Variables with values from Secrets.
   * @default - none
   */
  readonly secretVariables?: SecretVariable[];
  /** @default - 30 seconds */
  readonly terminationGracePeriod?: Duration;
  /**
   * User and group that containers run as.
   * @default 10001
   */
  readonly user?: number;
  /**
   * Name of the ServiceAccount, which somebody else makes.
   * @default - `default`, which may nothing
   */
  readonly serviceAccount?: string;
  /**
   * Whether pods get a token for the API of the cluster, and may call the ports of APIs, 443 and 6443; goes with `serviceAccount`.
   * @default false
   */
  readonly apiToken?: boolean;
  /**
   * Secret that opens the registry.
   * @default - the registry is open
   */
  readonly pullSecret?: ISecretReference;
  /**
   * Whether the registry is asked at each start. Sites that lose it turn this off.
   * @default true
   */
  readonly pullAlways?: boolean;
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
  /** @default Layer.APPS */
  readonly layer?: Layer;
}
