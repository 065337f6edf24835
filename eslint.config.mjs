import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import roomTable from './test/architecture/room-table.js';

const rooms = roomTable.parseRoomTable(readFileSync(new URL('ARCHITECTURE.md', import.meta.url), 'utf8'));
/** How many folders deep a room may be. */
const DEPTH = 3;

/** The same table as in test/architecture, told while one writes; `require` and computed imports are left to the test. */
function roomConfig({ name, mayImport, frameworks }, depth) {
  const up = '\\.\\./'.repeat(depth);
  const others = rooms.map((room) => room.name).filter((other) => other !== name && !mayImport.includes(other));
  const lacking = ['cdk8s', 'constructs'].filter((framework) => !frameworks.includes(framework));
  const patterns = [
    { regex: `^${up.slice(0, -1)}(/index)?$`, message: 'the root entry is there for users alone' },
    { regex: '^(\\.\\./)+(apps|test|bench)(/|$)', message: 'lib leads only to lib and imports' },
    { regex: '^(@cdktf|cdktf)(/|$)', message: 'only lib/cdktf.ts names cdktf' },
    ...(others.length > 0
      ? [{ regex: `^${up}(${others.join('|')})(/|$)`, message: `room '${name}' may not import this room` }]
      : []),
    ...(frameworks.includes('cdktf') ? [] : [{ regex: `^${up}cdktf$`, message: `room '${name}' may not use cdktf` }]),
    ...(lacking.length > 0
      ? [{ regex: `^(${lacking.join('|')})(/|$)`, message: `room '${name}' may not use this framework` }]
      : []),
  ];
  return {
    files: [`lib/${name}/${'*/'.repeat(depth - 1)}*.ts`],
    ignores: ['lib/core/quantities.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', 'imports/**/*.ts', 'cdktf.out/', 'dist/', 'test/.tmp/', 'test/golden/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        exports: 'readonly',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['lib/**/*.ts', 'apps/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'export by name' },
        { selector: 'Decorator', message: 'call what the decorator would hide' },
        { selector: 'MethodDefinition[key.name=/^get[A-Z]/]', message: 'jsii refuses getX(); use a property' },
        { selector: "CallExpression[callee.property.name='localeCompare']", message: 'use byCodeUnit' },
      ],
    },
  },
  // What was written is parsed and read freely; a wrong step in it fails the test.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  ...rooms.flatMap((room) => Array.from({ length: DEPTH }, (_, i) => roomConfig(room, i + 1))),
);
