import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Stacks of an earlier synthesis that the program has no more: what they deployed goes on running and costing.
 * @returns a line each
 * @internal
 */
export function leftStacks(terraformFolder: string, names: readonly string[]): string[] {
  return earlierStacks(path.join(terraformFolder, 'manifest.json'))
    .filter(([name]) => !names.includes(name))
    .map(
      ([name, constructPath]) =>
        `[${constructPath}] is gone from the program, and what its stack deployed stays; run 'cdktf destroy ${name}' from the version that had it`,
    );
}

function earlierStacks(manifest: string): [string, string][] {
  if (!fs.existsSync(manifest)) {
    return [];
  }
  try {
    const { stacks } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
      stacks?: Record<string, { constructPath?: string }>;
    };
    return Object.entries(stacks ?? {}).map(([name, stack]) => [name, stack.constructPath ?? name]);
  } catch {
    // A manifest that somebody damaged tells nothing; the write step keeps its text.
    return [];
  }
}
