import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { BootSecret, BootUnit, CloudConfig, CloudConfigProps, FileSystem, Size } from '../../lib';
import { Lazy, TerraformStack, TerraformVariable } from '../../lib/cdktf';
import { closedMetadata } from '../../lib/infra/boot/closed-metadata';
import { isBootScript } from '../../lib/infra/boot/boot-script';
import { unitOfPath } from '../../lib/infra/boot/unit-names';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';

interface Written {
  readonly path: string;
  readonly content: string;
  readonly permissions: string;
}

const SUM = '0123456789abcdef'.repeat(4);
const read = (props: CloudConfigProps): Record<string, unknown> =>
  parse(new CloudConfig(props).toUserData('web-1').replace(/(\$\$|%%)\{/g, (escaped) => escaped.slice(1)));
const written = (props: CloudConfigProps, path: string): Written | undefined =>
  (read(props).write_files as Written[]).find((file) => file.path === path);
const problems = (props: CloudConfigProps): string[] => new CloudConfig(props)._problems('web-1');
const download = { url: 'https://example.org/k3s', sha256: SUM, path: '/usr/local/bin/k3s' };
const unit: BootUnit = {
  name: 'a.service',
  content: '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n',
};

describe('downloads', () => {
  test('bring the script, curl, and one unit that fetches them in their order', () => {
    const props = {
      downloads: [
        {
          url: 'https://example.org/v1.35.6%2Bk3s1/k3s$1',
          sha256: SUM,
          path: '/usr/local/bin/k3s',
          permissions: '0755',
        },
        { ...download, path: '/var/lib/a.tgz', unpack: '/opt/a' },
      ],
    };
    expect(read(props).packages).toEqual(['curl', 'ca-certificates']);
    expect(written(props, '/usr/local/lib/cloudserve/fetch')?.permissions).toBe('0755');
    expect(written(props, '/etc/systemd/system/cloudserve-fetch.service')?.content.match(/^ExecStart=.*$/gm)).toEqual([
      `ExecStart=/usr/local/lib/cloudserve/fetch https://example.org/v1.35.6%%2Bk3s1/k3s$$1 ${SUM} /usr/local/bin/k3s 0755`,
      `ExecStart=/usr/local/lib/cloudserve/fetch https://example.org/k3s ${SUM} /var/lib/a.tgz 0644 /opt/a`,
    ]);
    expect(problems(props)).toEqual([]);
  });

  test.each<[string, CloudConfigProps, string]>([
    [
      'no checksum',
      { downloads: [{ ...download, sha256: 'latest' }] },
      "download '/usr/local/bin/k3s' needs a SHA-256 of 64 lower-case hexadecimal digits, got 'latest'; give that of the version in 'url'",
    ],
    [
      'another scheme',
      { downloads: [{ ...download, url: 'file:///k3s' }] },
      "a download has an address of http or https without blanks and quotes, got 'file:///k3s'; correct 'url'",
    ],
    [
      'a path that is none',
      { downloads: [{ ...download, path: 'bin/k3s' }] },
      "a download has a plain absolute path, got 'bin/k3s'; write it without '..', blanks and quotes",
    ],
    [
      'a folder one up',
      { downloads: [{ ...download, unpack: '/opt/../etc' }] },
      "a download has a plain absolute path, got '/opt/../etc'; write it without '..', blanks and quotes",
    ],
    [
      'a mode of letters',
      { downloads: [{ ...download, permissions: '+x' }] },
      "download '/usr/local/bin/k3s' needs an octal mode such as '0755', got '+x'; correct 'permissions'",
    ],
    [
      'one path for two',
      { downloads: [download, { ...download, url: 'https://example.org/other' }] },
      "boot file '/usr/local/bin/k3s' is written twice; give each file one content",
    ],
    [
      'the path of a file',
      { downloads: [download], files: [{ path: '/usr/local/bin//k3s', content: '' }] },
      "boot file '/usr/local/bin/k3s' is written twice; give each file one content",
    ],
    [
      'a mirror without a scheme',
      { downloads: [download], mirror: 'mirror.example.org' },
      "a mirror is the beginning of an address, got 'mirror.example.org'; begin it with https://",
    ],
  ])('with %s are refused', (_, props, message) => {
    expect(problems(props)).toEqual([message]);
  });
});

describe('devices', () => {
  const database = { role: 'database', fileSystem: FileSystem.XFS, mount: '/var/lib/my-sql', owner: 'mysql:mysql' };

  test('bring a list, tools, and a unit of every mount that waits for the volumes', () => {
    const props = { devices: [database, { role: 'osd' }] };
    expect(read(props).packages).toEqual(['curl', 'xfsprogs']);
    expect(written(props, '/etc/cloudserve/devices')?.content).toBe(
      'database xfs /var/lib/my-sql mysql:mysql\nosd - - -\n',
    );
    const mount = written(props, '/etc/systemd/system/var-lib-my\\x2dsql.mount')?.content ?? '';
    for (const line of [
      'Requires=cloudserve-devices.service',
      'After=cloudserve-devices.service',
      'DefaultDependencies=no',
      'What=/dev/disk/cloudserve/database',
      'Where=/var/lib/my-sql',
      'Type=xfs',
    ]) {
      expect(mount.split('\n')).toContain(line);
    }
    const wait = '/etc/systemd/system/dev-disk-cloudserve-database.device.d/10-cloudserve.conf';
    expect(written(props, wait)?.content).toBe('[Unit]\nJobRunningTimeoutSec=20min\n');
    expect((read(props).runcmd as string[][]).at(-1)).toEqual([
      'systemctl',
      'enable',
      '--now',
      '--no-block',
      'cloudserve-devices.service',
      'var-lib-my\\x2dsql.mount',
    ]);
    expect(problems(props)).toEqual([]);
  });

  test.each([
    ['/', '-.mount'],
    ['/srv', 'srv.mount'],
    ['/srv/.a/b.c_d:e', 'srv-.a-b.c_d:e.mount'],
    ['/.srv', '\\x2esrv.mount'],
    ['/var/lib/my-app', 'var-lib-my\\x2dapp.mount'],
  ])('the unit of %s is %s', (path, name) => {
    expect(unitOfPath(path, 'mount')).toBe(name);
  });

  test.each<[string, CloudConfigProps, string]>([
    [
      'a mount of nothing',
      { devices: [{ role: 'data', mount: '/srv' }] },
      "device 'data' needs a file system to be mounted at '/srv', got none; add 'fileSystem'",
    ],
    [
      'a file system without a place',
      { devices: [{ role: 'data', fileSystem: FileSystem.EXT4 }] },
      "device 'data' has a file system and is mounted nowhere, got no mount; add 'mount' or leave 'fileSystem' out",
    ],
    [
      'a mount one folder up',
      { devices: [{ ...database, mount: '/var/../srv' }] },
      "device 'database' is mounted at a plain absolute path, got '/var/../srv'; write it without '..' and blanks",
    ],
    [
      'an owner that is none',
      { devices: [{ ...database, owner: '1000 1000' }] },
      "device 'database' has an owner such as 'mysql:mysql', got '1000 1000'; correct 'owner'",
    ],
    [
      'an owner of a raw volume',
      { devices: [{ role: 'osd', owner: 'ceph' }] },
      "device 'osd' is mounted nowhere, got an owner 'ceph' of its folder; leave 'owner' out",
    ],
    [
      'a role that is none',
      { devices: [{ role: '/dev/vdb' }] },
      "a device is named by the role of a volume, got '/dev/vdb'; give that of 'volumes'",
    ],
    [
      'one role twice',
      { devices: [{ role: 'osd' }, { role: 'osd' }] },
      "device 'osd' is made ready twice; merge the two",
    ],
    [
      'one mount for two',
      { devices: [database, { ...database, role: 'other' }] },
      "two devices are mounted at '/var/lib/my-sql'; give each its own 'mount'",
    ],
  ])('with %s are refused', (_, props, message) => {
    expect(problems(props)).toEqual([message]);
  });

  test('of volumes that a machine has not are refused', () => {
    const site = new PlainSite(newApp());
    const boot = new CloudConfig({ devices: [database, { role: 'osd' }] });
    site.machine('web', { boot, volumes: [{ role: 'osd', size: Size.gibibytes(1) }] });
    expect(validations(site.stack).filter((line) => line.includes('in vain'))).toEqual([
      "[lab/web] the first boot would wait for a volume 'database' in vain, got osd; add it to 'volumes' or take the device out of 'boot'",
    ]);
  });
});

describe('refused is', () => {
  test.each<[string, CloudConfigProps, string]>([
    [
      'a place without its secret',
      { files: [{ path: '/f', content: 'a=<<password>>' }] },
      "boot file '/f' has a place for a secret 'password', got none of that name; add to 'secrets'",
    ],
    [
      'a secret without its place',
      { files: [{ path: '/f', content: 'a=', secrets: { password: BootSecret.of('x', '${var.y}') } }] },
      "boot file '/f' is given a secret 'password', got no place for it; write <<password>> into the content or leave it out",
    ],
    [
      'a text of the program as a secret',
      { files: [{ path: '/f', content: '<<a>>', secrets: { a: BootSecret.of('password', 's3cret-${x}') } }] },
      "boot file '/f' has a secret 'a' that only a deployment knows, got a text of the program; take it from a variable by BootSecret.fromVariable, or from a resource",
    ],
    [
      'a place for a secret in a unit',
      { units: [{ ...unit, content: `${unit.content}# <<password>>` }] },
      "unit 'a.service' can be read by everybody, got a place for a secret 'password'; put it into a file",
    ],
    [
      'a unit without a type',
      { units: [{ ...unit, name: 'k3s' }] },
      "a unit's name ends with its type, such as '.service' or '.timer', and has no blanks or slashes, got 'k3s'; correct its 'name'",
    ],
    [
      'a unit that would not be there after a second boot',
      { units: [{ ...unit, content: '[Service]\nExecStart=/bin/true\n' }] },
      "unit 'a.service' would run on the first boot alone, got no [Install] section; add one with WantedBy= or say 'enabled: false'",
    ],
    ['two units of one name', { units: [unit, unit] }, "unit 'a.service' is written twice; give each unit one content"],
    [
      'a unit of ours',
      { downloads: [download], units: [{ ...unit, name: 'cloudserve-fetch.service' }] },
      "unit 'cloudserve-fetch.service' is written twice; give each unit one content",
    ],
    [
      'a script that is not there',
      { scripts: ['fetsh'] },
      "a script is a file of this library, got 'fetsh', which it has not; correct 'scripts'",
    ],
    [
      'a script of elsewhere',
      { scripts: ['../machine.ts'] },
      "a script is a file of this library, got '../machine.ts', which it has not; correct 'scripts'",
    ],
    [
      'a package in two versions',
      { packages: ['haproxy=2.6.*', 'haproxy=2.8.*'] },
      "package 'haproxy' is asked for in two versions; keep one in 'packages'",
    ],
    [
      'a pattern for the name of a package',
      { packages: ['linux-*'] },
      "a package is named by one word that no shell would read, got 'linux-*'; correct 'packages'",
    ],
    [
      'a late value in a unit',
      { units: [{ ...unit, content: `${unit.content}${Lazy.stringValue({ produce: () => 'x' })}` }] },
      "user data are known before a deployment, got a late value in unit 'a.service'; write it without values of a deployment",
    ],
    [
      'a late value in a download',
      { downloads: [{ ...download, url: Lazy.stringValue({ produce: () => 'x' }) }] },
      'user data are known before a deployment, got a late value in download 1; write it without values of a deployment',
    ],
  ])('%s', (_, props, message) => {
    expect(problems(props)).toEqual([message]);
  });
});

test('units that others pull in are written and not enabled', () => {
  const props = { units: [{ name: 'a.service', content: '[Service]\nExecStart=/bin/true\n', enabled: false }] };
  expect(problems(props)).toEqual([]);
  expect(read(props).runcmd).toEqual([['systemctl', 'daemon-reload']]);
});

test('every script that first boots of ours name is there', () => {
  for (const name of ['fetch', 'devices', 'clock', 'close-metadata']) {
    expect(isBootScript(name)).toBe(true);
  }
});

test('what runs pods comes after the metadata service is closed', () => {
  const files = parse(closedMetadata().toUserData('web-1')).write_files as Written[];
  const content = files.find(({ path }) => path.endsWith('cloudserve-close-metadata.service'))?.content;
  expect(content).toMatch(/^Before=.*\bk3s\.service\b.*\brke2-agent\.service\b/m);
});

describe('size', () => {
  const secret = (longest: number, value = '${var.x}'): CloudConfig =>
    new CloudConfig({
      files: [{ path: '/s', content: 'a=<<a>>', secrets: { a: BootSecret.of('x', value, longest) } }],
    });
  const userData = (bootOf: (stack: TerraformStack) => CloudConfig): string => {
    const site = new PlainSite(newApp());
    site.machine('web', { boot: bootOf(site.stack) });
    return String(Object.values(resources(site.stack, 'openstack_compute_instance_v2'))[0].user_data);
  };

  test('what fits as it is stays readable, and the first letter more is compressed by Terraform', () => {
    const boot = (n: number): CloudConfig => new CloudConfig({ files: [{ path: '/f', content: 'x'.repeat(n) }] });
    const overhead = Buffer.byteLength(boot(0).toUserData('web-1'));
    const room = Math.floor(65535 / 4) * 3 - overhead;
    const plain = (n: number): boolean => boot(n).toUserData('web-1').startsWith('#cloud-config\n');
    const largest = [room + 4, room + 3, room + 2, room + 1, room].find(plain) as number;
    const bytes = Buffer.from(boot(largest).toUserData('web-1')).toString('base64').length;
    expect(bytes).toBeLessThanOrEqual(65535);
    expect(bytes).toBeGreaterThan(65535 - 8);
    expect(plain(largest + 1)).toBe(false);
    expect(boot(largest + 1)._problems('web-1')).toEqual([]);
  });

  test('what is compressed is the same text, with its secrets in their places', () => {
    const text = '${a} %{b} "quoted" \\ ทดสอบ\n'.repeat(4000);
    const data = userData((stack) => {
      const value = new TerraformVariable(stack, 'a', {}).stringValue;
      return new CloudConfig({ files: [{ path: '/f', content: text }] }).followedBy(secret(64, value));
    });
    const [start, middle, end] =
      /^\$\{base64gzip\(join\("", \[base64decode\("([^"]*)"\), base64encode\((.*)\), base64decode\("([^"]*)"\)\]\)\)\}$/
        .exec(data)
        ?.slice(1) as string[];
    expect(middle).toBe(`join("", [base64decode("${Buffer.from('a=').toString('base64')}"), var.a, ""])`);
    const decoded = (part: string): string => Buffer.from(part, 'base64').toString();
    const { write_files: files } = parse(`${decoded(start)}SECRET${decoded(end)}`);
    expect(files).toEqual([
      { path: '/f', owner: 'root:root', permissions: '0644', content: text },
      { path: '/s', owner: 'root:root', permissions: '0644', encoding: 'b64', content: 'SECRET' },
    ]);
  });

  test('secrets count with the most that they may have, as text that nothing can shorten', () => {
    expect(secret(30_000)._problems('web-1')).toEqual([]);
    const [problem] = secret(70_000)._problems('web-1');
    const size = Number(/got (\d+) after compression/.exec(problem)?.[1]);
    const least = gzipSync(randomBytes(70_000).toString('base64').slice(0, 70_000)).length;
    expect(size).toBeGreaterThanOrEqual((least / 3) * 4);
    expect(problem).toMatch(
      /^user data take at most 65535 bytes in base64, got \d+ after compression; fetch large files at boot instead, by 'downloads'$/,
    );
  });
});
