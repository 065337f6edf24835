import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { CloudConfig, CloudConfigProps, FileSystem } from '../../lib';
import { Answers } from './boot/answers';
import { Disks } from './boot/disks';
import { BootedMachine } from './boot/machine';
import { until } from './support/until';
import { UserData } from './support/user-data';

const BODY = '#!/bin/bash\necho started >>/var/app.log\nexec sleep infinity\n';
const SUM = createHash('sha256').update(BODY).digest('hex');
const SERIAL = '0a1b2c3d-4e5f-4111-8222-333344445555';

let machine: BootedMachine | undefined;
let service: Answers | undefined;
let disks: Disks | undefined;

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
});

afterEach(async () => {
  await machine?.end();
  await service?.end();
  await disks?.end();
  machine = service = disks = undefined;
});

async function booted(props: CloudConfigProps): Promise<BootedMachine> {
  machine = new BootedMachine(UserData.of(new CloudConfig(props).toUserData('web-1')));
  await machine.boot();
  return machine;
}

/** A setting of a unit of ours for the test. */
function dropIn(unit: string, ...lines: string[]): { path: string; content: string } {
  return { path: `/etc/systemd/system/${unit}.d/test.conf`, content: ['[Service]', ...lines, ''].join('\n') };
}

const app = (needs: string, program: string): { name: string; content: string } => ({
  name: 'app.service',
  content: `[Unit]\n${needs}\n[Service]\nExecStart=${program}\n[Install]\nWantedBy=multi-user.target\n`,
});

test('a unit that requires a download starts when it comes at last, and at the next boot without it', async () => {
  let there = false;
  const server = (service = await Answers.start(() => (there ? BODY : 404)));
  const on = await booted({
    downloads: [{ url: server.url('/app'), sha256: SUM, path: '/opt/app', permissions: '0755' }],
    files: [dropIn('cloudserve-fetch.service', 'Environment=FETCH_ATTEMPTS=1', 'RestartSec=3')],
    units: [app('Requires=cloudserve-fetch.service\nAfter=cloudserve-fetch.service', '/opt/app')],
  });
  await until('two fetches in vain', async () => server.asked.length >= 2);
  expect(await on.state('app.service')).toBe('inactive');
  there = true;
  await until('the unit that waited', async () => (await on.state('app.service')) === 'active');
  expect(await on.do('cat', '/var/app.log')).toBe('started\n');
  expect(await on.state('cloudserve-fetch.service')).toBe('active');

  const asked = server.asked.length;
  await on.kill();
  await on.boot();
  await until('the unit at the second boot', async () => (await on.state('app.service')) === 'active');
  expect(server.asked).toHaveLength(asked);
});

test('a unit starts in its mount when the volume is attached late, and finds its data there after a power cut', async () => {
  const its = (disks = await Disks.start());
  let devices: object[] = [];
  const server = (service = await Answers.start(() => JSON.stringify({ devices })));
  const file = its.blank('data');
  const on = await booted({
    devices: [{ role: 'my-data', fileSystem: FileSystem.XFS, mount: '/srv/my-data', owner: 'nobody:nogroup' }],
    files: [
      dropIn(
        'cloudserve-devices.service',
        `Environment=DEVICES_METADATA=${server.url('/')} DEVICES_RULES=${its.rules}`,
      ),
    ],
    units: [
      app('RequiresMountsFor=/srv/my-data', `/bin/bash -c 'echo started >>/srv/my-data/log; exec sleep infinity'`),
    ],
  });
  await until('the first questions', async () => server.asked.length >= 2);
  expect([await on.state('app.service'), await on.state('cloudserve-devices.service')]).toEqual([
    'inactive',
    'activating',
  ]);
  devices = [{ type: 'disk', tags: ['my-data'], serial: SERIAL }];
  const device = await its.attach(file, SERIAL.slice(0, 20));
  await until('the unit', async () => (await on.state('app.service')) === 'active');
  expect((await on.do('findmnt', '--noheadings', '--output', 'SOURCE,FSTYPE', '/srv/my-data')).split(/\s+/)).toEqual(
    expect.arrayContaining([device, 'xfs']),
  );
  expect((await on.do('stat', '--format=%U', '/srv/my-data')).trim()).toBe('nobody');
  await on.do('sync');

  await on.kill();
  await on.boot();
  await until('the unit at the second boot', async () => (await on.state('app.service')) === 'active');
  expect(await on.do('cat', '/srv/my-data/log')).toBe('started\nstarted\n');
  await on.do('systemctl', 'stop', 'cloudserve-devices.service');
  expect([await on.state('app.service'), await on.state('srv-my\\x2ddata.mount')]).toEqual(['inactive', 'inactive']);
});
