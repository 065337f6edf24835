import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import {
  App,
  Aspects,
  LocalBackend,
  TerraformOutput,
  TerraformResource,
  TerraformStack,
  Token,
  Tokenization,
} from 'cdktf';
import { Construct } from 'constructs';
import { Project } from '../testbed/project';

/** A stack with a resource of a single argument. */
class Thing extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly input?: unknown,
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}

let project: Project;
let app: App;
beforeEach(() => {
  project = new Project();
  app = new App({ outdir: path.join(project.folder, 'out') });
});
afterEach(() => project.remove());

const written = (stack: TerraformStack): any => {
  stack.prepareStack();
  return stack.toTerraform();
};

describe('if this fails, one tree of both frameworks (App.resolvers) has to be made anew', () => {
  const chartIn = (root: App): ApiObject =>
    new ApiObject(new Chart(root, 'c'), 'o', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'o' } });

  it('a chart under a cdktf App renders when the App has resolvers', () => {
    Object.assign(app, { resolvers: [] });
    expect(chartIn(app).toJson()).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'o' } });
  });

  it('and does not without: what cdk8s asks of the root is this property', () => {
    expect(() => chartIn(app).toJson()).toThrow('resolvers is not iterable');
  });
});

describe('if this fails, cdktf may write stacks itself again (delivery/terraform-stacks)', () => {
  it('its own synth loses one of two stacks with the same id, and gives both one state', () => {
    const [a, b] = ['a', 'b'].map((site) => new TerraformStack(new Construct(app, site), 'network'));
    new Thing(a, 'of-a');
    new Thing(b, 'of-b');
    app.synth();
    expect(fs.readdirSync(path.join(app.outdir, 'stacks'))).toEqual(['network']);
    const text = fs.readFileSync(path.join(app.outdir, 'stacks/network/cdk.tf.json'), 'utf8');
    expect([text.includes('of-a'), text.includes('of-b')]).toEqual([false, true]);
    expect(written(a).terraform.backend).toEqual(written(b).terraform.backend);
  });

  it('its manifest names dependencies by path, where its command line looks for names', () => {
    const near = new TerraformStack(new Construct(app, 'site'), 'near');
    new TerraformStack(app, 'far').addDependency(near);
    app.synth();
    const { stacks } = JSON.parse(fs.readFileSync(path.join(app.outdir, 'manifest.json'), 'utf8'));
    expect(stacks.far.dependencies).toEqual(['site/near']);
  });

  it('its synth never asks a chart for its validations', () => {
    const chart = new Chart(app, 'c');
    chart.node.addValidation({ validate: () => ['wrong'] });
    expect(() => app.synth()).not.toThrow();
  });

  it('its outputs are nested by path, where its command line takes the first part for the stack', () => {
    const stack = new TerraformStack(new Construct(app, 'site'), 'near');
    new TerraformOutput(stack, 'told', { value: 'x', staticId: true });
    expect(written(stack)['//'].outputs).toEqual({ site: { near: { told: 'told' } } });
  });
});

describe('if this fails, our own rendering of stacks (delivery/terraform-stacks) reads or writes the wrong thing', () => {
  it('toTerraform is plain data: metadata, resources by type and id, and the backend', () => {
    const stack = new TerraformStack(app, 'net');
    new LocalBackend(stack, { path: 'x' });
    new Thing(stack, 'thing', 'in');
    expect(written(stack)).toEqual({
      '//': { metadata: { backend: 'local', stackName: 'net', version: '0.21.0' }, outputs: {} },
      terraform: { backend: { local: { path: 'x' } } },
      resource: {
        terraform_data: { thing: { '//': { metadata: { path: 'net/thing', uniqueId: 'thing' } }, input: 'in' } },
      },
    });
  });

  it('preparing gives a stack a local backend with an absolute path, unless it has one', () => {
    const stack = new TerraformStack(app, 'net');
    expect(written(stack).terraform.backend.local.path).toBe(path.join(process.cwd(), 'terraform.net.tfstate'));
  });

  it('the path of a local backend is in its props, and remote states take it from there', () => {
    const near = new TerraformStack(app, 'near');
    const backend = new LocalBackend(near, { path: 'before' });
    Object.assign(backend, { props: { path: 'after' } });
    const far = new TerraformStack(app, 'far');
    new Thing(far, 'reader', new Thing(near, 'thing').getStringAttribute('output'));
    const [remote] = Object.values<any>(written(far).data.terraform_remote_state);
    expect([written(near).terraform.backend.local.path, remote.config.path]).toEqual(['after', 'after']);
  });

  it('what one stack reads of another goes through an output and a remote state of these names', () => {
    const [near, far] = ['near', 'far'].map((id) => new TerraformStack(app, id));
    new Thing(far, 'reader', new Thing(near, 'thing').getStringAttribute('output'));
    const { data, resource } = written(far);
    expect(Object.keys(written(near).output)).toEqual(['cross-stack-output-terraform_datathingoutput']);
    expect(Object.keys(data.terraform_remote_state)).toEqual(['cross-stack-reference-input-near']);
    expect(resource.terraform_data.reader.input).toBe(
      '${data.terraform_remote_state.cross-stack-reference-input-near.outputs.cross-stack-output-terraform_datathingoutput}',
    );
    expect(far.dependencies).toEqual([near]);
  });

  it('two stacks that read from each other fail with these words', () => {
    const [a, b] = ['a', 'b'].map((id) => new TerraformStack(app, id));
    new Thing(a, 'reader', new Thing(b, 'thing').getStringAttribute('output'));
    new Thing(b, 'reader', new Thing(a, 'thing').getStringAttribute('output'));
    a.prepareStack();
    expect(() => b.prepareStack()).toThrow('TerraformStack a is already dependent on b directly');
  });

  it('node.addDependency writes no depends_on, dependsOn does', () => {
    const stack = new TerraformStack(app, 'net');
    const [first, second, third] = ['first', 'second', 'third'].map((id) => new Thing(stack, id));
    second.node.addDependency(first);
    third.dependsOn = [first.fqn];
    const { second: two, third: three } = written(stack).resource.terraform_data;
    expect(two).not.toHaveProperty('depends_on');
    expect(three.depends_on).toHaveLength(1);
  });

  it('files that constructs write themselves are found by this symbol', () => {
    expect(fs.readFileSync(require.resolve('cdktf/lib/synthesize/synthesizer'), 'utf8')).toContain(
      'Symbol.for("cdktf/customSynthesis")',
    );
  });
});

describe('if this fails, aspects (delivery/aspects) can be left to cdktf, or run twice', () => {
  it('its own synth runs no aspect of the App, and repeats those of a stack', () => {
    const stack = new TerraformStack(app, 'net');
    const seen: string[] = [];
    Aspects.of(app).add({ visit: () => void seen.push('app') });
    Aspects.of(stack).add({ visit: ({ node }) => void (node.path === 'net' && seen.push('stack')) });
    app.synth();
    app.synth();
    expect(seen).toEqual(['stack', 'stack']);
  });

  it('the aspects of a construct can be listed', () => {
    const aspect = { visit: () => undefined };
    Aspects.of(app).add(aspect);
    expect(Aspects.of(app).all).toEqual([aspect]);
  });
});

describe('if this fails, late values (delivery/late-values) do not recognize tokens any more', () => {
  const token = { resolve: () => 'x', creationStack: [] };

  it('tokens of texts, lists and maps look like this', () => {
    expect(Token.asString(token)).toMatch(/^\$\{TfToken\[TOKEN\.\d+\]\}$/);
    expect(Token.asString({ ...token }, { displayHint: 'a b' })).toMatch(/^\$\{TfToken\[a\.b\.\d+\]\}$/);
    expect(Token.asList(token)).toEqual([expect.stringMatching(/^#\{TfToken\[TOKEN\.\d+\]\}$/)]);
    expect(Object.entries(Token.asStringMap(token))).toEqual([
      [expect.stringMatching(/^&\{TfToken\[TOKEN\.\d+\]\}$/), 'String Map Token Value'],
    ]);
    expect(Object.values(Token.asAnyMap({ ...token }))).toEqual(['Any Map Token Value']);
  });

  it('tokens of numbers are below -1e280 and written with an exponent', () => {
    for (const number of [Token.asNumber(token), ...Token.asNumberList(token)]) {
      expect(number).toBeLessThan(-1e280);
      expect(String(number)).toMatch(/^-\d(\.\d+)?e\+2[89]\d$/);
    }
  });

  it('a number token that something small was added to is the same number', () => {
    const port = Token.asNumber(token);
    expect(port + 1).toBe(port);
    expect(port - 30000).toBe(port);
    expect(Tokenization.reverseNumber(port + 1)).toBe(token);
  });

  it('a number token that was multiplied stands for nothing', () => {
    expect(Tokenization.reverseNumber(Token.asNumber(token) * 2)).toBeUndefined();
  });

  it('references know their stack and their identifier', () => {
    const stack = new TerraformStack(app, 'net');
    const [reference] = Tokenization.reverse(new Thing(stack, 'thing').getStringAttribute('output'));
    expect(reference).toMatchObject({ identifier: 'terraform_data.thing.output' });
    expect((reference as any).originStack).toBe(stack);
  });

  it('an object that stands for a value becomes this in JSON', () => {
    const reference = new Thing(new TerraformStack(app, 'net'), 'thing').getBooleanAttribute('output');
    expect(JSON.stringify({ on: reference })).toBe('{"on":"<unresolved-token>"}');
  });

  it('a list of one object makes reverse fail, so that it is never asked about one', () => {
    expect(() => Tokenization.reverse([{}])).toThrow(TypeError);
  });

  it('looking for tokens by resolving in another stack makes outputs there, so that we walk them instead', () => {
    const [near, far] = ['near', 'far'].map((id) => new TerraformStack(app, id));
    const text = new Thing(near, 'thing').getStringAttribute('output');
    const { findTokens } = jest.requireActual('cdktf/lib/tokens/private/resolve') as any;
    findTokens(far, () => text);
    expect(near.node.children.map(({ node }) => node.id)).toContain('cross-stack-output-terraform_data.thing.output');
  });
});
