/**
 * A file that has kustomize, and what is built on it, apply further files and folders.
 * @internal
 */
export function kustomizationFile(resources: readonly string[]): object {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}
