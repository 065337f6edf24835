import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Problem, byCodeUnit, slug } from '../core';
import { DeliveryUnit, Layer, clusterOf } from '../manifests';
import { OrderedUnit, orderUnits } from './ordering';
import { JsonValue, toYaml } from './yaml';

/**
 * A unit as it will be written: one folder.
 * @internal
 */
export interface RenderedUnit {
  /** Path of the unit in the tree. */
  readonly path: string;
  readonly cluster: string;
  /** `<cluster>/<NN-layer>/<component>`. */
  readonly folder: string;
  readonly objects: RenderedObject[];
  /** Objects that wait for values of a deployment: not written yet. */
  readonly pending: RenderedObject[];
}

/**
 * An object as it will be written: one file.
 * @internal
 */
export interface RenderedObject {
  /** Path of the object in the tree. */
  readonly path: string;
  /** Relative to the folder of its unit. */
  readonly file: string;
  readonly json: KubernetesObject;
}

/**
 * What every object has.
 * @internal
 */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * Manifests as data, and what keeps them from being written.
 * @internal
 */
export interface RenderedManifests {
  readonly units: RenderedUnit[];
  readonly problems: Problem[];
}

/**
 * Renders every unit below a construct.
 * @param isPending whether an object, once rendered, turned out to wait for values of a deployment
 * @internal
 */
export function renderManifests(root: IConstruct, isPending: (object: ApiObject) => boolean): RenderedManifests {
  const { units, problems } = orderUnits(root);
  const found = [...problems];
  const rendered = units.map((unit) => renderUnit(unit, isPending, found));
  found.push(...folderProblems(rendered), ...identityProblems(rendered));
  return { units: rendered, problems: found };
}

/**
 * The files of a `dist` folder.
 * @internal
 */
export function manifestFiles(units: readonly RenderedUnit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { folder, objects } of units) {
    if (objects.length === 0) {
      continue;
    }
    for (const { file, json } of objects) {
      files.set(`${folder}/${file}`, toYaml(json as unknown as JsonValue));
    }
    const kustomization = {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: objects.map(({ file }) => file),
    };
    files.set(`${folder}/kustomization.yaml`, toYaml(kustomization));
  }
  return files;
}

function renderUnit(
  { chart, objects }: OrderedUnit,
  isPending: (object: ApiObject) => boolean,
  problems: Problem[],
): RenderedUnit {
  const cluster = clusterOf(chart) ?? slug(chart.node.scopes[1]?.node.id ?? chart.node.id);
  const [layer, component] = DeliveryUnit._isDeliveryUnit(chart)
    ? [chart.layer, chart.component]
    : [Layer.APPS, slug(pathWithin(chart))];
  const rendered: RenderedObject[] = [];
  const pending: RenderedObject[] = [];
  for (const object of objects) {
    try {
      const json = object.toJson() as KubernetesObject;
      (isPending(object) ? pending : rendered).push({ path: object.node.path, file: fileOf(json), json });
    } catch (error) {
      problems.push({
        path: object.node.path,
        message: `cannot be rendered, got ${reasonOf(error)}; correct the value that it names`,
      });
    }
  }
  return { path: chart.node.path, cluster, folder: `${cluster}/${layer}/${component}`, objects: rendered, pending };
}

/** cdk8s puts the path of the object in front of the reason, which we say ourselves. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Failed serializing construct at path '[^']*' with name '[^']*': (Error: )?/, '');
}

/** Path below the cluster, so that a chart's folder does not repeat the folders above it. */
function pathWithin(chart: Chart): string {
  const scopes = chart.node.scopes.filter((scope) => scope.node.id !== '');
  const cluster = clusterOf(chart);
  const inside =
    cluster === undefined ? scopes : scopes.filter((scope) => clusterOf(scope.node.scope ?? scope) === cluster);
  return (inside.length > 0 ? inside : [chart]).map((scope) => scope.node.id).join('/');
}

/** `[<namespace>/]<kind>[.<group>]-<name>.yaml`. */
function fileOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  const safe = (text: string): string => text.replace(/[^A-Za-z0-9.-]/g, '_');
  const name = `${kind.toLowerCase()}${group}-${safe(metadata.name)}.yaml`;
  return metadata.namespace === undefined ? name : `${safe(metadata.namespace)}/${name}`;
}

function folderProblems(units: readonly RenderedUnit[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { folder, path } of units) {
    const other = first.get(folder);
    if (other === undefined) {
      first.set(folder, path);
    } else {
      problems.push({
        path,
        message: `a unit has a folder of its own, got '${folder}', which '${other}' has already; give one another 'component'`,
      });
    }
  }
  return problems;
}

function identityProblems(units: readonly RenderedUnit[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { cluster, objects, pending } of units) {
    for (const { path, json } of [...objects, ...pending]) {
      const { apiVersion, kind, metadata } = json;
      const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
      const name = [metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/');
      const identity = [cluster, group, kind, name].join('\n');
      const other = first.get(identity);
      if (other === undefined) {
        first.set(identity, path);
      } else {
        problems.push({
          path,
          message: `an object is written once a cluster, got ${kind} '${name}', which '${other}' defines already; remove one or give it another name`,
        });
      }
    }
  }
  return problems.sort((a, b) => byCodeUnit(a.path, b.path));
}
