import { parse } from 'yaml';
import { BootSecret, EdgeBoxProps, K3sRelease, RancherCertificate, Region, SystemSettings, Versions } from '../../lib';
import { collectFacts } from '../../lib/core';
import { Fact } from '../../lib/model';
import { rendered, resources } from '../support/rendered';
import { EdgeStand } from './edge-stand';
import { FirstBoot } from './user-data';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org';

const CONFIG = '/etc/rancher/k3s/config.yaml';
const configOf = (edge: EdgeStand): Record<string, any> => bootOf(edge).yaml(CONFIG);
const bootOf = (edge: EdgeStand, name?: string): FirstBoot => new FirstBoot(edge.escapedUserDataOf(name));

describe('a box in Terraform', () => {
  test('is a cluster of its labels in the stack of the API, and a file in a stack that waits for that one', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', { region: Region.of('bangkok'), zone: 'floor-2', labels: { 'example.org/group': 'labs' } });
    expect(Object.values(resources(edge.api, 'rancher2_cluster'))).toEqual([
      {
        '//': expect.anything(),
        name: 'lab-1',
        labels: {
          'topology.kubernetes.io/region': 'bangkok',
          'topology.kubernetes.io/zone': 'floor-2',
          'example.org/group': 'labs',
        },
      },
    ]);
    const files = edge.files;
    expect(Object.keys(files)).toEqual(['${path.module}/../../../dist-files/edge/lab-1/user-data']);
    expect(Object.values(files)[0]).toMatchObject({ file_permission: '0600', directory_permission: '0755' });
    expect(edge.stack.dependencies.map(({ node }) => node.id)).toEqual(['chula-rancher-api']);
  });

  test('gets the address of its own registration, and one value crosses for all boxes', () => {
    const edge = new EdgeStand();
    ['Lab 1', 'Lab 2', 'Lab 3'].forEach((id) => edge.box(id));
    const crossing = '"${local.edge-boxes}"';
    const stack = rendered(edge.stack);
    expect(Object.keys(stack.data.terraform_remote_state)).toHaveLength(1);
    const api = rendered(edge.api);
    expect(JSON.stringify(Object.values(api.output).filter(({ value }) => `"${String(value)}"` === crossing))).toEqual(
      JSON.stringify([{ value: '${local.edge-boxes}', sensitive: true }]),
    );
    const { manifests } = api.locals['edge-boxes'] as unknown as { manifests: Record<string, string> };
    expect(manifests).toEqual({
      'lab-1': '${rancher2_cluster.edge-lab-1.cluster_registration_token[0].manifest_url}',
      'lab-2': '${rancher2_cluster.edge-lab-2.cluster_registration_token[0].manifest_url}',
      'lab-3': '${rancher2_cluster.edge-lab-3.cluster_registration_token[0].manifest_url}',
    });
    expect(bootOf(edge, 'lab-2').file('/var/lib/cloudserve/edge/manifest-url').content).toMatch(
      /^\$\{data\.terraform_remote_state\.\S+\.manifests\["lab-2"\]\}$/,
    );
  });

  test('keeps the token of the administrator in the stack of the API', () => {
    const edge = new EdgeStand();
    edge.box();
    const stack = JSON.stringify(rendered(edge.stack));
    expect(stack).not.toContain('rancher2');
    expect(JSON.stringify(rendered(edge.api).output)).not.toMatch(/token/);
  });

  test('has no file of the authority where the certificate is known to all', () => {
    const edge = new EdgeStand();
    edge.box();
    expect(bootOf(edge).file('/var/lib/cloudserve/edge/ca.pem').mode).toBe(0o600);
    const open = new EdgeStand({ certificate: RancherCertificate.letsEncrypt({ email: 'ops@example.org' }) });
    open.box();
    expect(bootOf(open).paths).not.toContain('/var/lib/cloudserve/edge/ca.pem');
  });

  test('a Rancher without boxes has no stack for them', () => {
    const edge = new EdgeStand();
    expect(edge.rancher.node.tryFindChild('chula-rancher-edge')).toBeUndefined();
  });
});

describe('the seed of a box', () => {
  test('names it, with keys of the default user, and leaves its network to cloud-init unless it is said otherwise', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', { sshKeys: [KEY] });
    expect(parse(edge.companion('edge/lab-1/meta-data') ?? '')).toEqual({
      'instance-id': 'lab-1',
      'local-hostname': 'lab-1',
      'public-keys': [KEY],
    });
    const others = ['network-config', 'user-data'].map((file) => edge.companion(`edge/lab-1/${file}`));
    expect(others).toEqual([undefined, undefined]);
  });

  test.each(['9', 'on', '1e3'])('is of the box %s also to who reads YAML 1.1', (id) => {
    const edge = new EdgeStand();
    edge.box(id);
    const texts = [edge.companion(`edge/${id}/meta-data`) ?? '', edge.userDataOf(id)];
    const [metaData, userData] = texts.map((text) => parse(text, { version: '1.1' }));
    expect([metaData['local-hostname'], userData.hostname]).toEqual([id, id]);
    expect(Object.keys(resources(edge.stack, 'local_sensitive_file'))).toEqual([`seed-${id}`]);
  });

  test('has addresses of its interfaces, and no start waits for one of them', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', {
      interfaces: [
        {
          name: 'eth0',
          address: '192.0.2.10/24',
          gateway: '192.0.2.1',
          nameServers: ['192.0.2.53'],
          searchDomains: ['lab.example.org'],
        },
        { name: 'eth1' },
      ],
    });
    expect(edge.problems()).toEqual([]);
    expect(parse(edge.companion('edge/lab-1/network-config') ?? '').ethernets).toEqual({
      eth0: {
        optional: true,
        dhcp4: false,
        addresses: ['192.0.2.10/24'],
        routes: [{ to: '0.0.0.0/0', via: '192.0.2.1' }],
        nameservers: { addresses: ['192.0.2.53'], search: ['lab.example.org'] },
      },
      eth1: { optional: true, dhcp4: true },
    });
  });

  test('is plain text, without a place for a secret that nothing fills', () => {
    const edge = new EdgeStand();
    edge.box();
    expect(edge.userDataOf().startsWith('#cloud-config\nhostname: "lab-1"\n')).toBe(true);
    const boot = bootOf(edge);
    expect(boot.paths.map((path) => boot.file(path).content).join()).not.toMatch(/<<[a-z-]+>>/);
  });
});

describe('K3s on a box', () => {
  test('is one node with the labels of the box, without what nobody there needs', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', { region: Region.of('bangkok'), labels: { group: 'labs' } });
    expect(configOf(edge)).toMatchObject({
      'cluster-cidr': '10.42.0.0/16',
      'service-cidr': '10.43.0.0/16',
      'cluster-dns': '10.43.0.10',
      disable: ['traefik', 'servicelb', 'metrics-server'],
      'node-label': ['topology.kubernetes.io/region=bangkok', 'group=labs'],
      'secrets-encryption': true,
      'protect-kernel-defaults': true,
    });
    expect(configOf(edge)['kubelet-arg']).toEqual(
      expect.arrayContaining([
        'streaming-connection-idle-timeout=5m',
        'system-reserved=cpu=100m,memory=256Mi',
        'eviction-hard=memory.available<100Mi,nodefs.available<10%,imagefs.available<10%',
      ]),
    );
    expect(Object.keys(configOf(edge)).filter((key) => /^(server|token|datastore|cluster-init)/.test(key))).toEqual([]);
  });

  test('measures usage and pulls images beforehand if it is asked to', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', {
      metricsServer: true,
      images: ['docker.io/library/nginx:1.29', 'registry.example.org:5000/app/web@sha256:0a1b'],
    });
    expect(edge.problems()).toEqual([]);
    expect(configOf(edge).disable).toEqual(['traefik', 'servicelb']);
    expect(bootOf(edge).file('/var/lib/rancher/k3s/agent/images/edge.txt').content).toBe(
      'docker.io/library/nginx:1.29\nregistry.example.org:5000/app/web@sha256:0a1b\n',
    );
  });

  test('starts after no network and no other unit, and by a script that waits at the first start alone', () => {
    const edge = new EdgeStand();
    edge.box();
    const unit = bootOf(edge).file('/etc/systemd/system/k3s.service').content;
    expect(unit).not.toMatch(/network|fetch|clock|^(After|Requires|Wants|BindsTo)=/m);
    expect(unit).toContain('ExecStartPre=/usr/local/lib/cloudserve/edge-start\n');
    expect(bootOf(edge).paths).toEqual(
      expect.arrayContaining(['/usr/local/lib/cloudserve/edge-start', '/usr/local/lib/cloudserve/clock']),
    );
    const register = bootOf(edge).file('/etc/systemd/system/edge-register.service').content;
    expect(register).toContain('ConditionPathExists=!/var/lib/cloudserve/edge/registered\n');
  });

  test('keeps an address that no cable and no DHCP takes away, on the interface that its start makes', () => {
    const edge = new EdgeStand();
    edge.box();
    const start = bootOf(edge).file('/usr/local/lib/cloudserve/edge-start').content;
    const { 'node-ip': address, 'flannel-iface': device } = configOf(edge);
    expect(start).toContain(`interface=\${EDGE_INTERFACE:-${device}}\n`);
    expect(start).toContain(`address replace ${address}/31 `);
  });

  test('is restarted once a month, since it renews its certificates at a start alone', () => {
    const edge = new EdgeStand();
    edge.box();
    const boot = bootOf(edge);
    expect(boot.file('/etc/systemd/system/cloudserve-renew.service').content).toContain(
      'ExecStart=/usr/local/lib/cloudserve/node-renew k3s.service agent\n',
    );
    expect(boot.file('/etc/systemd/system/cloudserve-renew.timer').content).toContain('OnCalendar=*-*-* 03:00\n');
    expect(boot.file('/usr/local/lib/cloudserve/node-renew').content).toContain('restart "$unit"');
    expect(boot.userData).toMatch(/- k3s\.service\n *- edge-register\.service\n *- cloudserve-renew\.timer\n/);
  });

  test('is fetched by its checksum, for ARM by that of its own program, from the mirror if there is one', () => {
    const fetchOf = (props: Partial<EdgeBoxProps>): string => {
      const edge = new EdgeStand();
      edge.box('Lab 1', props);
      return bootOf(edge).file('/etc/systemd/system/cloudserve-fetch.service').content;
    };
    const { version, sha256 } = Versions.defaults().k3s;
    const base = `https://github.com/k3s-io/k3s/releases/download/${version.replace('+', '%%2B')}`;
    expect(fetchOf({})).toContain(`${base}/k3s ${sha256} /usr/local/bin/k3s 0755\n`);
    const arm = 'ab'.repeat(32);
    expect(fetchOf({ arm64Sha256: arm })).toContain(`${base}/k3s-arm64 ${arm} /usr/local/bin/k3s 0755\n`);
    const system = new SystemSettings({ downloadMirror: 'https://mirror.example.org/files' });
    expect(fetchOf({ system })).toContain('CLOUDSERVE_MIRROR=https://mirror.example.org/files\n');
  });

  test('has mirrors of registries, the own ones before those of the system', () => {
    const mirror = (host: string) => ({ registry: 'docker.io', endpoints: [`https://${host}`] });
    const system = new SystemSettings({ registryMirrors: [mirror('system.example.org')] });
    const edge = new EdgeStand();
    edge.box('Lab 1', { system });
    edge.box('Lab 2', { system, registryMirrors: [mirror('own.example.org')] });
    const endpointOf = (name: string): string[] =>
      bootOf(edge, name).yaml('/etc/rancher/k3s/registries.yaml').mirrors['docker.io'].endpoint;
    expect([endpointOf('lab-1'), endpointOf('lab-2')]).toEqual([
      ['https://system.example.org'],
      ['https://own.example.org'],
    ]);
  });
});

describe('what a box states', () => {
  test('is a cluster at the edge that is registered, and its secrets', () => {
    const edge = new EdgeStand();
    edge.box();
    expect(edge.facts).toEqual(
      expect.arrayContaining([
        { kind: 'registered', name: 'lab-1', rancher: 'rancher.example.org', isEdge: true },
        { kind: 'name', space: 'clusters of Rancher rancher.example.org', name: 'lab-1' },
        { kind: 'name', space: 'boxes at the edge', name: 'lab-1' },
        { kind: 'boot-secret', machine: 'lab-1', name: 'address of the registration' },
      ]),
    );
  });

  test('is which Kubernetes Rancher must take, where it has a release of its own', () => {
    const edge = new EdgeStand();
    edge.box('Lab 1', { versions: Versions.of({ k3s: K3sRelease.of('v1.31.1+k3s1', { sha256: '0'.repeat(64) }) }) });
    const stated = collectFacts<Fact>(edge.app).filter(({ path }) => path === 'Lab 1');
    expect(stated.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'compatibility', distribution: 'k3s v1.31.1+k3s1', minor: 31 }),
      ]),
    );
  });
});

describe('a box is refused', () => {
  test.each<[string, Partial<EdgeBoxProps>, RegExp]>([
    ['a label that is none', { labels: { 'a b': 'c' } }, /a label's key .* got 'a b'/],
    [
      "a label of Kubernetes' own",
      { labels: { 'node-role.kubernetes.io/x': '' } },
      /no label of 'node-role.kubernetes.io'/,
    ],
    ['an image without a tag', { images: ['nginx'] }, /an image is named with its tag or digest, got 'nginx'/],
    ['a private key', { sshKeys: ['secret'] }, /key 1 of 'sshKeys' needs a public key/],
    ['a wrong checksum', { arm64Sha256: 'AB' }, /needs a SHA-256 of 64 lower-case hexadecimal digits, got 'AB'/],
    ['ranges that overlap', { podCidr: '10.43.0.0/16' }, /which overlap/],
    ['an interface twice', { interfaces: [{ name: 'eth0' }, { name: 'eth0' }] }, /'eth0' is configured twice/],
    ['no interface', { interfaces: [] }, /an interface or more, got none/],
    ['a bare address', { interfaces: [{ name: 'eth0', address: '192.0.2.10' }] }, /got '192.0.2.10'; write it as/],
    ['a name with a wildcard', { interfaces: [{ name: 'e*' }] }, /at most 15 letters and digits, got 'e\*'/],
    ['a gateway by itself', { interfaces: [{ name: 'eth0', gateway: '192.0.2.1' }] }, /learns its gateway by DHCP/],
    [
      'a gateway elsewhere',
      { interfaces: [{ name: 'eth0', address: '192.0.2.10/24', gateway: '198.51.100.1' }] },
      /lies in its network 192.0.2.0\/24, got '198.51.100.1'/,
    ],
    ['a name server by name', { interfaces: [{ name: 'eth0', nameServers: ['ns'] }] }, /an IPv4 address, got 'ns'/],
    [
      'an own secret',
      { system: new SystemSettings({ packageMirror: 'ftp://x' }) },
      /a mirror of packages is an address/,
    ],
  ])('with %s', (_, props, what) => {
    const edge = new EdgeStand();
    edge.box('Lab 1', props);
    expect(edge.problems()).toEqual([expect.stringMatching(what)]);
  });

  test('with a name that is no host name', () => {
    const edge = new EdgeStand();
    expect(() => edge.box('***')).toThrow(
      "[***] a box is named after its id, a host name of at most 63 characters, got '***'",
    );
    expect(() => edge.box('a'.repeat(64))).toThrow('at most 63 characters');
  });

  test('with a text of the program for a secret', () => {
    const edge = new EdgeStand();
    const registryMirrors = [
      { registry: 'docker.io', endpoints: ['https://a.example.org'], user: 'u', password: BootSecret.of('p', 'plain') },
    ];
    edge.box('Lab 1', { registryMirrors });
    expect(edge.problems().join()).toMatch(/that only a deployment knows, got a text of the program/);
  });
});
