import { byCodeUnit } from '../core';
import { Port, Protocol } from '../model';
import { IMesh } from './mesh-context';

/**
 * Who calls, as authorization policies of a mesh write it; callers outside of the mesh have no name there.
 * @internal
 */
export type MeshSource = Readonly<Record<string, readonly string[]>>;

/**
 * Who calls what, as a mesh sees it.
 * @internal
 */
export interface MeshCall {
  /** Left out for pods outside of the mesh, who come in by exceptions alone. */
  readonly source?: MeshSource;
  readonly ports: readonly Port[];
}

/**
 * Pods of one account, wherever they run: those of other clusters of the same trust too.
 * @internal
 */
export function accountSource({ trustDomain }: IMesh, namespace: string, serviceAccount: string): MeshSource {
  return { principals: [`${trustDomain}/ns/${namespace}/sa/${serviceAccount}`] };
}

/**
 * Calls as they arrive from another cluster: by the accounts of the callers, never by their addresses.
 * @internal
 */
export function distantCalls(calls: readonly MeshCall[]): MeshCall[] {
  const named = calls.filter(({ source }) => source !== undefined && source.ipBlocks === undefined);
  const bySource = new Map(named.map((call) => [JSON.stringify(call.source), call]));
  return [...bySource].sort(([a], [b]) => byCodeUnit(a, b)).map(([, call]) => call);
}

/**
 * Rules of an authorization policy that lets calls in; none where nothing is let in, which closes all. Ports of exceptions are open to
 * callers without a name: who of them gets there is up to network policies.
 * @internal
 */
export function authorizationRules(calls: readonly MeshCall[], plainPorts: readonly number[]): object[] | undefined {
  const named = calls
    .map(({ source, ports }) => ({ source, numbers: numbersOf(ports) }))
    .filter(({ source, numbers }) => source !== undefined && numbers.length > 0)
    .map(({ source, numbers }) => rule(source as MeshSource, numbers));
  const all = [...named, ...(plainPorts.length === 0 ? [] : [rule({ notPrincipals: ['*'] }, sorted(plainPorts))])];
  const rules = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  return rules.length === 0 ? undefined : rules;
}

/**
 * What keeps pods of a mesh from being called by those who are let in.
 * @param name of the pods
 * @param lacksSidecars of pods of a namespace
 * @internal
 */
export function callerProblems(
  name: string,
  calls: readonly (MeshCall & { readonly from: string })[],
  plainPorts: readonly number[],
  lacksSidecars: (namespace: string) => boolean,
): (string | undefined)[] {
  return calls.flatMap(({ from, source, ports }) => {
    const isPlain = source === undefined || (source.namespaces ?? []).some(lacksSidecars);
    const refused = isPlain ? refusedPorts(ports, plainPorts) : [];
    return [
      ...ports.map(portProblem),
      refused.length === 0
        ? undefined
        : `pods of a mesh answer callers of the mesh alone, got a link from '${from}', which has no sidecar, to '${name}' at ${refused.join(', ')}; move the caller into a namespace of the mesh, or give the mesh an exception for the ports`,
    ];
  });
}

/** Ports of a call by a caller without a sidecar that the mesh does not let in. */
function refusedPorts(ports: readonly Port[], plainPorts: readonly number[]): Port[] {
  return ports.filter((port) => port.protocol === Protocol.TCP && numbers(port).some((n) => !plainPorts.includes(n)));
}

function portProblem(port: Port): string | undefined {
  return port.protocol === Protocol.TCP && port.last - port.first >= MOST
    ? `a mesh names the ports of a link one by one, ${MOST} at the most, got '${port.toString()}'; narrow the range`
    : undefined;
}

const MOST = 100;

function rule(source: MeshSource, ports: readonly number[]): object {
  return { from: [{ source }], to: [{ operation: { ports: ports.map(String) } }] };
}

/** UDP goes past a mesh: network policies alone are about it. */
function numbersOf(ports: readonly Port[]): number[] {
  return sorted([...new Set(ports.filter(({ protocol }) => protocol === Protocol.TCP).flatMap(numbers))]);
}

function numbers({ first, last }: Port): number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST)) }, (_, i) => first + i);
}

function sorted(ports: readonly number[]): number[] {
  return [...ports].sort((a, b) => a - b);
}
