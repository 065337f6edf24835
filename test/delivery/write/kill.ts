import { ChildProcess, spawn } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import { transformSync } from '@swc/core';
import { put } from './fixture';

/** Compiles the write step into a folder, so that child processes can run it, and returns the module's path. */
export function compileWriteStep(into: string): string {
  const source = path.resolve(__dirname, '../../../lib/delivery/write');
  for (const file of fs.readdirSync(source).filter((name) => name.endsWith('.ts'))) {
    compile(path.join(source, file), into);
  }
  return path.join(into, 'write-outputs.js');
}

function compile(source: string, into: string): void {
  const { code } = transformSync(fs.readFileSync(source, 'utf8'), {
    filename: source,
    module: { type: 'commonjs', noInterop: true },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  fs.writeFileSync(path.join(into, path.basename(source, '.ts') + '.js'), code);
}

/**
 * Compiles a script for child processes that writes the scene: `run.js <project> <version> <count> <changes>` kills itself before the change of
 * that number; without a number it writes both versions in turn until it is killed, and says so after each.
 */
export function compileRun(into: string): string {
  const step = compileWriteStep(into);
  ['crash-scene', 'fixture'].forEach((name) => compile(path.join(__dirname, `${name}.ts`), into));
  put(into, {
    'package.json': '{}',
    'run.js': `
      const fs = require('fs');
      const [project, version, count, changes] = process.argv.slice(2);
      let left = changes === undefined ? Infinity : Number(changes);
      for (const name of ['chmod', 'copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'symlink', 'unlink', 'writeFile']) {
        const call = fs[name + 'Sync'];
        fs[name + 'Sync'] = (...args) => {
          if (--left < 0) process.kill(process.pid, 'SIGKILL');
          return call(...args);
        };
      }
      const { writeOutputs } = require(${JSON.stringify(step)});
      const { scenePlan } = require('./crash-scene.js');
      const write = (to) => writeOutputs(scenePlan(project, to, Number(count)));
      write(version);
      for (let to = version; changes === undefined; write((to = to === 'a' ? 'b' : 'a'))) fs.writeSync(1, '.');`,
  });
  return path.join(into, 'run.js');
}

/** Starts a run. */
export function startRun(script: string, ...args: readonly (string | number)[]): ChildProcess {
  return spawn(process.execPath, [script, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** How a run ended. */
export function ended(child: ChildProcess): Promise<'killed' | 'done'> {
  return new Promise((resolve, reject) =>
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) {
        resolve(signal === 'SIGKILL' ? 'killed' : 'done');
      } else {
        reject(new Error(`the run failed with ${code ?? signal}`));
      }
    }),
  );
}
