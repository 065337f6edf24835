import * as fs from 'fs';
import * as path from 'path';
import { WritePlan } from '../../../lib/delivery/write/write-plan';
import { put, tree } from './fixture';

/** The two texts between which a killed run may leave nothing. */
export type Version = 'a' | 'b';

/** Files of somebody else that no run may touch. */
const FOREIGN = {
  'dist/README.md': 'theirs',
  'dist/side/l1/notes.txt': 'theirs',
  'cdktf.out/stacks/one/.terraform/state': 'theirs',
};
/** A file of ours that is edited by hand before every run. */
const EDITED = 'dist/side/l0/f0.yaml';

function outputs(version: Version, count: number): Record<string, Record<string, string>> {
  const other = version === 'a' ? 'b' : 'a';
  const files = (folder: string, n: number) =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`${folder}/l${i % 2}/f${i}.yaml`, `${i % 3 ? version : 'same'} ${i}\n`]),
    );
  return {
    dist: {
      ...files('main', count),
      ...files('side', 6),
      [`only-${version}/deep/x.yaml`]: version,
      [`main/${version}/y`]: version,
    },
    'cdktf.out': {
      'stacks/one/cdk.tf.json': version,
      [`stacks/${version}/cdk.tf.json`]: version,
      [`stacks/${other}`]: version,
    },
    '': { 'cloudserve.lock.json': version },
  };
}

/** What a run writes: swapped folder, files one by one, new and stale folders, files that turn into folders. */
export function scenePlan(project: string, version: Version, count = 24): WritePlan {
  const roots = Object.entries(outputs(version, count)).map(([folder, files]) => ({
    folder: path.join(project, folder),
    files: new Map(Object.entries(files)),
    swapFolders: ['main'],
  }));
  return { project, roots };
}

/** Everything that stands in the project after a whole run. */
export function sceneTree(version: Version, count = 24): Record<string, string> {
  const ours = Object.entries(outputs(version, count)).flatMap(([folder, files]) =>
    Object.entries(files).map(([file, text]): [string, string] => [path.posix.join(folder, file), text]),
  );
  return Object.fromEntries([...ours, ...Object.entries(FOREIGN)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Puts the foreign files. */
export function putForeign(project: string): void {
  put(project, FOREIGN);
}

/** Edits a file of ours by hand. */
export function editByHand(project: string, text: string): void {
  put(project, { [EDITED]: text });
}

/** Old, new, or mixed; the edited file counts as old. */
export function whole(project: string, from: Version, to: Version, edit: string, count = 24): 'old' | 'new' | 'mixed' {
  const is = JSON.stringify(tree(project));
  if (is === JSON.stringify({ ...sceneTree(from, count), [EDITED]: edit })) {
    return 'old';
  }
  return is === JSON.stringify(sceneTree(to, count)) ? 'new' : 'mixed';
}

/** Whether the text of an edit is still to be had. */
export function editIsKept(project: string, text: string): boolean {
  const kept = path.join(project, '.cloudserve/kept');
  const copies = fs.existsSync(kept) ? Object.values(tree(kept)) : [];
  return [...copies, fs.readFileSync(path.join(project, EDITED), 'utf8')].includes(text);
}
