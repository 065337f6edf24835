import { DATASTORES, ENTRIES, RancherModel } from './rancher-model';
import { GroupModel, SiteModel, TestbedModel } from './testbed-model';

/** Keys of machines and namespaces that an edit is about; all others must stay as they are. */
export type Concerned = (key: string) => boolean;

const nothing: Concerned = () => false;
export const pick = <T>(list: readonly T[], n: number): T => list[n % list.length];
const freeId = (prefix: string, taken: readonly { readonly id: string }[], n: number): string => {
  const ids = Array.from({ length: taken.length + 1 }, (_, i) => `${prefix}${(n + i) % 12}`);
  return ids.find((id) => !taken.some((other) => other.id === id)) as string;
};
const rotate = <T>(list: readonly T[], n: number): T[] => {
  const at = n % list.length;
  return [...list.slice(at), ...list.slice(0, at)].reverse();
};

/** The machines of a group are `<site>/<site>-<group>/<group>/<number>`. */
const ofGroup =
  (site: SiteModel, { id }: GroupModel, from = 1): Concerned =>
  (key) => {
    const prefix = `${site.id}/${site.id}-${id}/${id}/`;
    return key.startsWith(prefix) && Number(key.slice(prefix.length)) >= from;
  };

/** Machines of a role of a Rancher are `<site>/<rancher>/<site>-<rancher>/<owner>/<role>/<number>`. */
const ofRole =
  (site: SiteModel, { id }: RancherModel, role: string, from: number): Concerned =>
  (key) => {
    const [, number] = key.match(/\/(\d+)$/) ?? [];
    return key.startsWith(`${site.id}/${id}/`) && key.includes(`/${id}-${role}/`) && Number(number) >= from;
  };

/** Everything of a site: its machines, and the clusters that stand on it. */
const ofSite =
  (id: string): Concerned =>
  (key) =>
    key.startsWith(`${id}/`) || key.startsWith(`${id}-`);

/** Every Rancher of a testbed with its site. */
const ranchersOf = ({ sites }: TestbedModel): { site: SiteModel; rancher: RancherModel }[] =>
  sites.flatMap((site) => site.ranchers.map((rancher) => ({ site, rancher })));

export const newRancher = (id: string, n: number): RancherModel => ({
  id,
  servers: 1 + 2 * (n % 3),
  datastore: DATASTORES[n % DATASTORES.length],
  entry: ENTRIES[n % ENTRIES.length],
  balancers: 1 + (n % 3),
  members: 3,
  backup: n % 2 === 0,
  projects: ['operations'],
});

/** What users do to a testbed, each with what it is about; an edit of what is not there does nothing. */
export const EDITS: Record<string, (model: TestbedModel, a: number, b: number) => Concerned> = {
  'add a site'(model, a) {
    const id = freeId('site', model.sites, a);
    const number = Number(id.slice(4)) + 1;
    if (model.sites.length < 3 && !model.sites.some((site) => site.number === number)) {
      const groups = [{ id: 'web', count: 2, cores: 2, volume: 0 }];
      model.sites.push({
        number,
        id,
        admins: ['192.0.2.0/24'],
        groups,
        namespaces: [{ id: 'exam', cores: 2 }],
        ranchers: [],
      });
    }
    return nothing;
  },
  'remove a site'(model, a) {
    const { id } = pick(model.sites, a);
    model.sites = model.sites.length > 1 ? model.sites.filter((site) => site.id !== id) : model.sites;
    return ofSite(id);
  },
  'rename a site'(model, a, b) {
    const site = pick(model.sites, a);
    const was = site.id;
    site.id = freeId(`renamed${site.number}-`, model.sites, b);
    return (key) => ofSite(was)(key) || ofSite(site.id)(key);
  },
  'reorder the sites'(model, a) {
    model.sites = rotate(model.sites, a);
    return nothing;
  },
  'add machines'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.groups.length < 5) {
      const group = { id: freeId('pool', site.groups, b), count: 1 + (b % 3), cores: 2, volume: b % 2 ? 10 : 0 };
      site.groups.splice(b % (site.groups.length + 1), 0, group);
      return ofGroup(site, group);
    }
    return nothing;
  },
  'remove machines'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.groups.length < 2) {
      return nothing;
    }
    const [group] = site.groups.splice(b % site.groups.length, 1);
    return ofGroup(site, group);
  },
  'rename machines'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    const was = { ...group };
    group.id = freeId('pool', site.groups, a + b);
    return (key) => ofGroup(site, was)(key) || ofGroup(site, group)(key);
  },
  'reorder machines'(model, a, b) {
    const site = pick(model.sites, a);
    site.groups = rotate(site.groups, b);
    return nothing;
  },
  'grow or shrink machines'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    const was = group.count;
    group.count = 1 + ((a + b) % 5);
    return ofGroup(site, group, Math.min(was, group.count) + 1);
  },
  'give machines another flavor'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    group.cores = 1 + (b % 8);
    return ofGroup(site, group);
  },
  'let other administrators in'(model, a, b) {
    pick(model.sites, a).admins = [`198.51.${b % 100}.0/24`];
    return nothing;
  },
  'add a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    const id = freeId('tenant', site.namespaces, b);
    site.namespaces.splice(b % (site.namespaces.length + 1), 0, { id, cores: 1 + (b % 9) });
    return (key) => key === `${site.id}/${id}`;
  },
  'remove a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.namespaces.length === 0) {
      return nothing;
    }
    const [{ id }] = site.namespaces.splice(b % site.namespaces.length, 1);
    return (key) => key === `${site.id}/${id}`;
  },
  'reorder the namespaces'(model, a, b) {
    const site = pick(model.sites, a);
    site.namespaces = site.namespaces.length === 0 ? [] : rotate(site.namespaces, b);
    return nothing;
  },
  'resize a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.namespaces.length === 0) {
      return nothing;
    }
    const namespace = pick(site.namespaces, b);
    namespace.cores = 1 + (a % 30);
    return (key) => key === `${site.id}/${namespace.id}`;
  },
  'add a Rancher'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.ranchers.length < 1) {
      site.ranchers.push(newRancher(`rancher${b % 2}`, a + b));
    }
    return nothing;
  },
  'remove a Rancher'(model, a) {
    const site = pick(model.sites, a);
    const removed = site.ranchers.splice(0, 1);
    return (key) =>
      removed.some(({ id }) => key.startsWith(`${site.id}/${id}/`) || key.startsWith(`${site.id}-${id}/`));
  },
  'grow or shrink the servers of a Rancher'(model, a, b) {
    const concerned = ranchersOf(model).map(({ site, rancher }) => {
      const was = rancher.servers;
      rancher.servers = rancher.datastore === 'etcd' ? 1 + 2 * ((a + b) % 3) : 1 + ((a + b) % 5);
      return ofRole(site, rancher, 'server', Math.min(was, rancher.servers) + 1);
    });
    return (key) => concerned.some((each) => each(key));
  },
  'grow or shrink the balancers of a Rancher'(model, a, b) {
    const concerned = ranchersOf(model).map(({ site, rancher }) => {
      const was = rancher.balancers;
      rancher.balancers = 1 + ((a + b) % 4);
      return ofRole(site, rancher, 'balancer', Math.min(was, rancher.balancers) + 1);
    });
    return (key) => concerned.some((each) => each(key));
  },
  /** Of those at an address of the site: at another address servers have another configuration. */
  'let a Rancher have another entry'(model, a) {
    const ours = ENTRIES.filter((entry) => entry !== 'existing');
    const movable = ranchersOf(model).filter(({ rancher }) => rancher.entry !== 'existing');
    const concerned = movable.map(({ site, rancher }) => {
      rancher.entry = pick(ours, a);
      return ofRole(site, rancher, 'balancer', 1);
    });
    return (key) => concerned.some((each) => each(key));
  },
  'add and remove projects'(model, a, b) {
    const all = ranchersOf(model);
    all.forEach(({ rancher }) => (rancher.projects = [`project${a % 3}`, `project${3 + (b % 3)}`]));
    return (key) =>
      all.some(({ site, rancher }) => new RegExp(`^${site.id}-${rancher.id}/.*(project|operations)`).test(key));
  },
};
export const KINDS = Object.keys(EDITS);
