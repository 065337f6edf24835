import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { App as Cdk8sApp } from 'cdk8s';
import { AlertGroup, AlertRules, ExistingStorageClass, FluentdLogging, LogCollector } from '../../lib/platform';
import { objects } from '../support/rendered';
import { AlertCase } from './prometheus/alert-case';
import { BACKUP_CASES } from './prometheus/backup-cases';
import { DATABASE_CASES } from './prometheus/database-cases';
import { LOGGING_CASES } from './prometheus/logging-cases';
import { MACHINE_CASES } from './prometheus/machine-cases';
import { MESH_CASES } from './prometheus/mesh-cases';
import { Promtool, Rule, RuleGroup } from './prometheus/promtool';
import { STORAGE_CASES } from './prometheus/storage-cases';
import { SCRATCH } from './support/paths';

const CASES: Record<string, AlertCase> = {
  ...BACKUP_CASES,
  ...DATABASE_CASES,
  ...LOGGING_CASES,
  ...MACHINE_CASES,
  ...MESH_CASES,
  ...STORAGE_CASES,
};

const GROUPS = [
  AlertGroup.backups(),
  AlertGroup.balancers(),
  AlertGroup.ceph(),
  AlertGroup.certificates(),
  AlertGroup.datastores(),
  AlertGroup.fleet(),
  AlertGroup.galera(),
  AlertGroup.longhorn(),
  AlertGroup.mesh({ forecast: { 'exam/grading': 0.2 } }),
  AlertGroup.mongo(),
];

const made = [
  new AlertRules(new Cdk8sApp(), 'alerts', {
    namespace: 'monitoring',
    groups: GROUPS,
    runbooks: 'https://wiki.example.org/alerts#',
  }),
  ...Object.values(LogCollector).map((collector) => {
    const app = new Cdk8sApp();
    const storage = new ExistingStorageClass(app, 'block');
    return new FluentdLogging(app, 'logging', { storage, collector, alerts: true });
  }),
];

/** Both kinds of logging have those of Elasticsearch: each name once. */
const rules = [
  ...new Map(
    made
      .flatMap((construct) => objects(construct, 'PrometheusRule'))
      .flatMap(({ spec }) => (spec as { groups: RuleGroup[] }).groups)
      .flatMap((group) => group.rules.map((rule): [string, Rule] => [rule.alert ?? '', rule])),
  ).values(),
];

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

test('every kind of group that there is was rendered', () => {
  const kinds = Object.getOwnPropertyNames(AlertGroup).filter(
    (name) => typeof Reflect.get(AlertGroup, name) === 'function' && !['custom', 'usual'].includes(name),
  );
  expect(GROUPS.map(({ name }) => name).sort()).toEqual(kinds.sort());
});

test('Prometheus loads all rules', () => {
  expect(promtool.check([{ name: 'all', rules }])).toEqual({
    status: 0,
    text: expect.stringContaining(`SUCCESS: ${rules.length} rules found`),
  });
});

test('a rule that does not parse is refused', () => {
  const broken = { alert: 'Broken', expr: 'sum by (instance (up)' };
  const { status, text } = promtool.check([{ name: 'all', rules: [...rules, broken] }]);
  expect(status).not.toBe(0);
  expect(text).toContain('could not parse expression');
});

test('every alert has a case, and every case an alert', () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.map(({ alert }) => alert).sort());
});

describe.each(rules.map((rule): [string, Rule] => [rule.alert as string, rule]))('%s', (name, rule) => {
  const { fires, quiet } = CASES[name] ?? {};

  test('fires, and says what is wrong with what', () => {
    expect(promtool.test(rule, 'fires', fires, fires)).toEqual({ status: 0, text: expect.stringContaining('SUCCESS') });
  });

  test('keeps quiet next to it', () => {
    expect(promtool.test(rule, 'quiet', quiet)).toEqual({ status: 0, text: expect.stringContaining('SUCCESS') });
  });

  test('is told to fire where it keeps quiet: the check fails', () => {
    expect(promtool.test(rule, 'fires', quiet, fires).status).not.toBe(0);
  });
});
