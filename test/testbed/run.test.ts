import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformOutput, TerraformStack } from 'cdktf';
import { Flavor, Image, OpenStackSite, Size, StateBackend } from '../../lib';
import { Project, problemsOf, saidBy } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const stackIn = (name: string): void => {
  const app = project.app();
  new TerraformOutput(new TerraformStack(app, name), 'out', { value: 'x' });
  app.synth();
};

describe('a stack that left the program', () => {
  it('is told of, because what it deployed stays', () => {
    stackIn('old');
    expect(saidBy(() => stackIn('new'))).toContain(
      "warning: [old] is gone from the program, and what its stack deployed stays; run 'cdktf destroy old' from the version that had it",
    );
  });

  it('is not told of again, and a damaged manifest tells nothing', () => {
    stackIn('old');
    saidBy(() => stackIn('new'));
    expect(saidBy(() => stackIn('new'))).not.toContain('is gone');
    project.write('cdktf.out/manifest.json', '{');
    expect(saidBy(() => stackIn('newer'))).not.toContain('is gone');
  });
});

describe('a frozen run', () => {
  const run = (frozen: boolean): void => {
    const app = project.app({ frozen });
    new OpenStackSite(app, 'lab', { network: { cidr: '10.20.0.0/16' }, image: Image.named('u') }).addMachines('web', {
      count: 1,
      flavor: Flavor.of('small', { cores: 1, memory: Size.gibibytes(1) }),
    });
    app.synth();
  };

  it('does not touch the lock file, however it is laid out', () => {
    run(false);
    const other = JSON.stringify(project.json('cloudserve.lock.json'));
    project.write('cloudserve.lock.json', other);
    run(true);
    expect(project.read('cloudserve.lock.json')).toBe(other);
    run(false);
    expect(project.read('cloudserve.lock.json')).not.toBe(other);
  });
});

describe('a state backend that cannot be', () => {
  it.each([
    [
      StateBackend.s3({ bucket: '' }),
      "a bucket's name is 3 to 63 lower-case letters, digits, dots and hyphens, got ''; correct 'bucket' of the state",
    ],
    [
      StateBackend.http({ address: 'ftp://h' }),
      "state needs an address of HTTP, got one that is none; correct 'address' of the state",
    ],
    [
      StateBackend.http({ address: 'https://me:secret@h/x' }),
      "state's address has no credentials in it, got some; give them as TF_HTTP_USERNAME and TF_HTTP_PASSWORD",
    ],
    [
      StateBackend.http({ address: 'https://h/x?lock=1' }),
      "state's address ends in a folder, got '?lock=1' after it; correct 'address' of the state",
    ],
  ])('is refused with the reason, and no secret is repeated', (state, problem) => {
    const app = project.app({ state });
    new TerraformOutput(new TerraformStack(app, 'net'), 'out', { value: 'x' });
    expect(problemsOf(app)).toEqual([`[/] ${problem}`]);
  });

  it('never is one that two stacks share: PostgreSQL cuts long names', () => {
    const app = project.app({ state: StateBackend.postgres() });
    const names = ['q-r', 'q_r', `${'a'.repeat(60)}-1`, `${'a'.repeat(60)}-2`];
    for (const name of names) {
      new TerraformOutput(new TerraformStack(app, name), 'out', { value: 'x' });
    }
    app.synth();
    const schemas = names.map((name) => project.stack(name).terraform.backend.pg.schema_name.slice(0, 63));
    expect(new Set(schemas).size).toBe(names.length);
    expect(Math.max(...schemas.map((schema) => schema.length))).toBeLessThanOrEqual(63);
  });
});

describe('many first runs at once', () => {
  const built = path.resolve(__dirname, '../../build/lib/index.js');

  it('each end well or with a clear error, and leave a whole output', async () => {
    expect(fs.existsSync(built)).toBe(true);
    project.write(
      'program.js',
      `const { App, Cluster, HardenedNamespace } = require(${JSON.stringify(built)});
const app = new App({ quiet: true });
const cluster = new Cluster(app, 'main');
for (let i = 0; i < 20; i++) new HardenedNamespace(cluster, 'ns-' + i);
app.synth();`,
    );
    const runs = await Promise.all(
      Array.from(
        { length: 8 },
        () =>
          new Promise<{ code: number | null; said: string }>((resolve) => {
            const child = spawn(process.execPath, ['program.js'], { cwd: project.folder });
            let said = '';
            child.stderr.on('data', (text) => (said += text));
            child.on('close', (code) => resolve({ code, said }));
          }),
      ),
    );
    const failed = runs.filter(({ code }) => code !== 0);
    expect(failed.length).toBeLessThan(runs.length);
    for (const { said } of failed) {
      expect(said).toMatch(/another synthesis is running here|was changed after this synthesis had read it/);
      expect(said).not.toContain('    at ');
    }
    expect(Object.keys(project.files()).filter((file) => file.includes('kustomization'))).toHaveLength(21);
  }, 60_000);
});
