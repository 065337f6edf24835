import { ApiObject } from 'cdk8s';
import {
  App,
  Cluster,
  DeliveryUnit,
  Duration,
  Environment,
  ExistingService,
  HardenedNamespace,
  IstioMesh,
  Layer,
  Port,
  RetryOn,
  Rollout,
  Stickiness,
  TrafficMatch,
  TrafficOptions,
} from '../../lib';
import { Mistake } from './mistake';

/** Rules of a service in a mesh whose namespace is for tests, unless it is said otherwise. */
function rules(
  app: App,
  traffic: TrafficOptions,
  port = Port.tcp(80, 'http'),
  environment = Environment.STAGING,
): void {
  const cluster = new Cluster(app, 'main');
  const mesh = new IstioMesh(cluster, 'mesh', { ingress: false, eastWest: false });
  const shop = new HardenedNamespace(cluster, 'shop', { mesh, environment });
  const ports = [port];
  const podLabels = { app: 'exam' };
  mesh.addService(new ExistingService(shop, 'exam', { name: 'exam', namespace: 'shop', ports, podLabels }), traffic);
}

/** An object of the mesh that is written by hand. */
function byHand(app: App, kind: string, spec: object, name = 'exam'): void {
  const cluster = (app.node.tryFindChild('main') as Cluster | undefined) ?? new Cluster(app, 'main');
  const component = `${kind}-${name}`.toLowerCase();
  const unit = new DeliveryUnit(cluster, component, { layer: Layer.APPS, component });
  const metadata = { name, namespace: 'shop' };
  new ApiObject(unit, 'Resource', { apiVersion: 'networking.istio.io/v1', kind, metadata, spec });
}

const VERSIONS = [{ name: 'v1' }, { name: 'v2' }];

export const meshTraffic: readonly Mistake[] = [
  {
    name: 'retries of calls that may have been done',
    program: (app) => rules(app, { retries: { attempts: 3, on: [RetryOn.GATEWAY_ERROR] } }),
    says: [
      "[main/mesh/shop-exam] a call that was perhaps done is not done again unasked, got retries of a service after 'gateway-error'; say 'safeToReplay: true' if it may be done twice, or leave them out",
    ],
  },
  {
    name: 'a try that may take longer than the call',
    program: (app) =>
      rules(app, {
        timeout: Duration.seconds(2),
        retries: { attempts: 2, safeToReplay: true, perTryTimeout: Duration.seconds(3) },
      }),
    says: [
      "[main/mesh/shop-exam] a try is shorter than the whole call, got 3s of 2s for a service; lower 'perTryTimeout' or raise 'timeout'",
    ],
  },
  {
    name: 'a canary of a version that is not there',
    program: (app) =>
      rules(app, { versions: VERSIONS, rollout: Rollout.canary({ stable: 'v1', canary: 'v3', step: 1 }) }),
    says: [
      "[main/mesh/shop-exam] rollout leads to a version of the service, got 'v3', and there is 'v1', 'v2'; add it to 'versions' or correct the name",
    ],
  },
  {
    name: 'shares of versions beyond all calls',
    program: (app) => rules(app, { versions: VERSIONS, rollout: Rollout.shares({ v1: 60, v2: 60 }) }),
    says: ['[main/mesh/shop-exam] shares are whole percents, 100 in all, got 60 + 60; correct them'],
  },
  {
    name: 'a timeout of calls to a database',
    program: (app) => rules(app, { timeout: Duration.seconds(1) }, Port.tcp(3306, 'mysql')),
    says: [
      "[main/mesh/shop-exam] a mesh sees requests in HTTP and gRPC, got 'timeout' for 'exam' with ports 'mysql'; leave it out, or name a port 'http' or 'grpc' if it speaks that",
    ],
  },
  {
    name: 'a port in a mesh whose name tells no protocol',
    program: (app) => rules(app, {}, Port.tcp(8080, 'web')),
    says: [
      "[main/mesh/shop-exam] a port's name begins with its protocol in a mesh, which guesses otherwise, got 'web' of 'exam'; name it 'http-web', 'grpc-web' or 'tcp-web'",
    ],
  },
  {
    name: 'failures on purpose in production',
    program: (app) => rules(app, { faults: { abortStatus: 503 } }, undefined, Environment.PRODUCTION),
    says: [
      "[main/mesh/shop-exam] failures on purpose have no place in production, got 'faults' for a service of such a namespace; try them in another environment",
    ],
  },
  {
    name: 'sessions that keep to a pod and are balanced',
    program: (app) => rules(app, { stickiness: Stickiness.cookie('session'), warmup: Duration.seconds(30) }),
    says: [
      "[main/mesh/shop-exam] calls that keep to a pod cannot come to it slowly, got 'stickiness' and 'warmup'; keep one",
    ],
  },
  {
    name: 'a prefix of paths that other paths have too',
    program: (app) =>
      rules(app, { routes: [{ name: 'api', match: [TrafficMatch.pathPrefix('/api')], answerStatus: 404 }] }),
    says: [
      "[main/mesh/shop-exam] route 'api': a prefix of paths ends with '/', as '/apis' begins with '/api' too, got '/api'; write '/api/', and the path itself as another route",
    ],
  },
  {
    name: 'copies of no call',
    program: (app) => rules(app, { versions: VERSIONS, mirrors: [{ version: 'v2', percent: 0 }] }),
    says: [
      "[main/mesh/shop-exam] copies are a part above 0 and at most 100 percent, got 0; correct 'percent' or leave it out",
    ],
  },
  {
    name: 'consecutiveErrors by hand',
    program: (app) =>
      byHand(app, 'DestinationRule', {
        host: 'exam',
        trafficPolicy: { outlierDetection: { consecutiveErrors: 1 } },
      }),
    says: [
      "[main/destinationrule-exam/Resource] a mesh takes 'consecutiveErrors' and ignores it, got it in DestinationRule 'shop/exam'; write 'consecutive5xxErrors' or 'consecutiveGatewayErrors'",
    ],
  },
  {
    name: 'two ways of a host by hand',
    program: (app) => {
      const spec = { hosts: ['exam'], http: [{ route: [{ destination: { host: 'exam' } }] }] };
      byHand(app, 'VirtualService', spec);
      byHand(app, 'VirtualService', spec, 'exam-beta');
    },
    says: [
      "[main/virtualservice-exam-beta/Resource] sidecars keep one VirtualService of a host, got two of 'exam.shop.svc.cluster.local', the other is 'main/virtualservice-exam/Resource'; put both into one",
    ],
  },
];
