import { Size, likeKind, numberKind, objectKind, textKind } from '../../core';
import { IMesh, PodSecurity } from '../../manifests';
import { Environment } from './environment';
import { NamespaceQuota } from './namespace-quota';

export interface RancherProjectProps {
  /**
   * Name of the project's object.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Name that Rancher shows.
   * @default - the name of the object
   */
  readonly displayName?: string;
  /**
   * Cores that all pods of the project together may request; goes with `memory`.
   * @default - no quota
   */
  readonly cores?: number;
  /**
   * Memory that all pods of the project together may request and be limited to; goes with `cores`.
   * @default - no quota
   */
  readonly memory?: Size;
  /**
   * Cores that all pods of the project together may be limited to.
   * @default - twice `cores`
   */
  readonly coresLimit?: number;
  /**
   * Storage that all claims of the project together may request.
   * @default - not limited
   */
  readonly storage?: Size;
  /**
   * Number of pods of the project.
   * @default - not limited
   */
  readonly pods?: number;
  /**
   * Number of claims of the project.
   * @default - not limited
   */
  readonly claims?: number;
  /**
   * Quota of a namespace that names none, also of one that is made in Rancher.
   * @default - a quarter of the project's, and no less than one default pod needs
   */
  readonly namespaceDefault?: NamespaceQuota;
  /**
   * How many times its part of the cluster may be promised, for projects that seldom use it all at once.
   * @default 1
   */
  readonly overcommit?: number;
}

export interface ProjectNamespaceOptions {
  /**
   * Name of the namespace.
   * @default - the id
   */
  readonly name?: string;
  /**
   * What it is for: a part of the project's quota, a level of Pod Security, requests of containers that say nothing.
   * @default - nothing is said
   */
  readonly environment?: Environment;
  /**
   * What its pods must keep to.
   * @default - that of its environment, else PodSecurity.RESTRICTED
   */
  readonly podSecurity?: PodSecurity;
  /**
   * Its part of the project's quota.
   * @default - that of its environment, else the project's `namespaceDefault`
   */
  readonly quota?: NamespaceQuota;
  /**
   * Namespace whose Prometheus may ask the ports named `metrics` of all pods.
   * @default - nobody asks
   */
  readonly metricsFrom?: string;
  /**
   * Namespace of the gateway, which may call the ports named `http` of all pods.
   * @default - no gateway calls
   */
  readonly gatewayFrom?: string;
  /**
   * Mesh that its pods are part of: each gets a sidecar.
   * @default - none
   */
  readonly mesh?: IMesh;
  /**
   * Labels beside the ones of Pod Security.
   * @default - none
   */
  readonly labels?: Record<string, string>;
}

/**
 * The quota of a project that has one.
 * @internal
 */
export function quotaOf({ cores, memory, ...rest }: RancherProjectProps): NamespaceQuota | undefined {
  return cores === undefined || memory === undefined ? undefined : { cores, memory, ...rest };
}

/** @internal */
export function quotaWithoutCore(props: RancherProjectProps): string | undefined {
  const given = QUOTA_PROPS.filter((name) => props[name] !== undefined);
  return given.length === 0
    ? undefined
    : `a quota has both 'cores' and 'memory', got ${given.map((name) => `'${name}'`).join(', ')} alone; give both or none of the quota`;
}

const QUOTA_PROPS = [
  'cores',
  'memory',
  'coresLimit',
  'storage',
  'pods',
  'claims',
  'namespaceDefault',
] as const satisfies readonly (keyof RancherProjectProps)[];

/** @internal */
export const PROJECT_KINDS = {
  name: textKind('exams'),
  displayName: textKind('Exams'),
  cores: numberKind(40),
  memory: likeKind('a size', 'Size.gibibytes(144)', 'toMebibytes'),
  coresLimit: numberKind(80),
  storage: likeKind('a size', 'Size.gibibytes(1200)', 'toMebibytes'),
  pods: numberKind(400),
  claims: numberKind(40),
  namespaceDefault: objectKind('{ cores: 2, memory: Size.gibibytes(8) }'),
  overcommit: numberKind(2),
};
