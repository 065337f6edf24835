import { mkdtempSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { identityOf } from './support/api-server';
import { until } from './support/until';
import { TraefikLab } from './traefik/lab';
import { HOST, SMALL, writeOthers, writeShop } from './traefik/shop';

let lab: TraefikLab;
const call: TraefikLab['call'] = (...request) => lab.call(...request);

beforeAll(async () => {
  lab = await TraefikLab.start(writeShop);
  await lab.serve('web', 'shop');
  await lab.serve('next', 'shop');
  await lab.certify(HOST, 'shop-example-org-tls', 'traefik');
  await lab.certify(SMALL, 'small-tls', 'shop');
  await lab.run();
  await until(`Traefik to lead to the shop, which said: ${lab.said}`, async () =>
    call(HOST, '/').then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
}, 300_000);

afterAll(() => lab?.end());

describe('Traefik by the objects that were written', () => {
  it('answers with the certificate of the host, and leads to the service of its path', async () => {
    expect(await call(HOST, '/a?b=c')).toMatchObject({
      status: 200,
      certified: HOST,
      seen: { name: 'web', path: '/a?b=c', headers: { host: HOST } },
    });
  });

  it('sends callers without TLS to TLS', async () => {
    const { status, headers } = await call(HOST, '/a?b=c', { plain: true });
    expect({ status, to: headers.location }).toEqual({ status: 301, to: `https://${HOST}/a?b=c` });
  });

  it.each([
    ['a header', '/', { headers: { 'x-canary': 'yes' } }, 'next'],
    ['another value of it', '/', { headers: { 'x-canary': 'no' } }, 'web'],
    ['a method', '/orders', { method: 'POST' }, 'next'],
    ['another method', '/orders', {}, 'web'],
    ['an exact path', '/exact', {}, 'next'],
    ['a path below it', '/exact/a', {}, 'web'],
    ['a path that only begins with the same letters', '/apis', {}, 'web'],
  ])('tells calls apart by %s', async (_, target, options, name) => {
    expect(await call(HOST, target, options)).toMatchObject({ status: 200, seen: { name } });
  });

  it('rewrites the path, and sets a header whatever the caller sends', async () => {
    const { seen } = await call(HOST, '/api/account/1', { headers: { 'x-entry': 'caller' } });
    expect(seen).toMatchObject({ name: 'next', path: '/account/1', headers: { 'x-entry': 'traefik' } });
  });

  it('gives each service its part of the calls', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => call(HOST, '/split')));
    const share = answers.filter(({ seen }) => seen?.name === 'next').length / answers.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });

  it('redirects', async () => {
    const { status, headers } = await call(HOST, '/old');
    expect({ status, to: new URL(headers.location ?? '', `https://${HOST}`).pathname }).toEqual({
      status: 301,
      to: '/new',
    });
  });

  it('leads to services by an Ingress too, by TLS alone', async () => {
    expect(await call(SMALL, '/')).toMatchObject({ status: 200, certified: SMALL, seen: { name: 'web' } });
    expect(await call(SMALL, '/next')).toMatchObject({ status: 200, seen: { name: 'next' } });
    const { status, headers } = await call(SMALL, '/a', { plain: true });
    expect({ status, to: headers.location }).toEqual({ status: 301, to: `https://${SMALL}/a` });
  });

  it('knows no other host', async () => {
    expect(await call('other.example.org', '/')).toMatchObject({ status: 404 });
  });

  it('takes no routes for a host from a namespace that it was not stated for', async () => {
    const own = lab.documents.find((document) => {
      const { kind, metadata } = identityOf(document);
      return kind === 'HTTPRoute' && metadata.name === 'shop';
    });
    const { apiVersion, kind, spec } = parse(own ?? '');
    const foreign = { apiVersion, kind, metadata: { name: 'foreign', namespace: 'other' } };
    const rules = [
      {
        matches: [{ path: { type: 'Exact', value: '/taken' } }],
        filters: [{ type: 'RequestRedirect', requestRedirect: { hostname: 'evil.example.org', statusCode: 302 } }],
      },
    ];
    await lab.take(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'other' } },
      { ...foreign, spec: { ...spec, rules } },
    );
    await until('Traefik to judge the routes', async () => {
      const parents = ((await lab.plane.api.read(foreign))?.status?.parents ?? []) as { conditions: Condition[] }[];
      return parents.some(({ conditions }) =>
        conditions.some(({ type, status }) => type === 'Accepted' && status === 'False'),
      );
    });
    expect(await call(HOST, '/taken')).toMatchObject({ status: 200, seen: { name: 'web' } });
  });

  it('says of the Gateway that it answers by it', async () => {
    const gateway = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'traefik', namespace: 'traefik' },
    };
    const { listeners, conditions } = (await lab.plane.api.read(gateway))?.status as {
      listeners: { name: string; attachedRoutes: number }[];
      conditions: Condition[];
    };
    expect(listeners.map(({ name, attachedRoutes }) => [name, attachedRoutes])).toEqual([
      ['plain', 1],
      ['shop-example-org', 1],
    ]);
    expect(conditions).toContainEqual(expect.objectContaining({ type: 'Accepted', status: 'True' }));
  });
});

it('an API server takes the same routes behind Kong and behind the gateway of a mesh', async () => {
  const { dist, clusters } = writeOthers(mkdtempSync(path.join(lab.folder, 'others-')));
  for (const cluster of clusters) {
    await expect(lab.deliver(dist, cluster, ['kong-kic'])).resolves.toBeUndefined();
  }
});

interface Condition {
  readonly type: string;
  readonly status: string;
}
