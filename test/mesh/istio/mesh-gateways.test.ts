import { Testing } from 'cdk8s';
import {
  Access,
  CertificateIssuer,
  Entry,
  IngressController,
  IstioMesh,
  IstioMeshProps,
  PeerCluster,
} from '../../../lib';
import { EntryContext, enterEntry } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { small } from '../../support/openstack';
import { newApp } from '../../support/project';
import { objects, validations } from '../../support/rendered';
import { ROOT, plain, standing, unitsOf, values } from './stand';

function behind(entry: Partial<EntryContext>, props: IstioMeshProps = {}): IstioMesh {
  const app = Testing.app();
  enterEntry(app, { servesLoadBalancers: false, ...entry });
  return plain(props, app);
}

test('gateways stand on the fixed ports of nodes that an entry leads to', () => {
  const charts = values(plain());
  expect(charts['istio-ingressgateway'].service).toEqual({
    type: 'NodePort',
    ports: [
      { name: 'http', port: 80, targetPort: 80, protocol: 'TCP', nodePort: 30080 },
      { name: 'https', port: 443, targetPort: 443, protocol: 'TCP', nodePort: 30443 },
    ],
  });
  expect(charts['istio-eastwestgateway'].service).toEqual({
    type: 'NodePort',
    ports: [{ name: 'tls-east-west', port: 15443, targetPort: 15443, protocol: 'TCP', nodePort: 31443 }],
  });
});

test('where nothing stands in front and load balancers are made, gateways ask for one', () => {
  const charts = values(behind({ servesLoadBalancers: true }));
  expect(charts['istio-ingressgateway'].service).toEqual({
    type: 'LoadBalancer',
    ports: [
      { name: 'http', port: 80, targetPort: 80, protocol: 'TCP' },
      { name: 'https', port: 443, targetPort: 443, protocol: 'TCP' },
    ],
  });
  const entered = behind({ servesLoadBalancers: true, publicAddress: '192.0.2.9' });
  expect(values(entered)['istio-ingressgateway'].service.type).toBe('NodePort');
});

test('gateways are known by labels that objects of Istio choose them by', () => {
  const mesh = plain({ network: 'campus' });
  const charts = values(mesh);
  expect(charts['istio-ingressgateway'].labels).toEqual(mesh.ingressSelector);
  expect(charts['istio-eastwestgateway'].labels).toEqual({
    ...mesh.eastWestSelector,
    'topology.istio.io/network': 'campus',
  });
  expect(charts['istio-eastwestgateway'].env).toEqual({ ISTIO_META_REQUESTED_NETWORK_VIEW: 'campus' });
  expect(mesh.ingressHostname).toBe('istio-ingressgateway.istio-ingress.svc.cluster.local');
});

test('pods of gateways are hardened, spread over hosts, and one stays while nodes are emptied', () => {
  const chart = values(plain())['istio-eastwestgateway'];
  expect(chart).toMatchObject({
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    autoscaling: { minReplicas: 2, maxReplicas: 5 },
    podDisruptionBudget: { minAvailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    topologySpreadConstraints: [{ labelSelector: { matchLabels: { app: 'istio-eastwestgateway' } } }],
  });
  expect(values(plain({ replicas: 1 }))['istio-eastwestgateway']).not.toHaveProperty('podDisruptionBudget');
});

test('a small cluster leaves gateways out, and with both of them their namespace', () => {
  expect(Object.keys(values(plain({ ingress: false })))).not.toContain('istio-ingressgateway');
  expect(Object.keys(values(plain({ eastWest: false })))).not.toContain('istio-eastwestgateway');
  const neither = plain({ ingress: false, eastWest: false, metricsFrom: 'monitoring' });
  expect(unitsOf(neither).map(({ component }) => component)).not.toContain('istio-ingress');
  expect(objects(neither, 'NetworkPolicy').map(({ metadata }) => metadata.namespace)).not.toContain('istio-ingress');
  expect(validations(neither)).toEqual([]);
});

test('others call it at the address of the entry, unless another is said', () => {
  expect(behind({ publicAddress: '192.0.2.9' }).gatewayAddress).toBe('192.0.2.9');
  expect(behind({ publicAddress: '192.0.2.9' }, { gatewayAddress: '198.51.100.4' }).gatewayAddress).toBe(
    '198.51.100.4',
  );
  const near = behind({ siteAddress: '10.20.0.9', siteNetwork: 'chula/network' });
  expect([near.siteAddress, near.siteNetwork]).toEqual(['10.20.0.9', 'chula/network']);
});

test('an entry that is declared later is known when everything is defined', () => {
  const entry = Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() });
  const mesh = new IstioMesh(standing(newApp(), { entry }), 'mesh');
  expect(typeof mesh.gatewayAddress).toBe('string');
  expect(mesh.gatewayAddress).not.toBe('');
});

test('a mesh that nobody can call has no address, which whoever calls it tells', () => {
  expect(plain().gatewayAddress).toBe('');
  expect(plain({ eastWest: false, gatewayAddress: '192.0.2.9' }).gatewayAddress).toBe('');
});

test('what comes by the gateway goes to other clusters by retries, once there is one to help', () => {
  const mesh = plain();
  expect(values(mesh).istiod.meshConfig).not.toHaveProperty('defaultHttpRetryPolicy');
  const app = mesh.node.root;
  ['gke', 'eks'].forEach((name) =>
    mesh._callPeer(new PeerCluster(app, name, { gatewayAddress: '192.0.2.7', trust: ROOT })),
  );
  expect(values(mesh).istiod.meshConfig.defaultHttpRetryPolicy).toEqual({
    attempts: 4,
    retryOn: 'connect-failure,refused-stream,reset-before-request,unavailable,cancelled,503',
    retryRemoteLocalities: true,
    backoff: '0.005s',
  });
  expect(mesh.peerAddresses).toEqual(['192.0.2.7']);
});

test('routes are on its gateway, which is there once it is asked for', () => {
  const mesh = plain({ gateway: { issuer: CertificateIssuer.fromName('letsencrypt') } });
  expect(objects(mesh, 'Gateway')).toEqual([]);
  expect(mesh.gateway === mesh.gateway).toBe(true);
  mesh.gateway.addHost('exam.example.org', 'exam');
  expect(objects(mesh, 'Gateway')).toMatchObject([
    { spec: { addresses: [{ type: 'Hostname', value: mesh.ingressHostname }] } },
  ]);
  expect(schemaProblems(mesh)).toEqual([]);
  expect(() => plain({ ingress: false }).gateway).toThrow(
    "[mesh] callers outside come by the gateway of a mesh, got none; take 'ingress' out",
  );
});

test('its ingress owns ports 80 and 443 of the cluster', () => {
  expect(factsOf(plain(), 'gateway-ports')).toEqual([
    { kind: 'gateway-ports', cluster: 'cluster', owner: 'istio-ingress' },
  ]);
  expect(factsOf(plain({ ingress: false }), 'gateway-ports')).toEqual([]);
});

test("fails when the distribution's own controller has those ports", () => {
  expect(validations(behind({ ingressController: IngressController.TRAEFIK }))).toEqual([
    "[mesh] ports 80 and 443 of a cluster are of one gateway, got the mesh's and the traefik of the cluster; set 'ingress' of the cluster to IngressController.NONE, or 'ingress: false' of the mesh",
  ]);
  expect(validations(behind({ ingressController: IngressController.TRAEFIK }, { ingress: false }))).toEqual([]);
});
