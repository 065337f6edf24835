import { messageOf } from '../../testbed/project';
import { Content, compared, fieldsOf, object, told } from './working-copy';

const config = (name: string, data: Content = { a: '1' }): Content => object('v1/ConfigMap', name, { data });

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
