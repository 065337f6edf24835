import { IConstruct } from 'constructs';
import { declareFact } from '../../core';
import { SidecarSize } from './sidecar-size';

/**
 * States the pods of a mesh's own, as many as they grow to.
 * @internal
 */
export function declareMeshPods(
  scope: IConstruct,
  cluster: string,
  { control, gateways, gatewaySize, pods }: MeshPods,
): void {
  const state = (name: string, request: { readonly cores: number; readonly memoryMebibytes: number }): void =>
    declareFact(scope, { kind: 'pods', cluster, name, pods, ...request });
  state('istiod', control);
  declareFact(scope, { kind: 'pods', cluster, name: 'istio-cni-node', cores: 0.1, memoryMebibytes: 100 });
  const { cores, memoryMebibytes } = gatewaySize;
  gateways.forEach((name) => state(name, { cores, memoryMebibytes }));
}

interface MeshPods {
  readonly control: { readonly cores: number; readonly memoryMebibytes: number };
  readonly gateways: readonly string[];
  readonly gatewaySize: SidecarSize;
  readonly pods: number;
}
