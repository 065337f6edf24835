import { ApiObject } from 'cdk8s';
import { ComputeKeypairV2 } from '../../imports/openstack/compute-keypair-v2';
import { NetworkingFloatingipV2 } from '../../imports/openstack/networking-floatingip-v2';
import { App, Cluster, DeliveryUnit, Layer } from '../../lib';
import { Fn, TerraformStack } from '../../lib/cdktf';
import { PlainSite } from '../support/openstack';
import { Mistake } from './mistake';

function configMap(app: App, data: object, name = 'settings', metadata: object = {}): void {
  const unit = new DeliveryUnit(new Cluster(app, 'main'), 'web', {
    layer: Layer.APPS,
    component: 'web',
    namespace: 'exam',
  });
  new ApiObject(unit, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data });
}

function floating(stack: TerraformStack): NetworkingFloatingipV2 {
  return new NetworkingFloatingipV2(stack, 'address', { pool: 'public' });
}

const address = (app: App): string => floating(new PlainSite(app).stack).address;

export const lateValues: readonly Mistake[] = [
  {
    name: 'a late value as a key',
    program: (app) => configMap(app, { [address(app)]: 'here' }),
    says: ["[main/web/settings] field 'data': a key is known before a deployment, got a late value; use a plain key"],
  },
  {
    name: 'a late value that is a secret',
    program: (app) =>
      configMap(app, { key: new ComputeKeypairV2(new PlainSite(app).stack, 'key', { name: 'ops' }).privateKey }),
    says: [
      "[main/web/settings] field 'data.key': a secret cannot stand in a manifest, got 'openstack_compute_keypair_v2.key.private_key'; refer to a Secret by its name",
    ],
  },
  {
    name: 'a late value of two stacks',
    program: (app) => {
      const [here, there] = [new PlainSite(app, {}, 'here'), new PlainSite(app, { cidr: '10.30.0.0/24' }, 'there')];
      configMap(app, { hosts: Fn.join(',', [floating(here.stack).address, floating(there.stack).address]) });
    },
    says: [
      "[main/web/settings] field 'data.hosts': a late value comes from one stack, got an expression of here and there; use two values",
    ],
  },
  {
    name: 'a late value that was encoded',
    program: (app) => configMap(app, { host: Buffer.from(address(app)).toString('base64') }),
    says: [
      "[main/web/settings] a late value was computed with or hidden, got 'TfToken[TOKEN.N]'; use it as it is, as a whole value",
    ],
  },
  {
    name: 'a late value in small letters',
    program: (app) => configMap(app, { host: address(app).toLowerCase() }),
    says: [
      "[main/web/settings] a late value was computed with or hidden, got 'tftoken[token.N]'; use it as it is, as a whole value",
    ],
  },
  {
    name: 'a late list inside a text',
    program: (app) => configMap(app, { tags: `tags: ${floating(new PlainSite(app).stack).allTags}` }),
    says: [
      "[main/web/settings] field 'data.tags': a late list or map is a whole value, got one inside a list or a text; use it alone",
    ],
  },
  {
    name: 'an object that was written and would vanish',
    program: (app) => configMap(app, { host: address(app) }),
    files: { 'dist/main/50-apps/web/exam/configmap-settings.yaml': 'apiVersion: v1\nkind: ConfigMap\n' },
    says: [
      "[main/web/settings] was written before and would vanish, because values of its deployment are missing, got none for 'main/50-apps/web/exam/configmap-settings.yaml'; restore cloudserve.outputs.json, or delete that file to let it wait again",
    ],
  },
  {
    name: 'an object that was written as part of another unit and would vanish',
    program: (app) => configMap(app, { host: address(app) }),
    files: { 'dist/main/30-configs/shop/exam/configmap-settings.yaml': 'apiVersion: v1\nkind: ConfigMap\n' },
    says: [
      "[main/web/settings] was written before and would vanish, because values of its deployment are missing, got none for 'main/30-configs/shop/exam/configmap-settings.yaml'; restore cloudserve.outputs.json, or delete that file to let it wait again",
    ],
  },
  {
    name: 'a late value in a name',
    program: (app) => configMap(app, {}, `at-${address(app)}`),
    says: [
      "[main/web/settings] field 'metadata.name': 'metadata.name' is known before a deployment, got a late value; use a plain one",
    ],
  },
  {
    name: 'a late value in a namespace',
    program: (app) => configMap(app, {}, 'a', { namespace: address(app) }),
    says: [
      "[main/web/settings] field 'metadata.namespace': 'metadata.namespace' is known before a deployment, got a late value; use a plain one",
    ],
  },
  {
    name: 'a file of outputs that is not JSON',
    program: (app) => configMap(app, { host: address(app) }),
    files: { 'cloudserve.outputs.json': 'lab: {}' },
    says: [
      '[cloudserve.outputs.json] is not JSON: Unexpected token \'l\', "lab: {}" is not valid JSON; restore the file or write it again',
    ],
  },
];
