import { ApiObject } from 'cdk8s';
import { App, Cluster, DeliveryUnit, Flavor, HardenedNamespace, Image, Layer, OpenStackSite, Size } from '../../../lib';

const app = new App({ quiet: true });
const site = new OpenStackSite(app, 'chula', {
  network: { cidr: '10.20.0.0/16', reserved: ['10.99.0.0/24'], mtu: 100 },
  image: Image.named('ubuntu-24.04'),
  quota: { cores: 2 },
});
const flavor = Flavor.of('m1.small', { cores: 2, memory: Size.gibibytes(4) });
site.addMachines('web', { count: 2, flavor, volumes: [{ role: 'Data', size: Size.mebibytes(100) }] });
site.accept('NO-RULE', 'there is none');

const main = new Cluster(site, 'main', { name: 'main' });
new HardenedNamespace(main, 'exam', { quota: { cores: 0.1, memory: Size.gibibytes(1) } });
const unit = new DeliveryUnit(main, 'settings', { layer: Layer.APPS, namespace: 'exam' });
new ApiObject(unit, 'first', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, dato: {} });
new ApiObject(unit, 'second', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });

app.synth();
