import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { DashboardQuery, dashboardQueries } from './prometheus/dashboard-queries';
import { inFlightRule } from '../../lib/platform/monitoring/in-flight-rule';
import { Promtool, Verdict } from './prometheus/promtool';
import { SCRATCH } from './support/paths';

const queries = dashboardQueries();

let folder: string;
let promtool: Promtool;

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'prometheus/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'prometheus-'));
  promtool = new Promtool(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function parse(all: readonly DashboardQuery[]): Verdict {
  const rules = all.map(({ expression }, i) => ({ record: `query:${i}`, expr: expression }));
  return promtool.check([{ name: 'queries', rules }]);
}

function query(panel: string, nth = 0): string {
  return queries.filter(({ name }) => name === panel)[nth].expression;
}

test('every query parses', () => {
  expect(queries.length).toBeGreaterThan(100);
  expect(parse(queries)).toEqual({
    status: 0,
    text: expect.stringContaining(`SUCCESS: ${queries.length} rules found`),
  });
});

test('nothing that Grafana fills in is left', () => {
  expect(queries.filter(({ expression }) => expression.includes('$') && !/"\$1"/.test(expression))).toEqual([]);
});

test('a query that does not parse is refused', () => {
  const { status, text } = parse([...queries, { name: 'broken', expression: 'sum by (pod) rate(up[5m])' }]);
  expect(status).not.toBe(0);
  expect(text).toContain('could not parse expression');
});

const GRADING =
  'reporter="source",source_cluster="east",destination_service_namespace="exam",destination_service_name="grading"';

test('queries that join metrics give what their panels say', () => {
  const pool = 'namespace="rook-ceph",pool_id="2"';
  const pod = 'namespace="exam",pod="web-1"';
  const quota = 'namespace="exam",resourcequota="quota",resource="pods"';
  const series = {
    [`ceph_pool_metadata{${pool},name="block",instance="a"}`]: '1x20',
    [`ceph_pool_metadata{${pool},name="block",instance="b"}`]: '1x20',
    [`ceph_pool_stored{${pool},instance="a"}`]: '700x20',
    [`ceph_pool_rd{${pool},instance="a"}`]: '0+60x20',
    [`kube_resourcequota{${quota},type="used"}`]: '30x20',
    [`kube_resourcequota{${quota},type="hard"}`]: '40x20',
    [`kube_pod_status_ready{${pod},condition="false"}`]: '1x20',
    [`kube_pod_status_phase{${pod},phase="Running"}`]: '1x20',
    [`kube_pod_status_ready{namespace="exam",pod="job-1",condition="false"}`]: '1x20',
    [`kube_pod_status_phase{namespace="exam",pod="job-1",phase="Running"}`]: '0x20',
    [`mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-0"}`]: '2x20',
    [`mongodb_mongod_replset_my_state{namespace="exam",set="rs1",pod="db-1"}`]: '1x20',
    'cloudserve_backup_last_success_timestamp_seconds{prefix="chula",machine="db-1",network="n"}': '60x20',
    'cloudserve_backup_last_success_timestamp_seconds{prefix="chula",machine="db-2",network="n"}': '300x20',
    [`istio_requests_total{${GRADING},destination_cluster="east"}`]: '0+60x20',
    [`istio_requests_total{${GRADING},destination_cluster="west"}`]: '0+30x20',
    [`istio_requests_total{${GRADING},destination_cluster="unknown"}`]: '0+30x20',
    'istio_requests_total{reporter="destination",destination_service_namespace="exam",destination_service_name="grading",response_flags="UO"}':
      '0+20x20',
    'istio_requests_total{reporter="destination",destination_service_namespace="exam",destination_service_name="grading",response_flags="-"}':
      '0+60x20',
    'citadel_server_root_cert_expiry_timestamp{namespace="istio-system"}': '100000x20',
    'citadel_server_cert_chain_expiry_timestamp{namespace="istio-system"}': '1500x20',
  };
  const grading = '{destination_service_namespace="exam",destination_service_name="grading"}';
  expect(
    promtool.evaluate(series, '15m', [
      [query('cloudserve-federation: Answered elsewhere'), '{}', 0.25],
      [query('cloudserve-federation: Part that is answered elsewhere'), grading, 0.25],
      [query('cloudserve-federation: Tries that find a pod full'), '{}', 0.25],
      [query('cloudserve-federation: First trust to end'), '{}', 600],
      [query('cloudserve-ceph: Stored by pool'), '{name="block"}', 700],
      [query('cloudserve-ceph: Operations by pool'), '{name="block"}', 1],
      [query('cloudserve-tenant: Quotas in use'), '{namespace="exam",resource="pods"}', 0.75],
      [query('cloudserve-tenant: Pods that are not ready'), '{}', 1],
      [query('cloudserve-mongodb: Sets without a primary'), '{}', 1],
      [query('cloudserve-site: Oldest newest copy'), '{}', 600],
      [query('cloudserve-site: Machines that do not answer'), '{}', 0],
    ]),
  ).toEqual({ status: 0, text: expect.stringContaining('SUCCESS') });
});

test('autoscalers are told what pods worked on in the last two minutes, at all of their own ports', () => {
  const { metricsQuery } = inFlightRule() as { metricsQuery: string };
  const filledIn = metricsQuery
    .replace('<<.Series>>', 'envoy_cluster_upstream_rq_active')
    .replace('<<.LabelMatchers>>', 'namespace="exam",pod=~"web-1|web-2"')
    .replace('<<.GroupBy>>', 'pod');
  const series = {
    'envoy_cluster_upstream_rq_active{namespace="exam",pod="web-1",cluster_name="inbound|8080||"}': '0 0 0 40 40 40',
    'envoy_cluster_upstream_rq_active{namespace="exam",pod="web-1",cluster_name="inbound|9090||"}': '5x5',
    'envoy_cluster_upstream_rq_active{namespace="exam",pod="web-2",cluster_name="inbound|8080||"}': '0x5',
    'envoy_cluster_upstream_rq_active{namespace="exam",pod="web-2",cluster_name="outbound|80||files.exam.svc"}': '9x5',
    'envoy_cluster_upstream_rq_active{namespace="shop",pod="web-1",cluster_name="inbound|8080||"}': '70x5',
  };
  expect(
    promtool.evaluate(series, '5m', [
      [`${filledIn} > 0`, '{pod="web-1"}', 45],
      [`${filledIn} == 0`, '{pod="web-2"}', 0],
    ]),
  ).toEqual({ status: 0, text: expect.stringContaining('SUCCESS') });
});

test('a query that gives another value fails', () => {
  const { status, text } = promtool.evaluate({ 'mysql_up{network="n"}': '1x20' }, '5m', [
    [query('cloudserve-site: Databases that answer'), '{}', 2],
  ]);
  expect(status).not.toBe(0);
  expect(text).toContain('FAILED');
});
