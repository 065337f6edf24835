import { Construct } from 'constructs';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Access, App, Entry, Flavor, HealthCheck, Image, OpenStackSite, Port, Size } from '../../../lib';
import { Instance } from './balancer';

/** What a synthesis says of an entry and its backends. */
export interface Testbed {
  readonly virtualIp: string;
  readonly backends: string[];
  readonly balancers: (Instance & { readonly address: string })[];
}

/** Servers of K3s behind an entry of our own, synthesized into a folder and read from what was written there. */
export function synthesize(project: string, servers: number, machines: number): Testbed {
  const flavor = Flavor.of('m1.medium', { cores: 2, memory: Size.gibibytes(4) });
  const app = new App({ project, quiet: true });
  const site = new OpenStackSite(app, 'chula', {
    network: { cidr: '10.20.0.0/16' },
    image: Image.named('debian-12'),
    access: { admins: ['198.51.100.0/24'] },
  });
  const stack = site.addStack(new Construct(site, 'rancher'));
  const entry = Entry.haproxy({ flavor, machines, exposedTo: Access.anywhere() });
  const address = entry._address(site, 'rancher');
  const group = site.placeMachines(stack, 'rancher-server', { count: servers, flavor });
  const backends = group.machines.map((machine) => machine.address);
  const balancer = entry._bind(stack, {
    site,
    name: 'rancher',
    address,
    frontends: [
      {
        port: Port.tcp(6443, 'kube-apiserver'),
        targetPort: 6443,
        backends: [{ role: group, addresses: backends }],
        health: HealthCheck.https('/readyz', 200, 401),
        exposedTo: Access.anywhere(),
      },
    ],
  });
  app.synth();
  const written = JSON.parse(readFileSync(path.join(project, 'cdktf.out/stacks/chula-rancher/cdk.tf.json'), 'utf8'));
  const instances = Object.values<WrittenInstance>(written.resource.openstack_compute_instance_v2);
  const addresses = site.plannedAddresses('rancher-balancer', machines);
  return {
    virtualIp: balancer.address,
    backends,
    balancers: addresses.map((own, i) => {
      const name = `chula-rancher-balancer-${i + 1}`;
      const { user_data: userData, metadata } = instances.find((each) => each.name === name) as WrittenInstance;
      return { name, address: own, userData: read(userData), metadata };
    }),
  };
}

interface WrittenInstance {
  readonly name: string;
  readonly user_data: string;
  readonly metadata: Record<string, string>;
}

/** A text as Terraform reads it, which has no template. */
function read(text: string): string {
  return text.replace(/([$%])\1\{/g, '$1{');
}
