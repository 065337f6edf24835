import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, App as Cdk8sApp, Chart } from 'cdk8s';
import {
  Annotations,
  Aspects,
  LocalBackend,
  S3Backend,
  TerraformOutput,
  TerraformResource,
  TerraformStack,
} from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { App, Cluster, DeliveryUnit, Flavor, HardenedNamespace, Image, Layer, OpenStackSite, Size } from '../../lib';
import { invocationOf } from '../../lib/testbed/invocation';
import { Project, messageOf, problemsOf, saidBy } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

class Thing extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    public input = 'x',
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}

const settings = (scope: Construct, id = 'settings', data: Record<string, string> = { a: '1' }): ApiObject =>
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id }, data });

/** A stack and an object, directly under the App. */
function smallTestbed(app: App): { stack: TerraformStack; thing: Thing; chart: Chart } {
  const stack = new TerraformStack(app, 'net');
  const chart = new Chart(app, 'web');
  settings(chart);
  return { stack, thing: new Thing(stack, 'thing'), chart };
}

const MANIFEST = 'dist/web/50-apps/web/configmap-settings.yaml';

describe('how a program is started', () => {
  const at = (environment: NodeJS.ProcessEnv, words: string[] = []): unknown => {
    const { project: folder, ...others } = invocationOf({ project: '/home/me/testbed' }, environment, words);
    expect(folder).toBe('/home/me/testbed');
    return others;
  };

  it('by Node alone, both halves are written, to their usual folders', () => {
    expect(at({})).toEqual({
      terraformFolder: '/home/me/testbed/cdktf.out',
      companionsFolder: '/home/me/testbed/dist-files',
      manifestsFolder: '/home/me/testbed/dist',
      writesTerraform: true,
      writesManifests: true,
      frozen: false,
      reports: false,
    });
  });

  it('by cdktf, only Terraform, to the folder that it names', () => {
    expect(at({ CDKTF_OUTDIR: 'elsewhere/out' })).toMatchObject({
      terraformFolder: '/home/me/testbed/elsewhere/out',
      writesTerraform: true,
      writesManifests: false,
    });
  });

  it('by cdk8s, only manifests, to the folder that it names', () => {
    expect(at({ CDK8S_OUTDIR: '/tmp/scratch' })).toMatchObject({
      manifestsFolder: '/tmp/scratch',
      writesTerraform: false,
      writesManifests: true,
    });
  });

  it('frozen by a word on its command line, unless the program says otherwise', () => {
    expect(at({}, ['node', 'program.js', '--frozen'])).toMatchObject({ frozen: true });
    expect(invocationOf({ frozen: false }, {}, ['--frozen'])).toMatchObject({ frozen: false });
    expect(invocationOf({ frozen: true }, {}, [])).toMatchObject({ frozen: true });
  });

  it('with a report by a word on its command line', () => {
    expect(at({}, ['node', 'program.js', '--report'])).toMatchObject({ reports: true });
  });
});

describe('under the environment of a command line', () => {
  afterEach(() => {
    delete process.env.CDKTF_OUTDIR;
    delete process.env.CDK8S_OUTDIR;
  });

  it('of cdktf: stacks where it looks for them, and no manifest', () => {
    process.env.CDKTF_OUTDIR = 'build/terraform';
    const app = project.app();
    smallTestbed(app);
    app.synth();
    expect(Object.keys(project.files())).toEqual([
      'build/terraform/manifest.json',
      'build/terraform/stacks/net/cdk.tf.json',
      'cloudserve.lock.json',
    ]);
  });

  it('of cdk8s: manifests where it looks for them, and no stack', () => {
    process.env.CDK8S_OUTDIR = path.join(project.folder, 'build/cdk8s');
    const app = project.app();
    smallTestbed(app);
    app.synth();
    expect(Object.keys(project.files())).toEqual([
      'build/cdk8s/web/50-apps/kustomization.yaml',
      'build/cdk8s/web/50-apps/web/configmap-settings.yaml',
      'build/cdk8s/web/50-apps/web/kustomization.yaml',
      'cloudserve.lock.json',
    ]);
  });

  it('of either one, checks of the other half run too', () => {
    process.env.CDKTF_OUTDIR = 'cdktf.out';
    const app = project.app();
    settings(smallTestbed(app).chart, 'settings2', { a: 1 as never });
    expect(problemsOf(app)).toEqual([expect.stringContaining("[web/settings2] field 'data.a'")]);
    expect(project.files()).toEqual({});
  });
});

describe('the folders of a program', () => {
  it('are left as they were when the program fails while it defines, also those above them', () => {
    project.write('README.md', 'mine');
    expect(() => {
      new HardenedNamespace(new Cluster(new Cluster(project.app(), 'a'), 'b'), 'c');
    }).toThrow('a cluster cannot stand in a cluster');
    expect(fs.readdirSync(project.folder)).toEqual(['README.md']);
  });

  it('are made with all levels above them, and taken back when nothing is written', () => {
    process.env.CDKTF_OUTDIR = 'a/b/c/out';
    try {
      const app = project.app();
      expect(fs.existsSync(path.join(project.folder, 'a'))).toBe(false);
      smallTestbed(app);
      app.synth();
      expect(project.has('a/b/c/out/stacks/net/cdk.tf.json')).toBe(true);
    } finally {
      delete process.env.CDKTF_OUTDIR;
    }
  });

  it('keep what was in them when the App is made', () => {
    project.write('cdktf.out/stacks/mine/terraform.tfstate', 'state');
    project.app();
    expect(project.files()).toEqual({ 'cdktf.out/stacks/mine/terraform.tfstate': 'state' });
  });

  it('may not be a file', () => {
    project.write('cdktf.out', 'a file');
    expect(messageOf(() => project.app())).toMatch(
      /^cannot make the folder '.*cdktf\.out': .+; make its parent writable$/,
    );
  });

  it('hold the same bytes in another place, where another clone is', () => {
    const other = new Project();
    try {
      [project, other].forEach((each) => {
        const app = each.app();
        smallTestbed(app);
        app.synth();
      });
      expect(other.files()).toEqual(project.files());
      expect(JSON.stringify(project.files())).not.toContain(project.folder);
      expect(JSON.stringify(project.files())).not.toContain(process.cwd());
    } finally {
      other.remove();
    }
  });
});

describe('what an earlier synthesis wrote', () => {
  const synth = (names: string[]): void => {
    const app = project.app();
    new Thing(new TerraformStack(app, names[0]), 'thing');
    const unit = new DeliveryUnit(new Cluster(app, 'main'), 'unit', { layer: Layer.CONFIGS, component: 'all' });
    names.forEach((name) => settings(unit, name));
    app.synth();
  };

  it('goes when the program does not have it any more; what others put beside it stays', () => {
    synth(['one', 'two']);
    project.write('dist/main/README.md', 'mine');
    project.write('cdktf.out/stacks/one/.terraform/lock', 'of Terraform');
    synth(['two']);
    expect(Object.keys(project.files()).filter((file) => !file.startsWith('cloudserve'))).toEqual([
      'cdktf.out/manifest.json',
      'cdktf.out/stacks/one/.terraform/lock',
      'cdktf.out/stacks/two/cdk.tf.json',
      'dist/main/30-configs/all/configmap-two.yaml',
      'dist/main/30-configs/all/kustomization.yaml',
      'dist/main/30-configs/kustomization.yaml',
      'dist/main/README.md',
    ]);
  });

  it('is kept when somebody edited it, and the user is told where', () => {
    synth(['one']);
    const file = 'dist/main/30-configs/all/configmap-one.yaml';
    const ours = project.read(file);
    project.write(file, `${ours}# my note\n`);
    const said = saidBy(() => synth(['one']));
    const [, kept] = /^warning: kept your change of a file of ours: dist\/\S+ -> (\S+)$/m.exec(said) ?? [];
    expect(project.read(file)).toBe(ours);
    expect(project.read(kept)).toBe(`${ours}# my note\n`);
  });

  it('stays whole when the program then fails', () => {
    synth(['one']);
    const before = project.files();
    const app = project.app();
    settings(smallTestbed(app).chart, 'wrong', { a: 1 as never });
    expect(problemsOf(app).length).toBeGreaterThan(0);
    expect(project.files()).toEqual(before);
  });
});

describe('several syntheses', () => {
  it('of the same App give the same bytes, and nothing to write', () => {
    const app = project.app({ quiet: false });
    const { stack, thing } = smallTestbed(app);
    new TerraformOutput(stack, 'told', { value: thing.getStringAttribute('output') });
    const said: string[] = [];
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    try {
      app.synth();
      const first = project.files();
      app.synth();
      app.synth();
      expect(project.files()).toEqual(first);
    } finally {
      spy.mockRestore();
    }
    expect(said[0]).toMatch(/^files +6 +6 written, 0 unchanged, 0 removed$/m);
    expect(said[2]).toMatch(/^files +6 +0 written, 6 unchanged, 0 removed$/m);
  });

  it('of the same App take up what was defined, and what a deployment told, in between', () => {
    const app = project.app();
    const { chart, thing } = smallTestbed(app);
    app.synth();
    settings(chart, 'more', { late: thing.getStringAttribute('output') });
    app.synth();
    const [output] = Object.keys(project.stack('net').output);
    project.write('cloudserve.outputs.json', JSON.stringify({ net: { [output]: 'told' } }));
    app.synth();
    expect(project.yaml('dist/web/50-apps/web/configmap-more.yaml').data).toEqual({ late: 'told' });
  });

  it('of the same App show a construct to an aspect once', () => {
    const app = project.app();
    const { stack } = smallTestbed(app);
    const visited: string[] = [];
    Aspects.of(stack).add({ visit: ({ node }: IConstruct) => void visited.push(node.path) });
    app.synth();
    new Thing(stack, 'more');
    app.synth();
    expect(visited).toEqual(expect.arrayContaining(['net', 'net/thing', 'net/more']));
    expect(new Set(visited).size).toBe(visited.length);
  });

  it('of the same App go on with the addresses that were leased in between', () => {
    const app = project.app();
    const site = new OpenStackSite(app, 'chula', { network: { cidr: '10.20.0.0/16' }, image: Image.named('ubuntu') });
    const props = { count: 1, flavor: Flavor.of('m1', { cores: 1, memory: Size.gibibytes(1) }) };
    site.addMachines('one', props);
    app.synth();
    const first = project.json('cloudserve.lock.json').leases;
    site.addMachines('two', props);
    app.synth();
    const [network] = Object.keys(first);
    expect(project.json('cloudserve.lock.json').leases[network].held).toMatchObject(first[network].held);
    expect(JSON.stringify(project.json('cloudserve.lock.json'))).toContain('two');
  });

  it('of two Apps in one process give the same bytes', () => {
    const synth = (): Record<string, string> => {
      const app = project.app();
      smallTestbed(app);
      app.synth();
      return project.files();
    };
    expect(synth()).toEqual(synth());
  });

  it('after one that failed, and was mended', () => {
    const app = project.app();
    const { chart } = smallTestbed(app);
    const wrong = settings(chart, 'wrong', { a: 1 as never });
    expect(problemsOf(app)).toHaveLength(1);
    chart.node.tryRemoveChild(wrong.node.id);
    app.synth();
    expect(project.has(MANIFEST)).toBe(true);
  });
});

describe('a frozen run', () => {
  const program = (frozen: boolean): App => {
    const app = project.app({ frozen });
    const network = { cidr: '10.20.0.0/16' };
    const site = new OpenStackSite(app, 'chula', { network, image: Image.named('ubuntu') });
    site.addMachines('one', { count: 1, flavor: Flavor.of('m1', { cores: 1, memory: Size.gibibytes(1) }) });
    return app;
  };

  it('refuses to lease an address that is not in the committed file, and writes nothing', () => {
    expect(problemsOf(program(true))).toContainEqual(
      expect.stringMatching(
        /^\[.+\] needs an address that cloudserve\.lock\.json does not hold, and the run is frozen; run without --frozen and commit the file$/,
      ),
    );
    expect(project.files()).toEqual({});
  });

  it('writes the same when the file holds them all', () => {
    program(false).synth();
    const before = project.files();
    program(true).synth();
    expect(project.files()).toEqual(before);
  });
});

describe('charts and stacks of somebody else', () => {
  it('a chart directly under the App is a cluster of its own, one under a Cluster is part of it', () => {
    const app = project.app();
    settings(new Chart(app, 'Web App'));
    const inner = new Chart(new Construct(new Cluster(app, 'main'), 'group'), 'web', { namespace: 'shop' });
    settings(inner);
    settings(new Chart(inner, 'nested'), 'deeper');
    app.synth();
    expect(Object.keys(project.files()).filter((file) => file.includes('configmap'))).toEqual([
      'dist/main/50-apps/group-web-nested/configmap-deeper.yaml',
      'dist/main/50-apps/group-web/shop/configmap-settings.yaml',
      'dist/web-app/50-apps/web-app/configmap-settings.yaml',
    ]);
  });

  it('a stack with a backend of its own keeps it', () => {
    const app = project.app();
    const stack = new TerraformStack(app, 'net');
    new S3Backend(stack, { bucket: 'b', key: 'k', region: 'r' });
    new LocalBackend(new TerraformStack(app, 'near'), { path: 'mine.tfstate' });
    app.synth();
    expect(project.stack('net').terraform.backend).toEqual({ s3: { bucket: 'b', key: 'k', region: 'r' } });
    expect(project.stack('near').terraform.backend).toEqual({ local: { path: 'mine.tfstate' } });
  });

  it('no absolute path is written, also where cdktf itself makes one: a local backend without a path', () => {
    const app = new App({ quiet: true, project: project.folder });
    const near = new TerraformStack(app, 'near');
    new LocalBackend(near, {});
    new Thing(new TerraformStack(app, 'far'), 'reader', new Thing(near, 'thing').getStringAttribute('output'));
    app.synth();
    const written = JSON.stringify(project.files());
    expect(written).not.toContain(process.cwd());
    expect(written).not.toContain(project.folder);
    const state = path.resolve(
      project.folder,
      'cdktf.out/stacks/near',
      project.stack('near').terraform.backend.local.path,
    );
    const [remote] = Object.values<any>(project.stack('far').data.terraform_remote_state);
    expect(path.resolve(project.folder, 'cdktf.out/stacks/far', remote.config.path)).toBe(state);
  });

  it('constructs of a plain cdk8s App are not disturbed by an App beside it', () => {
    const app = project.app();
    const { thing } = smallTestbed(app);
    const plain = new Cdk8sApp({ outdir: path.join(project.folder, 'plain') });
    settings(new DeliveryUnit(plain, 'unit', { layer: Layer.APPS }), 'mine', { a: thing.getStringAttribute('output') });
    new HardenedNamespace(new Chart(plain, 'chart'), 'tenant');
    app.synth();
    expect(Object.keys(project.stack('net').output ?? {})).toEqual([]);
    expect(plain.resolvers).not.toBe(app.resolvers);
    plain.synth();
    expect(project.read('plain/unit.k8s.yaml')).toContain('a: ${TfToken[');
  });
});

describe('the manifest and the outputs of stacks', () => {
  it('name stacks as the command line of cdktf does, wherever they stand', () => {
    const app = project.app();
    const near = new TerraformStack(new Construct(app, 'site'), 'site-near');
    const far = new TerraformStack(new Construct(app, 'other'), 'other-far');
    const thing = new Thing(near, 'thing');
    new Thing(far, 'reader', thing.getStringAttribute('output'));
    new TerraformOutput(new Construct(near, 'inner'), 'told', {
      value: thing.getStringAttribute('id'),
      staticId: true,
    });
    app.synth();
    const { stacks, version } = project.json('cdktf.out/manifest.json');
    expect(version).toBe('0.21.0');
    expect(stacks['other-far']).toMatchObject({
      name: 'other-far',
      constructPath: 'other/other-far',
      workingDirectory: 'stacks/other-far',
      dependencies: ['site-near'],
    });
    const { outputs } = project.stack('site-near')['//'];
    expect(Object.keys(outputs)).toEqual(['site-near']);
    expect(outputs['site-near'].inner).toEqual({ told: 'told' });
  });

  it('carry annotations to the command line, without a trace of this machine', () => {
    const app = project.app();
    const { thing } = smallTestbed(app);
    Annotations.of(thing).addWarning('is small');
    saidBy(() => app.synth());
    expect(project.json('cdktf.out/manifest.json').stacks.net.annotations).toEqual([
      { constructPath: 'net/thing', level: '@cdktf/warn', message: 'is small', stacktrace: [] },
    ]);
  });

  it('are refused with every circle of stacks', () => {
    const app = project.app();
    const [a, b] = ['a', 'b'].map((id) => new TerraformStack(app, id));
    const [x, y] = [new Thing(a, 'x'), new Thing(b, 'y')];
    x.input = y.getStringAttribute('output');
    y.input = x.getStringAttribute('output');
    expect(problemsOf(app)).toEqual([
      "[b] stacks read from each other in a circle, got 'b' and 'a'; give one of them plain values",
    ]);
  });
});

describe('aspects and annotations', () => {
  it('of the App, of a stack and of a chart see what is below, before anything is rendered', () => {
    const app = project.app();
    const { stack, chart } = smallTestbed(app);
    Aspects.of(app).add({
      visit: (construct) => construct instanceof ApiObject && construct.metadata.addLabel('of-app', 'yes'),
    } as { visit: (construct: IConstruct) => void });
    Aspects.of(chart).add({
      visit: (construct) => construct instanceof ApiObject && construct.metadata.addLabel('of-chart', 'yes'),
    } as { visit: (construct: IConstruct) => void });
    Aspects.of(stack).add({
      visit: (construct) => {
        if (construct instanceof Thing) {
          construct.input = 'seen';
        }
      },
    });
    app.synth();
    expect(project.yaml(MANIFEST).metadata.labels).toEqual({ 'of-app': 'yes', 'of-chart': 'yes' });
    expect(project.stack('net').resource.terraform_data.thing.input).toBe('seen');
  });

  it('errors that aspects and constructs annotate are problems, in stacks, charts and elsewhere', () => {
    const app = project.app();
    const { stack, thing, chart } = smallTestbed(app);
    Annotations.of(chart).addError('a chart of mine is wrong');
    Annotations.of(new Cluster(app, 'main')).addError('a cluster of mine is wrong');
    Aspects.of(stack).add({
      visit: (construct) => construct === thing && Annotations.of(construct).addError('found by an aspect'),
    } as { visit: (construct: IConstruct) => void });
    expect(problemsOf(app)).toEqual([
      '[main] a cluster of mine is wrong',
      '[net/thing] found by an aspect',
      '[web] a chart of mine is wrong',
    ]);
  });

  it('warnings are said, with their paths', () => {
    const app = project.app();
    const { thing, chart } = smallTestbed(app);
    Annotations.of(chart).addWarning('a chart of mine is odd');
    Annotations.of(thing).addWarning('a thing of mine is odd');
    Annotations.of(thing).addInfo('nobody needs this');
    expect(saidBy(() => app.synth())).toBe(
      'warning: [net/thing] a thing of mine is odd\nwarning: [web] a chart of mine is odd\n',
    );
  });
});
