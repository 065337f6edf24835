import * as fs from 'fs';
import * as path from 'path';
import { digestOf } from './file-mark';
import { makeFolders, nearestFolder, stateFolder } from './state-folder';

const ELSEWHERE = '.cloudserve-staging-';

/**
 * Makes the folder in which new files for an output folder are staged: on the same device, so that a rename moves them in.
 * @internal
 */
export function openStaging(project: string, folder: string): string {
  const { staging } = stateFolder(project);
  makeFolders(staging);
  const { folder: existing, stat } = nearestFolder(folder);
  const device = stat.dev;
  if (fs.statSync(staging).dev === device) {
    return staging;
  }
  const real = fs.realpathSync(existing);
  const beside = path.dirname(real);
  const place = existing === folder && fs.statSync(beside).dev === device && writable(beside) ? beside : real;
  const elsewhere = path.join(place, ELSEWHERE + digestOf(project).slice(0, 8));
  fs.writeFileSync(
    path.join(staging, `elsewhere-${digestOf(elsewhere).slice(0, 8)}`),
    path.relative(project, elsewhere),
  );
  makeFolders(elsewhere);
  return elsewhere;
}

/**
 * Removes everything that was staged, wherever that is.
 * @internal
 */
export function dropStaging(project: string): void {
  const { staging } = stateFolder(project);
  if (!fs.existsSync(staging)) {
    return;
  }
  for (const name of fs.readdirSync(staging).filter((entry) => entry.startsWith('elsewhere-'))) {
    const elsewhere = path.resolve(project, fs.readFileSync(path.join(staging, name), 'utf8'));
    if (path.basename(elsewhere).startsWith(ELSEWHERE)) {
      fs.rmSync(elsewhere, { recursive: true, force: true });
    }
  }
  fs.rmSync(staging, { recursive: true, force: true });
}

function writable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
