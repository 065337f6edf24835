import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '..', '..');
const imports = path.join(root, 'imports');
const MADE = ['crds', 'openstack', 'rancher2', 'schemas/kubernetes'];
const MAX_COMMENT = 120;
const STALE = 'openstack/gone-v1/index.ts';
const KEPT = 'schemas/kubernetes/core-0.0.json';

let scratch: string;
let made: string;

beforeAll(() => {
  fs.mkdirSync(path.join(root, 'test', '.tmp'), { recursive: true });
  scratch = fs.mkdtempSync(path.join(root, 'test', '.tmp', 'imports-'));
  made = path.join(scratch, 'elsewhere');
  for (const file of [STALE, KEPT]) {
    fs.mkdirSync(path.dirname(path.join(made, file)), { recursive: true });
    fs.writeFileSync(path.join(made, file), '');
  }
  const env = { ...process.env, LC_ALL: 'cs_CZ.UTF-8', TZ: 'Asia/Bangkok' };
  execFileSync(process.execPath, [path.join(imports, 'generate.mjs'), made], { cwd: scratch, env, stdio: 'pipe' });
}, 120_000);

afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

/** Paths of all files of a folder, with `/` between their parts. */
function filesUnder(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isFile = (file: string) => fs.statSync(path.join(folder, file)).isFile();
  return files
    .filter(isFile)
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Which files of the made folders are missing, foreign or different in the other tree. */
function differences(expected: string, actual: string): string[] {
  return MADE.flatMap((folder) => {
    const [wanted, found] = [expected, actual].map((tree) =>
      filesUnder(path.join(tree, folder)).filter((file) => !file.startsWith('core-')),
    );
    const missing = wanted.filter((file) => !found.includes(file)).map((file) => `${folder}/${file} is missing`);
    const foreign = found.filter((file) => !wanted.includes(file)).map((file) => `${folder}/${file} is not generated`);
    const changed = wanted.filter((file) => found.includes(file) && !sameBytes(expected, actual, `${folder}/${file}`));
    return [...missing, ...foreign, ...changed.map((file) => `${folder}/${file} differs`)];
  });
}

function sameBytes(left: string, right: string, file: string): boolean {
  return fs.readFileSync(path.join(left, file)).equals(fs.readFileSync(path.join(right, file)));
}

/** Paths in a schema that hold text about a field; a field that is itself called `description` has a schema or a type there. */
function proseIn(value: unknown, at: string = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const isProse = /^(description|description_kind|title|externalDocs|example)$/.test(key) && isText(item);
    return isProse ? [`${at}/${key}`] : proseIn(item, `${at}/${key}`);
  });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && !['string', 'number', 'bool'].includes(value);
}

/** Lines of generated code that hold a doc comment or a comment too long to be a marker. */
function proseLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(\/\*\*|\* )/.test(line) || (/^\s*\/[/*]/.test(line) && line.length > MAX_COMMENT));
}

const namesCdktf = (text: string): boolean => /(from|require\(|import\(?)\s*['"]cdktf['"/]/.test(text);

const bindings = (): string[] => filesUnder(imports).filter((file) => file.endsWith('.ts'));
const text = (file: string): string => fs.readFileSync(path.join(imports, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));

describe('the generated bindings and schemas', () => {
  test('are what the generator makes, in another folder, locale and time zone too', () => {
    expect(differences(made, imports)).toEqual([]);
    expect(filesUnder(made).length).toBeGreaterThan(150);
  });

  test('are told apart from edited, added and removed files', () => {
    const copy = path.join(scratch, 'copy');
    fs.cpSync(made, copy, { recursive: true });
    fs.appendFileSync(path.join(copy, 'openstack/compute-instance-v2/index.ts'), ' ');
    fs.writeFileSync(path.join(copy, 'crds/planted.ts'), '');
    fs.rmSync(path.join(copy, 'schemas/kubernetes/ceph.rook.io.json'));
    expect(differences(made, copy)).toEqual([
      'crds/planted.ts is not generated',
      'openstack/compute-instance-v2/index.ts differs',
      'schemas/kubernetes/ceph.rook.io.json is missing',
    ]);
  });

  test('replace what an older run left, and leave the schemas of Kubernetes itself alone', () => {
    expect(fs.existsSync(path.join(made, STALE))).toBe(false);
    expect(fs.existsSync(path.join(made, KEPT))).toBe(true);
  });

  test('hold no prose of the products that they describe', () => {
    const schemas = filesUnder(path.join(imports, 'schemas')).map((file) => `schemas/${file}`);
    const inJson = schemas.filter((file) => file.endsWith('.json')).flatMap((file) => proseIn(json(file), file));
    const inYaml = schemas.filter(
      (file) => file.endsWith('.yaml') && /^\s*(- )?"?description"?: [^{\s]/m.test(text(file)),
    );
    const inCode = bindings().flatMap((file) => proseLines(text(file)).map((line) => `${file}: ${line}`));
    expect([...inJson, ...inYaml, ...inCode]).toEqual([]);
  });

  test('would be caught with prose in them', () => {
    const schema = { properties: { description: { type: 'string', description: 'what it is for' } } };
    expect(proseIn(schema, 'x')).toEqual(['x/properties/description/description']);
    expect(proseLines(`a;\n  /** Says more. */\nb;\n// ${'long '.repeat(30)}\n// short\n`)).toHaveLength(2);
  });

  test('name cdktf through lib/cdktf alone', () => {
    expect(bindings().filter((file) => namesCdktf(text(file)))).toEqual([]);
    expect(namesCdktf("import * as cdktf from 'cdktf';")).toBe(true);
    expect(namesCdktf("const cdktf = require('cdktf/lib/app');")).toBe(true);
    const resource = text('openstack/compute-instance-v2/index.ts');
    expect(resource).toContain("import * as cdktf from '../../../lib/cdktf';");
  });

  test('hold every provider at exactly one version', () => {
    for (const { name, source, version } of json('bindings.json').providers) {
      const own = bindings().filter((file) => file.startsWith(`${name}/`));
      const constraints = own.flatMap((file) => [...text(file).matchAll(/providerVersionConstraint: '(.*)'/g)]);
      expect(constraints.length).toBe(own.length);
      expect(new Set(constraints.map(([, constraint]) => constraint))).toEqual(new Set([version]));
      expect(text(`${name}/provider/index.ts`)).toContain(`terraformProviderSource: '${source}'`);
    }
  });

  test('have one class for every chosen kind, of a version whose schema is there', () => {
    const kinds: Record<string, string[]> = json('bindings.json').kinds;
    for (const [group, names] of Object.entries(kinds)) {
      const code = text(`crds/${group}.ts`);
      const schemas = Object.keys(json(`schemas/kubernetes/${group}.json`));
      const made = [...code.matchAll(/apiVersion: '.*\/(.*)',\n\s*kind: '(.*)'/g)].map(
        ([, version, kind]) => `${version}/${kind}`,
      );
      expect(made.map((key) => key.split('/')[1]).sort()).toEqual([...names].sort());
      expect(schemas).toEqual(expect.arrayContaining(made));
    }
  });
});

describe('the schemas of Kubernetes itself', () => {
  test('lead from every kind to a definition, and from every reference to another', () => {
    const { kinds, definitions } = json('schemas/kubernetes/core-1.35.json');
    const references = [...JSON.stringify(definitions).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const used = new Set([...Object.values<string>(kinds), ...references]);
    expect([...used].sort()).toEqual(Object.keys(definitions).sort());
    expect(Object.keys(kinds)).toEqual(
      expect.arrayContaining([
        'v1/Namespace',
        'v1/ResourceQuota',
        'apps/v1/Deployment',
        'networking.k8s.io/v1/NetworkPolicy',
      ]),
    );
  });
});
