import { execFile, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { createServer } from 'node:tls';
import { parse, parseAllDocuments } from 'yaml';
import { App, Federation, FederatedServiceOptions, Port } from '../../../lib';
import { collectCompanions } from '../../../lib/core';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { newApp, newProject } from '../../support/project';
import { validations } from '../../support/rendered';
import { HOST, Site, away, home, istio, partner } from './sites';

jest.setTimeout(120_000);

/** Files that are written for a peer, by their names. */
function filesFor(app: App, peer = 'gke'): Record<string, string> {
  const folder = `peers/${peer}/`;
  return Object.fromEntries(
    collectCompanions(app)
      .filter(({ companion }) => companion.path.startsWith(folder))
      .map(({ companion }) => [companion.path.slice(folder.length), companion.content()]),
  );
}

/** Objects of a file, each of which fits the schema of its kind. */
function manifestsIn(text: string): any[] {
  const schemas = new KubernetesSchemas({ extra: {} });
  const found = parseAllDocuments(text).map((document) => document.toJS());
  expect(found.flatMap((object) => schemas.check(object).problems)).toEqual([]);
  return found;
}

function helped(options: Partial<FederatedServiceOptions> = {}, trust?: string): { app: App; site: Site } {
  const app = newApp();
  const site = home(app, { callsFrom: ['198.51.100.0/28'] });
  const service = site.deployment('exam', { ports: [Port.tcp(8080, 'http'), Port.tcp(9090, 'http-metrics')] });
  const peer = partner(app, 'gke', trust === undefined ? {} : { trust });
  site.mesh.federateTo(peer).addService(service, { capacityPerPod: 4, port: 'http', ...options });
  return { app, site };
}

test('a peer that helps is told to open its gateway to the service, and to have the guard against loops', () => {
  const { app } = helped();
  const files = filesFor(app);
  expect(Object.keys(files).sort()).toEqual([
    'README.md',
    'check.sh',
    'gateway-values.yaml',
    'manifests/gateway.yaml',
    'manifests/shop-exam.yaml',
  ]);
  expect(manifestsIn(files['manifests/gateway.yaml'])).toMatchObject([
    {
      kind: 'Gateway',
      metadata: { name: 'east-west', namespace: 'istio-ingress' },
      spec: { servers: [{ port: { number: 15443 }, hosts: [HOST] }] },
    },
  ]);
  expect(manifestsIn(files['manifests/shop-exam.yaml'])).toMatchObject([
    {
      kind: 'DestinationRule',
      metadata: { name: 'exam', namespace: 'shop' },
      spec: { host: HOST, subsets: [{ name: 'site', labels: { 'app.kubernetes.io/name': 'exam' } }] },
    },
    {
      kind: 'Sidecar',
      metadata: { name: 'exam', namespace: 'shop' },
      spec: {
        workloadSelector: { labels: { 'app.kubernetes.io/name': 'exam' } },
        inboundConnectionPool: { tcp: { maxConnections: 4 }, http: { http2MaxRequests: 4 } },
      },
    },
  ]);
  expect(parse(files['gateway-values.yaml'])).toMatchObject({ labels: { istio: 'eastwestgateway' } });
  expect(validations(app)).toEqual([]);
});

test('pods that have other labels there are known by those', () => {
  const files = filesFor(helped({ peerPodLabels: { app: 'exam' } }).app);
  expect(manifestsIn(files['manifests/shop-exam.yaml'])[0].spec.subsets).toEqual([
    { name: 'site', labels: { app: 'exam' } },
  ]);
  expect(manifestsIn(files['manifests/shop-exam.yaml'])[1].spec.workloadSelector.labels).toEqual({ app: 'exam' });
  expect(files['README.md']).toContain('`app: exam`');
});

test('the instructions name what both agree on, whom to let in, and each service', () => {
  const text = filesFor(helped().app)['README.md'];
  expect(text).toContain(`sha256:${'ab'.repeat(32)}`);
  expect(text).toContain('| gateway of gke | `34.118.20.7`, TCP port 15443 |');
  expect(text).toContain('Let 198.51.100.0/28 in at port 15443');
  expect(text).toContain(
    '| `exam` | `shop` | `http` 8080 | HTTP | `app.kubernetes.io/name: exam` | 4 | chula | nobody |',
  );
  expect(text).toContain('Your own callers of `exam` are refused alike');
  expect(text).not.toMatch(/undefined|\$\{|\n\n\n/);
});

test('a peer that is helped too gets the very objects that a mesh of the testbed would have', () => {
  const app = newApp();
  const site = home(app);
  const [exam, file] = [site.deployment(), site.deployment('file')];
  new Federation(app, 'apan', { meshes: [site.mesh], peers: [partner(app)] })
    .addService([exam], { capacityPerPod: 4 })
    .addService([file], { capacityPerPod: 9 });
  const files = filesFor(app);
  const theirs = Object.fromEntries(
    manifestsIn(files['manifests/shop-exam.yaml']).map(({ kind, spec }) => [kind, spec]),
  );
  expect(Object.keys(theirs).sort()).toEqual(['DestinationRule', 'ServiceEntry', 'Sidecar', 'VirtualService']);
  for (const kind of ['DestinationRule', 'Sidecar', 'VirtualService']) {
    expect(theirs[kind]).toEqual(istio(site.cluster, kind));
  }
  expect(theirs.ServiceEntry.endpoints).toMatchObject([
    { address: '203.0.113.10', ports: { http: 15443 }, locality: 'asia-southeast1' },
  ]);
  expect(manifestsIn(files['manifests/gateway.yaml'])[0].spec.servers[0].hosts).toEqual([
    HOST,
    'file.shop.svc.cluster.local',
  ]);
  expect(istio(site.cluster, 'Gateway', 'east-west').servers[0].hosts).toEqual([HOST, 'file.shop.svc.cluster.local']);
});

test('an address that only a deployment decides is left for people to put in', () => {
  const app = newApp();
  const site = home(app);
  Object.defineProperty(site.mesh, 'gatewayAddress', { value: '${TfToken[TOKEN.7]}' });
  site.mesh.acceptFrom(partner(app)).addService(site.deployment(), { capacityPerPod: 4 });
  const files = filesFor(app);
  expect(Object.keys(files)).toContain('manifests/shop-exam.yaml');
  expect(manifestsIn(files['manifests/shop-exam.yaml'])).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'ServiceEntry',
        spec: expect.objectContaining({ endpoints: [expect.objectContaining({ address: 'ADDRESS-OF-chula' })] }),
      }),
    ]),
  );
  expect(files['README.md']).toContain('where `ADDRESS-OF-chula` stands');
  expect(Object.values(files).join('')).not.toContain('TfToken');
});

test('a peer that only calls is not told to open a gateway', () => {
  const app = newApp();
  const site = home(app);
  site.mesh.acceptFrom(partner(app)).addService(site.deployment(), { capacityPerPod: 4 });
  const files = filesFor(app);
  expect(Object.keys(files)).not.toEqual(expect.arrayContaining(['manifests/gateway.yaml']));
  expect(Object.keys(files)).not.toEqual(expect.arrayContaining(['check.sh']));
  expect(files['README.md']).not.toContain('helm upgrade');
  expect(validations(app)).toEqual([]);
});

describe('a peer of several meshes', () => {
  let app: App;
  let chula: Site;
  let ncku: Site;

  beforeEach(() => {
    app = newApp();
    chula = home(app, { callsFrom: ['198.51.100.0/28'] });
    ncku = away(app, { callsFrom: ['198.51.100.16/28'] });
  });

  /** Both meshes and two peers, a service that all have and one of chula alone. */
  function federated(order: Record<string, string[]> = {}): Record<string, string> {
    const [gke, aws] = [partner(app), partner(app, 'aws', { gatewayAddress: '34.118.20.8' })];
    new Federation(app, 'apan', { meshes: [ncku.mesh, chula.mesh], peers: [gke], helpers: [aws], order })
      .addService([ncku.deployment(), chula.deployment()], { capacityPerPod: 4 })
      .addService([chula.deployment('file')], { capacityPerPod: 9 });
    expect(validations(app)).toEqual([]);
    return filesFor(app);
  }

  const endpoints = (files: Record<string, string>): [string, string][] =>
    manifestsIn(files['manifests/shop-exam.yaml'])
      .find(({ kind }) => kind === 'ServiceEntry')
      .spec.endpoints.map(({ address, labels }: any) => [
        address,
        Object.keys(labels).find((label) => label.startsWith('cloudserve/')),
      ]);

  test('gets one package, in which every object is there once', () => {
    federated();
    const paths = collectCompanions(app).map(({ companion }) => companion.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(
      new Set(paths.filter((each) => each.includes('peers/')).map((each) => each.split('/', 2).join('/'))),
    ).toEqual(new Set(['peers/aws', 'peers/gke']));
    for (const peer of ['gke', 'aws']) {
      const objects = Object.entries(filesFor(app, peer))
        .filter(([name]) => name.startsWith('manifests/'))
        .flatMap(([, text]) => manifestsIn(text))
        .map(({ kind, metadata: { namespace, name } }) => `${kind} ${namespace}/${name}`);
      expect(objects.length).toBe(peer === 'gke' ? 9 : 5);
      expect(new Set(objects).size).toBe(objects.length);
    }
  });

  test('calls all of them alike', () => {
    expect(endpoints(federated())).toEqual([
      ['203.0.113.10', 'cloudserve/away-1'],
      ['203.0.113.20', 'cloudserve/away-1'],
    ]);
  });

  test('calls them in the order that the federation has for it', () => {
    const files = federated({ gke: ['ncku', 'chula'], chula: ['gke'] });
    expect(endpoints(files)).toEqual([
      ['203.0.113.20', 'cloudserve/away-1'],
      ['203.0.113.10', 'cloudserve/away-2'],
    ]);
    expect(files['README.md']).toContain(' | 4 | chula, ncku | ncku, then chula |');
  });

  test('calls them in the order of links', () => {
    const gke = partner(app);
    ncku.mesh.acceptFrom(gke).addService(ncku.deployment(), { capacityPerPod: 4 });
    chula.mesh.acceptFrom(gke).addService(chula.deployment(), { capacityPerPod: 4, preference: 2 });
    expect(endpoints(filesFor(app))).toEqual([
      ['203.0.113.20', 'cloudserve/away-1'],
      ['203.0.113.10', 'cloudserve/away-2'],
    ]);
    expect(validations(app)).toEqual([]);
  });

  test('reads of all of them', () => {
    const files = federated();
    const text = files['README.md'];
    expect(text).toMatch(/^# chula, ncku and gke\n/);
    expect(text).toContain('Let 198.51.100.0/28 (chula) and 198.51.100.16/28 (ncku) in at port 15443');
    expect(text).toContain(
      '| gateway of chula | `203.0.113.10`, TCP port 15443 |\n| gateway of ncku | `203.0.113.20`,',
    );
    expect(text).toContain(
      '| `exam` | `shop` | `http` 8080 | HTTP | `app.kubernetes.io/name: exam` | 4 | chula, ncku |',
    );
    expect(text).toContain('| `app.kubernetes.io/name: file` | 9 | chula | chula |');
    expect(text).not.toMatch(/undefined|\$\{|\n\n\n|are refused alike/);
    expect(files['check.sh']).toContain('# What chula and ncku see of the gateway of gke.');
    expect(files['check.sh'].match(/^check shop .*$/gm)).toEqual([
      `check shop outbound_.8080_.site_.${HOST}`,
      'check shop outbound_.8080_.site_.file.shop.svc.cluster.local',
    ]);
  });

  test('has one service of a name, which all of them say the same of', () => {
    const gke = partner(app);
    const there = ncku.deployment('exam', { ports: [Port.tcp(80, 'http')] });
    chula.mesh.federateTo(gke).addService(chula.deployment(), { capacityPerPod: 4, peerPodLabels: { app: 'exam' } });
    ncku.mesh.federateTo(gke).addService(there, { capacityPerPod: 4, peerPodLabels: { app: 'test' } });
    expect(validations(app)).toEqual([
      "[gke/Package] a federated port has one name and number wherever it stands, got 'http' 8080 of 'chula' and 'http' 80 of 'ncku' for 'shop/exam'; make them alike",
      "[gke/Package] pods of a service have one set of labels in a cluster, got 'app: exam' and 'app: test' of 'shop/exam' at 'gke'; give all meshes the same 'peerPodLabels'",
    ]);
  });

  test('calls for help in one way, whomever it calls', () => {
    const gke = partner(app);
    chula.mesh.acceptFrom(gke).addService(chula.deployment(), { capacityPerPod: 4 });
    ncku.mesh.acceptFrom(gke).addService(ncku.deployment(), { capacityPerPod: 5, preference: 7 });
    expect(validations(app).sort()).toEqual([
      "[gke/Package] a service calls for help in one way, got 4 and 5 of 'shop/exam' at 'gke'; give all meshes that it calls the same 'capacityPerPod'",
      "[ncku/mesh/from-gke] an order of peers has places 1 to 5, got 7; correct 'preference'",
    ]);
  });

  const limits = (): unknown[] =>
    manifestsIn(filesFor(app)['manifests/shop-exam.yaml'])
      .filter(({ kind }) => kind === 'Sidecar')
      .map(({ spec }) => spec.inboundConnectionPool.http.http2MaxRequests);

  test('takes a pod at a time what the least of them says, unless it is said of its own', () => {
    const gke = partner(app);
    const exam = ncku.deployment();
    chula.mesh.federateTo(gke).addService(chula.deployment(), { capacityPerPod: 8 });
    ncku.mesh.federateTo(gke).addService(exam, { capacityPerPod: 5 });
    expect(limits()).toEqual([5]);
    ncku.mesh.acceptFrom(gke).addService(exam, { capacityPerPod: 20 });
    expect(limits()).toEqual([20]);
    expect(validations(app)).toEqual([]);
  });
});

describe('the check', () => {
  let folder: string;
  let script: string;

  beforeAll(() => {
    folder = newProject();
    const { status, stderr } = spawnSync('bash', ['-c', CERTIFICATES], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.anything()]);
    const root = new X509Certificate(fs.readFileSync(path.join(folder, 'root.pem')));
    const trust = `sha256:${root.fingerprint256.replaceAll(':', '').toLowerCase()}`;
    script = filesFor(helped({}, trust).app)['check.sh'];
  });

  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  /** What the script says of a gateway that answers to some names, as pods of an account do. */
  async function said(account: string, names: string[], root = 'root.pem'): Promise<[number, string]> {
    const server = createServer({
      key: read(`${account}.key`),
      cert: read(`${account}.pem`) + read('site.pem'),
      requestCert: true,
      ca: read('root.pem'),
      ALPNProtocols: ['istio'],
      SNICallback: (name, done) => done(names.includes(name) ? null : new Error('no such name')),
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const gateway = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      return await new Promise((done) =>
        execFile('bash', ['-c', script, 'check.sh', root, gateway], { cwd: folder }, (error, stdout) =>
          done([error === null ? 0 : Number(error.code), stdout.replaceAll(gateway, 'GATEWAY').trim()]),
        ),
      );
    } finally {
      server.close();
    }
  }

  const NAME = `outbound_.8080_.site_.${HOST}`;

  test('is a script that shellcheck finds nothing in', () => {
    const { stdout, error } = spawnSync('shellcheck', ['-'], { input: script, encoding: 'utf8' });
    expect([error, stdout]).toEqual([undefined, '']);
  });

  test('says who answers', async () => {
    expect(await said('exam', [NAME])).toEqual([0, `right: spiffe://cluster.local/ns/shop/sa/exam answers to ${NAME}`]);
  });

  test('finds a gateway without the guard', async () => {
    expect(await said('exam', [`outbound_.8080_._.${HOST}`])).toEqual([
      1,
      `wrong: nobody answers to ${NAME} at GATEWAY`,
    ]);
  });

  test('finds pods of another namespace, and those that another root vouches for', async () => {
    expect(await said('stranger', [NAME])).toEqual([
      1,
      `wrong: who answers to ${NAME} is 'spiffe://cluster.local/ns/other/sa/exam', not of spiffe://cluster.local/ns/shop`,
    ]);
    expect(await said('impostor', [NAME])).toEqual([
      1,
      expect.stringContaining(`wrong: who answers to ${NAME} has no certificate of the root: `),
    ]);
  });

  test('finds a root that is not the common one', async () => {
    expect(await said('exam', [NAME], 'site.pem')).toEqual([
      1,
      expect.stringMatching(/^wrong: the root of chula and gke is /),
    ]);
  });
});

/** A root, an intermediate certificate, and pods: one as it should be, one elsewhere, one that vouches for itself. */
const CERTIFICATES = `
set -e
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
pod() {
  key "$1"
  openssl req -new -key "$1.key" -subj / -out "$1.csr"
  printf 'subjectAltName=critical,URI:%s\\nextendedKeyUsage=serverAuth,clientAuth\\n' "$2" > "$1.ext"
  openssl x509 -req -in "$1.csr" -CA site.pem -CAkey site.key -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.pem"
}
key root
openssl req -x509 -new -key root.key -subj /O=root -days 2 -out root.pem
key site
openssl req -new -key site.key -subj /O=site -out site.csr
printf 'basicConstraints=critical,CA:true\\nkeyUsage=critical,keyCertSign\\n' > site.ext
openssl x509 -req -in site.csr -CA root.pem -CAkey root.key -CAcreateserial -days 2 -extfile site.ext -out site.pem
pod exam spiffe://cluster.local/ns/shop/sa/exam
pod stranger spiffe://cluster.local/ns/other/sa/exam
key impostor
openssl req -x509 -new -key impostor.key -subj /O=other -addext subjectAltName=URI:spiffe://cluster.local/ns/shop/sa/exam -days 2 -out impostor.pem
`;
