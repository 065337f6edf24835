import { Testing } from 'cdk8s';
import { parse } from 'yaml';
import {
  Distribution,
  EdgeCoreBox,
  EdgeCoreBoxProps,
  KubeEdgeCloud,
  KubeEdgeCloudProps,
  KubernetesRange,
  Region,
  Versions,
} from '../../lib';
import { check } from '../../lib/analysis';
import { rules } from '../../lib/analysis/rules/all-rules';
import { Companion, collectCompanions, collectFacts } from '../../lib/core';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { Fact } from '../../lib/model';
import { objects, validations } from '../support/rendered';

function cloud(props: Partial<KubeEdgeCloudProps> = {}): KubeEdgeCloud {
  return new KubeEdgeCloud(Testing.app(), 'kubeedge', {
    chart: 'https://charts.example.org/cloudcore-1.23.0.tgz',
    address: '198.51.100.7',
    distribution: Distribution.K3S,
    release: 'v1.32.6+k3s1',
    ...props,
  });
}

function box(id = 'Lab 1', props: Partial<EdgeCoreBoxProps> = {}): EdgeCoreBox {
  return new EdgeCoreBox(Testing.app(), id, { cloud: cloud(), ...props });
}

function companionOf(of: EdgeCoreBox, file: string): Companion {
  const found = collectCompanions(of).find(({ companion }) => companion.path === `edge/lab-1/${file}`);
  if (found === undefined) {
    throw new Error(`no file '${file}'`);
  }
  return found.companion;
}

const errorsOf = (of: KubeEdgeCloud): string[] =>
  check(collectFacts<Fact>(of), rules).errors.map(({ message }) => message);

describe('the cloud side of KubeEdge', () => {
  test('is a chart in a namespace of its own, on ports of nodes, with images of its release', () => {
    const kubeEdge = cloud({ dnsNames: ['edge.example.org'], boxes: 250 });
    const [chart] = objects(kubeEdge, 'HelmChart');
    const spec = chart.spec as Record<string, string>;
    expect(spec).toMatchObject({
      chart: 'https://charts.example.org/cloudcore-1.23.0.tgz',
      targetNamespace: 'kubeedge',
      failurePolicy: 'abort',
    });
    expect(parse(spec.valuesContent)).toEqual({
      appVersion: '1.23.1',
      cloudCore: {
        hostNetWork: false,
        image: { tag: 'v1.23.1' },
        modules: {
          cloudHub: { advertiseAddress: ['198.51.100.7'], dnsNames: ['edge.example.org'], nodeLimit: '250' },
        },
        service: {
          type: 'NodePort',
          cloudhubNodePort: '30000',
          cloudhubHttpsNodePort: '30002',
          tunnelNodePort: '30004',
        },
      },
      iptablesManager: { image: { tag: 'v1.23.1' } },
      mosquitto: { enable: false },
    });
    const [namespace] = objects(kubeEdge, 'Namespace');
    expect(namespace.metadata.name).toBe('kubeedge');
    const schemas = new KubernetesSchemas({});
    const found = [chart, namespace].map((object) => schemas.check(object));
    expect(found).toEqual([0, 1].map(() => ({ known: true, problems: [] })));
  });

  test.each([
    ['v1.29.9+k3s1', Distribution.K3S],
    ['v1.33.1+rke2r1', Distribution.RKE2],
    ['v1.35.6+k3s1', Distribution.K3S],
  ])('is refused on %s, with the Kubernetes that it is made for', (release, distribution) => {
    expect(errorsOf(cloud({ release, distribution }))).toEqual([
      `kubeedge v1.23.1 is made for Kubernetes 1.30 to 1.32, got ${distribution} ${release}; choose another in 'versions'`,
    ]);
  });

  test.each(['v1.30.0+k3s1', 'v1.32.6+k3s1'])('fits %s', (release) => expect(errorsOf(cloud({ release }))).toEqual([]));

  test('fits what another release of it is made for', () => {
    const kubernetes = KubernetesRange.of('1.33', '1.35');
    const versions = Versions.of({ kubeEdge: { version: 'v1.24.0', kubernetes, source: 'its release notes' } });
    expect(errorsOf(cloud({ versions, release: 'v1.35.6+k3s1' }))).toEqual([]);
    expect(cloud({ versions }).kubeEdgeRelease).toBe('v1.24.0');
  });

  test.each<[string, Partial<KubeEdgeCloudProps>, RegExp]>([
    ['a chart by its name', { chart: 'cloudcore' }, /a packed one at an address of https, got 'cloudcore'/],
    ['a name for the address', { address: 'edge.example.org' }, /at an IPv4 address, got 'edge.example.org'/],
    ['a name that is none', { dnsNames: ['a b'] }, /a certificate has DNS names, got 'a b'/],
    ['no boxes', { boxes: 0 }, /a whole number of boxes may join, 1 or more, got 0/],
  ])('is refused with %s', (_, props, what) => {
    expect(validations(cloud(props))).toEqual([expect.stringMatching(what)]);
  });
});

/** Keys of `EdgeCoreConfig` v1alpha2 of KubeEdge 1.23. */
const KEYS: Record<string, string> = {
  '': 'apiVersion kind database modules featureGates edgecoreVersion',
  modules: 'edged edgeHub eventBus metaManager serviceBus deviceTwin dbTest edgeStream taskManager',
  'modules.edged':
    'enable reportEvent tailoredKubeletConfig customInterfaceName registerNodeNamespace hostnameOverride nodeIP rootDirectory nodeLabels ' +
    'minimumGCAge maxPerPodContainerCount maxContainerCount registerSchedulable podSandboxImage',
  'modules.edged.tailoredKubeletConfig':
    'address clusterDomain clusterDNS cgroupDriver maxPods evictionHard systemReserved kubeReserved registerWithTaints registerNode ' +
    'containerRuntimeEndpoint imageServiceEndpoint containerLogMaxSize containerLogMaxFiles',
  'modules.edgeHub':
    'enable heartbeat messageQPS messageBurst projectID tlsCaFile tlsCertFile tlsPrivateKeyFile quic websocket token httpServer ' +
    'rotateCertificates',
  'modules.edgeHub.websocket': 'enable handshakeTimeout readDeadline server writeDeadline',
  'modules.edgeHub.quic': 'enable handshakeTimeout readDeadline server writeDeadline',
  'modules.edgeStream':
    'enable tlsTunnelCAFile tlsTunnelCertFile tlsTunnelPrivateKeyFile handshakeTimeout readDeadline server writeDeadline',
  'modules.eventBus':
    'enable mqttQOS mqttRetain mqttSessionQueueSize mqttServerInternal mqttServerExternal mqttMode eventBusTLS',
};

function unknownKeys(data: Record<string, unknown>, place = ''): string[] {
  const known = KEYS[place]?.split(' ');
  return known === undefined
    ? []
    : Object.entries(data).flatMap(([key, value]) => {
        const at = place === '' ? key : `${place}.${key}`;
        const below = typeof value === 'object' ? unknownKeys(value as Record<string, unknown>, at) : [];
        return known.includes(key) ? below : [at];
      });
}

describe('a box of KubeEdge', () => {
  test('has a configuration of keys that its agent knows, with the address of its cloud side', () => {
    const text = companionOf(
      box('Lab 1', { labels: { group: 'labs' }, region: Region.of('bangkok') }),
      'edgecore.yaml',
    );
    const configuration = parse(text.content());
    expect(unknownKeys(configuration)).toEqual([]);
    expect(unknownKeys({ modules: { edgeHub: { server: 'x' } } })).toEqual(['modules.edgeHub.server']);
    expect(configuration).toMatchObject({
      apiVersion: 'edgecore.config.kubeedge.io/v1alpha2',
      kind: 'EdgeCore',
      edgecoreVersion: 'v1.23.1',
      modules: {
        edged: {
          hostnameOverride: 'lab-1',
          nodeLabels: {
            'node-role.kubernetes.io/edge': '',
            'topology.kubernetes.io/region': 'bangkok',
            group: 'labs',
          },
        },
        edgeHub: {
          httpServer: 'https://198.51.100.7:30002',
          websocket: { enable: true, server: '198.51.100.7:30000' },
          quic: { enable: false },
        },
        edgeStream: { server: '198.51.100.7:30004' },
      },
    });
  });

  test('has a script without a token, which says where one is from and where keadm is', () => {
    const { content, executable } = companionOf(box(), 'join.sh');
    const script = content();
    expect(executable).toBe(true);
    expect(script.startsWith('#!/usr/bin/env bash\n# Joins lab-1 to KubeEdge')).toBe(true);
    expect(script).toContain('/releases/download/v1.23.1/keadm-v1.23.1-linux-');
    expect(script).toContain("export KUBEEDGE_CLOUD='198.51.100.7'\n");
    expect(script).not.toMatch(/export KUBEEDGE_TOKEN/);
  });

  test('has labels that are texts also to who reads YAML 1.1', () => {
    const text = companionOf(box('Lab 1', { labels: { light: 'on', room: '012' } }), 'edgecore.yaml').content();
    const { nodeLabels } = parse(text, { version: '1.1' }).modules.edged;
    expect(nodeLabels).toMatchObject({ light: 'on', room: '012' });
  });

  test('is the only one of its name at the edge, and no cluster of a Rancher', () => {
    expect(collectFacts<Fact>(box()).map(({ fact }) => fact)).toEqual([
      { kind: 'name', space: 'boxes at the edge', name: 'lab-1' },
    ]);
  });

  test('is refused with a label that is none, or a name that is no host name', () => {
    expect(validations(box('Lab 1', { labels: { 'a b': '' } }))).toEqual([expect.stringMatching(/got 'a b'/)]);
    expect(() => box('***')).toThrow('a host name of at most 63 characters');
  });
});
