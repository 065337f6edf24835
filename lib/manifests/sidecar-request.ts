import { IMesh } from './mesh-context';

/**
 * What the sidecar of a workload requests: what its annotations say, else what its mesh says.
 * @see https://istio.io/latest/docs/reference/config/annotations/#SidecarProxyCPU
 * @internal
 */
export function sidecarRequest(
  mesh: IMesh | undefined,
  annotations: Readonly<Record<string, string>> = {},
): { readonly cores: number; readonly memoryMebibytes: number } {
  if (mesh === undefined) {
    return { cores: 0, memoryMebibytes: 0 };
  }
  const said = ['CPU', 'CPULimit', 'Memory', 'MemoryLimit'].map((what) => annotations[`${PROXY}${what}`]);
  if (said.every((value) => value === undefined)) {
    return { cores: mesh.sidecarCores, memoryMebibytes: mesh.sidecarMemoryMebibytes };
  }
  const [cpu, cpuLimit, memory, memoryLimit] = said;
  // A container that has a limit alone requests as much.
  return { cores: cores(cpu ?? cpuLimit), memoryMebibytes: mebibytes(memory ?? memoryLimit) };
}

/**
 * What the sidecar of a workload is limited to, which counts to quotas as well.
 * @internal
 */
export function sidecarLimit(
  mesh: IMesh | undefined,
  annotations: Readonly<Record<string, string>> = {},
): { readonly cores: number; readonly memoryMebibytes: number } {
  const request = sidecarRequest(mesh, annotations);
  const [cpu, memory] = ['CPULimit', 'MemoryLimit'].map((what) => annotations[`${PROXY}${what}`]);
  const isOfMesh = !Object.keys(annotations).some((key) => SIZES.test(key));
  const limit = isOfMesh ? mesh?._sidecarLimit : undefined;
  return {
    cores: cpu === undefined ? (limit?.cores ?? request.cores) : cores(cpu),
    memoryMebibytes: memory === undefined ? (limit?.memoryMebibytes ?? request.memoryMebibytes) : mebibytes(memory),
  };
}

const PROXY = 'sidecar.istio.io/proxy';
const SIZES = /^sidecar\.istio\.io\/proxy(CPU|Memory)(Limit)?$/;

function cores(quantity: string | undefined): number {
  const [, amount = '0', milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(quantity ?? '') ?? [];
  return milli === 'm' ? Number(amount) / 1000 : Number(amount);
}

function mebibytes(quantity: string | undefined): number {
  const [, amount = '0', unit = ''] = /^(\d+(?:\.\d+)?)([KMG]i?)?$/.exec(quantity ?? '') ?? [];
  return (Number(amount) * (BYTES[unit] ?? 1)) / BYTES.Mi;
}

const BYTES: Readonly<Record<string, number>> = {
  K: 1000,
  M: 1000 ** 2,
  G: 1000 ** 3,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
};
