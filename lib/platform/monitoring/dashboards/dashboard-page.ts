import { Colour, Panel, PanelKind } from './panel';

/**
 * A choice at the head of a page.
 * @internal
 */
export interface Variable {
  readonly name: string;
  readonly title: string;
  /** Metric whose label has the choices. */
  readonly metric: string;
  readonly label: string;
}

/** @internal */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** @internal */
export interface DashboardPage {
  /** Last part of its address; links and bookmarks hold it, so it stays. */
  readonly uid: string;
  readonly title: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

/** All pages link to each other by it. */
const TAG = 'cloudserve';
const SOURCE = { type: 'prometheus', uid: '${datasource}' };
const COLUMNS = 24;

/** Rows of Grafana's grid. */
const HEIGHT: Record<PanelKind, number> = {
  [PanelKind.STAT]: 4,
  [PanelKind.BARS]: 8,
  [PanelKind.LINES]: 8,
  [PanelKind.TABLE]: 8,
};

/**
 * A page as Grafana reads it, of the form of its version 11, which later ones bring up to date as they read it.
 * @see https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/view-dashboard-json-model/
 * @internal
 */
export function toGrafana({ uid, title, variables, rows }: DashboardPage): object {
  return {
    id: null,
    uid,
    title: `Cloudserve / ${title}`,
    tags: [TAG],
    schemaVersion: 39,
    version: 1,
    editable: false,
    timezone: 'browser',
    refresh: '1m',
    time: { from: 'now-6h', to: 'now' },
    graphTooltip: 1,
    annotations: { list: [] },
    links: [
      {
        type: 'dashboards',
        title: 'Cloudserve',
        tags: [TAG],
        asDropdown: true,
        includeVars: true,
        keepTime: true,
        targetBlank: false,
        icon: 'external link',
        tooltip: '',
        url: '',
      },
    ],
    templating: { list: [source(), ...variables.map(choice)] },
    panels: placed(rows),
  };
}

function source(): object {
  return { name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus', hide: 0, current: {} };
}

/** Everything is chosen at first, also what lacks the label. */
function choice({ name, title, metric, label }: Variable): object {
  const query = `label_values(${metric}, ${label})`;
  return {
    name,
    label: title,
    type: 'query',
    datasource: SOURCE,
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
    multi: true,
    includeAll: true,
    allValue: '.*',
    current: { text: ['All'], value: ['$__all'] },
    hide: 0,
  };
}

/** Panels from left to right, a line below where they do not fit. */
function placed(rows: readonly Row[]): object[] {
  const all: object[] = [];
  let y = 0;
  for (const row of rows) {
    all.push({
      id: all.length + 1,
      type: 'row',
      title: row.title,
      collapsed: false,
      gridPos: { x: 0, y, w: COLUMNS, h: 1 },
      panels: [],
    });
    y += 1;
    let x = 0;
    let highest = 0;
    for (const panel of row.panels) {
      if (x + panel.width > COLUMNS) {
        y += highest;
        x = 0;
        highest = 0;
      }
      all.push(shownPanel(panel, all.length + 1, { x, y, w: panel.width, h: HEIGHT[panel.kind] }));
      x += panel.width;
      highest = Math.max(highest, HEIGHT[panel.kind]);
    }
    y += highest;
  }
  return all;
}

function shownPanel(
  { kind, title, unit, queries, colours, stacked = false }: Panel,
  id: number,
  gridPos: object,
): object {
  const now = kind !== PanelKind.LINES;
  return {
    id,
    type: kind,
    title,
    datasource: SOURCE,
    gridPos,
    fieldConfig: {
      defaults: {
        unit,
        ...(kind === PanelKind.LINES ? { min: 0, custom: lineStyle(stacked) } : {}),
        ...(colours === undefined ? {} : { color: { mode: 'thresholds' }, thresholds: steps(colours) }),
      },
      overrides: [],
    },
    options: OPTIONS[kind],
    ...(kind === PanelKind.TABLE ? { transformations: [WITHOUT_TIME] } : {}),
    targets: queries.map(({ expression, legend }, i) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + i),
      datasource: SOURCE,
      expr: expression,
      legendFormat: legend,
      ...(now ? { instant: true, range: false } : { instant: false, range: true }),
      ...(kind === PanelKind.TABLE ? { format: 'table' } : {}),
    })),
  };
}

function lineStyle(stacked: boolean): object {
  return {
    fillOpacity: stacked ? 40 : 8,
    lineWidth: 1,
    showPoints: 'never',
    stacking: { mode: stacked ? 'normal' : 'none', group: 'A' },
  };
}

function steps(colours: readonly Colour[]): object {
  return { mode: 'absolute', steps: colours.map(({ colour, from }) => ({ color: colour, value: from ?? null })) };
}

const WITHOUT_TIME = { id: 'organize', options: { excludeByName: { Time: true, __name__: true } } };

const LAST = { calcs: ['lastNotNull'], fields: '', values: false };

const OPTIONS: Record<PanelKind, object> = {
  [PanelKind.STAT]: { reduceOptions: LAST, colorMode: 'value', graphMode: 'none', textMode: 'auto' },
  [PanelKind.BARS]: { reduceOptions: LAST, orientation: 'horizontal', displayMode: 'basic', showUnfilled: true },
  [PanelKind.LINES]: {
    legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
    tooltip: { mode: 'multi', sort: 'desc' },
  },
  [PanelKind.TABLE]: { showHeader: true, cellHeight: 'sm' },
};
