import { KubeConfigMap, KubeDeployment, KubeService, IntOrString } from 'cdk8s-plus-27/lib/imports/k8s';
import { ConfigMap } from 'cdk8s-plus-27';
import { DataTerraformRemoteStateLocal, TerraformStack, Token } from 'cdktf';
import { ApiObject, Chart, JsonPatch, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { App, Cluster, DeliveryUnit, Layer } from '../../../lib';
import { Project, problemsOf } from '../../testbed/project';
import { ANYTHING, FILE, Scene, Thing, deployed, lateOutputs, sceneIn } from './scene';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const FOLDER = 'dist/main/30-configs/settings';

/** Synthesizes, answers every output with one value, and synthesizes again. */
function filled(define: (scene: Scene) => void, answer: unknown): void {
  const synth = (): void => {
    const scene = sceneIn(project);
    define(scene);
    scene.app.synth();
  };
  synth();
  expect(Object.keys(lateOutputs(project)).length).toBeGreaterThan(0);
  expect(project.has('dist')).toBe(false);
  deployed(project, answer);
  synth();
}

describe('a late value is filled in', () => {
  it('inside a text', () => {
    filled(({ object, thing }) => object({ spec: { at: `host=${thing.getStringAttribute('a')};` } }), 'h1');
    expect(project.yaml(FILE).spec.at).toBe('host=h1;');
  });

  it('twice in one text, from one stack', () => {
    filled(({ object, thing }) => {
      const [a, b] = [thing.getStringAttribute('a'), thing.getStringAttribute('b')];
      object({ spec: { at: `${a}-${b}-${a}` } });
    }, 'h1');
    expect(project.yaml(FILE).spec.at).toBe('h1-h1-h1');
    expect(Object.values(lateOutputs(project)).sort()).toEqual([
      '${terraform_data.thing.a}',
      '${terraform_data.thing.b}',
    ]);
  });

  it('twice in one text, from two stacks, without an output or a state that crosses from one to the other', () => {
    const synth = (): void => {
      const scene = sceneIn(project);
      const other = new Thing(new TerraformStack(scene.app, 'other'), 'thing');
      scene.object({ spec: { at: `${scene.thing.getStringAttribute('a')}/${other.getStringAttribute('a')}` } });
      scene.app.synth();
    };
    synth();
    deployed(project, 'one', 'net');
    synth();
    expect(project.has(FILE)).toBe(false);
    deployed(project, 'two', 'other');
    synth();
    expect(project.yaml(FILE).spec.at).toBe('one/two');
    expect(JSON.stringify([project.stack('net'), project.stack('other')])).not.toMatch(/cross-stack|remote_state/);
    expect(project.json('cdktf.out/manifest.json').stacks).toMatchObject({
      net: { dependencies: [] },
      other: { dependencies: [] },
    });
  });

  it('in labels, annotations and free maps at any depth', () => {
    filled(({ object, thing }) => {
      const late = thing.getStringAttribute('a');
      object({
        metadata: { name: 'it', labels: { zone: late }, annotations: { 'example.org/zone': late } },
        values: { global: { hosts: [{ name: 'x', at: late }] }, 'a.b/c': late },
      });
    }, 'z1');
    expect(project.yaml(FILE)).toMatchObject({
      metadata: { labels: { zone: 'z1' }, annotations: { 'example.org/zone': 'z1' } },
      values: { global: { hosts: [{ name: 'x', at: 'z1' }] }, 'a.b/c': 'z1' },
    });
  });

  it('in a label that is added later', () => {
    filled(({ object, thing }) => object({}).metadata.addLabel('zone', thing.getStringAttribute('a')), 'z1');
    expect(project.yaml(FILE).metadata.labels.zone).toBe('z1');
  });

  it('in a label of a whole unit', () => {
    const synth = (): void => {
      const app = project.app({ kindSchemas: ANYTHING });
      const late = new Thing(new TerraformStack(app, 'net'), 'thing').getStringAttribute('a');
      const unit = new DeliveryUnit(new Cluster(app, 'main'), 'settings', { layer: Layer.CONFIGS, labels: { late } });
      new ApiObject(unit, 'it', { apiVersion: 'example.org/v1', kind: 'Anything', metadata: { name: 'it' } });
      app.synth();
    };
    synth();
    deployed(project, 'z1');
    synth();
    expect(project.yaml('dist/main/30-configs/main/anything.example.org-it.yaml').metadata.labels).toEqual({
      late: 'z1',
    });
  });

  it('in a text that was made with JSON.stringify', () => {
    filled(({ object, thing }) => {
      object({ spec: { json: JSON.stringify({ host: thing.getStringAttribute('a'), ports: [1] }) } });
    }, 'h1');
    expect(JSON.parse(project.yaml(FILE).spec.json)).toEqual({ host: 'h1', ports: [1] });
  });

  it('in generated objects of cdk8s-plus, also where a number or a text may stand', () => {
    const synth = (): void => {
      const { app, unit, thing } = sceneIn(project);
      const [text, number] = [thing.getStringAttribute('a'), thing.getNumberAttribute('b')];
      new KubeConfigMap(unit, 'map', { metadata: { name: 'map' }, data: { host: text } });
      new KubeService(unit, 'service', {
        metadata: { name: 'web' },
        spec: {
          externalIPs: thing.getListAttribute('c'),
          ports: [{ port: number, targetPort: IntOrString.fromNumber(number) }],
          selector: { app: 'web' },
        },
      });
      new KubeDeployment(unit, 'deployment', {
        metadata: { name: 'web' },
        spec: {
          replicas: number,
          selector: { matchLabels: { app: 'web' } },
          strategy: { rollingUpdate: { maxSurge: IntOrString.fromString(text) } },
          template: {
            metadata: { labels: { app: 'web' } },
            spec: { containers: [{ name: 'web', image: `registry/${text}`, env: [{ name: 'HOST', value: text }] }] },
          },
        },
      });
      app.synth();
    };
    synth();
    expect(project.has('dist')).toBe(false);
    const answers: Record<string, unknown> = { a: '25%', b: 3, c: ['192.0.2.1'] };
    const told = Object.entries(lateOutputs(project)).map(([name, text]) => [name, answers[text.slice(-2, -1)]]);
    project.write('cloudserve.outputs.json', JSON.stringify({ net: Object.fromEntries(told) }));
    synth();
    expect(project.yaml(`${FOLDER}/configmap-map.yaml`).data).toEqual({ host: '25%' });
    expect(project.yaml(`${FOLDER}/service-web.yaml`).spec).toMatchObject({
      externalIPs: ['192.0.2.1'],
      ports: [{ port: 3, targetPort: 3 }],
    });
    const { spec } = project.yaml(`${FOLDER}/deployment.apps-web.yaml`);
    expect(spec.replicas).toBe(3);
    expect(spec.strategy.rollingUpdate.maxSurge).toBe('25%');
    expect(spec.template.spec.containers[0]).toMatchObject({ image: 'registry/25%', env: [{ value: '25%' }] });
  });

  it('in constructs of cdk8s-plus, which render lazily', () => {
    filled(({ unit, thing }) => {
      new ConfigMap(unit, 'map', { metadata: { name: 'map' } }).addData('host', thing.getStringAttribute('a'));
    }, 'h1');
    expect(project.yaml(`${FOLDER}/configmap-map.yaml`).data).toEqual({ host: 'h1' });
  });

  it('of a construct that makes its stack and its unit side by side', () => {
    class Both extends Construct {
      constructor(scope: Construct, id: string) {
        super(scope, id);
        const { stack, unit } = { stack: new TerraformStack(this, `${id}-net`), unit: new Chart(this, 'unit') };
        const late = Lazy.any({ produce: () => new Thing(stack, 'made-late').getStringAttribute('a') });
        new ApiObject(unit, 'it', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'it' }, data: { late } });
      }
    }
    const synth = (): void => {
      const app = project.app();
      new Both(app, 'both');
      app.synth();
    };
    synth();
    deployed(project, 'h1', 'both-net');
    synth();
    expect(Object.values(project.files()).some((text) => text.includes('late: h1'))).toBe(true);
  });
});

/** Where a late value stands, and the whole of what is said of it. */
type Refusal = [string, (scene: Scene) => void, string[]];

const at = (field: string, message: string): string => `[main/unit/it] field '${field}': ${message}`;
const HIDDEN = (got: string): string =>
  `[main/unit/it] a late value was computed with or hidden, got '${got}'; use it as it is, as a whole value`;
const known = (field: string): string =>
  at(field, `'${field}' is known before a deployment, got a late value; use a plain one`);
const KEY = 'a key is known before a deployment, got a late value; use a plain key';

const REFUSALS: Refusal[] = [
  ['in a key', ({ object, thing }) => object({ spec: { [thing.getStringAttribute('a')]: 1 } }), [at('spec', KEY)]],
  [
    'a number in a key',
    ({ object, thing }) => object({ spec: { [thing.getNumberAttribute('a')]: 1 } }),
    [at('spec', KEY)],
  ],
  [
    'a map spread into another',
    ({ object, thing }) => object({ spec: { ...thing.getStringMapAttribute('a'), more: '1' } }),
    [at('spec', KEY)],
  ],
  [
    'in the name',
    ({ object, thing }) => object({ metadata: { name: `it-${thing.getStringAttribute('a')}` } }),
    [known('metadata.name')],
  ],
  [
    'a number as the name',
    ({ object, thing }) => object({ metadata: { name: thing.getNumberAttribute('a') } }),
    [known('metadata.name')],
  ],
  [
    'in the namespace',
    ({ object, thing }) => object({ metadata: { name: 'it', namespace: thing.getStringAttribute('a') } }),
    [known('metadata.namespace')],
  ],
  ['in the kind', ({ object, thing }) => object({ kind: thing.getStringAttribute('a') }), [known('kind')]],
  [
    'in the version',
    ({ object, thing }) => object({ apiVersion: thing.getStringAttribute('a') }),
    [known('apiVersion')],
  ],
  [
    'a number that was multiplied',
    ({ object, thing }) => object({ spec: { port: thing.getNumberAttribute('a') * 2 } }),
    [at('spec.port', 'a late value was computed with, got a number that stands for none; use it as it is')],
  ],
  [
    'a number that was negated',
    ({ object, thing }) => object({ spec: { port: -thing.getNumberAttribute('a') } }),
    [
      expect.stringMatching(
        /^\[main\/unit\/it\] a late value was computed with or hidden, got '\d\.\d+e\+29\d'; use it/,
      ),
    ] as never,
  ],
  [
    'a reciprocal',
    ({ object, thing }) => object({ spec: { port: 1 / thing.getNumberAttribute('a') } }),
    [
      expect.stringMatching(
        /^\[main\/unit\/it\] a late value was computed with or hidden, got '-\d\.\d+e-29\d'; use it/,
      ),
    ] as never,
  ],
  [
    'a number inside a text',
    ({ object, thing }) => object({ spec: { at: `host:${thing.getNumberAttribute('a')}` } }),
    [at('spec.at', 'a late number is a whole value, got one inside a text; give it as text: Token.asString(it)')],
  ],
  [
    'a list inside a text',
    ({ object, thing }) => object({ spec: { at: `${thing.getListAttribute('a').join(',')}` } }),
    [at('spec.at', 'a late list or map is a whole value, got one inside a list or a text; use it alone')],
  ],
  [
    'a list at the head of a list',
    ({ object, thing }) => object({ spec: { all: [...thing.getListAttribute('a'), 'x'] } }),
    [at('spec.all', 'a late list or map is a whole value, got one inside a list or a text; use it alone')],
  ],
  [
    'a list at the end of a list',
    ({ object, thing }) => object({ spec: { all: ['x', ...thing.getListAttribute('a')] } }),
    [at('spec.all.1', 'a late list or map is a whole value, got one inside a list or a text; use it alone')],
  ],
  [
    'a list of numbers inside a list',
    ({ object, thing }) => object({ spec: { all: [1, ...thing.getNumberListAttribute('a')] } }),
    [at('spec.all.1', 'a late value was computed with, got a number that stands for none; use it as it is')],
  ],
  [
    'from two stacks in one expression',
    ({ app, object, thing }) => {
      const other = new Thing(new TerraformStack(app, 'other'), 'thing');
      object({ spec: { at: Token.asString([thing.getStringAttribute('a'), other.getStringAttribute('a')]) } });
    },
    [at('spec.at', 'a late value comes from one stack, got an expression of net and other; use two values')],
  ],
  [
    'from no stack',
    ({ object }) => object({ spec: { at: Token.asString({ resolve: () => 'x', creationStack: [] }) } }),
    [at('spec.at', 'a late value comes from one stack, got an expression of no stack; use a plain value')],
  ],
  [
    'from a stack of another program',
    ({ object }) => {
      const other = new Thing(new TerraformStack(new App({ project: project.folder, quiet: true }), 'far'), 'thing');
      object({ spec: { at: other.getStringAttribute('a') } });
    },
    [
      at(
        'spec.at',
        "a late value comes from a stack of this program, got one of 'far' in another tree; use a plain value",
      ),
    ],
  ],
  [
    'added by a patch, which no resolver sees',
    ({ object, thing }) => object({ spec: {} }).addJsonPatch(JsonPatch.add('/spec/at', thing.getStringAttribute('a'))),
    [
      expect.stringMatching(
        /^\[main\/unit\/it\] a late value was computed with or hidden, got 'TfToken\[TOKEN\.\d+\]'/,
      ),
    ] as never,
  ],
  [
    'in base64, as in the data of a Secret',
    ({ object, thing }) =>
      object({ data: { at: Buffer.from(`user:${thing.getStringAttribute('a')}`).toString('base64') } }),
    [expect.stringMatching(/got 'TfToken\[TOKEN\.\d+\]'/)] as never,
  ],
  [
    'in lower case',
    ({ object, thing }) => object({ spec: { at: thing.getStringAttribute('a').toLowerCase() } }),
    [expect.stringMatching(/got 'tftoken\[token\.\d+\]'/)] as never,
  ],
  [
    'a piece of a text',
    ({ object, thing }) => object({ spec: { at: thing.getStringAttribute('a').slice(0, 12) } }),
    [at('spec.at', 'a late value was computed with, got a piece of one; use it as it is')],
  ],
  [
    'in a URL that was encoded',
    ({ object, thing }) => object({ spec: { at: encodeURIComponent(thing.getStringAttribute('a')) } }),
    [HIDDEN('TfToken')],
  ],
  [
    'a boolean in a text that was made with JSON.stringify',
    ({ object, thing }) => object({ spec: { json: JSON.stringify({ on: thing.getBooleanAttribute('a') }) } }),
    [HIDDEN('<unresolved-token>')],
  ],
  [
    'the values of a map',
    ({ object, thing }) => object({ spec: { all: Object.values(thing.getStringMapAttribute('a')) } }),
    [HIDDEN('String Map Token Value')],
  ],
];

describe('a late value is refused', () => {
  it.each(REFUSALS)('%s', (_, define, problems) => {
    const scene = sceneIn(project);
    define(scene);
    expect(problemsOf(scene.app)).toEqual(problems);
    expect(project.files()).toEqual({});
  });

  it.each([
    ['a quote', "it's"],
    ['a double quote', 'a"b'],
    ['a colon', 'fd00::1'],
    ['a line break', 'a\nb'],
    ['a backslash', 'a\\b'],
  ])('inside a text when it has %s, and filled in when it stands alone', (_, answer) => {
    const define = (inside: boolean): Scene => {
      const scene = sceneIn(project);
      const late = scene.thing.getStringAttribute('a');
      scene.object({ spec: { at: inside ? `{"at": "${late}"}` : late } });
      return scene;
    };
    define(true).app.synth();
    deployed(project, answer);
    expect(problemsOf(define(true).app)).toEqual([
      at(
        'spec.at',
        `inside a text a late value has no quotes, backslashes, line breaks or colons, got ${JSON.stringify(answer)}; use it as a whole value`,
      ),
    ]);
    define(false).app.synth();
    expect(project.yaml(FILE).spec.at).toBe(answer);
  });

  it('in every place at once: all problems are told together', () => {
    const scene = sceneIn(project);
    const [text, number] = [scene.thing.getStringAttribute('a'), scene.thing.getNumberAttribute('b')];
    scene.object({ spec: { [text]: 1 }, port: number / 3 });
    scene.object({ spec: { at: text.toUpperCase() } }, 'other');
    expect(problemsOf(scene.app)).toEqual([
      at('port', 'a late value was computed with, got a number that stands for none; use it as it is'),
      at('spec', KEY),
      expect.stringMatching(
        /^\[main\/unit\/other\] a late value was computed with or hidden, got 'TFTOKEN\[TOKEN\.\d+\]'/,
      ),
    ]);
  });

  it('beside one that only waits: what is hidden is told before the deployment, not after it', () => {
    const scene = sceneIn(project);
    const late = scene.thing.getStringAttribute('a');
    scene.object({ spec: { waits: late, hidden: late.toLowerCase() } });
    expect(problemsOf(scene.app)).toEqual([
      expect.stringContaining("[main/unit/it] a late value was computed with or hidden, got 'tftoken["),
    ]);
  });

  it('in the Terraform half, where something computed with one of another stack', () => {
    const scene = sceneIn(project);
    const other = new TerraformStack(scene.app, 'other');
    new DataTerraformRemoteStateLocal(other, 'far', { path: scene.thing.getStringAttribute('a').toLowerCase() });
    expect(problemsOf(scene.app)).toEqual([
      expect.stringContaining("[other] a late value was computed with or hidden, got 'tftoken["),
    ]);
  });
});

it('a number that something small was added to is the number: 1 is far below the precision of a double', () => {
  filled(({ object, thing }) => object({ spec: { port: thing.getNumberAttribute('a') + 1 } }), 8080);
  expect(project.yaml(FILE).spec.port).toBe(8080);
});
