import {
  AccessMode,
  Access,
  App,
  Cluster,
  Distribution,
  Entry,
  ExistingStorageClass,
  Flavor,
  IStorageClass,
  Monitoring,
  NodePool,
  Size,
} from '../../lib';
import { newSite } from '../support/openstack';
import { Project } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const flavor = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const storage: IStorageClass = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

function stand(app: App, outsideMachines: boolean): void {
  const site = newSite(app, 'lab', { access: { admins: ['192.0.2.0/24'] } });
  const entry = Entry.haproxy({ machines: 2, flavor, exposedTo: Access.anywhere() });
  const main = new Cluster(site, 'main', { entry, distribution: Distribution.K3S });
  main.addPool('servers', NodePool.servers({ count: 3, flavor }));
  main.addPool('worker', NodePool.worker({ count: 2, flavor }));
  new ExistingStorageClass(main, 'block');
  new Monitoring(main, 'monitoring', { storage, outsideMachines });
}

/** What is let in at the metrics of balancers, and from whom. */
function openings(): object[] {
  const { resource } = JSON.parse(project.files()['cdktf.out/stacks/lab-network/cdk.tf.json']) as {
    resource: Record<string, Record<string, Record<string, unknown>>>;
  };
  return Object.values(resource.openstack_networking_secgroup_rule_v2)
    .filter(({ description }) => String(description).includes('Prometheus of'))
    .map(({ description, port_range_min, port_range_max, protocol }) => ({
      description,
      protocol,
      ports: [port_range_min, port_range_max],
    }));
}

test('nodes of a cluster that watches balancers are let in at their metrics, once, however often it is synthesized', () => {
  const app = project.app();
  stand(app, true);
  app.synth();
  const opened = openings();
  expect(opened).toEqual([{ description: 'haproxy: Prometheus of lab-main', protocol: 'tcp', ports: [8404, 8404] }]);
  app.synth();
  expect(openings()).toEqual(opened);
});

test('nobody is let in where machines outside are not watched', () => {
  const app = project.app();
  stand(app, false);
  app.synth();
  expect(openings()).toEqual([]);
});
