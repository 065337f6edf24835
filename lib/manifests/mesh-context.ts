import { IConstruct } from 'constructs';
import { clusterOf } from './cluster-context';

const MESH = 'cloudserve:mesh';

/** A mesh as what stands in it sees it. */
export interface IMesh extends IConstruct {
  /** Namespace of its control plane. */
  readonly namespace: string;
  /** Namespace of the gateways that lead callers in. */
  readonly gatewayNamespace: string;
  /** First part of the identities of its pods: `cluster.local`. */
  readonly trustDomain: string;
  /** Labels of a namespace whose pods get a sidecar. */
  readonly namespaceLabels: Record<string, string>;
  /** Cores that a sidecar requests. */
  readonly sidecarCores: number;
  /** MiB that a sidecar requests. */
  readonly sidecarMemoryMebibytes: number;
  /** IPv4 addresses of the gateways that sidecars call in other clusters; complete when everything is defined. */
  readonly peerAddresses: string[];
  /**
   * Ports of pods that callers without a sidecar may call, by exceptions of the mesh; complete when everything is defined.
   * @internal
   */
  _plainPorts?(namespace: string, podLabels: Record<string, string>): number[];
  /**
   * What a sidecar is limited to; left out where that is what it requests.
   * @internal
   */
  readonly _sidecarLimit?: { readonly cores: number; readonly memoryMebibytes: number };
  /**
   * Namespace whose Prometheus asks all sidecars, if any.
   * @internal
   */
  readonly _metricsFrom?: string;
  /**
   * What pods come after that shall have sidecars, where they are of no later layer than `CONFIGS`.
   * @internal
   */
  readonly _controlPlane?: IConstruct;
  /**
   * Tells of each cluster that sidecars call, those to come too. Its address may be a value of a deployment, so what holds it is an object of
   * its own: the others do not wait for it.
   * @internal
   */
  _whenCalling?(listener: (peer: string, address: () => string) => void): void;
  /**
   * Where sidecars send traces to, if anywhere.
   * @internal
   */
  readonly _collector?: { readonly namespace: string; readonly port: number };
}

/**
 * Makes everything below a construct part of a mesh; to be called before it has children.
 * @internal
 */
export function enterMesh(scope: IConstruct, mesh: IMesh): void {
  scope.node.setContext(MESH, mesh);
}

/**
 * The mesh that a construct's pods are part of, if any.
 * @internal
 */
export function meshOf(construct: IConstruct): IMesh | undefined {
  return construct.node.tryGetContext(MESH) as IMesh | undefined;
}

/**
 * What keeps something from being in a mesh, if anything: its sidecars and its rules are of its own cluster.
 * @internal
 */
export function meshPlaceProblem(scope: IConstruct, mesh: IMesh | undefined): string | undefined {
  const [here, there] = [clusterOf(scope), mesh === undefined ? undefined : clusterOf(mesh)];
  return mesh === undefined || here === there
    ? undefined
    : `a mesh is of one cluster, got that of '${there ?? ''}' in '${here ?? ''}'; name the mesh of '${here ?? ''}' by 'mesh'`;
}
