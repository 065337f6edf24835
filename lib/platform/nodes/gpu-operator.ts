import { Construct } from 'constructs';
import {
  Component,
  booleanKind,
  choiceKind,
  kindProblems,
  listKind,
  needed,
  refuse,
  repeated,
  textKind,
} from '../../core';
import { ChartNamespace, HelmRelease, Layer, PodSecurity, applyAfter } from '../../manifests';
import { Distribution } from '../../model';
import { taintProblem, tolerationsOf } from '../taints';

export interface GpuOperatorProps {
  /** Which Kubernetes the cluster runs: the operator must find its containerd. */
  readonly distribution: Distribution;
  /**
   * Whether the operator installs the driver too, on nodes whose system has none. It fetches packages for the kernel of the node, of
   * systems that NVIDIA supports.
   * @default true
   */
  readonly driver?: boolean;
  /**
   * Taints of nodes with accelerators beside `nvidia.com/gpu`: `dedicated=learning:NoSchedule`.
   * @default - none
   */
  readonly taints?: string[];
}

/**
 * NVIDIA's operator: driver, container runtime, device plugin and metrics of nodes with GPUs. Nodes offer `nvidia.com/gpu` once it is done with
 * them, for which it restarts their agent of Kubernetes. A pod that asks for the resource needs nothing else; the RuntimeClass `nvidia`
 * comes from the operator.
 * @see https://docs.rke2.io/add-ons/gpu_operators
 */
export class GpuOperator extends Component {
  /** Namespace of all that the operator runs. */
  public readonly namespace: string = 'gpu-operator';

  constructor(scope: Construct, id: string, props: GpuOperatorProps) {
    super(scope, id);
    refuse(this, kindProblems('an operator of GPUs', props, KINDS));
    const { taints = [] } = props;
    this._require(() => [
      ...taints.map(taintProblem),
      ...repeated(taints).map((taint) => `a taint is named once, got '${taint}' twice; take one out of 'taints'`),
    ]);
    const namespace = new ChartNamespace(this, 'Namespace', {
      name: this.namespace,
      podSecurity: PodSecurity.PRIVILEGED,
      ports: [METRICS],
    });
    const release = new HelmRelease(this, 'Release', {
      repository: 'https://helm.ngc.nvidia.com/nvidia',
      chart: 'gpu-operator',
      version: VERSION,
      namespace: this.namespace,
      // It is ready once every GPU is: a server that is off, or a driver that does not build, holds nothing else up.
      layer: Layer.APPS,
      values: chartValues(props),
    });
    applyAfter(release, namespace);
  }
}

const KINDS = {
  distribution: needed(choiceKind('Distribution', Distribution)),
  driver: booleanKind(),
  taints: listKind(textKind('dedicated=learning:NoSchedule')),
};

const METRICS = 9400;

/** Values were read in the chart of this version. */
const VERSION = 'v26.3.1';

const GPU = { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' };

/** RKE2 has K3s's containerd. Both find the runtime that the operator installs by its folder, and write their configuration themselves. */
const SOCKET: Record<Distribution, string> = {
  [Distribution.K3S]: '/run/k3s/containerd/containerd.sock',
  [Distribution.RKE2]: '/run/k3s/containerd/containerd.sock',
};

function chartValues({ distribution, driver = true, taints = [] }: GpuOperatorProps): Record<string, unknown> {
  const tolerations = [GPU, ...tolerationsOf(taints)];
  return {
    driver: { enabled: driver },
    toolkit: { env: [{ name: 'CONTAINERD_SOCKET', value: SOCKET[distribution] }] },
    daemonsets: { tolerations },
    'node-feature-discovery': { worker: { tolerations } },
  };
}
