/** A plain program of cdktf that uses our Terraform constructs. */
const INFRA = `
import * as fs from 'node:fs';
import { App, TerraformStack } from 'cdktf';
import { CloudConfig, Flavor, Image, MachineGroup, Port, SiteNetwork, Size } from 'cloudserve';
import { AntiAffinity, ISiteNetwork, OpenStackProvider } from 'cloudserve/infra';
import { Region } from 'cloudserve/model';

const app = new App({ outdir: process.argv[2] });
const stack = new TerraformStack(app, 'somebody');
new OpenStackProvider(stack, 'openstack', { cloud: 'somewhere' });
const network: ISiteNetwork = new SiteNetwork(stack, 'net', { cidr: '10.1.0.0/24', externalNetwork: 'public' });
const group = new MachineGroup(stack, 'web', {
  network,
  addresses: ['10.1.0.10', '10.1.0.11'],
  flavor: Flavor.of('small', { cores: 2, memory: Size.gibibytes(4) }),
  image: Image.named('ubuntu'),
  antiAffinity: AntiAffinity.NONE,
  boot: new CloudConfig({ packages: ['nginx'] }),
});
group.connections.listenOn(Port.tcp(443, 'https'));
group.connections.allowFromAnywhere(Region.of('here').name);
app.synth();

const { resource } = JSON.parse(fs.readFileSync(process.argv[2] + '/stacks/somebody/cdk.tf.json', 'utf8'));
const counts = Object.keys(resource).map((type) => [type, Object.keys(resource[type]).length]);
console.log(JSON.stringify(Object.fromEntries(counts)));
`;

/** A plain program of cdk8s that uses our Kubernetes constructs. */
const KUBERNETES = `
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { DeliveryUnit, HardenedNamespace, Layer, PodSecurity } from 'cloudserve';
import { Size } from 'cloudserve/core';
import { HardenedNamespaceProps } from 'cloudserve/platform';
import { DeliveryUnitProps } from 'cloudserve/manifests';

const app = new App({ outdir: process.argv[2] });
const props: HardenedNamespaceProps = {
  podSecurity: PodSecurity.BASELINE,
  quota: { cores: 4, memory: Size.gibibytes(8) },
};
new HardenedNamespace(app, 'tenant', props);
new HardenedNamespace(new Chart(app, 'chart'), 'other');
const unitProps: DeliveryUnitProps = { layer: Layer.APPS, namespace: 'tenant' };
const unit = new DeliveryUnit(app, 'unit', unitProps);
new ApiObject(unit, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'map' } });
app.synth();

const kinds: Record<string, number> = {};
for (const file of fs.readdirSync(process.argv[2])) {
  for (const [, kind] of fs.readFileSync(path.join(process.argv[2], file), 'utf8').matchAll(/^kind: (.*)$/gm)) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
}
console.log(JSON.stringify(kinds));
`;

/** A plain program of cdk8s with storage, monitoring, logs and a tenant, by somebody whose cluster is not ours. */
const PLATFORM = `
import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import {
  AlertGroup, AlertRules, Dashboard, Dashboards, FluentdLogging, HardenedDeployment, HardenedNamespace, HardenedStatefulSet, INodeDisk,
  IStorageClass, Monitoring, NfsStorage, PodProbe, Port, Receiver, RookCeph, Size,
} from 'cloudserve';
import { Duration } from 'cloudserve/core';
import { HardenedPodsProps } from 'cloudserve/manifests';

const app = new App({ outdir: process.argv[2] });
const disks: INodeDisk = {
  role: 'osd', path: '/dev/disk/by-id/osd', size: Size.tebibytes(2), nodes: ['one', 'two', 'three', 'four'], zones: [],
};
const ceph = new RookCeph(app, 'ceph', { disks, monitoring: true });
const block: IStorageClass = ceph.addBlockPool('block', { isDefault: true });
const files = new NfsStorage(app, 'files', { server: '192.0.2.40', path: '/export/volumes' });
new Monitoring(app, 'monitoring', {
  storage: block,
  receivers: [Receiver.webhook({ secret: 'alert-webhook' })],
  dashboards: [Dashboard.CLUSTER],
});
new AlertRules(app, 'alerts', { namespace: 'monitoring', groups: [AlertGroup.ceph()] });
new Dashboards(app, 'dashboards', { namespace: 'monitoring', dashboards: [Dashboard.CEPH] });
new FluentdLogging(app, 'logging', { storage: block, retention: Duration.days(7) });
const tenant = new HardenedNamespace(app, 'tenant', { quota: { cores: 8, memory: Size.gibibytes(16) } });
const pods: Omit<HardenedPodsProps, 'image' | 'readiness'> = { cores: 0.25, memory: Size.mebibytes(256) };
const store = new HardenedStatefulSet(tenant, 'store', {
  ...pods, image: 'registry.example.org/store:1.0.0', ports: [Port.tcp(5000, 'store')], readiness: PodProbe.tcp(),
  storage: files, volume: Size.gibibytes(5), dataPath: '/var/lib/store',
});
const web = new HardenedDeployment(tenant, 'web', {
  ...pods, image: 'registry.example.org/web:1.0.0', ports: [Port.tcp(8080, 'http')], readiness: PodProbe.http('/ready'),
});
web.connections.allowTo(store);
app.synth();

const order: string[] = [];
for (const file of fs.readdirSync(process.argv[2]).sort()) {
  const text = fs.readFileSync(path.join(process.argv[2], file), 'utf8');
  for (const [, kind, name] of text.matchAll(/^kind: (HelmChart|CephCluster|StorageClass|Deployment|StatefulSet)\\n.*?^  name: (\\S+)/gms)) {
    order.push(kind + ' ' + name);
  }
}
console.log(JSON.stringify(order));
`;

/** A testbed with both halves. */
const WHOLE = `
import * as fs from 'node:fs';
import { App, Cluster, Flavor, HardenedNamespace, Image, OpenStackSite, Port, Size } from 'cloudserve';
import { StateBackend } from 'cloudserve/testbed';

const app = new App({ project: process.argv[2], quiet: true, state: StateBackend.local() });
const site = new OpenStackSite(app, 'chula', {
  network: { cidr: '10.20.0.0/16', external: 'public' },
  image: Image.named('ubuntu-24.04'),
  access: { admins: ['161.200.0.0/16'] },
});
const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const servers = site.addMachines('rancher', { count: 2, flavor });
servers.connections.listenOn(Port.tcp(6443, 'kube-apiserver'));
servers.connections.allowWithin('servers of one cluster');
const main = new Cluster(site, 'main');
new HardenedNamespace(main, 'exam', { quota: { cores: 24, memory: Size.gibibytes(96) } });
app.synth();

const files = fs.readdirSync(process.argv[2], { recursive: true }) as string[];
const ours = files.filter((file) => /^(cdktf.out|dist|cloudserve)/.test(file) && /\\.(json|yaml)$/.test(file));
console.log(JSON.stringify(ours.sort()));
`;

/** What a user of the package may write, by file name. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  'infra.ts': INFRA,
  'kubernetes.ts': KUBERNETES,
  'platform.ts': PLATFORM,
  'whole.ts': WHOLE,
};
