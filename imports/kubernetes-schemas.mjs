/**
 * Makes schemas/kubernetes/core-<version>.json: node imports/kubernetes-schemas.mjs <unpacked wheel> [version]
 * The wheel is kubernetes-validate of PyPI; SOURCES.md names its version.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit, compactJson, sorted } from './generator/json.mjs';

const STABLE = /^v\d+$/;
/** Kinds that a server makes or answers with, and nobody writes in a manifest. */
const NOT_WRITTEN = new Set([
  ...['APIGroup', 'APIVersions', 'Binding', 'ComponentStatus', 'DeleteOptions', 'Event', 'Eviction', 'Scale', 'Status'],
  ...['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectReview', 'SelfSubjectRulesReview'],
  ...['SubjectAccessReview', 'TokenRequest', 'TokenReview', 'WatchEvent'],
]);
/** What validation reads; all else in the source is prose or a hint for patching. */
const KEPT = new Set([
  ...['$ref', 'additionalProperties', 'enum', 'format', 'items', 'oneOf', 'properties', 'required', 'type'],
  ...['x-kubernetes-list-map-keys', 'x-kubernetes-list-type'],
]);

function prune(schema) {
  if (Array.isArray(schema)) return schema.map(prune);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => KEPT.has(key) && !(key === 'x-kubernetes-list-type' && value === 'atomic'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, pruneKeyword(key, value)]));
}

function pruneKeyword(key, value) {
  if (key === '$ref') return value.replace('#/$defs/', '#/definitions/');
  if (key === 'properties') return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prune(item)]));
  if (key === 'items' || key === 'additionalProperties' || key === 'oneOf') return prune(value);
  // The source lets every optional field be null; the API itself has no such type.
  if (key === 'type' && Array.isArray(value)) return value.find((type) => type !== 'null');
  return value;
}

function kindsOf(definitions) {
  const kinds = {};
  for (const [name, definition] of Object.entries(definitions)) {
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      if (!STABLE.test(version) || NOT_WRITTEN.has(kind) || kind.endsWith('List')) continue;
      kinds[`${group === '' ? '' : `${group}/`}${version}/${kind}`] = name;
    }
  }
  return kinds;
}

function reachable(definitions, names) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g))
      visit(next);
  };
  names.forEach(visit);
  return [...found].sort(byCodeUnit);
}

const [wheel, version = '1.35'] = process.argv.slice(2);
const folder = path.join(wheel, 'kubernetes_validate', 'kubernetes-json-schema', `v${version}.0-local-strict`);
const source = JSON.parse(fs.readFileSync(path.join(folder, '_definitions.json'), 'utf8')).$defs;
const definitions = Object.fromEntries(Object.entries(source).map(([name, schema]) => [name, prune(schema)]));
const kinds = sorted(kindsOf(source));
const needed = Object.fromEntries(
  reachable(definitions, Object.values(kinds)).map((name) => [name, sorted(definitions[name])]),
);
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), 'schemas', 'kubernetes', `core-${version}.json`);
fs.writeFileSync(target, `${compactJson({ kinds, definitions: needed })}\n`);
