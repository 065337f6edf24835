import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { packageRoot } from '../../../lib/core/package-root';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { changed, Loose, rightObjects } from './kubernetes-samples';

const schemas = new KubernetesSchemas();

function problems(object: unknown): readonly string[] {
  return schemas.check(object).problems;
}

describe('right objects pass', () => {
  test.each(Object.keys(rightObjects))('%s', (name) => {
    expect(schemas.check(rightObjects[name])).toEqual({ known: true, problems: [] });
  });

  test('with null and undefined where built-in kinds take them as absent', () => {
    const object = changed('deployment', (o) => {
      o.metadata.creationTimestamp = null;
      o.spec.paused = undefined;
    });
    expect(problems(object)).toEqual([]);
  });
});

type Breach = [what: string, sample: string, change: (object: Loose) => void, messages: string[]];

const breaches: Breach[] = [
  [
    'an unknown field',
    'deployment',
    (o) => (o.spec.replica = 3),
    ["unknown field 'spec.replica', Deployment apps/v1 has no such field; did you mean 'replicas'?"],
  ],
  [
    'an unknown field at the root',
    'namespace',
    (o) => (o.data = {}),
    [
      "unknown field 'data', Namespace v1 has no such field; remove it, or use 'apiVersion', 'kind', 'metadata', 'spec' or 'status'",
    ],
  ],
  [
    'an unknown field in a list',
    'deployment',
    (o) => (o.spec.template.spec.containers[0].imagePullPolice = 'Always'),
    [
      "unknown field 'spec.template.spec.containers[0].imagePullPolice', Deployment apps/v1 has no such field; did you mean 'imagePullPolicy'?",
    ],
  ],
  [
    'an unknown field with nothing near it',
    'deployment',
    (o) => (o.spec.template.spec['x.y/z'] = 1),
    ["unknown field 'spec.template.spec['x.y/z']', Deployment apps/v1 has no such field; remove it"],
  ],
  [
    'an unknown field of a custom kind',
    'cephCluster',
    (o) => (o.spec.storage.useAllNode = true),
    [
      "unknown field 'spec.storage.useAllNode', CephCluster ceph.rook.io/v1 has no such field; did you mean 'useAllNodes'?",
    ],
  ],
  [
    'an unknown field in the metadata of a custom kind',
    'certificate',
    (o) => (o.metadata.label = {}),
    ["unknown field 'metadata.label', Certificate cert-manager.io/v1 has no such field; did you mean 'labels'?"],
  ],
  [
    'a field named like one that every JavaScript object has',
    'deployment',
    (o) => (o.spec.constructor = {}),
    [
      "unknown field 'spec.constructor', Deployment apps/v1 has no such field; remove it, or use 'minReadySeconds', 'paused', 'progressDeadlineSeconds', 'replicas', 'revisionHistoryLimit', 'selector', 'strategy' or 'template'",
    ],
  ],
  [
    'a missing field',
    'deployment',
    (o) => delete o.spec.selector,
    ["missing field 'spec.selector', Deployment apps/v1 requires it; add it (an object)"],
  ],
  [
    'a missing field of a custom kind',
    'certificate',
    (o) => delete o.spec.issuerRef.name,
    ["missing field 'spec.issuerRef.name', Certificate cert-manager.io/v1 requires it; add it (a string)"],
  ],
  [
    'a word for an integer',
    'deployment',
    (o) => (o.spec.replicas = 'three'),
    ["field 'spec.replicas' must be an integer, got 'three' (string); give it as an integer"],
  ],
  [
    'an integer in quotes',
    'deployment',
    (o) => (o.spec.replicas = '3'),
    ["field 'spec.replicas' must be an integer, got '3' (string); write 3 without quotes"],
  ],
  [
    'a fraction for an integer',
    'autoscaler',
    (o) => (o.spec.maxReplicas = 2.5),
    ["field 'spec.maxReplicas' must be an integer, got 2.5 (number); give it as an integer"],
  ],
  [
    'a number for a string',
    'deployment',
    (o) => (o.metadata.labels.app = 7),
    ["field 'metadata.labels.app' must be a string, got 7 (number); write '7'"],
  ],
  [
    'a boolean for a string',
    'configMap',
    (o) => (o.data['my.cnf'] = true),
    ["field 'data['my.cnf']' must be a string, got true (boolean); write 'true'"],
  ],
  [
    'a string for a boolean',
    'cephCluster',
    (o) => (o.spec.dashboard.ssl = 'true'),
    ["field 'spec.dashboard.ssl' must be a boolean, got 'true' (string); write true without quotes"],
  ],
  [
    'an object for a list',
    'certificate',
    (o) => (o.spec.dnsNames = {}),
    ["field 'spec.dnsNames' must be a list, got an object; give it as a list"],
  ],
  [
    'a list for an object',
    'deployment',
    (o) => (o.spec.selector = []),
    ["field 'spec.selector' must be an object, got an empty list; give it as an object"],
  ],
  [
    'null in a custom kind',
    'certificate',
    (o) => (o.spec.privateKey = null),
    ["field 'spec.privateKey' must be an object, got null; set it, or leave it out"],
  ],
  [
    'a boolean where an integer or a string goes',
    'service',
    (o) => (o.spec.ports[0].targetPort = true),
    [
      "field 'spec.ports[0].targetPort' must be an integer or a string, got true (boolean); give it as an integer or a string",
    ],
  ],
  [
    'a quantity that is none',
    'quota',
    (o) => (o.spec.hard['requests.memory'] = '144 GB'),
    [
      "field 'spec.hard['requests.memory']' must be a quantity such as '500m' or '2Gi', got '144 GB' (string); write it in that form",
    ],
  ],
  [
    'a number beyond 32 bits',
    'deployment',
    (o) => (o.spec.replicas = 2 ** 31),
    ["field 'spec.replicas' must fit in 32 bits, got 2147483648 (number); bring it into range"],
  ],
  [
    'a time that is none',
    'deployment',
    (o) => (o.metadata.creationTimestamp = '2026-02-30T00:00:00Z'),
    [
      "field 'metadata.creationTimestamp' must be a time such as 2026-01-31T08:00:00Z, got '2026-02-30T00:00:00Z' (string); write it in that form",
    ],
  ],
  [
    'a secret that is not base64, without showing it',
    'secret',
    (o) => (o.data.password = 'hunter2'),
    ["field 'data.password' must be base64, got a hidden string; write it in that form"],
  ],
  [
    'a secret of the wrong type, without showing it',
    'secret',
    (o) => (o.stringData.user = 4711),
    ["field 'stringData.user' must be a string, got a hidden number; write it as a string"],
  ],
  [
    'a value outside an enumeration',
    'certificate',
    (o) => (o.spec.privateKey.algorithm = 'ECDA'),
    [
      "field 'spec.privateKey.algorithm' must be one of 'RSA', 'ECDSA' or 'Ed25519', got 'ECDA' (string); did you mean 'ECDSA'?",
    ],
  ],
  [
    'a value that breaks a pattern',
    'prometheusRule',
    (o) => (o.spec.groups[0].interval = '30 seconds'),
    [
      "field 'spec.groups[0].interval' must match ^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$, got '30 seconds' (string); write it in that form",
    ],
  ],
  [
    'a number below its minimum and one above its maximum',
    'cephCluster',
    (o) => ((o.spec.mon.count = -1), (o.spec.mgr.count = 6)),
    [
      "field 'spec.mon.count' must be at least 0, got -1 (number); raise it",
      "field 'spec.mgr.count' must be at most 5, got 6 (number); lower it",
    ],
  ],
  [
    'two of the members of which only one may be set',
    'virtualService',
    (o) => (o.spec.http[0].match[0].uri.exact = '/x'),
    [
      "field 'spec.http[0].match[0].uri' takes only one of 'exact', 'prefix' or 'regex', got 'exact' and 'prefix'; remove all but one of them",
    ],
  ],
];

describe('a breach is reported whole', () => {
  test.each(breaches)('%s', (_, sample, change, messages) => {
    expect(schemas.check(changed(sample, change))).toEqual({ known: true, problems: messages });
  });

  test('several in one object, all at once', () => {
    const object = changed('deployment', (o) => {
      o.spec.replica = 3;
      delete o.spec.selector;
      o.metadata.name = 5;
    });
    expect(problems(object)).toHaveLength(3);
  });
});

describe('kinds without a schema', () => {
  test('a kind of an unknown group is known to nobody', () => {
    expect(schemas.check({ apiVersion: 'acid.zalan.do/v1', kind: 'postgresql', metadata: { name: 'exam' } })).toEqual({
      known: false,
      problems: [
        "kind 'postgresql' of 'acid.zalan.do/v1' has no schema here; put its CustomResourceDefinition into the same program, or add its schema to 'kindSchemas' of the App",
      ],
    });
  });

  test.each([
    ['aps/v1', 'X', false, "kind 'X' of 'aps/v1' has no schema here; did you mean group 'apps'?"],
    [
      'apps/v1beta1',
      'Deployment',
      true,
      "kind 'Deployment' of 'apps/v1beta1' has no schema here, got a version other than 'apps/v1'; use that one",
    ],
    ['apps/v1', 'Deploymnt', true, "kind 'Deploymnt' of 'apps/v1' has no schema here; did you mean 'Deployment'?"],
    [
      'ceph.rook.io/v1',
      'Whatever',
      true,
      "kind 'Whatever' of 'ceph.rook.io/v1' has no schema here; put its CustomResourceDefinition into the same program, or add its schema to 'kindSchemas' of the App",
    ],
  ])('%s %s', (apiVersion, kind, known, message) => {
    expect(schemas.check({ apiVersion, kind })).toEqual({ known, problems: [message] });
  });

  test.each([
    ['text', "a Kubernetes object must be an object, got 'text' (string); give it apiVersion and kind"],
    [{ kind: 'X' }, "field 'apiVersion' must be a string that is not empty, got null; set it"],
    [{ apiVersion: 'v1', kind: 7 }, "field 'kind' must be a string that is not empty, got 7 (number); set it"],
  ])('%j is no object of Kubernetes', (object, message) => {
    expect(schemas.check(object)).toEqual({ known: true, problems: [message] });
  });
});

describe('kinds that a program brings', () => {
  const widget = {
    apiVersion: 'example.org/v1',
    kind: 'Widget',
    metadata: { name: 'a' },
    spec: { size: 0, colour: 'red' },
  };
  const found = [
    "field 'spec.size' must be at least 1, got 0 (number); raise it",
    "unknown field 'spec.colour', Widget example.org/v1 has no such field; remove it, or use 'size'",
  ];

  test('are learnt from a CustomResourceDefinition', () => {
    const own = new KubernetesSchemas();
    expect(own.check(widget).known).toBe(false);
    own.learn(rightObjects.definition);
    own.learn(rightObjects.deployment);
    expect(own.check(widget)).toEqual({ known: true, problems: found });
  });

  test('are taken from extra schemas, which win over the packaged ones', () => {
    const schema = (rightObjects.definition as Loose).spec.versions[0].schema.openAPIV3Schema;
    const own = new KubernetesSchemas({
      extra: { 'example.org/v1/Widget': schema, 'ceph.rook.io/v1/CephCluster': schema },
    });
    expect(own.check(widget).problems).toEqual(found);
    expect(own.check({ ...widget, apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster' }).problems).toHaveLength(2);
    expect(schemas.check({ ...widget, apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster' }).problems).not.toEqual(
      found,
    );
  });

  test('must be keyed by group, version and kind', () => {
    expect(() => new KubernetesSchemas({ extra: { Widget: {} } })).toThrow(
      "extra schema must be an object keyed '<group>/<version>/<Kind>', got 'Widget'; write the key in that form",
    );
  });
});

interface Node {
  readonly path: (string | number)[];
  readonly keys: string[];
}

const core = dataFile('core-1.35');
const cases = Object.keys(rightObjects).map((name) => ({ name, nodes: closedNodes(rightObjects[name] as Loose) }));

function dataFile(name: string): Loose {
  return JSON.parse(readFileSync(join(packageRoot(), 'imports', 'schemas', 'kubernetes', `${name}.json`), 'utf8'));
}

/** Object nodes that the schema data, read independently of the code under test, close to unknown fields. */
function closedNodes(object: Loose): Node[] {
  const [version, group] = object.apiVersion.split('/').reverse();
  const definition = core.kinds[`${object.apiVersion}/${object.kind}`];
  const root = definition === undefined ? dataFile(group)[`${version}/${object.kind}`] : core.definitions[definition];
  const meta = core.definitions['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'];
  const found: Node[] = [];
  const walk = (value: Loose, raw: Loose, path: (string | number)[]): void => {
    const schema = raw?.$ref === undefined ? raw : core.definitions[raw.$ref.split('/').pop()];
    if (schema === undefined || typeof value !== 'object' || value === null) {
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, schema.items, [...path, i]));
      return;
    }
    if (schema.properties !== undefined && !schema['x-kubernetes-preserve-unknown-fields']) {
      found.push({ path, keys: Object.keys(schema.properties) });
    }
    for (const key of Object.keys(value)) {
      const isMeta = path.length === 0 && key === 'metadata';
      walk(value[key], isMeta ? meta : (schema.properties?.[key] ?? schema.additionalProperties), [...path, key]);
    }
  };
  walk(object, root, []);
  return found;
}

test('an unknown field at any place that is not free-form is always reported', () => {
  expect(cases.every(({ nodes }) => nodes.length > 0)).toBe(true);
  const place = fc
    .constantFrom(...cases)
    .chain(({ name, nodes }) => fc.tuple(fc.constant(name), fc.constantFrom(...nodes)));
  const field = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('spec', 'name', 'toString', '__proto__x', 'Replicas'),
  );
  fc.assert(
    fc.property(place, field, fc.jsonValue(), ([name, node], key, value) => {
      fc.pre(!node.keys.includes(key) && key !== '__proto__' && !['apiVersion', 'kind', 'metadata'].includes(key));
      const object = changed(name, (copy) => {
        node.path.reduce((at: Loose, step) => at[step], copy)[key] = value;
      });
      const found = problems(object);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^unknown field '/);
    }),
    { numRuns: 2000 },
  );
});
