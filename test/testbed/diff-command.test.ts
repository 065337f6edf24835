import { SpawnSyncReturns, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import { Cluster, DeliveryUnit, Layer } from '../../lib';
import { diffCommand } from '../../lib/testbed/diff-command';
import { Project } from './project';

let project: Project;
let printed: string;
let said: string[];

beforeEach(() => {
  project = new Project();
  printed = '';
  said = [];
});
afterEach(() => project.remove());

function diff(...words: string[]): number {
  return diffCommand(
    words,
    project.folder,
    (text) => (printed += text),
    (line) => said.push(line),
  );
}

/** A synthesis with namespaces of some names. */
function synthesize(...names: string[]): void {
  const app = project.app();
  const cluster = new Cluster(app, 'lab');
  for (const name of names) {
    const unit = new DeliveryUnit(cluster, name, { layer: Layer.NAMESPACES, component: name });
    new ApiObject(unit, 'Resource', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
  app.synth();
}

function commit(): void {
  fs.cpSync(path.join(project.folder, 'dist'), path.join(project.folder, 'gitops/dist'), { recursive: true });
}

it('a synthesis that stands in the working copy already is no change', () => {
  synthesize('a', 'b');
  commit();
  expect(diff('gitops/dist')).toBe(0);
  expect([printed, said]).toEqual(['nothing differs\n', []]);
});

it('harmless changes end with 0', () => {
  synthesize('a');
  commit();
  synthesize('a', 'b');
  expect(diff('gitops/dist')).toBe(0);
  expect([printed, said]).toEqual(['lab\n  added Namespace/b\n\n1 added; nothing dangerous\n', []]);
});

it('dangerous ones end with 2 until they are allowed by name', () => {
  synthesize('a', 'b');
  commit();
  synthesize('c');
  expect(diff('gitops/dist')).toBe(2);
  expect(diff('gitops/dist', '--allow', 'Namespace/a')).toBe(2);
  printed = '';
  expect(diff('gitops/dist', '--allow', 'Namespace/a', '--allow=lab:Namespace/b')).toBe(0);
  expect(printed).toMatch(/1 added, 2 removed; 2 dangerous and allowed\n$/);
});

it('is told as JSON', () => {
  synthesize('a');
  commit();
  synthesize('b');
  expect(diff('gitops/dist', '--json')).toBe(2);
  expect(JSON.parse(printed).changes.map((one: { label: string }) => one.label)).toEqual([
    'Namespace/a',
    'Namespace/b',
  ]);
});

it('another folder than dist is compared', () => {
  synthesize('a');
  commit();
  expect(diff('dist', '--from', 'gitops/dist')).toBe(0);
  expect(diff('dist', '--from', 'gone')).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/^\[.*gone\] must be a folder of manifests, got nothing; name another$/),
  ]);
});

it('what cannot be read ends with 1, and nothing is printed', () => {
  synthesize('a');
  expect(diff('gone')).toBe(1);
  expect(printed).toBe('');
  expect(said).toEqual([
    expect.stringMatching(/^\[.*gone\] must be a folder of manifests, got nothing; name another$/),
  ]);
});

it.each([[[]], [['a', 'b']], [['a', '--colour']], [['a', '--allow']]])('words that it does not know: %j', (words) => {
  expect(diff(...words)).toBe(1);
  expect(said.join('\n')).toContain('usage: cloudserve diff <folder>');
});

it('the program ends with its codes, and tells changes on its output alone', () => {
  synthesize('a', 'b');
  commit();
  synthesize('a');
  const told = run('diff', 'gitops/dist');
  expect([told.status, told.stdout.split('\n')[1], told.stderr]).toEqual([2, '  DANGER removed Namespace/b', '']);
  expect(run('diff', 'gone')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: '[gone] must be a folder of manifests, got nothing; name another\n',
  });
  expect(run('drift')).toMatchObject({ status: 2, stderr: expect.stringContaining("got 'drift'") });
});

function run(...words: string[]): SpawnSyncReturns<string> {
  const program = [
    '-r',
    path.resolve(__dirname, '../support/typescript.js'),
    path.resolve(__dirname, '../../lib/testbed/command.ts'),
  ];
  return spawnSync(process.execPath, [...program, ...words], { cwd: project.folder, encoding: 'utf8' });
}
