/** Makes the bindings and the runtime schemas from schema data: node imports/generate.mjs [target folder] */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindingFiles, readDefinitions, schemaFiles } from './generator/kubernetes.mjs';
import { providerFiles } from './generator/terraform.mjs';

const home = path.dirname(fileURLToPath(import.meta.url));
const target = path.resolve(process.argv[2] ?? home);
const { providers, kinds } = JSON.parse(fs.readFileSync(path.join(home, 'bindings.json'), 'utf8'));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'cloudserve-imports-'));

try {
  const definitions = readDefinitions(path.join(home, 'schemas', 'crds'));
  const files = [
    ...under('schemas/kubernetes', schemaFiles(definitions)),
    ...under('crds', bindingFiles(definitions, kinds, scratch)),
  ];
  for (const provider of providers) {
    const schema = path.join(home, 'schemas', 'terraform', `${provider.name}-${provider.version}.json`);
    files.push(
      ...(await providerFiles(
        provider,
        JSON.parse(fs.readFileSync(schema, 'utf8')),
        path.join(scratch, provider.name),
      )),
    );
  }
  clear();
  for (const [file, text] of files) write(path.join(target, file), text);
  console.log(`${files.length} files in ${path.relative(process.cwd(), target) || '.'}`);
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}

function under(folder, files) {
  return files.map(([file, text]) => [`${folder}/${file}`, text]);
}

/** Removes what an earlier run made; the schemas of Kubernetes itself come from kubernetes-schemas.mjs and stay. */
function clear() {
  for (const folder of ['crds', ...providers.map(({ name }) => name)]) {
    fs.rmSync(path.join(target, folder), { recursive: true, force: true });
  }
  const schemas = path.join(target, 'schemas', 'kubernetes');
  const made = fs.existsSync(schemas) ? fs.readdirSync(schemas).filter((file) => !file.startsWith('core-')) : [];
  for (const file of made) fs.rmSync(path.join(schemas, file));
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
