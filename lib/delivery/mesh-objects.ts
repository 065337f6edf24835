import { RenderedUnit } from './rendered-unit';

/**
 * An object of a mesh as checks read it: whoever wrote it by hand may have left anything out.
 * @internal
 */
export interface MeshObject<S> {
  /** Path of the object in the tree. */
  readonly path: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: S;
}

/** @internal */
export interface Policy {
  readonly connectionPool?: object;
  readonly outlierDetection?: { readonly consecutiveErrors?: unknown };
  readonly loadBalancer?: { readonly localityLbSetting?: { readonly distribute?: unknown } };
  readonly portLevelSettings?: readonly Policy[];
}

/** @internal */
export interface DestinationRuleSpec {
  readonly host?: string;
  readonly trafficPolicy?: Policy;
  readonly subsets?: readonly { readonly trafficPolicy?: Policy }[];
  readonly workloadSelector?: { readonly matchLabels?: Record<string, string> };
}

/** @internal */
export interface VirtualServiceSpec {
  readonly hosts?: readonly string[];
  readonly gateways?: readonly string[];
  readonly http?: readonly HttpRouteSpec[];
}

/** @internal */
export interface HttpRouteSpec {
  readonly name?: string;
  readonly route?: readonly { readonly destination?: DestinationSpec }[];
  readonly retries?: { readonly attempts?: number; readonly retryRemoteLocalities?: boolean };
}

/** @internal */
export interface DestinationSpec {
  readonly host?: string;
  readonly subset?: string;
  readonly port?: { readonly number?: number };
}

/** @internal */
export interface ServiceEntrySpec {
  readonly hosts?: readonly string[];
  readonly location?: string;
  readonly ports?: readonly { readonly number?: number }[];
}

/** @internal */
export interface SidecarSpec {
  readonly workloadSelector?: { readonly labels?: Record<string, string> };
}

/** @internal */
export interface ServiceSpec {
  readonly ports?: readonly { readonly name?: string; readonly protocol?: string; readonly appProtocol?: string }[];
}

/**
 * Objects of a kind, in the order of their units.
 * @param group of the API: `networking.istio.io`, '' for Kubernetes' own
 * @internal
 */
export function meshObjects<S>(units: readonly RenderedUnit[], group: string, kind: string): MeshObject<S>[] {
  return units.flatMap(({ cluster, objects, pending }) =>
    [...objects, ...pending].flatMap(({ path, json }) => {
      const [of, version] = json.apiVersion.split('/');
      if (json.kind !== kind || (version === undefined ? '' : of) !== group) {
        return [];
      }
      const { name, namespace, labels } = json.metadata as {
        readonly name: string;
        readonly namespace?: string;
        readonly labels?: Record<string, string>;
      };
      const { spec } = json as unknown as { readonly spec?: S };
      return [
        { path, cluster, name, namespace: namespace ?? 'default', labels: labels ?? {}, spec: spec ?? ({} as S) },
      ];
    }),
  );
}

/**
 * A host as Istio takes it: without a dot it is a Service of the object's namespace.
 * @internal
 */
export function fullHost(host: string, namespace: string): string {
  return host.includes('.') || host === '*' ? host : `${host}.${namespace}.svc.cluster.local`;
}
