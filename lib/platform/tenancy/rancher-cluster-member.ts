import { Construct } from 'constructs';
import { Component, choiceKind, declareFact, kindProblems, needed, refuse, textKind } from '../../core';
import { DeliveryUnit, Layer, clusterOf } from '../../manifests';
import { rancherContextOf } from './rancher-context';
import { RancherClusterRole, bindRole, principalProblem } from './rancher-role';

export interface RancherClusterMemberProps {
  /** Principal of a group of Rancher's users: `keycloakoidc_group://operators`. */
  readonly group: string;
  /** @default RancherClusterRole.MEMBER */
  readonly role?: RancherClusterRole;
}

/** A group with a role in the cluster that it stands in, which a Rancher manages; the cluster that Rancher runs on is told. */
export class RancherClusterMember extends Component {
  constructor(scope: Construct, id: string, props: RancherClusterMemberProps) {
    super(scope, id);
    refuse(this, kindProblems('a member', props, KINDS));
    const { group, role = RancherClusterRole.MEMBER } = props;
    const context = rancherContextOf(this);
    const cluster = clusterOf(this) ?? '';
    this._require(() => [
      principalProblem(group),
      context === undefined
        ? `a member is of a cluster that Rancher manages, got one of '${cluster}'; set 'managedBy' of its Cluster`
        : undefined,
      context !== undefined && !context.management.isThere
        ? `members are told to the cluster that their Rancher runs on, got none for the Rancher of '${cluster}'; make a ManagementCluster with the RancherServer as its scope`
        : undefined,
    ]);
    if (context === undefined) {
      return;
    }
    const { clusterId, management } = context;
    declareFact(this, { kind: 'name', space: `members of ${cluster}`, name: group });
    management.whenThere((at) => {
      const unit = new DeliveryUnit(at, `Member-${this.node.path.replaceAll('/', '.')}`, {
        layer: Layer.CONFIGS,
        component: `member-${cluster}-${this.node.id.toLowerCase()}`,
      });
      bindRole(unit, {
        kind: 'ClusterRoleTemplateBinding',
        namespace: clusterId,
        role,
        group,
        of: { clusterName: clusterId },
      });
    });
  }
}

const KINDS = {
  group: needed(textKind('keycloakoidc_group://operators')),
  role: choiceKind('RancherClusterRole', RancherClusterRole),
};
