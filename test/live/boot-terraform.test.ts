import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { BootSecret, CloudConfig } from '../../lib';
import { TerraformOutput, TerraformVariable } from '../../lib/cdktf';
import { LateText, sizeOf } from '../../lib/infra/boot/late-text';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered } from '../support/rendered';
import { mustRun } from './support/program';
import { UserData } from './support/user-data';
import { TerraformFolder, installTerraform } from './terraform/terraform-folder';

const SECRET = 'quo"te \\ ${not} %{a} <<template>> : - # ทดสอบ\nsecond line';
const TEXT = 'before ${x} %{y} "quoted" <<secret>> after \\ ทดสอบ\n<<secret>>';

let env: NodeJS.ProcessEnv;

beforeAll(() => {
  env = installTerraform();
});

/** What real Terraform makes of user data, and what our own reader of its language does. */
function made(bootOf: (secret: string) => CloudConfig): { readonly real: string; readonly read: UserData } {
  const site = new PlainSite(newApp());
  const value = new TerraformVariable(site.stack, 'secret', { default: 'x' }).stringValue;
  new TerraformOutput(site.stack, 'made', { staticId: true, value: bootOf(value).toUserData('web-1') });
  const { output } = rendered(site.stack) as unknown as { output: { made: { value: string } } };
  const folder = TerraformFolder.with(
    { variable: { secret: { default: 'x' } }, output },
    { ...env, TF_VAR_secret: SECRET },
  );
  try {
    folder.do('init', '-input=false');
    folder.do('apply', '-input=false', '-auto-approve');
    return {
      real: JSON.parse(folder.do('output', '-json')).made.value,
      read: UserData.of(output.made.value, () => SECRET),
    };
  } finally {
    folder.remove();
  }
}

const withSecret = (value: string, more = ''): CloudConfig =>
  new CloudConfig({
    files: [
      { path: '/s', content: TEXT, secrets: { secret: BootSecret.of('x', value) } },
      { path: '/f', content: more },
    ],
  });

test('a secret arrives whatever is in it, in text that Terraform leaves alone', () => {
  const { real, read } = made((value) => withSecret(value, '${a} %{b}\n'));
  expect(real).toBe(read.text);
  const [file, other] = parse(real).write_files;
  expect(Buffer.from(file.content, 'base64').toString()).toBe(TEXT.split('<<secret>>').join(SECRET));
  expect(other.content).toBe('${a} %{b}\n');
});

test('what Terraform has compressed cloud-init reads as it was, secrets in their places', async () => {
  const { real, read } = made((value) => withSecret(value, '${a} ทดสอบ a line that is repeated\n'.repeat(4000)));
  expect(read.compressed).toBe(true);
  expect(real).toMatch(/^[A-Za-z0-9+/]+=*$/);
  const text = await mustRun(
    [
      '/usr/bin/python3',
      '-c',
      'import base64, sys\nfrom cloudinit import util\nsys.stdout.write(util.decomp_gzip(base64.b64decode(sys.stdin.read())))',
    ],
    {},
    real,
  );
  expect(text).toBe(read.text);
});

test.each([
  ['a text like a program', (i: number) => `if [ "$${i}" = yes ]; then step_${i * 7919}; fi # number ${i}\n`],
  ['letters of chance', (i: number) => `${createHash('sha256').update(String(i)).digest('base64')}\n`],
  ['one line again and again', () => 'the same line\n'],
])('the size that is counted for %s is that of Terraform or a little more', (_, lineOf) => {
  const more = Array.from({ length: 1500 }, (__, i) => lineOf(i)).join('');
  const large = more.length > 50_000 ? more : more.repeat(4);
  const { real, read } = made((value) => withSecret(value, large));
  const counted = sizeOf(new LateText().of(read.text)).compressed;
  expect(counted).toBeGreaterThanOrEqual(real.length);
  expect(counted).toBeLessThan(real.length * 1.05 + 100);
});
