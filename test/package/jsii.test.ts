import * as fs from 'node:fs';
import * as path from 'node:path';
import { JsiiResult, compileWithJsii } from './jsii-project';
import { ROOT } from './packed';
import { publicNames } from './public-names';

/** Writes an entry that offers all that users can reach, flat: jsii knows no sub-paths. Returns the names. */
function fillWithOurs(project: string): string[] {
  const { exports: entries } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  for (const folder of ['lib', 'imports']) {
    const filter = (file: string): boolean => path.basename(file) !== 'schemas' || folder === 'lib';
    fs.cpSync(path.join(ROOT, folder), path.join(project, folder), { recursive: true, filter });
  }
  const rooms = Object.keys(entries).filter((entry) => /^\.\/[a-z]+$/.test(entry));
  const offered = rooms.flatMap((room) => [...publicNames(path.join(project, 'lib', room, 'index.ts'))]);
  const lines = offered.map(([file, names]) => {
    const from = path.relative(path.join(project, 'lib'), file).replace(/\.ts$/, '');
    return `export { ${names.join(', ')} } from './${from}';\n`;
  });
  fs.writeFileSync(path.join(project, 'lib/index.ts'), lines.join(''));
  return offered.flatMap(([, names]) => names);
}

function plant(project: string, text: string): void {
  fs.mkdirSync(path.join(project, 'lib'));
  fs.writeFileSync(path.join(project, 'lib/index.ts'), text);
}

describe('jsii', () => {
  let ours: JsiiResult;
  let offered: string[] = [];
  beforeAll(async () => {
    ours = await compileWithJsii((project) => (offered = fillWithOurs(project)));
  }, 300_000);

  test('takes our public signatures', () => {
    if (ours.warnings.length > 0) {
      process.stderr.write(`jsii warns:\n  ${ours.warnings.join('\n  ')}\n`);
    }
    expect(ours.errors).toEqual([]);
  });

  test('loses nothing of what we offer, and nothing internal shows', () => {
    expect(ours.types).toEqual([...offered].sort());
    expect(ours.types).toEqual(expect.arrayContaining(['App', 'HardenedNamespace', 'ISiteNetwork', 'Layer', 'Port']));
  });

  test('finds no union in them, and nothing untyped but values that are handed on to charts', () => {
    expect(ours.untyped).toEqual([
      'cloudserve.HelmReleaseProps.values: any',
      'cloudserve.KongPluginConfig.custom.config: any',
      'cloudserve.MonitoringProps.values: any',
    ]);
  });

  test('refuses what other languages cannot have', async () => {
    const text = [
      "import { Construct } from 'constructs';",
      'export interface MutableProps { name: string; }',
      'export class Generic<T> { constructor(public readonly value: T) {} }',
      'export class Verbs extends Construct {',
      '  public _hidden(): void {}',
      '  /** @internal */ public hidden(): void {}',
      '  public pair(): [string, number] { return [this.node.id, 1]; }',
      '  public part(): Partial<Verbs> { return this; }',
      '}',
    ].join('\n');
    const { errors } = await compileWithJsii((project) => plant(project, text));
    expect(errors.map((error) => /^lib.index.ts:(\d+):\d+ - error (JSII\d+)/.exec(error)?.slice(1))).toEqual([
      ['2', 'JSII3008'],
      ['3', 'JSII1006'],
      ['5', 'JSII8006'],
      ['6', 'JSII8005'],
      ['7', 'JSII1999'],
      ['8', 'JSII1003'],
    ]);
  }, 120_000);

  test('refuses a method that reads like a property of Java', async () => {
    const text = "export class Verbs {\n  public getName(): string {\n    return '';\n  }\n}\n";
    const { errors } = await compileWithJsii((project) => plant(project, text));
    expect(errors).toEqual([expect.stringMatching(/^lib\/index.ts:2:10 - error JSII5000: /)]);
  }, 120_000);

  test('is read further than it refuses: unions and what is untyped are seen', async () => {
    const text = [
      'export interface UnionProps { readonly either: string | number; readonly list?: (string | boolean)[]; }',
      "export class Loose { public give(anything: any): string { return String(anything); } public take(): any { return ''; } }",
      'export function vanishes(): void {}',
    ].join('\n');
    const { errors, untyped, types } = await compileWithJsii((project) => plant(project, text));
    expect([errors, types]).toEqual([[], ['Loose', 'UnionProps']]);
    expect(untyped).toEqual([
      'cloudserve.Loose.give.anything: any',
      'cloudserve.Loose.take: any',
      'cloudserve.UnionProps.either: a union',
      'cloudserve.UnionProps.list: a union',
    ]);
  }, 120_000);
});
