import { Construct } from 'constructs';
import { ApiObject } from 'cdk8s';
import {
  Duration,
  HardenedCronJob,
  IDataAccess,
  JobSchedule,
  Microservices,
  Port,
  SecretReference,
  ServiceRollout,
  Size,
  Tier,
} from '../../lib';
import { DeliveryUnit } from '../../lib/manifests';
import { schemaProblems } from '../manifests/hardened';
import { IMAGE, newApplication, newPlace, objectsOf, problemsOf } from './application';

/** A database that stands elsewhere. */
function database(): IDataAccess {
  return {
    description: "database 'exam' of 'sql'",
    variables: { HOST: 'sql.example.org' },
    secretVariables: [{ name: 'PASSWORD', secret: SecretReference.fromName('sql-exam'), key: 'password' }],
    _letIn: (caller) => caller.allowToRange('192.0.2.10/32', 'database', Port.tcp(3306, 'tcp')),
  };
}

/** Object of a job, whose name ends with a digest. */
function jobOf(exam: Microservices, name: string): any {
  const [key] = Object.keys(objectsOf(exam)).filter((one) => one.startsWith(`Job/${name}-`));
  return objectsOf(exam)[key ?? ''];
}

const unitOf = (construct: Construct): Construct =>
  construct.node.children.find((child): child is DeliveryUnit => DeliveryUnit._isDeliveryUnit(child)) as Construct;

test('a job runs before the pods of its service come, the jobs of a service one after another', () => {
  const place = newPlace();
  const exam = newApplication(place);
  const account = exam.service('account');
  const migrate = account.addJob('migrate', { command: ['migrate', 'up'] });
  const seed = account.addJob('seed', { command: ['seed'] });
  expect(unitOf(account).node.dependencies).toEqual(expect.arrayContaining([unitOf(migrate), unitOf(seed)]));
  expect(unitOf(seed).node.dependencies).toContain(unitOf(migrate));
  expect(unitOf(migrate).node.dependencies).not.toContain(unitOf(seed));
  expect(unitOf(exam.service('auth')).node.dependencies).not.toContain(unitOf(migrate));
  expect(problemsOf(place.app)).toEqual([]);
  expect(schemaProblems(exam)).toEqual([]);
});

test('pods of a canary wait for jobs too', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh) }, []);
  const rollout = ServiceRollout.canary({ image: 'registry.example.org/exam/account:1.5.0', percent: 10 });
  const account = exam.addService('account', { image: IMAGE, port: 8080, path: '/api', rollout });
  const migrate = account.addJob('migrate');
  const canary = account.node.findChild('Version') as Construct;
  expect(unitOf(canary).node.dependencies).toContain(unitOf(migrate));
});

test('a job is of the image of its service, with its variables and the data that it uses, also what it is given later', () => {
  const exam = newApplication(newPlace(), { variables: { LOG_LEVEL: 'info' } });
  const account = exam.service('account');
  account.use(database(), 'SQL');
  account.addJob('migrate', { command: ['migrate'], variables: { STEP: 'all' } });
  account.use(database(), 'REPORTS');
  const [container] = jobOf(exam, 'account-migrate').spec.template.spec.containers;
  expect(container.image).toBe(IMAGE);
  expect(container.command).toEqual(['migrate']);
  expect(container.env.map(({ name }: any) => name)).toEqual([
    'LOG_LEVEL',
    'REPORTS_HOST',
    'REPORTS_PASSWORD',
    'SQL_HOST',
    'SQL_PASSWORD',
    'STEP',
  ]);
  const policy = objectsOf(exam)['NetworkPolicy/account-migrate'].spec;
  expect(JSON.stringify(policy.egress)).toContain('192.0.2.10/32');
  expect(policy).toMatchObject({ policyTypes: expect.arrayContaining(['Ingress']) });
  expect(policy.ingress).toBeUndefined();
});

test('a job that does something else is another job', () => {
  const name = (command: string): string => {
    const exam = newApplication(newPlace());
    exam.service('account').addJob('migrate', { command: [command] });
    return jobOf(exam, 'account-migrate').metadata.name;
  };
  expect(name('up')).toBe(name('up'));
  expect(name('up')).not.toBe(name('down'));
});

test('calls to a service never end at its jobs, and no disruption budget counts them', () => {
  const exam = newApplication(newPlace());
  exam.service('account').addJob('migrate');
  const labels = jobOf(exam, 'account-migrate').spec.template.metadata.labels;
  expect(labels['app.kubernetes.io/name']).toBe('account-migrate');
  expect(objectsOf(exam)['Service/account'].spec.selector['app.kubernetes.io/name']).toBe('account');
});

test('a job by schedule has the data of its service, and nobody waits for it', () => {
  const place = newPlace();
  const exam = newApplication(place);
  const account = exam.service('account');
  account.use(database(), 'SQL');
  const report = account.addCronJob('report', {
    schedule: JobSchedule.daily('02:30'),
    timeZone: 'Asia/Bangkok',
    command: ['report'],
    deadline: Duration.minutes(20),
    memory: Size.gibibytes(1),
  });
  expect(report).toBeInstanceOf(HardenedCronJob);
  const { spec } = objectsOf(exam)['CronJob/account-report'];
  expect(spec).toMatchObject({ schedule: '30 2 * * *', timeZone: 'Asia/Bangkok' });
  const pod = spec.jobTemplate.spec.template.spec;
  expect(pod.containers[0].resources.requests.memory).toBe('1024Mi');
  expect(pod.containers[0].env.map(({ name }: any) => name)).toContain('SQL_PASSWORD');
  expect(unitOf(account).node.dependencies).not.toContain(unitOf(report));
  expect(problemsOf(place.app)).toEqual([]);
});

test('in a mesh jobs join it with the application', () => {
  const place = newPlace();
  const exam = newApplication(place, { tier: Tier.large(place.mesh) });
  exam.service('account').addJob('migrate');
  const { labels } = jobOf(exam, 'account-migrate').spec.template.metadata;
  expect(labels).toMatchObject({ 'sidecar.istio.io/inject': 'true', 'app.kubernetes.io/part-of': 'exam' });
  expect(problemsOf(place.app)).toEqual([]);
});

test('two jobs of one name are refused', () => {
  const account = newApplication(newPlace()).service('account');
  account.addJob('migrate');
  expect(() => account.addCronJob('migrate', { schedule: JobSchedule.daily('02:30') })).toThrow(
    "[shop/exam/account] a job is the only one of its name in a service, got 'migrate' twice; rename one",
  );
});

test('a job by schedule without a schedule is refused', () => {
  const account = newApplication(newPlace()).service('account');
  expect(() => account.addCronJob('report', {} as never)).toThrow(/'schedule' of job 'report' is one of JobSchedule/);
});

test('units are the only thing that waits: objects of a plain App have no dependencies across charts', () => {
  const exam = newApplication(newPlace());
  exam.service('account').addJob('migrate');
  const objects = exam.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
  expect(objects.flatMap(({ node }) => node.dependencies)).toEqual([]);
});
