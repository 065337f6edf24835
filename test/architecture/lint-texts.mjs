// Lints texts as if they were the content of files of the repository. Reads and prints JSON: ESLint's configuration is an ES module,
// which the test runner cannot load itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const results = [];
for (const { file, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  results.push(messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
