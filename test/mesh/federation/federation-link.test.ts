import { App as Cdk8sApp } from 'cdk8s';
import {
  App,
  Duration,
  ExistingService,
  FederatedServiceOptions,
  IstioMesh,
  MeshTrust,
  Overflow,
  Port,
} from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { Fact } from '../../../lib/model';
import { newApp } from '../../support/project';
import { objects, validations } from '../../support/rendered';
import { HOST, ROOT, Site, away, home, istio, istioObjects, partner } from './sites';

const TLS = { mode: 'ISTIO_MUTUAL', sni: `outbound_.8080_.site_.${HOST}` };
const GUARD = [{ name: 'site', labels: { 'app.kubernetes.io/name': 'exam' } }];
const OF_A_MESH = { 'security.istio.io/tlsMode': 'istio' };

let app: App;
let chula: Site;

beforeEach(() => {
  app = newApp();
  chula = home(app);
});

function federated(options: Partial<FederatedServiceOptions> = {}): Site {
  chula.mesh.federateTo(partner(app)).addService(chula.deployment(), { capacityPerPod: 50, ...options });
  return chula;
}

describe('a service that a peer helps', () => {
  test('has the gateway of the peer as a further endpoint of its host', () => {
    const { cluster } = federated();
    expect(istio(cluster, 'ServiceEntry')).toEqual({
      hosts: [HOST],
      location: 'MESH_INTERNAL',
      resolution: 'STATIC',
      ports: [{ number: 8080, name: 'http', protocol: 'HTTP' }],
      endpoints: [
        {
          address: '34.118.20.7',
          ports: { http: 15443 },
          locality: 'us-west1',
          labels: { ...OF_A_MESH, 'cloudserve/away-1': 'true' },
        },
      ],
    });
    expect(validations(app)).toEqual([]);
  });

  test('has pods at home first, of whatever zone, and lets the excess alone leave', () => {
    expect(istio(federated().cluster, 'DestinationRule')).toEqual({
      host: HOST,
      trafficPolicy: {
        loadBalancer: { localityLbSetting: { failoverPriority: ['cloudserve/away-1='] } },
        outlierDetection: {
          splitExternalLocalOriginErrors: true,
          consecutiveLocalOriginFailures: 1,
          consecutive5xxErrors: 0,
          consecutiveGatewayErrors: 0,
          interval: '1s',
          baseEjectionTime: '10s',
          maxEjectionPercent: 100,
          minHealthPercent: 1,
        },
        tls: TLS,
      },
      subsets: GUARD,
    });
  });

  test('moves as a whole in the other mode, for as long as is asked', () => {
    const { cluster } = federated({ mode: Overflow.REDIRECT, ejectionTime: Duration.minutes(1) });
    expect(istio(cluster, 'DestinationRule').trafficPolicy.outlierDetection).toEqual({
      consecutive5xxErrors: 1,
      interval: '1s',
      baseEjectionTime: '60s',
      maxEjectionPercent: 100,
      minHealthPercent: 1,
    });
  });

  test('is tried again beyond home, and calls that may be done twice after more', () => {
    const [route] = istio(federated().cluster, 'VirtualService').http;
    expect(route.retries).toEqual({
      attempts: 2,
      retryOn: '503,connect-failure,refused-stream,reset-before-request',
      retryRemoteLocalities: true,
      backoff: '5ms',
    });
    const other = newApp();
    const site = home(other);
    site.mesh.federateTo(partner(other)).addService(site.deployment(), { capacityPerPod: 1, callsMayRepeat: true });
    expect(istio(site.cluster, 'VirtualService').http[0].retries.retryOn).toBe(
      'gateway-error,connect-failure,refused-stream,reset',
    );
  });

  test('of gRPC is tried again after the status that full pods answer with', () => {
    const service = chula.deployment('exam', { ports: [Port.tcp(9000, 'grpc'), Port.tcp(9090, 'tcp-metrics')] });
    chula.mesh.federateTo(partner(app)).addService(service, { capacityPerPod: 5 });
    const [route] = istio(chula.cluster, 'VirtualService').http;
    expect(route.retries.retryOn).toBe('503,connect-failure,refused-stream,reset-before-request,unavailable');
    expect(istio(chula.cluster, 'ServiceEntry').ports).toEqual([{ number: 9000, name: 'grpc', protocol: 'GRPC' }]);
    expect(istio(chula.cluster, 'DestinationRule').trafficPolicy.portLevelSettings).toMatchObject([
      { port: { number: 9000 }, tls: { sni: `outbound_.9000_.site_.${HOST}` } },
    ]);
  });

  test('of HTTP/2 may be gRPC too', () => {
    const service = chula.deployment('exam', { ports: [Port.tcp(9000, 'http2')] });
    chula.mesh.federateTo(partner(app)).addService(service, { capacityPerPod: 5 });
    expect(istio(chula.cluster, 'VirtualService').http[0].retries.retryOn).toMatch(/,unavailable$/);
  });

  test('has pods that refuse what is too much', () => {
    expect(istio(federated({ capacityPerPod: 4 }).cluster, 'Sidecar')).toMatchObject({
      workloadSelector: { labels: { 'app.kubernetes.io/name': 'exam' } },
      inboundConnectionPool: { http: { http2MaxRequests: 4 } },
    });
  });

  test('is stated with who helps it, and so is each link', () => {
    federated();
    const facts = collectFacts<Fact>(app).map(({ fact }) => fact);
    expect(facts.filter(({ kind }) => kind === 'federation-link')).toMatchObject([
      { from: 'chula', to: 'gke', gatewayAddress: '34.118.20.7', services: ['shop/exam'] },
    ]);
    expect(facts.filter(({ kind }) => kind === 'federated-service')).toMatchObject([
      {
        cluster: 'chula',
        namespace: 'shop',
        name: 'exam',
        mode: 'spill',
        capacityPerPod: 50,
        peers: ['gke'],
        places: 1,
      },
    ]);
  });

  test('has its objects after its namespace and in units of its own', () => {
    federated();
    const components = app.node
      .findAll()
      .flatMap((construct) =>
        'component' in construct && String(construct.component).includes('exam') ? [String(construct.component)] : [],
      );
    expect(components.sort()).toEqual(['shop-exam', 'shop-exam-federation', 'shop-exam-mesh']);
  });

  test('is the same in a plain App', () => {
    const plain = new Cdk8sApp({ outdir: 'unused' });
    const mesh = new IstioMesh(plain, 'mesh', { trust: MeshTrust.offlineRoot(ROOT), gatewayAddress: '203.0.113.10' });
    const service = new ExistingService(plain, 'exam', {
      name: 'exam',
      namespace: 'shop',
      ports: [Port.tcp(8080, 'http')],
      podLabels: { app: 'exam' },
    });
    mesh.federateTo(partner(app, 'plain')).addService(service, { capacityPerPod: 1 });
    expect(istio(plain, 'ServiceEntry').hosts).toEqual([HOST]);
    expect(validations(plain)).toEqual([]);
    expect(plain.synthYaml()).toContain('cloudserve/away-1');
  });
});

describe('several peers', () => {
  const places = (cluster: Site['cluster']): string[][] =>
    istio(cluster, 'ServiceEntry').endpoints.map(({ locality, labels }: any) => [
      locality,
      ...Object.keys(labels).filter((label) => label.startsWith('cloudserve/')),
    ]);

  function withPreferences(...preferences: (number | undefined)[]): Site {
    const service = chula.deployment();
    preferences.forEach((preference, i) =>
      chula.mesh
        .federateTo(partner(app, `peer-${i + 1}`, { gatewayAddress: `192.0.2.${i + 1}`, region: undefined }))
        .addService(service, { capacityPerPod: 1, ...(preference === undefined ? {} : { preference }) }),
    );
    return chula;
  }

  test('are asked alike unless it is said', () => {
    const { cluster } = withPreferences(undefined, undefined, undefined);
    expect(places(cluster)).toEqual([
      ['peer-1', 'cloudserve/away-1'],
      ['peer-2', 'cloudserve/away-1'],
      ['peer-3', 'cloudserve/away-1'],
    ]);
    expect(istio(cluster, 'VirtualService').http[0].retries.attempts).toBe(4);
    expect(validations(app)).toEqual([]);
  });

  test('are asked in order, each with two tries more, and the numbers may have gaps', () => {
    const { cluster } = withPreferences(5, 1, 3);
    expect(places(cluster)).toEqual([
      ['peer-2', 'cloudserve/away-1'],
      ['peer-3', 'cloudserve/away-2'],
      ['peer-1', 'cloudserve/away-3'],
    ]);
    expect(istio(cluster, 'DestinationRule').trafficPolicy.loadBalancer.localityLbSetting).toEqual({
      failoverPriority: ['cloudserve/away-3=', 'cloudserve/away-2=', 'cloudserve/away-1='],
    });
    expect(istio(cluster, 'VirtualService').http[0].retries.attempts).toBe(6);
  });

  test('of one place get a further try', () => {
    const { cluster } = withPreferences(1, 1, 2);
    expect(istio(cluster, 'VirtualService').http[0].retries.attempts).toBe(5);
  });

  test('have one entry a service, and each service its own', () => {
    const link = chula.mesh.federateTo(partner(app));
    link.addService(chula.deployment(), { capacityPerPod: 1 });
    link.addService(chula.deployment('file'), { capacityPerPod: 9 });
    expect(istioObjects(chula.cluster).filter(({ kind }) => kind === 'ServiceEntry').length).toBe(2);
    expect(istio(chula.cluster, 'ServiceEntry', 'file').hosts).toEqual(['file.shop.svc.cluster.local']);
  });

  test('are told apart by their names where they are in one region, or in that of home', () => {
    const region = chula.mesh.region;
    chula.mesh.federateTo(partner(app, 'near', { region })).addService(chula.deployment(), { capacityPerPod: 1 });
    expect(places(chula.cluster)).toEqual([['near', 'cloudserve/away-1']]);
  });
});

describe('a mesh of the testbed that helps', () => {
  test('has the guard against loops, and opens its gateway to the service alone', () => {
    const ncku = away(app);
    const theirs = ncku.deployment();
    chula.mesh.federateTo(ncku.mesh).addService(chula.deployment(), { capacityPerPod: 50 });
    expect(istio(ncku.cluster, 'DestinationRule')).toEqual({ host: HOST, subsets: GUARD });
    expect(istio(ncku.cluster, 'Gateway', 'east-west')).toEqual({
      selector: { istio: 'eastwestgateway' },
      servers: [
        { port: { number: 15443, name: 'tls', protocol: 'TLS' }, tls: { mode: 'AUTO_PASSTHROUGH' }, hosts: [HOST] },
      ],
    });
    const kinds = (site: Site): string[] => istioObjects(site.cluster).map(({ kind }) => String(kind));
    expect(kinds(ncku)).not.toEqual(expect.arrayContaining(['ServiceEntry']));
    expect(kinds(ncku)).not.toEqual(expect.arrayContaining(['VirtualService']));
    expect(kinds(chula)).not.toEqual(expect.arrayContaining(['Gateway']));
    const policy = objects(theirs, 'NetworkPolicy').map(({ spec }) => JSON.stringify(spec));
    expect(policy).toEqual([expect.stringContaining('"kubernetes.io/metadata.name":"istio-ingress"')]);
    expect(validations(app)).toEqual([]);
  });

  test('is called at its own address, by sidecars of all namespaces', () => {
    const ncku = away(app);
    const peerService = ncku.deployment();
    chula.mesh.federateTo(ncku.mesh).addService(chula.deployment(), { capacityPerPod: 50, peerService });
    expect(istio(chula.cluster, 'ServiceEntry').endpoints).toMatchObject([
      { address: '203.0.113.20', locality: 'asia-east1' },
    ]);
    expect(chula.mesh.peerAddresses).toEqual(['203.0.113.20']);
  });
});
