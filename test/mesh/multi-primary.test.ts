import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, App as Cdk8sApp } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  ExistingService,
  FederationLink,
  HardenedDeployment,
  IMeshControl,
  IService,
  IstioMesh,
  MeshTrust,
  MultiPrimary,
  PeerCluster,
  PodProbe,
  Port,
  RemoteSecrets,
  Size,
} from '../../lib';
import { collectCompanions } from '../../lib/core';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { enterCluster, enterEntry } from '../../lib/manifests';
import { newProject } from '../support/project';
import { Manifest, objects, validations } from '../support/rendered';
import { SiteMesh, SiteMeshProps } from '../support/site-mesh';
import { messageOf } from '../testbed/project';

const TRUST = `sha256:${'0a'.repeat(32)}`;
const HTTP = Port.tcp(80, 'http');

interface Place {
  readonly publicAddress?: string;
  readonly siteAddress?: string;
  readonly siteNetwork?: string;
}

function cluster(root: Construct, name: string, place: Place): Construct {
  const scope = new Construct(root, name);
  enterCluster(scope, name);
  enterEntry(scope, { servesLoadBalancers: false, ...place });
  return scope;
}

const root = (): Cdk8sApp => new Cdk8sApp({ outdir: 'unused' });
const CHULA = { publicAddress: '203.0.113.1', siteAddress: '10.20.0.4', siteNetwork: 'chula' };
const HITSZ = { publicAddress: '203.0.113.2', siteAddress: '10.30.0.4', siteNetwork: 'hitsz' };

function stub(scope: Construct, props: SiteMeshProps = {}): SiteMesh {
  return new SiteMesh(scope, 'mesh', { trust: TRUST, meshId: 'apan', ...props });
}

interface Two {
  readonly app: Cdk8sApp;
  readonly one: SiteMesh;
  readonly two: SiteMesh;
}

function twoMeshes(first: SiteMeshProps = {}, second: SiteMeshProps = {}, near = false): Two {
  const app = root();
  const one = stub(cluster(app, 'chula', CHULA), first);
  const two = stub(cluster(app, 'hitsz', near ? { ...HITSZ, siteNetwork: 'chula' } : HITSZ), second);
  return { app, one, two };
}

function service(mesh: IMeshControl, name = 'exam', ports = [HTTP]): IService {
  const scope = mesh.node.scope as Construct;
  return new ExistingService(scope, `service-${name}`, { name, namespace: 'exams', ports, podLabels: { app: name } });
}

function script(mesh: IMeshControl): string {
  const found = collectCompanions(mesh).filter(({ companion }) => companion.path.endsWith('remote-secret.sh'));
  expect(found.map(({ companion }) => companion.executable)).toEqual([true]);
  return found[0].companion.content();
}

function schemaProblems(scope: Construct): string[] {
  const schemas = new KubernetesSchemas();
  const all = scope.node.findAll().filter((each) => ApiObject.isApiObject(each));
  expect(all.length).toBeGreaterThan(0);
  return all.flatMap((each) => schemas.check(each.toJson()).problems);
}

/** What a mesh is given for the others, without the objects of charts. */
function given(mesh: IMeshControl, kind: string): Manifest[] {
  return objects(mesh, kind).filter(({ metadata }) => !String(metadata.name).startsWith('istio-ingress'));
}

describe('each cluster of a mesh of several', () => {
  test('knows the gateway of every other by its network, and calls it', () => {
    const { app, one, two } = twoMeshes();
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(given(one, 'Gateway')).toEqual([
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: {
          name: 'network-hitsz',
          namespace: 'istio-system',
          labels: { 'app.kubernetes.io/managed-by': 'cloudserve', 'topology.istio.io/network': 'hitsz' },
        },
        spec: {
          gatewayClassName: 'istio-remote',
          addresses: [{ type: 'IPAddress', value: '203.0.113.2' }],
          listeners: [
            {
              name: 'cross-network',
              port: 15443,
              protocol: 'TLS',
              tls: { mode: 'Passthrough', options: { 'gateway.istio.io/listener-protocol': 'auto-passthrough' } },
            },
          ],
        },
      },
    ]);
    expect(given(two, 'Gateway').map(({ metadata }) => metadata.name)).toEqual(['network-chula']);
    expect([one.called, two.called].map((peers) => peers.map(({ name }) => name))).toEqual([['hitsz'], ['chula']]);
    expect(validations(app)).toEqual([]);
    expect([...schemaProblems(one), ...schemaProblems(two)]).toEqual([]);
  });

  test('has the definitions of the kind that says so', () => {
    const { app, one, two } = twoMeshes();
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    const definitions = objects(app, 'CustomResourceDefinition').filter(
      ({ metadata }) => metadata.name === 'gateways.gateway.networking.k8s.io',
    );
    expect(definitions.length).toBe(2);
  });

  test('calls a neighbour on its network at the fixed address', () => {
    const { app, one, two } = twoMeshes({}, {}, true);
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(given(one, 'Gateway').map(({ spec }) => spec)).toMatchObject([{ addresses: [{ value: '10.30.0.4' }] }]);
  });

  test('has a token for the account that reads it, which Kubernetes fills in', () => {
    const { app, one, two } = twoMeshes();
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(given(one, 'Secret')).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: 'istio-reader-service-account-istio-remote-secret-token',
          namespace: 'istio-system',
          labels: { 'app.kubernetes.io/managed-by': 'cloudserve' },
          annotations: { 'kubernetes.io/service-account.name': 'istio-reader-service-account' },
        },
        type: 'kubernetes.io/service-account-token',
      },
    ]);
    expect(given(one, 'ExternalSecret')).toEqual([]);
  });

  test('takes the remote secrets of the others from a store, with the label that a control plane looks for', () => {
    const { app, one, two } = twoMeshes({ clusterName: 'c1' }, { clusterName: 'c2' });
    const remoteSecrets = RemoteSecrets.fromStore({ store: 'vault', folder: 'mesh/apan' });
    new MultiPrimary(app, 'apan', { meshes: [one, two], remoteSecrets });
    expect(given(one, 'ExternalSecret')).toMatchObject([
      {
        metadata: {
          name: 'istio-remote-secret-c2',
          namespace: 'istio-system',
          labels: { 'istio/multiCluster': 'true' },
          annotations: { 'networking.istio.io/cluster': 'c2' },
        },
        spec: {
          secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
          target: { name: 'istio-remote-secret-c2' },
          data: [{ secretKey: 'c2', remoteRef: { key: 'mesh/apan/c2' } }],
        },
      },
    ]);
    expect(schemaProblems(one)).toEqual([]);
  });
});

describe('services in common', () => {
  test('are the hosts that a control plane sees in other clusters, and all that the gateway leads to', () => {
    const { app, one, two } = twoMeshes();
    const shared = new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(one.sharedHosts).toEqual([]);
    shared.addService(service(one, 'web'), service(two, 'web'), service(one), service(two));
    const hosts = ['exam.exams.svc.cluster.local', 'web.exams.svc.cluster.local'];
    expect([one.sharedHosts, two.sharedHosts]).toEqual([hosts, hosts]);
    const gateways = given(one, 'Gateway').filter(({ apiVersion }) => apiVersion === 'networking.istio.io/v1');
    expect(gateways).toMatchObject([
      {
        metadata: { namespace: 'istio-ingress' },
        spec: {
          selector: { istio: 'eastwestgateway' },
          servers: [{ port: { number: 15443, protocol: 'TLS' }, tls: { mode: 'AUTO_PASSTHROUGH' }, hosts }],
        },
      },
    ]);
    expect(validations(app)).toEqual([]);
    expect([...schemaProblems(one), ...schemaProblems(two)]).toEqual([]);
  });

  test('let the gateway of their own cluster in', () => {
    const { app, one, two } = twoMeshes();
    const exam = new HardenedDeployment(one.node.scope as Construct, 'exam', {
      namespace: 'exams',
      image: 'registry.example.org/exam:1.0.0',
      ports: [Port.tcp(8080, 'http')],
      cores: 0.1,
      memory: Size.mebibytes(128),
      readiness: PodProbe.http('/ready'),
    });
    new MultiPrimary(app, 'apan', { meshes: [one, two] }).addService(exam);
    const [policy] = objects(exam, 'NetworkPolicy');
    expect(JSON.stringify(policy)).toContain('"kubernetes.io/metadata.name":"istio-ingress"');
  });

  test.each<[string, (two: Two, shared: MultiPrimary) => void, string[]]>([
    [
      'a service of one cluster alone',
      ({ one }, shared) => shared.addService(service(one)),
      [
        "[apan] a service in common stands in 2 clusters or more, since callers look its name up in their own, got 'exams/exam' in 'chula' alone; add that of another cluster",
      ],
    ],
    [
      'other ports in another cluster',
      ({ one, two }, shared) => shared.addService(service(one), service(two, 'exam', [Port.tcp(80, 'http-web')])),
      [
        "[apan] a service in common has the same ports everywhere, got 'http 80' and 'http-web 80' for 'exams/exam'; make them the same",
      ],
    ],
    [
      'a link to a cluster of others too',
      ({ app, one }) => {
        const peer = new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: TRUST });
        new FederationLink(one, 'to-gke', { mesh: one, peer });
      },
      [
        "[apan] a mesh of several clusters shares services by its control planes alone, got 'chula/mesh/to-gke' from 'chula' to 'gke' too; take that or the mesh out of it",
      ],
    ],
    [
      'a link to one of its own clusters too',
      ({ one, two }) => void new FederationLink(one, 'to-hitsz', { mesh: one, peer: two }),
      [
        "[apan] a mesh of several clusters shares services by its control planes alone, got 'chula/mesh/to-hitsz' from 'chula' to 'hitsz' too; take that or the mesh out of it",
      ],
    ],
  ])('%s is refused', (_, mistake, problems) => {
    const two = twoMeshes();
    mistake(two, new MultiPrimary(two.app, 'apan', { meshes: [two.one, two.two] }));
    expect(validations(two.app).filter((line) => line.startsWith('[apan]'))).toEqual(problems);
  });

  test('a service of no cluster of the mesh, or twice of one, is refused at once', () => {
    const { app, one, two } = twoMeshes();
    const shared = new MultiPrimary(app, 'apan', { meshes: [one, two] });
    const other = stub(cluster(app, 'gke', {}));
    expect(messageOf(() => shared.addService(service(other)))).toBe(
      "[apan] a service in common stands in a cluster of the meshes, got 'exam' of 'gke'; add the mesh of that cluster",
    );
    const exam = service(one);
    shared.addService(exam);
    expect(messageOf(() => shared.addService(exam))).toBe(
      "[chula/mesh/MultiPrimary] a service is shared once, got 'exams/exam' of 'chula' twice; keep one",
    );
    expect(messageOf(() => shared.addService('exam' as never))).toBe(
      "[apan] 'services[0]' of services in common is a Service, got 'exam'; write it as new HardenedDeployment(...)",
    );
  });
});

describe('meshes that cannot be one are refused', () => {
  test.each<[string, SiteMeshProps, SiteMeshProps, string[]]>([
    [
      'different roots',
      {},
      { trust: `sha256:${'0b'.repeat(32)}` },
      [
        `clusters of one mesh trust one root, got '${TRUST}' and 'sha256:${'0b'.repeat(32)}'; give all meshes the same 'trust'`,
      ],
    ],
    [
      'a root of its own',
      {},
      { trust: undefined },
      [
        "clusters of one mesh trust one root, got one of its own in 'hitsz'; give all meshes the same 'trust', such as MeshTrust.offlineRoot(...)",
      ],
    ],
    [
      'one network for two clusters',
      { network: 'apan' },
      { network: 'apan' },
      [
        "pods of different clusters call each other by gateways, so each has a network of its own, got 'apan' twice; give each mesh a 'network' of its own",
      ],
    ],
    [
      'one name for two clusters',
      { clusterName: 'main' },
      { clusterName: 'main' },
      [
        "control planes tell clusters apart by their names, got 'main' twice; give each mesh a 'clusterName' of its own",
      ],
    ],
    [
      'two names of the mesh, and two domains of trust',
      { meshId: 'chula', trustDomain: 'chula.example.org' },
      { meshId: 'hitsz' },
      [
        "clusters of one mesh share a domain of trust, got 'chula.example.org' and 'cluster.local'; give all meshes the same 'trustDomain'",
        "clusters of one mesh share its name, got 'chula' and 'hitsz'; give all meshes the same 'meshId'",
      ],
    ],
  ])('%s', (_, first, second, problems) => {
    const { app, one, two } = twoMeshes(first, second);
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(validations(app).sort()).toEqual(problems.map((problem) => `[apan] ${problem}`));
  });

  test('one alone, or one twice', () => {
    const { app, one } = twoMeshes();
    new MultiPrimary(app, 'alone', { meshes: [one] });
    new MultiPrimary(app, 'twice', { meshes: [one, one] });
    expect(validations(app)).toEqual([
      "[alone] a mesh of several clusters is of 2 or more, got 1; add to 'meshes'",
      "[twice] a mesh is in it once, got 'chula/mesh' twice; take one out",
    ]);
  });

  test('one alone says so of its services too, and not that its cluster is none of the mesh', () => {
    const { app, one } = twoMeshes();
    new MultiPrimary(app, 'alone', { meshes: [one] }).addService(service(one));
    expect(validations(app)).toEqual(["[alone] a mesh of several clusters is of 2 or more, got 1; add to 'meshes'"]);
  });

  test('one that is called nowhere', () => {
    const app = root();
    const [one, two] = [cluster(app, 'chula', CHULA), cluster(app, 'hitsz', {})].map((place) => stub(place));
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(validations(app)).toEqual([
      "[apan] a peer is called at an address, got none of 'hitsz'; give its cluster an 'entry', or its mesh a 'gatewayAddress'",
    ]);
  });

  test('a cluster of others, and what is no mesh at all', () => {
    const { app, one } = twoMeshes();
    const peer = new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: TRUST });
    expect(messageOf(() => new MultiPrimary(app, 'apan', { meshes: [one, peer as never] }))).toBe(
      "[apan] 'meshes[1]' of a mesh of several clusters is a mesh of this testbed, got one of PeerCluster; write it as new IstioMesh(cluster, 'mesh')",
    );
    expect(messageOf(() => new MultiPrimary(app, 'secrets', { meshes: [], remoteSecrets: 'vault' as never }))).toBe(
      "[secrets] 'remoteSecrets' of a mesh of several clusters is one of RemoteSecrets, got 'vault'; write it as RemoteSecrets.byHand()",
    );
    expect(messageOf(() => RemoteSecrets.fromStore({ store: 'vault' } as never))).toBe(
      "'folder' of a store of remote secrets is a text, got nothing; write it as 'mesh/apan'",
    );
  });

  test('a mesh of two such meshes', () => {
    const { app, one, two } = twoMeshes();
    const three = stub(cluster(app, 'gke', { publicAddress: '203.0.113.3' }));
    new MultiPrimary(app, 'first', { meshes: [one, two] });
    expect(messageOf(() => new MultiPrimary(app, 'second', { meshes: [one, three] }))).toBe(
      "[second] a cluster is of one mesh, got 'chula' in 'first' too; add all clusters to that",
    );
  });
});

describe('the script of a cluster', () => {
  const KUBECTL = `#!/usr/bin/env bash
set -euo pipefail
[[ "$*" == "--namespace istio-system get secret istio-reader-service-account-istio-remote-secret-token --output jsonpath={.data."* ]]
case $* in
  *'ca\\.crt}') printf %s "$CA" ;;
  *'token}') printf %s "$TOKEN" | base64 ;;
  *) exit 9 ;;
esac
`;

  interface Ran {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  function run(text: string, args: string[] = [], secret: { CA?: string; TOKEN?: string } = {}): Ran {
    const folder = newProject();
    fs.writeFileSync(path.join(folder, 'kubectl'), KUBECTL, { mode: 0o755 });
    fs.writeFileSync(path.join(folder, 'remote-secret.sh'), text, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env.PATH}`, CA: 'Q0E=', TOKEN: 'abc.def', ...secret };
    return spawnSync(path.join(folder, 'remote-secret.sh'), args, { env, encoding: 'utf8' });
  }

  function scriptOf(place: Place): string {
    const app = root();
    const one = stub(cluster(app, 'chula', place), { clusterName: 'c1' });
    new MultiPrimary(app, 'apan', { meshes: [one, stub(cluster(app, 'hitsz', HITSZ))] });
    return script(one);
  }

  test('prints the Secret by which others read the cluster at its public address', () => {
    const { status, stdout, stderr } = run(scriptOf(CHULA));
    expect([status, stderr]).toEqual([0, '']);
    const secret = parse(stdout);
    expect(secret).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'istio-remote-secret-c1',
        namespace: 'istio-system',
        labels: { 'istio/multiCluster': 'true' },
        annotations: { 'networking.istio.io/cluster': 'c1' },
      },
      type: 'Opaque',
      data: { c1: expect.any(String) },
    });
    expect(new KubernetesSchemas().check(secret).problems).toEqual([]);
    expect(parse(Buffer.from(secret.data.c1, 'base64').toString())).toEqual({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'c1',
          cluster: {
            server: 'https://203.0.113.1:6443',
            'tls-server-name': 'kubernetes.default.svc',
            'certificate-authority-data': 'Q0E=',
          },
        },
      ],
      users: [{ name: 'c1', user: { token: 'abc.def' } }],
      contexts: [{ name: 'c1', context: { cluster: 'c1', user: 'c1' } }],
      'current-context': 'c1',
    });
  });

  test('takes another address, and prints the value alone for a store', () => {
    const server = (args: string[]): unknown =>
      parse(run(scriptOf(CHULA), ['--value', ...args]).stdout).clusters[0].cluster.server;
    expect([server([]), server(['10.20.0.4']), server(['127.0.0.1:45678'])]).toEqual([
      'https://203.0.113.1:6443',
      'https://10.20.0.4:6443',
      'https://127.0.0.1:45678',
    ]);
  });

  test('asks for the address that only a deployment tells, and never prints half a Secret', () => {
    const late = scriptOf({ ...CHULA, publicAddress: '${TfToken[TOKEN.7]}' });
    expect(late).not.toContain('TfToken');
    expect(run(late)).toMatchObject({
      status: 64,
      stdout: '',
      stderr: expect.stringMatching(/^usage: .*remote-secret.sh \[--value\] ADDRESS\n$/),
    });
    expect(run(late, ['203.0.113.9'])).toMatchObject({ status: 0 });
    for (const missing of [{ CA: '' }, { TOKEN: '' }]) {
      expect(run(scriptOf(CHULA), [], missing)).toMatchObject({
        status: 1,
        stdout: '',
        stderr:
          "the Secret 'istio-reader-service-account-istio-remote-secret-token' of 'istio-system' has no token yet; apply the objects of 'chula' first\n",
      });
    }
  });

  test('holds nothing that is secret', () => {
    expect(scriptOf(CHULA)).toContain('# Clusters on the network of its site reach it at 10.20.0.4.');
    expect(scriptOf({ publicAddress: '203.0.113.1' })).not.toContain('on the network of its site');
    expect(() => execFileSync('bash', ['-n'], { input: scriptOf(CHULA) })).not.toThrow();
  });
});

test('control planes of Istio see what is shared in other clusters, and nothing more', () => {
  const app = root();
  const trust = MeshTrust.offlineRoot(TRUST);
  const mesh = (name: string, place: Place): IstioMesh =>
    new IstioMesh(cluster(app, name, place), 'mesh', { meshId: 'apan', trust });
  const [one, two, alone] = [mesh('chula', CHULA), mesh('hitsz', HITSZ), mesh('gke', {})];
  new MultiPrimary(app, 'apan', { meshes: [one, two] }).addService(service(one), service(two));
  const settings = (of: IstioMesh): unknown => {
    const charts = objects(of, 'HelmChart') as unknown as { spec: { chart: string; valuesContent: string } }[];
    const [{ spec }] = charts.filter((each) => each.spec.chart === 'istiod');
    return parse(spec.valuesContent).meshConfig.serviceSettings;
  };
  expect(settings(one)).toEqual([
    { settings: { clusterLocal: true }, hosts: ['*'] },
    { settings: { clusterLocal: false }, hosts: ['exam.exams.svc.cluster.local'] },
  ]);
  expect(settings(alone)).toBeUndefined();
  expect(one.peerAddresses).toEqual(['203.0.113.2']);
  expect(validations(app)).toEqual([]);
});
