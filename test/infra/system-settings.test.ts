import { parse } from 'yaml';
import { CloudConfig, Duration, KernelParameters, Size, SystemSettings, SystemSettingsProps } from '../../lib';

interface Written {
  readonly path: string;
  readonly content: string;
}

const read = (config: CloudConfig): Record<string, unknown> =>
  parse(config.toUserData('web-1').replace(/(\$\$|%%)\{/g, (escaped) => escaped.slice(1)));
const settings = (props: SystemSettingsProps = {}): Record<string, unknown> =>
  read(new SystemSettings(props).toCloudConfig());
const content = (path: string, data: Record<string, unknown>): string | undefined =>
  (data.write_files as Written[]).find((file) => file.path === path)?.content;
const problems = (props: SystemSettingsProps): string[] => new SystemSettings(props)._problems();

const RETRIES = { conf: 'Acquire::Retries "10";\n' };

test('without wishes a machine keeps time by chrony, updates for security, a journal with limits and an SSH of keys alone', () => {
  const data = settings();
  expect(data.packages).toEqual(['chrony', 'unattended-upgrades']);
  expect(content('/etc/systemd/journald.conf.d/60-cloudserve.conf', data)).toBe(
    '[Journal]\nStorage=persistent\nSystemMaxUse=3072M\nMaxRetentionSec=604800s\n',
  );
  const ssh = content('/etc/ssh/sshd_config.d/10-cloudserve.conf', data);
  for (const line of ['PasswordAuthentication no', 'X11Forwarding no', 'MaxAuthTries 4', 'AllowTcpForwarding no']) {
    expect(ssh?.split('\n')).toContain(line);
  }
  expect(content('/etc/apt/apt.conf.d/60cloudserve-upgrades', data)).toContain(
    'Unattended-Upgrade::Automatic-Reboot "false";',
  );
  expect(data.apt).toEqual(RETRIES);
  for (const key of ['ntp', 'users']) {
    expect(data).not.toHaveProperty(key);
  }
  expect(problems({})).toEqual([]);
});

test('the time is waited for by a unit that time-sync.target comes after', () => {
  const data = settings({ timeServers: ['ntp.example.org'] });
  expect(data.ntp).toEqual({ enabled: true, ntp_client: 'chrony', servers: ['ntp.example.org'] });
  const unit = content('/etc/systemd/system/cloudserve-clock.service', data);
  expect(unit).toContain('Before=time-sync.target\n');
  expect((data.runcmd as string[][]).at(-1)).toContain('cloudserve-clock.service');
});

test('what a machine downloads waits for the time', () => {
  const boot = new CloudConfig({ downloads: [{ url: 'https://a.example/k', sha256: '0'.repeat(64), path: '/k' }] });
  const data = read(new SystemSettings().toCloudConfig().followedBy(boot));
  const unit = content('/etc/systemd/system/cloudserve-fetch.service', data) ?? '';
  expect(unit).toMatch(/^Wants=.*\bcloudserve-clock\.service$/m);
  expect(unit).toMatch(/^After=.*\bcloudserve-clock\.service$/m);
});

test('a proxy is for packages and units, and not for what is near', () => {
  const proxy = { address: 'http://proxy.example.org:3128', exceptions: ['.example.org'] };
  const data = read(new SystemSettings({ proxy }).toCloudConfig(['10.20.0.0/16']));
  expect(data.apt).toEqual({ http_proxy: proxy.address, https_proxy: proxy.address, ...RETRIES });
  const environment = content('/etc/systemd/system.conf.d/60-cloudserve-proxy.conf', data) ?? '';
  expect(environment.startsWith('[Manager]\nDefaultEnvironment="HTTP_PROXY=http://proxy.example.org:3128" ')).toBe(
    true,
  );
  const none = /"NO_PROXY=([^"]*)"/.exec(environment)?.[1];
  expect(none).toBe(
    'localhost,127.0.0.0/8,::1,169.254.169.254,.svc,.cluster.local,10.20.0.0/16,10.42.0.0/16,10.43.0.0/16,.example.org',
  );
  expect(environment).toContain(`"no_proxy=${none}"`);
});

test('mirrors of packages and of downloads take the places of what they mirror', () => {
  const base = new SystemSettings({
    packageMirror: 'https://mirror.example.org/debian',
    securityMirror: 'https://mirror.example.org/security',
    downloadMirror: 'https://mirror.example.org/files',
  }).toCloudConfig();
  const boot = new CloudConfig({ downloads: [{ url: 'https://a.example/k', sha256: '0'.repeat(64), path: '/k' }] });
  const data = read(base.followedBy(boot));
  expect(data.apt).toEqual({
    primary: [{ arches: ['default'], uri: 'https://mirror.example.org/debian' }],
    security: [{ arches: ['default'], uri: 'https://mirror.example.org/security' }],
    ...RETRIES,
  });
  expect(content('/etc/systemd/system/cloudserve-fetch.service', data)).toContain(
    'Environment=CLOUDSERVE_MIRROR=https://mirror.example.org/files\n',
  );
});

test('a pinned package is pinned for upgrades too, and named once', () => {
  const data = settings({ packages: ['chrony=4.3-*', 'curl=7.88.*'] });
  expect(data.packages).toEqual(['unattended-upgrades', 'chrony=4.3-*', 'curl=7.88.*']);
  expect(content('/etc/apt/preferences.d/60-cloudserve.pref', data)).toBe(
    'Package: chrony\nPin: version 4.3-*\nPin-Priority: 1001\n\nPackage: curl\nPin: version 7.88.*\nPin-Priority: 1001\n',
  );
});

test("kernel parameters of a role win over every machine's", () => {
  const base = new SystemSettings({ sysctl: KernelParameters.forProtectedKubelet() }).toCloudConfig();
  const data = read(base.followedBy(new CloudConfig({ sysctl: { 'kernel.panic': '5' } })));
  expect(content('/etc/sysctl.d/60-cloudserve.conf', data)).toBe(
    'kernel.panic = 5\nkernel.panic_on_oops = 1\nvm.overcommit_memory = 1\nvm.panic_on_oom = 0\n',
  );
});

test('updates keep off daemons that the scripts of their own packages start anew', () => {
  const updates = content('/etc/apt/apt.conf.d/60cloudserve-upgrades', settings()) ?? '';
  const [, list = ''] = /^Unattended-Upgrade::Package-Blacklist \{(.*)\};$/m.exec(updates) ?? [];
  const patterns = [...list.matchAll(/"([^"]+)";/g)].map(([, pattern]) => new RegExp(`^${pattern}`));
  const keepsOff = (name: string): boolean => patterns.some((pattern) => pattern.test(name));
  const daemons = ['mariadb-server', 'mariadb-server-10.6', 'mysql-server-8.0', 'haproxy', 'keepalived'];
  expect(daemons.filter((name) => !keepsOff(name))).toEqual([]);
  expect(['openssl', 'libssl3', 'linux-image-amd64', 'openssh-server', 'curl'].filter(keepsOff)).toEqual([]);
});

test('a machine that others are reached through passes SSH on, and updates can be left to others', () => {
  const data = settings({ sshForwarding: true, securityUpdates: false });
  expect(content('/etc/ssh/sshd_config.d/10-cloudserve.conf', data)).toContain('AllowTcpForwarding yes');
  expect(data.packages).toEqual(['chrony']);
  expect(content('/etc/apt/apt.conf.d/60cloudserve-upgrades', data)).toBeUndefined();
});

test.each<[SystemSettingsProps, string]>([
  [
    { journalSize: Size.kibibytes(1500) },
    "the journal has whole mebibytes, 1 or more, got 1500Ki; correct 'journalSize'",
  ],
  [
    { journalRetention: Duration.seconds(0) },
    "the journal goes back a second or more, got 0; correct 'journalRetention'",
  ],
  [
    { proxy: { address: 'http://me:secret@proxy:3128' } },
    "a proxy is named 'http://host:port', without a password because user data have no secrets, got 'http://...@proxy:3128'; correct it",
  ],
  [
    { proxy: { address: 'http://proxy:3128', exceptions: ['a b'] } },
    "what needs no proxy is a host, a domain or a range, got 'a b'; correct 'proxy.exceptions'",
  ],
  [
    { packageMirror: 'ftp://mirror' },
    "a mirror of packages is an address of http or https without a password, got 'ftp://mirror'; correct it",
  ],
  [
    { registryMirrors: [{ registry: 'https://docker.io', endpoints: ['https://r.example.org'] }] },
    "a registry is a host as in the names of images, got 'https://docker.io'; write it without scheme and path",
  ],
  [
    { registryMirrors: [{ registry: 'docker.io', endpoints: [] }] },
    "the mirror of 'docker.io' needs an endpoint, got none; add to 'endpoints'",
  ],
  [
    { registryMirrors: [{ registry: '*', endpoints: ['https://r.example.org'], user: 'ops' }] },
    "the mirror of '*' needs user and password, got one of them; give both or neither",
  ],
])('%j is refused', (props, message) => {
  expect(problems(props)).toEqual([message]);
});
