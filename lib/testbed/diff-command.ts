import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { ManifestDiff } from '../delivery';

const USAGE = `usage: cloudserve diff <folder> [--from dist] [--allow <kind>/<namespace>/<name>]... [--json]
Tells what a synthesis would change in <folder>, the folder of a working copy that has the folders of the clusters, and what of it is
dangerous. Ends with 0 if nothing is, 2 if something is that --allow does not name, 1 if something cannot be read.`;

/**
 * The command that compares a synthesis with what stands in a GitOps repository.
 * @param print for what was found
 * @param say for what is wrong
 * @returns exit code
 * @internal
 */
export function diffCommand(
  words: string[],
  project: string,
  print: (text: string) => void,
  say: (line: string) => void,
): number {
  const asked = parsed(words);
  if (asked === undefined) {
    say(USAGE);
    return 1;
  }
  const { folder, from, allow, json } = asked;
  try {
    const diff = ManifestDiff.between(placed(project, folder), placed(project, from), { allow });
    print(json ? diff.toJsonText() : diff.toText());
    return diff.isDangerous ? 2 : 0;
  } catch (error) {
    say((error as Error).message);
    return 1;
  }
}

interface Asked {
  readonly folder: string;
  readonly from: string;
  readonly allow: string[];
  readonly json: boolean;
}

function parsed(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        from: { type: 'string', default: 'dist' },
        allow: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [folder] = positionals;
    return positionals.length === 1 ? { ...values, folder } : undefined;
  } catch {
    return undefined;
  }
}

/** As short as the user wrote it where the command runs in the project. */
function placed(project: string, folder: string): string {
  return path.relative(process.cwd(), path.resolve(project, folder)) || '.';
}
