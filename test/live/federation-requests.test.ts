import { JsonWebKey, KeyObject, generateKeyPairSync, sign } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { FederationLab } from './federation/lab';
import { LoadOptions, Row, counted } from './federation/load';
import { Pod } from './federation/pod';
import { ISSUER, writeRequests } from './federation/requests';
import { Site } from './federation/site';
import { KubernetesObject } from './support/api-server';
import { until } from './support/until';

const NAMESPACE = 'shop';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let lab: FederationLab;
let home: Site;

beforeAll(async () => {
  lab = await FederationLab.start({ name: 'home', region: 'asia-southeast1' });
  [home] = lab.sites;
  const project = path.join(lab.folder, 'program');
  fs.mkdirSync(project);
  const key: JsonWebKey = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
  writeRequests(project, JSON.stringify({ keys: [key] }));
  await home.applyManifests(path.join(project, 'dist'));
  await home.run(NAMESPACE, 5, { limits: limiter, 'limits-redis': redis });
  await home.settled();
}, 300_000);

afterAll(() => lab?.stop());

/** The reference service, as its pod is told to run, but for the folder of its rules. */
async function limiter(pod: KubernetesObject): Promise<{ words: string; env: Record<string, string> }> {
  const [{ env = [] }] = (pod.spec as unknown as PodSpec).containers;
  const root = path.join(lab.folder, 'limits');
  const rules = path.join(root, 'ratelimit/config');
  fs.mkdirSync(rules, { recursive: true });
  const metadata = { name: 'limits-rules', namespace: NAMESPACE };
  const { data } = (await home.api.read({ apiVersion: 'v1', kind: 'ConfigMap', metadata })) as unknown as ConfigMap;
  Object.entries(data).forEach(([name, text]) => fs.writeFileSync(path.join(rules, name), text));
  const variables = Object.fromEntries(env.map(({ name, value = '' }) => [name, value]));
  return { words: path.join(lab.programs, 'ratelimit'), env: { ...variables, RUNTIME_ROOT: root } };
}

async function redis(pod: KubernetesObject): Promise<{ words: string }> {
  const [{ args = [] }] = (pod.spec as unknown as PodSpec).containers;
  const words = args.map((word) => (word === '' ? "''" : word)).join(' ');
  return { words: `redis-server --protected-mode no --dir ${lab.folder} ${words}` };
}

interface PodSpec {
  readonly containers: readonly { readonly env?: readonly Variable[]; readonly args?: readonly string[] }[];
}

interface Variable {
  readonly name: string;
  readonly value?: string;
}

interface ConfigMap {
  readonly data: Record<string, string>;
}

function pod(name: string): Pod {
  return home.podsOf(name)[0];
}

async function ask(service: string, options: LoadOptions = {}, from = 'caller'): Promise<Row[]> {
  return pod(from).call(await home.target(service, NAMESPACE, 8080), { requests: 1, ...options });
}

/** Applications that answered, and how often. */
function answered(rows: readonly Row[]): Record<string, number> {
  return counted(rows.map(({ status, who }) => (status === 200 ? who.split('/')[1] : who)));
}

/** Statuses of the answers, in the order of the requests. */
function statuses(rows: readonly Row[]): number[] {
  return rows.map(({ status }) => status);
}

/** A token that a key signs. */
function token(key: KeyObject, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

describe('versions', () => {
  test('a canary at its second step gets a quarter of the calls', async () => {
    const got = answered(await ask('web', { connections: 10, requests: 80 }));
    expect(Object.keys(got).sort()).toEqual(['next', 'web-v1']);
    expect(got.next / 800).toBeGreaterThan(0.19);
    expect(got.next / 800).toBeLessThan(0.31);
  });

  test('calls with its header take the canary at every step', async () => {
    expect(answered(await ask('web', { requests: 20, headers: { 'x-canary': 'yes' } }))).toEqual({ next: 20 });
  });

  test('of blue and green one takes all calls, and the other those with its cookie', async () => {
    expect(answered(await ask('green', { requests: 20 }))).toEqual({ 'green-v1': 20 });
    expect(answered(await ask('green', { requests: 20, headers: { cookie: 'a=b; preview=yes' } }))).toEqual({
      next: 20,
    });
  });

  test('calls with a header are led to another service', async () => {
    expect(answered(await ask('web', { requests: 20, headers: { 'x-group': 'staff' } }))).toEqual({ shadow: 20 });
  });

  test('copies of calls arrive, and the service itself answers', async () => {
    const before = pod('shadow').requests.length;
    expect(answered(await ask('copied', { requests: 20 }))).toEqual({ copied: 20 });
    await until('the copies', async () => pod('shadow').requests.length >= before + 20);
    const copies = pod('shadow').requests.slice(before);
    expect(copies).toEqual(Array(20).fill(expect.stringMatching(/^copied\.shop\.svc\.cluster\.local/)));
  });

  test('calls of one user keep to one pod', async () => {
    const pods: string[] = [];
    for (const user of ['ann', 'bob', 'cas', 'dan', 'eve', 'fay', 'gus', 'hal']) {
      const rows = await ask('sticky', { requests: 5, headers: { 'x-user': user } });
      pods.push([...new Set(rows.map(({ who }) => who))].join(' '));
    }
    expect([...new Set(pods)].sort()).toEqual(home.podsOf('sticky').map(({ answer }) => answer));
  });
});

describe('failures', () => {
  test('a retry hides each second answer 503', async () => {
    expect(answered(await ask('retried', { requests: 20, path: '/flaky' }))).toEqual({ retried: 20 });
    expect(pod('retried').requests).toHaveLength(40);
  });

  test('without retries they are seen', async () => {
    expect(counted(statuses(await ask('once', { requests: 20, path: '/flaky' })).map(String))).toEqual({
      200: 10,
      503: 10,
    });
  });

  test('a call that takes too long is answered by 504 at its time', async () => {
    const [{ status, took }] = await ask('slow', { path: '/slow/2000' });
    expect([status, took < 1500]).toEqual([504, true]);
  });

  test('are made on purpose for calls that ask for them', async () => {
    const [{ status, took }] = await ask('faulty', { headers: { 'x-fault': 'inject' } });
    expect([status, took > 250]).toEqual([500, true]);
    expect(statuses(await ask('faulty'))).toEqual([200]);
  });
});

describe('limits of requests', () => {
  test('each pod answers as many as it may, and 429 beyond', async () => {
    expect(statuses(await ask('limited', { requests: 8 }))).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  test('all pods together answer as many as they may', async () => {
    const rows = await ask('counted', { connections: 4, requests: 4 });
    expect(counted(rows.map(({ status }) => String(status)))).toEqual({ 200: 4, 429: 12 });
  });
});

describe('who may call', () => {
  test('pods that no link names are refused', async () => {
    expect(statuses(await ask('web', {}, 'caller'))).toEqual([200]);
    const [{ status, who }] = await ask('web', {}, 'stranger');
    expect([status, who]).toEqual([403, '403 RBAC: access denied']);
  });

  test('a token of the issuer opens, a forged or foreign one does not, and none is refused', async () => {
    const claims = { iss: ISSUER, sub: 'ann', aud: 'exam', exp: Math.floor(Date.now() / 1000) + 600 };
    const forger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const bearing = async (text: string): Promise<number> =>
      (await ask('tokens', { headers: { authorization: `Bearer ${text}` } }))[0].status;
    expect(await bearing(token(privateKey, claims))).toBe(200);
    expect(await bearing(token(forger, claims))).toBe(401);
    expect(await bearing(token(privateKey, { ...claims, aud: 'shop' }))).toBe(403);
    expect(await bearing(token(privateKey, { ...claims, exp: 1 }))).toBe(401);
    expect(statuses(await ask('tokens'))).toEqual([403]);
    expect(statuses(await ask('tokens', { path: '/open' }))).toEqual([200]);
  });
});
