import { createHash } from 'node:crypto';
import {
  App,
  BootDevice,
  BootSecret,
  BootUnit,
  CloudConfig,
  CloudConfigProps,
  DataVolume,
  Download,
  FileSystem,
  Size,
} from '../../lib';
import { Fn } from '../../lib/cdktf';
import { PlainSite } from '../support/openstack';
import { Mistake } from './mistake';

function boots(app: App, props: CloudConfigProps, volumes: DataVolume[] = []): void {
  new PlainSite(app).machine('web', { boot: new CloudConfig(props), volumes });
}

const secret = BootSecret.of('password of the database', Fn.uuid());
const data: DataVolume = { role: 'data', size: Size.gibibytes(10) };

const download = (props: Partial<Download>): CloudConfigProps => ({
  downloads: [{ url: 'https://example.org/k3s', sha256: '0'.repeat(64), path: '/usr/local/bin/k3s', ...props }],
});

const unit = (props: Partial<BootUnit>): CloudConfigProps => ({
  units: [
    {
      name: 'web.service',
      content: '[Service]\nExecStart=/bin/true\n\n[Install]\nWantedBy=multi-user.target\n',
      ...props,
    },
  ],
});

const device = (props: Partial<BootDevice>): CloudConfigProps => ({ devices: [{ role: 'data', ...props }] });

/** Letters that no program can shorten. */
const noise = (digests: number): string =>
  Array.from({ length: digests }, (_, i) => createHash('sha512').update(String(i)).digest('base64')).join('');

/** Mistakes in what a machine does on its first boot. */
export const boot: readonly Mistake[] = [
  {
    name: 'a secret that is placed nowhere',
    program: (app) => boots(app, { files: [{ path: '/etc/db', content: 'password=\n', secrets: { db: secret } }] }),
    says: [
      "[lab/web] boot file '/etc/db' is given a secret 'db', got no place for it; write <<db>> into the content or leave it out",
    ],
  },
  {
    name: 'a place for a secret that nobody gives',
    program: (app) => boots(app, { files: [{ path: '/etc/db', content: 'password=<<db>>\n' }] }),
    says: ["[lab/web] boot file '/etc/db' has a place for a secret 'db', got none of that name; add to 'secrets'"],
  },
  {
    name: 'a secret in a unit',
    program: (app) =>
      boots(app, unit({ content: '[Service]\nExecStart=/bin/login <<db>>\n\n[Install]\nWantedBy=a.target\n' })),
    says: ["[lab/web] unit 'web.service' can be read by everybody, got a place for a secret 'db'; put it into a file"],
  },
  {
    name: 'a unit without a type',
    program: (app) => boots(app, unit({ name: 'web' })),
    says: [
      "[lab/web] a unit's name ends with its type, such as '.service' or '.timer', and has no blanks or slashes, got 'web'; correct its 'name'",
    ],
  },
  {
    name: 'a unit that no later boot starts',
    program: (app) => boots(app, unit({ content: '[Service]\nExecStart=/bin/true\n' })),
    says: [
      "[lab/web] unit 'web.service' would run on the first boot alone, got no [Install] section; add one with WantedBy= or say 'enabled: false'",
    ],
  },
  {
    name: 'a unit twice',
    program: (app) => boots(app, { units: [...(unit({}).units ?? []), ...(unit({}).units ?? [])] }),
    says: ["[lab/web] unit 'web.service' is written twice; give each unit one content"],
  },
  {
    name: 'a script that is not of this library',
    program: (app) => boots(app, { scripts: ['fetch', '../../../etc/passwd'] }),
    says: [
      "[lab/web] a script is a file of this library, got '../../../etc/passwd', which it has not; correct 'scripts'",
    ],
  },
  {
    name: 'a download without a checksum',
    program: (app) => boots(app, download({ sha256: '' })),
    says: [
      "[lab/web] download '/usr/local/bin/k3s' needs a SHA-256 of 64 lower-case hexadecimal digits, got ''; give that of the version in 'url'",
    ],
  },
  {
    name: 'a download with a checksum of another kind',
    program: (app) => boots(app, download({ sha256: 'D41D8CD98F00B204E9800998ECF8427E' })),
    says: [
      "[lab/web] download '/usr/local/bin/k3s' needs a SHA-256 of 64 lower-case hexadecimal digits, got 'D41D8CD98F00B204E9800998ECF8427E'; give that of the version in 'url'",
    ],
  },
  {
    name: 'a download by FTP to a place that climbs, for all to write',
    program: (app) =>
      boots(app, download({ url: 'ftp://example.org/k3s', path: '/opt/../etc/k3s', permissions: 'rwxrwxrwx' })),
    says: [
      "[lab/web] a download has a plain absolute path, got '/opt/../etc/k3s'; write it without '..', blanks and quotes",
      "[lab/web] a download has an address of http or https without blanks and quotes, got 'ftp://example.org/k3s'; correct 'url'",
      "[lab/web] download '/opt/../etc/k3s' needs an octal mode such as '0755', got 'rwxrwxrwx'; correct 'permissions'",
    ],
  },
  {
    name: 'a download where a boot file is',
    program: (app) => boots(app, { ...download({}), files: [{ path: '/usr/local/bin//k3s', content: '#!/bin/sh\n' }] }),
    says: ["[lab/web] boot file '/usr/local/bin/k3s' is written twice; give each file one content"],
  },
  {
    name: 'a mirror without a scheme',
    program: (app) => boots(app, { ...download({}), mirror: 'mirror.example.org' }),
    says: ["[lab/web] a mirror is the beginning of an address, got 'mirror.example.org'; begin it with https://"],
  },
  {
    name: 'a device of a volume that the machine has not',
    program: (app) => boots(app, device({}), [{ ...data, role: 'osd' }]),
    says: [
      "[lab/web] the first boot would wait for a volume 'data' in vain, got osd; add it to 'volumes' or take the device out of 'boot'",
    ],
  },
  {
    name: 'a device with a file system that is mounted nowhere',
    program: (app) => boots(app, device({ fileSystem: FileSystem.XFS }), [data]),
    says: [
      "[lab/web] device 'data' has a file system and is mounted nowhere, got no mount; add 'mount' or leave 'fileSystem' out",
    ],
  },
  {
    name: 'a device that is mounted without a file system, to a relative path, for a stranger',
    program: (app) => boots(app, device({ mount: 'srv', owner: 'the database' }), [data]),
    says: [
      "[lab/web] device 'data' has an owner such as 'mysql:mysql', got 'the database'; correct 'owner'",
      "[lab/web] device 'data' is mounted at a plain absolute path, got 'srv'; write it without '..' and blanks",
      "[lab/web] device 'data' needs a file system to be mounted at 'srv', got none; add 'fileSystem'",
    ],
  },
  {
    name: 'an owner of a device that is mounted nowhere',
    program: (app) => boots(app, device({ owner: 'mysql:mysql' }), [data]),
    says: ["[lab/web] device 'data' is mounted nowhere, got an owner 'mysql:mysql' of its folder; leave 'owner' out"],
  },
  {
    name: 'two devices at one place',
    program: (app) => {
      const devices = ['data', 'more'].map((role) => ({ role, fileSystem: FileSystem.EXT4, mount: '/srv' }));
      boots(app, { devices }, [data, { ...data, role: 'more' }]);
    },
    says: ["[lab/web] two devices are mounted at '/srv'; give each its own 'mount'"],
  },
  {
    name: 'a device twice',
    program: (app) => boots(app, { devices: [{ role: 'data' }, { role: 'data' }] }, [data]),
    says: ["[lab/web] device 'data' is made ready twice; merge the two"],
  },
  {
    name: 'a package in two versions',
    program: (app) => boots(app, { packages: ['haproxy=2.6.*', 'curl', 'haproxy=2.8.*'] }),
    says: ["[lab/web] package 'haproxy' is asked for in two versions; keep one in 'packages'"],
  },
  {
    name: 'a mirror of packages and a proxy with passwords',
    program: (app) =>
      boots(app, {
        apt: {
          mirror: 'https://ops:s3cret@mirror.example.org/debian',
          proxy: 'http://ops:s3cret@proxy.example.org:3128',
        },
      }),
    says: [
      "[lab/web] a mirror of packages is an address of http or https without a password, got 'https://...@mirror.example.org/debian'; correct it",
      "[lab/web] a proxy is named 'http://host:port', without a password because user data have no secrets, got 'http://...@proxy.example.org:3128'; correct it",
    ],
  },
  {
    name: 'user data that are too large also when they are compressed',
    program: (app) => boots(app, { files: [{ path: '/opt/bundle', content: noise(900) }] }),
    says: [
      "[lab/web] user data take at most 65535 bytes in base64, got 81300 after compression; fetch large files at boot instead, by 'downloads'",
    ],
  },
  {
    name: 'late values everywhere but in a secret',
    program: (app) => {
      const site = new PlainSite(app);
      const late = site.network.subnetId;
      const { units = [] } = unit({
        content: `[Service]\nExecStart=/bin/echo ${late}\n\n[Install]\nWantedBy=a.target\n`,
      });
      const boot = new CloudConfig({
        units,
        packages: [late],
        downloads: download({ url: `https://example.org/${late}` }).downloads,
        commands: [['echo', late]],
        users: [{ name: 'ops', sshKeys: [late] }],
        sysctl: { 'kernel.domainname': late },
        timeServers: [late],
        mirror: `https://${late}`,
      });
      site.machine('web', { boot });
    },
    says: [
      "[lab/web] user data are known before a deployment, got a late value in boot user 'ops'; write it without values of a deployment",
      '[lab/web] user data are known before a deployment, got a late value in command 1; write it without values of a deployment',
      '[lab/web] user data are known before a deployment, got a late value in download 1; write it without values of a deployment',
      "[lab/web] user data are known before a deployment, got a late value in kernel parameter 'kernel.domainname'; write it without values of a deployment",
      '[lab/web] user data are known before a deployment, got a late value in package 1; write it without values of a deployment',
      '[lab/web] user data are known before a deployment, got a late value in the mirror of downloads; write it without values of a deployment',
      '[lab/web] user data are known before a deployment, got a late value in time server 1; write it without values of a deployment',
      "[lab/web] user data are known before a deployment, got a late value in unit 'web.service'; write it without values of a deployment",
    ],
  },
];
