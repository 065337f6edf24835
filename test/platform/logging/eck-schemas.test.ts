import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';

const set = { name: 'data', count: 3 };

function says(kind: 'Elasticsearch' | 'Kibana', spec: object): readonly string[] {
  const apiVersion = `${kind.toLowerCase()}.k8s.elastic.co/v1`;
  const { known, problems } = new KubernetesSchemas().check({ apiVersion, kind, metadata: { name: 'logs' }, spec });
  expect(known).toBe(true);
  return problems;
}

test('what is right is taken', () => {
  expect(says('Elasticsearch', { version: '8.19.18', nodeSets: [set] })).toEqual([]);
  expect(says('Kibana', { version: '9.4.3', count: 2, elasticsearchRef: { name: 'logs' } })).toEqual([]);
});

test.each([
  [{ version: '8.19.18', nodeSets: [set], nodeSet: [] }, 'nodeSet'],
  [{ version: '7.17', nodeSets: [set] }, 'version'],
  [{ version: '8.19.18' }, 'nodeSets'],
  [{ version: '8.19.18', nodeSets: [] }, 'nodeSets'],
  [{ version: '8.19.18', nodeSets: [set, set] }, 'nodeSets'],
  [{ version: '8.19.18', nodeSets: [{ ...set, count: '3' }] }, 'count'],
  [{ version: '8.19.18', nodeSets: [set], volumeClaimDeletePolicy: 'Keep' }, 'volumeClaimDeletePolicy'],
  [{ version: '8.19.18', nodeSets: [set], auth: { fileRealm: [{ secret: 'a' }] } }, 'secret'],
  [
    { version: '8.19.18', nodeSets: [{ ...set, volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: {} }] }] },
    'elasticsearch-data',
  ],
])('a planted breach is found (%#)', (spec, field) => {
  expect(says('Elasticsearch', spec).join('\n')).toContain(field);
});
