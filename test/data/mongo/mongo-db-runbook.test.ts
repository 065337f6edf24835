import { parse } from 'yaml';
import { collectCompanions } from '../../../lib/core';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { BACKUPS, documents } from './stand';
import { MongoDbClusterProps } from '../../../lib';

function runbook(props: Partial<MongoDbClusterProps> = {}): string {
  const companions = collectCompanions(documents(props).app);
  expect(companions.map(({ companion }) => companion.path)).toEqual(['cluster/runbooks/exam-documents-restore.md']);
  return companions[0].companion.content();
}

/** Objects that the text tells people to apply. */
function objectsIn(text: string): any[] {
  return [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml]) => parse(yaml));
}

test.each([
  ['', {}],
  [' to a moment', { backup: { to: BACKUPS, pointInTime: true } }],
  [' of shards', { shards: 2 }],
])('what restores a database%s fits the schema of its kind', (_, props) => {
  const schemas = new KubernetesSchemas({ extra: {} });
  const restores = objectsIn(runbook(props));
  expect(restores).toHaveLength(2);
  expect(restores.map((restore) => schemas.check(restore))).toEqual(
    restores.map(() => ({ known: true, problems: [] })),
  );
});

test('it names this database, its bucket and its secrets', () => {
  const [inPlace, anew] = objectsIn(runbook());
  expect(inPlace).toMatchObject({
    kind: 'PerconaServerMongoDBRestore',
    metadata: { namespace: 'exam' },
    spec: { clusterName: 'documents', backupName: 'BACKUP' },
  });
  expect(inPlace.spec).not.toHaveProperty('pitr');
  expect(anew.spec).toMatchObject({
    clusterName: 'documents',
    backupSource: {
      type: 'logical',
      destination: 's3://testbed-backups/exam/documents/TIME',
      s3: { prefix: 'exam/documents', credentialsSecret: 'backup-s3', endpointUrl: 'https://s3.example.ac.th' },
    },
  });
  expect(runbook()).toContain('documents-mongodb-encryption-key');
  expect(runbook()).not.toMatch(/undefined|\[object/);
});

test('a moment between copies is restored where changes follow them', () => {
  const [inPlace] = objectsIn(runbook({ backup: { to: BACKUPS, pointInTime: true } }));
  expect(inPlace.spec.pitr).toMatchObject({ type: 'date' });
});

test('without copies there is nothing to tell', () => {
  expect(collectCompanions(documents({ backup: undefined }).app)).toEqual([]);
});
