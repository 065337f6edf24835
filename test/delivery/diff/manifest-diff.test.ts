import * as path from 'node:path';
import { ManifestDiff, ObjectChangeKind } from '../../../lib';
import { messageOf } from '../../testbed/project';
import { newProject, put } from '../../support/project';
import { Content, compared, fieldsOf, object, told } from './working-copy';

const { ADDED, REMOVED } = ObjectChangeKind;

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
