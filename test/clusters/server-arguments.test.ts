import { CloudIntegration, Cni, Distribution, IngressController } from '../../lib';
import {
  ServerArgumentsProps,
  nodeArguments,
  serverArguments,
  serverFiles,
} from '../../lib/clusters/nodes/server-arguments';
import { unknownKeys } from './configuration-keys';

const { RKE2, K3S } = Distribution;
const cloud: CloudIntegration = { controllerManager: true };

function told(distribution: Distribution, props: Partial<ServerArgumentsProps> = {}): Record<string, any> {
  return serverArguments({
    distribution,
    cni: distribution === RKE2 ? Cni.canal() : Cni.flannel(),
    ingress: IngressController.NONE,
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    apiNames: ['10.20.9.9', 'main.example.org'],
    ...props,
  });
}

describe.each([RKE2, K3S])('servers of %s', (distribution) => {
  test('are told nothing that they do not know, whatever is chosen', () => {
    for (const hardened of [false, true]) {
      for (const props of [{}, { cloud }, { ingress: IngressController.TRAEFIK }]) {
        expect(unknownKeys(distribution, 'server', told(distribution, { hardened, ...props }))).toEqual([]);
        expect(unknownKeys(distribution, 'agent', nodeArguments({ distribution, hardened, ...props }))).toEqual([]);
      }
    }
  });

  test('have the names and ranges of their cluster', () => {
    expect(told(distribution)).toMatchObject({
      'tls-san': ['10.20.9.9', 'main.example.org'],
      'cluster-cidr': '10.42.0.0/16',
      'service-cidr': '10.43.0.0/16',
      'cluster-dns': '10.43.0.10',
      'cluster-domain': 'cluster.local',
      'egress-selector-mode': 'agent',
    });
  });

  test('give metrics to who asks from within the cluster', () => {
    expect(told(distribution)).toMatchObject({
      'etcd-expose-metrics': true,
      'kube-scheduler-arg': ['bind-address=0.0.0.0'],
      'kube-controller-manager-arg': expect.arrayContaining(['bind-address=0.0.0.0']),
    });
  });

  test('have times fit for disks that others use too', () => {
    expect(told(distribution)['etcd-arg']).toEqual([
      'heartbeat-interval=500',
      'election-timeout=5000',
      'quota-backend-bytes=4294967296',
    ]);
  });

  test('name no file that nobody gave them', () => {
    expect(JSON.stringify(told(distribution))).not.toContain(`/etc/rancher`);
    expect(told(distribution)).not.toHaveProperty('profile');
    expect(told(distribution)).not.toHaveProperty('protect-kernel-defaults');
  });

  test('are hardened where nodes have what that wants, and then all files that they name are there', () => {
    const hardened = told(distribution, { hardened: true });
    const named = [...new Set(JSON.stringify(hardened).match(/\/etc\/rancher\/[\w./-]+/g))].sort();
    expect(named).toEqual(serverFiles(distribution).map(({ path }) => path));
    expect(hardened['kube-apiserver-arg']).toContain('enable-admission-plugins=NodeRestriction,EventRateLimit');
    expect(hardened['write-kubeconfig-mode']).toBe('0600');
  });

  test('leave nodes to the controllers of the cloud where there are some', () => {
    expect(told(distribution)['disable-cloud-controller']).toBe(false);
    expect(JSON.stringify(told(distribution))).not.toContain('external');
    expect(told(distribution, { cloud: { volumes: true } })['disable-cloud-controller']).toBe(false);
    expect(told(distribution, { cloud })['disable-cloud-controller']).toBe(true);
    const said = distribution === RKE2 ? { 'cloud-provider-name': 'external' } : {};
    const kubelet = distribution === RKE2 ? [] : ['cloud-provider=external'];
    for (const each of [told(distribution, { cloud }), nodeArguments({ distribution, cloud })]) {
      expect(each).toMatchObject({ ...said, 'kubelet-arg': expect.arrayContaining(kubelet) });
    }
  });

  test('exempt from admission what the distribution needs, and what the caller names', () => {
    const admission = serverFiles(distribution, ['cattle-system', 'kube-system'])[0].content;
    expect(admission.match(/- kube-system$/gm)).toHaveLength(1);
    expect(admission).toContain('- cattle-system\n');
  });
});

test('servers of RKE2 always say which gateway, and which network of pods', () => {
  expect(told(RKE2)).toMatchObject({ cni: 'canal', 'ingress-controller': 'none' });
  expect(told(RKE2, { cni: Cni.cilium(), ingress: IngressController.TRAEFIK })).toMatchObject({
    cni: 'cilium',
    'ingress-controller': 'traefik',
  });
  expect(told(RKE2, { hardened: true })).toMatchObject({ profile: 'cis' });
});

test('servers of K3s keep no load balancer on the ports of nodes, and Secrets in no clear text', () => {
  expect(told(K3S)).toMatchObject({
    disable: ['servicelb', 'traefik'],
    'flannel-backend': 'vxlan',
    'disable-network-policy': false,
    'secrets-encryption': true,
  });
  expect(told(K3S, { ingress: IngressController.TRAEFIK }).disable).toEqual(['servicelb']);
  expect(told(K3S, { hardened: true })).toMatchObject({ 'protect-kernel-defaults': true });
});

test('a key of the other distribution, one of servers on an agent, and one that nobody has are found', () => {
  expect(unknownKeys(RKE2, 'server', { 'flannel-backend': 'vxlan', cni: 'canal' })).toEqual(['flannel-backend']);
  expect(unknownKeys(K3S, 'server', { 'ingress-controller': 'none', disable: [] })).toEqual(['ingress-controller']);
  expect(unknownKeys(RKE2, 'agent', { 'tls-san': [], 'node-label+': [] })).toEqual(['tls-san']);
  expect(unknownKeys(K3S, 'server', { 'tls-sans': [] })).toEqual(['tls-sans']);
});
