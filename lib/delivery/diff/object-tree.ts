import * as fs from 'node:fs';
import * as path from 'node:path';
import { LineCounter, YAMLParseError, parseAllDocuments } from 'yaml';
import { Problem, byCodeUnit } from '../../core';
import { Json, fieldsOf, isRecord, itemsOf } from './json';

/**
 * An object in the folder of a cluster. What is no object of Kubernetes counts as one too, by its file.
 * @internal
 */
export interface StandingObject {
  readonly cluster: string;
  /** From the folder of the cluster on. */
  readonly file: string;
  /** Folder of what is delivered together: `20-controllers/rook-ceph`; empty outside of layers. */
  readonly unit: string;
  /** Empty for the core of Kubernetes. */
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly json: Json;
}

/**
 * What stands in a folder of clusters.
 * @internal
 */
export interface ObjectTree {
  /** By cluster, group, kind, namespace and name. */
  readonly objects: ReadonlyMap<string, StandingObject>;
  readonly problems: Problem[];
}

/**
 * Reads texts once, however many trees hold them.
 * @internal
 */
export class ObjectReader {
  private readonly known = new Map<string, Parsed>();

  /** @param missing what to do when the folder has nothing to compare; empty if it may have nothing */
  public read(folder: string, missing = ''): ObjectTree {
    const problems: Problem[] = [];
    const objects = new Map<string, StandingObject>();
    const clusters = clustersIn(folder, missing, problems);
    for (const cluster of clusters) {
      for (const file of filesBelow(path.join(folder, cluster))) {
        this.take(folder, cluster, file, objects, problems);
      }
    }
    return { objects, problems };
  }

  private take(
    folder: string,
    cluster: string,
    file: string,
    objects: Map<string, StandingObject>,
    problems: Problem[],
  ): void {
    const shown = `${folder.replace(/\/+$/, '')}/${cluster}/${file}`;
    const parsed = this.parse(fs.readFileSync(path.join(folder, cluster, file), 'utf8'));
    problems.push(...parsed.problems.map((message) => ({ path: shown, message })));
    parsed.documents.forEach((json, i) => {
      const object = objectOf(cluster, file, json, i);
      if (object === undefined) {
        return;
      }
      const identity = identityOf(object);
      const other = objects.get(identity);
      if (other !== undefined) {
        const message = `an object stands in one file of a cluster, got ${object.kind} '${object.name}', which '${other.file}' has already; take one out`;
        problems.push({ path: shown, message });
        return;
      }
      objects.set(identity, object);
    });
  }

  private parse(text: string): Parsed {
    const parsed = this.known.get(text) ?? parse(text);
    this.known.set(text, parsed);
    return parsed;
  }
}

/** @internal */
export function identityOf({ cluster, group, kind, namespace, name }: StandingObject): string {
  return [cluster, group, kind, namespace ?? 'default', name].join('\n');
}

interface Parsed {
  readonly documents: Json[];
  readonly problems: string[];
}

/** Names no text of the file: it may be a secret's. */
function parse(text: string): Parsed {
  const lines = new LineCounter();
  const documents: Json[] = [];
  const problems: string[] = [];
  const tell = (what: string, offset?: number): void => {
    const where = offset === undefined ? '' : ` in line ${lines.linePos(offset).line}`;
    problems.push(`cannot be read as YAML, got ${what}${where}; correct the file`);
  };
  for (const document of parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent', lineCounter: lines })) {
    const [error] = document.errors as (YAMLParseError | undefined)[];
    if (error !== undefined) {
      tell(error.code, error.pos[0]);
      continue;
    }
    try {
      const value: unknown = document.toJS();
      documents.push(...(isRecord(value) ? listed(value) : value === null ? [] : [{ value }]));
    } catch {
      tell('references to what it does not hold, or to too much');
    }
  }
  return { documents, problems };
}

/** A `List` is its items. */
function listed(value: Json): Json[] {
  return value.kind === 'List' && value.apiVersion === 'v1' ? itemsOf(value.items).filter(isRecord) : [value];
}

function objectOf(cluster: string, file: string, json: Json, place: number): StandingObject | undefined {
  const { apiVersion, kind } = json;
  const { name, namespace } = fieldsOf(json.metadata);
  const unit = /^(\d\d-[^/]+\/[^/]+)\//.exec(file)?.[1] ?? '';
  if (typeof apiVersion === 'string' && typeof kind === 'string' && typeof name === 'string') {
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    const inside = typeof namespace === 'string' ? { namespace } : {};
    return { cluster, file, unit, group, kind, name, json, ...inside };
  }
  const folder = path.posix.dirname(file);
  const what = path.posix.basename(file);
  if (/^kustomization\.ya?ml$/i.test(what)) {
    // What it lists are files, which are compared themselves.
    const own = Object.entries(json).filter(([key]) => !['apiVersion', 'kind', 'resources'].includes(key));
    return own.length === 0
      ? undefined
      : { cluster, file, unit, group: '', kind: 'File', name: file, json: Object.fromEntries(own) };
  }
  const again = place > 0 ? `#${place + 1}` : '';
  return what === 'fleet.yaml'
    ? { cluster, file, unit, group: '', kind: 'fleet.yaml', name: `${folder}${again}`, json }
    : { cluster, file, unit, group: '', kind: 'File', name: `${file}${again}`, json };
}

/** Folders of clusters are those with folders of layers; others are no part of a synthesis. */
function clustersIn(folder: string, missing: string, problems: Problem[]): string[] {
  const tell = (message: string): string[] => {
    problems.push({ path: folder, message });
    return [];
  };
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) {
    return tell(`must be a folder of manifests, got ${stat === undefined ? 'nothing' : 'a file'}; name another`);
  }
  const clusters = foldersIn(folder).filter((name) => hasLayers(path.join(folder, name)));
  if (clusters.length === 0) {
    const deeper = foldersIn(folder).find((name) =>
      foldersIn(path.join(folder, name)).some((inner) => hasLayers(path.join(folder, name, inner))),
    );
    if (deeper !== undefined) {
      return tell(`has no folder of a cluster, got them in its folder '${deeper}'; name that one`);
    }
    if (missing !== '') {
      return tell(`has no folder of a cluster, got none with layers such as '20-controllers'; ${missing}`);
    }
  }
  return clusters;
}

function hasLayers(folder: string): boolean {
  return foldersIn(folder).some((name) => /^\d\d-/.test(name));
}

function foldersIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(byCodeUnit);
}

function filesBelow(folder: string, inside = ''): string[] {
  return fs
    .readdirSync(path.join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry) => {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        return filesBelow(folder, file);
      }
      return entry.isFile() && /\.(ya?ml|json)$/.test(entry.name) ? [file] : [];
    });
}
