import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import {
  BootSecret,
  CloudConfig,
  CloudConfigProps,
  FileSystem,
  KernelParameters,
  Size,
  SystemSettings,
} from '../../lib';
import { TerraformVariable } from '../../lib/cdktf';
import { closedMetadata } from '../../lib/infra/boot/closed-metadata';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';
import { problemsOfMachine } from './support/machine-checks';
import { ROOT, SCRATCH } from './support/paths';
import { UserData } from './support/user-data';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org';
const SUM = '0123456789abcdef'.repeat(4);

const whole = (secret: string): CloudConfigProps => ({
  packages: ['curl=7.88.*'],
  files: [
    { path: '/etc/app/settings', content: 'a=${b} %{c}\n', owner: 'www-data:www-data', permissions: '0640' },
    {
      path: '/etc/app/password',
      content: 'password=<<password>>\n',
      secrets: { password: BootSecret.of('password of the app', secret) },
      permissions: '0600',
    },
  ],
  downloads: [
    { url: 'https://example.org/a%2Bb/app', sha256: SUM, path: '/usr/local/bin/app', permissions: '0755' },
    { url: 'https://example.org/b.tgz', sha256: SUM, path: '/var/lib/app/b.tgz', unpack: '/opt/app' },
  ],
  devices: [
    { role: 'my-data', fileSystem: FileSystem.XFS, mount: '/var/lib/my-app', owner: 'www-data:www-data' },
    { role: 'logs', fileSystem: FileSystem.EXT4, mount: '/srv/logs' },
    { role: 'osd' },
  ],
  units: [
    {
      name: 'app.service',
      content:
        '[Unit]\nRequires=cloudserve-fetch.service\nAfter=cloudserve-fetch.service\nRequiresMountsFor=/var/lib/my-app\n' +
        '[Service]\nExecStart=/usr/local/bin/app\n[Install]\nWantedBy=multi-user.target\n',
    },
  ],
  users: [{ name: 'ops', sshKeys: [KEY], administrator: true }],
  sysctl: KernelParameters.forManyPods(),
  commands: [['true', '$HOME "quoted"']],
});
const settings = new SystemSettings({
  timeServers: ['ntp.example.org'],
  proxy: { address: 'http://proxy.example.org:3128' },
  packageMirror: 'https://mirror.example.org/debian',
  downloadMirror: 'https://mirror.example.org/files',
});
const everything = (secret: string): CloudConfig =>
  settings
    .toCloudConfig(['10.20.0.0/16'])
    .followedBy(closedMetadata())
    .followedBy(new CloudConfig(whole(secret)));
const large = new CloudConfig({ files: [{ path: '/etc/large', content: 'a line that is repeated\n'.repeat(5000) }] });

/** As it is written to a stack, with a value of a deployment. */
function ofMachine(bootOf: (secret: string) => CloudConfig): UserData {
  const site = new PlainSite(newApp());
  const boot = bootOf(new TerraformVariable(site.stack, 'secret', {}).stringValue);
  const volumes = boot._deviceRoles.map((role) => ({ role, size: Size.gibibytes(1) }));
  site.machine('web', { boot, volumes });
  expect(validations(site.stack)).toEqual([]);
  const [instance] = Object.values(resources(site.stack, 'openstack_compute_instance_v2'));
  return UserData.of(String(instance.user_data));
}

/** Without our own checks, for what real programs have to find. */
function rough(props: CloudConfigProps): UserData {
  return UserData.of(new CloudConfig(props).toUserData('web-1'));
}

/** What a program prints, when it ends well. */
function run(program: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
});

describe('user data', () => {
  test.each<[string, (secret: string) => CloudConfig]>([
    ['nothing', () => new CloudConfig()],
    ['what all machines have', () => new SystemSettings().toCloudConfig()],
    ['everything at once', everything],
    ['a closed metadata service', () => closedMetadata()],
    ['more than fits plain', () => large],
    ['more than fits plain, with everything', (secret: string) => everything(secret).followedBy(large)],
  ])('of %s are as the real programs want them', async (name, bootOf) => {
    const data = ofMachine(bootOf);
    expect(data.compressed).toBe(/more than fits/.test(name));
    expect(await problemsOfMachine(data)).toEqual([]);
  });

  test.each<[string, CloudConfigProps, RegExp]>([
    [
      'a unit that starts what is not there',
      {
        units: [
          { name: 'x.service', content: '[Service]\nExecStart=/usr/bin/nowhere\n[Install]\nWantedBy=a.target\n' },
        ],
      },
      /systemd-analyze verify .*nowhere/s,
    ],
    [
      'a unit with a word of its own',
      { units: [{ name: 'x.service', content: '[Service]\nExecSTART=/bin/true\n[Install]\nWantedBy=a.target\n' }] },
      /systemd-analyze verify .*x\.service/s,
    ],
    [
      'a setting that sshd does not know',
      { files: [{ path: '/etc/ssh/sshd_config.d/1.conf', content: 'PasswordLess yes\n' }] },
      /PasswordLess/,
    ],
    [
      'a script that loses a word',
      { files: [{ path: '/usr/local/bin/x', content: '#!/bin/bash\nrm $1\n' }] },
      /SC2086/,
    ],
    ['settings of apt that are cut off', { files: [{ path: '/etc/apt/apt.conf.d/1', content: 'A "' }] }, /apt/],
  ])('%s is found by them', async (_, props, what) => {
    const found = await problemsOfMachine(rough(props));
    expect(found.join('\n')).toMatch(what);
  });

  test('that cloud-init would not take are found by it', async () => {
    const broken = UserData.of('#cloud-config\nwrite_files:\n  - content: no path\n');
    expect((await problemsOfMachine(broken)).join('\n')).toMatch(/cloud-init .*path/s);
  });
});

test('packages are asked for as often as apt reads it in what cloud-init writes', () => {
  const { apt } = parse(new SystemSettings().toCloudConfig().toUserData('web-1'));
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(path.join(SCRATCH, 'apt-'));
  try {
    const [proxy, conf] = ['proxy', 'conf'].map((name) => path.join(folder, name));
    const program =
      'import json, sys; from cloudinit.config.cc_apt_configure import apply_apt_config; ' +
      'apply_apt_config(json.loads(sys.argv[1]), sys.argv[2], sys.argv[3])';
    run('/usr/bin/python3', '-c', program, JSON.stringify(apt), proxy, conf);
    expect(run('apt-config', '-c', conf, 'dump', '--format', '%v', 'Acquire::Retries')).toBe('10');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('updates keep off daemons, as apt reads it', () => {
  const { write_files: files } = parse(new SystemSettings().toCloudConfig().toUserData('web-1'));
  const { content } = files.find(({ path: at }: { path: string }) => at.endsWith('60cloudserve-upgrades'));
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(path.join(SCRATCH, 'apt-'));
  try {
    const conf = path.join(folder, 'conf');
    writeFileSync(conf, content);
    const list = run('apt-config', '-c', conf, 'dump', '--format', '%f=%v%n', 'Unattended-Upgrade::Package-Blacklist');
    for (const name of ['mariadb-', 'mysql-', 'haproxy', 'keepalived']) {
      expect(list).toContain(`Unattended-Upgrade::Package-Blacklist::=${name}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every script of ours is what shellcheck wants', () => {
  const folder = path.join(ROOT, 'lib/infra/scripts');
  const { stdout } = spawnSync(
    'shellcheck',
    ['--format=gcc', ...readdirSync(folder).map((name) => path.join(folder, name))],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('');
});
