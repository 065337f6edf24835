import { Problem } from '../core';
import { chartsTold } from './charts-told';
import { engineFiles } from './deliveries';
import { RenderedUnit } from './manifests';
import { ChartSchemas } from './schemas/chart-schemas';
import { metadataProblems } from './schemas/metadata-check';
import { KubernetesSchemas } from './schemas/kubernetes-schemas';
import { TerraformSchemas } from './schemas/terraform-schemas';
import { RenderedStack } from './terraform-stacks';

/**
 * What schemas say of rendered output: what cannot work, and what could not be checked.
 * @internal
 */
export interface SchemaResult {
  readonly problems: Problem[];
  readonly unchecked: Problem[];
}

/**
 * Checks every object against the schema of its kind, those that engines are told by too, which are named by their files; definitions of kinds
 * among the objects count. Values of charts are checked where the chart has a schema.
 * @param extra further schemas, by `<group>/<version>/<Kind>`
 * @internal
 */
export function checkManifests(units: readonly RenderedUnit[], extra: Record<string, object>): SchemaResult {
  const schemas = new KubernetesSchemas({ extra });
  const objects = [...units.flatMap((unit) => unit.objects), ...engineObjects(units)];
  objects.forEach(({ json }) => schemas.learn(json));
  const result: SchemaResult = { problems: [], unchecked: [] };
  for (const { path, json } of objects) {
    result.problems.push(...metadataProblems(json).map((message) => ({ path, message })));
    const { known, problems } = schemas.check(json);
    (known ? result.problems : result.unchecked).push(...problems.map((message) => ({ path, message })));
  }
  result.problems.push(...valuesProblems(units));
  return result;
}

/** Objects of engines; what else they read has no metadata. */
function engineObjects(units: readonly RenderedUnit[]): { readonly path: string; readonly json: object }[] {
  return [...engineFiles(units)].filter(([, json]) => 'metadata' in json).map(([path, json]) => ({ path, json }));
}

function valuesProblems(units: readonly RenderedUnit[]): Problem[] {
  const charts = new ChartSchemas();
  return chartsTold(units).flatMap((told) => charts.check(told).map((message) => ({ path: told.path, message })));
}

/**
 * Checks every resource, data source and provider against the schema of its provider.
 * @param extra further schemas, as `terraform providers schema -json` prints them
 * @internal
 */
export function checkStacks(stacks: readonly RenderedStack[], extra: readonly object[]): SchemaResult {
  const schemas = new TerraformSchemas({ extra });
  const result: SchemaResult = { problems: [], unchecked: [] };
  for (const stack of stacks) {
    const { problems, unknownProviders } = schemas.check(stack.json);
    result.problems.push(...problems);
    result.unchecked.push(
      ...unknownProviders.map((source) => ({
        path: stack.path,
        message: `no schema of provider '${source}' is here, so its resources were not checked; check them with 'terraform validate'`,
      })),
    );
  }
  return result;
}
