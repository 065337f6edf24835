import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

/** What the linter says of each text, as if it stood in that file of ours. */
function lint(texts: readonly { readonly file: string; readonly text: string }[]): string[][] {
  const script = path.join(__dirname, 'lint-texts.mjs');
  return JSON.parse(execFileSync('node', [script], { input: JSON.stringify(texts), encoding: 'utf8' }));
}

const SIBLING =
  "no-restricted-imports: '../manifests' import is restricted from being used by a pattern. room 'infra' may not import this room";

describe('the linter', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'takes what the table allows',
      'lib/infra/literal.ts',
      "import '../core';\nimport '../cdktf';\nimport 'constructs';\nimport '../../imports/openstack/provider';\nimport './flavor';\n",
      [],
    ],
    [
      'takes all rooms in testbed',
      'lib/testbed/cluster.ts',
      "import '../infra';\nimport '../platform';\nimport '../cdktf';\nimport 'cdk8s';\n",
      [],
    ],
    ['takes the one file of core that names cdk8s', 'lib/core/quantities.ts', "export { Size } from 'cdk8s';\n", []],
    [
      'refuses a sibling',
      'lib/infra/literal.ts',
      "import { Layer } from '../manifests';\nimport type { Chart } from '../manifests';\nexport * from '../manifests';\nexport const used: [Layer?, Chart?] = [];\n",
      [`1: ${SIBLING}`, `2: ${SIBLING}`, `3: ${SIBLING}`],
    ],
    [
      'refuses a sibling from a folder in a room',
      'lib/analysis/rules/quota-sum.ts',
      "import '../../infra/machine';\n",
      [
        "1: no-restricted-imports: '../../infra/machine' import is restricted from being used by a pattern. room 'analysis' may not import this room",
      ],
    ],
    [
      'refuses a framework of the other half',
      'lib/platform/tenancy/namespace-quota.ts',
      "import '../../cdktf';\n",
      [
        "1: no-restricted-imports: '../../cdktf' import is restricted from being used by a pattern. room 'platform' may not use cdktf",
      ],
    ],
    [
      'refuses any framework in the model',
      'lib/model/port.ts',
      "import 'constructs';\nimport 'cdk8s';\n",
      [
        "1: no-restricted-imports: 'constructs' import is restricted from being used by a pattern. room 'model' may not use this framework",
        "2: no-restricted-imports: 'cdk8s' import is restricted from being used by a pattern. room 'model' may not use this framework",
      ],
    ],
    [
      'refuses cdktf past the one module that names it',
      'lib/infra/literal.ts',
      "import 'cdktf/lib/app';\n",
      [
        "1: no-restricted-imports: 'cdktf/lib/app' import is restricted from being used by a pattern. only lib/cdktf.ts names cdktf",
      ],
    ],
    [
      'refuses programs, tests and the root entry',
      'lib/core/names.ts',
      "import '../../apps/iotcloudserve';\nimport '../index';\nimport '..';\n",
      [
        "1: no-restricted-imports: '../../apps/iotcloudserve' import is restricted from being used by a pattern. lib leads only to lib and imports",
        "2: no-restricted-imports: '../index' import is restricted from being used by a pattern. the root entry is there for users alone",
        "3: no-restricted-imports: '..' import is restricted from being used by a pattern. the root entry is there for users alone",
      ],
    ],
    [
      'refuses default exports, getX and orders of the locale',
      'lib/core/names.ts',
      "export default class Names {\n  public getName(): number {\n    return 'a'.localeCompare('b');\n  }\n}\n",
      [
        '1: no-restricted-syntax: export by name',
        '2: no-restricted-syntax: jsii refuses getX(); use a property',
        '3: no-restricted-syntax: use byCodeUnit',
      ],
    ],
  ];
  let said: string[][];
  beforeAll(() => {
    said = lint(cases.map(([, file, text]) => ({ file, text })));
  }, 120_000);

  test.each(cases.map(([name, , , messages], i) => [name, i, messages] as const))('%s', (_, i, messages) => {
    expect(said[i]).toEqual(messages);
  });
});
