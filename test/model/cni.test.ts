import { Cni, Distribution } from '../../lib';

const ports = (cni: Cni, distribution = Distribution.RKE2): string[] => cni.ports(distribution).map(String);

// As RKE2 and K3s state them: docs.rke2.io/install/requirements, docs.k3s.io/installation/requirements.
test.each([
  ['canal', Cni.canal(), ['udp/8472', 'tcp/9099']],
  ['canal with WireGuard', Cni.canalWireguard(), ['udp/51820', 'tcp/9099']],
  ['calico', Cni.calico(), ['udp/4789', 'tcp/5473', 'tcp/9098', 'tcp/9099']],
  ['cilium', Cni.cilium(), ['udp/8472', 'tcp/4240', 'icmp']],
])('nodes listen for each other on what %s needs', (_, cni, expected) => {
  expect(ports(cni)).toEqual(expected);
});

test('flannel has another port with RKE2 than with K3s', () => {
  expect(ports(Cni.flannel(), Distribution.RKE2)).toEqual(['udp/4789']);
  expect(ports(Cni.flannel(), Distribution.K3S)).toEqual(['udp/8472']);
});

test('where nothing wraps what pods send, nodes and pods are open to each other', () => {
  const cni = Cni.calicoUnencapsulated();
  expect([cni.routesPods, cni.overhead]).toEqual([true, 0]);
  expect(ports(cni)).toEqual(['tcp/1-65535', 'udp/1-65535', 'icmp']);
  expect(
    [Cni.canal(), Cni.canalWireguard(), Cni.calico(), Cni.cilium(), Cni.flannel()].map((each) => each.routesPods),
  ).toEqual([false, false, false, false, false]);
});

test('a list of ports is a copy', () => {
  const cni = Cni.canal();
  cni.ports(Distribution.RKE2).pop();
  expect(ports(cni)).toHaveLength(2);
});

test('K3s takes flannel and no other network of pods', () => {
  expect(Cni.flannel()._problems(Distribution.K3S, undefined)).toEqual([]);
  expect(Cni.cilium()._problems(Distribution.K3S, undefined)).toEqual([
    "K3s brings one network of pods, flannel, got 'cilium'; leave 'cni' out or choose 'distribution: Distribution.RKE2'",
  ]);
});

test.each([
  [Cni.canal(), 1330],
  [Cni.canalWireguard(), 1360],
  [Cni.calicoUnencapsulated(), 1280],
])('pods have packets of 1280 bytes or more: %#', (cni, least) => {
  expect(cni._problems(Distribution.RKE2, least)).toEqual([]);
  expect(cni._problems(Distribution.RKE2, undefined)).toEqual([]);
  expect(cni._problems(Distribution.RKE2, least - 1)).toEqual([
    `pods need packets of 1280 bytes or more, got 1279, what '${cni.name}' leaves of the network's ${least - 1}; raise 'mtu' of the site's network to ${least} or more`,
  ]);
});
