/**
 * What a group may do in a namespace: roles that every cluster has.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
 */
export enum NamespaceRole {
  /** Reads all but Secrets. */
  VIEW = 'view',
  /** Changes what runs, Secrets with it. */
  EDIT = 'edit',
  /** Gives roles of the namespace to others too. */
  ADMIN = 'admin',
}

/** @internal */
export function groupProblem(group: string): string | undefined {
  if (group.trim() === '') {
    return `a role is given to a group by its name, got none; name it as the cluster's log-in does`;
  }
  return group.startsWith('system:')
    ? `groups of the cluster itself are everybody, or may do everything, got '${group}'; name a group of people`
    : undefined;
}
