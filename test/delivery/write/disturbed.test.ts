import { spawn } from 'node:child_process';
import * as fs from 'fs';
import * as path from 'path';
import { makeFolders } from '../../../lib/delivery/write/state-folder';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { temporaryFolder } from './fixture';

test('a folder that others make again and take away meanwhile keeps nothing from being written', () => {
  const projects = Array.from({ length: 40 }, () => temporaryFolder());
  const disturb = `const fs = require('fs');
    const folders = ${JSON.stringify(projects.map((project) => path.join(project, 'out')))};
    process.send('ready');
    for (;;) for (const folder of folders) {
      try { fs.mkdirSync(folder + '/stacks', { recursive: true }); fs.rmdirSync(folder + '/stacks'); fs.rmdirSync(folder); } catch {}
    }`;
  const other = spawn(process.execPath, ['-e', disturb], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise<void>((done) => other.once('message', () => done()))
    .then(() => {
      for (const project of projects) {
        writeOutputs({
          project,
          roots: [{ folder: path.join(project, 'out'), files: new Map([['stacks/a/cdk.tf.json', '{}']]) }],
        });
        expect(fs.readFileSync(path.join(project, 'out/stacks/a/cdk.tf.json'), 'utf8')).toBe('{}');
      }
    })
    .finally(() => {
      other.kill('SIGKILL');
      projects.forEach((project) => fs.rmSync(project, { recursive: true, force: true }));
    });
});

test('folders that others make at the same time are made once, whoever is first', () => {
  const project = temporaryFolder();
  const count = 3000;
  const folders = Array.from({ length: count }, (_, i) => path.join(project, String(i)));
  const other = spawn(
    process.execPath,
    [
      '-e',
      `const fs = require('fs');
      process.send('ready');
      for (let i = 0; i < ${count}; i++) {
        try { fs.mkdirSync(require('path').join(${JSON.stringify(project)}, String(i))); } catch {}
      }`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = new Promise<void>((done) => other.once('close', () => done()));
  return new Promise<void>((done) => other.once('message', () => done()))
    .then(() => {
      folders.forEach((folder) => makeFolders(folder));
      expect(folders.every((folder) => fs.statSync(folder).isDirectory())).toBe(true);
    })
    .finally(() => ended.then(() => fs.rmSync(project, { recursive: true, force: true })));
});
