import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { Engine } from '../../lib';
import { refusals } from './kubernetes/convergence';
import { changed } from './kubernetes/definitions';
import { prepare } from './kubernetes/deliver';
import { Delivery, deliveryOf } from './kubernetes/delivery-order';
import { NAMESPACE, writeJobs } from './kubernetes/jobs';
import { isOf, refusedPods } from './kubernetes/workloads';
import { KubernetesObject, identityOf } from './support/api-server';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { until } from './support/until';

mkdirSync(SCRATCH, { recursive: true });
const scratch = mkdtempSync(path.join(SCRATCH, 'jobs-'));
const git = { repository: 'https://git.example.org/lab.git' };
const written = (engine: Engine, release: string): Promise<Delivery> => {
  const { dist, cluster } = writeJobs(mkdtempSync(path.join(scratch, `${engine.name}-`)), engine, release);
  return deliveryOf(dist, cluster);
};
const objectsOf = ({ steps }: Delivery): string[] => steps.flatMap(({ documents }) => documents);
const ofKind = (documents: readonly string[], kind: string): string =>
  documents.find((document) => identityOf(document).kind === kind) ?? `no ${kind}`;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a migration before the roll-out', () => {
  let plane: ControlPlane;
  let first: readonly string[];
  const read = (document: string): Promise<KubernetesObject | undefined> => plane.api.read(identityOf(document));
  const done = (document: string): Promise<KubernetesObject> =>
    until('the job to be done', async () => {
      const job = await read(document);
      const conditions = (job?.status?.conditions ?? []) as { type: string; status: string }[];
      return conditions.some(({ type, status }) => type === 'Complete' && status === 'True') && job;
    });
  const pods = (): Promise<KubernetesObject[]> => plane.api.list('v1', 'Pod', NAMESPACE);

  beforeAll(async () => {
    plane = await ControlPlane.start({ nodes: 3 });
    const delivery = await written(Engine.flux(git), '1.0.0');
    await prepare(plane.api, delivery, []);
    first = objectsOf(delivery);
    const at = first.indexOf(ofKind(first, 'Job'));
    expect(await refusals(plane.api, first.slice(0, at + 1))).toEqual([]);
  });
  afterAll(() => plane?.stop());

  it('runs to its end before a pod of the application is there, under Pod Security and quota', async () => {
    const job = await done(ofKind(first, 'Job'));
    expect(job.status).toMatchObject({ succeeded: 1 });
    expect((await pods()).map(({ status }) => status?.phase)).toEqual(['Succeeded']);
    expect(await refusals(plane.api, first)).toEqual([]);
    await until('the application to run', async () => {
      const web = await read(ofKind(first, 'Deployment'));
      return web?.status?.readyReplicas === 2;
    });
    expect(await refusedPods(plane.api, NAMESPACE)).toEqual([]);
  });

  it('does not run again when all is applied again', async () => {
    const before = await read(ofKind(first, 'Job'));
    expect(await refusals(plane.api, first)).toEqual([]);
    const after = await read(ofKind(first, 'Job'));
    expect(after?.metadata).toEqual(before?.metadata);
    expect((await plane.api.list('batch/v1', 'Job', NAMESPACE)).length).toBe(1);
  });

  it('runs anew with the next release, beside the one that is done, whose pods nobody could change', async () => {
    const next = objectsOf(await written(Engine.flux(git), '1.1.0'));
    const [old, job] = [ofKind(first, 'Job'), ofKind(next, 'Job')];
    expect(identityOf(job).metadata.name).not.toBe(identityOf(old).metadata.name);
    const same = changed(job, ({ metadata }) => (metadata.name = identityOf(old).metadata.name));
    expect(await refusals(plane.api, [same])).toEqual([expect.stringMatching(/spec\.template.*field is immutable/)]);
    expect(await refusals(plane.api, next)).toEqual([]);
    await done(job);
    const names = (await plane.api.list('batch/v1', 'Job', NAMESPACE)).map(({ metadata }) => metadata.name);
    expect(names.sort()).toEqual([old, job].map((each) => identityOf(each).metadata.name).sort());
  });

  it('takes of the quota while it runs alone', async () => {
    const used = await until('two pods in the count', async () => {
      const counted = (await read(ofKind(first, 'ResourceQuota')))?.status?.used as Record<string, string>;
      return counted.pods === '2' && counted;
    });
    expect(used['requests.cpu']).toBe('200m');
  });

  it('is stopped with its pods where it takes too long', async () => {
    const slow = changed(ofKind(first, 'Job'), ({ metadata, spec }) => {
      metadata.name = 'slow';
      spec.activeDeadlineSeconds = 1;
      // Nobody takes it.
      spec.template.spec.nodeSelector = { 'example.org/none': 'true' };
    });
    expect(await refusals(plane.api, [slow])).toEqual([]);
    await until('its end', async () => {
      const conditions = ((await read(slow))?.status?.conditions ?? []) as { type: string; reason: string }[];
      return conditions.some(({ type, reason }) => type === 'Failed' && reason === 'DeadlineExceeded');
    });
    await until('its pods to be gone', async () =>
      (await pods()).every(({ metadata }) => !/^slow/.test(metadata.name)),
    );
  });

  it('leaves the schedule to the server, whose jobs run to their end too', async () => {
    const report = ofKind(first, 'CronJob');
    const { jobTemplate, schedule, timeZone } = parse(report).spec;
    expect({ schedule, timeZone }).toEqual({ schedule: '30 2 * * *', timeZone: 'Asia/Bangkok' });
    const everyMinute = changed(report, ({ spec }) => (spec.schedule = '* * * * *'));
    expect(await refusals(plane.api, [everyMinute])).toEqual([]);
    const job = await until(
      'a job of the schedule',
      async () => {
        const jobs = await plane.api.list('batch/v1', 'Job', NAMESPACE);
        return jobs.find((each) => isOf(each, parse(report)));
      },
      90,
    );
    expect(job.spec?.template).toMatchObject({ spec: { containers: jobTemplate.spec.template.spec.containers } });
    await done(JSON.stringify({ apiVersion: 'batch/v1', kind: 'Job', metadata: job.metadata }));
    expect(await refusedPods(plane.api, NAMESPACE)).toEqual([]);
  });
});

it.each([
  ['argo-cd', Engine.argoCd(git)],
  ['flux', Engine.flux(git)],
])('a migration is delivered in a step of its own, before the application, by %s', async (name, engine) => {
  const { steps, engine: found } = await written(engine, '1.0.0');
  expect(found).toBe(name);
  const [migration, application] = ['Job', 'Deployment'].map((kind) =>
    steps.findIndex(({ documents }) => documents.some((document) => identityOf(document).kind === kind)),
  );
  expect(migration).toBeGreaterThanOrEqual(0);
  expect(application).toBeGreaterThan(migration);
});
