import { Size, likeKind, numberKind, wholeMebibytes } from '../../core';

/** Pods of a gateway that a chart brings. */
export interface GatewayPodsOptions {
  /**
   * Number of its pods.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Cores that a pod requests.
   * @default 0.5
   */
  readonly cores?: number;
  /**
   * Memory that a pod requests and may have.
   * @default - 1 GiB
   */
  readonly memory?: Size;
}

/** @internal */
export const POD_KINDS = {
  replicas: numberKind(2),
  cores: numberKind(0.5),
  memory: likeKind('a size', 'Size.gibibytes(1)', 'toMebibytes'),
};

/**
 * What its pods are given, with what is not said.
 * @internal
 */
export function gatewayPods({ replicas = 2, cores = 0.5, memory = Size.gibibytes(1) }: GatewayPodsOptions): {
  readonly replicas: number;
  readonly cores: number;
  readonly memoryMebibytes: number;
  readonly resources: object;
} {
  const memoryMebibytes = wholeMebibytes(memory) ?? 0;
  const requests = { cpu: `${Math.round(cores * 1000)}m`, memory: `${memoryMebibytes}Mi` };
  return { replicas, cores, memoryMebibytes, resources: { requests, limits: { memory: requests.memory } } };
}

/** @internal */
export function gatewayPodProblems(options: GatewayPodsOptions): (string | undefined)[] {
  const { replicas, cores, memoryMebibytes } = gatewayPods(options);
  return [
    Number.isInteger(replicas) && replicas >= 1 && replicas <= 100
      ? undefined
      : `a gateway has 1 to 100 pods, got ${replicas}; correct 'replicas'`,
    cores >= 0.05 && cores <= 64 ? undefined : `a pod of a gateway has 0.05 to 64 cores, got ${cores}; correct 'cores'`,
    memoryMebibytes >= 256 && memoryMebibytes <= 65536
      ? undefined
      : `a pod of a gateway has whole mebibytes of memory, 256 to 65536, got ${options.memory?.asString() ?? 'none'}; correct 'memory'`,
  ];
}
