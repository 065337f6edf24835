/**
 * Context of pods that keep to the level `restricted` of Pod Security.
 * @internal
 */
export function restrictedPod(user: number): Record<string, unknown> {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/**
 * Context of containers that keep to the level `restricted` of Pod Security.
 * @internal
 */
export const RESTRICTED_CONTAINER = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
};

/**
 * What a container requests and may use.
 * @internal
 */
export interface ContainerSize {
  readonly cores: number;
  readonly memoryMebibytes: number;
  /** @default - twice `cores` */
  readonly coresLimit?: number;
}

/**
 * Requests and limits as Kubernetes has them; memory is never promised twice.
 * @internal
 */
export function containerResources({ cores, memoryMebibytes, coresLimit = cores * 2 }: ContainerSize): object {
  const memory = `${memoryMebibytes}Mi`;
  return {
    requests: { cpu: coresText(cores), memory },
    limits: { cpu: coresText(coresLimit), memory },
  };
}

function coresText(cores: number): string {
  const thousandths = Math.round(cores * 1000);
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${thousandths}m`;
}
