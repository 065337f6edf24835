import { Testing } from 'cdk8s';
import {
  Environment,
  ProjectNamespaceOptions,
  ProjectRole,
  RancherProject,
  RancherProjectProps,
  Size,
} from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { Layer } from '../../../lib/manifests';
import { Fact } from '../../../lib/model';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { Manifest, objects, validations } from '../../support/rendered';

const EXAMS: RancherProjectProps = { cores: 40, memory: Size.gibibytes(144), storage: Size.gibibytes(1200) };

function make(props: RancherProjectProps = EXAMS, id = 'exams'): RancherProject {
  return new RancherProject(Testing.app(), id, props);
}

function withNamespaces(
  props: RancherProjectProps,
  namespaces: Record<string, ProjectNamespaceOptions>,
): RancherProject {
  const project = make(props);
  Object.entries(namespaces).forEach(([id, options]) => project.addNamespace(id, options));
  return project;
}

function only(project: RancherProject, kind: string): Manifest {
  const found = objects(project, kind);
  expect(found).toHaveLength(1);
  return found[0];
}

function annotations(project: RancherProject): Record<string, string> {
  return only(project, 'Namespace').metadata.annotations as Record<string, string>;
}

describe('a project', () => {
  test('lives in the namespace of its cluster, with the quota that its namespaces share', () => {
    expect(only(make(), 'Project')).toEqual({
      apiVersion: 'management.cattle.io/v3',
      kind: 'Project',
      metadata: { name: 'exams', namespace: 'local', labels: { 'app.kubernetes.io/managed-by': 'cloudserve' } },
      spec: {
        clusterName: 'local',
        displayName: 'exams',
        resourceQuota: {
          limit: {
            requestsCpu: '40',
            requestsMemory: '147456Mi',
            requestsStorage: '1228800Mi',
            limitsCpu: '80',
            limitsMemory: '147456Mi',
          },
        },
        namespaceDefaultResourceQuota: {
          limit: {
            requestsCpu: '10',
            requestsMemory: '36864Mi',
            requestsStorage: '307200Mi',
            limitsCpu: '20',
            limitsMemory: '36864Mi',
          },
        },
        containerDefaultResourceLimit: {
          requestsCpu: '100m',
          requestsMemory: '128Mi',
          limitsCpu: '500m',
          limitsMemory: '256Mi',
        },
      },
    });
  });

  test('has no quota unless it is said', () => {
    const project = make({ name: 'exam-team', displayName: 'Exams' });
    expect(only(project, 'Project').spec).toEqual({ clusterName: 'local', displayName: 'Exams' });
    expect([project.name, project.projectId]).toEqual(['exam-team', 'local:exam-team']);
  });

  test('comes after Rancher, which brings its kind, and before its namespaces', () => {
    const project = make();
    const namespace = project.addNamespace('exam');
    const units = [project, namespace].map((construct) => construct.node.findChild('Unit'));
    expect(units).toEqual([
      expect.objectContaining({ layer: Layer.CONFIGS, component: 'project-exams' }),
      expect.objectContaining({ layer: Layer.CONFIGS, component: 'exam' }),
    ]);
    expect(namespace.node.dependencies).toEqual([project.node.findChild('Unit').node.findChild('Resource')]);
  });

  test("gives a namespace that names no quota the project's default, and at least room for one default pod", () => {
    const namespaceDefault = { cores: 2, coresLimit: 3, memory: Size.gibibytes(8) };
    expect(only(make({ ...EXAMS, namespaceDefault }), 'Project').spec).toMatchObject({
      namespaceDefaultResourceQuota: {
        limit: { requestsCpu: '2', requestsMemory: '8192Mi', requestsStorage: '307200Mi', limitsCpu: '3' },
      },
    });
    const least = make({
      cores: 1,
      coresLimit: 1,
      memory: Size.mebibytes(512),
      storage: Size.mebibytes(3),
      pods: 7,
      claims: 9,
    });
    expect(only(least, 'Project').spec).toMatchObject({
      namespaceDefaultResourceQuota: {
        limit: {
          pods: '1',
          persistentVolumeClaims: '2',
          requestsCpu: '500m',
          requestsMemory: '256Mi',
          requestsStorage: '1Mi',
          limitsCpu: '500m',
          limitsMemory: '256Mi',
        },
      },
    });
    expect(validations(least)).toEqual([]);
  });
});

describe('a namespace of a project with a quota', () => {
  test('says its part in the words and the order of Rancher, which makes the ResourceQuota and the LimitRange', () => {
    const project = withNamespaces(
      { ...EXAMS, pods: 100, claims: 40 },
      { exam: { quota: { cores: 1.5, memory: Size.gibibytes(4), pods: 30, claims: 0 } } },
    );
    expect(annotations(project)).toEqual({
      'field.cattle.io/projectId': 'local:exams',
      'field.cattle.io/resourceQuota':
        '{"limit":{"pods":"30","persistentVolumeClaims":"0","requestsCpu":"1500m","requestsMemory":"4096Mi","requestsStorage":"307200Mi","limitsCpu":"3","limitsMemory":"4096Mi"}}',
    });
    expect([...objects(project, 'ResourceQuota'), ...objects(project, 'LimitRange')]).toEqual([]);
  });

  test('is hardened like any other', () => {
    const project = withNamespaces(EXAMS, { exam: { name: 'exam-one', labels: { team: 'exams' } } });
    expect(only(project, 'Namespace').metadata).toMatchObject({
      name: 'exam-one',
      labels: { team: 'exams', 'pod-security.kubernetes.io/enforce': 'restricted' },
    });
    expect(objects(project, 'NetworkPolicy')).toHaveLength(2);
  });
});

test('a namespace of a project without a quota has a quota of its own', () => {
  const project = withNamespaces({}, { exam: { quota: { cores: 2, memory: Size.gibibytes(4) } } });
  expect(annotations(project)).toEqual({ 'field.cattle.io/projectId': 'local:exams' });
  expect(only(project, 'ResourceQuota').spec).toMatchObject({ hard: { 'requests.cpu': '2' } });
  expect(objects(project, 'LimitRange')).toHaveLength(1);
});

describe('the parts of a quota', () => {
  const half = { cores: 20, memory: Size.gibibytes(72), storage: Size.gibibytes(600) };

  test('may be all of it', () => {
    expect(validations(withNamespaces(EXAMS, { a: { quota: half }, b: { quota: half } }))).toEqual([]);
    expect(validations(withNamespaces(EXAMS, { a: {}, b: {}, c: {}, d: {} }))).toEqual([]);
  });

  test('are not more than it, with what namespaces get that name none', () => {
    expect(validations(withNamespaces(EXAMS, { a: { quota: half }, b: { quota: half }, c: {} }))).toEqual([
      "[exams] namespaces share the quota of their project, got 50 of 40 for 'cores' (a 20, b 20, c 10); lower the quota of one or raise 'cores'",
      "[exams] namespaces share the quota of their project, got 184320Mi of 147456Mi for 'memory' (a 73728Mi, b 73728Mi, c 36864Mi); lower the quota of one or raise 'memory'",
      "[exams] namespaces share the quota of their project, got 1536000Mi of 1228800Mi for 'storage' (a 614400Mi, b 614400Mi, c 307200Mi); lower the quota of one or raise 'storage'",
      "[exams] namespaces share the quota of their project, got 100 of 80 for 'coresLimit' (a 40, b 40, c 20); lower the quota of one or raise 'coresLimit'",
    ]);
  });

  test('are summed without error of rounding', () => {
    const tenth = { quota: { cores: 1.1, memory: Size.gibibytes(1) } };
    const props = { cores: 3.3, memory: Size.gibibytes(3) };
    expect(validations(withNamespaces(props, { a: tenth, b: tenth, c: tenth }))).toEqual([]);
  });
});

const SMALL = { cores: 8, memory: Size.gibibytes(8) };

test.each<[string, RancherProjectProps, Record<string, ProjectNamespaceOptions>, string[]]>([
  [
    'a limit that only a namespace has',
    SMALL,
    { exam: { quota: { cores: 1, memory: Size.gibibytes(1), pods: 5, storage: Size.gibibytes(1) } } },
    [
      "[exams] namespace 'exam': Rancher drops a limit that the project does not have, got 'pods'; set 'pods' of the project too",
      "[exams] namespace 'exam': Rancher drops a limit that the project does not have, got 'storage'; set 'storage' of the project too",
    ],
  ],
  [
    'a limit that only the default has',
    { ...SMALL, namespaceDefault: { cores: 1, memory: Size.gibibytes(1), claims: 1 } },
    {},
    [
      "[exams] 'namespaceDefault': Rancher drops a limit that the project does not have, got 'claims'; set 'claims' of the project too",
    ],
  ],
  [
    'a default larger than the project',
    { ...SMALL, namespaceDefault: { cores: 16, memory: Size.gibibytes(1) } },
    {},
    [
      "[exams] namespaces share the quota of their project, got 16 of 8 for 'cores' (namespaceDefault 16); lower the quota of one or raise 'cores'",
      "[exams] namespaces share the quota of their project, got 32 of 16 for 'coresLimit' (namespaceDefault 32); lower the quota of one or raise 'coresLimit'",
    ],
  ],
  [
    'a namespace without room for a pod',
    SMALL,
    { exam: { quota: { cores: 0.1, memory: Size.gibibytes(1) } } },
    ["[exams] namespace 'exam': quota must leave room for one default pod: at least 0.5 cores, got 0.1; raise 'cores'"],
  ],
  [
    'half a quota',
    { cores: 8, storage: Size.gibibytes(1) },
    {},
    ["[exams] a quota has both 'cores' and 'memory', got 'cores', 'storage' alone; give both or none of the quota"],
  ],
  [
    'a name too long for the namespace that Rancher makes of it',
    { name: 'x'.repeat(58) },
    {},
    [
      `[exams] a project's name is at most 57 lower-case letters, digits and hyphens, got '${'x'.repeat(58)}'; give another 'name'`,
    ],
  ],
  [
    'a name with a capital',
    { name: 'Exams' },
    {},
    ["[exams] a project's name is at most 57 lower-case letters, digits and hyphens, got 'Exams'; give another 'name'"],
  ],
])('%s is refused', (_case, props, namespaces, problems) => {
  expect(validations(withNamespaces(props, namespaces))).toEqual(problems);
});

test('a name of 57 letters is right', () => {
  expect(validations(make({ name: 'x'.repeat(57) }))).toEqual([]);
});

test('a namespace is added once, and is not the one that Rancher makes', () => {
  const project = make();
  project.addNamespace('exam');
  expect(() => project.addNamespace('exam')).toThrow(
    "[exams] a namespace 'exam' is there already; give this one another id",
  );
  expect(() => project.addNamespace('own', { name: 'local-exams' })).toThrow(
    "[exams] Rancher makes the namespace 'local-exams' for the project itself; give another 'name'",
  );
});

describe('the environment of a namespace', () => {
  const shares = (project: RancherProject): unknown[] =>
    objects(project, 'Namespace').map(({ metadata }) => {
      const { limit } = JSON.parse((metadata.annotations as Record<string, string>)['field.cattle.io/resourceQuota']);
      return [limit.requestsCpu, limit.requestsMemory, limit.requestsStorage];
    });

  test('is a part of the quota: development, staging and production are all of it', () => {
    const project = withNamespaces(EXAMS, {
      d: { environment: Environment.DEVELOPMENT },
      s: { environment: Environment.STAGING },
      p: { environment: Environment.PRODUCTION },
    });
    expect(shares(project)).toEqual([
      ['8', '29491Mi', '245760Mi'],
      ['12', '44236Mi', '368640Mi'],
      ['20', '73728Mi', '614400Mi'],
    ]);
    expect(validations(project)).toEqual([]);
    project.addNamespace('more', { environment: Environment.DEVELOPMENT });
    expect(validations(project)[0]).toBe(
      "[exams] namespaces share the quota of their project, got 48 of 40 for 'cores' (d 8, s 12, p 20, more 8); lower the quota of one or raise 'cores'",
    );
  });

  test('gives way to a quota of its own, and says what containers get that say nothing', () => {
    const quota = { cores: 4, memory: Size.gibibytes(8) };
    const project = withNamespaces(EXAMS, { d: { environment: Environment.DEVELOPMENT, quota } });
    expect(shares(project)).toEqual([['4', '8192Mi', '245760Mi']]);
    expect(annotations(project)['field.cattle.io/containerDefaultResourceLimit']).toBe(
      '{"requestsCpu":"50m","requestsMemory":"64Mi","limitsCpu":"250m","limitsMemory":"128Mi"}',
    );
  });
});

describe('members of a project', () => {
  test('are groups of Rancher, bound where Rancher keeps what is of the project, after the project', () => {
    const project = make({});
    project.addMember('keycloakoidc_group://exams', ProjectRole.MEMBER);
    project.addMember('openldap_group://cn=staff,dc=example,dc=org');
    const bindings = objects(project, 'ProjectRoleTemplateBinding');
    expect(bindings.map(({ metadata: { name, namespace }, ...rest }) => ({ ...rest, name, namespace }))).toEqual([
      {
        apiVersion: 'management.cattle.io/v3',
        kind: 'ProjectRoleTemplateBinding',
        name: expect.stringMatching(/^project-member-[0-9a-f]{8}$/),
        namespace: 'local-exams',
        projectName: 'local:exams',
        roleTemplateName: 'project-member',
        groupPrincipalName: 'keycloakoidc_group://exams',
      },
      expect.objectContaining({
        roleTemplateName: 'read-only',
        groupPrincipalName: 'openldap_group://cn=staff,dc=example,dc=org',
      }),
    ]);
    const members = project.node.findChild('Members');
    expect([members.node.dependencies.map(({ node }) => node.path), validations(project)]).toEqual([
      ['exams/Unit/Resource'],
      [],
    ]);
    expect(schemaProblems(project)).toEqual([]);
  });

  test('have one role each, and a principal of a log-in', () => {
    const project = make({});
    project.addMember('exams');
    expect(validations(project)).toEqual([
      "[exams] Rancher knows a group by its log-in, like 'keycloakoidc_group://exams' or 'openldap_group://cn=exams,dc=example,dc=org', got 'exams'; give its principal",
    ]);
    expect(() => project.addMember('exams', ProjectRole.OWNER)).toThrow(
      "[exams] a group has one role in a project, the larger one holds the smaller, got 'exams' twice; keep one",
    );
  });
});

test('what a project and its namespaces may use is stated', () => {
  const project = withNamespaces({ ...EXAMS, overcommit: 2 }, { exam: { environment: Environment.PRODUCTION } });
  expect(factsOf(project, 'project-quota')).toEqual([
    {
      kind: 'project-quota',
      cluster: 'cluster',
      project: 'exams',
      cores: 40,
      memoryMebibytes: 147456,
      storageMebibytes: 1228800,
      overcommit: 2,
    },
  ]);
  expect(factsOf(project, 'namespace-quota')).toEqual([
    {
      kind: 'namespace-quota',
      cluster: 'cluster',
      namespace: 'exam',
      project: 'exams',
      cores: 20,
      coresLimit: 40,
      memoryMebibytes: 73728,
      storageMebibytes: 614400,
    },
  ]);
  expect(validations(make({ overcommit: 0.5 }))).toEqual([
    "[exams] a quota is promised once or more often, got 0.5; give 'overcommit' a number of 1 or more",
  ]);
});

test('every object is of the schema of its kind', () => {
  expect(schemaProblems(withNamespaces(EXAMS, { exam: { environment: Environment.STAGING } }))).toEqual([]);
});

test('settings of another kind are refused in words', () => {
  expect(() => make({ cores: '40', memory: 144 } as unknown as RancherProjectProps)).toThrow(
    [
      "[exams] 'cores' of a project is a number, got '40'; write it as 40",
      "[exams] 'memory' of a project is a size, got 144; write it as Size.gibibytes(144)",
    ].join('\n'),
  );
  const options = { environment: 'production' } as unknown as ProjectNamespaceOptions;
  expect(() => make().addNamespace('exam', options)).toThrow(
    "[exams] 'environment' of a namespace is an Environment, got 'production'; write it as Environment.PRODUCTION",
  );
});

test('what keeps pods of a namespace from its quota is accepted at the namespace', () => {
  const project = withNamespaces(EXAMS, { exam: {} });
  const stated = collectFacts<Fact>(project).filter(({ fact }) => fact.kind === 'namespace-quota');
  expect(stated.map(({ path }) => path)).toEqual(['exams/exam']);
});
