import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import * as path from 'node:path';
import { App as Cdk8sApp } from 'cdk8s';
import { IstioMesh } from '../../lib';
import { countedBy } from '../support/mesh-stats';
import { Sidecar } from './prometheus/envoy';
import { ENVOY_STATS } from './prometheus/envoy-stats';
import { ROOT, SCRATCH } from './support/paths';
import { until } from './support/until';

let folder: string;
let sidecar: Sidecar;
let application: http.Server;
const held: http.ServerResponse[] = [];

beforeAll(async () => {
  const bin = spawnSync('bash', [path.join(ROOT, 'test/live/federation/env.sh')], { encoding: 'utf8' }).stdout.trim();
  const envoy = path.join(bin, 'envoy');
  if (!fs.existsSync(envoy)) {
    throw new Error(`an Envoy is needed, got none at '${envoy}'; run test/live/federation/install.sh`);
  }
  fs.mkdirSync(SCRATCH, { recursive: true });
  folder = fs.mkdtempSync(path.join(SCRATCH, 'envoy-'));
  sidecar = new Sidecar(folder, countedBy(new IstioMesh(new Cdk8sApp(), 'mesh')));
  application = http.createServer((_, response) => void held.push(response)).listen(sidecar.at('application'));
  await sidecar.start(envoy);
});

afterAll(() => {
  sidecar?.stop();
  held.forEach((response) => response.destroy());
  application?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Calls the listener that asks for a certificate, with one or without: whether it is let in. */
function isLetIn(port: number, certificate?: string): Promise<boolean> {
  const pair =
    certificate === undefined
      ? {}
      : {
          cert: fs.readFileSync(sidecar.at(`${certificate}.pem`)),
          key: fs.readFileSync(sidecar.at(`${certificate}.key`)),
        };
  return new Promise((resolve) => {
    const options = { port, host: '127.0.0.1', rejectUnauthorized: false, agent: false, ...pair };
    https
      .get(options, (answer) => {
        answer.resume();
        resolve(true);
      })
      .on('error', () => resolve(false));
  });
}

async function valueOf(metric: string, labels: string): Promise<number | undefined> {
  return (await sidecar.metrics()).get(`${metric}{${labels}}`);
}

/** Whether a call has an answer in the end: a test that failed before has stopped who was to give it. */
function answered(call: Promise<string>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
}

const ACTIVE = 'envoy_cluster_upstream_rq_active';
const WAITING = 'envoy_cluster_upstream_rq_pending_active';
const INBOUND = 'cluster_name="inbound|8080||"';
const OUTBOUND = 'cluster_name="outbound|80||a.shop.svc.cluster.local"';
const GATEWAY = 'cluster_name="outbound_.80_.site_.a.shop.svc.cluster.local"';

test('a pod that is full has one request in flight, one that waits, and refuses others with UO', async () => {
  // A pod without a connection to its application holds one request alone, so the second comes when the first is there.
  const first = answered(sidecar.ask('pod', '/one'));
  await until('one request in flight', async () => (await valueOf(ACTIVE, INBOUND)) === 1 && held.length === 1);
  const second = answered(sidecar.ask('pod', '/two'));
  await until('one request that waits', async () => (await valueOf(WAITING, INBOUND)) === 1);
  expect(await valueOf(ACTIVE, INBOUND)).toBe(1);
  await sidecar.ask('pod', '/three');
  await until('the refusal to be written', async () => sidecar.accessLog().includes('pod 503 UO'));

  // A caller that tries again, and finds the pod full each time.
  await sidecar.ask('caller', '/four');
  await until('the last refusal to be written', async () => sidecar.accessLog().includes('caller 503 URX'));
  expect(await valueOf('envoy_cluster_upstream_rq_retry', OUTBOUND)).toBe(2);
  expect(await valueOf('envoy_cluster_outlier_detection_ejections_active', OUTBOUND)).toBe(1);

  held[0].end();
  await until('the second to reach the application', async () => held.length === 2);
  held[1].end();
  expect(await Promise.all([first, second])).toEqual([true, true]);
});

test('connections that fail are counted by whom they were for', async () => {
  await sidecar.ask('gateway', '/');
  expect(await valueOf('envoy_cluster_upstream_cx_connect_fail', GATEWAY)).toBe(1);
});

test('callers without a certificate, and with one of another root, are counted apart', async () => {
  const port = await sidecar.tlsPort();
  expect(await isLetIn(port)).toBe(false);
  expect(await isLetIn(port, 'stranger')).toBe(false);
  const labels = [...(await sidecar.metrics()).keys()].find((key) => key.startsWith('envoy_listener_ssl_fail_verify'));
  const listener = /\{(.*)\}/.exec(labels ?? '')?.[1] ?? '';
  expect(listener).toMatch(/^listener_address="127\.0\.0\.1_\d+"$/);
  expect(await valueOf('envoy_listener_ssl_fail_verify_no_cert', listener)).toBe(1);
  expect(await valueOf('envoy_listener_ssl_fail_verify_error', listener)).toBe(1);
});

test('Envoy gives every metric that rules, pages and the adapter read, as a mesh has it count', async () => {
  const names = new Set([...(await sidecar.metrics()).keys()].map((key) => key.replace(/\{.*/, '')));
  expect(Object.keys(ENVOY_STATS).filter((name) => !names.has(name))).toEqual([]);
});
