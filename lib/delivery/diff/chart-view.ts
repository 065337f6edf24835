import { parse } from 'yaml';
import { StandingObject } from './object-tree';
import { Json, at, fieldsOf, isRecord, itemsOf, textAt } from './json';
import { typeOf } from './danger';

/**
 * A chart that an object installs, whatever engine reads it.
 * @internal
 */
export interface InstalledChart {
  readonly chart: string;
  /** Empty where it is written elsewhere. */
  readonly version: string;
}

/**
 * The charts that an object installs.
 * @internal
 */
export function chartsOf(object: StandingObject): InstalledChart[] {
  const { json } = object;
  const one = (chart: string | undefined, version: string | undefined): InstalledChart[] =>
    chart === undefined || chart === '' ? [] : [{ chart: chart.replace(/^.*\//, ''), version: version ?? '' }];
  switch (typeOf(object)) {
    case 'HelmChart.helm.cattle.io':
      return one(textAt(json, 'spec.chart'), textAt(json, 'spec.version'));
    case 'HelmRelease.helm.toolkit.fluxcd.io':
      return [
        ...one(textAt(json, 'spec.chart.spec.chart'), textAt(json, 'spec.chart.spec.version')),
        ...one(textAt(json, 'spec.chartRef.name'), undefined),
      ];
    case 'OCIRepository.source.toolkit.fluxcd.io':
      return one(textAt(json, 'spec.url'), textAt(json, 'spec.ref.tag'));
    case 'Application.argoproj.io':
      return [at(json, 'spec.source'), ...itemsOf(at(json, 'spec.sources'))].flatMap((source) =>
        one(textAt(source, 'chart'), textAt(source, 'targetRevision')),
      );
    case 'fleet.yaml':
      return one(textAt(json, 'helm.chart') ?? registryPath(json), textAt(json, 'helm.version'));
    default:
      return [];
  }
}

/** Fleet has the whole address of a chart in a registry where it has the repository of others. */
function registryPath(json: Json): string | undefined {
  const repository = textAt(json, 'helm.repo');
  return repository?.startsWith('oci://') === true ? repository : undefined;
}

/**
 * An object as people compare it: values that stand in it as text are fields too.
 * @internal
 */
export function readable({ kind, group, json }: StandingObject): Json {
  const text = kind === 'HelmChart' && group === 'helm.cattle.io' ? textAt(json, 'spec.valuesContent') : undefined;
  if (text === undefined) {
    return json;
  }
  try {
    const values: unknown = parse(text, { logLevel: 'silent' });
    return isRecord(values) ? { ...json, spec: { ...fieldsOf(json.spec), valuesContent: values } } : json;
  } catch {
    return json;
  }
}

/**
 * Below 0 if a version comes before another, 0 if neither does or one of them is no version.
 * @internal
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => VERSION.exec(text));
  if (left === null || right === null) {
    return 0;
  }
  for (const part of [1, 2, 3]) {
    const difference = Number(left[part] ?? 0) - Number(right[part] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return comparePrereleases(left[4], right[4]);
}

const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.-]+))?(?:\+.*)?$/;

/** What is not released yet comes before what is. */
function comparePrereleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const numbers = [left[i], right[i]].every((part) => /^\d+$/.test(part));
    if (left[i] !== right[i]) {
      return numbers ? Number(left[i]) - Number(right[i]) : left[i] < right[i] ? -1 : 1;
    }
  }
  return left.length - right.length;
}
