import { parse } from 'yaml';
import { CloudConfig, CloudConfigProps } from '../../lib';
import { Lazy, Token } from '../../lib/cdktf';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops@example.org';

/** As cloud-init reads it, after Terraform has taken `$${` for `${`. */
const read = (props: CloudConfigProps): Record<string, unknown> =>
  parse(new CloudConfig(props).toUserData('web-1').replace(/(\$\$|%%)\{/g, (escaped) => escaped.slice(1)));
const problems = (props: CloudConfigProps): string[] => new CloudConfig(props)._problems('web-1');

test('user data begin with the mark of cloud-config, and without wishes set the host name alone', () => {
  expect(new CloudConfig().toUserData('web-1')).toMatch(/^#cloud-config\n/);
  expect(read({})).toEqual({ hostname: 'web-1', manage_etc_hosts: true });
});

test('packages bring an update of their lists and are asked for again, time servers bring chrony', () => {
  expect(read({ packages: ['curl', 'haproxy'], timeServers: ['0.pool.ntp.org'] })).toEqual({
    hostname: 'web-1',
    manage_etc_hosts: true,
    apt: { conf: 'Acquire::Retries "10";\n' },
    package_update: true,
    packages: ['curl', 'haproxy'],
    ntp: { enabled: true, ntp_client: 'chrony', servers: ['0.pool.ntp.org'] },
  });
});

test('users come beside the default one, without passwords, and become root only if it is said', () => {
  const { users } = read({
    users: [
      { name: 'ops', sshKeys: [KEY], administrator: true },
      { name: 'guest', sshKeys: [KEY] },
    ],
  });
  expect(users).toEqual([
    'default',
    {
      name: 'ops',
      shell: '/bin/bash',
      lock_passwd: true,
      ssh_authorized_keys: [KEY],
      sudo: 'ALL=(ALL) NOPASSWD:ALL',
    },
    { name: 'guest', shell: '/bin/bash', lock_passwd: true, ssh_authorized_keys: [KEY] },
  ]);
});

test('kernel parameters become a sorted file that is loaded before any other command', () => {
  const { write_files: files, runcmd } = read({
    files: [{ path: '/etc/motd', content: 'hello\n' }],
    sysctl: { 'vm.overcommit_memory': '1', 'kernel.panic': '10' },
    commands: [['systemctl', 'restart', 'haproxy']],
  });
  expect(files).toEqual([
    {
      path: '/etc/sysctl.d/60-cloudserve.conf',
      content: 'kernel.panic = 10\nvm.overcommit_memory = 1\n',
      owner: 'root:root',
      permissions: '0644',
    },
    { path: '/etc/motd', content: 'hello\n', owner: 'root:root', permissions: '0644' },
  ]);
  expect(runcmd).toEqual([
    ['sysctl', '--load', '/etc/sysctl.d/60-cloudserve.conf'],
    ['systemctl', 'restart', 'haproxy'],
  ]);
});

test.each([
  ['text that YAML would fold', 'a very long line '.repeat(40)],
  ['several lines and blanks at the end', 'first \n\n  second\t\n'],
  ['quotes, colons, tabs and marks', `"a": 'b' # c\n%TAG !x\n---\n\t{}[]&*!|>`],
  ['text that looks like other types', 'yes'],
  ['letters of the world', 'ทดสอบ 漢字 \u{1F680}'],
  ['a template', '${hostname} %{if} {{ value }} $HOME'],
  ['nothing', ''],
])('a file of %s arrives as it is', (_, content) => {
  expect(read({ files: [{ path: '/f', content, owner: 'app:app', permissions: '0600' }] }).write_files).toEqual([
    { path: '/f', content, owner: 'app:app', permissions: '0600', defer: true },
  ]);
});

test('equal wishes are equal bytes, whatever the order of the kernel parameters', () => {
  const a = new CloudConfig({ sysctl: { 'net.a': '1', 'net.b': '2' } }).toUserData('x');
  const b = new CloudConfig({ sysctl: { 'net.b': '2', 'net.a': '1' } }).toUserData('x');
  expect(a).toBe(b);
});

test('no anchors: one object twice is written twice, because cloud-init merges them wrongly', () => {
  const keys = [KEY];
  const text = new CloudConfig({
    users: [
      { name: 'a', sshKeys: keys },
      { name: 'b', sshKeys: keys },
    ],
  }).toUserData('x');
  expect(text).not.toMatch(/[&*]a\d/);
});

test.each([['0640'], ['640'], ['1777'], ['04755']])('mode %s is right', (permissions) => {
  expect(problems({ files: [{ path: '/f', content: '', permissions }] })).toEqual([]);
});

test.each([['9'], ['0888'], ['u+x'], [''], ['064000']])('mode %s is refused', (permissions) => {
  expect(problems({ files: [{ path: '/f', content: '', permissions }] })).toHaveLength(1);
});

test.each([
  [KEY],
  ['ssh-rsa AAAAB3NzaC1yc2E='],
  ['ecdsa-sha2-nistp256 AAAAE2Vj comment with blanks'],
  ['sk-ssh-ed25519@openssh.com AAAAGnNr'],
])('%s is a public key', (key) => {
  expect(problems({ users: [{ name: 'ops', sshKeys: [key] }] })).toEqual([]);
});

test.each([['~/.ssh/id_ed25519.pub'], ['-----BEGIN RSA PRIVATE KEY-----'], [`${KEY}\n${KEY}`], ['ssh-ed25519'], ['']])(
  '%j is no public key, and the message does not repeat it',
  (key) => {
    const found = problems({ users: [{ name: 'ops', sshKeys: [KEY, key] }] });
    expect(found).toEqual([
      "key 2 of boot user 'ops' needs a public key in OpenSSH's form, got something else; give the line of the '.pub' file",
    ]);
  },
);

test.each([
  [undefined, false],
  ['root', false],
  ['root:root', false],
  ['0:0', false],
  ['app:app', true],
  ['root:adm', true],
  ['rooted', true],
])('a file of owner %s waits for users and packages: %s', (owner, waits) => {
  const [file] = read({ files: [{ path: '/f', content: '', owner }] }).write_files as object[];
  expect('defer' in file).toBe(waits);
});

describe('a late value is refused', () => {
  const late = Lazy.stringValue({ produce: () => 'x' });

  test.each<[string, CloudConfigProps]>([
    ["boot file '/f'", { files: [{ path: '/f', content: `a\n${late}` }] }],
    ["boot file '/f'", { files: [{ path: '/f', content: '', owner: late }] }],
    ["boot file '/f'", { files: [{ path: '/f', content: '', permissions: late }] }],
    ['the path of boot file 1', { files: [{ path: late, content: '' }] }],
    ["boot user 'ops'", { users: [{ name: 'ops', sshKeys: [late] }] }],
    ['the name of boot user 1', { users: [{ name: late, sshKeys: [KEY] }] }],
    ["kernel parameter 'a.b'", { sysctl: { 'a.b': late } }],
    ['the name of a kernel parameter', { sysctl: { [late]: '1' } }],
    ['package 2', { packages: ['curl', late] }],
    ['command 1', { commands: [['join', late]] }],
    ['time server 1', { timeServers: [late] }],
    ["boot file '/f'", { files: [{ path: '/f', content: `port=${Token.asNumber('${a.b.port}')}` }] }],
    ["boot file '/f'", { files: [{ path: '/f', content: `all=${Token.asList('${a.b.all}').join()}` }] }],
  ])('in %s, and nothing else is said of it', (where, props) => {
    expect(problems(props)).toEqual([
      `user data are known before a deployment, got a late value in ${where}; write it without values of a deployment`,
    ]);
  });

  test('but not a text that only looks like one', () => {
    const content = '${HOME} TfToken 3f0cbb1e-290a-4b1c -1.5e+289 1e-290';
    expect(problems({ files: [{ path: '/f', content }] })).toEqual([]);
  });
});

test('packages, commands, time servers, parameters and paths of every usual form are right', () => {
  expect(
    problems({
      packages: ['libstdc++6', 'nginx=1.24.0-2ubuntu7~1', 'libc6:amd64', 'python3.12/noble', '@development', '7zip'],
      commands: [
        ['sh', '-c', 'echo "$HOME"; true'],
        ['true', ''],
      ],
      timeServers: ['0.pool.ntp.org', '192.0.2.1', '2001:db8::1'],
      sysctl: { 'net.ipv4.conf.eth0/100.rp_filter': '1', 'net.ipv4.tcp_rmem': '4096\t87380 6291456' },
      files: [
        { path: '/etc/x..d/..y', content: '' },
        { path: '/etc/sysctl.d/60-cloudserve.conf.bak', content: '' },
      ],
    }),
  ).toEqual([]);
});

test('a file where kernel parameters would be written is right when there are none', () => {
  expect(problems({ files: [{ path: '/etc/sysctl.d/60-cloudserve.conf', content: '' }] })).toEqual([]);
});

test.each<[string, CloudConfigProps]>([
  ['an option for a package', { packages: ['--force-yes'] }],
  ['a package of nothing', { packages: [''] }],
  ['two packages in one text', { packages: ['curl wget'] }],
  ['a package with a substitution', { packages: ['$(id)'] }],
  ['a command whose program is blank', { commands: [[' ', 'x']] }],
  ['a time server of nothing', { timeServers: [''] }],
  ['a parameter with a sign', { sysctl: { 'a=b': '1' } }],
  ['a parameter of nothing', { sysctl: { '': '1' } }],
  ['a file one folder up', { files: [{ path: '/etc/..', content: '' }] }],
])('%s is refused', (_, props) => {
  expect(problems(props)).toHaveLength(1);
});
