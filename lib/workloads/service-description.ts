import { Duration, Size } from '../core';
import { PodProbe, SecretVariable } from '../manifests';
import { Port } from '../model';

/** A file of configuration that a service reads. */
export interface ServiceFile {
  /** Where containers have it: `/etc/exam/application.yml`. */
  readonly path: string;
  readonly content: string;
}

/** A path of the host of an application that leads to a service. */
export interface ServicePath {
  /** `/api/account`. */
  readonly path: string;
  /**
   * Whether the path alone is meant; else all below it too.
   * @default false
   */
  readonly exact?: boolean;
  /**
   * Whether the service gets `/1` for `/api/account/1`.
   * @default false
   */
  readonly stripPrefix?: boolean;
}

/** What a service of an application is, whatever runs it. */
export interface ServiceDescription {
  /** Name that others call it by. */
  readonly name: string;
  /** With a tag or a digest: `registry.example.org/web:1.4.2`. */
  readonly image: string;
  /** Cores that each of its containers requests. */
  readonly cores: number;
  /** Memory that each of its containers requests. */
  readonly memory: Size;
  /**
   * What it listens on; the first one is what paths lead to.
   * @default - nothing
   */
  readonly ports?: Port[];
  /**
   * Paths of the host of its application that lead to it.
   * @default - none: it is called by others of its application alone
   */
  readonly paths?: ServicePath[];
  /** @default - twice `cores` */
  readonly coresLimit?: number;
  /** @default - as much as `memory` */
  readonly memoryLimit?: Size;
  /**
   * Number of containers, the least where they scale.
   * @default 2
   */
  readonly minReplicas?: number;
  /**
   * Most containers that it scales to.
   * @default - it does not scale
   */
  readonly maxReplicas?: number;
  /**
   * Whether a container takes calls.
   * @default - as soon as it runs
   */
  readonly readiness?: PodProbe;
  /**
   * Whether a container is to be started again.
   * @default - it is never started again while it runs
   */
  readonly liveness?: PodProbe;
  /**
   * Whether a container is done with its start.
   * @default - at once
   */
  readonly startup?: PodProbe;
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
   * Variables with values that stand elsewhere.
   * @default - none
   */
  readonly secretVariables?: SecretVariable[];
  /** @default - none */
  readonly configFiles?: ServiceFile[];
  /**
   * Folders that containers write to; all else is read-only.
   * @default - none
   */
  readonly writablePaths?: string[];
  /** @default 10001 */
  readonly user?: number;
  /** @default - 30 seconds */
  readonly terminationGracePeriod?: Duration;
  /**
   * Whether two containers never share a node.
   * @default false
   */
  readonly separateHosts?: boolean;
  /**
   * Labels of nodes that take its containers.
   * @default - all nodes
   */
  readonly nodeLabels?: Record<string, string>;
  /**
   * Name of the cookie that leads a caller to the same container again.
   * @default - each call goes to any of them
   */
  readonly affinityCookie?: string;
  /**
   * Names of the services of its application that call it.
   * @default - none
   */
  readonly callers?: string[];
  /**
   * Whether it calls what is not of its application: a database that stands elsewhere, an API.
   * @default false
   */
  readonly callsOutside?: boolean;
  /**
   * Paths of volumes that outlive its containers.
   * @default - none
   */
  readonly volumePaths?: string[];
  /**
   * Names of jobs that run before it is rolled out.
   * @default - none
   */
  readonly jobs?: string[];
  /**
   * Names of jobs that run by a schedule.
   * @default - none
   */
  readonly cronJobs?: string[];
}

/** An application that says of its services what they are, so that something else than a cluster of Kubernetes may run them too. */
export interface IDescribedApplication {
  /**
   * Name that its paths are of.
   * @default - any
   */
  readonly host?: string;
  /** All its services, in the order of the program. */
  describeServices(): ServiceDescription[];
}
