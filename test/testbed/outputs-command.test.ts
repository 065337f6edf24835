import * as fs from 'node:fs';
import * as path from 'node:path';
import { outputsCommand } from '../../lib/testbed/outputs-command';
import { Project } from './project';

const FILE = 'cloudserve.outputs.json';
let project: Project;
let said: string[];

beforeEach(() => {
  project = new Project();
  said = [];
});
afterEach(() => project.remove());

function take(text: string, ...words: string[]): number {
  project.write('told.json', text);
  return outputsCommand(['told.json', ...words], project.folder, (line) => said.push(line));
}

describe('what cdktf deploy --outputs-file wrote', () => {
  it('is taken, of it only what manifests wait for', () => {
    expect(take(JSON.stringify({ net: { 'late-a-1': 'x', other: 'y', inner: { deep: 1 } }, empty: {} }))).toBe(0);
    expect(project.json(FILE)).toEqual({ net: { 'late-a-1': 'x' } });
    expect(said).toEqual([`${FILE} holds 1 value of 1 stack; commit it and synthesize again`]);
  });

  it('of one stack keeps the values of the others, and those of its own that it does not name', () => {
    take(JSON.stringify({ net: { 'late-a-1': 'x', 'late-b-2': [1] }, far: { 'late-c-3': { k: true } } }));
    take(JSON.stringify({ net: { 'late-a-1': 'changed' } }));
    expect(project.json(FILE)).toEqual({
      far: { 'late-c-3': { k: true } },
      net: { 'late-a-1': 'changed', 'late-b-2': [1] },
    });
    expect(said[1]).toBe(`${FILE} holds 3 values of 2 stacks; commit it and synthesize again`);
  });

  it('gives the same bytes in whichever order it comes', () => {
    take('{"b":{"late-y":1,"late-x":2},"a":{"late-z":3}}');
    const first = project.read(FILE);
    project.delete(FILE);
    take('{"a":{"late-z":3},"b":{"late-x":2,"late-y":1}}');
    expect(project.read(FILE)).toBe(first);
    expect(first.endsWith('}\n')).toBe(true);
  });
});

describe('what terraform output -json printed', () => {
  const printed = JSON.stringify({
    'late-a-1': { sensitive: false, type: 'string', value: 'x' },
    'late-b-2': { sensitive: true, type: 'string', value: 'hush' },
    other: { sensitive: false, type: 'string', value: 'y' },
  });

  it('is taken under the name of its stack, without what is secret', () => {
    expect(take(printed, '--stack', 'net')).toBe(0);
    expect(project.json(FILE)).toEqual({ net: { 'late-a-1': 'x' } });
    expect(project.read(FILE)).not.toContain('hush');
  });

  it('keeps the values of other stacks', () => {
    take(JSON.stringify({ far: { 'late-c-3': 1 } }));
    take(printed, '--stack', 'net');
    expect(project.json(FILE)).toEqual({ far: { 'late-c-3': 1 }, net: { 'late-a-1': 'x' } });
  });

  it('of a stack without outputs changes nothing', () => {
    take(JSON.stringify({ far: { 'late-c-3': 1 } }));
    const before = project.read(FILE);
    expect(take('{}', '--stack', 'net')).toBe(0);
    expect(project.read(FILE)).toBe(before);
  });
});

describe('what cannot be taken is told, and the file of known values stays as it is', () => {
  const KNOWN = '{"far":{"late-c-3":1}}';

  it.each<[string, string, string[], RegExp]>([
    ['no JSON', 'net = "x"', [], /^told\.json is not JSON: .+; restore the file or write it again$/],
    ['an empty file', '', [], /^told\.json is not JSON: .+; restore the file or write it again$/],
    ['a list', '[]', [], /^told\.json must be a JSON object, got \[\]; restore the file or write it again$/],
    [
      'a stack without outputs',
      '{"net":"x"}',
      [],
      /^told\.json does not map stacks to outputs, got "x" for 'net'; name its stack with --stack if it is of 'terraform output -json'$/,
    ],
    [
      'the other form without --stack',
      '{"late-a-1":{"sensitive":false,"type":"string","value":"x"}}',
      [],
      /^told\.json is of 'terraform output -json', which does not name its stack; add --stack <name>$/,
    ],
    [
      'the first form with --stack',
      '{"net":{"late-a-1":"x"}}',
      ['--stack', 'net'],
      /^told\.json is not of 'terraform output -json', got \{"late-a-1":"x"\} for 'net'; leave --stack out if it is of cdktf$/,
    ],
    [
      'a token that nobody filled in',
      '{"net":{"late-a-1":"${TfToken[TOKEN.0]}"}}',
      [],
      /^told\.json holds a value that no deployment filled in, got 'TfToken\['; write it again after the deployment$/,
    ],
  ])('%s', (_, text, words, message) => {
    project.write(FILE, KNOWN);
    expect(take(text, ...words)).toBe(1);
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(project.read(FILE)).toBe(KNOWN);
    expect(fs.readdirSync(project.folder).sort()).toEqual([FILE, 'told.json']);
  });

  it('a file that is not there', () => {
    project.write(FILE, KNOWN);
    expect(outputsCommand(['gone.json'], project.folder, (line) => said.push(line))).toBe(1);
    expect(said).toEqual(["cannot read 'gone.json': there is no such file; name what the deployment wrote"]);
    expect(project.read(FILE)).toBe(KNOWN);
  });

  it('known values that somebody broke', () => {
    project.write(FILE, '{"far":[1]}');
    expect(take('{"net":{"late-a-1":"x"}}')).toBe(1);
    expect(said).toEqual([`${FILE} maps each stack to its outputs, got [1] for 'far'; restore the committed file`]);
    expect(project.read(FILE)).toBe('{"far":[1]}');
  });

  it.each([[[]], [['a', 'b']], [['a', '--colour']]])('words that it does not know: %j', (words) => {
    project.write(FILE, KNOWN);
    expect(outputsCommand(words, project.folder, (line) => said.push(line))).toBe(2);
    expect(said.join('\n')).toContain('usage: cloudserve outputs <file> [--stack <name>]');
    expect(project.read(FILE)).toBe(KNOWN);
  });
});

it('a file elsewhere is taken by its path, absolute or from the project on', () => {
  project.write('build/told.json', '{"net":{"late-a-1":"x"}}');
  const say = (): void => undefined;
  expect(outputsCommand(['build/told.json'], project.folder, say)).toBe(0);
  expect(outputsCommand([path.join(project.folder, 'build/told.json')], project.folder, say)).toBe(0);
  expect(project.json(FILE)).toEqual({ net: { 'late-a-1': 'x' } });
});
