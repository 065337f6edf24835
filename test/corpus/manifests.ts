import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { App, Cluster, DeliveryUnit, Layer } from '../../lib';
import { Mistake } from './mistake';

function unit(app: App, component = 'web'): DeliveryUnit {
  const cluster = app.node.tryFindChild('main') ?? new Cluster(app, 'main');
  return new DeliveryUnit(cluster as Cluster, component, { layer: Layer.APPS, component, namespace: 'exam' });
}

function configMap(scope: DeliveryUnit, id: string, name = id): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: 'b' } });
}

function deployment(app: App, spec: object, further: object = {}): void {
  new ApiObject(unit(app), 'server', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'server' },
    spec: { selector: { matchLabels: { app: 'web' } }, template: POD, ...spec },
    ...further,
  });
}

const POD = {
  metadata: { labels: { app: 'web' } },
  spec: { containers: [{ name: 'web', image: 'example.org/web:1' }] },
};

export const manifests: readonly Mistake[] = [
  {
    name: 'a field that does not exist',
    program: (app) => deployment(app, { replica: 3 }),
    says: [
      "[main/web/server] unknown field 'spec.replica', Deployment apps/v1 has no such field; did you mean 'replicas'?",
    ],
  },
  {
    name: 'a field beside spec',
    program: (app) => deployment(app, {}, { replicas: 3 }),
    says: [
      "[main/web/server] unknown field 'replicas', Deployment apps/v1 has no such field; remove it, or use 'apiVersion', 'kind', 'metadata', 'spec' or 'status'",
    ],
  },
  {
    name: 'a field that is missing',
    program: (app) => deployment(app, { selector: undefined }),
    says: ["[main/web/server] missing field 'spec.selector', Deployment apps/v1 requires it; add it (an object)"],
  },
  {
    name: 'a text where a number belongs',
    program: (app) => deployment(app, { replicas: 'three' }),
    says: ["[main/web/server] field 'spec.replicas' must be an integer, got 'three' (string); give it as an integer"],
  },
  {
    name: 'a word that is not one of those allowed',
    program: (app) =>
      void new ApiObject(unit(app), 'certificate', {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: 'web' },
        spec: { secretName: 'web-tls', issuerRef: { name: 'ca' }, privateKey: { algorithm: 'DSA' } },
      }),
    says: [
      "[main/web/certificate] field 'spec.privateKey.algorithm' must be one of 'RSA', 'ECDSA' or 'Ed25519', got 'DSA' (string); did you mean 'RSA'?",
    ],
  },
  {
    name: 'a field of a custom kind that does not exist',
    program: (app) =>
      void new ApiObject(unit(app), 'certificate', {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: 'web' },
        spec: { secretName: 'web-tls', issuer: { name: 'ca' } },
      }),
    says: [
      "[main/web/certificate] missing field 'spec.issuerRef', Certificate cert-manager.io/v1 requires it; add it (an object)",
      "[main/web/certificate] unknown field 'spec.issuer', Certificate cert-manager.io/v1 has no such field; remove it",
    ],
  },
  {
    name: 'one object in two units',
    program: (app) => {
      configMap(unit(app, 'web'), 'settings');
      configMap(unit(app, 'api'), 'settings');
    },
    says: [
      "[main/api/settings] an object is written once a cluster, got ConfigMap 'exam/settings', which 'main/web/settings' defines already; remove one or give it another name",
    ],
  },
  {
    name: 'one object twice in a unit',
    program: (app) => {
      const web = unit(app);
      configMap(web, 'settings');
      configMap(web, 'more', 'settings');
    },
    says: [
      "[main/web/more] an object is written once a cluster, got ConfigMap 'exam/settings', which 'main/web/settings' defines already; remove one or give it another name",
    ],
  },
  {
    name: 'two units with one folder',
    program: (app) => {
      const cluster = new Cluster(app, 'main');
      for (const id of ['blue', 'green']) {
        configMap(new DeliveryUnit(cluster, id, { layer: Layer.APPS, component: 'web', namespace: 'exam' }), id);
      }
    },
    says: [
      "[main/green] a unit has a folder of its own, got 'main/50-apps/web', which 'main/blue' has already; give one another 'component'",
    ],
  },
  {
    name: 'units in a circle',
    program: (app) => {
      const web = unit(app, 'web');
      const api = unit(app, 'api');
      const page = configMap(web, 'page');
      const routes = configMap(api, 'routes');
      page.node.addDependency(routes);
      api.node.addDependency(web);
    },
    says: [
      "[main/web] units depend on each other in a circle: 'main/web/page' needs 'main/api/routes', 'main/api/routes' needs 'main/web/page' (stated as 'main/api' on 'main/web'); remove one of these dependencies",
    ],
  },
  {
    name: 'objects in a circle',
    program: (app) => {
      const web = unit(app);
      const page = configMap(web, 'page');
      const style = configMap(web, 'style');
      page.node.addDependency(style);
      style.node.addDependency(page);
    },
    says: [
      "[main/web] objects depend on each other in a circle: 'main/web/page' needs 'main/web/style', 'main/web/style' needs 'main/web/page'; remove one of these dependencies",
    ],
  },
  {
    name: 'a kind without an apiVersion',
    program: (app) =>
      void new ApiObject(unit(app), 'settings', {
        apiVersion: '',
        kind: 'ConfigMap',
        metadata: { name: 'settings' },
      }),
    says: ["[main/web/settings] field 'apiVersion' must be a string that is not empty, got '' (string); set it"],
  },
  {
    name: 'a name that Kubernetes does not take',
    program: (app) => void configMap(unit(app), 'settings', 'My_Settings'),
    says: [
      "[main/web/settings] a name is at most 253 lower-case letters, digits, hyphens and dots, got 'My_Settings'; give another 'metadata.name'",
    ],
  },
  {
    name: 'a label that Kubernetes does not take',
    program: (app) =>
      void new ApiObject(unit(app), 'settings', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'settings', labels: { team: 'Exam Team' } },
      }),
    says: [
      "[main/web/settings] a label's value is at most 63 letters, digits and '-_.', got 'Exam Team' for 'team'; give another",
    ],
  },
  {
    name: 'names that differ in capitals alone',
    program: (app) => {
      const web = unit(app);
      for (const name of ['reader', 'Reader']) {
        new ApiObject(web, name, {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name },
          rules: [],
        });
      }
    },
    says: [
      "[main/web/Reader] an object has a file of its own, got 'exam/role.rbac.authorization.k8s.io-Reader.yaml', which differs at most in capitals from that of 'main/web/reader'; give one another name",
    ],
  },
  {
    name: 'a name that a patch removes',
    program: (app) => configMap(unit(app), 'settings').addJsonPatch(JsonPatch.remove('/metadata/name')),
    says: ["[main/web/settings] field 'metadata.name' must be a string, got none; set it"],
  },
  {
    name: 'a chart whose id has no letters for a folder',
    program: (app) => {
      const chart = new Chart(new Cluster(app, 'main'), 'ระบบ');
      new ApiObject(chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
    },
    says: ["[main/ระบบ] a folder is named after its id, got 'ระบบ'; give it an id with letters a to z or digits"],
  },
  {
    name: 'a unit that waits for one of a later layer',
    program: (app) => {
      const early = new DeliveryUnit(new Cluster(app, 'main'), 'early', {
        layer: Layer.NAMESPACES,
        component: 'early',
      });
      configMap(early, 'first');
      const late = unit(app, 'late');
      configMap(late, 'second');
      early.node.addDependency(late);
    },
    says: [
      "[main/early] is of layer '10-namespaces' and cannot wait for 'main/late' of the later layer '50-apps'; move one of them or drop the dependency",
    ],
  },
  {
    name: 'an object in no namespace and in the one of that name',
    program: (app) => {
      const settings = new DeliveryUnit(new Cluster(app, 'main'), 'web', { layer: Layer.APPS, component: 'web' });
      configMap(settings, 'settings');
      new ApiObject(settings, 'more', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'settings', namespace: 'default' },
      });
    },
    says: [
      "[main/web/more] an object is written once a cluster, got ConfigMap 'default/settings', which 'main/web/settings' defines already; remove one or give it another name",
    ],
  },
  {
    name: 'a schema of a kind under a key that names none',
    props: { kindSchemas: { Anything: { type: 'object' } } },
    program: (app) => void configMap(unit(app), 'settings'),
    says: [
      "[/] kindSchemas: extra schema must be an object keyed '<group>/<version>/<Kind>', got 'Anything'; write the key in that form",
    ],
  },
];
