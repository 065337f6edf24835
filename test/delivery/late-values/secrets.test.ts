import { ApiObject } from 'cdk8s';
import { Fn, TerraformLocal, TerraformResource, TerraformStack, TerraformVariable, propertyAccess } from 'cdktf';
import { Password } from '@cdktf/provider-random/lib/password';
import { RandomProvider } from '@cdktf/provider-random/lib/provider';
import { ComputeInstanceV2 } from '../../../imports/openstack/compute-instance-v2';
import { ComputeKeypairV2 } from '../../../imports/openstack/compute-keypair-v2';
import { DataRancher2ClusterV2 } from '../../../imports/rancher2/data-rancher2-cluster-v2';
import { Rancher2Provider } from '../../../imports/rancher2/provider';
import { Cluster, DeliveryUnit, Layer } from '../../../lib';
import { Project, problemsOf } from '../../testbed/project';
import { ANYTHING, Scene, lateOutputs, sceneIn } from './scene';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const password = ({ stack }: Scene): Password => {
  new RandomProvider(stack, 'random');
  return new Password(stack, 'password', { length: 20 });
};

describe('a secret never becomes an output or a manifest', () => {
  it.each<[string, (scene: Scene) => unknown, string]>([
    ['a generated password', (scene) => password(scene).result, 'random_password.password.result'],
    [
      'a private key',
      ({ stack }) => new ComputeKeypairV2(stack, 'key', { name: 'k' }).privateKey,
      'openstack_compute_keypair_v2.key.private_key',
    ],
    [
      'one that a function works on',
      (scene) => Fn.base64encode(password(scene).result),
      'random_password.password.result',
    ],
    [
      'one that is reached by the name of a property',
      (scene) => propertyAccess(password(scene), ['result']),
      'random_password.password.result',
    ],
    ['a resource with one inside', (scene) => Fn.jsonencode(password(scene).fqn), 'random_password.password'],
    [
      'one behind a local value',
      (scene) => new TerraformLocal(scene.stack, 'l', `x-${password(scene).result}`).asString,
      'random_password.password.result',
    ],
    [
      'one behind two local values',
      (scene) => {
        const inner = new TerraformLocal(scene.stack, 'inner', { at: password(scene).result });
        return new TerraformLocal(scene.stack, 'outer', Fn.merge([inner.expression])).asString;
      },
      'random_password.password.result',
    ],
    [
      'a variable that is marked',
      ({ stack }) => new TerraformVariable(stack, 'v', { sensitive: true }).stringValue,
      'var.v',
    ],
    [
      'a data source with secret data',
      ({ stack }) => {
        new Rancher2Provider(stack, 'rancher', { apiUrl: 'https://rancher.example.org' });
        const found = new DataRancher2ClusterV2(stack, 'found', { name: 'n' });
        return found.kubeConfig;
      },
      'data.rancher2_cluster_v2.found.kube_config',
    ],
  ])('%s', (_, make, what) => {
    const scene = sceneIn(project);
    scene.object({ spec: { at: make(scene) } });
    expect(problemsOf(scene.app)).toEqual([
      `[main/unit/it] field 'spec.at': a secret cannot stand in a manifest, got '${what}'; refer to a Secret by its name`,
    ]);
  });

  it('what stands beside one in the same resource is none', () => {
    const scene = sceneIn(project);
    const key = new ComputeKeypairV2(scene.stack, 'key', { name: 'k' });
    const machine = new ComputeInstanceV2(scene.stack, 'vm', { name: 'vm', network: [{ uuid: 'n' }] });
    scene.object({
      spec: {
        a: key.fingerprint,
        b: propertyAccess(key, ['fingerprint']),
        c: machine.network.get(0).fixedIpV4,
        d: new TerraformLocal(scene.stack, 'l', key.publicKey).asString,
        e: new TerraformVariable(scene.stack, 'v', {}).stringValue,
      },
    });
    scene.app.synth();
    expect(Object.keys(lateOutputs(project))).toHaveLength(4);
  });
});

it("a provider of the program's own tells its secrets by the schema that the program brings", () => {
  const schema = {
    provider_schemas: {
      'registry.terraform.io/acme/acme': {
        resource_schemas: {
          acme_key: { block: { attributes: { secret: { type: 'string', computed: true, sensitive: true } } } },
        },
      },
    },
  };
  const problemsWith = (providerSchemas: object[]): string[] => {
    const app = project.app({ kindSchemas: ANYTHING, providerSchemas });
    const key = new TerraformResource(new TerraformStack(app, 'net'), 'key', { terraformResourceType: 'acme_key' });
    const unit = new DeliveryUnit(new Cluster(app, 'main'), 'unit', { layer: Layer.APPS });
    new ApiObject(unit, 'it', {
      apiVersion: 'example.org/v1',
      kind: 'Anything',
      metadata: { name: 'it' },
      spec: key.getStringAttribute('secret'),
    });
    unit.node.addValidation({ validate: () => ['is refused in any case'] });
    return problemsOf(app).filter((line) => line.includes('secret'));
  };
  expect(problemsWith([])).toEqual([]);
  expect(problemsWith([schema])).toEqual([
    "[main/unit/it] field 'spec': a secret cannot stand in a manifest, got 'acme_key.key.secret'; refer to a Secret by its name",
  ]);
});
