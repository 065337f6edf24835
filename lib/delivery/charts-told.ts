import { parse } from 'yaml';
import { HelmReleaseSpec } from '../manifests';
import { KubernetesObject, RenderedUnit } from './rendered-unit';
import { isJsonObject } from './schemas/schema';

/**
 * A chart with its values, and who asks for it.
 * @internal
 */
export interface ToldChart extends Pick<HelmReleaseSpec, 'chart' | 'repository' | 'version' | 'values'> {
  /** Path of the unit, or of the object. */
  readonly path: string;
}

/**
 * Every chart that units install: releases, and the objects of K3s and RKE2 that constructs write themselves.
 * @internal
 */
export function chartsTold(units: readonly RenderedUnit[]): ToldChart[] {
  return units.flatMap(({ path, release, objects }) =>
    release === undefined ? objects.flatMap(({ path: at, json }) => chartOf(at, json) ?? []) : [{ path, ...release }],
  );
}

function chartOf(path: string, { apiVersion, kind, spec }: KubernetesObject): ToldChart | undefined {
  if (apiVersion !== 'helm.cattle.io/v1' || kind !== 'HelmChart' || !isJsonObject(spec)) {
    return undefined;
  }
  const { chart, repo, version, valuesContent } = spec;
  if (typeof chart !== 'string' || typeof repo !== 'string' || typeof version !== 'string') {
    return undefined;
  }
  return { path, chart, repository: repo, version, values: valuesOf(valuesContent) };
}

/** What is no YAML tells Helm nothing that a schema could speak of. */
function valuesOf(text: unknown): Record<string, unknown> {
  try {
    const values: unknown = parse(typeof text === 'string' ? text : '');
    return isJsonObject(values) ? values : {};
  } catch {
    return {};
  }
}
