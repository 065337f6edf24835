import * as fs from 'node:fs';
import * as path from 'node:path';
import { Construct } from 'constructs';
import { addCompanion } from '../../lib/core';
import { AppProps } from '../../lib';
import { Project, problemsOf } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => {
  delete process.env.CDKTF_OUTDIR;
  delete process.env.CDK8S_OUTDIR;
  project.remove();
});

type Files = Readonly<Record<string, string>>;

function write(files: Files, executable: readonly string[] = [], props: AppProps = {}): void {
  const app = project.app(props);
  const box = new Construct(app, 'box');
  for (const [file, text] of Object.entries(files)) {
    addCompanion(box, { path: file, content: () => text, executable: executable.includes(file) });
  }
  app.synth();
}

const written = (): Files =>
  Object.fromEntries(Object.entries(project.files()).filter(([file]) => file.startsWith('dist-files/')));
const mode = (file: string): number => fs.statSync(path.join(project.folder, file)).mode & 0o777;

test('companions are written below dist-files, and those that are stated no more are removed with their folders', () => {
  write({ 'edge/a/meta-data': 'a', 'edge/b/meta-data': 'b' });
  expect(written()).toEqual({ 'dist-files/edge/a/meta-data': 'a', 'dist-files/edge/b/meta-data': 'b' });
  write({ 'edge/a/meta-data': 'a' });
  expect(written()).toEqual({ 'dist-files/edge/a/meta-data': 'a' });
  write({});
  expect(project.has('dist-files/edge')).toBe(false);
});

test('what Terraform writes into the same folders is nobody else to touch', () => {
  write({ 'edge/a/meta-data': 'a', 'edge/b/meta-data': 'b' });
  project.write('dist-files/edge/a/user-data', 'secret');
  project.write('dist-files/edge/b/user-data', 'secret');
  write({ 'edge/a/meta-data': 'new' });
  expect(written()).toEqual({
    'dist-files/edge/a/meta-data': 'new',
    'dist-files/edge/a/user-data': 'secret',
    'dist-files/edge/b/user-data': 'secret',
  });
});

test('a file that stands where a companion is to be is not overwritten', () => {
  project.write('dist-files/join', 'mine');
  write({ other: 'x' });
  expect(() => write({ other: 'x', join: 'ours' })).toThrow('file is not one of ours and would be overwritten');
  expect(project.read('dist-files/join')).toBe('mine');
});

test('what somebody changed in one is kept aside', () => {
  write({ join: 'ours' });
  project.write('dist-files/join', 'by hand');
  write({ join: 'newer' });
  expect(project.read('dist-files/join')).toBe('newer');
  const kept = fs.readdirSync(path.join(project.folder, '.cloudserve'), { recursive: true, encoding: 'utf8' });
  const copies = kept.filter((file) => file.startsWith('kept/dist-files/join'));
  expect(copies).toHaveLength(1);
  expect(project.read(path.join('.cloudserve', copies[0]))).toBe('by hand');
});

test('a script can be run and other files cannot, also where that alone changed', () => {
  write({ 'jobs/plan.sh': 'x', 'jobs/unit': 'x' }, ['jobs/plan.sh']);
  expect([mode('dist-files/jobs/plan.sh') & 0o111, mode('dist-files/jobs/unit') & 0o111]).toEqual([0o111, 0]);
  write({ 'jobs/plan.sh': 'x', 'jobs/unit': 'x' }, ['jobs/unit']);
  expect([mode('dist-files/jobs/plan.sh') & 0o111, mode('dist-files/jobs/unit') & 0o111]).toEqual([0, 0o111]);
  fs.chmodSync(path.join(project.folder, 'dist-files/jobs/unit'), 0o644);
  write({ 'jobs/plan.sh': 'x', 'jobs/unit': 'x' }, ['jobs/unit']);
  expect(mode('dist-files/jobs/unit') & 0o111).toBe(0o111);
});

test('they are written with the stacks, under cdktf too, and not under cdk8s', () => {
  process.env.CDK8S_OUTDIR = path.join(project.folder, 'dist');
  write({ join: 'x' });
  expect(written()).toEqual({});
  delete process.env.CDK8S_OUTDIR;
  process.env.CDKTF_OUTDIR = path.join(project.folder, 'cdktf.out');
  write({ join: 'x' });
  expect(written()).toEqual({ 'dist-files/join': 'x' });
});

test('nothing is written where one is wrong', () => {
  const app = project.app();
  addCompanion(new Construct(app, 'box'), { path: '../up', content: () => '' });
  addCompanion(new Construct(app, 'other'), { path: 'fine', content: () => '' });
  expect(problemsOf(app)).toEqual([
    "[box] a companion is a file below 'dist-files', of names of letters, digits and '-_.@+' joined by single slashes, got '../up'; give it another path",
  ]);
  expect(written()).toEqual({});
});

test('the table counts them', () => {
  const said: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    write({ a: '1', b: '2' }, [], { quiet: false });
  } finally {
    spy.mockRestore();
  }
  const count = Object.keys(project.files()).length;
  expect(said.join('')).toMatch(new RegExp(`^files +${count} +${count} written, 0 unchanged, 0 removed$`, 'm'));
});
