import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import * as path from 'node:path';
import { Answers } from './boot/answers';
import { Disks } from './boot/disks';
import { mustRun } from './support/program';

const DATABASE = '0a1b2c3d-4e5f-4111-8222-333344445555';
const LOGS = '9f8e7d6c-5b4a-4999-8aaa-bbbbccccdddd';
const virtio = (serial: string): string => serial.slice(0, 20);

let disks: Disks;
let service: Answers;
let devices: { type: string; tags?: string[]; serial?: string; mac?: string }[];

const disk = (role: string, serial: string): (typeof devices)[number] => ({ type: 'disk', tags: [role], serial });
const leads = (role: string): string =>
  path.resolve('/dev/disk/cloudserve', readlinkSync(`/dev/disk/cloudserve/${role}`));
const kind = async (device: string): Promise<string> =>
  (await mustRun(['blkid', '--probe', '--output', 'value', '--match-tag', 'TYPE', device])).trim();

/** Writes something that no program knows. */
function scribble(device: string): void {
  const handle = openSync(device, 'r+');
  writeSync(handle, 'rows of a database of our own', 70_000);
  closeSync(handle);
}

beforeAll(async () => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
  disks = await Disks.start();
});

beforeEach(async () => {
  devices = [];
  service = await Answers.start(() => JSON.stringify({ uuid: 'x', devices }));
});

afterEach(async () => {
  await disks.detachAll();
  await service.end();
});

afterAll(() => disks?.end());

test('a blank volume is found by its tag and the first 20 characters of its serial number, and gets file system, label and owner', async () => {
  const other = await disks.attach(disks.blank('other'), virtio(LOGS));
  const device = await disks.attach(disks.blank('data'), virtio(DATABASE));
  devices = [{ type: 'nic', tags: ['database'], mac: 'fa:16:3e:00:00:01' }, disk('database', DATABASE)];
  const { code, said } = await disks.run(['database xfs /var/lib/mysql nobody:nogroup'], service.url('/'));
  expect([code, said]).toEqual([0, expect.stringContaining(`volume 'database' (${device}) was blank and has xfs now`)]);
  expect(leads('database')).toBe(device);
  expect(await kind(device)).toBe('xfs');
  expect((await mustRun(['blkid', '--probe', '--output', 'value', '--match-tag', 'LABEL', device])).trim()).toBe(
    'database',
  );
  const root = await disks.within(device, (folder) => statSync(folder));
  expect(root.uid).toBe(65534);
  expect(disks.marks).toEqual([]);
  expect((await mustRun(['blkid', '--probe', other]).catch((error) => error.message)) as string).toMatch(/got 2/);
});

test('a second run keeps what was written, and changes no rule', async () => {
  const device = await disks.attach(disks.blank('data'), DATABASE);
  devices = [disk('database', DATABASE)];
  const lines = ['database ext4 /var/lib/mysql -'];
  expect((await disks.run(lines, service.url('/'))).code).toBe(0);
  await disks.within(device, (folder) => writeFileSync(path.join(folder, 'row'), 'precious'));
  const rules = readFileSync(disks.rules, 'utf8');
  const { code, said } = await disks.run(lines, service.url('/'));
  expect([code, said]).toEqual([0, expect.not.stringContaining('was blank')]);
  expect(await disks.within(device, (folder) => readFileSync(path.join(folder, 'row'), 'utf8'))).toBe('precious');
  expect(readFileSync(disks.rules, 'utf8')).toBe(rules);
});

test('a volume that is attached late is waited for', async () => {
  const file = disks.blank('data');
  const running = disks.run(['database xfs /var/lib/mysql -'], service.url('/'));
  while (service.asked.length < 2) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  devices = [disk('database', DATABASE)];
  const before = service.asked.length;
  while (service.asked.length < before + 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const device = await disks.attach(file, virtio(DATABASE));
  expect((await running).code).toBe(0);
  expect(leads('database')).toBe(device);
});

test('disks that come back under swapped names keep their roles and their data', async () => {
  const files = [disks.blank('data'), disks.blank('logs')];
  devices = [disk('database', DATABASE), disk('logs', LOGS)];
  const lines = ['database xfs /var/lib/mysql -', 'logs ext4 /srv/logs -'];
  const [first, second] = [await disks.attach(files[0], virtio(DATABASE)), await disks.attach(files[1], virtio(LOGS))];
  expect((await disks.run(lines, service.url('/'))).code).toBe(0);
  expect([leads('database'), leads('logs')]).toEqual([first, second]);
  await disks.within(first, (folder) => writeFileSync(path.join(folder, 'row'), 'precious'));
  await disks.detach(first);
  await disks.detach(second);

  const swapped = [await disks.attach(files[1], virtio(LOGS)), await disks.attach(files[0], virtio(DATABASE))];
  expect(swapped).toEqual([first, second]);
  expect((await disks.run(lines, service.url('/'))).code).toBe(0);
  expect([leads('database'), leads('logs')]).toEqual([second, first]);
  expect(await disks.within(second, (folder) => readFileSync(path.join(folder, 'row'), 'utf8'))).toBe('precious');
});

test('a volume without a file system is led to and left as it is', async () => {
  const device = await disks.attach(disks.blank('data'), DATABASE);
  devices = [disk('osd', DATABASE)];
  expect((await disks.run(['osd - - -'], service.url('/'))).code).toBe(0);
  expect(leads('osd')).toBe(device);
  await expect(kind(device)).rejects.toThrow(/got 2/);
});

test('a file system grows with its volume', async () => {
  for (const system of ['xfs', 'ext4']) {
    const file = disks.blank('data');
    const before = await disks.attach(file, DATABASE);
    devices = [disk('database', DATABASE)];
    const lines = [`database ${system} /var/lib/mysql -`];
    expect((await disks.run(lines, service.url('/'))).code).toBe(0);
    await disks.detach(before);
    truncateSync(file, 640 * 1024 * 1024);
    const device = await disks.attach(file, DATABASE);
    const { code, said } = await disks.run(lines, service.url('/'));
    expect([code, said]).toEqual([0, expect.stringContaining("volume 'database' is")]);
    const mebibytes = await disks.within(device, (folder) =>
      Number(spawnSync('df', ['--output=size', '--block-size=1M', folder], { encoding: 'utf8' }).stdout.split('\n')[1]),
    );
    expect(mebibytes).toBeGreaterThan(500);
    await disks.detachAll();
  }
});

describe('never made anew is', () => {
  const lines = ['database xfs /var/lib/mysql -'];

  async function left(prepare: (device: string) => Promise<unknown>): Promise<{ code: number | null; said: string }> {
    const device = await disks.attach(disks.blank('data'), DATABASE);
    await prepare(device);
    const before = await mustRun(['sha256sum', device]);
    devices = [disk('database', DATABASE)];
    const ended = await disks.run(lines, service.url('/'));
    expect(await mustRun(['sha256sum', device])).toBe(before);
    return ended;
  }

  test('a volume with another file system', async () => {
    const { code, said } = await left((device) => mustRun(['mkfs.ext4', '-q', device]));
    expect([code, said]).toEqual([4, expect.stringMatching(/holds TYPE=ext4 and not xfs; it is left alone/)]);
  });

  test('a volume with partitions', async () => {
    const { code, said } = await left((device) => mustRun(['sfdisk', '--quiet', device], {}, 'label: gpt\n,\n'));
    expect([code, said]).toEqual([4, expect.stringMatching(/PTTYPE=(gpt|PMBR).*left alone/)]);
  });

  test('a volume with data that no program knows', async () => {
    const { code, said } = await left(async (device) => {
      scribble(device);
    });
    expect([code, said]).toEqual([4, expect.stringContaining('holds data of an unknown kind; it is left alone')]);
  });
});

test('a file system that was cut off while it was made is made again, on that volume alone', async () => {
  const device = await disks.attach(disks.blank('data'), DATABASE);
  scribble(device);
  disks.mark(`formatting-database-${DATABASE}`);
  devices = [disk('database', DATABASE)];
  expect((await disks.run(['database xfs /var/lib/mysql -'], service.url('/'))).code).toBe(0);
  expect(await kind(device)).toBe('xfs');
  expect(disks.marks).toEqual([]);
});

test('a volume that never comes is said by its role, within the limit', async () => {
  await disks.attach(disks.blank('data'), DATABASE);
  devices = [disk('database', DATABASE), disk('wal', LOGS)];
  const lines = ['database xfs /var/lib/mysql -', 'wal xfs /var/lib/wal -', 'osd - - -'];
  const { code, said } = await disks.run(lines, service.url('/'), { DEVICES_LIMIT: '2' });
  expect(code).toBe(3);
  expect(said).toContain("after 2 s this is missing: 'wal' (0 disks have its serial number) 'osd' (not attached)");
});

test('two volumes of one tag are not guessed between', async () => {
  devices = [disk('database', DATABASE), disk('database', LOGS)];
  const { code, said } = await disks.run(['database - - -'], service.url('/'), { DEVICES_LIMIT: '1' });
  expect([code, said]).toEqual([3, expect.stringContaining("'database' (several volumes have the tag)")]);
});

test('without a metadata service a machine that has found its volumes once starts all the same, and another one does not', async () => {
  const device = await disks.attach(disks.blank('data'), DATABASE);
  devices = [disk('database', DATABASE)];
  const lines = ['database xfs /var/lib/mysql -'];
  expect((await disks.run(lines, service.url('/'))).code).toBe(0);
  const nobody = 'http://127.0.0.1:9/';
  const again = await disks.run(lines, nobody, { DEVICES_SILENT_LIMIT: '0' });
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('the volumes are those of the last boot')]);
  expect(leads('database')).toBe(device);
  const other = await disks.run(['wal xfs /var/lib/wal -'], nobody, { DEVICES_SILENT_LIMIT: '0', DEVICES_LIMIT: '1' });
  expect([other.code, other.said]).toEqual([3, expect.stringContaining('the metadata service, which does not answer')]);
});

test('metadata that cannot be read are asked for again', async () => {
  await service.end();
  service = await Answers.start((_, asked) => (asked < 3 ? 'no JSON' : JSON.stringify({ devices })));
  await disks.attach(disks.blank('data'), DATABASE);
  devices = [disk('osd', DATABASE)];
  expect((await disks.run(['osd - - -'], service.url('/'))).code).toBe(0);
  expect(existsSync('/dev/disk/cloudserve/osd')).toBe(true);
});
