import { Chart } from 'cdk8s';
import { BackupTarget, GaleraCluster, HardenedDeployment, SqlRestore } from '../../../lib';
import { WEB } from '../../manifests/hardened';
import { factsOf } from '../../platform/storage/rendered';
import { Flows, Place } from '../flows';
import { BACKUPS, galera } from './stand';

const pods = (name: string, instance?: string): Place => ({
  namespace: 'exam',
  labels: {
    'app.kubernetes.io/name': name,
    ...(instance === undefined ? {} : { 'app.kubernetes.io/instance': instance }),
  },
});
const MEMBER = pods('mariadb', 'sql');
const HAPROXY = pods('sql-haproxy');
const EXPORTER = pods('exporter', 'sql-metrics');
const COPIES = pods('mariadb-copies', 'sql');
const OTHERS = pods('web');
const OPERATOR: Place = { namespace: 'mariadb-system', labels: { 'app.kubernetes.io/name': 'mariadb-operator' } };
const PROMETHEUS: Place = { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } };
const ANYWHERE: Place = { address: '192.0.2.1' };

function flowsOf(sql: GaleraCluster): Flows {
  return new Flows(sql.node.root, 'exam');
}

const full = (): GaleraCluster => galera({ backup: { to: BACKUPS }, metricsFrom: 'monitoring' });

describe('open is', () => {
  test.each([
    ['a whole copy of the data', MEMBER, MEMBER, 4444, 'TCP'],
    ['writes that members tell each other', MEMBER, MEMBER, 4567, 'TCP'],
    ['what members tell each other by multicast', MEMBER, MEMBER, 4567, 'UDP'],
    ['writes that a member missed', MEMBER, MEMBER, 4568, 'TCP'],
    ['the API, which the agent of a member asks who calls it', MEMBER, ANYWHERE, 6443, 'TCP'],
    ['the API by its Service', MEMBER, ANYWHERE, 443, 'TCP'],
    ['the agent, by which the operator brings members back', OPERATOR, MEMBER, 5555, 'TCP'],
    ['SQL, by which the operator makes users and looks after members', OPERATOR, MEMBER, 3306, 'TCP'],
    ['SQL for what stands in front', HAPROXY, MEMBER, 3306, 'TCP'],
    ['whether a member is in step, for what stands in front', HAPROXY, MEMBER, 5566, 'TCP'],
    ['SQL for the exporter', EXPORTER, MEMBER, 3306, 'TCP'],
    ['metrics of members for Prometheus', PROMETHEUS, EXPORTER, 9104, 'TCP'],
    ['metrics of what stands in front for Prometheus', PROMETHEUS, HAPROXY, 8404, 'TCP'],
    ['SQL for those who make copies', COPIES, MEMBER, 3306, 'TCP'],
    ['where copies lie', COPIES, ANYWHERE, 443, 'TCP'],
  ])('%s', (_, from, to, port, protocol) => {
    expect(flowsOf(full()).open(from, to, port, protocol)).toBe(true);
  });
});

describe('closed is', () => {
  test.each([
    ['a member for pods that nobody named', OTHERS, MEMBER, 3306],
    ['what stands in front for pods that nobody named', OTHERS, HAPROXY, 3306],
    ['the way between members for others', HAPROXY, MEMBER, 4567],
    ['the agent for what stands in front', HAPROXY, MEMBER, 5555],
    ['a member for Prometheus, which asks the exporter', PROMETHEUS, MEMBER, 3306],
    ['the way between members for the operator', OPERATOR, MEMBER, 4567],
    ['all but the API for members', MEMBER, ANYWHERE, 80],
    ['the way between members for those who make copies', COPIES, MEMBER, 4444],
    ['members of another cluster for members of this one', MEMBER, pods('mariadb', 'other'), 4567],
  ])('%s', (_, from, to, port) => {
    expect(flowsOf(full()).open(from, to, port)).toBe(false);
  });

  test('what nobody asked for', () => {
    const flows = flowsOf(galera());
    expect(flows.open(PROMETHEUS, EXPORTER, 9104)).toBe(false);
    expect(flows.open(COPIES, MEMBER, 3306)).toBe(false);
    expect(flows.open(COPIES, ANYWHERE, 443)).toBe(false);
  });
});

test('copies lie at the ports of their places, those that are brought back too', () => {
  const at = (port: number): BackupTarget =>
    BackupTarget.s3('own', { endpoint: `https://s3.example.org:${port}`, bucket: 'own', credentialsSecret: 'own' });
  const flows = flowsOf(galera({ backup: { to: at(9443) }, restore: SqlRestore.from(at(9000)) }));
  expect(flows.open(COPIES, ANYWHERE, 9443)).toBe(true);
  expect(flows.open(COPIES, ANYWHERE, 9000)).toBe(true);
  expect(flows.open(COPIES, ANYWHERE, 443)).toBe(false);
});

test('who calls the cluster calls what stands in front, and no member', () => {
  const sql = galera();
  const web = new HardenedDeployment(sql.node.scope as Chart, 'web', WEB_HERE);
  web.connections.allowTo(sql);
  const flows = flowsOf(sql);
  expect(flows.open(OTHERS, HAPROXY, 3306)).toBe(true);
  expect(flows.open(OTHERS, HAPROXY, 3307)).toBe(true);
  expect(flows.open(OTHERS, MEMBER, 3306)).toBe(false);
});

test('the report says why each way is open', () => {
  const reasons = factsOf(full(), 'link').map(({ reason }) => reason);
  expect(reasons).toEqual(expect.arrayContaining(['where copies of the database lie', 'metrics of the database']));
  expect(reasons.join()).toContain('the operator looks after members, their users and their recovery');
  expect(reasons.join()).toContain('API of the cluster, which the agent of a member asks');
});

const WEB_HERE = { ...WEB, namespace: 'exam' };
