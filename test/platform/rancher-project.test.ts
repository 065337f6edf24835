import { App as Cdk8sApp, Testing } from 'cdk8s';
import { Cluster, ProjectNamespaceOptions, RancherProject, RancherProjectProps, Size } from '../../lib';
import { DeferredScope } from '../../lib/core';
import { Layer } from '../../lib/manifests';
import { enterRancherCluster } from '../../lib/platform';
import { newApp } from '../support/project';
import { Manifest, objects, validations } from '../support/rendered';

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

  test('is of the cluster that it stands in, by the id that Rancher knows it by', () => {
    const app = new Cdk8sApp();
    enterRancherCluster(app, { clusterId: 'c-abc12', management: new DeferredScope() });
    const project = new RancherProject(app, 'exams');
    expect(only(project, 'Project')).toMatchObject({
      metadata: { namespace: 'c-abc12' },
      spec: { clusterName: 'c-abc12' },
    });
    expect(annotations((project.addNamespace('exam'), project))).toEqual({
      'field.cattle.io/projectId': 'c-abc12:exams',
    });
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

test('a project of a cluster that Rancher does not run on is refused', () => {
  const cluster = new Cluster(newApp(), 'main');
  expect(validations(new RancherProject(cluster, 'exams'))).toEqual([
    "[main/exams] a project is of a cluster that Rancher runs on, got one of 'main'; put it under a ManagementCluster",
  ]);
});
