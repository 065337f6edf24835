import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** One delivery unit on disk: a folder with a `kustomization.yaml`. */
export interface Leaf {
  /** `<NN-layer>/<component>`. */
  readonly name: string;
  readonly folder: string;
  /** Texts of its objects, in the order of the kustomization. */
  readonly documents: readonly string[];
}

/** The clusters below a folder of manifests, by name. */
export function clusterNames(dist: string): string[] {
  return existsSync(dist) ? folders(dist) : [];
}

/** The folders of layers of a cluster, in their order. */
export function layersOf(dist: string, cluster: string): string[] {
  return folders(path.join(dist, cluster)).filter((folder) => /^\d\d-/.test(folder));
}

/** The delivery units of a cluster that have objects, in the order in which they are delivered. */
export function leavesOf(dist: string, cluster: string): Leaf[] {
  return layersOf(dist, cluster).flatMap((layer) =>
    folders(path.join(dist, cluster, layer))
      .map((component) => ({ name: `${layer}/${component}`, folder: path.join(dist, cluster, layer, component) }))
      .filter(({ folder }) => existsSync(path.join(folder, 'kustomization.yaml')))
      .map(({ name, folder }) => leafOf(name, folder)),
  );
}

/** One delivery unit, which must name every file that it has. */
export function leafOf(name: string, folder: string): Leaf {
  const resources: string[] = parse(readFileSync(path.join(folder, 'kustomization.yaml'), 'utf8')).resources ?? [];
  const missed = filesBelow(folder).filter((file) => !resources.includes(file));
  if (missed.length > 0) {
    throw new Error(`${name}/kustomization.yaml must name every file, got none of ${missed.join(', ')}`);
  }
  const documents = resources.flatMap((file) => documentsOf(readFileSync(path.join(folder, file), 'utf8')));
  return { name, folder, documents };
}

/** The documents of a YAML text that hold something, each as it is written. */
export function documentsOf(text: string): string[] {
  return text
    .split(/^---(?=\s|$)/m)
    .filter((document) => parseAllDocuments(document).some((each) => each.contents !== null));
}

function folders(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const relative = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      return filesBelow(folder, relative);
    }
    return ['kustomization.yaml', 'fleet.yaml'].includes(entry.name) ? [] : [relative];
  });
}
