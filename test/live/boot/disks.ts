import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Daemon, Ended, mustRun, runProgram } from '../support/program';
import { ROOT, SCRATCH } from '../support/paths';
import { until } from '../support/until';

const RULES = '/run/udev/rules.d';
const SERIALS = `${RULES}/65-cloudserve-test-serials.rules`;

/** Disks of a machine as the device unit sees them: loop devices that a real udev gives serial numbers to. */
export class Disks {
  /** Starts udev where none runs. */
  public static async start(): Promise<Disks> {
    mkdirSync(SCRATCH, { recursive: true });
    mkdirSync(RULES, { recursive: true });
    const running = await runProgram(['udevadm', 'control', '--ping', '--timeout=1']);
    const udev = running.code === 0 ? undefined : new Daemon(['/lib/systemd/systemd-udevd']);
    await until('udev', async () => (await runProgram(['udevadm', 'control', '--ping', '--timeout=1'])).code === 0);
    return new Disks(mkdtempSync(path.join(SCRATCH, 'disks-')), udev);
  }

  public readonly rules = `${RULES}/70-cloudserve-test-devices.rules`;
  private readonly serials = new Map<string, string>();

  private constructor(
    private readonly folder: string,
    private readonly udev: Daemon | undefined,
  ) {}

  /** A disk that is not attached: its file. */
  public blank(name: string, mebibytes = 320): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, '');
    truncateSync(file, mebibytes * 1024 * 1024);
    return file;
  }

  /** Attaches a disk and returns its device. */
  public async attach(file: string, serial: string): Promise<string> {
    const device = (await mustRun(['losetup', '--find', '--show', file])).trim();
    this.serials.set(device, serial);
    await this.tellUdev(device);
    return device;
  }

  public async detach(device: string): Promise<void> {
    this.serials.delete(device);
    await mustRun(['losetup', '--detach', device]);
    await this.tellUdev(device);
  }

  public async detachAll(): Promise<void> {
    for (const device of [...this.serials.keys()]) {
      await this.detach(device);
    }
    rmSync(this.rules, { force: true });
    await mustRun(['udevadm', 'control', '--reload']);
  }

  /** Runs the script of the device unit over a list of lines. */
  public async run(lines: readonly string[], metadata: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const list = path.join(this.folder, 'list');
    writeFileSync(list, lines.map((line) => `${line}\n`).join(''));
    return runProgram(['bash', path.join(ROOT, 'lib/infra/scripts/devices'), list], {
      DEVICES_METADATA: metadata,
      DEVICES_RULES: this.rules,
      DEVICES_MEMORY: path.join(this.folder, 'memory'),
      DEVICES_LIMIT: '20',
      DEVICES_UDEV_LIMIT: '10',
      ...env,
    });
  }

  /** Mounts a device, does something in it, and unmounts it. */
  public async within<T>(device: string, work: (folder: string) => T): Promise<T> {
    const place = mkdtempSync(path.join(this.folder, 'mount-'));
    await mustRun(['mount', device, place]);
    try {
      return work(place);
    } finally {
      await mustRun(['umount', place]);
    }
  }

  /** Names that are left of half-made file systems. */
  public get marks(): string[] {
    const memory = path.join(this.folder, 'memory');
    return existsSync(memory) ? readdirSync(memory) : [];
  }

  /** As if the machine had been cut off while it made a file system. */
  public mark(name: string): void {
    mkdirSync(path.join(this.folder, 'memory'), { recursive: true });
    writeFileSync(path.join(this.folder, 'memory', name), '');
  }

  public async end(): Promise<void> {
    await this.detachAll();
    rmSync(SERIALS, { force: true });
    rmSync('/dev/disk/cloudserve', { recursive: true, force: true });
    await this.udev?.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async tellUdev(device: string): Promise<void> {
    const rules = [...this.serials].map(
      ([each, serial]) => `KERNEL=="${path.basename(each)}", ENV{ID_SERIAL}="${serial}"\n`,
    );
    writeFileSync(SERIALS, rules.join(''));
    await mustRun(['udevadm', 'control', '--reload']);
    await mustRun(['udevadm', 'trigger', '--action=change', '--settle', '--', device]);
  }
}
