import { ApiObject } from 'cdk8s';
import { shortDigest } from '../../core';
import { DeliveryUnit } from '../../manifests';

/** What a group may do in a project of Rancher: roles that every Rancher has. */
export enum ProjectRole {
  /** All of the project, its members too. */
  OWNER = 'project-owner',
  /** What runs in its namespaces. */
  MEMBER = 'project-member',
  /** Reads all but Secrets. */
  READ_ONLY = 'read-only',
}

/** What a group may do in a cluster of Rancher: roles that every Rancher has. */
export enum RancherClusterRole {
  /** All of the cluster. */
  OWNER = 'cluster-owner',
  /** Makes projects, and sees what all may see. */
  MEMBER = 'cluster-member',
}

/** @internal */
export interface RoleTemplateBinding {
  readonly kind: 'ProjectRoleTemplateBinding' | 'ClusterRoleTemplateBinding';
  /** Namespace in which Rancher keeps what belongs to the project, or to the cluster. */
  readonly namespace: string;
  readonly role: string;
  readonly group: string;
  /** What the role is of. */
  readonly of: Record<string, string>;
}

/**
 * Rancher refuses a second binding of a group to a role, and a change of either: the name holds both.
 * @internal
 */
export function bindRole(unit: DeliveryUnit, { kind, namespace, role, group, of }: RoleTemplateBinding): void {
  const name = `${role}-${shortDigest(group)}`;
  new ApiObject(unit, name, {
    apiVersion: 'management.cattle.io/v3',
    kind,
    metadata: { name, namespace },
    ...of,
    roleTemplateName: role,
    groupPrincipalName: group,
  });
}

/**
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/new-user-guides/authentication-permissions-and-global-configuration/authentication-config
 * @internal
 */
export function principalProblem(group: string): string | undefined {
  const [provider] = group.split('://');
  return /^[a-z]+_[a-z]+:\/\/\S+/.test(group) && group.trim() === group
    ? undefined
    : `Rancher knows a group by its log-in, like 'keycloakoidc_group://exams' or 'openldap_group://cn=exams,dc=example,dc=org', got '${provider === group ? group : `${provider}://...`}'; give its principal`;
}
