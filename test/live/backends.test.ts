import { TerraformStack } from 'cdktf';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { StateBackend } from '../../lib';
import { Project } from '../testbed/project';
import { Outcome, TerraformFolder, installTerraform } from './terraform/terraform-folder';

let env: NodeJS.ProcessEnv;
let project: Project;

beforeAll(() => {
  env = {
    ...installTerraform(),
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
    PG_CONN_STR: 'postgres://127.0.0.1:1/state?connect_timeout=1',
  };
});
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

/** What Terraform says of a stack whose state is to be where nobody answers, at a closed port. */
function initialized(state: StateBackend, planted: object = {}): Outcome {
  const app = project.app({ state });
  new TerraformStack(app, 'net');
  app.synth();
  const folder = path.join(project.folder, 'cdktf.out/stacks/net');
  const written = JSON.parse(readFileSync(path.join(folder, 'cdk.tf.json'), 'utf8'));
  const [kind] = Object.keys(written.terraform.backend);
  Object.assign(written.terraform.backend[kind], planted);
  project.write('cdktf.out/stacks/net/cdk.tf.json', JSON.stringify(written));
  return new TerraformFolder(folder, env).try('init', '-input=false');
}

const STATES: [string, StateBackend][] = [
  ['an S3-compatible store', StateBackend.s3({ bucket: 'states', endpoint: 'http://127.0.0.1:1' })],
  ['HTTP', StateBackend.http({ address: 'http://127.0.0.1:1' })],
  ['PostgreSQL', StateBackend.postgres()],
  ['Consul', StateBackend.consul({ address: '127.0.0.1:1' })],
];

test.each(STATES)('Terraform takes the block of %s and asks at its address', (_, state) => {
  const { status, text } = initialized(state);
  expect(text).toContain('dial tcp 127.0.0.1:1: connect: connection refused');
  expect(text).not.toContain('No argument or block type');
  expect(status).toBe(1);
});

test.each(STATES)('and would not take one that it does not know: %s', (_, state) => {
  expect(initialized(state, { colour: 'red' })).toMatchObject({
    status: 1,
    text: expect.stringContaining('No argument or block type is named "colour"'),
  });
});

test('Terraform takes the block of a local state, and is ready', () => {
  expect(initialized(StateBackend.local())).toMatchObject({ status: 0 });
});
