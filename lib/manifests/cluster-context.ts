import { IConstruct } from 'constructs';
import { Distribution } from '../model';
import { Engine } from './engine';

const CLUSTER = 'cloudserve:cluster';
const ENGINE = 'cloudserve:engine';
const KUBERNETES = 'cloudserve:kubernetes';

/**
 * Makes everything below a construct part of a cluster; to be called before it has children.
 * @internal
 */
export function enterCluster(scope: IConstruct, cluster: string): void {
  scope.node.setContext(CLUSTER, cluster);
}

/**
 * Name of the cluster that a construct is part of, if it stands under one.
 * @internal
 */
export function clusterOf(construct: IConstruct): string | undefined {
  return construct.node.tryGetContext(CLUSTER) as string | undefined;
}

/**
 * Has everything below a construct delivered by an engine; to be called before it has children.
 * @internal
 */
export function deliverBy(scope: IConstruct, engine: Engine): void {
  scope.node.setContext(ENGINE, engine);
}

/**
 * What delivers a construct.
 * @internal
 */
export function engineOf(construct: IConstruct): Engine {
  return (construct.node.tryGetContext(ENGINE) as Engine | undefined) ?? Engine.plain();
}

/**
 * Which Kubernetes a cluster runs, as far as the program knows.
 * @internal
 */
export interface KubernetesContext {
  readonly distribution: Distribution;
  /** `v1.35.6+rke2r1`. */
  readonly release: string;
}

/**
 * Says which Kubernetes everything below a construct runs on; to be called before it has children.
 * @internal
 */
export function enterKubernetes(scope: IConstruct, kubernetes: KubernetesContext): void {
  scope.node.setContext(KUBERNETES, kubernetes);
}

/**
 * Which Kubernetes a construct runs on; undefined in a cluster that others stand up, and in a plain cdk8s App.
 * @internal
 */
export function kubernetesOf(construct: IConstruct): KubernetesContext | undefined {
  return construct.node.tryGetContext(KUBERNETES) as KubernetesContext | undefined;
}

const ENTRY = 'cloudserve:entry';

/**
 * How callers get to the gateways of a cluster. Its members are asked when everything is defined.
 * @internal
 */
export interface EntryContext {
  /** Address that callers outside use, perhaps a value of a deployment; none where nothing stands in front. */
  readonly publicAddress?: string;
  /** Name that leads there. */
  readonly hostname?: string;
  /** Its fixed address on the network of the site, which the API of the cluster has too. */
  readonly siteAddress?: string;
  /** Path of the network of the site, which tells clusters apart that call each other by addresses of their site. */
  readonly siteNetwork?: string;
  /** Whether a Service of type LoadBalancer gets one. */
  readonly servesLoadBalancers: boolean;
  /** Where the cluster is: `asia-southeast1`. */
  readonly region?: string;
  /** Name of the distribution's own controller that owns the ports of the gateway, if one does. */
  readonly ingressController?: string;
  /** Whether its network of pods is Cilium's, Canal's...: `canal`. */
  readonly cni?: string;
}

/**
 * Says how callers get to the gateways of a cluster; to be called before it has children.
 * @internal
 */
export function enterEntry(scope: IConstruct, entry: EntryContext): void {
  scope.node.setContext(ENTRY, entry);
}

/**
 * How callers get to the gateways of the cluster that a construct is part of; undefined in a plain cdk8s App.
 * @internal
 */
export function entryOf(construct: IConstruct): EntryContext | undefined {
  return construct.node.tryGetContext(ENTRY) as EntryContext | undefined;
}
