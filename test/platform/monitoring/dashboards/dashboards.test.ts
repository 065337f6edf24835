import { App as Cdk8sApp } from 'cdk8s';
import { KubernetesSchemas } from '../../../../lib/delivery/schemas/kubernetes-schemas';
import { Layer } from '../../../../lib/manifests';
import { Dashboard, Dashboards, DashboardsProps } from '../../../../lib/platform';
import { Manifest, objects, validations } from '../../../support/rendered';

const KINDS = Object.values(Dashboard);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: Place;
  readonly fieldConfig?: { readonly defaults: { readonly unit: string } };
  readonly targets?: { readonly refId: string; readonly expr: string; readonly datasource: { readonly uid: string } }[];
}

interface Page {
  readonly id: null;
  readonly uid: string;
  readonly title: string;
  readonly tags: string[];
  readonly links: { readonly tags: string[]; readonly type: string }[];
  readonly templating: { readonly list: { readonly name: string }[] };
  readonly panels: Panel[];
}

function make(props: Partial<DashboardsProps> = {}): Dashboards {
  return new Dashboards(new Cdk8sApp(), 'dashboards', { namespace: 'monitoring', dashboards: KINDS, ...props });
}

function textOf({ data }: Manifest): string {
  return Object.values(data as Record<string, string>)[0];
}

const configMaps = objects(make(), 'ConfigMap');
const pages = configMaps.map((map): [string, Page] => [map.metadata.name as string, JSON.parse(textOf(map)) as Page]);

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

test('each page is a ConfigMap that Grafana finds, in a folder of ours', () => {
  expect(configMaps.map(({ metadata }) => metadata)).toEqual(
    KINDS.map((name) => ({
      name: `cloudserve-dashboard-${name}`,
      namespace: 'monitoring',
      labels: { grafana_dashboard: '1', 'app.kubernetes.io/managed-by': 'cloudserve' },
      annotations: { grafana_folder: 'Cloudserve' },
    })),
  );
  const schemas = new KubernetesSchemas({ extra: {} });
  for (const map of configMaps) {
    expect(schemas.check(map)).toEqual({ known: true, problems: [] });
  }
  expect(validations(make())).toEqual([]);
  expect(make().node.findChild('Unit')).toMatchObject({ layer: Layer.CONFIGS, component: 'dashboards' });
});

test('only the pages that are asked for are made, in the folder that is asked for', () => {
  const [one, ...others] = objects(make({ dashboards: [Dashboard.CEPH], folder: 'Storage' }), 'ConfigMap');
  expect(others).toEqual([]);
  expect(one.metadata).toMatchObject({
    name: 'cloudserve-dashboard-ceph',
    annotations: { grafana_folder: 'Storage' },
  });
});

test('addresses of pages stay, and no file has the address of another', () => {
  expect(configMaps.map(({ data }) => Object.keys(data as object))).toEqual(
    KINDS.map((name) => [`cloudserve-${name}.json`]),
  );
  expect(pages.map(([, { uid }]) => uid)).toEqual(KINDS.map((name) => `cloudserve-${name}`));
});

test('the same program writes the same pages', () => {
  expect(objects(make(), 'ConfigMap').map(textOf)).toEqual(configMaps.map(textOf));
});

describe.each(pages)('%s', (name, page) => {
  const shown = page.panels.filter(({ type }) => type !== 'row');

  test('fits into the annotation that kubectl keeps', () => {
    const map = configMaps.find(({ metadata }) => metadata.name === name) as Manifest;
    expect(Buffer.byteLength(textOf(map))).toBeLessThan(256 * 1024);
  });

  test('has no number of a database, and panels with numbers of their own', () => {
    expect(page.id).toBeNull();
    expect(new Set(page.panels.map(({ id }) => id)).size).toBe(page.panels.length);
  });

  test('lies on the grid without a panel on another', () => {
    for (const [i, { gridPos }] of page.panels.entries()) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      expect(page.panels.slice(i + 1).filter((other) => overlap(gridPos, other.gridPos))).toEqual([]);
    }
  });

  test('asks the data source that is chosen, for what it shows with a unit', () => {
    expect(shown.length).toBeGreaterThan(7);
    for (const { title, fieldConfig, targets = [] } of shown) {
      expect([title, targets.length > 0]).toEqual([title, true]);
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
      expect(targets.every(({ datasource }) => datasource.uid === '${datasource}')).toBe(true);
      expect(fieldConfig?.defaults.unit).toMatch(/^\w+$/);
    }
  });

  test('uses each of its choices, and no other', () => {
    const variables = page.templating.list.map((variable) => variable.name);
    const text = JSON.stringify(shown.map(({ targets }) => targets));
    const used = [...text.matchAll(/\$\{?(\w+)/g)].map(([, each]) => each).filter((each) => !each.startsWith('__'));
    expect([...new Set(used)].sort()).toEqual([...variables].sort());
  });

  test('leads to the others', () => {
    expect(page.tags).toEqual(['cloudserve']);
    expect(page.links).toEqual([expect.objectContaining({ type: 'dashboards', tags: ['cloudserve'] })]);
  });
});

test('what is wrong with dashboards is told at once', () => {
  const made = make({ namespace: 'Monitoring', folder: 'a/b', dashboards: [Dashboard.CEPH, Dashboard.CEPH] });
  expect(validations(made)).toEqual([
    "[dashboards] a namespace is a label, got 'Monitoring'; correct 'namespace'",
    "[dashboards] a folder is named by letters, digits, spaces, hyphens and underscores, got 'a/b'; correct 'folder'",
    "[dashboards] a dashboard is there once, got 'ceph' twice; take one out",
  ]);
});

test('settings of other kinds are refused in words', () => {
  expect(() => make({ dashboards: ['weather' as Dashboard] })).toThrow(
    "[dashboards] 'dashboards[0]' of dashboards is one of Dashboard, got 'weather'; write it as Dashboard.SITE or Dashboard.CLUSTER or Dashboard.TENANT or Dashboard.CEPH or Dashboard.GALERA or Dashboard.MONGODB or Dashboard.MESH or Dashboard.FEDERATION or Dashboard.LOGGING",
  );
});
