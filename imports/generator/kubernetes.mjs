import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { byCodeUnit, compactJson } from './json.mjs';
import { withoutComments } from './text.mjs';

const require = createRequire(import.meta.url);

/** Every definition under the folder, in an order that no file system decides. */
export function readDefinitions(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.yaml'));
  return files
    .map((file) => file.split(path.sep).join('/'))
    .sort(byCodeUnit)
    .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(folder, file), 'utf8')))
    .map((document) => document.toJS())
    .filter((definition) => definition !== null)
    .map(newestFirst);
}

/** The runtime schemas of the definitions, as file contents by API group. */
export function schemaFiles(definitions) {
  const groups = {};
  for (const { spec } of definitions) {
    const schemas = (groups[spec.group] ??= {});
    for (const version of spec.versions) {
      const key = `${version.name}/${spec.names.kind}`;
      if (key in schemas) throw new Error(`[${spec.group}/${key}] is defined twice; keep one source of it`);
      schemas[key] = version.schema.openAPIV3Schema;
    }
  }
  return Object.entries(groups).map(([group, schemas]) => {
    const entries = Object.entries(schemas).sort(([a], [b]) => byCodeUnit(a, b));
    return [`${group}.json`, `${compactJson(Object.fromEntries(entries))}\n`];
  });
}

/** The bindings that cdk8s-cli makes of the chosen kinds, as file contents by API group. */
export function bindingFiles(definitions, kinds, scratch) {
  const chosen = Object.entries(kinds).flatMap(([group, names]) =>
    names.map((kind) => {
      const found = definitions.find(({ spec }) => spec.group === group && spec.names.kind === kind);
      if (found === undefined) throw new Error(`[${group}/${kind}] has no definition under schemas/crds; add one`);
      return found;
    }),
  );
  // All groups go through one source: of two sources that share a group, cdk8s-cli keeps the last without a word.
  const source = path.join(scratch, 'definitions.yaml');
  const output = path.join(scratch, 'bindings');
  fs.writeFileSync(source, chosen.map((definition) => JSON.stringify(definition)).join('\n---\n'));
  runImport(source, output, scratch);
  return fs
    .readdirSync(output)
    .sort(byCodeUnit)
    .map((file) => [file, checked(file, withoutComments(fs.readFileSync(path.join(output, file), 'utf8')))]);
}

function runImport(source, output, cwd) {
  const manifest = require.resolve('cdk8s-cli/package.json');
  const cli = path.join(path.dirname(manifest), require(manifest).bin.cdk8s);
  const options = ['--language', 'typescript', '--output', output, '--no-save', '--check-upgrade', 'false'];
  // cdk8s-cli sorts by locale.
  const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };
  execFileSync(process.execPath, [cli, 'import', source, ...options], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Two kinds of a group may yield types of one name, which TypeScript would merge in silence. */
function checked(file, text) {
  const seen = new Set();
  for (const [, kind, name] of text.matchAll(/^export (?:declare )?(class|interface|enum|function) (\w+)/gm)) {
    if (seen.has(name))
      throw new Error(`[${file}] has two declarations of ${kind} ${name}; bind fewer kinds of this group`);
    seen.add(name);
  }
  return text;
}

const STAGES = ['alpha', 'beta', undefined];

/** The version that gets the plain class name comes first: stable before beta before alpha, then the higher number. */
function newestFirst(definition) {
  const rank = ({ name }) => {
    const [, major, stage, minor = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(name) ?? [];
    return major === undefined ? -1 : STAGES.indexOf(stage) * 1e6 + Number(major) * 1e3 + Number(minor);
  };
  const versions = [...definition.spec.versions].sort((a, b) => rank(b) - rank(a));
  return { ...definition, spec: { ...definition.spec, versions } };
}
