import { Size, kindProblems, likeKind, needed, numberKind, refuseValue, wholeMebibytes } from '../../core';

export interface SidecarSizeProps {
  /** Cores that it requests; fractions are allowed. */
  readonly cores: number;
  /** Memory that it requests. */
  readonly memory: Size;
  /**
   * Most cores that it may have; with whole ones it has as many threads.
   * @default 2
   */
  readonly coresLimit?: number;
  /**
   * Most memory that it may have.
   * @default - 1 GiB, or as much as `memory` where that is more
   */
  readonly memoryLimit?: Size;
}

// The sizes below are made with them.
const SIZE = likeKind('a size', 'Size.mebibytes(128)', 'toMebibytes');

const KINDS = {
  cores: needed(numberKind(0.1)),
  memory: needed(SIZE),
  coresLimit: numberKind(2),
  memoryLimit: SIZE,
};

/**
 * What a proxy of a mesh requests and may have.
 * @see https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
 */
export class SidecarSize {
  /** For up to some hundred requests a second. */
  public static readonly SMALL: SidecarSize = SidecarSize.of({ cores: 0.1, memory: Size.mebibytes(128) });
  /** For about a thousand requests a second, or a mesh of some hundred services. */
  public static readonly MEDIUM: SidecarSize = SidecarSize.of({ cores: 0.5, memory: Size.mebibytes(256) });
  /** For several thousand requests a second. */
  public static readonly LARGE: SidecarSize = SidecarSize.of({
    cores: 2,
    memory: Size.mebibytes(512),
    coresLimit: 4,
    memoryLimit: Size.gibibytes(2),
  });

  /** Another size. */
  public static of(props: SidecarSizeProps): SidecarSize {
    refuseValue(kindProblems('the size of a sidecar', props, KINDS));
    return new SidecarSize(props);
  }

  /** Cores that it requests. */
  public readonly cores: number;
  /** MiB that it requests. */
  public readonly memoryMebibytes: number;
  private readonly coresLimit: number;
  private readonly memoryLimitMebibytes: number;

  private constructor({ cores, memory, coresLimit = 2, memoryLimit }: SidecarSizeProps) {
    this.cores = cores;
    this.memoryMebibytes = wholeMebibytes(memory) ?? 0;
    this.coresLimit = coresLimit;
    this.memoryLimitMebibytes =
      memoryLimit === undefined ? Math.max(1024, this.memoryMebibytes) : (wholeMebibytes(memoryLimit) ?? 0);
  }

  /** The size for the sidecars of one workload, as `podAnnotations` of it. */
  public toAnnotations(): Record<string, string> {
    const { requests, limits } = this._resources();
    // The injector takes nothing of the mesh's own size as soon as one of these is there.
    return {
      'sidecar.istio.io/proxyCPU': requests.cpu,
      'sidecar.istio.io/proxyCPULimit': limits.cpu,
      'sidecar.istio.io/proxyMemory': requests.memory,
      'sidecar.istio.io/proxyMemoryLimit': limits.memory,
    };
  }

  /** @internal */
  public _resources(): Record<'requests' | 'limits', { readonly cpu: string; readonly memory: string }> {
    return {
      requests: { cpu: millicores(this.cores), memory: `${this.memoryMebibytes}Mi` },
      limits: { cpu: millicores(this.coresLimit), memory: `${this.memoryLimitMebibytes}Mi` },
    };
  }

  /** @internal */
  public get _limit(): { readonly cores: number; readonly memoryMebibytes: number } {
    return { cores: this.coresLimit, memoryMebibytes: this.memoryLimitMebibytes };
  }

  /**
   * What keeps it from being the size of a proxy.
   * @internal
   */
  public _problems(name: string): string[] {
    const { cores, coresLimit, memoryMebibytes, memoryLimitMebibytes } = this;
    return [
      cores >= 0.01 && cores <= coresLimit
        ? []
        : [
            `a proxy requests 0.01 cores or more, and at most its limit of ${coresLimit}, got ${cores}; correct '${name}'`,
          ],
      coresLimit <= 64 ? [] : [`a proxy may have 64 cores at most, got ${coresLimit}; lower 'coresLimit' of '${name}'`],
      memoryMebibytes >= 64 && memoryMebibytes <= memoryLimitMebibytes
        ? []
        : [
            `a proxy requests 64 whole MiB or more, and at most its limit of ${memoryLimitMebibytes} MiB, got ${memoryMebibytes}; correct '${name}'`,
          ],
    ].flat();
  }
}

function millicores(cores: number): string {
  return `${Math.round(cores * 1000)}m`;
}
