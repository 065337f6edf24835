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
  const asked = parsed(words);
  if (asked === undefined) {
    say(USAGE);
    return 2;
  }
  try {
    const target = path.join(project, OUTPUTS_FILE);
    const known = parseOutputs(fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined, OUTPUTS_FILE);
    const merged = mergeOutputs(known, readTold(project, asked.file), asked.file, asked.stack);
    replaceFile(target, formatOutputs(merged));
    const stacks = Object.values(merged);
    const values = stacks.reduce((sum, outputs) => sum + Object.keys(outputs).length, 0);
    say(
      `${OUTPUTS_FILE} holds ${counted(values, 'value')} of ${counted(stacks.length, 'stack')}; commit it and synthesize again`,
    );
    return 0;
  } catch (error) {
    say((error as Error).message);
    return 1;
  }
}

function parsed(args: string[]): { readonly file: string; readonly stack?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options: { stack: { type: 'string' } }, allowPositionals: true });
    return positionals.length === 1 ? { file: positionals[0], stack: values.stack } : undefined;
  } catch {
    return undefined;
  }
}

function readTold(project: string, file: string): string {
  try {
    return fs.readFileSync(path.resolve(project, file), 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new Error(`cannot read '${file}': ${reason}; name what the deployment wrote`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
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
