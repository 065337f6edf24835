import { until } from './support/until';
import { TraefikLab } from './traefik/lab';
import { HOSTS, PATHS, SEATED, writePaths } from './traefik/paths';

let lab: TraefikLab;

beforeAll(async () => {
  lab = await TraefikLab.start(writePaths);
  for (const [namespace, host] of Object.entries(HOSTS)) {
    for (const name of Object.values(PATHS)) {
      const cookie = `${name}=yes; Path=/; Secure; HttpOnly; SameSite=Lax`;
      await lab.serve(name, namespace, {
        pods: name === SEATED && host === HOSTS.exam ? 2 : 1,
        headers: { 'set-cookie': [cookie] },
      });
    }
  }
  await lab.certify(HOSTS.exam, 'exam-tls', 'exam');
  await lab.certify(HOSTS.routed, 'routed-example-org-tls', 'traefik');
  await lab.run();
  for (const host of Object.values(HOSTS)) {
    for (const path of Object.keys(PATHS)) {
      await until(`Traefik to lead to ${host}${path}, which said: ${lab.said}`, async () =>
        lab.call(host, path).then(
          ({ status }) => status === 200,
          () => false,
        ),
      );
    }
  }
}, 300_000);

afterAll(() => lab?.end());

describe.each([
  ['an Ingress', HOSTS.exam],
  ['routes of a gateway', HOSTS.routed],
])('an application with a service for each path behind %s, on a real Traefik', (_, host) => {
  const nameOf = async (path: string): Promise<string | undefined> => (await lab.call(host, path)).seen?.name;

  it.each(Object.entries(PATHS))('leads calls of %s, and of all below it, to %s', async (path, name) => {
    const below = path === '/' ? '/a' : `${path}/a`;
    const targets = [path, `${path}?b=c`, below, `${below}/b?c=d`];
    const answers = await Promise.all(targets.map((target) => lab.call(host, target)));
    expect(answers).toEqual(
      targets.map((target) =>
        expect.objectContaining({
          status: 200,
          certified: host,
          seen: expect.objectContaining({ name, path: target, headers: expect.objectContaining({ host: host }) }),
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
    const given = await Promise.all(Object.keys(PATHS).map((path) => lab.call(host, path)));
    const jar = given.flatMap(({ headers }) => headers['set-cookie'] ?? []).filter((each) => !/^seat/.test(each));
    const names = Object.values(PATHS);
    expect(jar).toEqual(names.map((name) => `${name}=yes; Path=/; Secure; HttpOnly; SameSite=Lax`));
    const cookie = jar.map((each) => each.split(';')[0]).join('; ');
    const answers = await Promise.all(Object.keys(PATHS).map((path) => lab.call(host, path, { headers: { cookie } })));
    expect(answers.map(({ seen }) => [seen?.name, seen?.headers.cookie])).toEqual(names.map((name) => [name, cookie]));
  });

  it('knows the paths of its host alone', async () => {
    expect(await lab.call('other.example.org', '/api/exam')).toMatchObject({ status: 404 });
  });

  it('sends callers without TLS to TLS, at the same path', async () => {
    const { status, headers } = await lab.call(host, '/api/exam/a?b=c', { plain: true });
    expect({ status, to: headers.location }).toEqual({ status: 301, to: `https://${host}/api/exam/a?b=c` });
  });
});

it('callers keep to a pod by the cookie of its service, which no other service gives', async () => {
  const call = (headers: object = {}, path = `/api/${SEATED}`): ReturnType<TraefikLab['call']> =>
    lab.call(HOSTS.exam, path, { headers });
  const strangers = await Promise.all(Array.from({ length: 20 }, () => call()));
  expect(new Set(strangers.map(({ seen }) => seen?.pod)).size).toBe(2);
  for (const { seen, headers } of strangers.slice(0, 4)) {
    const seats = (headers['set-cookie'] ?? []).filter((each) => each.startsWith('seat-'));
    expect(seats).toEqual([expect.stringMatching(/^seat-file=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    const cookie = seats[0].split(';')[0];
    const answers = await Promise.all(Array.from({ length: 10 }, () => call({ cookie })));
    expect(new Set(answers.map((answer) => answer.seen?.pod))).toEqual(new Set([seen?.pod]));
  }
  const others = await call({}, '/api/exam');
  expect(`${others.headers['set-cookie']}`).not.toContain('seat');
});
