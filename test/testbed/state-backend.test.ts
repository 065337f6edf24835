import { TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { StateBackend } from '../../lib';
import { Project } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

class Thing extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly input: string,
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}

/** What is written of where the state of a stack is, and of how another stack reads it. */
function written(state?: StateBackend): { backend: unknown; remote: unknown } {
  const app = project.app({ state });
  const near = new TerraformStack(new Construct(app, 'chula'), 'chula-net');
  const far = new TerraformStack(app, 'far');
  new Thing(far, 'reader', new Thing(near, 'thing', 'x').getStringAttribute('output'));
  app.synth();
  const [remote] = Object.values(project.stack('far').data.terraform_remote_state);
  return { backend: project.stack('chula-net').terraform.backend, remote };
}

describe('the state of every stack is kept', () => {
  it('in a file of its own beside the program, found without an absolute path', () => {
    const path = '../../../terraform.chula-net.tfstate';
    expect(written()).toEqual({
      backend: { local: { path } },
      remote: { backend: 'local', config: { path }, workspace: '${terraform.workspace}' },
    });
    expect(project.stack('far').terraform.backend).toEqual({ local: { path: '../../../terraform.far.tfstate' } });
  });

  it('in a bucket of Amazon, under a key of its own, locked by a file there', () => {
    const config = { bucket: 'states', key: 'lab/chula-net.tfstate', region: 'ap-southeast-1', use_lockfile: true };
    const { backend, remote } = written(StateBackend.s3({ bucket: 'states', region: 'ap-southeast-1', prefix: 'lab' }));
    expect(backend).toEqual({ s3: config });
    expect(remote).toMatchObject({
      backend: 's3',
      config: { bucket: 'states', key: config.key, region: config.region },
    });
  });

  it('in an S3-compatible store elsewhere, without what only Amazon answers', () => {
    const { backend, remote } = written(StateBackend.s3({ bucket: 'states', endpoint: 'https://s3.example.org' }));
    const config = {
      bucket: 'states',
      key: 'cloudserve/chula-net.tfstate',
      region: 'us-east-1',
      endpoints: { s3: 'https://s3.example.org' },
      use_path_style: true,
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_region_validation: true,
      skip_requesting_account_id: true,
      skip_s3_checksum: true,
    };
    expect(backend).toEqual({ s3: { ...config, use_lockfile: true } });
    expect(remote).toMatchObject({ backend: 's3', config });
  });

  it('at an address of an HTTP service, with locking', () => {
    const address = 'https://state.example.org/lab/chula-net';
    expect(written(StateBackend.http({ address: 'https://state.example.org/lab/' }))).toMatchObject({
      backend: { http: { address, lock_address: address, unlock_address: address } },
      remote: { backend: 'http', config: { address } },
    });
  });

  it('in a schema of PostgreSQL', () => {
    expect(written(StateBackend.postgres({ prefix: 'lab' }))).toMatchObject({
      backend: { pg: { schema_name: 'lab_chula-net' } },
      remote: { backend: 'pg', config: { schema_name: 'lab_chula-net' } },
    });
  });

  it('under a key of Consul', () => {
    expect(written(StateBackend.consul({ address: 'consul.example.org:8500' }))).toMatchObject({
      backend: { consul: { address: 'consul.example.org:8500', path: 'cloudserve/chula-net' } },
      remote: { backend: 'consul', config: { address: 'consul.example.org:8500', path: 'cloudserve/chula-net' } },
    });
  });
});

it.each<[string, StateBackend]>([
  ['Amazon S3', StateBackend.s3({ bucket: 'states' })],
  ['an S3-compatible store', StateBackend.s3({ bucket: 'states', endpoint: 'https://s3.example.org' })],
  ['HTTP', StateBackend.http({ address: 'https://state.example.org' })],
  ['PostgreSQL', StateBackend.postgres()],
  ['Consul', StateBackend.consul()],
])('no credential is written, nor a place for one: %s', (_, state) => {
  const text = JSON.stringify(written(state));
  expect(text).not.toMatch(/access_key|secret|token|password|username|conn_str|null/);
});
