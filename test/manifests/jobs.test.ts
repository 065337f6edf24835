import { ApiObject, App, Testing } from 'cdk8s';
import {
  Duration,
  HardenedCronJob,
  HardenedCronJobProps,
  HardenedDeployment,
  HardenedJob,
  HardenedJobProps,
  HardenedNamespace,
  JobSchedule,
  PodVolume,
  Size,
} from '../../lib';
import { DeliveryUnit } from '../../lib/manifests';
import { Manifest, objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { WEB, factsOf, schemaProblems, web } from './hardened';

const MIGRATE: HardenedJobProps = {
  namespace: 'shop',
  image: 'registry.example.org/migrate:1.4.2',
  cores: 0.5,
  memory: Size.mebibytes(512),
};

function job(props: Partial<HardenedJobProps> = {}, app = new App()): HardenedJob {
  return new HardenedJob(app, 'migrate', { ...MIGRATE, ...props });
}

function nightly(props: Partial<HardenedCronJobProps> = {}): HardenedCronJob {
  return new HardenedCronJob(new App(), 'clean', { ...MIGRATE, schedule: JobSchedule.daily('02:30'), ...props });
}

const only = (root: HardenedJob | HardenedCronJob, kind: string): Manifest & { spec: any } => {
  const found = objects(root, kind);
  expect(found).toHaveLength(1);
  return found[0] as Manifest & { spec: any };
};
const nameOf = (made: HardenedJob): unknown => only(made, 'Job').metadata.name;

describe('a job', () => {
  test('ends, is tried again where it failed, and not where its node was emptied', () => {
    const made = job();
    const { spec } = only(made, 'Job');
    expect(spec).toMatchObject({
      backoffLimit: 3,
      activeDeadlineSeconds: 3600,
      podFailurePolicy: {
        rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
      },
      template: { spec: { restartPolicy: 'Never', securityContext: { runAsNonRoot: true } } },
    });
    expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
  });

  test('stays when it is done, since an engine would make it anew', () => {
    expect(only(job(), 'Job').spec).not.toHaveProperty('ttlSecondsAfterFinished');
  });

  test('has neither probes nor a Service nor a disruption budget nor somebody to keep apart from', () => {
    const made = job();
    const { template } = only(made, 'Job').spec;
    const kinds = made.node
      .findAll()
      .filter((one) => ApiObject.isApiObject(one))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['NetworkPolicy', 'Job']);
    expect(template.spec).not.toHaveProperty('affinity');
    expect(template.spec.containers[0]).not.toHaveProperty('readinessProbe');
    expect(template.spec.containers[0]).not.toHaveProperty('lifecycle');
  });

  test('is another one when anything of it changes, and the same when nothing does', () => {
    const name = nameOf(job());
    expect(name).toMatch(/^migrate-[0-9a-f]{8}$/);
    expect(nameOf(job())).toBe(name);
    expect(nameOf(job({ image: 'registry.example.org/migrate:1.4.3' }))).not.toBe(name);
    const mounted = job();
    mounted.mount('/data', PodVolume.scratch(Size.gibibytes(1)));
    expect(nameOf(mounted)).not.toBe(name);
    const configured = [1, 2].map((level) => {
      const made = job();
      made.addConfigFile('/etc/migrate.yaml', `level: ${level}\n`);
      return nameOf(made);
    });
    expect(new Set([name, ...configured]).size).toBe(3);
  });

  test('has the same name where cdk8s writes it', () => {
    const made = job();
    const unit = made.node.findChild('Unit') as unknown as DeliveryUnit;
    const written = Testing.synth(unit) as Manifest[];
    expect(written.map(({ metadata }) => metadata.name)).toEqual(['migrate', nameOf(made)]);
  });

  test('has a name that Kubernetes takes, also where its own is as long as can be', () => {
    const made = job({ name: 'x'.repeat(52) });
    expect(validations(made)).toEqual([]);
    expect(String(nameOf(made)).length).toBeLessThanOrEqual(63);
  });

  test('comes before the pods that wait for it', () => {
    const app = new App();
    const migrate = job({}, app);
    const served = web({}, 'web', app);
    migrate.before(served);
    const unitOf = (of: HardenedJob | HardenedDeployment): DeliveryUnit =>
      of.node.findChild('Unit') as unknown as DeliveryUnit;
    expect(unitOf(served).node.dependencies.map(({ node }) => node.path)).toEqual([unitOf(migrate).node.path]);
    expect(unitOf(migrate).node.dependencies).toEqual([]);
  });

  test('counts to the quota of its namespace', () => {
    expect(factsOf(job(), 'pods')).toEqual([
      {
        kind: 'pods',
        cluster: 'cluster',
        name: 'migrate',
        namespace: 'shop',
        pods: 1,
        surge: 0,
        cores: 0.5,
        memoryMebibytes: 512,
        coresLimit: 1,
        memoryLimitMebibytes: 512,
      },
    ]);
  });

  test('may call what it is linked to, and nobody calls it', () => {
    const app = new App();
    const migrate = job({}, app);
    migrate.connections.allowTo(web({}, 'web', app));
    const { spec } = only(migrate, 'NetworkPolicy');
    expect(spec.podSelector).toEqual({ matchLabels: { 'app.kubernetes.io/name': 'migrate' } });
    expect(spec.egress[0]).toEqual({
      to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } }],
      ports: [{ port: 8080, protocol: 'TCP' }],
    });
    expect(spec).not.toHaveProperty('ingress');
  });

  test('in a mesh has an account of its own and a sidecar that ends with it', () => {
    const app = new App();
    const namespace = new HardenedNamespace(app, 'shop', { mesh: new StubMesh(app, 'mesh') });
    const made = new HardenedJob(namespace, 'migrate', MIGRATE);
    const { template } = only(made, 'Job').spec;
    expect(template.metadata.annotations).toEqual({ 'sidecar.istio.io/nativeSidecar': 'true' });
    expect(template.spec.serviceAccountName).toBe('migrate');
    expect(objects(made, 'ServiceAccount').map(({ metadata }) => metadata.name)).toEqual(['migrate']);
    const served = new HardenedDeployment(namespace, 'web', { ...WEB });
    expect((objects(served, 'Deployment')[0].spec as any).template.metadata).not.toHaveProperty('annotations');
    expect(factsOf(made, 'pods')).toEqual([expect.objectContaining({ cores: 0.6, memoryMebibytes: 640 })]);
  });

  test('is refused with amounts that make no sense', () => {
    expect(validations(job({ retries: -1, deadline: Duration.millis(1500), cores: 0 }))).toEqual([
      "[migrate] pods request cores, which quotas and autoscalers count, got 0; correct 'cores' (HPA-NOREQ)",
      "[migrate] the number of times that a job is tried again is a whole number from 0 to 100, got -1; correct 'retries'",
      "[migrate] a job is given whole seconds, 1 or more, got 1.5; correct 'deadline'",
    ]);
    expect(() => job({ image: undefined, retries: 'a' } as never)).toThrow(
      [
        "[migrate] 'image' of a job is a text, got nothing; write it as 'registry.example.org/web:1.4.2'",
        "[migrate] 'retries' of a job is a number, got 'a'; write it as 3",
      ].join('\n'),
    );
  });
});

describe('a job by schedule', () => {
  test('begins by the clock of its time zone, one at a time, and not long after its time', () => {
    const made = nightly({ timeZone: 'Asia/Bangkok', retries: 0 });
    const { metadata, spec } = only(made, 'CronJob');
    expect(metadata.name).toBe('clean');
    expect(spec).toMatchObject({
      schedule: '30 2 * * *',
      timeZone: 'Asia/Bangkok',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 300,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: { spec: { backoffLimit: 0, template: { spec: { restartPolicy: 'Never' } } } },
    });
    expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
    expect(factsOf(made, 'pods')).toEqual([expect.objectContaining({ name: 'clean', pods: 1, surge: 0 })]);
  });

  test.each([
    [JobSchedule.every(Duration.minutes(15)), '*/15 * * * *'],
    [JobSchedule.every(Duration.days(7)), '0 0 * * 1'],
    [JobSchedule.daily('00:05'), '5 0 * * *'],
    [JobSchedule.cron('30 2 * * 1-5'), '30 2 * * 1-5'],
    [JobSchedule.cron('0,30 */2 1-15/2 * 0'), '0,30 */2 1-15/2 * 0'],
  ])('a schedule is written as cron has it', (schedule, fields) => {
    const made = nightly({ schedule });
    expect(only(made, 'CronJob').spec.schedule).toBe(fields);
    expect(validations(made)).toEqual([]);
  });

  test.each([
    [
      JobSchedule.every(Duration.minutes(7)),
      'jobs begin every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 7 minutes; correct it, or write it by JobSchedule.cron()',
    ],
    [JobSchedule.daily('24:00'), "a time of the clock is from 00:00 to 23:59, got '24:00'; correct it"],
    ...['* * * *', '60 * * * *', '0 5-2 * * *', '@daily', 'TZ=UTC 0 0 * * *', '0 0 * * 7', '*/0 * * * *'].map(
      (fields): [JobSchedule, string] => [
        JobSchedule.cron(fields),
        `a schedule has a minute, an hour, a day of the month, a month and a day of the week in numbers, got '${fields}'; write it as '30 2 * * 1-5'`,
      ],
    ),
  ])('a schedule that no clock has is refused', (schedule, problem) => {
    expect(validations(nightly({ schedule }))).toEqual([`[clean] ${problem}`]);
  });

  test('a time zone that is none, and numbers that make no sense, are refused', () => {
    const props = { timeZone: '+07:00', latest: Duration.seconds(5), keepSucceeded: -1, keepFailed: 0.5 };
    expect(validations(nightly(props))).toEqual([
      "[clean] a time zone is named as 'Asia/Bangkok' or 'Etc/UTC', got '+07:00'; correct 'timeZone'",
      "[clean] schedules are looked at every 10 seconds, got 5 to begin a job in; give 'latest' whole seconds, 10 or more",
      "[clean] the number of jobs that are kept is a whole number from 0 to 100, got -1; correct 'keepSucceeded'",
      "[clean] the number of jobs that are kept is a whole number from 0 to 100, got 0.5; correct 'keepFailed'",
    ]);
    expect(validations(nightly({ timeZone: 'Asia/Bangkkok' }))).toHaveLength(1);
    expect(() => nightly({ schedule: '0 0 * * *' } as never)).toThrow(
      "[clean] 'schedule' of a job by schedule is one of JobSchedule, got '0 0 * * *'; write it as JobSchedule.daily('02:30')",
    );
  });
});
