import {
  Access,
  App,
  Cluster,
  Distribution,
  Entry,
  IstioMesh,
  MeshTrust,
  MultiPrimary,
  NodePool,
  SiteNetwork,
} from '../../lib';
import { TerraformOutput, TerraformStack } from '../../lib/cdktf';
import { newSite, small } from '../support/openstack';
import { Project } from '../testbed/project';
import { stacksInOrder } from './terraform/stacks';
import { TerraformFolder, installTerraform } from './terraform/terraform-folder';

const project = new Project();
const env = installTerraform();
afterAll(() => project.remove());

function meshOn(app: App, id: string, cidr: string, entry: Entry): IstioMesh {
  const site = newSite(app, id, { network: { cidr, external: 'public' } });
  const cluster = new Cluster(site, 'main', { entry, distribution: Distribution.K3S });
  cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
  const trust = MeshTrust.offlineRoot(`sha256:${'0a'.repeat(32)}`);
  return new IstioMesh(cluster, 'mesh', { trust, meshId: 'apan', ingress: false });
}

test('two sites whose entries let the router of each other in are applied one after the other, and then nothing changes', () => {
  const app = project.app();
  const exposedTo = Access.anywhere();
  const meshes = [
    meshOn(app, 'chula', '10.20.0.0/16', Entry.haproxy({ flavor: small, exposedTo })),
    meshOn(app, 'hitsz', '10.30.0.0/16', Entry.octavia({ exposedTo })),
  ];
  new MultiPrimary(app, 'apan', { meshes });
  app.synth();
  const stacks = [...stacksInOrder(project.folder).values()].map((folder) => new TerraformFolder(folder, env));
  for (const stack of stacks) {
    stack.do('init', '-input=false');
    stack.do('validate');
    stack.plan();
    stack.applyPlan();
  }
  const of = (name: string): TerraformFolder =>
    stacks.find(({ folder }) => folder.endsWith(`/${name}`)) as TerraformFolder;
  const rules = of('chula-main')
    .resources()
    .filter(({ type }) => type === 'openstack_networking_secgroup_rule_v2')
    .map(({ values }) => `${values.port_range_min} ${values.description}`);
  expect(rules.sort()).toEqual([
    '15443 east-west: sidecars of hitsz-main',
    '6443 kube-apiserver: istiod of hitsz-main',
  ]);
  expect(stacks.map((stack) => stack.drift().status)).toEqual(stacks.map(() => 0));
  expect(
    of('hitsz-main')
      .resources()
      .filter(({ type }) => type === 'openstack_networking_secgroup_rule_v2'),
  ).toEqual([]);
});

test.each([
  ['of both families, in any order', ['2001:db8::5', '198.51.100.7'], '198.51.100.7'],
  ['of IPv4 alone', ['198.51.100.8'], '198.51.100.8'],
])('of the addresses of a router %s, Terraform takes the IPv4 one', (_, addresses, expected) => {
  const stack = new TerraformStack(project.app(), 'router');
  const { routerAddress } = new SiteNetwork(stack, 'network', { cidr: '10.20.0.0/16', externalNetwork: 'public' });
  new TerraformOutput(stack, 'seen', { value: routerAddress, staticId: true });
  const { output } = stack.toTerraform() as { output: { seen: { value: string } } };
  const list = addresses.map((each) => ({ ip_address: each, subnet_id: '6f3c0c56-1d2b-4c55-9b0e-000000000000' }));
  const value = output.seen.value.replace(
    /data\.openstack_networking_router_v2\.\w+\.external_fixed_ip/g,
    'local.addresses',
  );
  const folder = TerraformFolder.with({ locals: { addresses: list }, output: { seen: { value } } }, env);
  folder.do('init', '-input=false');
  folder.do('apply', '-input=false', '-auto-approve');
  expect(folder.do('output', '-raw', 'seen')).toBe(expected);
  folder.remove();
});
