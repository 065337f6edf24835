import { Construct } from 'constructs';
import { AccessMode, App, AppProps, Cluster, GaleraCluster, HardenedNamespace, Size, VolumeClaim } from '../../lib';
import { declareFact } from '../../lib/core';
import { VolumeSizeFact } from '../../lib/model';
import { Project, problemsOf } from './project';

const LOCK = 'cloudserve.lock.json';

const project = new Project();
afterAll(() => project.remove());

/** A program of which nothing is known but the size of the volumes of something. */
function stating(mebibytes: number, fact: Partial<VolumeSizeFact> = {}, props: AppProps = {}): App {
  const app = project.app(props);
  declareFact<VolumeSizeFact>(new Construct(app, 'sql'), {
    kind: 'volume-size',
    cluster: 'main',
    name: 'exam/sql',
    mebibytes,
    ...fact,
  });
  return app;
}

describe('volumes of a testbed', () => {
  beforeEach(() => project.has(LOCK) && project.delete(LOCK));

  test('are held from the first run on, and grow', () => {
    for (const mebibytes of [1024, 1024, 2048]) {
      stating(mebibytes).synth();
      expect(project.json(LOCK).volumes).toEqual({ main: { 'exam/sql': mebibytes } });
    }
  });

  test('never shrink, and the file stays as it was', () => {
    stating(2048).synth();
    const before = project.read(LOCK);
    expect(problemsOf(stating(1024))).toEqual([
      "[sql] volumes never shrink, got 1024 MiB after 2048 MiB of cloudserve.lock.json for 'exam/sql'; ask for 2048 MiB or more, or copy the data to a new one by another name; where nothing of it stands any more, take the entry out of the file",
    ]);
    expect(project.read(LOCK)).toBe(before);
  });

  test('of other clusters and names are others', () => {
    stating(2048).synth();
    stating(1024, { cluster: 'other' }).synth();
    stating(512, { name: 'exam/documents' }).synth();
    expect(project.json(LOCK).volumes).toEqual({
      main: { 'exam/documents': 512, 'exam/sql': 2048 },
      other: { 'exam/sql': 1024 },
    });
  });

  test('of a claim are others than those of a database of its name', () => {
    const app = project.app();
    const exam = new HardenedNamespace(new Cluster(app, 'main'), 'exam');
    const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
    new GaleraCluster(exam, 'sql', { storage, volume: Size.gibibytes(50) });
    new VolumeClaim(exam, 'claim', { name: 'sql', storage, size: Size.gibibytes(5) });
    app.synth();
    expect(project.json(LOCK).volumes).toEqual({ main: { 'exam/claim/sql': 5120, 'exam/sql': 51200 } });
  });

  test('of a stateful set do not grow either', () => {
    stating(1024, { isFixed: true }).synth();
    stating(1024, { isFixed: true }).synth();
    expect(problemsOf(stating(2048, { isFixed: true }))).toEqual([
      "[sql] volumes of a stateful set keep their size, got 2048 MiB after 1024 MiB of cloudserve.lock.json for 'exam/sql'; set it back, or enlarge the claims and delete the set alone (kubectl delete --cascade=orphan) before you change the entry of the file",
    ]);
  });

  test('that are not held yet are refused in a frozen run', () => {
    expect(problemsOf(stating(1024, {}, { frozen: true }))).toEqual([
      '[sql] has volumes of 1024 MiB, got none in cloudserve.lock.json and a frozen run; run without --frozen and commit the file',
    ]);
    stating(1024).synth();
    stating(1024, {}, { frozen: true }).synth();
    expect(problemsOf(stating(2048, {}, { frozen: true }))).toEqual([
      '[sql] has volumes of 2048 MiB, got 1024 MiB in cloudserve.lock.json and a frozen run; run without --frozen and commit the file',
    ]);
  });
});
