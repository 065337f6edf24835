import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { RequestListener } from 'node:http';
import * as path from 'node:path';
import { Testing } from 'cdk8s';
import { parse } from 'yaml';
import { BootSecret, EdgeBoxProps, EdgeCoreBox, Region, SystemSettings } from '../../lib';
import { TerraformVariable } from '../../lib/cdktf';
import { collectCompanions } from '../../lib/core';
import { EdgeStand } from '../clusters/edge-stand';
import { StandIn } from './rancher-join/stand-in';
import { problemsOfMachine } from './support/machine-checks';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, Ended, mustRun, runProgram } from './support/program';
import { until } from './support/until';
import { UserData } from './support/user-data';
import { TerraformFolder, installTerraform } from './terraform/terraform-folder';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org';
const SCRIPTS = path.join(ROOT, 'lib/infra/scripts');

const EVERYTHING: Partial<EdgeBoxProps> = {
  region: Region.of('bangkok'),
  zone: 'floor-2',
  labels: { 'example.org/group': 'labs' },
  sshKeys: [KEY],
  system: new SystemSettings({
    timeServers: ['ntp.example.org'],
    proxy: { address: 'http://proxy.example.org:3128' },
    downloadMirror: 'https://mirror.example.org/files',
  }),
  images: ['docker.io/library/nginx:1.29'],
  metricsServer: true,
  arm64Sha256: 'ab'.repeat(32),
  interfaces: [
    {
      name: 'eth0',
      address: '192.0.2.10/24',
      gateway: '192.0.2.1',
      nameServers: ['192.0.2.53'],
      searchDomains: ['a.b'],
    },
    { name: 'wlan0' },
  ],
};

/** A stand with one box, of which everything is said, a password of a registry among it. */
function whole(): EdgeStand {
  const edge = new EdgeStand();
  const value = new TerraformVariable(edge.api, 'password', { sensitive: true }).stringValue;
  const password = BootSecret.of('password of the registry', value);
  edge.box('Lab 1', {
    ...EVERYTHING,
    registryMirrors: [{ registry: 'docker.io', endpoints: ['https://r.example.org'], user: 'box', password }],
  });
  expect(edge.problems()).toEqual([]);
  return edge;
}

function plain(): EdgeStand {
  const edge = new EdgeStand();
  edge.box();
  return edge;
}

/** As a deployment makes them of values of the right form. */
const userDataOf = (edge: EdgeStand): UserData =>
  UserData.of(
    edge.escapedUserDataOf('lab-1', (reference) =>
      /manifests/.test(reference) ? 'https://r.example.org/v3/import/a_b.yaml' : 'made-up',
    ),
  );

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);

beforeAll(() => {
  for (const installer of ['rancher-join', 'boot']) {
    const { status, stderr } = spawnSync('bash', [path.join(__dirname, installer, 'install.sh')], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
  }
});

beforeEach(() => {
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'edge-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the seed of a box', () => {
  test.each<[string, () => EdgeStand]>([
    ['of which nothing is said', plain],
    ['of which everything is said', whole],
  ])('%s is as cloud-init, systemd, shellcheck and the others want it', async (_, stand) => {
    expect(await problemsOfMachine(userDataOf(stand()))).toEqual([]);
  });

  test('is finished by real Terraform as our reader reads it', () => {
    const env = installTerraform();
    const edge = whole();
    const { content, locals } = edge.expressionOf('lab-1');
    const references = new Map<string, string>();
    const known = (text: string): string =>
      text.replace(/data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+((\.|\[")[\w-]+("\])?)*/g, (reference) => {
        references.set(reference, `late "${references.size}" \\ : #`);
        return `local.late[${references.size - 1}]`;
      });
    const expressions = Object.fromEntries(Object.entries(locals).map(([name, text]) => [name, known(text)]));
    const made = known(content);
    const late = [...references.values()];
    const files = TerraformFolder.with({ locals: { ...expressions, late }, output: { made: { value: made } } }, env);
    try {
      files.do('init', '-input=false');
      files.do('apply', '-input=false', '-auto-approve');
      const real = JSON.parse(files.do('output', '-json')).made.value;
      expect(real).toBe(edge.userDataOf('lab-1', (reference) => references.get(reference) ?? 'unknown'));
      const url = parse(real).write_files.find((file: { path: string }) => file.path.endsWith('/manifest-url'));
      expect(late).toContain(url.content);
    } finally {
      files.remove();
    }
  });

  test('is what cloud-init finds on a volume: name, key, user data and network', async () => {
    const edge = whole();
    const seed = at('seed/nocloud');
    mkdirSync(seed, { recursive: true });
    for (const file of ['meta-data', 'network-config']) {
      writeFileSync(path.join(seed, file), edge.companion(`edge/lab-1/${file}`) ?? '');
    }
    writeFileSync(path.join(seed, 'user-data'), userDataOf(edge).text);
    const program = `
import json, sys
from cloudinit import helpers
from cloudinit.sources.DataSourceNoCloud import DataSourceNoCloud
paths = helpers.Paths({'cloud_dir': sys.argv[1], 'run_dir': sys.argv[1]})
source = DataSourceNoCloud({'datasource': {'NoCloud': {'fs_label': None}}}, None, paths)
source.seed_dir = sys.argv[1] + '/seed/nocloud'
assert source._get_data()
print(json.dumps([source.get_instance_id(), source.metadata['local-hostname'], source.get_public_ssh_keys(), source.network_config,
  source.get_userdata_raw().decode().split(chr(10))[0]]))`;
    const found = JSON.parse(await mustRun(['/usr/bin/python3', '-c', program, folder]));
    expect(found).toEqual([
      'lab-1',
      'lab-1',
      [KEY],
      parse(edge.companion('edge/lab-1/network-config') ?? ''),
      '#cloud-config',
    ]);
  });

  test.each<[string, string, RegExp[]]>([
    [
      'networkd',
      'systemd/network',
      [/Address=192\.0\.2\.10\/24/, /Gateway=192\.0\.2\.1\b/, /DNS=192\.0\.2\.53/, /Name=wlan0/],
    ],
    [
      'eni',
      'network',
      [/address 192\.0\.2\.10\/24/, /gw 192\.0\.2\.1\b|gateway 192\.0\.2\.1\b/, /iface wlan0 inet dhcp/],
    ],
    ['netplan', 'netplan', [/192\.0\.2\.10\/24/, /via: 192\.0\.2\.1\b/, /optional: true/]],
  ])('has a network that cloud-init writes for systems with %s', async (kind, place, wanted) => {
    writeFileSync(at('network-config'), whole().companion('edge/lab-1/network-config') ?? '');
    const words = ['--network-data', at('network-config'), '--kind', 'yaml', '--directory', at('out')];
    await mustRun(['cloud-init', 'devel', 'net-convert', ...words, '--distro', 'debian', '--output-kind', kind]);
    const written = await mustRun(['bash', '-c', `find '${at('out')}/etc/${place}' -type f -exec cat {} +`]);
    wanted.forEach((each) => expect(written).toMatch(each));
  });
});

/** Keys of K3s's own list of what its configuration takes. */
const K3S_KEYS = new Set(
  (
    'tls-san cluster-cidr service-cidr cluster-dns cluster-domain flannel-backend flannel-iface node-ip disable node-name node-label protect-kernel-defaults ' +
    'secrets-encryption write-kubeconfig-mode kube-apiserver-arg kube-controller-manager-arg kubelet-arg'
  ).split(' '),
);

test("K3s's configuration has keys that K3s documents, none of them for more than one server", () => {
  const file = userDataOf(whole()).files.find(({ path: place }) => place === '/etc/rancher/k3s/config.yaml');
  expect(Object.keys(parse(file?.content ?? '')).filter((key) => !K3S_KEYS.has(key))).toEqual([]);
});

describe('the first start of K3s', () => {
  const start = (): Daemon =>
    new Daemon(['bash', path.join(SCRIPTS, 'edge-start')], {
      EDGE_BINARY: at('k3s'),
      EDGE_CLOCK: at('clock'),
      EDGE_PAUSE: '0.1',
      EDGE_IP: at('ip'),
      K3S_DATA: at('server'),
    });

  beforeEach(() => {
    const ip = `#!/bin/sh\necho "$*" >>${at('ip-calls')}\n[ "$1 $2" != 'link show' ] || [ -e ${at('has-interface')} ]\n`;
    writeFileSync(at('ip'), ip, { mode: 0o755 });
  });

  test('waits for the program and then for the time, and goes on when there is none', async () => {
    writeFileSync(at('clock'), `#!/bin/sh\necho "$1" >>${at('asked')}\nexit 3\n`, { mode: 0o755 });
    const daemon = start();
    try {
      writeFileSync(at('k3s.part'), '#!/bin/sh\n');
      await until('the script runs', async () => daemon.pid !== undefined);
      expect(existsSync(at('asked'))).toBe(false);
    } finally {
      writeFileSync(at('k3s'), '#!/bin/sh\n');
      chmodSync(at('k3s'), 0o755);
    }
    expect(await daemon.ended()).toBe(0);
    expect(readFileSync(at('asked'), 'utf8')).toBe('300\n');
    expect(daemon.said).toContain('the time is not known');
  });

  test('is the only one that waits: a box that has certificates asks for nothing', async () => {
    mkdirSync(at('server/tls'), { recursive: true });
    expect(await start().ended()).toBe(0);
  });

  test('gives the box an address and a way out that need no network, at each start and once', async () => {
    mkdirSync(at('server/tls'), { recursive: true });
    expect(await start().ended()).toBe(0);
    writeFileSync(at('has-interface'), '');
    expect(await start().ended()).toBe(0);
    const rest = [
      'address replace 203.0.113.254/31 dev edge0',
      'link set edge0 up',
      'route replace default via 203.0.113.255 dev edge0 metric 1000000',
    ];
    expect(readFileSync(at('ip-calls'), 'utf8').trim().split('\n')).toEqual([
      'link show dev edge0',
      'link add edge0 type dummy',
      ...rest,
      'link show dev edge0',
      ...rest,
    ]);
  });
});

describe('registration', () => {
  const MANIFEST = 'kind: Deployment\nmetadata:\n  name: cattle-cluster-agent\n';
  let rancher: StandIn;

  beforeEach(async () => {
    rancher = await StandIn.in(folder);
    mkdirSync(at('edge'));
    const kubectl =
      '#!/bin/sh\n[ "$1" = get ] && [ ! -e "$STAND_IN/api-down" ] && exit 0\n[ "$1" = apply ] || exit 1\n';
    writeFileSync(at('kubectl'), `${kubectl}[ ! -e "$STAND_IN/refuse" ] || exit 1\ncat "$3" >>"$STAND_IN/applied"\n`, {
      mode: 0o755,
    });
  });

  afterEach(() => rancher.end());

  const environment = (): NodeJS.ProcessEnv => ({
    STAND_IN: folder,
    EDGE_KUBECTL: at('kubectl'),
    EDGE_ATTEMPTS: '3',
    EDGE_LONGEST_WAIT: '1',
  });
  const words = ['bash', path.join(SCRIPTS, 'edge-register')];
  const register = (): Promise<Ended> => runProgram([...words, at('edge')], environment());
  const answer =
    (body: string): RequestListener =>
    (request, response) => {
      rancher.asked.push(request.url ?? '');
      response.writeHead(request.url === '/v3/import/token_c-1.yaml' ? 200 : 404, { connection: 'close' });
      response.end(body);
    };
  const tell = (port: number, authority = readFileSync(at('certificate.pem'), 'utf8')): void => {
    writeFileSync(at('edge/manifest-url'), `https://127.0.0.1:${port}/v3/import/token_c-1.yaml`);
    writeFileSync(at('edge/ca.pem'), authority);
  };
  const applied = (): string => (existsSync(at('applied')) ? readFileSync(at('applied'), 'utf8') : '');

  test('applies the manifest of Rancher once; afterwards the address is gone and a second run asks nobody', async () => {
    tell(await rancher.start(0, answer(MANIFEST)));
    expect((await register()).code).toBe(0);
    expect(applied()).toBe(MANIFEST);
    expect(['registered', 'manifest-url', 'manifest.yaml'].map((name) => existsSync(at('edge', name)))).toEqual([
      true,
      false,
      false,
    ]);
    await rancher.end();
    const second = await register();
    expect([second.code, second.said]).toEqual([0, expect.stringContaining('registered before')]);
    expect([applied(), rancher.asked]).toEqual([MANIFEST, ['/v3/import/token_c-1.yaml']]);
  });

  test('waits for a Rancher that is down for a while', async () => {
    const port = await rancher.start(0, answer(MANIFEST));
    tell(port);
    await rancher.end();
    const daemon = new Daemon([...words, at('edge')], { ...environment(), EDGE_ATTEMPTS: '60' });
    await until('a first attempt fails', async () => daemon.said.includes('attempt 1 of 60 failed'));
    await rancher.start(port, answer(MANIFEST));
    expect([await daemon.ended(), applied()]).toEqual([0, MANIFEST]);
  });

  test('gives up after its attempts when Rancher does not answer, and keeps the address for the next try', async () => {
    const port = await rancher.start(0, answer(MANIFEST));
    tell(port);
    await rancher.end();
    const { code, said } = await register();
    expect([code, said]).toEqual([3, expect.stringContaining('cannot be had after 3 attempts')]);
    expect([applied(), existsSync(at('edge/manifest-url'))]).toEqual(['', true]);
  });

  test('applies nothing of a Rancher with another certificate', async () => {
    mkdirSync(at('other'));
    await StandIn.in(at('other'));
    tell(await rancher.start(0, answer(MANIFEST)), readFileSync(at('other/certificate.pem'), 'utf8'));
    const { code, said } = await register();
    expect([code, said]).toEqual([4, expect.stringContaining('certificate is not what the box trusts')]);
    expect([applied(), rancher.asked]).toEqual(['', []]);
  });

  test('applies nothing that is no manifest of a registration', async () => {
    tell(await rancher.start(0, answer('<html>sign in</html>')));
    expect([(await register()).code, applied()]).toEqual([5, '']);
  });

  test('waits for the API of the box, and says when it does not answer or does not take the manifest', async () => {
    tell(await rancher.start(0, answer(MANIFEST)));
    writeFileSync(at('api-down'), '');
    expect((await register()).said).toContain('the API of the box does not answer after 3 attempts');
    expect(rancher.asked).toEqual([]);
    rmSync(at('api-down'));
    writeFileSync(at('refuse'), '');
    const refused = await register();
    expect([refused.code, existsSync(at('edge/registered'))]).toEqual([6, false]);
    rmSync(at('refuse'));
    expect((await register()).code).toBe(0);
  });

  test('never shows the address, which is a secret', async () => {
    const port = await rancher.start(0, answer(MANIFEST));
    tell(port);
    const curl = `#!/bin/sh\nprintf '%s\\n' "$@" >>"$STAND_IN/words"\nexec ${await mustRun(['bash', '-c', 'printf %s "$(command -v curl)"'])} "$@"\n`;
    writeFileSync(at('bin/curl'), curl, { mode: 0o755 });
    const { said } = await runProgram([...words, at('edge')], {
      ...environment(),
      PATH: `${at('bin')}:${process.env.PATH}`,
    });
    expect(`${said}${readFileSync(at('words'), 'utf8')}`).not.toContain('token_c-1');
  });

  test.each([
    ['no address', ''],
    ['an address without TLS', 'http://127.0.0.1/v3/import/a.yaml'],
    ['an address with a quote', 'https://127.0.0.1/"\noutput = "/etc/passwd'],
  ])('refuses %s', async (_, text) => {
    writeFileSync(at('edge/manifest-url'), text);
    const { code, said } = await register();
    expect([code, said]).toEqual([2, expect.stringContaining('has no address of https')]);
  });
});

describe('a box of KubeEdge', () => {
  let cloud: StandIn;
  let join: string;

  beforeEach(async () => {
    cloud = await StandIn.in(folder);
    mkdirSync(at('kubeedge/config'), { recursive: true });
    mkdirSync(at('kubeedge/certs'));
    const keadm =
      '#!/bin/sh\nprintf "%s\\n" "$@" >>"$STAND_IN/keadm"\n[ ! -e "$STAND_IN/refuse" ] || exit 1\n' +
      'echo "of keadm" >"$EDGECORE_FOLDER/config/edgecore.yaml"\n[ "$1" = reset ] || : >"$EDGECORE_FOLDER/certs/server.crt"\n';
    writeFileSync(at('bin/keadm'), keadm, { mode: 0o755 });
    writeFileSync(at('bin/systemctl'), '#!/bin/sh\necho "$@" >>"$STAND_IN/systemctl"\n', { mode: 0o755 });
    const port = await cloud.start(0, (request, response) => {
      cloud.asked.push(request.url ?? '');
      response.writeHead(request.url === '/ca.crt' ? 200 : 404, { connection: 'close' });
      response.end();
    });
    const release = { kubeEdgeRelease: 'v1.23.1', cloudAddress: '127.0.0.1', hubPort: 30000, tunnelPort: 30004 };
    const box = new EdgeCoreBox(Testing.app(), 'Lab 1', { cloud: { ...release, certificatePort: port } });
    for (const { companion } of collectCompanions(box)) {
      writeFileSync(at(path.basename(companion.path)), companion.content(), { mode: 0o755 });
    }
    join = at('join.sh');
  });

  afterEach(() => cloud.end());

  const run = (more: NodeJS.ProcessEnv = {}): Promise<Ended> =>
    runProgram([join], {
      PATH: `${at('bin')}:${process.env.PATH}`,
      STAND_IN: folder,
      EDGECORE_FOLDER: at('kubeedge'),
      EDGECORE_ATTEMPTS: '2',
      EDGECORE_LONGEST_WAIT: '1',
      KUBEEDGE_TOKEN: 'a-token',
      ...more,
    });

  test('has a script that shellcheck has nothing against', async () => {
    expect(await mustRun(['shellcheck', '--format=gcc', join])).toBe('');
  });

  test('joins by keadm, gets its own configuration without a token, and a second run does nothing', async () => {
    expect((await run()).code).toBe(0);
    expect(cloud.kept('keadm')).toEqual([
      'join',
      '--kubeedge-version=v1.23.1',
      '--cloudcore-ipport=127.0.0.1:30000',
      expect.stringMatching(/^--certport=\d+$/),
      '--edgenode-name=lab-1',
      '--token=a-token',
    ]);
    const written = readFileSync(at('kubeedge/config/edgecore.yaml'), 'utf8');
    expect(written).toBe(readFileSync(at('edgecore.yaml'), 'utf8'));
    const second = await run({ KUBEEDGE_TOKEN: '' });
    expect([second.code, second.said]).toEqual([0, expect.stringContaining('this machine has joined')]);
    expect([cloud.kept('systemctl'), cloud.kept('keadm').length]).toEqual([['restart edgecore.service'], 6]);
  });

  test('joins anew when its certificate has ended, and is left alone while it holds', async () => {
    const certificate = at('kubeedge/certs/server.crt');
    const key = at('kubeedge/certs/server.key');
    const request = at('request.pem');
    const subject = ['-nodes', '-subj', '/CN=lab-1', '-keyout', key, '-out', request];
    await mustRun(['openssl', 'req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', ...subject]);
    const make = (days: string): Promise<string> =>
      mustRun(['openssl', 'x509', '-req', '-in', request, '-signkey', key, '-days', days, '-out', certificate]);
    await make('1');
    expect((await run({ KUBEEDGE_TOKEN: '' })).code).toBe(0);
    expect(existsSync(at('keadm'))).toBe(false);
    await make('-1');
    expect((await run({ KUBEEDGE_TOKEN: '' })).code).toBe(2);
    const { code, said } = await run();
    expect([code, said]).toEqual([0, expect.stringContaining('has ended; it joins anew')]);
    expect(cloud.kept('keadm').slice(0, 4)).toEqual(['reset', 'edge', '--force', 'join']);
  });

  test('gives up when the cloud side does not answer, and leaves nothing when keadm fails', async () => {
    writeFileSync(at('refuse'), '');
    expect((await run()).code).toBe(4);
    expect(cloud.kept('keadm').slice(-3)).toEqual(['reset', 'edge', '--force']);
    await cloud.end();
    const { code, said } = await run();
    expect([code, said]).toEqual([3, expect.stringContaining('does not answer at 127.0.0.1:')]);
  });

  test('wants a token', async () => {
    const { code, said } = await run({ KUBEEDGE_TOKEN: '' });
    expect([code, said]).toEqual([2, expect.stringContaining('KUBEEDGE_TOKEN must be given')]);
  });
});
