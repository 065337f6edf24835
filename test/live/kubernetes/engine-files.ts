import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

/** What the files of a cluster for Fleet are to its API: a Bundle each. */
export function fleetBundles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'fleet.yaml')
    .sort()
    .map((file) => {
      const { name, labels, ...spec } = parse(readFileSync(path.join(folder, file), 'utf8'));
      const metadata = { name, namespace: 'default', labels };
      return JSON.stringify({ apiVersion: 'fleet.cattle.io/v1alpha1', kind: 'Bundle', metadata, spec });
    });
}

/** What the objects of an engine refer to and nobody has: places in the repository, projects, sources, one another. */
export function missingTargets(dist: string, orders: readonly string[]): string[] {
  const objects = orders.map((order) => parse(order));
  const names = new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`));
  return objects.flatMap(({ kind, metadata, spec }) => {
    const wants = (other: string, name: string): string[] =>
      names.has(`${other} ${metadata.namespace}/${name}`) ? [] : [`${metadata.name}: no ${other} ${name}`];
    if (kind === 'Application') {
      const project = objects.find((other) => other.kind === 'AppProject' && other.metadata.name === spec.project);
      const { repoURL, chart, path: place } = spec.source;
      return [
        ...wants('AppProject', spec.project),
        ...(project?.spec.sourceRepos.includes(repoURL) ? [] : [`${metadata.name}: no source ${repoURL}`]),
        ...(project?.spec.destinations.some(({ server }: { server: string }) => server === spec.destination.server)
          ? []
          : [`${metadata.name}: no destination ${spec.destination.server}`]),
        ...(chart === undefined ? missingPlace(dist, place) : []),
      ];
    }
    return kind === 'Kustomization'
      ? [
          ...wants('GitRepository', spec.sourceRef.name),
          ...(spec.dependsOn ?? []).flatMap(({ name }: { name: string }) => wants('Kustomization', name)),
          ...missingPlace(dist, spec.path),
        ]
      : [];
  });
}

function missingPlace(dist: string, place: string): string[] {
  return existsSync(path.join(path.dirname(dist), place)) ? [] : [`no folder ${place}`];
}
