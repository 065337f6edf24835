import fs from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from './json.mjs';
import { withoutComments } from './text.mjs';

// Loading the generator runs `terraform version` and reports its failure over the network; a schema needs neither.
process.env.CHECKPOINT_DISABLE = '1';
process.env.TERRAFORM_BINARY_NAME = 'no-terraform';
const { default: generator } = await import('@cdktf/provider-generator');
const { CodeMaker, TerraformProviderConstraint, TerraformProviderGenerator } = generator;

/** The bindings that cdktf's generator makes of a provider's schema, as file contents by path under imports/. */
export async function providerFiles({ name, source, version }, schema, scratch) {
  const qualified = `registry.terraform.io/${source}`;
  const versioned = { ...schema, provider_versions: { [qualified]: version } };
  const code = new CodeMaker();
  new TerraformProviderGenerator(code, versioned).generate(new TerraformProviderConstraint({ name, source, version }));
  await code.save(scratch);
  const folder = path.join(scratch, 'providers');
  const files = fs.readdirSync(folder, { recursive: true }).map((file) => file.split(path.sep).join('/'));
  return files
    .filter(isBinding)
    .sort(byCodeUnit)
    .map((file) => [file, rewritten(file, fs.readFileSync(path.join(folder, file), 'utf8'))]);
}

/** The index files of a whole provider load everything and are left out: code imports the resource that it uses. */
function isBinding(file) {
  return file.endsWith('.ts') && file.split('/').length > 2;
}

const LIST_PARAMETERS =
  /constructor\(protected terraformResource: ([\w.]+), protected terraformAttribute: string, protected wrapsSet: boolean\)/g;
const INHERITED = /^(\s*(?:protected|public)) (synthesizeAttributes\(|synthesizeHclAttributes\(|(?:get|set) alias\()/gm;

/** The generator writes no `override`, which our compiler options ask for. */
function rewritten(file, text) {
  const cdktf = path.posix.relative(path.posix.join('imports', path.posix.dirname(file)), 'lib/cdktf');
  return withoutComments(text)
    .replaceAll(/from (['"])cdktf\1/g, `from '${cdktf}'`)
    .replace(INHERITED, '$1 override $2')
    .replace(LIST_PARAMETERS, (match) => match.replaceAll('protected ', 'protected override '));
}
