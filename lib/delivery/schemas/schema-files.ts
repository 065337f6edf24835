import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../core/package-root';
import { byCodeUnit } from '../../core/names';

/** Folder of schema files; that of charts is by the names of charts. */
type SchemaFolder = 'kubernetes' | 'terraform' | 'charts';

const listed = new Map<string, readonly string[]>();
const parsed = new Map<string, unknown>();

/**
 * Names of the schema files of a folder, without their ending.
 * @internal
 */
export function schemaFiles(half: SchemaFolder): readonly string[] {
  let names = listed.get(half);
  if (names === undefined) {
    names = readdirSync(join(packageRoot(), 'imports', 'schemas', half))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort(byCodeUnit);
    listed.set(half, names);
  }
  return names;
}

/**
 * Content of a schema file, read once in a process.
 * @internal
 */
export function schemaFile(half: SchemaFolder, name: string): unknown {
  const key = `${half}/${name}`;
  if (!parsed.has(key)) {
    const file = join(packageRoot(), 'imports', 'schemas', half, `${name}.json`);
    parsed.set(key, JSON.parse(readFileSync(file, 'utf8')));
  }
  return parsed.get(key);
}
