import { Cni, Distribution, GatewayPort } from '../../lib';
import { IngressController } from '../../lib/clusters/nodes/cluster-settings';
import { BundledChartsProps, bundledChartValues } from '../../lib/clusters/nodes/bundled-charts';

const values = (props: Partial<BundledChartsProps>): Record<string, object> =>
  bundledChartValues({
    distribution: Distribution.RKE2,
    cni: Cni.canal(),
    ingress: IngressController.NONE,
    ...props,
  });

// Some charts ask for the size that is left to pods, others for that of the nodes' network.
test.each<[string, Cni, object]>([
  ['rke2-canal', Cni.canal(), { calico: { vethuMTU: 8950 } }],
  ['rke2-canal', Cni.canalWireguard(), { calico: { vethuMTU: 8920 }, flannel: { backend: 'wireguard' } }],
  ['rke2-calico', Cni.calico(), { installation: { calicoNetwork: { mtu: 8950 } } }],
  [
    'rke2-calico',
    Cni.calicoUnencapsulated(),
    { installation: { backend: 'None', calicoNetwork: { bgp: 'Enabled', mtu: 9000 } } },
  ],
  ['rke2-cilium', Cni.cilium(), { cni: { exclusive: false }, MTU: 9000 }],
  ['rke2-flannel', Cni.flannel(), { flannel: { mtu: 9000 } }],
])('%s is told the size of packets as it reckons: %#', (chart, cni, expected) => {
  expect(values({ cni, mtu: 9000 })).toEqual({ [chart]: expected });
});

test.each<[string, Cni, object]>([
  ['Calico finds it out', Cni.calico(), {}],
  [
    'Calico finds it out, and is told to route',
    Cni.calicoUnencapsulated(),
    { 'rke2-calico': { installation: { backend: 'None', calicoNetwork: { bgp: 'Enabled' } } } },
  ],
  [
    "Cilium finds it out, and leaves room for Istio's plug-in",
    Cni.cilium(),
    { 'rke2-cilium': { cni: { exclusive: false } } },
  ],
  ['flannel finds it out', Cni.flannel(), {}],
])('where the size of packets is not known %s', (_, cni, expected) => {
  expect(values({ cni })).toEqual(expected);
});

test('canal finds nothing out: it is told what fits into the networks that clouds have of their own', () => {
  expect(values({})).toEqual({ 'rke2-canal': { calico: { vethuMTU: 1392 } } });
});

test("K3s's flannel takes no values", () => {
  expect(values({ distribution: Distribution.K3S, cni: Cni.flannel(), mtu: 9000 })).toEqual({});
});

test('Traefik has the ports of the gateway on all nodes, and no other, and reads routes of Gateways but has none of its own', () => {
  const { HTTP: http, HTTPS: https } = GatewayPort;
  const providers = { kubernetesGateway: { enabled: true }, kubernetesIngress: { strictPrefixMatching: true } };
  const routes = { providers, gateway: { enabled: false } };
  const ingress = IngressController.TRAEFIK;
  expect(values({ ingress })['rke2-traefik']).toEqual({
    service: { spec: { type: 'NodePort' } },
    ports: {
      web: { hostPort: 0, nodePort: http.nodePort },
      websecure: { hostPort: 0, nodePort: https.nodePort },
    },
    ...routes,
  });
  expect(values({ ingress, distribution: Distribution.K3S, cni: Cni.flannel() })).toEqual({
    traefik: {
      service: { spec: { type: 'NodePort' } },
      ports: { web: { nodePort: http.nodePort }, websecure: { nodePort: https.nodePort } },
      ...routes,
    },
  });
});
