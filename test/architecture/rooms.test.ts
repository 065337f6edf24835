import * as fs from 'node:fs';
import * as path from 'node:path';
import { bindingsInSignatures, writeDeclarations } from './declarations';
import { inspectHouse } from './house';
import { parseRoomTable } from './room-table';

const ROOT = path.resolve(__dirname, '../..');
const MARKDOWN = fs.readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');

describe('our house', () => {
  test('keeps to the table of rooms, without a single import cycle', () => {
    const { problems, long } = inspectHouse(ROOT);
    if (long.length > 0) {
      process.stderr.write(`files to split before they are too long:\n  ${long.join('\n  ')}\n`);
    }
    expect(problems).toEqual([]);
  });
});

describe('a planted house', () => {
  const houses: string[] = [];
  afterAll(() => houses.forEach((house) => fs.rmSync(house, { recursive: true })));

  /** A house with the rooms of ours, empty but for the planted files. */
  function plant(files: Record<string, string>): string {
    const temporary = path.join(ROOT, 'test/.tmp');
    fs.mkdirSync(temporary, { recursive: true });
    const house = fs.mkdtempSync(path.join(temporary, 'house-'));
    houses.push(house);
    const all: Record<string, string> = {
      'ARCHITECTURE.md': MARKDOWN,
      'package.json': '{ "dependencies": { "yaml": "*" }, "peerDependencies": { "cdktf": "*" } }',
      'lib/index.ts': "export * from './core';\n",
      'lib/cdktf.ts': "export * from 'cdktf';\n",
      'imports/openstack/server.ts': "import { TerraformResource } from '../../lib/cdktf';\nexport class Server {}\n",
      'imports/crds/object.ts': "import { ApiObject } from 'cdk8s';\nexport class Thing {}\n",
      'apps/app.ts': 'export const app = 1;\n',
      ...Object.fromEntries(parseRoomTable(MARKDOWN).map(({ name }) => [`lib/${name}/index.ts`, 'export {};\n'])),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      fs.mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      fs.writeFileSync(path.join(house, name), text);
    }
    return house;
  }

  test('without a breach has no problem', () => {
    const house = plant({
      'lib/core/index.ts': "export * from './quantities';\n",
      'lib/core/quantities.ts': "export { Size } from 'cdk8s';\n",
      'lib/infra/machine.ts':
        "import { stringify } from 'yaml';\nimport * as fs from 'fs';\nimport { join } from 'node:path';\nimport { Size } from '../core';\n" +
        "import { Server } from '../../imports/openstack/server';\nimport { Token } from '../cdktf';\n",
      'lib/platform/thing.ts': "import { Thing } from '../../imports/crds/object';\nimport { Chart } from 'cdk8s';\n",
      'lib/testbed/stack.ts':
        "import { TerraformStack } from '../cdktf';\nexport class Own extends TerraformStack {}\n",
      'lib/testbed/all.ts': "import '../infra';\nimport '../platform';\nimport '../delivery';\n",
    });
    expect(inspectHouse(house)).toEqual({ problems: [], long: [] });
  });

  const breaches: [string, Record<string, string>, string[]][] = [
    [
      'a sibling is imported',
      { 'lib/platform/x.ts': "\nimport { Machine } from '../infra';\n" },
      ["lib/platform/x.ts:2: room 'platform' may not import room 'infra'"],
    ],
    [
      'a sibling is imported past its index, from a folder in a room',
      {
        'lib/infra/machine.ts': 'export {};\n',
        'lib/analysis/rules/x.ts': "import { a } from '../../infra/machine';\n",
      },
      ["lib/analysis/rules/x.ts:1: room 'analysis' may not import room 'infra'"],
    ],
    [
      'a sibling is imported for its types alone',
      { 'lib/infra/x.ts': "import type { Unit } from '../manifests';\n" },
      ["lib/infra/x.ts:1: room 'infra' may not import room 'manifests'"],
    ],
    [
      'a sibling is named inside a type',
      { 'lib/infra/x.ts': "export type Unit = import('../manifests').Unit;\n" },
      ["lib/infra/x.ts:1: room 'infra' may not import room 'manifests'"],
    ],
    [
      'a sibling is re-exported',
      {
        'lib/infra/x.ts': "export * from '../manifests';\n",
        'lib/infra/y.ts': "export type { A } from '../manifests';\n",
      },
      [
        "lib/infra/x.ts:1: room 'infra' may not import room 'manifests'",
        "lib/infra/y.ts:1: room 'infra' may not import room 'manifests'",
      ],
    ],
    [
      'a sibling is required',
      {
        'lib/infra/x.ts': "const m = require('../manifests');\n",
        'lib/infra/y.ts': "import m = require('../manifests');\n",
        'lib/infra/z.ts': "const m = (): unknown => require.resolve('../manifests');\n",
      },
      [
        "lib/infra/x.ts:1: room 'infra' may not import room 'manifests'",
        "lib/infra/y.ts:1: room 'infra' may not import room 'manifests'",
        "lib/infra/z.ts:1: room 'infra' may not import room 'manifests'",
      ],
    ],
    [
      'a sibling is loaded late',
      { 'lib/infra/x.ts': "export const m = () => import('../manifests');\n" },
      ["lib/infra/x.ts:1: room 'infra' may not import room 'manifests'"],
    ],
    [
      'what is loaded is computed',
      { 'lib/infra/x.ts': 'export const m = (name: string) => import(`../${name}`);\n' },
      ['lib/infra/x.ts:1: loads a computed module; name it'],
    ],
    [
      'two files import each other',
      { 'lib/core/a.ts': "import './b';\n", 'lib/core/b.ts': "import './a';\n" },
      ['import cycle: lib/core/a.ts -> lib/core/b.ts -> lib/core/a.ts'],
    ],
    [
      'three files import each other, one for types, one through the index',
      {
        'lib/core/index.ts': "export * from './a';\n",
        'lib/core/a.ts': "import type { B } from './b';\n",
        'lib/core/b.ts': "import { A } from '.';\n",
      },
      ['import cycle: lib/core/a.ts -> lib/core/b.ts -> lib/core/index.ts -> lib/core/a.ts'],
    ],
    [
      'generated bindings lead back',
      {
        'imports/openstack/server.ts': "export * from './other';\n",
        'imports/openstack/other.ts': "import { Machine } from '../../lib/infra/machine';\n",
        'lib/infra/machine.ts': "import { Server } from '../../imports/openstack/server';\n",
      },
      [
        'import cycle: imports/openstack/other.ts -> lib/infra/machine.ts -> imports/openstack/server.ts -> imports/openstack/other.ts',
        "lib/infra/machine.ts:1: 'imports/openstack/other.ts' imports 'lib/infra/machine.ts'; bindings lead only to bindings and lib/cdktf.ts",
      ],
    ],
    [
      'cdktf comes into a room of the other half',
      {
        'lib/platform/x.ts': "import { Token } from '../cdktf';\n",
        'lib/manifests/x.ts': "import { Server } from '../../imports/openstack/server';\n",
      },
      [
        "lib/manifests/x.ts:1: room 'manifests' may not use cdktf (by 'imports/openstack/server.ts')",
        "lib/platform/x.ts:1: room 'platform' may not use cdktf",
      ],
    ],
    [
      'cdk8s comes into a room of the other half',
      {
        'lib/infra/x.ts': "import { Chart } from 'cdk8s';\n",
        'lib/infra/y.ts': "import { Thing } from '../../imports/crds/object';\n",
        'lib/core/size.ts': "export { Size } from 'cdk8s';\n",
      },
      [
        "lib/core/size.ts:1: room 'core' may not use cdk8s",
        "lib/infra/x.ts:1: room 'infra' may not use cdk8s",
        "lib/infra/y.ts:1: room 'infra' may not use cdk8s (by 'imports/crds/object.ts')",
      ],
    ],
    [
      'cdktf is named beside the one module that names it',
      {
        'lib/infra/x.ts': "import { Token } from 'cdktf/lib/tokens';\n",
        'lib/infra/y.ts': "import { Server } from '../../imports/openstack/server';\n",
        'imports/openstack/server.ts': "import { TerraformResource } from 'cdktf';\n",
      },
      [
        "lib/infra/x.ts:1: names 'cdktf/lib/tokens'; only lib/cdktf.ts does",
        "lib/infra/y.ts:1: 'imports/openstack/server.ts' names 'cdktf'; only lib/cdktf.ts does",
      ],
    ],
    [
      'the model takes a framework',
      { 'lib/model/x.ts': "import { IConstruct } from 'constructs';\nimport type { Size } from 'cdk8s';\n" },
      ["lib/model/x.ts:1: room 'model' may not use constructs", "lib/model/x.ts:2: room 'model' may not use cdk8s"],
    ],
    [
      'lib leads to a program, to the root entry or to nothing',
      { 'lib/core/x.ts': "import '../../apps/app';\nimport '../index';\nimport './gone';\n" },
      [
        "lib/core/x.ts:1: imports 'apps/app.ts'; lib leads only to lib and imports",
        "lib/core/x.ts:2: imports 'lib/index.ts', which is there for users alone",
        "lib/core/x.ts:3: './gone' leads to no source file",
      ],
    ],
    [
      'a package is used that users do not get',
      { 'lib/core/x.ts': "import * as ts from 'typescript';\nimport 'cloudserve';\n" },
      [
        "lib/core/x.ts:1: imports 'typescript', which users of the package do not get",
        "lib/core/x.ts:2: imports 'cloudserve', which users of the package do not get",
      ],
    ],
    [
      'a room is not in the table, or a file in no room',
      { 'lib/attic/x.ts': 'export {};\n', 'lib/loose.ts': 'export {};\n', 'lib/core/old.mjs': '\n' },
      [
        "lib/attic/x.ts: room 'attic' is not in the table of ARCHITECTURE.md; add a row",
        'lib/core/old.mjs: is not TypeScript; write it in TypeScript',
        'lib/loose.ts: stands in no room; move it into one',
      ],
    ],
    [
      'a file is too long',
      { 'lib/core/x.ts': 'export {};\n'.repeat(401) },
      ['lib/core/x.ts: has 401 lines, at most 400 are allowed; split it'],
    ],
    [
      'a stack is made outside of testbed',
      {
        'lib/infra/a.ts': "import { TerraformStack as Base } from '../cdktf';\nexport class A extends Base {}\n",
        'lib/infra/b.ts': "import * as c from '../cdktf';\nexport const b = new c.TerraformStack(undefined, 'b');\n",
        'lib/delivery/c.ts': "import { TerraformStack } from '../cdktf';\nexport const f = (s: TerraformStack) => s;\n",
      },
      [
        'lib/infra/a.ts:2: makes a stack, which only testbed does; take a scope instead',
        'lib/infra/b.ts:2: makes a stack, which only testbed does; take a scope instead',
      ],
    ],
  ];
  test.each(breaches)('is reported when %s', (_, files, problems) => {
    expect(inspectHouse(plant(files)).problems).toEqual(problems);
  });

  test('is reported when a room of the table is gone', () => {
    const house = plant({});
    fs.rmSync(path.join(house, 'lib/report'), { recursive: true });
    expect(inspectHouse(house).problems).toEqual(["ARCHITECTURE.md: room 'report' has no file in lib; remove the row"]);
  });

  test('names files that are nearly too long', () => {
    expect(inspectHouse(plant({ 'lib/core/x.ts': 'export {};\n'.repeat(301) })).long).toEqual([
      'lib/core/x.ts: 301 lines',
    ]);
  });

  test('is reported when a binding is in a public signature, and not when it is private or internal', () => {
    const house = plant({
      'lib/infra/x.ts': [
        "import { Server } from '../../imports/openstack/server';",
        'export class Machine {',
        '  private readonly server = new Server();',
        '  /** @internal */',
        '  public _server(): Server { return this.server; }',
        '  public name(): string { return String(this.server); }',
        '}',
      ].join('\n'),
      'lib/infra/y.ts': [
        "import { Server } from '../../imports/openstack/server';",
        'export class Leak { public server(): Server { return new Server(); } }',
      ].join('\n'),
      'lib/infra/z.ts': "import { Leak } from './y';\nexport const inferred = new Leak().server();\n",
      'imports/openstack/server.ts': 'export class Server {}\n',
    });
    const compiled = path.join(house, 'build');
    writeDeclarations(house, compiled);
    expect(fs.existsSync(path.join(compiled, 'lib/infra/x.d.ts'))).toBe(true);
    expect(bindingsInSignatures(compiled)).toEqual([
      "lib/infra/y.d.ts:1: '../../imports/openstack/server' is in a public signature",
      "lib/infra/z.d.ts:1: '../../imports/openstack/server' is in a public signature",
    ]);
  });
});

describe('the table of rooms', () => {
  const header = '| room | purpose | may import | framework |\n|---|---|---|---|\n';
  test('cannot vanish, nor name what is not there', () => {
    expect(() => parseRoomTable('# Architecture\n')).toThrow(/^no table of rooms/);
    expect(() => parseRoomTable(header)).toThrow('the table of rooms has no row; restore it');
    expect(() => parseRoomTable(`${header}| core | errors | attic | none |\n`)).toThrow(
      "room 'core' may import attic, which the table does not have; correct the row",
    );
    expect(() => parseRoomTable(`${header}| core | errors | - | all |\n`)).toThrow(
      "room 'core' has framework 'all'; write one of none, constructs, cdktf, cdk8s, both",
    );
  });
});
