import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Problem, slug } from '../core';
import { DeliveryUnit, Layer, ReleaseObject, clusterOf, engineOf } from '../manifests';
import { deliveryProblems, engineFiles } from './deliveries';
import { fileOf, filesOf, missingFields } from './manifest-file';
import { clashesOf, identityProblems, layerProblems } from './manifest-problems';
import { OrderedUnit, orderUnits } from './ordering';
import { KubernetesObject, PendingObject, RenderedObject, RenderedUnit } from './rendered-unit';
import { JsonValue, toYaml } from './yaml';

/** @internal */
export type { KubernetesObject, PendingObject, RenderedObject, RenderedUnit } from './rendered-unit';

/**
 * Manifests as data, and what keeps them from being written.
 * @internal
 */
export interface RenderedManifests {
  readonly units: RenderedUnit[];
  /** Those that can be written beside each other: all, unless problems say otherwise. */
  readonly writable: RenderedUnit[];
  readonly problems: Problem[];
}

/**
 * What an object waits for, once rendered, as `<stack>/<output>`; undefined if it can be written.
 * @internal
 */
export type HeldBack = (object: ApiObject) => readonly string[] | undefined;

/**
 * Renders every unit below a construct.
 * @internal
 */
export function renderManifests(root: IConstruct, heldBack: HeldBack): RenderedManifests {
  const { units: ordered, problems } = orderUnits(root);
  const found = [...problems];
  const rendered = new Map<Chart, RenderedUnit>();
  for (const unit of ordered) {
    rendered.set(unit.chart, renderUnit(unit, rendered, heldBack, found));
  }
  const units = [...rendered.values()];
  const clashes = clashesOf(units);
  found.push(...clashes.problems, ...identityProblems(units), ...layerProblems(ordered, units));
  const writable = units.filter(({ path }) => !clashes.units.has(path));
  found.push(...deliveryProblems(writable));
  return { units, writable, problems: found };
}

/**
 * The files of a `dist` folder.
 * @internal
 */
export function manifestFiles(units: readonly RenderedUnit[]): Map<string, string> {
  const files = new Map<string, string>();
  const set = (file: string, json: unknown): void => {
    if (files.has(file)) {
      throw new Error(`a file is written once, got '${file}' twice; give one of its objects another name`);
    }
    files.set(file, toYaml(json as JsonValue));
  };
  for (const { folder, objects } of units) {
    for (const { file, json } of objects) {
      set(`${folder}/${file}`, json);
    }
    if (objects.length > 0) {
      set(`${folder}/kustomization.yaml`, {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: objects.map(({ file }) => file),
      });
    }
  }
  engineFiles(units).forEach((json, file) => set(file, json));
  return files;
}

function renderUnit(
  { chart, objects, dependsOn }: OrderedUnit,
  before: ReadonlyMap<Chart, RenderedUnit>,
  heldBack: HeldBack,
  problems: Problem[],
): RenderedUnit {
  const place = placeOf(chart, problems);
  const unit = { path: chart.node.path, ...place, dependsOn: foldersOf(place, dependsOn, before) };
  const release = objects.find((object) => ReleaseObject.isReleaseObject(object));
  if (release !== undefined) {
    if (objects.length > 1) {
      const message = `a unit that installs a chart has nothing else, got ${objects.length} objects; give the others a delivery unit of their own, which depends on the release`;
      problems.push({ path: chart.node.path, message });
    }
    return { ...unit, ...renderRelease(release, place, heldBack, problems) };
  }
  const rendered: RenderedObject[] = [];
  const pending: PendingObject[] = [];
  for (const object of objects) {
    const { path } = object.node;
    const json = toJson(object, problems);
    if (json !== undefined) {
      const waitsFor = heldBack(object);
      const one = { path, file: fileOf(json), json };
      if (waitsFor === undefined) {
        rendered.push(one);
      } else {
        pending.push({ ...one, waitsFor, files: filesOf(json) });
      }
    }
  }
  return { ...unit, objects: rendered, pending };
}

/** A chart is installed by what the engine of its cluster has for that. */
function renderRelease(
  object: ReleaseObject,
  { engine, cluster }: Place,
  heldBack: HeldBack,
  problems: Problem[],
): Pick<RenderedUnit, 'release' | 'objects' | 'pending'> {
  const { path } = object.node;
  const json = toJson(object, problems);
  if (json === undefined) {
    return { objects: [], pending: [] };
  }
  const waitsFor = heldBack(object);
  if (waitsFor !== undefined) {
    return { objects: [], pending: [{ path, file: fileOf(json), json, waitsFor, files: filesOf(json) }] };
  }
  const release = object.toSpec();
  const objects = engine._layout
    .releaseObjects(cluster, release)
    .map((one) => ({ path, file: fileOf(one), json: one }));
  return { release, objects, pending: [] };
}

function foldersOf(
  { cluster }: Place,
  charts: readonly Chart[],
  before: ReadonlyMap<Chart, RenderedUnit>,
): readonly string[] {
  return charts.flatMap((chart) => {
    const unit = before.get(chart);
    return unit?.cluster === cluster ? [unit.folder] : [];
  });
}

type Place = Pick<RenderedUnit, 'cluster' | 'layer' | 'component' | 'folder' | 'namedBy' | 'engine'>;

function placeOf(chart: Chart, problems: Problem[]): Place {
  const uppermost = chart.node.scopes[1] ?? chart;
  const engine = engineOf(chart);
  const cluster = clusterOf(chart) ?? slugOf(uppermost, uppermost.node.id, problems);
  if (DeliveryUnit._isDeliveryUnit(chart)) {
    const { layer, component } = chart;
    return { cluster, layer, component, folder: `${cluster}/${layer}/${component}`, namedBy: 'component', engine };
  }
  const component = slugOf(chart, pathWithin(chart), problems);
  return {
    cluster,
    layer: Layer.APPS,
    component,
    folder: `${cluster}/${Layer.APPS}/${component}`,
    namedBy: 'id',
    engine,
  };
}

function slugOf({ node }: IConstruct, text: string, problems: Problem[]): string {
  const name = slug(text);
  const message = `a folder is named after its id, got '${text}'; give it an id with letters a to z or digits`;
  if (name === '' && !problems.some((problem) => problem.path === node.path && problem.message === message)) {
    problems.push({ path: node.path, message });
  }
  return name;
}

function toJson(object: ApiObject, problems: Problem[]): KubernetesObject | undefined {
  const { path } = object.node;
  try {
    const json = object.toJson() as KubernetesObject;
    const missing = missingFields(json);
    problems.push(
      ...missing.map((field) => ({ path, message: `field '${field}' must be a string, got none; set it` })),
    );
    return missing.length === 0 ? json : undefined;
  } catch (error) {
    problems.push({ path, message: `cannot be rendered, got ${reasonOf(error)}; correct the value that it names` });
    return undefined;
  }
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
