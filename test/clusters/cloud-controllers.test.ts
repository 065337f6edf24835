import { Construct } from 'constructs';
import { parse } from 'yaml';
import { Access, App, Distribution, Flavor, OctaviaProvider, OpenStackSite, OpenStackSiteProps, Size } from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { CONTROLLER_RULES, volumeRules } from '../../lib/clusters/nodes/cloud-access-rules';
import { chartsOfCloud, cloudControllers } from '../../lib/clusters/nodes/cloud-controllers';
import { CloudIntegration } from '../../lib/clusters/nodes/cluster-settings';
import { AccessRule } from '../../lib/infra';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, rendered, validations } from '../support/rendered';
import { FirstBoot, firstBoots } from './user-data';

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const authUrl = 'https://keystone.example.org:5000/v3';
const everything: CloudIntegration = { controllerManager: true, volumes: true, authUrl };

/** A server with the controllers of a cluster `main`. */
class Server {
  public readonly app: App = newApp();
  public readonly site: OpenStackSite;
  public readonly stack: TerraformStack;

  constructor(
    cloud: CloudIntegration | undefined,
    distribution = Distribution.RKE2,
    site: Partial<OpenStackSiteProps> = {},
  ) {
    this.site = newSite(this.app, 'chula', { network: { cidr: '10.20.0.0/16', external: 'public' }, ...site });
    const scope = this.site.addStack(new Construct(this.site as unknown as Construct, 'main'));
    this.stack = scope as TerraformStack;
    const props = { site: this.site, name: 'main', distribution, cloud };
    // Every pool with a control plane asks for it.
    cloudControllers(scope, props);
    this.site.placeMachines(scope, 'main-server', { count: 1, flavor, boot: cloudControllers(scope, props) });
  }

  public get boot(): FirstBoot {
    return firstBoots(this.stack, 'chula-main')[0];
  }

  public seed(name: string): Record<string, any> {
    return this.boot.yaml(`/var/lib/cloudserve/cloud/${name}.yaml`);
  }

  /** The file of settings that a Secret has, as lines. */
  public conf(seed: string): string[] {
    return Buffer.from(this.seed(seed).data['cloud.conf'], 'base64').toString().trim().split('\n');
  }
}

describe('controllers that nobody wants', () => {
  test.each([undefined, {}, { controllerManager: false, volumes: false }])('leave servers as they are: %j', (cloud) => {
    const server = new Server(cloud);
    expect(resources(server.stack, 'openstack_identity_application_credential_v3')).toEqual({});
    expect(server.boot.paths.filter((path) => path.includes('cloudserve/cloud'))).toEqual([]);
  });
});

describe('controllers of the cloud', () => {
  test('have a credential each, of the requests that they make', () => {
    const server = new Server(everything);
    const credentials = Object.values(resources(server.stack, 'openstack_identity_application_credential_v3'));
    expect(credentials.map(({ name, unrestricted }) => [name, unrestricted])).toEqual([
      ['chula-main-controllers', false],
      ['chula-main-volumes', false],
    ]);
    expect(credentials.map(({ access_rules: rules }) => rules)).toEqual([CONTROLLER_RULES, volumeRules('volumev3')]);
    expect(validations(server.app)).toEqual([]);
  });

  test('read their settings and their credential from a Secret that the servers create', () => {
    const server = new Server({ ...everything, region: 'RegionOne' });
    expect(server.seed('10-controllers')).toMatchObject({
      kind: 'Secret',
      metadata: { name: 'openstack-cloud-controller-manager', namespace: 'kube-system' },
    });
    expect(server.conf('10-controllers')).toEqual([
      '[Global]',
      `auth-url=${authUrl}`,
      'region=RegionOne',
      expect.stringMatching(/^application-credential-id=\$\{openstack_identity_application_credential_v3.*\.id\}$/),
      expect.stringMatching(/^application-credential-secret=\$\{openstack_identity.*\.secret\}$/),
      '[LoadBalancer]',
      'lb-provider=amphora',
      expect.stringMatching(/^subnet-id=\$\{data\.terraform_remote_state.*subnet.*\}$/),
      expect.stringMatching(/^floating-network-id=\$\{data\.openstack_networking_network_v2.*\.id\}$/),
      'internal-lb=true',
      'create-monitor=true',
    ]);
    expect(server.conf('10-volumes').slice(3)).toEqual([
      expect.stringMatching(/^application-credential-id=/),
      expect.stringMatching(/^application-credential-secret=/),
      '[Metadata]',
      'search-order=metadataService',
    ]);
  });

  test.each<[string, CloudIntegration, string[]]>([
    [
      'the network balances',
      { loadBalancerProvider: OctaviaProvider.OVN },
      ['lb-provider=ovn', 'lb-method=SOURCE_IP_PORT'],
    ],
    ['machines balance', {}, ['lb-provider=amphora']],
  ])('say how callers are chosen where %s', (_, cloud, expected) => {
    const lines = new Server({ ...everything, ...cloud }).conf('10-controllers');
    expect(lines.filter((line) => /^lb-/.test(line))).toEqual(expected);
  });

  test('give floating addresses where somebody may call and there is a way out, else inner ones', () => {
    const isInner = (cloud: CloudIntegration, site?: Partial<OpenStackSiteProps>): boolean =>
      new Server({ ...everything, ...cloud }, Distribution.RKE2, site)
        .conf('10-controllers')
        .includes('internal-lb=true');
    expect(isInner({ exposedTo: Access.anywhere() })).toBe(false);
    expect(isInner({ exposedTo: Access.fromRanges('161.200.0.0/16') })).toBe(false);
    expect(isInner({ exposedTo: Access.nobody() })).toBe(true);
    expect(isInner({ exposedTo: Access.anywhere() }, { network: { cidr: '10.20.0.0/16' } })).toBe(true);
  });

  test('take the id of the outer network where it is known', () => {
    const network = { cidr: '10.20.0.0/16', externalId: '0ac3' };
    const server = new Server(everything, Distribution.RKE2, { network });
    expect(server.conf('10-controllers')).toContain('floating-network-id=0ac3');
    expect(rendered(server.stack).data).not.toHaveProperty('openstack_networking_network_v2');
  });

  test('trust a private authority by the same Secret', () => {
    const certificateAuthority = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    const server = new Server({ ...everything, certificateAuthority });
    for (const seed of ['10-controllers', '10-volumes']) {
      expect(server.conf(seed)).toContain('ca-file=/etc/config/ca.crt');
      expect(Buffer.from(server.seed(seed).data['ca.crt'], 'base64').toString()).toBe(certificateAuthority);
    }
    expect(new Server(everything).seed('10-controllers').data).not.toHaveProperty('ca.crt');
  });

  test('make volumes in the zone of Cinder, where that is another than of the nodes', () => {
    const server = new Server({ ...everything, volumeZone: 'nova', volumeService: 'block-storage' });
    expect(server.conf('10-volumes')).toContain('ignore-volume-az=true');
    expect(new Server(everything).conf('10-volumes')).not.toContain('ignore-volume-az=true');
    const [, { access_rules: rules }] = Object.values(
      resources(server.stack, 'openstack_identity_application_credential_v3'),
    );
    expect(rules).toEqual(volumeRules('block-storage'));
  });

  test('are installed after their Secrets, once, and a failed upgrade of them removes nothing', () => {
    const server = new Server(everything);
    const folder = '/var/lib/cloudserve/cloud/';
    const seeds = server.boot.paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    expect(seeds.sort()).toEqual([
      '10-controllers.yaml',
      '10-volumes.yaml',
      '20-openstack-cinder-csi.yaml',
      '20-openstack-cloud-controller-manager.yaml',
      '30-openstack-cinder-csi.keep',
      '30-openstack-cloud-controller-manager.keep',
    ]);
    expect(server.seed('20-openstack-cinder-csi').spec).not.toHaveProperty('failurePolicy');
    expect(server.boot.file(`${folder}30-openstack-cinder-csi.keep`).content).toBe(
      'kube-system/openstack-cinder-csi\n',
    );
    expect(server.boot.file(`${folder}10-controllers.yaml`).mode).toBe(0o600);
  });

  test.each<[Distribution, string, string | undefined]>([
    [Distribution.K3S, 'k3s.service', undefined],
    [
      Distribution.RKE2,
      'rke2-server.service',
      'Environment="SEED_KUBECTL=/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml"',
    ],
  ])('are created by the kubectl of %s', (distribution, after, environment) => {
    const unit = new Server(everything, distribution).boot.file('/etc/systemd/system/cloudserve-cloud.service').content;
    expect(unit).toContain(`After=${after}\n`);
    expect(unit).toContain('ExecStart=/usr/local/lib/cloudserve/seed /var/lib/cloudserve/cloud cloudserve-cloud\n');
    expect(unit.split('\n').find((line) => line.startsWith('Environment='))).toBe(environment);
  });
});

describe('charts of the cloud', () => {
  const charts = (
    cloud: CloudIntegration,
  ): Record<string, { spec: Record<string, any>; values: Record<string, any> }> => {
    const { site } = new Server(undefined);
    return Object.fromEntries(
      chartsOfCloud({ site, name: 'main', distribution: Distribution.RKE2, cloud }).map(({ metadata, spec }) => [
        metadata.name,
        { spec, values: parse(spec.valuesContent as string) },
      ]),
    );
  };
  const onServers = { 'node-role.kubernetes.io/control-plane': 'true' };

  test('are those of what is wanted, of the release for Kubernetes 1.35', () => {
    expect(Object.keys(charts({ volumes: true }))).toEqual(['openstack-cinder-csi']);
    expect(Object.keys(charts({ controllerManager: true }))).toEqual(['openstack-cloud-controller-manager']);
    for (const { spec } of Object.values(charts(everything))) {
      expect(spec).toMatchObject({
        repo: 'https://kubernetes.github.io/cloud-provider-openstack',
        version: '2.35.0',
        targetNamespace: 'kube-system',
        failurePolicy: 'abort',
      });
    }
  });

  test('the controllers start on servers that nothing has made ready yet', () => {
    const { spec, values } = charts(everything)['openstack-cloud-controller-manager'];
    expect(spec.bootstrap).toBe(true);
    expect(values).toMatchObject({
      secret: { enabled: true, create: false, name: 'openstack-cloud-controller-manager' },
      cluster: { name: 'chula-main' },
      enabledControllers: ['cloud-node', 'cloud-node-lifecycle', 'service'],
      nodeSelector: onServers,
    });
    expect(values.tolerations.map(({ key, effect }: Record<string, string>) => [key, effect])).toEqual([
      ['node.cloudprovider.kubernetes.io/uninitialized', 'NoSchedule'],
      ['node.kubernetes.io/not-ready', 'NoSchedule'],
      ['node-role.kubernetes.io/control-plane', 'NoSchedule'],
      ['node-role.kubernetes.io/etcd', 'NoExecute'],
      ['CriticalAddonsOnly', undefined],
    ]);
  });

  test('volumes are made where they are used, by two classes of storage', () => {
    const { spec, values } = charts({ ...everything, volumeZone: 'nova' })['openstack-cinder-csi'];
    expect(spec).not.toHaveProperty('bootstrap');
    expect(values).toMatchObject({
      secret: { enabled: true, create: false, name: 'openstack-cinder-csi', filename: 'cloud.conf' },
      clusterID: 'chula-main',
      csi: { plugin: { controllerPlugin: { replicas: 2, nodeSelector: onServers } } },
      storageClass: { enabled: false },
    });
    const classes = (values.storageClass.custom as string).split('---\n').map((text) => parse(text));
    expect(classes.map(({ metadata, reclaimPolicy }) => [metadata.name, reclaimPolicy])).toEqual([
      ['cinder', 'Delete'],
      ['cinder-retain', 'Retain'],
    ]);
    for (const each of classes) {
      expect(each).toMatchObject({
        provisioner: 'cinder.csi.openstack.org',
        volumeBindingMode: 'WaitForFirstConsumer',
        parameters: { availability: 'nova' },
      });
    }
  });
});

/** Whether a rule lets a request pass, as Keystone's middleware of each service decides it: `*` ends at a slash. */
function lets(rules: readonly AccessRule[], service: string, method: string, path: string): boolean {
  return rules.some((rule) => {
    const form = rule.path.replace(/\*\*|\*/g, (wild) => (wild === '**' ? '.*' : '[^/]+'));
    return rule.service === service && rule.method === method && new RegExp(`^${form}$`).test(path);
  });
}

describe('credentials of the cloud', () => {
  const volumes = volumeRules('volumev3');

  test.each([
    ['compute', 'GET', '/v2.1/servers/detail'],
    ['compute', 'GET', '/compute/v2.1/servers/7d0b'],
    ['compute', 'GET', '/v2.1/flavors/3'],
    ['network', 'GET', '/v2.0/networks'],
    ['network', 'GET', '/networking/v2.0/subnets/5f1c'],
    ['network', 'GET', '/v2.0/ports'],
    ['network', 'POST', '/v2.0/floatingips'],
    ['network', 'PUT', '/v2.0/floatingips/11aa'],
    ['network', 'DELETE', '/v2.0/floatingips/11aa'],
    ['load-balancer', 'GET', '/'],
    ['load-balancer', 'GET', '/v2.0/lbaas/pools/1/members'],
    ['load-balancer', 'POST', '/v2.0/lbaas/loadbalancers'],
    ['load-balancer', 'DELETE', '/load-balancer/v2.0/lbaas/loadbalancers/1'],
    ['load-balancer', 'PUT', '/v2.0/lbaas/listeners/1'],
    ['load-balancer', 'PUT', '/v2.0/lbaas/pools/1/members'],
    ['load-balancer', 'DELETE', '/v2.0/lbaas/pools/1/members/2'],
    ['load-balancer', 'POST', '/v2.0/lbaas/healthmonitors'],
  ])('let the controller manager call %s: %s %s', (service, method, path) => {
    expect(lets(CONTROLLER_RULES, service, method, path)).toBe(true);
  });

  test.each([
    ['compute', 'GET', '/v2.1/servers/7d0b'],
    ['compute', 'POST', '/v2.1/servers/7d0b/os-volume_attachments'],
    ['compute', 'DELETE', '/v2.1/servers/7d0b/os-volume_attachments/9e'],
    ['volumev3', 'GET', '/v3/4f5e/volumes/detail'],
    ['volumev3', 'POST', '/volume/v3/4f5e/volumes'],
    ['volumev3', 'POST', '/v3/4f5e/volumes/1/action'],
    ['volumev3', 'DELETE', '/v3/4f5e/volumes/1'],
    ['volumev3', 'POST', '/v3/4f5e/snapshots'],
    ['volumev3', 'GET', '/v3/4f5e/backups/1'],
  ])('let the driver of volumes call %s: %s %s', (service, method, path) => {
    expect(lets(volumes, service, method, path)).toBe(true);
  });

  test.each([
    ['compute', 'POST', '/v2.1/servers'],
    ['compute', 'DELETE', '/v2.1/servers/7d0b'],
    ['compute', 'POST', '/v2.1/servers/7d0b/action'],
    ['compute', 'GET', '/v2.1/servers/7d0b/os-instance-actions'],
    ['network', 'PUT', '/v2.0/ports/1'],
    ['network', 'POST', '/v2.0/security-group-rules'],
    ['network', 'DELETE', '/v2.0/networks/1'],
    ['volumev3', 'DELETE', '/v3/4f5e/backups/1'],
    ['volumev3', 'PUT', '/v3/4f5e/quota_sets/1'],
    ['identity', 'GET', '/v3/users'],
    ['key-manager', 'GET', '/v1/secrets'],
  ])('let neither call %s: %s %s', (service, method, path) => {
    expect(lets([...CONTROLLER_RULES, ...volumes], service, method, path)).toBe(false);
  });

  test('let each call what is its own alone', () => {
    expect(lets(CONTROLLER_RULES, 'volumev3', 'GET', '/v3/4f5e/volumes/detail')).toBe(false);
    expect(lets(CONTROLLER_RULES, 'compute', 'POST', '/v2.1/servers/7d0b/os-volume_attachments')).toBe(false);
    expect(lets(volumes, 'load-balancer', 'GET', '/v2.0/lbaas/loadbalancers')).toBe(false);
    expect(lets(volumes, 'network', 'POST', '/v2.0/floatingips')).toBe(false);
  });
});
