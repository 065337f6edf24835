import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { filesBelow } from '../architecture/source-file';

const ROOT = path.resolve(__dirname, '../..');
/** Where blocks stand while they are compiled; nothing is written there. */
const PLACE = path.join(ROOT, 'test/docs/blocks');

interface Block {
  readonly page: string;
  readonly line: number;
  readonly code: string;
}

/** The blocks of a page that say they are TypeScript. */
function blocksOf(page: string, markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let start = -1;
  lines.forEach((line, i) => {
    if (start < 0 && /^\s*```(ts|typescript)\b/.test(line)) {
      start = i + 1;
    } else if (start >= 0 && /^\s*```\s*$/.test(line)) {
      blocks.push({ page, line: start + 1, code: lines.slice(start, i).join('\n') });
      start = -1;
    }
  });
  if (start >= 0) {
    throw new Error(`${page}:${start}: a block of TypeScript has no end; close it`);
  }
  return blocks;
}

/** What the compiler says of blocks that import this package by its name, as `page:line: message`. All are compiled together. */
function compile(blocks: readonly Block[]): string[] {
  const byFile = new Map(blocks.map((block, i) => [path.join(PLACE, `${i}.ts`), block]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    baseUrl: ROOT,
    paths: { cloudserve: ['lib/index.ts'], 'cloudserve/*': ['lib/*/index.ts'] },
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => byFile.has(file) || fileExists(file);
  host.readFile = (file) => byFile.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, how, ...rest) => {
    const block = byFile.get(file);
    return block === undefined ? getSourceFile(file, how, ...rest) : ts.createSourceFile(file, block.code, how);
  };
  const program = ts.createProgram([...byFile.keys()], options, host);
  return [...byFile].flatMap(([file, { page, line }]) => {
    const source = program.getSourceFile(file) as ts.SourceFile;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const at = line + source.getLineAndCharacterOfPosition(start).line;
      return `${page}:${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

const pages = [
  ...fs.readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...['docs', 'lib'].flatMap((folder) =>
    filesBelow(path.join(ROOT, folder), '.md').map((file) => path.relative(ROOT, file)),
  ),
];
const blocks = pages.flatMap((page) => blocksOf(page, fs.readFileSync(path.join(ROOT, page), 'utf8')));

describe('what we write for users', () => {
  let problems: string[];
  const planted: Block = {
    page: 'planted.md',
    line: 7,
    code: "import { Region } from 'cloudserve';\nimport { SiteNetwork } from 'cloudserve/infra';\nRegion.of(1);\nSiteNetwork.gone;",
  };
  beforeAll(() => {
    problems = compile([...blocks, planted]);
  }, 120_000);

  test('has an example in the README', () => {
    expect(blocks.map(({ page }) => page)).toContain('README.md');
  });

  test.each([...new Set(blocks.map(({ page }) => page))])('%s has only examples that compile', (page) => {
    expect(problems.filter((problem) => problem.startsWith(`${page}:`))).toEqual([]);
  });

  test('is compiled against our types, so that a wrong example is reported with its line', () => {
    expect(problems.filter((problem) => problem.startsWith('planted.md:'))).toEqual([
      "planted.md:9: Argument of type 'number' is not assignable to parameter of type 'string'.",
      "planted.md:10: Property 'gone' does not exist on type 'typeof SiteNetwork'.",
    ]);
  });

  test('is searched for every block of TypeScript, and refuses one without an end', () => {
    const markdown = 'Text\n```ts\nfirst();\n```\n```sh\nls\n```\n  ```typescript\n  second();\n  ```\n';
    expect(blocksOf('page.md', markdown)).toEqual([
      { page: 'page.md', line: 3, code: 'first();' },
      { page: 'page.md', line: 9, code: '  second();' },
    ]);
    expect(() => blocksOf('page.md', '\n```ts\nfirst();\n')).toThrow(
      'page.md:2: a block of TypeScript has no end; close it',
    );
  });
});
