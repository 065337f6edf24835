import { parse } from 'yaml';
import { IstioMesh } from '../../lib';
import { objects } from './rendered';

/** What the proxies of a mesh count beside Istio's own, as the chart of istiod is given it. */
export function countedBy(mesh: IstioMesh): string[] {
  const charts = objects(mesh, 'HelmChart').map(({ spec }) => spec) as unknown as {
    readonly chart: string;
    readonly valuesContent: string;
  }[];
  const istiod = charts.find(({ chart }) => chart === 'istiod');
  const { meshConfig } = parse(istiod?.valuesContent ?? '') as {
    meshConfig: { defaultConfig: { proxyStatsMatcher: { inclusionRegexps: string[] } } };
  };
  return meshConfig.defaultConfig.proxyStatsMatcher.inclusionRegexps;
}
