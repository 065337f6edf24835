import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { TLSSocket } from 'node:tls';
import { parse } from 'yaml';
import { deliver, documentsOfDelivery, prepare } from './kubernetes/deliver';
import { deliveryOf } from './kubernetes/delivery-order';
import { identityOf } from './support/api-server';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { Daemon, mustRun } from './support/program';
import { until } from './support/until';
import { HOST, SMALL, writeOthers, writeShop } from './traefik/shop';

const PROGRAM = execFileSync('bash', [path.join(__dirname, 'traefik/env.sh')], { encoding: 'utf8' }).trim();

/** Traefik's ports are those of its pods, at an address of this host that nobody else uses. */
const ADDRESS = `127.77.${1 + (process.pid % 250)}.${1 + (Math.floor(process.pid / 250) % 250)}`;

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** What the service saw, if one answered. */
  readonly seen?: { readonly name: string; readonly path: string; readonly headers: http.IncomingHttpHeaders };
  /** Host that the certificate is for. */
  readonly certified?: string;
}

let folder: string;
let plane: ControlPlane;
let traefik: Daemon;
const services: http.Server[] = [];

/** Calls Traefik as a caller outside would. */
function call(
  host: string,
  target: string,
  { method = 'GET', headers = {}, plain = false }: { method?: string; headers?: object; plain?: boolean } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settings = {
      ...{ host: ADDRESS, path: target, method, agent: false },
      headers: { host, ...headers },
    };
    const answered = (response: http.IncomingMessage): void => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const { socket } = response;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          ...(text.startsWith('{') ? { seen: JSON.parse(text) } : {}),
          ...(certified === undefined || socket === undefined ? {} : { certified }),
        });
      });
    };
    let certified: string | undefined;
    const request = plain
      ? http.request({ ...settings, port: 8000 }, answered)
      : https.request({ ...settings, port: 8443, servername: host, rejectUnauthorized: false }, answered);
    request.on('socket', (socket) =>
      socket.on('secureConnect', () => (certified = String((socket as TLSSocket).getPeerCertificate().subject?.CN))),
    );
    request.on('error', reject);
    request.end();
  });
}

/** A service of this process: it says what it saw. Endpoints may not be of the loopback range. */
async function serve(name: string): Promise<object> {
  const outside = Object.values(os.networkInterfaces())
    .flat()
    .find((found) => found?.family === 'IPv4' && !found.internal);
  if (outside === undefined) {
    throw new Error('an address beside the loopback range is needed for endpoints, this machine has none');
  }
  const server = http.createServer((request, response) =>
    response.end(JSON.stringify({ name, path: request.url, headers: request.headers })),
  );
  services.push(server);
  await new Promise<void>((resolve) => server.listen(0, outside.address, resolve));
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: `${name}-live`, namespace: 'shop', labels: { 'kubernetes.io/service-name': name } },
    addressType: 'IPv4',
    endpoints: [{ addresses: [outside.address], conditions: { ready: true } }],
    ports: [{ name: 'http', port: (server.address() as AddressInfo).port, protocol: 'TCP' }],
  };
}

/** What cert-manager would bring. */
async function certificate(host: string, name: string, namespace: string): Promise<object> {
  const [key, crt] = ['key', 'crt'].map((end) => path.join(folder, `${host}.${end}`));
  await mustRun([
    ...['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-keyout', key, '-out', crt, '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
  ]);
  const data = { 'tls.key': key, 'tls.crt': crt };
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace },
    type: 'kubernetes.io/tls',
    data: Object.fromEntries(
      Object.entries(data).map(([field, file]) => [field, readFileSync(file).toString('base64')]),
    ),
  };
}

async function mustTake(...objects: object[]): Promise<void> {
  for (const object of objects) {
    const { accepted, message } = await plane.api.apply(JSON.stringify(object));
    expect(`${accepted} ${message}`).toBe('true ');
  }
}

beforeAll(async () => {
  if (!existsSync(PROGRAM)) {
    throw new Error(`Traefik is missing from ${PROGRAM}; run test/live/traefik/install.sh`);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'traefik-'));
  const { dist, cluster } = writeShop(folder);
  plane = await ControlPlane.start();
  const delivery = await deliveryOf(dist, cluster);
  await prepare(plane.api, delivery, ['cert-manager', 'k3s-helm-controller']);
  expect(await deliver(plane.api, delivery)).toEqual([]);
  const controller = { 'app.kubernetes.io/name': 'traefik' };
  await mustTake(
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'traefik' },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: 'traefik' },
      spec: { controller: 'traefik.io/ingress-controller' },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'traefik', namespace: 'traefik' },
      spec: { type: 'NodePort', selector: controller, ports: [{ name: 'web', port: 80, targetPort: 8000 }] },
    },
    await serve('web'),
    await serve('next'),
    await certificate(HOST, 'shop-example-org-tls', 'traefik'),
    await certificate(SMALL, 'small-tls', 'shop'),
  );
  const service = '--providers.kubernetesgateway.statusaddress.service';
  traefik = new Daemon(
    [
      PROGRAM,
      ...['--global.checkNewVersion=false', '--global.sendAnonymousUsage=false', '--log.level=INFO'],
      `--entryPoints.web.address=${ADDRESS}:8000/tcp`,
      `--entryPoints.websecure.address=${ADDRESS}:8443/tcp`,
      '--entryPoints.websecure.http.tls=true',
      ...['--providers.kubernetesingress', '--providers.kubernetesingress.allowEmptyServices=true'],
      ...['--providers.kubernetesgateway', `${service}.name=traefik`, `${service}.namespace=traefik`],
    ],
    { KUBECONFIG: path.join(plane.folder, 'kubeconfig') },
  );
  await until(`Traefik to lead to the shop, which said: ${traefik.said}`, async () =>
    call(HOST, '/').then(
      ({ status }) => status === 200,
      () => false,
    ),
  );
}, 300_000);

afterAll(async () => {
  await traefik?.end();
  services.forEach((server) => server.close());
  await plane?.stop();
  rmSync(folder, { recursive: true, force: true });
});

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
    const documents = documentsOfDelivery(await deliveryOf(path.join(folder, 'dist'), 'edge'));
    const own = documents.find((document) => {
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
    await mustTake(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'other' } },
      { ...foreign, spec: { ...spec, rules } },
    );
    await until('Traefik to judge the routes', async () => {
      const parents = ((await plane.api.read(foreign))?.status?.parents ?? []) as { conditions: Condition[] }[];
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
    const { listeners, conditions } = (await plane.api.read(gateway))?.status as {
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
  const { dist, clusters } = writeOthers(mkdtempSync(path.join(folder, 'others-')));
  for (const cluster of clusters) {
    const delivery = await deliveryOf(dist, cluster);
    await prepare(plane.api, delivery, ['cert-manager', 'k3s-helm-controller', 'kong-kic']);
    expect(await deliver(plane.api, delivery)).toEqual([]);
  }
});

interface Condition {
  readonly type: string;
  readonly status: string;
}
