import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Cluster, CloudConfig, Flavor, HardenedNamespace, Image, OpenStackSite, Port, Size } from '../../lib';
import { filesIn } from '../support/project';
import { RancherModel, defineRancher } from './rancher-model';

/** A testbed as a user writes it down: what stands first is defined first. */
export interface TestbedModel {
  sites: SiteModel[];
}

export interface SiteModel {
  readonly number: number;
  id: string;
  admins: string[];
  groups: GroupModel[];
  namespaces: NamespaceModel[];
  ranchers: RancherModel[];
}

export interface GroupModel {
  id: string;
  count: number;
  cores: number;
  volume: number;
}

export interface NamespaceModel {
  id: string;
  cores: number;
}

const QUOTA = {
  instances: 999,
  cores: 9999,
  memory: Size.tebibytes(99),
  volumes: 999,
  volumeStorage: Size.tebibytes(99),
};
const RULES = { ports: 999, securityGroups: 999, securityGroupRules: 9999, serverGroups: 999, floatingAddresses: 99 };

/** Writes what a model describes into a project, as a program would. */
export function synthesize(project: string, model: TestbedModel): void {
  const app = new App({ project, quiet: true });
  for (const { number, id, admins, groups, namespaces, ranchers } of model.sites) {
    const site = new OpenStackSite(app, id, {
      network: { cidr: `10.${number}.0.0/20`, external: 'public' },
      image: Image.named('ubuntu-24.04'),
      zones: ['a', 'b', 'c'],
      access: { admins },
      quota: { ...QUOTA, ...RULES },
    });
    const made = groups.map((group) =>
      site.addMachines(group.id, {
        count: group.count,
        flavor: Flavor.of(`cores-${group.cores}`, { cores: group.cores, memory: Size.gibibytes(4) }),
        volumes: group.volume === 0 ? [] : [{ role: 'data', size: Size.gibibytes(group.volume) }],
        boot: new CloudConfig({ packages: ['curl'] }),
        addressBlock: 16,
      }),
    );
    made.forEach((group) => group.connections.listenOn(Port.tcp(443, 'https')));
    made.slice(1).forEach((group, i) => group.connections.allowFrom(made[i], 'the one before'));
    ranchers.forEach((rancher) => defineRancher(site, rancher));
    const cluster = new Cluster(site, 'main');
    for (const { id: name, cores } of namespaces) {
      new HardenedNamespace(cluster, name, { quota: { cores, memory: Size.gibibytes(cores) } });
    }
  }
  app.synth();
}

/** What must not change by an edit of something else: machines and namespaces by `<site>/<what>`, as they were written. */
export interface Snapshot {
  readonly machines: Map<string, Machine>;
  readonly namespaces: Map<string, string>;
}

export interface Machine {
  readonly address: string;
  readonly name: string;
  readonly userData: string;
  /** Ids in Terraform and whole blocks of instance, port and volumes, but for lists in metadata. */
  readonly blocks: string;
}

export function snapshot(project: string): Snapshot {
  const machines = new Map<string, Machine>();
  const folder = path.join(project, 'cdktf.out', 'stacks');
  for (const stack of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    const { resource } = JSON.parse(fs.readFileSync(path.join(folder, stack, 'cdk.tf.json'), 'utf8')) as Stack;
    for (const instance of Object.values(resource.openstack_compute_instance_v2 ?? {})) {
      const construct = instance['//'].metadata.path.replace(/\/Resource$/, '');
      const blocks = Object.entries(resource).flatMap(([type, named]) =>
        Object.entries(named)
          .filter(([, block]) => block['//'].metadata.path.startsWith(`${construct}/`))
          .map(([id, block]) => ({ type, id, block: withoutLists(block) })),
      );
      const port = blocks.find(({ type }) => type === 'openstack_networking_port_v2')?.block;
      machines.set(construct, {
        address: (port?.fixed_ip as { ip_address: string }[])[0].ip_address,
        name: instance.name as string,
        userData: instance.user_data as string,
        blocks: JSON.stringify(blocks),
      });
    }
  }
  const namespaces = new Map<string, string>();
  const manifests = path.join(project, 'dist');
  for (const [file, text] of Object.entries(fs.existsSync(manifests) ? filesIn(manifests) : {})) {
    const [cluster, , name] = file.split('/');
    // The list of a layer's units has no unit of its own.
    if (text !== undefined && name !== 'kustomization.yaml') {
      const key = `${cluster.replace(/-main$/, '')}/${name}`;
      namespaces.set(key, `${namespaces.get(key) ?? ''}${file}\n${text}\n`);
    }
  }
  return { machines, namespaces };
}

/** An instance without the lists in its metadata, which grow in place. */
export function withoutLists<B extends object>(block: B): B {
  const { metadata } = block as { metadata?: Record<string, string> };
  const lasting = Object.entries(metadata ?? {}).filter(([key]) => !/^(peers|backends-[a-z-]+)(\.\d+)?$/.test(key));
  return metadata === undefined ? block : { ...block, metadata: Object.fromEntries(lasting) };
}

interface Stack {
  readonly resource: Record<string, Record<string, Block>>;
}

type Block = Record<string, unknown> & { readonly '//': { readonly metadata: { readonly path: string } } };
