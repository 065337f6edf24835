import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App as Cdk8sApp } from 'cdk8s';
import { Duration } from '../../../../lib/core';
import { KubernetesSchemas } from '../../../../lib/delivery/schemas/kubernetes-schemas';
import { Layer } from '../../../../lib/manifests';
import { AlertGroup, AlertRules, AlertRulesProps, AlertSeverity } from '../../../../lib/platform';
import { BACKUP_CASES } from '../../../live/prometheus/backup-cases';
import { DATABASE_CASES } from '../../../live/prometheus/database-cases';
import { MACHINE_CASES } from '../../../live/prometheus/machine-cases';
import { STORAGE_CASES } from '../../../live/prometheus/storage-cases';
import { MESH_CASES } from '../../../live/prometheus/mesh-cases';
import { objects, validations } from '../../../support/rendered';

const ALL = [
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

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
}

function make(props: Partial<AlertRulesProps> = {}): AlertRules {
  return new AlertRules(new Cdk8sApp(), 'alerts', { namespace: 'monitoring', groups: ALL, ...props });
}

function rulesOf(made: AlertRules): Rule[] {
  return objects(made, 'PrometheusRule').flatMap(({ spec }) =>
    (spec as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules),
  );
}

function rule(name: string, ...groups: AlertGroup[]): Rule | undefined {
  return rulesOf(make({ groups })).find(({ alert }) => alert === name);
}

test('each group is an object of its own, which its schema takes', () => {
  const made = make({ labels: { release: 'stack' } });
  const rendered = objects(made, 'PrometheusRule');
  expect(rendered.map(({ metadata }) => metadata.name)).toEqual(ALL.map(({ name }) => `cloudserve-${name}`));
  expect(rendered[0].metadata).toEqual({
    name: 'cloudserve-backups',
    namespace: 'monitoring',
    labels: { release: 'stack', 'app.kubernetes.io/managed-by': 'cloudserve' },
  });
  const schemas = new KubernetesSchemas({ extra: {} });
  for (const object of rendered) {
    expect(schemas.check(object)).toEqual({ known: true, problems: [] });
  }
  expect(validations(made)).toEqual([]);
});

test('what alerts go by is asked, where others install it without a monitor', () => {
  const made = make({ labels: { release: 'stack' } });
  const monitors = objects(made, 'ServiceMonitor');
  expect(
    monitors.map(({ metadata, spec }) => [
      metadata.name,
      (spec as { namespaceSelector: object }).namespaceSelector,
      (spec as { endpoints: object[] }).endpoints,
    ]),
  ).toEqual([
    [
      'cloudserve-rancher-backup',
      { matchNames: ['cattle-resources-system'] },
      [{ port: 'http', interval: '1m', honorLabels: true }],
    ],
    [
      'cloudserve-cert-manager',
      { matchNames: ['cert-manager'] },
      [{ targetPort: 'http-metrics', interval: '1m', honorLabels: true }],
    ],
    [
      'cloudserve-fleet-controller',
      { matchNames: ['cattle-fleet-system'] },
      [{ port: 'metrics', interval: '1m', honorLabels: true }],
    ],
    [
      'cloudserve-gitjob',
      { matchNames: ['cattle-fleet-system'] },
      [{ port: 'metrics', interval: '1m', honorLabels: true }],
    ],
    [
      'cloudserve-longhorn',
      { matchNames: ['longhorn-system'] },
      [{ port: 'manager', interval: '1m', honorLabels: true }],
    ],
  ]);
  const schemas = new KubernetesSchemas({ extra: {} });
  for (const monitor of monitors) {
    expect(schemas.check(monitor)).toEqual({ known: true, problems: [] });
    expect(monitor.metadata).toMatchObject({ namespace: 'monitoring', labels: { release: 'stack' } });
  }
  expect(objects(make({ groups: [AlertGroup.ceph()] }), 'ServiceMonitor')).toEqual([]);
});

test('rules come after what brings their kind', () => {
  expect(make().node.findChild('Unit')).toMatchObject({ layer: Layer.CONFIGS, component: 'alert-rules' });
});

test('every alert that there is has a case that fires it', () => {
  const cases = { ...BACKUP_CASES, ...DATABASE_CASES, ...MACHINE_CASES, ...STORAGE_CASES, ...MESH_CASES };
  expect(Object.keys(cases).sort()).toEqual(make().alertNames.sort());
});

test('the page on monitoring tells of every alert, and of no other', () => {
  const page = readFileSync(path.join(__dirname, '../../../../docs/monitoring.md'), 'utf8');
  const told = [...page.matchAll(/^\| (?:`\w+` )?\| `([A-Z]\w+)` \| (\w+) \|/gm)].map(([, ...row]) => row.join(' '));
  const rules = rulesOf(make()).map(({ alert, labels }) => `${alert} ${labels.severity}`);
  expect(told.sort()).toEqual(rules.sort());
});

test('every alert says how urgent it is, what is wrong and what to do', () => {
  for (const { alert, labels, annotations } of rulesOf(make())) {
    expect([alert, ['critical', 'warning'].includes(labels.severity)]).toEqual([alert, true]);
    expect(Object.keys(annotations).sort()).toEqual(['description', 'summary']);
    expect(annotations.description.length).toBeGreaterThan(40);
    expect(annotations.summary).not.toMatch(/\.$/);
  }
});

test('an alert leads to its page where there are pages', () => {
  const [first] = rulesOf(make({ groups: [AlertGroup.ceph()], runbooks: 'https://wiki.example.org/alerts#' }));
  expect(first.annotations.runbook_url).toBe('https://wiki.example.org/alerts#cephunwell');
});

test('limits of alerts are properties', () => {
  expect(rule('GaleraMembersMissing', AlertGroup.galera({ members: 5 }))).toMatchObject({
    expr: 'mysql_global_status_wsrep_cluster_size < 5 and on (instance) mysql_global_variables_wsrep_on == 1',
    for: '5m',
    annotations: { summary: expect.stringContaining('of 5') },
  });
  expect(rule('DatabaseBackupTooOld', AlertGroup.backups({ maxAge: Duration.hours(7) }))?.expr).toBe(
    'time() - max by (prefix) (max_over_time(cloudserve_backup_last_success_timestamp_seconds[14h])) > 25200',
  );
  expect(
    rule('ServerCertificateExpires', AlertGroup.certificates({ serverTimeLeft: Duration.days(10) })),
  ).toMatchObject({
    expr: expect.stringMatching(/< 864000$/),
    annotations: { description: expect.stringContaining('less than 10 days') },
  });
  expect(rule('CephNearFull', AlertGroup.ceph({ nearFull: 0.6 }))?.annotations.description).toContain('More than 60 %');
  expect(rule('MongoMemberBehind', AlertGroup.mongo({ lag: Duration.minutes(2) }))?.expr).toMatch(/> 120$/);
  expect(rule('ClusterOffline', AlertGroup.fleet({ silence: Duration.hours(2) }))?.expr).toMatch(/> 7200$/);
  expect(rule('LonghornDiskFilling', AlertGroup.longhorn({ disk: 0.5 }))?.expr).toMatch(/> 0\.5$/);
  expect(rule('MeshOverflow', AlertGroup.mesh({ overflow: 0.2 }))?.expr).toMatch(/> 0\.2$/);
  expect(rule('SqlConnectionsNearlyUsed', AlertGroup.datastores({ connections: 0.9 }))?.expr).toMatch(/> 0\.9$/);
});

test('a group of your own stands beside ours', () => {
  const own = AlertGroup.custom('exams', [
    {
      name: 'ExamsLate',
      expression: 'exam_late > 0',
      lasts: Duration.seconds(90),
      severity: AlertSeverity.CRITICAL,
      summary: 'exams are late',
      description: 'Ask the examiner.',
    },
  ]);
  expect(rule('ExamsLate', AlertGroup.ceph(), own)).toEqual({
    alert: 'ExamsLate',
    expr: 'exam_late > 0',
    for: '90s',
    labels: { severity: 'critical' },
    annotations: { summary: 'exams are late', description: 'Ask the examiner.' },
  });
});

test('what is wrong with rules is told at once', () => {
  const alert = { name: 'CephUnwell', expression: ' ', severity: AlertSeverity.WARNING, summary: '', description: '' };
  const made = make({
    namespace: 'Monitoring',
    runbooks: 'wiki',
    groups: [
      AlertGroup.ceph({ nearFull: 0.9, almostFull: 1.2 }),
      AlertGroup.galera({ members: 1, paused: 0 }),
      AlertGroup.fleet({ silence: Duration.minutes(15), many: 1 }),
      AlertGroup.custom('Own', [alert, { ...alert, name: 'two words', severity: 'high' as AlertSeverity }]),
    ],
  });
  expect(validations(made).sort()).toEqual([
    "[alerts] a namespace is a label, got 'Monitoring'; correct 'namespace'",
    "[alerts] alerts 'Own': a group is named by a label, got 'Own'; give it another name",
    "[alerts] alerts 'Own': a severity is one of critical, warning, got 'high' for 'two words'; choose one",
    "[alerts] alerts 'Own': an alert is named by one word of letters and digits, got 'two words'; give it another name",
    "[alerts] alerts 'Own': the alert 'CephUnwell' has no expression; give it one",
    "[alerts] alerts 'Own': the alert 'two words' has no expression; give it one",
    "[alerts] alerts 'ceph': a part is more than 0 and less than 1, got 1.2; correct 'almostFull'",
    "[alerts] alerts 'fleet': a part is more than 0 and less than 1, got 1; correct 'many'",
    "[alerts] alerts 'fleet': agents of Fleet say every 15 minutes that they are there, got 15 minutes of silence; give 'silence' 20 minutes or more",
    "[alerts] alerts 'galera': a Galera cluster has two members or more, got 1; correct 'members'",
    "[alerts] alerts 'galera': a part is more than 0 and less than 1, got 0; correct 'paused'",
    "[alerts] an alert is in one group, got 'CephUnwell' in several; rename it in one",
    "[alerts] pages on alerts have an address, got 'wiki'; correct 'runbooks'",
  ]);
});

test('a nearer limit that is the farther one is told', () => {
  expect(validations(make({ groups: [AlertGroup.ceph({ nearFull: 0.85 })] }))).toEqual([
    "[alerts] alerts 'ceph': 'nearFull' is told before 'almostFull', got 0.85 and 0.8; lower 'nearFull'",
  ]);
  expect(
    validations(
      make({
        groups: [
          AlertGroup.longhorn({ disk: 2 }),
          AlertGroup.mesh({ away: -1 }),
          AlertGroup.datastores({ connections: 80 }),
        ],
      }),
    ),
  ).toEqual([
    "[alerts] alerts 'longhorn': a part is more than 0 and less than 1, got 2; correct 'disk'",
    "[alerts] alerts 'mesh': a part is more than 0 and less than 1, got -1; correct 'away'",
    "[alerts] alerts 'datastores': a part is more than 0 and less than 1, got 80; correct 'connections'",
  ]);
});

test('a forecast is of services, leaves room for more, and is told where it was given alone', () => {
  const forecast = { grading: 0.2, 'exam/grading': 0.97, 'exam/files': -0.1 };
  expect(validations(make({ groups: [AlertGroup.mesh({ forecast })] }))).toEqual([
    "[alerts] alerts 'mesh': a service is named '<namespace>/<service>', got 'grading'; correct 'forecast'",
    "[alerts] alerts 'mesh': a forecast that can be passed is a part of 0 or more and less than 0.95, got 0.97 for 'exam/grading'; correct 'forecast'",
    "[alerts] alerts 'mesh': a forecast that can be passed is a part of 0 or more and less than 0.95, got -0.1 for 'exam/files'; correct 'forecast'",
  ]);
  expect(rule('MeshSpillAboveForecast', AlertGroup.mesh())).toBeUndefined();
  const two = AlertGroup.mesh({ forecast: { 'exam/grading': 0.2, 'exam/files': 0 } });
  expect(rule('MeshSpillAboveForecast', two)?.expr).toMatch(/"grading".* > 0\.25 or .*"files".* > 0\.05$/);
  expect(() => AlertGroup.mesh({ forecast: { 'exam/grading': '20 %' } as never })).toThrow(
    "'forecast.exam/grading' of the alerts 'mesh' is a number, got '20 %'; write it as 0.2",
  );
});

test('time left of the trust of a mesh is a property', () => {
  const mesh = AlertGroup.mesh({ rootTimeLeft: Duration.days(400), intermediateTimeLeft: Duration.days(7) });
  expect(rule('MeshRootExpires', mesh)?.expr).toMatch(/ < 34560000$/);
  expect(rule('MeshIntermediateExpires', mesh)?.annotations.description).toContain('less than 7 days');
});

test('the same group twice, and an alert twice in one, are told', () => {
  const twice = { name: 'Late', expression: 'up', severity: AlertSeverity.WARNING, summary: '', description: '' };
  expect(validations(make({ groups: [AlertGroup.ceph(), AlertGroup.ceph()] }))).toEqual([
    "[alerts] a group of alerts is there once, got 'ceph' twice; take one out of 'groups'",
  ]);
  expect(validations(make({ groups: [AlertGroup.custom('own', [twice, twice])] }))).toEqual([
    "[alerts] alerts 'own': an alert is defined once, got 'Late' twice; take one out",
  ]);
});

test('settings of other kinds are refused in words', () => {
  expect(() => make({ namespace: undefined, groups: ['ceph'] as unknown as AlertGroup[] })).toThrow(
    [
      "[alerts] 'groups[0]' of alert rules is a group of alerts, got 'ceph'; write it as AlertGroup.ceph()",
      "[alerts] 'namespace' of alert rules is a text, got nothing; write it as 'monitoring'",
    ].join('\n'),
  );
});
