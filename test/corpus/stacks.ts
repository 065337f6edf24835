import * as path from 'node:path';
import { ComputeKeypairV2 } from '../../imports/openstack/compute-keypair-v2';
import { NetworkingFloatingipV2 } from '../../imports/openstack/networking-floatingip-v2';
import { App } from '../../lib';
import { Annotations, AssetType, TerraformAsset, TerraformStack } from '../../lib/cdktf';
import { PlainSite } from '../support/openstack';
import { Mistake } from './mistake';

function floating(app: App, override: Record<string, unknown>): void {
  const address = new NetworkingFloatingipV2(new PlainSite(app).stack, 'address', { pool: 'public' });
  Object.entries(override).forEach(([field, value]) => address.addOverride(field, value));
}

export const stacks: readonly Mistake[] = [
  {
    name: 'a stack in a stack',
    program: (app) => void new TerraformStack(new TerraformStack(app, 'outer'), 'inner'),
    says: ["[outer/inner] a stack cannot stand in a stack, got one in 'outer'; move it beside that one"],
  },
  {
    name: 'two stacks of one id',
    program: (app) => {
      new PlainSite(app, {}, 'network');
      new TerraformStack(new PlainSite(app, { cidr: '10.30.0.0/24' }, 'other').network, 'network');
    },
    says: [
      "[other/network/network] a stack cannot stand in a stack, got one in 'other'; move it beside that one",
      "[other/network/network] a stack's id is its folder and its state, got 'network', which 'network' has already; give it another id, such as the slug of its path",
    ],
  },
  {
    name: 'an error annotation',
    program: (app) =>
      Annotations.of(new PlainSite(app).network).addError('the network is for appliances, got machines; use another'),
    says: ['[lab/network] the network is for appliances, got machines; use another'],
  },
  {
    name: 'an asset, which writes files of its own',
    program: (app) =>
      void new TerraformAsset(new PlainSite(app).stack, 'asset', {
        path: path.join(__dirname, 'mistake.ts'),
        type: AssetType.FILE,
      }),
    says: [
      '[lab/asset] writes files of its own at synthesis (TerraformAsset), which cannot be written together with all others; give Terraform the path of the file itself',
    ],
  },
  {
    name: 'a field of a resource that does not exist',
    program: (app) => floating(app, { pol: 'public' }),
    says: [
      "[lab/address] unknown argument 'pol', openstack_networking_floatingip_v2 has no such argument; did you mean 'pool'?",
    ],
  },
  {
    name: 'a field of a resource that is missing',
    program: (app) =>
      void new ComputeKeypairV2(new PlainSite(app).stack, 'key', { name: undefined as unknown as string }),
    says: ["[lab/key] missing argument 'name', openstack_compute_keypair_v2 requires it; add it (a string)"],
  },
  {
    name: 'a field of a resource that is mistyped',
    program: (app) => floating(app, { tags: 'web' }),
    says: ["[lab/address] argument 'tags' must be a list, got 'web' (string); write it in square brackets"],
  },
  {
    name: 'a field of a resource that only the cloud sets',
    program: (app) => floating(app, { all_tags: ['web'] }),
    says: [
      "[lab/address] argument 'all_tags' is worked out by the provider and cannot be set, got a list of 1; remove it",
    ],
  },
];
