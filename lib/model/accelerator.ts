/**
 * What keeps a text from being the resource of an accelerator, which label and taint of its nodes are named after, or undefined.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
 * @internal
 */
export function acceleratorProblem(resource: string): string | undefined {
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\/[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/.test(
    resource,
  ) && !/(^|\.)(kubernetes|k8s)\.io\//.test(resource)
    ? undefined
    : `an accelerator is a resource of its vendor's domain, such as 'nvidia.com/gpu', got '${resource}'; correct 'accelerator'`;
}
