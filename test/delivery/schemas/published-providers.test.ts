import { HelmProvider } from '@cdktf/provider-helm/lib/provider';
import { Release } from '@cdktf/provider-helm/lib/release';
import { Password } from '@cdktf/provider-random/lib/password';
import { RandomProvider } from '@cdktf/provider-random/lib/provider';
import { PrivateKey } from '@cdktf/provider-tls/lib/private-key';
import { TlsProvider } from '@cdktf/provider-tls/lib/provider';
import { App, TerraformStack } from 'cdktf';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformSchemas } from '../../../lib/delivery/schemas/terraform-schemas';

/** Stacks with the providers that are used as published, without bindings of ours. */
function stackOf(define: (stack: TerraformStack) => void): Record<string, unknown> {
  const folder = path.join(__dirname, '../../.tmp');
  fs.mkdirSync(folder, { recursive: true });
  const outdir = fs.mkdtempSync(path.join(folder, 'published-'));
  try {
    const stack = new TerraformStack(new App({ outdir }), 'stack');
    define(stack);
    return stack.toTerraform() as Record<string, unknown>;
  } finally {
    fs.rmSync(outdir, { recursive: true });
  }
}

describe('providers that are used as published', () => {
  it('are of the versions whose schemas are here, so that what they make is checked', () => {
    const stack = stackOf((scope) => {
      new HelmProvider(scope, 'helm');
      new RandomProvider(scope, 'random');
      new TlsProvider(scope, 'tls');
      new Password(scope, 'password', { length: 32 });
      new PrivateKey(scope, 'key', { algorithm: 'ED25519' });
      new Release(scope, 'release', { name: 'rancher', chart: 'rancher', version: '2.14.4' });
    });
    expect(new TerraformSchemas().check(stack)).toEqual({ problems: [], unknownProviders: [] });
  });

  it('are refused with an argument that they do not have', () => {
    const stack = stackOf((scope) => {
      new RandomProvider(scope, 'random');
      new Password(scope, 'password', { length: 32 }).addOverride('lenght', 16);
    });
    const { problems } = new TerraformSchemas().check(stack);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).toContain("unknown argument 'lenght'");
  });
});
