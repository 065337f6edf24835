import { DataSpread, Environment } from '../../../lib';
import { factsOf } from '../../manifests/hardened';
import { BACKUPS, documents } from './stand';

const PLACE = { cluster: 'cluster', namespace: 'exam' };

test('a replica set is stated with what it takes and what it is', () => {
  const { documents: database } = documents({ metricsFrom: 'monitoring' });
  expect(factsOf(database, 'database')).toEqual([
    {
      kind: 'database',
      ...PLACE,
      name: 'documents',
      engine: 'MongoDB 8.0',
      isProduction: true,
      backedUpEvery: '6 hours',
    },
  ]);
  expect(factsOf(database, 'claim')).toEqual([
    { kind: 'claim', ...PLACE, storageClass: 'block', mebibytes: 102400, count: 3 },
  ]);
  expect(factsOf(database, 'volume-size')).toEqual([
    { kind: 'volume-size', cluster: 'cluster', name: 'exam/documents', mebibytes: 102400 },
  ]);
  expect(factsOf(database, 'pods')).toEqual([
    {
      ...{ kind: 'pods', ...PLACE, name: 'documents-rs0', pods: 3 },
      // The member, what copies it and what is asked for metrics.
      ...{ cores: 1.15, memoryMebibytes: 4096 + 512 + 128 },
      ...{ coresLimit: 2.3, memoryLimitMebibytes: 4096 + 512 + 128 },
    },
  ]);
  expect(factsOf(database, 'quorum')).toEqual([{ kind: 'quorum', of: 'MongoDB', voters: 3 }]);
  expect(factsOf(database, 'spread')).toEqual([
    { kind: 'spread', ...PLACE, name: 'documents-rs0', pods: 3, domain: 'host' },
  ]);
  expect(factsOf(database, 'release')).toEqual([{ kind: 'release', component: 'MongoDB', version: '8.0.19-7' }]);
  expect(factsOf(database, 'backup')).toEqual([{ kind: 'backup', target: BACKUPS.name }]);
});

test('shards, config servers and routers are stated each', () => {
  const { documents: database } = documents({ shards: 2, spread: DataSpread.ZONES, nodeLabels: { role: 'data' } });
  const pods = factsOf(database, 'pods') as { name: string; pods: number; memoryMebibytes: number }[];
  expect(pods.map(({ name, pods: count, memoryMebibytes }) => [name, count, memoryMebibytes])).toEqual([
    ['documents-rs0', 3, 4096 + 512],
    ['documents-rs1', 3, 4096 + 512],
    ['documents-cfg', 3, 2048 + 512],
    ['documents-mongos', 2, 1024],
  ]);
  expect(factsOf(database, 'claim')).toMatchObject([
    { mebibytes: 102400, count: 6 },
    { mebibytes: 10240, count: 3 },
  ]);
  expect(factsOf(database, 'volume-size')).toMatchObject([{ name: 'exam/documents' }, { name: 'exam/documents-cfg' }]);
  const nodeLabels = { role: 'data' };
  expect(factsOf(database, 'spread')).toMatchObject([
    { name: 'documents-rs0', pods: 3, domain: 'zone', nodeLabels },
    { name: 'documents-rs1', pods: 3, domain: 'zone', nodeLabels },
    { name: 'documents-cfg', pods: 3, domain: 'zone', nodeLabels },
    { name: 'documents-mongos', pods: 2, domain: 'host', nodeLabels },
  ]);
});

test('without copies that is stated too, and of what', () => {
  const [fact] = factsOf(documents({ backup: undefined }, Environment.STAGING).documents, 'database');
  expect(fact).toMatchObject({ isProduction: false });
  expect(fact).not.toHaveProperty('backedUpEvery');
});
