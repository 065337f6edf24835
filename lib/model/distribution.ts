/** Which Kubernetes a cluster runs. */
export enum Distribution {
  RKE2 = 'rke2',
  K3S = 'k3s',
}
