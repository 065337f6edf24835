import { parse } from 'yaml';
import {
  Access,
  App,
  BackupTarget,
  Datastore,
  DnsZone,
  Duration,
  Entry,
  Flavor,
  K3sRelease,
  OpenStackSiteProps,
  PublicAddress,
  RancherCertificate,
  RancherServer,
  RancherServerProps,
  Size,
  SystemSettings,
  Versions,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectFacts } from '../../lib/core';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { Fact } from '../../lib/model';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, resources, validations } from '../support/rendered';
import { FirstBoot, firstBoots, instances } from './user-data';

const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const SEEDS = '/var/lib/cloudserve/seeds/';

class Placed {
  public readonly app: App;
  public readonly rancher: RancherServer;
  public readonly stack: TerraformStack;
  public readonly api: TerraformStack;
  public readonly network: TerraformStack;

  constructor(props: Partial<RancherServerProps> = {}, siteProps: Partial<OpenStackSiteProps> = {}) {
    this.app = newApp();
    const site = newSite(this.app, 'chula', { access: { admins: ['161.200.0.0/16'] }, ...siteProps });
    this.rancher = new RancherServer(site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: medium },
      datastore: Datastore.embeddedEtcd(),
      entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() }),
      ...props,
    });
    this.stack = this.rancher.node.findChild('chula-rancher') as TerraformStack;
    this.api = this.rancher.apiStack as TerraformStack;
    this.network = site.node.findChild('chula-network') as TerraformStack;
  }

  public get boot(): FirstBoot {
    return firstBoots(this.stack, 'chula-rancher-server-')[0];
  }

  /** Objects that the servers create, by the names of their files, in their order. */
  public get seeds(): Record<string, any> {
    const { boot } = this;
    const paths = boot.paths.filter((path) => path.startsWith(SEEDS)).sort();
    return Object.fromEntries(paths.map((path) => [path.slice(SEEDS.length), parse(boot.file(path).content)]));
  }

  public get problems(): string[] {
    return validations(this.app);
  }
}

const decoded = (data: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
const values = (placed: Placed, file: string): Record<string, any> => parse(placed.seeds[file].spec.valuesContent);
const only = <T>(list: Record<string, T>): T => {
  expect(Object.keys(list)).toHaveLength(1);
  return Object.values(list)[0];
};

describe('the stacks of a Rancher', () => {
  test('are one for its machines, and one for its API that waits for it', () => {
    const { rancher, stack, api } = new Placed();
    expect(rancher.node.children.map(({ node }) => node.id)).toEqual(['chula-rancher', 'chula-rancher-api']);
    expect(api.dependsOn(stack)).toBe(true);
    expect(instances(stack, 'chula-rancher').map(({ name }) => name)).toEqual([
      'chula-rancher-server-1',
      'chula-rancher-server-2',
      'chula-rancher-server-3',
      'chula-rancher-balancer-1',
      'chula-rancher-balancer-2',
    ]);
  });

  test('take the machine of a database in too', () => {
    const target = BackupTarget.s3('elsewhere', {
      endpoint: 'https://s3.example.org',
      bucket: 'backups',
      credentialsSecret: 'backup-s3',
    });
    const datastore = Datastore.mysql({
      flavor: small,
      volume: Size.gibibytes(40),
      backup: { to: target, every: Duration.hours(6), keep: 28 },
    });
    const { stack, boot } = new Placed({ datastore, servers: { count: 2, flavor: medium } });
    expect(instances(stack, 'chula-rancher-datastore')).toHaveLength(1);
    expect(boot.yaml('/etc/rancher/k3s/config.yaml.d/10-secrets.yaml')['datastore-endpoint']).toMatch(
      /^mysql:\/\/k3s:\$\{random_password\.\w+\.result\}@tcp\(10\.20\.\d+\.\d+:3306\)\/k3s$/,
    );
  });

  test('are right as they are', () => expect(new Placed().problems).toEqual([]));
});

describe('what the servers create once', () => {
  test('is in the order in which one needs the other', () => {
    expect(Object.keys(new Placed().seeds)).toEqual([
      '10-namespace.yaml',
      '20-authority.yaml',
      '20-bootstrap.yaml',
      '20-certificate.yaml',
      '30-cert-manager.yaml',
      '40-rancher.yaml',
      '41-rancher.wait',
      '42-cert-manager.keep',
      '43-rancher.keep',
    ]);
  });

  test('is for root alone, and its unit comes after K3s and tries again', () => {
    const { boot } = new Placed();
    const modes = boot.paths.filter((path) => path.startsWith(SEEDS)).map((path) => boot.file(path).mode);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    const unit = boot.file('/etc/systemd/system/cloudserve-seeds.service').content;
    expect(unit).toContain('After=k3s.service\n');
    expect(unit).toContain('ExecStart=/usr/local/lib/cloudserve/seed /var/lib/cloudserve/seeds cloudserve-seeds\n');
    expect(unit).toContain('Restart=on-failure\n');
  });

  test('is as the schemas of the kinds want it', () => {
    const schemas = new KubernetesSchemas();
    const delivery = { repository: 'https://git.example.org/testbed.git', path: 'dist/local' };
    const { seeds } = new Placed({ delivery });
    for (const name of Object.keys(seeds).filter((each) => each.endsWith('.yaml'))) {
      const object = seeds[name];
      expect(schemas.check(object)).toEqual({ known: true, problems: [] });
    }
  });

  test('has the certificate of Rancher and the authority that signed it', () => {
    const { seeds } = new Placed();
    expect(seeds['20-certificate.yaml']).toMatchObject({
      metadata: { name: 'tls-rancher-ingress', namespace: 'cattle-system' },
      type: 'kubernetes.io/tls',
    });
    expect(decoded(seeds['20-certificate.yaml'].data)).toEqual({
      'tls.crt': expect.stringMatching(/^\$\{tls_locally_signed_cert\.\w+\.cert_pem\}$/),
      'tls.key': expect.stringMatching(/^\$\{tls_private_key\.[\w-]+\.private_key_pem\}$/),
    });
    expect(seeds['20-authority.yaml'].metadata).toEqual({ name: 'tls-ca', namespace: 'cattle-system' });
    expect(decoded(seeds['20-authority.yaml'].data)).toEqual({
      'cacerts.pem': expect.stringMatching(/^\$\{tls_self_signed_cert\.\w+\.cert_pem\}$/),
    });
  });

  test('has the first password as values beside the chart, never in it', () => {
    const placed = new Placed();
    const { metadata, data } = placed.seeds['20-bootstrap.yaml'];
    expect(metadata).toEqual({ name: 'rancher-bootstrap', namespace: 'kube-system' });
    expect(parse(decoded(data)['values.yaml'])).toEqual({
      bootstrapPassword: expect.stringMatching(/^\$\{random_password\.BootstrapPassword\.result\}$/),
    });
    expect(placed.seeds['40-rancher.yaml'].spec.valuesSecrets).toEqual([
      { name: 'rancher-bootstrap', keys: ['values.yaml'], ignoreUpdates: true },
    ]);
    expect(JSON.stringify(placed.rancher._charts)).not.toMatch(/bootstrapPassword|random_password|TfToken/);
  });

  test('has the charts that are delivered later, but that a first installation which fails is made again', () => {
    const { seeds, rancher } = new Placed();
    for (const [i, name] of ['30-cert-manager.yaml', '40-rancher.yaml'].entries()) {
      const { failurePolicy, ...spec } = rancher._charts[i].spec;
      expect(failurePolicy).toBe('abort');
      expect(seeds[name]).toEqual({ ...rancher._charts[i], spec });
    }
  });

  test('ends with charts that a failed upgrade does not remove, once Rancher stands', () => {
    const { seeds } = new Placed();
    expect([seeds['41-rancher.wait'], seeds['42-cert-manager.keep'], seeds['43-rancher.keep']]).toEqual([
      'cattle-system/rancher',
      'kube-system/cert-manager',
      'kube-system/rancher',
    ]);
  });

  test('has charts of the version table', () => {
    const placed = new Placed();
    const { rancher, certManager } = Versions.defaults();
    expect(placed.seeds['30-cert-manager.yaml'].spec).toMatchObject({
      repo: 'https://charts.jetstack.io',
      version: certManager.version,
    });
    expect(placed.seeds['40-rancher.yaml'].spec).toMatchObject({
      repo: 'https://releases.rancher.com/server-charts/stable',
      version: rancher.version,
      targetNamespace: 'cattle-system',
    });
    expect(values(placed, '30-cert-manager.yaml')).toMatchObject({
      crds: { enabled: true },
      startupapicheck: { enabled: false },
    });
  });

  test.each([1, 3, 5])('has on %i servers three copies of Rancher, known by its name alone', (count) => {
    expect(values(new Placed({ servers: { count, flavor: medium } }), '40-rancher.yaml')).toEqual({
      hostname: 'rancher.example.org',
      replicas: 3,
      antiAffinity: 'preferred',
      privateCA: true,
      agentTLSMode: 'strict',
      ingress: { ingressClassName: 'traefik', tls: { source: 'secret' } },
    });
  });

  test('leaves the site by its proxy, and goes to what is near without it', () => {
    const system = new SystemSettings({
      proxy: { address: 'http://proxy.example.org:3128', exceptions: ['.example.org'] },
    });
    const { proxy, noProxy } = values(new Placed({ podCidr: '10.52.0.0/16' }, { system }), '40-rancher.yaml');
    expect(proxy).toBe('http://proxy.example.org:3128');
    expect(noProxy.split(',')).toEqual(
      expect.arrayContaining(['10.20.0.0/16', '10.52.0.0/16', '.svc', '127.0.0.0/8', '.example.org']),
    );
  });

  test('has the repository of its own delivery last', () => {
    const delivery = {
      repository: 'https://git.example.org/testbed.git',
      branch: 'live',
      path: 'dist/local',
      credentialsSecret: 'fleet-git',
    };
    const { seeds } = new Placed({ delivery });
    expect(Object.keys(seeds).pop()).toBe('50-delivery.yaml');
    expect(seeds['50-delivery.yaml']).toMatchObject({
      kind: 'GitRepo',
      metadata: { name: 'rancher', namespace: 'fleet-local' },
      spec: {
        repo: 'https://git.example.org/testbed.git',
        branch: 'live',
        paths: ['dist/local'],
        clientSecretName: 'fleet-git',
      },
    });
  });
});

describe('the certificate of Rancher', () => {
  test('vouches for its name and its address, and is of an authority of this testbed alone', () => {
    const { stack, rancher } = new Placed();
    expect(only(resources(stack, 'tls_cert_request'))).toMatchObject({
      dns_names: ['rancher.example.org'],
      ip_addresses: [rancher.entry.address],
    });
    expect(only(resources(stack, 'tls_self_signed_cert'))).toMatchObject({ is_ca_certificate: true });
    expect(rendered(stack).output['authority-certificate']).toBeDefined();
  });

  test("is Let's Encrypt's, for whose Issuer Rancher waits until cert-manager is there", () => {
    const placed = new Placed({ certificate: RancherCertificate.letsEncrypt({ email: 'ops@example.org' }) });
    expect(Object.keys(placed.seeds)).toEqual([
      '10-namespace.yaml',
      '20-bootstrap.yaml',
      '30-cert-manager.yaml',
      '31-cert-manager.wait',
      '40-rancher.yaml',
      '41-rancher.wait',
      '42-cert-manager.keep',
      '43-rancher.keep',
    ]);
    expect(values(placed, '40-rancher.yaml')).toMatchObject({
      privateCA: false,
      agentTLSMode: 'system-store',
      ingress: { tls: { source: 'letsEncrypt' } },
      letsEncrypt: { email: 'ops@example.org', ingress: { class: 'traefik' } },
    });
    expect(rendered(placed.api).provider.rancher2).not.toContainEqual(
      expect.objectContaining({ ca_certs: expect.anything() }),
    );
  });

  test("is Let's Encrypt's only where the world can call", () => {
    const certificate = RancherCertificate.letsEncrypt({ email: 'ops@example.org' });
    const at = (publicAddress: PublicAddress): string[] =>
      new Placed(
        { certificate, entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress }) },
        { network: { cidr: '10.20.0.0/16', external: 'public' } },
      ).problems;
    expect(at(PublicAddress.floating())).toEqual([]);
    expect(at(PublicAddress.none())).toEqual([
      expect.stringMatching(/got an entry whose only address is '10\.20\.[\d.]+'; give it 'exposedTo/),
    ]);
  });

  test('is given by variables, also with a private authority', () => {
    const given = (privateAuthority?: boolean): Placed =>
      new Placed({ certificate: RancherCertificate.given({ credentialsSecret: 'rancher-tls', privateAuthority }) });
    expect(decoded(given().seeds['20-certificate.yaml'].data)).toEqual({
      'tls.crt': '${var.rancher_tls_certificate}',
      'tls.key': '${var.rancher_tls_private_key}',
    });
    expect(given().seeds).not.toHaveProperty(['20-authority.yaml']);
    expect(values(given(), '40-rancher.yaml').privateCA).toBe(false);
    expect(decoded(given(true).seeds['20-authority.yaml'].data)).toEqual({
      'cacerts.pem': '${var.rancher_tls_authority}',
    });
    expect(rendered(given(true).stack).output ?? {}).not.toHaveProperty('authority-certificate');
    for (const variable of Object.values(rendered(given(true).stack).variable)) {
      expect(variable).toMatchObject({ sensitive: true });
    }
  });
});

describe('the stack of the API', () => {
  const providers = (placed: Placed): any[] => rendered(placed.api).provider.rancher2 as unknown as any[];

  test('makes the administrator with the first password, and calls with their token from then on', () => {
    const placed = new Placed();
    const [bootstrap, administrator] = providers(placed);
    expect(bootstrap).toMatchObject({
      alias: 'bootstrap',
      bootstrap: true,
      api_url: 'https://rancher.example.org',
      timeout: '30m',
    });
    expect(administrator).toMatchObject({ token_key: expect.stringMatching(/^\$\{rancher2_bootstrap\.\w+\.token\}$/) });
    expect(administrator).not.toHaveProperty('alias');
    expect(only(resources(placed.api, 'rancher2_bootstrap'))).toMatchObject({
      provider: 'rancher2.bootstrap',
      initial_password: expect.stringContaining('random_passwordBootstrapPasswordresult'),
      password: expect.stringMatching(/^\$\{random_password\.\w+\.result\}$/),
    });
  });

  test('trusts the authority of the first stack, and nobody without looking', () => {
    for (const provider of providers(new Placed())) {
      expect(provider.ca_certs).toMatch(/^\$\{data\.terraform_remote_state\..*cert_pem\}$/);
      expect(provider).not.toHaveProperty('insecure');
    }
  });

  test('keeps the password to its own state: an output would be copied into that of whoever reads another one', () => {
    const { api, stack } = new Placed();
    const { locals, output = {} } = rendered(api);
    expect(locals).toMatchObject({
      admin_password: expect.stringMatching(/^\$\{rancher2_bootstrap\.\w+\.password\}$/),
    });
    expect(JSON.stringify(output)).not.toMatch(/rancher2_bootstrap|random_password/);
    for (const [name, output] of Object.entries(rendered(stack).output)) {
      if (/password/i.test(name)) {
        expect(output).toMatchObject({ sensitive: true });
      }
    }
  });

  test('brings the credentials of the repository, from variables that Terraform hides', () => {
    const delivery = { repository: 'https://git.example.org/testbed.git', credentialsSecret: 'fleet-git' };
    const { api } = new Placed({ delivery });
    expect(only(resources(api, 'rancher2_secret_v2'))).toMatchObject({
      cluster_id: 'local',
      namespace: 'fleet-local',
      name: 'fleet-git',
      type: 'kubernetes.io/basic-auth',
      data: { username: '${var.fleet_git_username}', password: '${var.fleet_git_password}' },
    });
    for (const variable of Object.values(rendered(api).variable)) {
      expect(variable).toMatchObject({ sensitive: true });
    }
  });

  test('sets what the program says of settings', () => {
    const { api } = new Placed({ settings: { 'kubeconfig-default-token-ttl-minutes': '960' } });
    expect(only(resources(api, 'rancher2_setting'))).toMatchObject({
      name: 'kubeconfig-default-token-ttl-minutes',
      value: '960',
    });
  });
});

describe('the way to a Rancher', () => {
  const callers = ({ network }: Placed, port: number): string[] =>
    Object.values(resources(network, 'openstack_networking_secgroup_rule_v2'))
      .filter((rule) => rule.port_range_min === port && rule.remote_group_id === undefined)
      .map((rule) => (rule.remote_ip_prefix as string | undefined) ?? 'world')
      .sort();

  test('is open to users as the entry says, and its API to administrators and the site alone', () => {
    const placed = new Placed();
    expect(callers(placed, 443)).toEqual(['world']);
    expect(callers(placed, 6443)).toEqual(['10.20.0.0/16', '161.200.0.0/16']);
  });

  test('is open to administrators and nodes of the site also where users are few', () => {
    const entry = Entry.haproxy({ flavor: small, exposedTo: Access.fromRanges('198.51.100.0/24') });
    expect(callers(new Placed({ entry }), 443)).toEqual(['10.20.0.0/16', '161.200.0.0/16', '198.51.100.0/24']);
  });

  test('has its name in the zone of the site, if that covers it', () => {
    const dnsZone = DnsZone.withId('example.org', 'b2a1e5d4-0000-4000-8000-000000000001');
    const records = (hostname: string): Record<string, unknown> =>
      resources(new Placed({ hostname }, { dnsZone }).stack, 'openstack_dns_recordset_v2');
    expect(only(records('rancher.example.org'))).toMatchObject({ name: 'rancher.example.org.', type: 'A' });
    expect(records('rancher.example.net')).toEqual({});
    expect(records('rancher.notexample.org')).toEqual({});
  });

  test('is told to be unwritten where the site has a zone that does not cover it, and only there', () => {
    const dnsZone = DnsZone.withId('example.org', 'b2a1e5d4-0000-4000-8000-000000000001');
    const told = (hostname: string, site: Partial<OpenStackSiteProps>): Fact[] =>
      collectFacts<Fact>(new Placed({ hostname }, site).rancher)
        .map(({ fact }) => fact)
        .filter(({ kind }) => kind === 'unwritten-name');
    expect(told('rancher.example.net', { dnsZone })).toEqual([
      { kind: 'unwritten-name', name: 'rancher.example.net', zone: 'example.org' },
    ]);
    expect(told('rancher.example.org', { dnsZone })).toEqual([]);
    expect(told('rancher.example.net', {})).toEqual([]);
  });

  test('is in an output for a zone elsewhere: the floating address, or the fixed one where there is none', () => {
    const address = (entry: Entry, site: Partial<OpenStackSiteProps> = {}): unknown =>
      rendered(new Placed({ entry }, site).stack).output['entry-address'];
    const floating = address(Entry.haproxy({ flavor: small, exposedTo: Access.anywhere() }), {
      network: { cidr: '10.20.0.0/16', external: 'public' },
    });
    expect(floating).toEqual({
      value: expect.stringMatching(/^\$\{openstack_networking_floatingip_v2\.[\w-]+\.address\}$/),
    });
    expect(address(Entry.existing({ address: '192.0.2.80', ranges: ['192.0.2.0/28'] }))).toEqual({
      value: '192.0.2.80',
    });
  });

  test('ends at servers whose addresses are in an output, for who leads an entry of their own there', () => {
    const { stack, rancher } = new Placed();
    const { value } = rendered(stack).output['server-addresses'] as unknown as { value: string[] };
    expect(value).toEqual(rancher.servers.machines.map(({ address }) => address));
    expect(value).toEqual([1, 2, 3].map(() => expect.stringMatching(/^10\.20\.\d+\.\d+$/)));
  });

  test('is one address, which is in the certificate of the API', () => {
    const { boot, rancher } = new Placed();
    expect(boot.yaml('/etc/rancher/k3s/config.yaml')['tls-san']).toEqual([
      rancher.entry.address,
      'rancher.example.org',
    ]);
    expect(rancher.servers.apiAddress).toBe(rancher.entry.address);
  });
});

describe('what a Rancher states', () => {
  test('for the rules: its size and what its charts are made for', () => {
    const { rancher } = new Placed({ clusters: 12 });
    const facts = rancher.node.metadata.map(({ data }) => data as Fact);
    const hostname = 'rancher.example.org';
    expect(facts).toContainEqual({
      kind: 'rancher',
      hostname,
      servers: 3,
      cores: 4,
      memoryMebibytes: 16384,
      clusters: 12,
    });
    expect(facts.filter(({ kind }) => kind === 'compatibility')).toEqual([
      expect.objectContaining({ component: 'rancher 2.14.4', first: 33, last: 35, minor: 35 }),
      expect.objectContaining({ component: 'cert-manager v1.21.1', minor: 35 }),
    ]);
  });

  test('the cluster under it, its nodes and its snapshots, as every cluster does', () => {
    const facts = new Placed().rancher.node.metadata.map(({ data }) => data as Fact);
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'cluster', name: 'rancher', stack: 'chula-rancher', hasEntry: true }),
    );
    const nodes = facts.flatMap((fact) => (fact.kind === 'node' ? [[fact.name, fact.address, fact.roles]] : []));
    const roles = ['etcd', 'control-plane', 'worker'];
    expect(nodes).toEqual([
      ['chula-rancher-server-1', '10.20.0.64', roles],
      ['chula-rancher-server-2', '10.20.0.65', roles],
      ['chula-rancher-server-3', '10.20.0.66', roles],
    ]);
    expect(facts).toContainEqual({ kind: 'etcd-backup', cluster: 'rancher', schedule: '0 */12 * * *', keep: 5 });
  });

  test('its name, which no other Rancher has', () =>
    expect(new Placed().rancher.node.metadata.map(({ data }) => data as Fact)).toContainEqual({
      kind: 'name',
      space: 'names of Ranchers',
      name: 'rancher.example.org',
    }));

  test('of every secret in the user data of its servers', () => {
    const names = collectFacts<Fact>(new Placed().rancher)
      .map(({ fact }) => fact)
      .flatMap((fact) => (fact.kind === 'boot-secret' && fact.machine === 'chula-rancher-server-1' ? [fact.name] : []));
    expect(names.sort()).toEqual([
      'certificate of chula-rancher authority',
      'certificate of chula-rancher server',
      "password of Rancher's first start",
      'private key of chula-rancher server',
      'token that servers of rancher join with',
    ]);
  });
});

describe('what a Rancher refuses', () => {
  const path = '[chula/rancher]';
  test.each<[string, Partial<RancherServerProps>, string]>([
    [
      'a name that is no whole one',
      { hostname: 'rancher' },
      "Rancher is known by a whole DNS name in lower case, got 'rancher'; write it as 'rancher.example.org'",
    ],
    [
      'a name with a label that is too long',
      { hostname: `${'x'.repeat(64)}.example.org` },
      `Rancher is known by a whole DNS name in lower case, got '${'x'.repeat(64)}.example.org'; write it as 'rancher.example.org'`,
    ],
    [
      'a setting that is made of its name',
      { settings: { 'server-url': 'https://elsewhere.example.org' } },
      "Rancher's address is made of its name, got a setting 'server-url'; take it out of 'settings'",
    ],
    [
      'a setting in words',
      { settings: { 'Server URL': 'x' } },
      "a setting of Rancher is named by lower-case letters, digits, dots and hyphens, got 'Server URL'; correct 'settings'",
    ],
    [
      'a Rancher that the provider is not made for',
      { versions: Versions.of({ rancher: { ...Versions.defaults().rancher, version: '2.13.8' } }) },
      "the stack of the API calls by the provider rancher2 14.1.1, which is made for rancher 2.14, got rancher 2.13.8; choose another in 'versions'",
    ],
    ['half a cluster', { clusters: 1.5 }, "Rancher manages a whole number of clusters, got 1.5; correct 'clusters'"],
    [
      "Let's Encrypt where the world cannot call",
      {
        certificate: RancherCertificate.letsEncrypt({ email: 'ops@example.org' }),
        entry: Entry.haproxy({ flavor: small, exposedTo: Access.nobody() }),
      },
      "Let's Encrypt asks Rancher's name by HTTP from anywhere, got an entry that is not exposed to everybody; give it 'exposedTo: Access.anywhere()' and a public address, or choose another 'certificate'",
    ],
    [
      'an administrator without an address',
      { certificate: RancherCertificate.letsEncrypt({ email: 'ops' }) },
      "Let's Encrypt writes to a mail address, got 'ops'; correct 'email'",
    ],
    [
      'a certificate of no name',
      { certificate: RancherCertificate.given({ credentialsSecret: '1st' }) },
      "credentials have the name of a Secret that begins with a letter, got '1st'; correct 'credentialsSecret'",
    ],
    [
      'a repository with a password in its address',
      { delivery: { repository: 'https://me:secret@git.example.org/testbed.git' } },
      "a repository is reached by https and without credentials in its address, got 'https://...@git.example.org/testbed.git'; correct 'repository'",
    ],
    [
      'a branch of two words',
      { delivery: { repository: 'https://git.example.org/testbed.git', branch: 'my branch' } },
      "a branch is one word, got 'my branch'; correct 'branch'",
    ],
    [
      'a folder from the root of the machine',
      { delivery: { repository: 'https://git.example.org/testbed.git', path: '/dist' } },
      "a folder is named from the root of its repository, without a slash at either end or '..', got '/dist'; correct 'path'",
    ],
  ])('%s', (_, props, message) => expect(new Placed(props).problems).toContain(`${path} ${message}`));

  test('an id that names no machine', () => {
    const site = newSite(newApp());
    const entry = Entry.haproxy({ flavor: small, exposedTo: Access.anywhere() });
    const props = { hostname: 'r.example.org', servers: { count: 1, flavor: medium }, entry };
    expect(() => new RancherServer(site, '--', { ...props, datastore: Datastore.embeddedEtcd() })).toThrow(
      "[chula/--] machines of a Rancher are named after its id, got '--' without a letter or digit; use a to z and 0 to 9",
    );
  });

  test('to be called by Terraform from nowhere', () =>
    expect(new Placed({}, { access: undefined }).problems).toContain(
      `${path} a stack that calls Rancher's API runs from the administrators' ranges, got none; name them in 'access.admins' of the site`,
    ));

  test('by its rules: even voters, too many clusters, a Kubernetes that its chart is not made for', () => {
    const said = (props: Partial<RancherServerProps>): string => {
      try {
        new Placed(props).app.synth();
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(said({ servers: { count: 2, flavor: medium } })).toContain(
      '[chula/rancher/chula-rancher/servers] etcd votes with an odd number of servers, got 2',
    );
    expect(said({ clusters: 151 })).toContain(
      `${path} servers of 4 cores and 16 GiB carry 150 clusters, got 151; choose a flavor of 8 cores and 32 GiB or more`,
    );
    const k3s = K3sRelease.of('v1.36.2+k3s1', { sha256: 'a'.repeat(64) });
    expect(said({ versions: Versions.of({ k3s }) })).toContain(
      `${path} rancher 2.14.4 is made for Kubernetes 1.33 to 1.35, got k3s v1.36.2+k3s1; choose another in 'versions'`,
    );
  });
});

test('one server or one balancer more changes the first boot of no other machine', () => {
  const boots = (count: number, machines: number): Map<string, unknown> => {
    const entry = Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), machines });
    const { stack } = new Placed({ servers: { count, flavor: medium }, entry });
    return new Map(instances(stack, 'chula').map(({ name, user_data }) => [name as string, user_data]));
  };
  const grown = boots(5, 3);
  for (const few of [boots(1, 1), boots(3, 2)]) {
    few.forEach((data, name) => expect([name, grown.get(name)]).toEqual([name, data]));
  }
});
