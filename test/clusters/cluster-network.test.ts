import { Construct } from 'constructs';
import {
  Access,
  App,
  Cni,
  Distribution,
  Flavor,
  NodePool,
  OctaviaProvider,
  OpenStackSite,
  OpenStackSiteProps,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { ClusterNodes } from '../../lib/clusters/nodes/cluster-nodes';
import { ClusterSettings } from '../../lib/clusters/nodes/cluster-settings';
import { CloudConfig } from '../../lib/infra';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, resources, validations } from '../support/rendered';

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const authUrl = 'https://keystone.example.org:5000/v3';

/** Signed by itself, and of no authority. */
const LEAF = `-----BEGIN CERTIFICATE-----
MIIBcDCCARagAwIBAgIUW81pW4fQRnWuPuFO4PAjBUoOUnswCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEbGVhZjAeFw0yNjExMjExODMwMjNaFw0zNjExMTgxODMwMjNa
MA8xDTALBgNVBAMMBGxlYWYwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASyFwAu
HJ5qLl/STdLKGOnMrLS1pKU+RGvCrKhdOrMKCrh0yqQNNdX2M+1R0fbRUFzFNVRa
gEANkvatvv7etmVbo1AwTjAdBgNVHQ4EFgQUDTESHet0sUAlXIZrpD6kohdc5h8w
HwYDVR0jBBgwFoAUDTESHet0sUAlXIZrpD6kohdc5h8wDAYDVR0TAQH/BAIwADAK
BggqhkjOPQQDAgNIADBFAiAmTJFo+wU5CHZtpbC2JN4R5DlUPe0No1H8Sux9Hlm/
vgIhAMwbQNxtm4jgyFdOW9ynZFOq8NONwBrJ6fxJuiqTWal+
-----END CERTIFICATE-----
`;

/** Nodes that nobody makes a cluster of. */
class Nodes extends ClusterNodes {
  protected boot(): CloudConfig {
    return new CloudConfig();
  }

  protected writeJoinScripts(): void {}
}

class Placed {
  public readonly app: App = newApp();
  public readonly site: OpenStackSite;
  public readonly nodes: Nodes;

  constructor(settings: ClusterSettings, site: Partial<OpenStackSiteProps> = {}, imported = false) {
    this.site = newSite(this.app, 'chula', {
      network: { cidr: '10.20.0.0/16', reserved: ['10.20.200.0/24'] },
      ...site,
    });
    this.nodes = new Nodes(this.site as unknown as Construct, 'main', { site: this.site, name: 'main', ...settings });
    this.nodes.addPool('worker', NodePool.worker({ count: 2, flavor }));
    if (imported) {
      this.nodes.addPool('gpu', NodePool.imported({ servers: { gpu1: '10.20.200.11' } }));
    }
  }

  /** Ranges that each port of a node may have beside its address. */
  public get pairs(): string[][] {
    return this.resources('openstack_networking_port_v2').map(([, { allowed_address_pairs: pairs }]) =>
      ((pairs ?? []) as { ip_address: string }[]).map(({ ip_address: address }) => address),
    );
  }

  /** What comes to nodes, and from where: `udp 4789 from members`. */
  public get rules(): string[] {
    return this.resources('openstack_networking_secgroup_rule_v2')
      .filter(([id, { direction }]) => id.includes('role-chula-main-node') && direction === 'ingress')
      .map(([, rule]) => {
        const {
          protocol,
          port_range_min: first,
          port_range_max: last,
          remote_ip_prefix: range,
          remote_group_id: group,
        } = rule;
        const ports = first === undefined ? 'all' : first === last ? first : `${first}-${last}`;
        return `${protocol} ${ports} from ${range ?? (group === undefined ? 'anywhere' : 'nodes')}`;
      });
  }

  private resources(type: string): [string, Block][] {
    const stacks = this.app.node.findAll().filter((each) => TerraformStack.isStack(each));
    return stacks.flatMap((stack) => Object.entries(resources(stack as TerraformStack, type)));
  }

  public get problems(): string[] {
    return validations(this.nodes).map((line) => line.replace(/^\[[^\]]*\] /, ''));
  }
}

describe('ports of nodes', () => {
  test('let pods and services pass where nothing wraps what they send, and else their own address alone', () => {
    const ranges = { podCidr: '10.52.0.0/16', serviceCidr: '10.53.0.0/16' };
    expect(new Placed({ cni: Cni.calicoUnencapsulated(), ...ranges }).pairs).toEqual([
      ['10.52.0.0/16', '10.53.0.0/16'],
      ['10.52.0.0/16', '10.53.0.0/16'],
    ]);
    expect(new Placed({ cni: Cni.calico(), ...ranges }).pairs).toEqual([[], []]);
  });

  test('are open to pods by their range too, where pods send from it', () => {
    expect(new Placed({ cni: Cni.calicoUnencapsulated() }).rules).toEqual([
      'tcp all from nodes',
      'udp all from nodes',
      'icmp all from nodes',
      'tcp 10250 from nodes',
      'tcp 9100 from nodes',
      'tcp all from 10.42.0.0/16',
      'udp all from 10.42.0.0/16',
      'icmp all from 10.42.0.0/16',
    ]);
  });

  test.each([
    [Distribution.RKE2, 'udp 4789 from nodes'],
    [Distribution.K3S, 'udp 8472 from nodes'],
  ])('are those that flannel of %s has', (distribution, rule) => {
    expect(new Placed({ distribution, cni: Cni.flannel() }).rules).toEqual([
      rule,
      'tcp 10250 from nodes',
      'tcp 9100 from nodes',
    ]);
  });

  test('are open to load balancers of the cloud, from the network of the site', () => {
    const rules = (provider?: OctaviaProvider): string[] =>
      new Placed({
        cloud: {
          controllerManager: true,
          authUrl,
          loadBalancerProvider: provider,
          exposedTo: Access.fromRanges('161.200.0.0/16'),
        },
      }).rules.filter((rule) => rule.includes('30000'));
    const near = ['tcp 30000-32767 from 10.20.0.0/16', 'udp 30000-32767 from 10.20.0.0/16'];
    expect(rules()).toEqual(near);
    expect(rules(OctaviaProvider.OVN)).toEqual([
      ...near,
      'tcp 30000-32767 from 161.200.0.0/16',
      'udp 30000-32767 from 161.200.0.0/16',
    ]);
    expect(new Placed({ cloud: { volumes: true, authUrl } }).rules.filter((rule) => rule.includes('30000'))).toEqual(
      [],
    );
  });
});

describe('a network of pods that cannot be', () => {
  test('is refused: K3s with another than its own', () => {
    expect(new Placed({ distribution: Distribution.K3S, cni: Cni.canal() }).problems).toEqual([
      "K3s brings one network of pods, flannel, got 'canal'; leave 'cni' out or choose 'distribution: Distribution.RKE2'",
    ]);
  });

  test('is refused: packets that are too small', () => {
    expect(new Placed({}, { network: { cidr: '10.20.0.0/16', mtu: 1300 } }).problems).toEqual([
      "pods need packets of 1280 bytes or more, got 1250, what 'canal' leaves of the network's 1300; raise 'mtu' of the site's network to 1330 or more",
    ]);
  });
});

test('an accelerator that no label can be named after is refused', () => {
  const placed = new Placed({});
  placed.nodes.addPool('gpu', NodePool.worker({ count: 1, flavor, accelerator: 'gpu' }));
  expect(placed.problems).toEqual([
    "an accelerator is a resource of its vendor's domain, such as 'nvidia.com/gpu', got 'gpu'; correct 'accelerator'",
  ]);
});

describe('controllers of the cloud that cannot work are refused', () => {
  test('with no address of Keystone', () => {
    expect(new Placed({ cloud: { volumes: true } }).problems).toEqual([
      "controllers of the cloud call its Keystone, got no address of it; give 'cloud.authUrl' as 'https://keystone.example.org:5000/v3'",
    ]);
  });

  test('with wrong settings, all at once', () => {
    const cloud = {
      volumes: true,
      authUrl: 'https://admin:secret@keystone.example.org',
      region: 'Region One',
      certificateAuthority: 'MIIB',
      exposedTo: Access.fromRanges('161.200.0.1/16'),
      volumeZone: 'no:va',
    };
    expect(new Placed({ cloud }).problems.sort()).toEqual(
      [
        "a certificate is written as PEM, got 'MIIB'; give its text in 'cloud.certificateAuthority'",
        "a region is one word of letters, digits and '-_.', got 'Region One'; correct 'cloud.region'",
        "a zone is known by a name without blanks and colons, got 'no:va'; give the name that the cloud has",
        "access: CIDR '161.200.0.1/16' has host bits set; did you mean '161.200.0.0/16'?",
        "Keystone has an address such as 'https://keystone.example.org:5000/v3', got 'https://...@keystone.example.org'; correct 'cloud.authUrl'",
      ].sort(),
    );
  });

  test('with the certificate of a server in place of its authority', () => {
    expect(new Placed({ cloud: { volumes: true, authUrl, certificateAuthority: LEAF } }).problems).toEqual([
      "the certificate of an authority is needed, got one of 'CN=leaf'; give the authority that signed it in 'cloud.certificateAuthority'",
    ]);
  });

  test('with settings and no controller', () => {
    expect(new Placed({ cloud: { authUrl, region: 'RegionOne' } }).problems).toEqual([
      "settings of the cloud are those of its controllers, got 'authUrl', 'region' and no controller; turn 'controllerManager' or 'volumes' on, or take 'cloud' out",
    ]);
    expect(new Placed({ cloud: {} }).problems).toEqual([]);
  });

  test('with nodes that the cloud does not know, which they would take out', () => {
    expect(new Placed({ cloud: { controllerManager: true, authUrl } }, {}, true).problems).toEqual([
      "controllers of the cloud take nodes out that it has no instance of, got imported servers in pool 'gpu'; take 'controllerManager' or the pool out",
    ]);
    expect(new Placed({ cloud: { volumes: true, authUrl } }, {}, true).problems).toEqual([]);
  });
});
