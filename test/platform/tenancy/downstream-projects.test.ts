import { App as Cdk8sApp, Chart } from 'cdk8s';
import {
  Cluster,
  Environment,
  ProjectRole,
  RancherClusterMember,
  RancherClusterMemberProps,
  RancherClusterRole,
  RancherProject,
} from '../../../lib';
import { DeferredScope } from '../../../lib/core';
import { Layer, enterCluster } from '../../../lib/manifests';
import { enterRancherCluster } from '../../../lib/platform';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { newApp } from '../../support/project';
import { objects, validations } from '../../support/rendered';

/** A cluster that Rancher manages, and what is delivered to the one that Rancher runs on. */
function managed(): { cluster: Chart; management: DeferredScope; local: Chart } {
  const app = new Cdk8sApp();
  const management = new DeferredScope();
  const cluster = new Chart(app, 'main');
  enterCluster(cluster, 'main');
  enterRancherCluster(cluster, { clusterId: 'c-m-abc12', management });
  const local = new Chart(app, 'local');
  enterCluster(local, 'local');
  return { cluster, management, local };
}

describe('a project of a cluster that Rancher manages', () => {
  test.each([['before'], ['after']])('is told to the cluster that Rancher runs on, which is there %s it', (when) => {
    const { cluster, management, local } = managed();
    if (when === 'before') {
      management.attach(local);
    }
    const project = new RancherProject(cluster, 'exams');
    project.addMember('keycloakoidc_group://exams', ProjectRole.OWNER);
    if (when === 'after') {
      management.attach(local);
    }
    expect(objects(cluster, 'Project')).toEqual([]);
    expect(objects(local, 'Project')).toMatchObject([
      {
        metadata: { name: 'exams', namespace: 'c-m-abc12' },
        spec: { clusterName: 'c-m-abc12', displayName: 'exams' },
      },
    ]);
    expect(objects(local, 'ProjectRoleTemplateBinding')).toMatchObject([
      { metadata: { namespace: 'c-m-abc12-exams' }, projectName: 'c-m-abc12:exams' },
    ]);
    const units = local.node.children.map((unit) => [unit.node.id, unit]);
    expect(units).toEqual([
      ['Project-main.exams', expect.objectContaining({ layer: Layer.CONFIGS, component: 'project-main-exams' })],
      ['ProjectMembers-main.exams', expect.objectContaining({ component: 'project-main-exams-members' })],
    ]);
    expect(local.node.children[1].node.dependencies.map(({ node }) => node.path)).toEqual([
      'local/Project-main.exams/Resource',
    ]);
    expect([validations(cluster), schemaProblems(local)]).toEqual([[], []]);
  });

  test('has its namespaces in the cluster that it is of, which needs no kind of Rancher for them', () => {
    const { cluster, management, local } = managed();
    management.attach(local);
    const project = new RancherProject(cluster, 'exams');
    const namespace = project.addNamespace('exam', { environment: Environment.PRODUCTION });
    expect(objects(cluster, 'Namespace')).toMatchObject([
      { metadata: { name: 'exam', annotations: { 'field.cattle.io/projectId': 'c-m-abc12:exams' } } },
    ]);
    expect(namespace.node.findChild('Unit')).toMatchObject({ layer: Layer.NAMESPACES, component: 'exam' });
    expect(namespace.node.dependencies).toEqual([]);
    expect(objects(local, 'Namespace')).toEqual([]);
    expect(schemaProblems(cluster)).toEqual([]);
  });

  test('needs the cluster that Rancher runs on', () => {
    const { cluster } = managed();
    const project = new RancherProject(cluster, 'exams');
    expect(validations(project)).toEqual([
      "[main/exams] a project's object is delivered to the cluster that its Rancher runs on, got none for the Rancher of 'main'; make a ManagementCluster with the RancherServer as its scope",
    ]);
  });

  test('has a name of its own in the cluster', () => {
    const { cluster } = managed();
    new RancherProject(cluster, 'exams');
    expect(factsOf(cluster, 'name')).toEqual([{ kind: 'name', space: 'projects of main', name: 'exams' }]);
  });
});

test('projects of one name in two clusters stand beside each other', () => {
  const one = managed();
  one.management.attach(one.local);
  const other = new Chart(one.cluster.node.root as Cdk8sApp, 'other');
  enterCluster(other, 'other');
  enterRancherCluster(other, { clusterId: 'c-m-def34', management: one.management });
  new RancherProject(one.cluster, 'exams');
  new RancherProject(other, 'exams');
  expect(objects(one.local, 'Project').map(({ metadata }) => metadata.namespace)).toEqual(['c-m-abc12', 'c-m-def34']);
});

test('a project of a cluster that Rancher does not know is refused', () => {
  const cluster = new Cluster(newApp(), 'main');
  expect(validations(new RancherProject(cluster, 'exams'))).toEqual([
    "[main/exams] a project is of a cluster that Rancher manages or runs on, got one of 'main'; set 'managedBy' of its Cluster, or put the project under a ManagementCluster",
  ]);
});

describe('a member of a cluster', () => {
  const group = 'keycloakoidc_group://operators';

  test('is told to the cluster that Rancher runs on', () => {
    const { cluster, management, local } = managed();
    new RancherClusterMember(cluster, 'operators', { group, role: RancherClusterRole.OWNER });
    management.attach(local);
    expect(objects(local, 'ClusterRoleTemplateBinding')).toMatchObject([
      {
        metadata: { namespace: 'c-m-abc12', name: expect.stringMatching(/^cluster-owner-[0-9a-f]{8}$/) },
        clusterName: 'c-m-abc12',
        roleTemplateName: 'cluster-owner',
        groupPrincipalName: group,
      },
    ]);
    expect([validations(cluster), schemaProblems(local)]).toEqual([[], []]);
  });

  test('is refused where no Rancher knows of it', () => {
    const { cluster } = managed();
    expect(validations(new RancherClusterMember(cluster, 'operators', { group: 'operators' }))).toEqual([
      "[main/operators] Rancher knows a group by its log-in, like 'keycloakoidc_group://exams' or 'openldap_group://cn=exams,dc=example,dc=org', got 'operators'; give its principal",
      "[main/operators] members are told to the cluster that their Rancher runs on, got none for the Rancher of 'main'; make a ManagementCluster with the RancherServer as its scope",
    ]);
    const alone = new Cluster(newApp(), 'alone');
    expect(validations(new RancherClusterMember(alone, 'operators', { group }))).toEqual([
      "[alone/operators] a member is of a cluster that Rancher manages, got one of 'alone'; set 'managedBy' of its Cluster",
    ]);
  });

  test('is a group by its text', () => {
    const { cluster } = managed();
    const props = { role: 'owner' } as unknown as RancherClusterMemberProps;
    expect(() => new RancherClusterMember(cluster, 'operators', props)).toThrow(
      [
        "[main/operators] 'group' of a member is a text, got nothing; write it as 'keycloakoidc_group://operators'",
        "[main/operators] 'role' of a member is one of RancherClusterRole, got 'owner'; write it as RancherClusterRole.OWNER or RancherClusterRole.MEMBER",
      ].join('\n'),
    );
  });
});
