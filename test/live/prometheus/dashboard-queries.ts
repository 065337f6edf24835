import { App as Cdk8sApp } from 'cdk8s';
import { Dashboard, Dashboards } from '../../../lib/platform';
import { objects } from '../../support/rendered';

interface Page {
  readonly uid: string;
  readonly panels: { readonly title: string; readonly targets?: { readonly expr: string }[] }[];
  readonly templating: { readonly list: { readonly name: string; readonly definition?: string }[] };
}

export interface DashboardQuery {
  /** `cloudserve-ceph: Raw space`. */
  readonly name: string;
  /** With all that Grafana fills in filled in. */
  readonly expression: string;
}

/** Every query of every page, those of its choices too. */
export function dashboardQueries(): DashboardQuery[] {
  const made = new Dashboards(new Cdk8sApp(), 'dashboards', {
    namespace: 'monitoring',
    dashboards: Object.values(Dashboard),
  });
  return objects(made, 'ConfigMap')
    .flatMap(({ data }) => Object.values(data as Record<string, string>))
    .map((text) => JSON.parse(text) as Page)
    .flatMap(({ uid, panels, templating }) => [
      ...panels.flatMap(({ title, targets = [] }) =>
        targets.map(({ expr }) => ({ name: `${uid}: ${title}`, expression: filledIn(expr, templating.list) })),
      ),
      ...templating.list
        .filter(({ definition }) => definition !== undefined)
        .map(({ name, definition = '' }) => ({
          name: `${uid}: choice of ${name}`,
          expression: /^label_values\((.+), \w+\)$/.exec(definition)?.[1] ?? definition,
        })),
    ]);
}

function filledIn(expression: string, variables: readonly { readonly name: string }[]): string {
  return variables.reduce(
    (text, { name }) => text.replaceAll(`"$${name}"`, '".*"'),
    expression.replaceAll('$__rate_interval', '5m'),
  );
}
