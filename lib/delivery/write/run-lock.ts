import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { makeFolders, shown, stateFolder } from './state-folder';
import { NOTHING_CHANGED, WriteError, errorCode, explained } from './write-error';

/** Tries to take over a dead process's lock before giving way to the others that try. */
const ATTEMPTS = 10;

/**
 * Runs an action while no other process writes for this project. The action may ask at its point of no return whether the lock is still its own.
 * @internal
 */
export function withLock<T>(project: string, action: (isHeld: () => boolean) => T): T {
  const { folder, lock } = stateFolder(project);
  const self = `${process.pid}:${startOf(process.pid) ?? ''}:${os.hostname()}`;
  explained(shown(project, folder), NOTHING_CHANGED, () => {
    makeFolders(folder);
    acquire(project, lock, self);
    removeLeftovers(folder);
  });
  try {
    return action(() => holderOf(lock) === self);
  } finally {
    release(lock, self);
  }
}

/** A lock that cannot be removed must not hide why the action failed; it dies with this process. */
function release(lock: string, self: string): void {
  try {
    if (holderOf(lock) === self) {
      fs.unlinkSync(lock);
    }
  } catch {
    return;
  }
}

/**
 * The lock is a symbolic link to a text, since making one creates the file and its content in one step.
 */
function acquire(project: string, lock: string, self: string): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      fs.symlinkSync(self, lock);
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        throw error;
      }
    }
    const holder = holderOf(lock);
    if (holder !== undefined) {
      if (isAlive(holder)) {
        throw held(holder, shown(project, lock));
      }
      removeDead(lock, holder);
    }
  }
  throw held(holderOf(lock) ?? 'unknown', shown(project, lock));
}

/** Of several that see the same dead lock, one moves it away; who finds that it moved a live one puts it back. */
function removeDead(lock: string, holder: string): void {
  const aside = path.join(path.dirname(lock), `lock-${process.pid}`);
  try {
    fs.renameSync(lock, aside);
    const moved = fs.readlinkSync(aside);
    if (moved !== holder) {
      fs.symlinkSync(moved, lock);
    }
    fs.unlinkSync(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error) ?? '')) {
      throw error;
    }
  }
}

/** What a process that was killed while it took over a lock left behind. */
function removeLeftovers(folder: string): void {
  const leftovers = fs.readdirSync(folder).filter((name) => name.startsWith('lock-'));
  leftovers.forEach((name) => fs.rmSync(path.join(folder, name), { force: true }));
}

function holderOf(lock: string): string | undefined {
  try {
    return fs.readlinkSync(lock);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    if (errorCode(error) === 'EINVAL') {
      return 'unknown';
    }
    throw error;
  }
}

function isAlive(holder: string): boolean {
  const [pid, start, host] = holder.split(':');
  if (host !== os.hostname()) {
    return true;
  }
  const running = startOf(Number(pid));
  return running !== undefined && (running === start || running === '' || start === '');
}

function held(holder: string, lock: string): WriteError {
  const [pid, , host] = holder.split(':');
  return host === os.hostname()
    ? new WriteError(`another synthesis is running here (process ${pid}); wait for it`)
    : new WriteError(
        `another synthesis is running here (process ${pid} on host ${host ?? 'unknown'}); wait for it, or delete ${lock} if that process is gone`,
      );
}

/** When a process started, empty when the system does not tell, undefined when it does not run. */
function startOf(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    try {
      process.kill(pid, 0);
      return '';
    } catch (error) {
      return errorCode(error) === 'EPERM' ? '' : undefined;
    }
  }
}
