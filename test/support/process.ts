import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a program from its sources as a process of its own, in a folder. */
export function run(program: string, folder: string, environment: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', path.join(__dirname, 'typescript.js'), path.join(__dirname, '..', '..', program)],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } },
  );
  return { code: status, out: stdout, errors: stderr };
}
