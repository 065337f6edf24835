import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { SCRATCH } from '../support/paths';
import { Daemon, Ended, mustRun, runProgram } from '../support/program';
import { until } from '../support/until';
import { UserData } from '../support/user-data';

/** A machine without hardware: a systemd of its own as process 1, over the files that user data write. */
export class BootedMachine {
  private daemon: Daemon | undefined;
  private first = '';
  private readonly folder: string;

  constructor(private readonly data: UserData) {
    mkdirSync(SCRATCH, { recursive: true });
    this.folder = mkdtempSync(path.join(SCRATCH, 'machine-'));
    mkdirSync(path.join(this.folder, 'files'));
    for (const { path: at, content, mode } of data.files) {
      const file = path.join(this.folder, 'files', at);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content, { mode });
    }
  }

  /** Boots; the first time with the commands of the first boot. */
  public async boot(): Promise<void> {
    const again = existsSync(path.join(this.folder, 'written'));
    const spaces = ['--pid', '--fork', '--mount', '--cgroup', '--uts', '--ipc', '--kill-child'];
    this.daemon = new Daemon(['unshare', ...spaces, 'bash', path.join(__dirname, 'machine.sh'), this.folder]);
    const outer = this.daemon.pid;
    await until('process 1 of the machine', async () => {
      this.first = readFileSync(`/proc/${outer}/task/${outer}/children`, 'utf8').trim();
      return /^(starting|running|degraded)/.test((await this.try('systemctl', 'is-system-running')).out);
    });
    for (const command of again ? [] : this.data.commands) {
      await this.do(...command);
    }
  }

  /** Cuts the power. */
  public async kill(): Promise<void> {
    await this.daemon?.end('SIGKILL');
  }

  /** Runs a program on the machine that has to succeed, and returns its output. */
  public do(...words: string[]): Promise<string> {
    return mustRun(this.inside(words));
  }

  public try(...words: string[]): Promise<Ended> {
    return runProgram(this.inside(words));
  }

  /** `active`, `inactive`, `activating`, `failed`. */
  public async state(unit: string): Promise<string> {
    return (await this.try('systemctl', 'show', '--property=ActiveState', '--value', unit)).out.trim();
  }

  public async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private inside(words: readonly string[]): string[] {
    return ['nsenter', '--target', this.first, '--all', '--root', '--wd=/', ...words];
  }
}
