import { dataBackup, dataBackupNone } from '../../lib/analysis/rules/data-backup';
import { spreadDomains } from '../../lib/analysis/rules/spread-domains';
import { Stated } from '../../lib/core';
import { ClusterFact, DatabaseFact, Distribution, NodeFact, NodeRole, SpreadFact } from '../../lib/model';
import { at, says } from '../support/facts';

const database = (fact: Partial<DatabaseFact> = {}): Stated<DatabaseFact> =>
  at('main/exam/sql', {
    kind: 'database',
    cluster: 'main',
    namespace: 'exam',
    name: 'sql',
    engine: 'MariaDB 11.8',
    isProduction: true,
    ...fact,
  });

describe('a database', () => {
  test('of production without copies is refused', () => {
    expect(says(dataBackup, database())).toEqual([
      "[main/exam/sql] a database of production leaves copies elsewhere, got none of MariaDB 11.8 'sql' in 'exam'; give it a 'backup'",
    ]);
    expect(says(dataBackupNone, database())).toEqual([]);
  });

  test('of another namespace without copies is warned of', () => {
    expect(says(dataBackup, database({ isProduction: false }))).toEqual([]);
    expect(says(dataBackupNone, database({ isProduction: false }))).toEqual([
      "[main/exam/sql] a database whose data matter leaves copies elsewhere, got none of MariaDB 11.8 'sql' in 'exam'; give it a 'backup', or accept it with a reason",
    ]);
  });

  test('with copies is neither', () => {
    for (const isProduction of [true, false]) {
      const backed = database({ isProduction, backedUpEvery: '6 hours' });
      expect(says(dataBackup, backed)).toEqual([]);
      expect(says(dataBackupNone, backed)).toEqual([]);
    }
  });
});

const cluster = (fact: Partial<ClusterFact> = {}): Stated<ClusterFact> =>
  at('main', {
    kind: 'cluster',
    name: 'main',
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: false,
    ...fact,
  });
const node = (name: string, zone: string | undefined, role = NodeRole.WORKER): Stated<NodeFact> =>
  at('main/pool', {
    kind: 'node',
    cluster: 'main',
    pool: 'pool',
    name,
    address: '10.0.0.1',
    roles: [role],
    zone,
    imported: false,
  });
const spread = (fact: Partial<SpreadFact> = {}): Stated<SpreadFact> =>
  at('main/exam/sql', { kind: 'spread', cluster: 'main', name: 'sql', pods: 3, domain: 'host', ...fact });

describe('pods that share nothing', () => {
  const nodes = [node('a', 'z1'), node('b', 'z2'), node('c', 'z2'), node('etcd', 'z3', NodeRole.ETCD)];

  test('have a host each that takes them', () => {
    expect(says(spreadDomains, cluster(), ...nodes, spread())).toEqual([]);
    expect(says(spreadDomains, cluster(), ...nodes, spread({ pods: 5 }))).toEqual([
      "[main/exam/sql] pods that share no host are as many as there are hosts for them, got 5 of 'sql' and 3 in 'main'; lower their number, add hosts, or let them share",
    ]);
  });

  test('have a zone each', () => {
    expect(says(spreadDomains, cluster(), ...nodes, spread({ domain: 'zone' }))).toEqual([
      "[main/exam/sql] pods that share no zone are as many as there are zones for them, got 3 of 'sql' and 2 in 'main'; lower their number, add zones, or let them share",
    ]);
    expect(says(spreadDomains, cluster(), ...nodes, spread({ domain: 'zone', pods: 2 }))).toEqual([]);
  });

  test('are not judged where nodes, zones or labels are not known', () => {
    expect(says(spreadDomains, spread({ pods: 9 }))).toEqual([]);
    expect(says(spreadDomains, cluster(), spread({ pods: 9 }))).toEqual([]);
    expect(says(spreadDomains, cluster({ rancherMakesNodes: true }), ...nodes, spread({ pods: 9 }))).toEqual([]);
    expect(says(spreadDomains, cluster(), ...nodes, node('d', undefined), spread({ domain: 'zone', pods: 9 }))).toEqual(
      [],
    );
    expect(says(spreadDomains, cluster(), ...nodes, spread({ pods: 9, nodeLabels: { disk: 'fast' } }))).toEqual([]);
  });
});
