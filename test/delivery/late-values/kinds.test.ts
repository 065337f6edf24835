import { Lazy as Cdk8sLazy } from 'cdk8s';
import {
  DataTerraformRemoteStateLocal,
  Fn,
  Lazy,
  Op,
  TerraformLocal,
  TerraformVariable,
  Token,
  conditional,
  propertyAccess,
} from 'cdktf';
import { DataOpenstackNetworkingNetworkV2 } from '../../../imports/openstack/data-openstack-networking-network-v2';
import { ComputeInstanceV2 } from '../../../imports/openstack/compute-instance-v2';
import { NetworkingFloatingipV2 } from '../../../imports/openstack/networking-floatingip-v2';
import { Project, problemsOf } from '../../testbed/project';
import { FILE, Scene, deployed, lateOutputs, sceneIn } from './scene';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

/** What stands for a value, the expression that tells it, the answer of a deployment, and what is written then. */
type Kind = [string, (scene: Scene) => unknown, string, unknown, unknown];

const KINDS: Kind[] = [
  ['a text', ({ thing }) => thing.getStringAttribute('a'), '${terraform_data.thing.a}', 'x: y', 'x: y'],
  ['a text told as a number', ({ thing }) => thing.getStringAttribute('a'), '${terraform_data.thing.a}', 80, '80'],
  ['a number', ({ thing }) => thing.getNumberAttribute('a'), '${terraform_data.thing.a}', 8080, 8080],
  ['a number told as text', ({ thing }) => thing.getNumberAttribute('a'), '${terraform_data.thing.a}', '80', 80],
  ['a boolean', ({ thing }) => thing.getBooleanAttribute('a'), '${terraform_data.thing.a}', true, true],
  ['a list', ({ thing }) => thing.getListAttribute('a'), '${terraform_data.thing.a}', ['x', 'y'], ['x', 'y']],
  ['a list of numbers', ({ thing }) => thing.getNumberListAttribute('a'), '${terraform_data.thing.a}', [1, 2], [1, 2]],
  [
    'a map of texts',
    ({ thing }) => thing.getStringMapAttribute('a'),
    '${terraform_data.thing.a}',
    { k: 'v' },
    { k: 'v' },
  ],
  [
    'a map of numbers',
    ({ thing }) => thing.getNumberMapAttribute('a'),
    '${terraform_data.thing.a}',
    { k: 1 },
    { k: 1 },
  ],
  [
    'a map of anything',
    ({ thing }) => thing.getAnyMapAttribute('a'),
    '${terraform_data.thing.a}',
    { k: [1, { l: true }] },
    { k: [1, { l: true }] },
  ],
  [
    'an attribute of any kind',
    ({ thing }) => thing.interpolationForAttribute('a'),
    '${terraform_data.thing.a}',
    [[1]],
    [[1]],
  ],
  [
    'a function over a list',
    ({ thing }) => Fn.join(',', thing.getListAttribute('a')),
    '${join(",", terraform_data.thing.a)}',
    'x,y',
    'x,y',
  ],
  [
    'a function that makes a list',
    ({ thing }) => Fn.split(',', thing.getStringAttribute('a')),
    '${split(",", terraform_data.thing.a)}',
    ['x', 'y'],
    ['x', 'y'],
  ],
  [
    'a function that makes a number',
    ({ thing }) => Fn.lengthOf(thing.getListAttribute('a')),
    '${length(terraform_data.thing.a)}',
    2,
    2,
  ],
  [
    'a sum, as an expression',
    ({ thing }) => Op.add(thing.getNumberAttribute('a'), 1),
    '${(terraform_data.thing.a + 1)}',
    8081,
    8081,
  ],
  [
    'access to a property',
    ({ thing }) => propertyAccess(thing.getAnyMapAttribute('a'), ['host', 0]),
    '${terraform_data.thing.a.host.0}',
    'h',
    'h',
  ],
  [
    'access to a property of a construct',
    ({ thing }) => propertyAccess(thing, ['a']),
    '${terraform_data.thing.a}',
    'h',
    'h',
  ],
  [
    'a condition',
    ({ thing }) => conditional(thing.getBooleanAttribute('a'), 'yes', 'no'),
    '${terraform_data.thing.a ? "yes" : "no"}',
    'yes',
    'yes',
  ],
  [
    'a nested attribute',
    ({ stack }) => new NetworkingFloatingipV2(stack, 'ip', { pool: 'public' }).address,
    '${openstack_networking_floatingip_v2.ip.address}',
    '192.0.2.7',
    '192.0.2.7',
  ],
  [
    'a block within a block',
    ({ stack }) =>
      new ComputeInstanceV2(stack, 'vm', { name: 'vm', network: [{ uuid: 'n' }] }).network.get(0).fixedIpV4,
    '${openstack_compute_instance_v2.vm.network[0].fixed_ip_v4}',
    '192.0.2.7',
    '192.0.2.7',
  ],
  [
    'a data source',
    ({ stack }) => new DataOpenstackNetworkingNetworkV2(stack, 'public', { name: 'public' }).id,
    '${data.openstack_networking_network_v2.public.id}',
    'n',
    'n',
  ],
  [
    'a list of a data source',
    ({ stack }) => new DataOpenstackNetworkingNetworkV2(stack, 'public', { name: 'public' }).subnets,
    '${data.openstack_networking_network_v2.public.subnets}',
    ['n'],
    ['n'],
  ],
  [
    'a variable',
    ({ stack }) => new TerraformVariable(stack, 'v', { type: 'string' }).stringValue,
    '${var.v}',
    'given',
    'given',
  ],
  ['a boolean variable', ({ stack }) => new TerraformVariable(stack, 'v', {}).booleanValue, '${var.v}', false, false],
  [
    'a local',
    ({ stack, thing }) => new TerraformLocal(stack, 'l', thing.getStringAttribute('a')).asString,
    '${local.l}',
    'v',
    'v',
  ],
  [
    'the state of another project',
    ({ stack }) => new DataTerraformRemoteStateLocal(stack, 'other', { path: '../other.tfstate' }).getString('a'),
    '${data.terraform_remote_state.other.outputs.a}',
    'v',
    'v',
  ],
  [
    'a Lazy of cdktf',
    ({ thing }) => Lazy.stringValue({ produce: () => thing.getStringAttribute('a') }),
    '${terraform_data.thing.a}',
    'v',
    'v',
  ],
  [
    'a Lazy of cdktf that makes a number',
    ({ thing }) => Lazy.numberValue({ produce: () => thing.getNumberAttribute('a') }),
    '${terraform_data.thing.a}',
    7,
    7,
  ],
  [
    'a Lazy of cdk8s that produces one',
    ({ thing }) => Cdk8sLazy.any({ produce: () => [thing.getStringAttribute('a')] }),
    '${terraform_data.thing.a}',
    'v',
    ['v'],
  ],
  [
    'a number as text',
    ({ thing }) => Token.asString(thing.getNumberAttribute('a')),
    '${terraform_data.thing.a}',
    8080,
    '8080',
  ],
];

describe.each(KINDS)('%s', (_, make, expression, answer, written) => {
  function synth(): void {
    const scene = sceneIn(project);
    scene.object({ spec: { deep: [{ value: make(scene) }] } });
    scene.object({ spec: { plain: true } }, 'neighbour');
    scene.app.synth();
  }

  it('is told by one output, makes its object alone wait, and is filled in after a deployment', () => {
    synth();
    expect(Object.values(lateOutputs(project))).toEqual([expression]);
    expect(project.has(FILE)).toBe(false);
    expect(project.yaml('dist/main/30-configs/settings/kustomization.yaml').resources).toEqual([
      'anything.example.org-neighbour.yaml',
    ]);

    const before = project.read('cdktf.out/stacks/net/cdk.tf.json');
    deployed(project, answer);
    synth();
    expect(project.yaml(FILE).spec).toEqual({ deep: [{ value: written }] });
    expect(project.yaml('dist/main/30-configs/settings/kustomization.yaml').resources).toContain(
      'anything.example.org-it.yaml',
    );
    expect(project.read('cdktf.out/stacks/net/cdk.tf.json')).toBe(before);
  });
});

describe('an answer of the wrong kind', () => {
  it.each<[string, (scene: Scene) => unknown, unknown, string]>([
    ['a list for a text', ({ thing }) => thing.getStringAttribute('a'), ['x'], 'needs text, and %s is ["x"]'],
    ['a map for a text', ({ thing }) => thing.getStringAttribute('a'), { k: 1 }, 'needs text, and %s is {"k":1}'],
    ['a word for a number', ({ thing }) => thing.getNumberAttribute('a'), 'many', 'needs a number, and %s is "many"'],
    ['nothing for a number', ({ thing }) => thing.getNumberAttribute('a'), ' ', 'needs a number, and %s is " "'],
    [
      'hexadecimal for a number',
      ({ thing }) => thing.getNumberAttribute('a'),
      '0x10',
      'needs a number, and %s is "0x10"',
    ],
    ['a boolean for a number', ({ thing }) => thing.getNumberAttribute('a'), true, 'needs a number, and %s is true'],
    ['a text for a list', ({ thing }) => thing.getListAttribute('a'), 'x', 'needs a list, and %s is "x"'],
    ['a list for a map', ({ thing }) => thing.getStringMapAttribute('a'), ['x'], 'needs a map, and %s is ["x"]'],
    ['a text for a map', ({ thing }) => thing.getAnyMapAttribute('a'), 'x', 'needs a map, and %s is "x"'],
  ])('is refused, naming the output: %s', (_, make, answer, message) => {
    const program = (): Scene => {
      const scene = sceneIn(project);
      scene.object({ spec: { value: make(scene) } });
      return scene;
    };
    program().app.synth();
    const [output] = Object.keys(lateOutputs(project));
    deployed(project, answer);
    expect(problemsOf(program().app)).toEqual([
      `[main/unit/it] field 'spec.value': ${message.replace('%s', `output '${output}' of 'net'`)}; use another kind of token`,
    ]);
    expect(project.has(FILE)).toBe(false);
  });

  it('null is no answer: the object goes on waiting', () => {
    const program = (): Scene => {
      const scene = sceneIn(project);
      scene.object({ spec: { value: scene.thing.getStringAttribute('a') } });
      return scene;
    };
    program().app.synth();
    deployed(project, null);
    program().app.synth();
    expect(project.has(FILE)).toBe(false);
  });
});
