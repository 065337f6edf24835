import * as path from 'node:path';
import { ManifestDiff, ObjectChangeKind } from '../../../lib';
import { messageOf } from '../../testbed/project';
import { newProject, put } from '../../support/project';
import { Content, compared, object } from './working-copy';

const { ADDED, REMOVED, RENAMED } = ObjectChangeKind;

/** Fields of the only object that differs, as `path: before -> after`. */
function fieldsOf(before: Content, after: Content): string[] {
  const { changes } = compared({ '50-apps/web/a.yaml': before }, { '50-apps/web/a.yaml': after });
  return changes.flatMap(({ fields }) =>
    fields.map((field) => `${field.path}: ${field.before ?? 'none'} -> ${field.after ?? 'none'}`),
  );
}

/** What becomes of which object. */
function told(diff: ManifestDiff): string[] {
  return diff.changes.map(
    ({ change, label, renamedFrom }) => `${change} ${label}${renamedFrom === undefined ? '' : ` from ${renamedFrom}`}`,
  );
}

const config = (name: string, data: Content = { a: '1' }): Content => object('v1/ConfigMap', name, { data });

describe('objects', () => {
  it('are told by cluster, kind, namespace and name, wherever in the cluster their file is', () => {
    const diff = compared(
      { '50-apps/web/a.yaml': config('stays'), '50-apps/web/b.yaml': config('goes') },
      { '50-apps/web/other.yaml': config('stays'), '50-apps/web/c.yaml': config('comes', { z: '26', y: '25' }) },
    );
    expect(told(diff)).toEqual(['added ConfigMap/shop/comes', 'removed ConfigMap/shop/goes']);
    expect(diff.changes.map(({ change }) => change)).toEqual([ADDED, REMOVED]);
    expect(diff.isDangerous).toBe(false);
  });

  it('of another version of their group are the same', () => {
    expect(fieldsOf(object('apps/v1beta1/Deployment', 'a'), object('apps/v1/Deployment', 'a'))).toEqual([
      'apiVersion: "apps/v1beta1" -> "apps/v1"',
    ]);
  });

  it('without a namespace are those of the namespace default', () => {
    expect(fieldsOf(object('v1/ConfigMap', 'a', {}, 'default'), object('v1/ConfigMap', 'a', {}, ''))).toEqual([
      'metadata.namespace: "default" -> none',
    ]);
  });

  it('are read from files of several documents, from lists and from JSON', () => {
    const both = { '50-apps/web/a.yaml': config('a'), '50-apps/web/b.yaml': config('b') };
    expect(
      compared(both, {
        '50-apps/web/all.yaml': `---\n${JSON.stringify(config('a'))}\n---\n${JSON.stringify(config('b'))}\n---\n`,
      }).changes,
    ).toEqual([]);
    expect(
      compared(both, {
        '50-apps/web/all.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [config('a'), config('b')] }),
      }).changes,
    ).toEqual([]);
  });

  it('in what is hidden, and in folders that are no clusters, are not looked at', () => {
    const folder = newProject();
    put(folder, {
      'old/lab/50-apps/web/a.yaml': JSON.stringify(config('a')),
      'old/lab/.git/b.yaml': 'a: [',
      'old/.github/workflows/c.yaml': 'a: [',
      'old/docs/d.yaml': 'a: [',
      'old/e.yaml': 'a: [',
      'old/lab/README.md': 'a: [',
      'new/lab/50-apps/web/a.yaml': JSON.stringify(config('a')),
    });
    expect(ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new')).changes).toEqual([]);
  });

  it('of a cluster that goes go all', () => {
    const folder = newProject();
    put(folder, {
      'old/far/10-namespaces/a/n.yaml': JSON.stringify(object('v1/Namespace', 'a', {}, '')),
      'old/lab/50-apps/web/a.yaml': JSON.stringify(config('a')),
      'new/lab/50-apps/web/a.yaml': JSON.stringify(config('a')),
    });
    const diff = ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new'));
    expect(diff.changes).toMatchObject([{ cluster: 'far', change: REMOVED, label: 'Namespace/a' }]);
    expect(diff.isDangerous).toBe(true);
  });
});

describe('files that are no objects', () => {
  it('are compared by their place', () => {
    const { changes } = compared(
      { '20-controllers/a/fleet.yaml': { name: 'x' }, '20-controllers/a/values.yaml': 'a: 1\n' },
      { '20-controllers/a/fleet.yaml': { name: 'y' }, '20-controllers/a/values.yaml': 'a: 2\n' },
    );
    expect(changes.map(({ label, fields }) => [label, fields])).toEqual([
      ['File/20-controllers/a/values.yaml', [{ path: 'a', before: '1', after: '2' }]],
      ['fleet.yaml/20-controllers/a', [{ path: 'name', before: '"x"', after: '"y"' }]],
    ]);
  });

  it('and list files say nothing that the files do not; what else they say is told', () => {
    const kustomization = (more: Content): Content => ({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      ...more,
    });
    const at = '50-apps/web/kustomization.yaml';
    expect(
      compared({ [at]: kustomization({ resources: ['a'] }) }, { [at]: kustomization({ resources: ['b'] }) }).changes,
    ).toEqual([]);
    expect(compared({ [at]: kustomization({ namePrefix: 'a-' }) }, { [at]: kustomization({}) }).changes).toMatchObject([
      { change: REMOVED, label: `File/${at}` },
    ]);
  });
});

describe('fields', () => {
  it('that differ are told, those in another order are not', () => {
    expect(fieldsOf(config('a', { x: '1', y: '2' }), config('a', { y: '2', x: '3', 'z.conf': '4' }))).toEqual([
      'data.x: "1" -> "3"',
      'data["z.conf"]: none -> "4"',
    ]);
  });

  it('of items in lists are told by what names the item', () => {
    const pod = (...containers: Content[]): Content => object('v1/Pod', 'a', { spec: { containers } });
    expect(
      fieldsOf(
        pod({ name: 'app', image: 'a:1', ports: [{ containerPort: 80 }] }, { name: 'side', image: 's:1' }),
        pod({ name: 'new', image: 'n:1' }, { name: 'app', image: 'a:2', ports: [{ containerPort: 80, name: 'http' }] }),
      ),
    ).toEqual([
      'spec.containers[name=new]: none -> {"name":"new","image":"n:1"}',
      'spec.containers[name=app].image: "a:1" -> "a:2"',
      'spec.containers[name=app].ports[containerPort=80].name: none -> "http"',
      'spec.containers[name=side]: {"name":"side","image":"s:1"} -> none',
    ]);
  });

  it('of lists whose order changed say so', () => {
    const pod = (...names: string[]): Content =>
      object('v1/Pod', 'a', { spec: { initContainers: names.map((name) => ({ name })) } });
    expect(fieldsOf(pod('a', 'b'), pod('b', 'a'))).toEqual(['spec.initContainers[order]: "a, b" -> "b, a"']);
  });

  it('of plain lists are their items', () => {
    const host = (...hosts: string[]): Content => object('v1/Thing', 'a', { hosts });
    expect(fieldsOf(host('a', 'b'), host('b', 'c'))).toEqual(['hosts[c]: none -> "c"', 'hosts[a]: "a" -> none']);
    expect(fieldsOf(host('a', 'a'), host('a', 'b'))).toEqual(['hosts[1]: "a" -> "b"']);
  });

  it('of long texts are the first line that differs', () => {
    expect(fieldsOf(config('a', { conf: 'one\ntwo\nthree\nfour' }), config('a', { conf: 'one\n2\n3\nfour' }))).toEqual([
      'data.conf from line 2 on, 2 -> 2 lines: "two" -> "2"',
    ]);
    expect(fieldsOf(config('a', { conf: 'one\nfour' }), config('a', { conf: 'one\ntwo\nfour' }))).toEqual([
      'data.conf from line 2 on, 0 -> 1 lines: "four" -> "two"',
    ]);
  });

  it('that are long are cut', () => {
    const [line] = fieldsOf(config('a', { x: 'a' }), config('a', { x: 'b'.repeat(500) }));
    expect(line).toBe(`data.x: "a" -> "${'b'.repeat(159)}... (502 characters)`);
  });

  it('that say nothing, and those that say null, are told apart', () => {
    expect(fieldsOf(object('v1/Thing', 'a', { a: {} }), object('v1/Thing', 'a', { a: null }))).toEqual([
      'a: {} -> null',
    ]);
  });
});

describe('secrets', () => {
  const secret = (fields: Content): Content => object('v1/Secret', 'a', { type: 'Opaque', ...fields });

  it('never show what they hold', () => {
    const before = secret({ data: { password: 'aHVzaA==', 'tls.key': 'aHVzaA==' } });
    const after = secret({
      data: { password: 'aHVzaHVzaA==' },
      stringData: { password: 'hushhush' },
      metadata: { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{"password":"hush"}' } },
    });
    const diff = compared({ '50-apps/web/a.yaml': before }, { '50-apps/web/a.yaml': after });
    expect(diff.changes[0].fields).toEqual([
      { path: 'data.password', before: '(hidden)', after: '(hidden)' },
      { path: 'data["tls.key"]', before: '(hidden)' },
      { path: 'stringData', after: '(hidden)' },
      { path: 'metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]', after: '(hidden)' },
    ]);
    expect(`${diff.toText()}${diff.toJsonText()}`).not.toMatch(/hush|aHVz/);
  });

  it('that are renamed do not either', () => {
    const data = { a: 'aHVzaA==', b: 'aHVzaA==', c: 'aHVzaA==', d: 'aHVzaA==', e: 'aHVzaA==', f: 'aHVzaDE=' };
    const diff = compared(
      { '50-apps/web/a.yaml': object('v1/Secret', 'old', { type: 'Opaque', data }) },
      { '50-apps/web/b.yaml': object('v1/Secret', 'new', { type: 'Opaque', data: { ...data, f: 'aHVzaDI=' } }) },
    );
    expect(told(diff)).toEqual(['renamed Secret/shop/new from Secret/shop/old']);
    expect(`${diff.toText()}${diff.toJsonText()}`).not.toMatch(/aHVz/);
  });

  it('that cannot be read do not either', () => {
    const text = 'apiVersion: v1\nkind: Secret\nstringData:\n  password: "hush\n bad: [hush\n';
    expect(messageOf(() => compared({ '50-apps/web/a.yaml': text }, {}))).toMatch(
      /^\[.*lab\/50-apps\/web\/a\.yaml\] cannot be read as YAML, got [A-Z_]+ in line \d+; correct the file$/,
    );
  });
});

describe('an object under another name', () => {
  const deployment = (name: string, image = 'a:1', more: Content = {}): Content =>
    object('apps/v1/Deployment', name, {
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: name } },
        template: { spec: { containers: [{ name, image }] } },
        revisionHistoryLimit: 5,
        minReadySeconds: 2,
        ...more,
      },
    });
  const renamed = (before: Content[], after: Content[]): string[] => {
    const files = (objects: Content[]): Record<string, unknown> =>
      Object.fromEntries(objects.map((one, i) => [`50-apps/web/${i}.yaml`, one]));
    return told(compared(files(before), files(after)));
  };

  it('is told as renamed, although its own name stands in it', () => {
    expect(renamed([deployment('old-name')], [deployment('new-name')])).toEqual([
      'renamed Deployment/shop/new-name from Deployment/shop/old-name',
    ]);
  });

  it('is told as renamed with what else differs', () => {
    const { changes } = compared(
      { '50-apps/web/a.yaml': deployment('old-name') },
      { '50-apps/web/a.yaml': deployment('new-name', 'a:2') },
    );
    expect(changes).toMatchObject([{ change: RENAMED, name: 'new-name', renamedFrom: 'Deployment/shop/old-name' }]);
    expect(changes[0].fields.map((field) => field.path)).toEqual([
      'spec.selector.matchLabels.app',
      'spec.template.spec.containers[name=new-name]',
      'spec.template.spec.containers[name=old-name]',
    ]);
  });

  it('is another one if much differs', () => {
    const other = deployment('new-name', 'b:1', { replicas: 1, revisionHistoryLimit: 9 });
    expect(renamed([deployment('old-name')], [other])).toEqual([
      'added Deployment/shop/new-name',
      'removed Deployment/shop/old-name',
    ]);
  });

  it('is another one if it is of another kind or has little in it', () => {
    const set = { ...deployment('new-name'), kind: 'ReplicaSet' };
    expect(renamed([deployment('old-name')], [set])).toEqual([
      'removed Deployment/shop/old-name',
      'added ReplicaSet/shop/new-name',
    ]);
    expect(renamed([object('v1/ServiceAccount', 'old')], [object('v1/ServiceAccount', 'new')])).toEqual([
      'added ServiceAccount/shop/new',
      'removed ServiceAccount/shop/old',
    ]);
  });

  it('is not guessed where two could be the one', () => {
    expect(renamed([deployment('one-name'), deployment('two-name')], [deployment('new-name')])).toEqual([
      'added Deployment/shop/new-name',
      'removed Deployment/shop/one-name',
      'removed Deployment/shop/two-name',
    ]);
  });

  it('of many alike is the one of its own name where the namespace is renamed', () => {
    const policy = (namespace: string, name: string): Content =>
      object('networking.k8s.io/v1/NetworkPolicy', name, { spec: { podSelector: {}, a: 1, b: 2, c: 3 } }, namespace);
    const [before, after] = ['exam-old', 'exam-new'].map((space) => ['deny', 'dns'].map((name) => policy(space, name)));
    expect(renamed(before, after)).toEqual([
      'renamed NetworkPolicy/exam-new/deny from NetworkPolicy/exam-old/deny',
      'renamed NetworkPolicy/exam-new/dns from NetworkPolicy/exam-old/dns',
    ]);
  });
});

describe('what is allowed by name', () => {
  const before = {
    '10-namespaces/a/n.yaml': object('v1/Namespace', 'a', {}, ''),
    '40-data/db/s.yaml': object('apps/v1/StatefulSet', 'db'),
  };

  it.each([[['Namespace/a', 'StatefulSet/shop/db']], [['lab:Namespace/a', 'StatefulSet.apps/shop/db']]])(
    'is not dangerous any more: %j',
    (allow) => {
      const diff = compared(before, {}, { allow });
      expect(diff.isDangerous).toBe(false);
      expect(diff.changes.map(({ isAllowed, dangers }) => [isAllowed, dangers.length])).toEqual([
        [true, 1],
        [true, 1],
      ]);
      expect(diff.unusedAllowances).toEqual([]);
    },
  );

  it.each([
    ['Namespace/b'],
    ['far:Namespace/a'],
    ['Namespace/shop/a'],
    ['StatefulSet.example.org/shop/db'],
    ['StatefulSet/db'],
  ])('is nothing else: %s', (name) => {
    const diff = compared(before, {}, { allow: [name] });
    expect(diff.isDangerous).toBe(true);
    expect(diff.unusedAllowances).toEqual([name]);
  });

  it('is told where no danger needs it', () => {
    const diff = compared({}, { '50-apps/web/a.yaml': config('a') }, { allow: ['ConfigMap/shop/a'] });
    expect(diff.toText()).toBe(
      "lab\n  added ConfigMap/shop/a\n\nnothing dangerous is 'ConfigMap/shop/a', which was allowed; leave it out\n1 added; nothing dangerous\n",
    );
  });

  it('of a renamed object is its old name, which goes', () => {
    const pool = (name: string): Content =>
      object('ceph.rook.io/v1/CephBlockPool', name, { spec: { a: 1, b: 2, c: 3 } });
    const [old, fresh] = [{ '30-configs/a/p.yaml': pool('old') }, { '30-configs/a/p.yaml': pool('new') }];
    expect(compared(old, fresh, { allow: ['CephBlockPool/shop/old'] }).isDangerous).toBe(false);
    expect(compared(old, fresh, { allow: ['CephBlockPool/shop/new'] }).isDangerous).toBe(true);
  });
});

describe('what cannot be compared is told at once', () => {
  it('of both folders, and of names', () => {
    const folder = newProject();
    put(folder, {
      'old/lab/50-apps/web/a.yaml': 'a: [1\n',
      'old/lab/50-apps/web/b.yaml': 'a: 1\na: 2\n',
      'old/lab/50-apps/web/c.yaml': 'a: *nobody\n',
      'old/lab/50-apps/web/d.yaml': JSON.stringify(config('a')),
      'old/lab/50-apps/web/e.yaml': JSON.stringify(config('a')),
    });
    const [old, fresh] = ['old', 'new'].map((name) => path.relative(process.cwd(), path.join(folder, name)));
    expect(messageOf(() => ManifestDiff.between(old, fresh, { allow: ['db', 'Namespace/a'] })).split('\n')).toEqual([
      "[--allow] an object is named as <kind>/<namespace>/<name>, or <kind>/<name> where it has no namespace, got 'db'; correct it",
      `[${fresh}] must be a folder of manifests, got nothing; name another`,
      `[${old}/lab/50-apps/web/a.yaml] cannot be read as YAML, got BAD_INDENT in line 2; correct the file`,
      `[${old}/lab/50-apps/web/b.yaml] cannot be read as YAML, got DUPLICATE_KEY in line 2; correct the file`,
      `[${old}/lab/50-apps/web/c.yaml] cannot be read as YAML, got references to what it does not hold, or to too much; correct the file`,
      `[${old}/lab/50-apps/web/e.yaml] an object stands in one file of a cluster, got ConfigMap 'a', which '50-apps/web/d.yaml' has already; take one out`,
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a file', { old: 'x' }, /^\[.*old\] must be a folder of manifests, got a file; name another$/],
    [
      'the folder above',
      { 'old/dist/lab/50-apps/a/b.yaml': 'a: 1' },
      /^\[.*old\] has no folder of a cluster, got them in its folder 'dist'; name that one$/,
    ],
  ])('%s', (_, files, message) => {
    const folder = newProject();
    put(folder, { ...files, 'new/lab/50-apps/a/b.yaml': 'a: 1' });
    expect(messageOf(() => ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new')))).toMatch(message);
  });

  it('a synthesis that wrote nothing', () => {
    const folder = newProject();
    put(folder, { 'old/lab/50-apps/a/b.yaml': 'a: 1', 'new/README.md': '' });
    expect(messageOf(() => ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new')))).toMatch(
      /^\[.*new\] has no folder of a cluster, got none with layers such as '20-controllers'; synthesize first$/,
    );
  });

  it('a working copy that is still empty is no problem', () => {
    const folder = newProject();
    put(folder, { 'old/README.md': '', 'new/lab/50-apps/a/b.yaml': JSON.stringify(config('a')) });
    const diff = ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new'));
    expect(told(diff)).toEqual(['added ConfigMap/shop/a']);
  });
});

describe('what is told', () => {
  const before = {
    '10-namespaces/a/n.yaml': object('v1/Namespace', 'a', {}, ''),
    '10-namespaces/b/n.yaml': object('v1/Namespace', 'b', {}, ''),
    '50-apps/web/a.yaml': config('web'),
    '50-apps/web/b.yaml': config(
      'other',
      Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`k${i + 10}`, '1'])),
    ),
  };
  const after = {
    '50-apps/web/a.yaml': config('web', { a: '2' }),
    '50-apps/web/b.yaml': config(
      'other',
      Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`k${i + 10}`, '2'])),
    ),
  };

  it('has dangers first, with what to do, and ends in a sum', () => {
    const lines = compared(before, after, { allow: ['Namespace/b'] })
      .toText()
      .split('\n');
    expect(lines.filter((line) => !line.includes('~ data.k'))).toEqual([
      'lab',
      '  DANGER removed Namespace/a',
      '    ! the Namespace would be deleted: everything in it goes along, with its claims; keep it, or copy what it holds and allow it by name',
      '  ALLOWED removed Namespace/b',
      '    ! the Namespace would be deleted: everything in it goes along, with its claims; keep it, or copy what it holds and allow it by name',
      '  changed ConfigMap/shop/other',
      '    and 2 more fields, which --json tells',
      '  changed ConfigMap/shop/web',
      '    ~ data.a: "1" -> "2"',
      '',
      '2 removed, 2 changed; 1 dangerous; allow what is wanted by name: --allow <kind>/<namespace>/<name>; 1 dangerous and allowed',
      '',
    ]);
    expect(lines.filter((line) => line.includes('~ data.k'))).toHaveLength(20);
  });

  it('is the same as JSON, with every field', () => {
    const json = JSON.parse(compared(before, after).toJsonText());
    expect(json).toMatchObject({ isDangerous: true, unusedAllowances: [] });
    expect(json.changes).toHaveLength(4);
    expect(json.changes[2].fields).toHaveLength(22);
    expect(json.changes[0]).toEqual({
      apiVersion: 'v1',
      change: 'removed',
      cluster: 'lab',
      dangers: [
        {
          advice: 'keep it, or copy what it holds and allow it by name',
          reason: 'the Namespace would be deleted: everything in it goes along, with its claims',
        },
      ],
      fields: [],
      isAllowed: false,
      kind: 'Namespace',
      label: 'Namespace/a',
      name: 'a',
    });
  });

  it('is nothing where nothing differs', () => {
    const diff = compared(before, before);
    expect([diff.changes, diff.toText()]).toEqual([[], 'nothing differs\n']);
  });
});
