import { parse } from 'yaml';
import { Written } from './sample';

/** What an engine applies at once, as its own files say. */
export interface Step {
  readonly name: string;
  /** Names of the steps that are done before. */
  readonly needs: readonly string[];
  readonly objects: readonly any[];
  readonly chart?: Chart;
}

/** A chart as an engine is told of it. */
export interface Chart {
  readonly release: string;
  readonly namespace: string;
  readonly chart: string;
  readonly repository: string;
  readonly version: string;
  readonly values: unknown;
}

/** Kinds that engines are told by; all others are what they deliver. */
export const ENGINE_KINDS = [
  'HelmChart',
  'HelmRelease',
  'HelmRepository',
  'GitRepository',
  'Kustomization',
  'Application',
  'AppProject',
];

/** The steps of one cluster, read back from the files of any of the four. */
export function stepsOf(written: Written, engine: string, cluster = 'main'): Step[] {
  return READERS[engine](written, cluster);
}

/**
 * Applies steps in any order that the engine may take, by a choice among those whose needs are done. Tells what an API server would not take.
 * @param brings kinds that a chart brings
 */
export function missedBy(
  steps: readonly Step[],
  brings: (chart: string) => readonly string[],
  choose: (ready: number) => number,
): string[] {
  const world = {
    namespaces: new Set(['default', 'kube-system']),
    kinds: new Set(['ConfigMap', 'Namespace', ...ENGINE_KINDS]),
  };
  const missed: string[] = [];
  const done = new Set<string>();
  let left = [...steps];
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((name) => done.has(name)));
    if (ready.length === 0) {
      return [...missed, `nothing is ready among ${left.map(({ name }) => name).join(', ')}`];
    }
    const step = ready[choose(ready.length) % ready.length];
    const objects = [...step.objects].sort((a, b) => Number(b.kind === 'Namespace') - Number(a.kind === 'Namespace'));
    for (const { kind, metadata } of objects) {
      missed.push(...(world.kinds.has(kind) ? [] : [`${step.name}: no kind ${kind}`]));
      missed.push(
        ...(world.namespaces.has(metadata.namespace ?? 'default') ? [] : [`${step.name}: no ${metadata.namespace}`]),
      );
      if (kind === 'Namespace') {
        world.namespaces.add(metadata.name);
      }
    }
    for (const { namespace, chart } of step.chart === undefined ? [] : [step.chart]) {
      missed.push(...(world.namespaces.has(namespace) ? [] : [`${step.name}: no ${namespace}`]));
      brings(chart).forEach((kind) => world.kinds.add(kind));
    }
    done.add(step.name);
    left = left.filter((other) => other !== step);
  }
  return missed;
}

const READERS: Record<string, (written: Written, cluster: string) => Step[]> = {
  plain: (written, cluster) => {
    const layers = foldersBelow(written, cluster).filter((folder) =>
      written.names.includes(`${cluster}/${folder}/kustomization.yaml`),
    );
    const units = layers.flatMap((layer, i) =>
      built(written, `${cluster}/${layer}`).map((objects): [string, number, any[]] => [layer, i, objects]),
    );
    return units.map(([layer, i, objects], at) => ({
      name: `${layer} ${at}`,
      needs: units.flatMap(([, other], number) => (other < i ? [`${layers[other]} ${number}`] : [])),
      objects,
      chart: objects.filter(({ kind }) => kind === 'HelmChart').map(chartOfHelmChart)[0],
    }));
  },
  fleet: (written, cluster) =>
    written.names
      .filter((file) => file.startsWith(`${cluster}/`) && file.endsWith('/fleet.yaml'))
      .map((file) => {
        const { name, dependsOn = [], helm, defaultNamespace } = written.yaml(file);
        return {
          name,
          needs: dependsOn.map((other: any) => other.name),
          objects: resources(written, file.replace(/\/fleet\.yaml$/, '')),
          chart: helm?.releaseName && {
            ...pulled(helm.repo, helm.chart),
            release: helm.releaseName,
            namespace: defaultNamespace,
            version: helm.version,
            values: helm.values ?? {},
          },
        };
      }),
  'argo-cd': (written, cluster) => {
    const apps = written.names
      .filter((file) => file.startsWith(`${cluster}/argocd/apps/`))
      .map((file) => written.yaml(file));
    const wave = (app: any): number => Number(app.metadata.annotations['argocd.argoproj.io/sync-wave']);
    return apps.map((app) => {
      const { source, destination } = app.spec;
      return {
        name: app.metadata.name,
        needs: apps.filter((other) => wave(other) < wave(app)).map((other) => other.metadata.name),
        objects: source.path === undefined ? [] : resources(written, source.path.replace(/^dist\//, '')),
        chart: source.chart && {
          release: source.helm.releaseName,
          namespace: destination.namespace,
          chart: source.chart,
          repository: source.repoURL.includes('://') ? source.repoURL : `oci://${source.repoURL}`,
          version: source.targetRevision,
          values: source.helm.valuesObject ?? {},
        },
      };
    });
  },
  flux: (written, cluster) => {
    const { resources: files } = written.yaml(`${cluster}/flux/kustomization.yaml`);
    return files
      .map((file: string) => written.yaml(`${cluster}/flux/${file}`))
      .filter(({ kind }: any) => kind === 'Kustomization')
      .map(({ metadata, spec }: any) => {
        const objects = resources(written, spec.path.replace(/^\.\/dist\//, ''));
        const release = objects.find(({ kind }) => kind === 'HelmRelease');
        const repository = objects.find(({ kind }) => kind === 'HelmRepository');
        return {
          name: metadata.name,
          needs: (spec.dependsOn ?? []).map((other: any) => other.name),
          objects,
          chart: release && {
            release: release.spec.releaseName,
            namespace: release.metadata.namespace,
            chart: release.spec.chart.spec.chart,
            repository: repository.spec.url,
            version: release.spec.chart.spec.version,
            values: release.spec.values ?? {},
          },
        };
      });
  },
};

function chartOfHelmChart({ metadata, spec }: any): Chart {
  return {
    ...pulled(spec.repo ?? spec.chart, spec.repo && spec.chart),
    release: metadata.name,
    namespace: spec.targetNamespace,
    version: spec.version,
    values: JSON.parse(JSON.stringify(parseValues(spec.valuesContent))),
  };
}

/** A chart of OCI is named by one address. */
function pulled(
  repository: string,
  chart: string | undefined,
): { readonly chart: string; readonly repository: string } {
  const end = repository.lastIndexOf('/');
  return chart === undefined
    ? { chart: repository.slice(end + 1), repository: repository.slice(0, end) }
    : { chart, repository };
}

function foldersBelow(written: Written, cluster: string): string[] {
  return [
    ...new Set(written.names.filter((file) => file.startsWith(`${cluster}/`)).map((file) => file.split('/')[1])),
  ].sort();
}

/** The objects of each folder that a kustomization of folders names. */
function built(written: Written, folder: string): any[][] {
  const { resources: folders } = written.yaml(`${folder}/kustomization.yaml`);
  return folders.map((name: string) => resources(written, `${folder}/${name}`));
}

/** The objects that kustomize builds of a folder; a folder without its file has none. */
function resources(written: Written, folder: string): any[] {
  const file = `${folder}/kustomization.yaml`;
  return written.names.includes(file)
    ? written.yaml(file).resources.map((name: string) => written.yaml(`${folder}/${name}`))
    : [];
}

function parseValues(text: string): unknown {
  return parse(text) ?? {};
}
