import { readFileSync } from 'node:fs';
import * as path from 'node:path';

interface Manifest {
  readonly stacks: Record<string, { readonly workingDirectory: string; readonly dependencies: readonly string[] }>;
}

/** Folders of the stacks of a project, by name, each after those that it reads from. */
export function stacksInOrder(project: string): Map<string, string> {
  const { stacks }: Manifest = JSON.parse(readFileSync(path.join(project, 'cdktf.out/manifest.json'), 'utf8'));
  const ordered = new Map<string, string>();
  const visit = (name: string, waiting: readonly string[]): void => {
    if (waiting.includes(name)) {
      throw new Error(`stacks must not wait for each other, got ${[...waiting, name].join(' -> ')}`);
    }
    stacks[name].dependencies.forEach((dependency) => visit(dependency, [...waiting, name]));
    ordered.set(name, path.join(project, 'cdktf.out', stacks[name].workingDirectory));
  };
  Object.keys(stacks).forEach((name) => ordered.has(name) || visit(name, []));
  return ordered;
}
