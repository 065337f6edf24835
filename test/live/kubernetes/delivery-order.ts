import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { kustomizeBuild } from '../support/control-plane';
import { documentsOf, layersOf, leafOf } from '../support/manifests';

/** A chart that a step installs, after the objects of the step. */
export interface InstalledChart {
  /** Without its repository. */
  readonly chart: string;
  readonly namespace: string;
  readonly makesNamespace: boolean;
}

/** What an engine applies at once. */
export interface Step {
  readonly name: string;
  readonly documents: readonly string[];
  readonly charts: readonly InstalledChart[];
}

/** How the written files of a cluster say that they are delivered. */
export interface Delivery {
  readonly engine: 'plain' | 'fleet' | 'argo-cd' | 'flux';
  /** Objects of the engine itself, applied before it does anything. */
  readonly orders: readonly string[];
  /** In the worst order that the files allow: what nothing holds back comes first, by name from the end. */
  readonly steps: readonly Step[];
}

/** Reads the order of delivery out of the files of a cluster, as its engine would. */
export async function deliveryOf(dist: string, cluster: string): Promise<Delivery> {
  const folder = path.join(dist, cluster);
  if (existsSync(path.join(folder, 'argocd'))) {
    return argoCd(dist, cluster);
  }
  if (existsSync(path.join(folder, 'flux'))) {
    return flux(dist, cluster);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const bundles = files.filter((file) => path.basename(file) === 'fleet.yaml');
  return bundles.length > 0 ? fleet(folder, bundles) : plain(dist, cluster);
}

interface Placed {
  readonly name: string;
  readonly needs: readonly string[];
  readonly step: Step;
}

async function plain(dist: string, cluster: string): Promise<Delivery> {
  const steps: Step[] = [];
  for (const layer of layersOf(dist, cluster)) {
    const documents = documentsOf(await kustomizeBuild(path.join(dist, cluster, layer)));
    steps.push({ name: layer, documents, charts: chartsIn(documents) });
  }
  return { engine: 'plain', orders: [], steps };
}

function fleet(folder: string, bundles: readonly string[]): Delivery {
  const placed = bundles.map((file): Placed => {
    const { name, dependsOn = [], helm, defaultNamespace: namespace } = read(path.join(folder, file));
    const unit = path.dirname(path.join(folder, file));
    const documents = documentsIn(name, unit);
    const own = helm?.chart ?? helm?.repo;
    const charts = own === undefined ? [] : [{ chart: path.basename(own), namespace, makesNamespace: false }];
    return {
      name,
      needs: dependsOn.map((other: { name: string }) => other.name),
      step: { name, documents, charts: [...charts, ...chartsIn(documents)] },
    };
  });
  return { engine: 'fleet', orders: [], steps: worstOrder(placed) };
}

function argoCd(dist: string, cluster: string): Delivery {
  const folder = path.join(dist, cluster, 'argocd');
  const applications = readdirSync(path.join(folder, 'apps')).map((file) => path.join(folder, 'apps', file));
  const waves = applications.map((file) => {
    const { metadata, spec } = read(file);
    const { chart, path: place } = spec.source;
    const documents = chart === undefined ? documentsIn(metadata.name, placeIn(dist, place)) : [];
    const charts = chart === undefined ? [] : [{ chart, namespace: spec.destination.namespace, makesNamespace: false }];
    const wave = Number(metadata.annotations['argocd.argoproj.io/sync-wave']);
    return { wave, step: { name: metadata.name, documents, charts } };
  });
  waves.sort((a, b) => a.wave - b.wave || (a.step.name < b.step.name ? 1 : -1));
  const orders = [...leafOf('bootstrap', path.join(folder, 'bootstrap')).documents, ...applications.map(text)];
  return { engine: 'argo-cd', orders, steps: waves.map(({ step }) => step) };
}

function flux(dist: string, cluster: string): Delivery {
  const orders = leafOf('flux', path.join(dist, cluster, 'flux')).documents;
  const placed = orders
    .map((document) => parse(document))
    .filter(({ kind }) => kind === 'Kustomization')
    .map(({ metadata: { name }, spec }): Placed => {
      const documents = documentsIn(name, placeIn(dist, spec.path));
      const needs = (spec.dependsOn ?? []).map((other: { name: string }) => other.name);
      return { name, needs, step: { name, documents, charts: chartsIn(documents) } };
    });
  return { engine: 'flux', orders, steps: worstOrder(placed) };
}

/** Those that wait for nothing more, the last by name first. */
function worstOrder(placed: readonly Placed[]): Step[] {
  const steps: Step[] = [];
  const done = new Set<string>();
  let left = [...placed].sort((a, b) => (a.name < b.name ? 1 : -1));
  while (left.length > 0) {
    const next = left.find(({ needs }) => needs.every((name) => done.has(name)));
    if (next === undefined) {
      const waits = left.map(({ name, needs }) => `${name} for ${needs.filter((need) => !done.has(need)).join(', ')}`);
      throw new Error(`every unit must get its turn, got some that wait for ever: ${waits.join('; ')}`);
    }
    done.add(next.name);
    steps.push(next.step);
    left = left.filter((each) => each !== next);
  }
  return steps;
}

/** A place in the repository, in which the manifests are in `dist`. */
function placeIn(dist: string, place: string): string {
  return path.join(path.dirname(dist), place);
}

function documentsIn(name: string, folder: string): readonly string[] {
  return existsSync(path.join(folder, 'kustomization.yaml')) ? leafOf(name, folder).documents : [];
}

/** Charts that objects ask a controller in the cluster to install. */
function chartsIn(documents: readonly string[]): InstalledChart[] {
  return documents
    .map((document) => parse(document))
    .flatMap(({ kind, metadata, spec }): InstalledChart[] => {
      if (kind === 'HelmChart') {
        const { chart, targetNamespace: namespace, createNamespace: makesNamespace = false } = spec;
        return [{ chart: path.basename(chart), namespace, makesNamespace }];
      }
      return kind === 'HelmRelease'
        ? [{ chart: path.basename(spec.chart.spec.chart), namespace: metadata.namespace, makesNamespace: false }]
        : [];
    });
}

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

function read(file: string): any {
  return parse(text(file));
}
