import { until } from './support/until';
import { TraefikLab } from './traefik/lab';
import { EXAM, PATHS, writePaths } from './traefik/paths';

let lab: TraefikLab;

beforeAll(async () => {
  lab = await TraefikLab.start(writePaths);
  for (const name of Object.values(PATHS)) {
    const cookie = `${name}=yes; Path=/; Secure; HttpOnly; SameSite=Lax`;
    await lab.serve(name, 'exam', { headers: { 'set-cookie': [cookie] } });
  }
  await lab.certify(EXAM, 'paths-tls', 'exam');
  await lab.run();
  for (const path of Object.keys(PATHS)) {
    await until(`Traefik to lead to ${path}, which said: ${lab.said}`, async () =>
      lab.call(EXAM, path).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
  }
}, 300_000);

afterAll(() => lab?.end());

const nameOf = async (path: string): Promise<string | undefined> => (await lab.call(EXAM, path)).seen?.name;

describe('an Ingress with a service for each path, on a real Traefik', () => {
  it.each(Object.entries(PATHS))('leads calls of %s, and of all below it, to %s', async (path, name) => {
    const below = path === '/' ? '/a' : `${path}/a`;
    const targets = [path, `${path}?b=c`, below, `${below}/b?c=d`];
    const answers = await Promise.all(targets.map((target) => lab.call(EXAM, target)));
    expect(answers).toEqual(
      targets.map((target) =>
        expect.objectContaining({
          status: 200,
          certified: EXAM,
          seen: expect.objectContaining({ name, path: target, headers: expect.objectContaining({ host: EXAM }) }),
        }),
      ),
    );
  });

  it.each([
    ['/api', 'frontend'],
    ['/api/', 'frontend'],
    ['/apis/exam', 'frontend'],
    ['/api/examiner', 'frontend'],
    ['/api/exam-old/a', 'frontend'],
    ['/api/Exam', 'frontend'],
    ['/a/api/exam', 'frontend'],
    ['/api/exam/', 'exam'],
    ['/api/exam/file', 'exam'],
    ['/api/file/exam', 'file'],
  ])('leads calls of %s to %s: the longest prefix takes them, by whole segments', async (path, name) => {
    expect(await nameOf(path)).toBe(name);
  });

  it('takes cookies of every service to the caller, and of the caller to every service', async () => {
    const given = await Promise.all(Object.keys(PATHS).map((path) => lab.call(EXAM, path)));
    const jar = given.flatMap(({ headers }) => headers['set-cookie'] ?? []);
    const names = Object.values(PATHS);
    expect(jar).toEqual(names.map((name) => `${name}=yes; Path=/; Secure; HttpOnly; SameSite=Lax`));
    const cookie = jar.map((each) => each.split(';')[0]).join('; ');
    const answers = await Promise.all(Object.keys(PATHS).map((path) => lab.call(EXAM, path, { headers: { cookie } })));
    expect(answers.map(({ seen }) => [seen?.name, seen?.headers.cookie])).toEqual(names.map((name) => [name, cookie]));
  });

  it('knows the paths of its host alone', async () => {
    expect(await lab.call('other.example.org', '/api/exam')).toMatchObject({ status: 404 });
  });

  it('sends callers without TLS to TLS, at the same path', async () => {
    const { status, headers } = await lab.call(EXAM, '/api/exam/a?b=c', { plain: true });
    expect({ status, to: headers.location }).toEqual({ status: 301, to: `https://${EXAM}/api/exam/a?b=c` });
  });
});
