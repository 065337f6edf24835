import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App as Cdk8sApp } from 'cdk8s';
import { parse, stringify } from 'yaml';
import { Fact, MetricsJob } from '../../lib/model';
import { AlertSeverity, Monitoring, Receiver } from '../../lib/platform';
import { scrapeConfigs } from '../../lib/platform/monitoring/outside-targets';
import { objects } from '../support/rendered';
import { SCRATCH } from './support/paths';

const amtool = execFileSync('bash', [path.join(__dirname, 'monitoring/env.sh')], { encoding: 'utf8' }).trim();

const RECEIVERS = [
  Receiver.webhook({ secret: 'alert-webhook' }),
  Receiver.slack({ secret: 'slack', channel: '#testbed' }),
  Receiver.msTeams({ secret: 'teams' }),
  Receiver.pagerDuty({ secret: 'pager', least: AlertSeverity.CRITICAL }),
  Receiver.email({ secret: 'mail', to: 'ops@example.org', from: 'a@example.org', server: 'mail.example.org:587' }),
];

let folder: string;

beforeAll(() => {
  if (!existsSync(amtool)) {
    throw new Error(`amtool is missing from ${amtool}; run test/live/monitoring/install.sh`);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'monitoring-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The configuration of Alertmanager as the values of the chart have it. */
function configuration(): Record<string, any> {
  const monitoring = new Monitoring(new Cdk8sApp({ outdir: 'unused' }), 'monitoring', {
    storage: { storageClassName: 'block', accessMode: 'ReadWriteOnce' as never },
    receivers: RECEIVERS,
    heartbeat: Receiver.webhook({ secret: 'heartbeat' }),
  });
  const charts = objects(monitoring, 'HelmChart') as unknown as { spec: { chart: string; valuesContent: string } }[];
  const [stack] = charts.filter(({ spec }) => spec.chart === 'kube-prometheus-stack');
  return (parse(stack.spec.valuesContent) as Record<string, any>).alertmanager.config;
}

function run(program: string, args: string[], content: object): { status: number | null; said: string } {
  const file = path.join(folder, 'configuration.yml');
  writeFileSync(file, stringify(content));
  const { status, stdout, stderr } = spawnSync(
    program,
    args.map((arg) => (arg === 'FILE' ? file : arg.replace('=FILE', `=${file}`))),
    { encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}` };
}

test('Alertmanager takes the configuration with every kind of receiver', () => {
  const { status, said } = run(amtool, ['check-config', 'FILE'], configuration());
  expect(said).toMatch(/SUCCESS[\s\S]*7 receivers/);
  expect(status).toBe(0);
});

test('Alertmanager refuses a receiver with a word that it does not know, and a route to nobody', () => {
  const unknown = configuration();
  unknown.receivers[2].webhook_configs[0] = { url_files: '/etc/alertmanager/secrets/alert-webhook/url' };
  expect(run(amtool, ['check-config', 'FILE'], unknown)).toMatchObject({
    status: 1,
    said: expect.stringContaining('field url_files not found'),
  });
  const lost = configuration();
  lost.route.routes[2].receiver = 'webhook-9';
  expect(run(amtool, ['check-config', 'FILE'], lost)).toMatchObject({
    status: 1,
    said: expect.stringContaining('undefined receiver "webhook-9"'),
  });
});

test.each([
  ['alertname=Watchdog severity=none', 'heartbeat'],
  ['alertname=InfoInhibitor severity=none', 'nobody'],
  ['alertname=BalancerDown severity=warning', 'webhook-1,slack-2,msteamsv2-3,email-5'],
  ['alertname=EntryDown severity=critical', 'webhook-1,slack-2,msteamsv2-3,pagerduty-4,email-5'],
  ['alertname=CPUThrottlingHigh severity=info', 'nobody'],
])('an alert with %s goes to %s', (labels, receivers) => {
  const args = ['config', 'routes', 'test', '--config.file=FILE', ...labels.split(' ')];
  expect(run(amtool, args, configuration())).toEqual({ status: 0, said: `${receivers}\n` });
});

test('Prometheus takes the jobs for machines outside, and refuses one of the same name twice', () => {
  const machines = [{ name: 'chula-gist-balancer-1', address: '192.0.2.5' }];
  const place = { kind: 'metrics', port: 8404, path: '/metrics', scheme: 'http', network: 'chula/network' } as const;
  const jobs = scrapeConfigs([
    { ...place, job: MetricsJob.HAPROXY, machines },
    { ...place, job: MetricsJob.HAPROXY_ADDRESS, machines },
    { ...place, job: MetricsJob.MYSQL, port: 9104, machines },
  ] satisfies Fact[]);
  expect(run('promtool', ['check', 'config', 'FILE'], { scrape_configs: jobs })).toMatchObject({ status: 0 });
  expect(run('promtool', ['check', 'config', 'FILE'], { scrape_configs: [...jobs, jobs[0]] })).toMatchObject({
    status: 1,
    said: expect.stringContaining('multiple scrape configs with job name "outside-haproxy-8404"'),
  });
});
