import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { formatOutputs, mergeOutputs, parseOutputs } from '../delivery';

/**
 * File of the values that deployments told, committed beside the program.
 * @internal
 */
export const OUTPUTS_FILE = 'cloudserve.outputs.json';

const USAGE = `usage: cloudserve outputs <file> [--stack <name>]
Takes the values that manifests wait for into ${OUTPUTS_FILE}. <file> is what 'cdktf deploy --outputs-file' wrote,
or with --stack what 'terraform output -json' printed in that stack's folder.`;

/**
 * The command that takes values of a deployment into the committed file.
 * @returns exit code
 * @internal
 */
export function outputsCommand(words: string[], project: string, say: (line: string) => void): number {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { stack: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1) {
      say(USAGE);
      return 2;
    }
    const target = path.join(project, OUTPUTS_FILE);
    const text = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined;
    const known = parseOutputs(text, OUTPUTS_FILE);
    const [file] = positionals;
    const merged = mergeOutputs(known, fs.readFileSync(path.resolve(project, file), 'utf8'), file, values.stack);
    replaceFile(target, formatOutputs(merged));
    const count = Object.values(merged).reduce((sum, outputs) => sum + Object.keys(outputs).length, 0);
    say(
      `${OUTPUTS_FILE} holds ${count} ${count === 1 ? 'value' : 'values'} of ${Object.keys(merged).length} stacks; commit it and synthesize again`,
    );
    return 0;
  } catch (error) {
    say((error as Error).message);
    return 1;
  }
}

/** Old or new whole, whatever happens. */
function replaceFile(target: string, text: string): void {
  const fresh = `${target}.${process.pid}.new`;
  try {
    fs.writeFileSync(fresh, text);
    fs.renameSync(fresh, target);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}
