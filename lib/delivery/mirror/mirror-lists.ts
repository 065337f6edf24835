import { byCodeUnit } from '../../core';
import { JsonValue, toYaml } from '../yaml';
import { ImageReference, LATEST, parseImage, wholeName } from './image-reference';

/**
 * A chart that a cluster installs.
 * @internal
 */
export interface MirroredChart {
  /** Name of its release. */
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly version: string;
  /** `https://…` of an index, or `oci://…` of the folder that the chart lies in. */
  readonly repository: string;
  /** As they go into `helm template`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of the Secrets that hold more of its values. */
  readonly valuesSecrets: readonly string[];
  /** Images that its pods run; undefined where nobody stated them. */
  readonly images?: readonly string[];
}

/**
 * Where a program has nodes get images of a registry from.
 * @internal
 */
export interface NamedMirror {
  /** `docker.io`, or `*` for all. */
  readonly registry: string;
  readonly endpoints: readonly string[];
  readonly rewrites?: Readonly<Record<string, string>>;
}

/**
 * What a cluster without a way out needs copied.
 * @internal
 */
export interface ClusterMirror {
  readonly cluster: string;
  /** Names of images that stand in its own objects. */
  readonly images: readonly string[];
  readonly charts: readonly MirroredChart[];
  readonly mirrors: readonly NamedMirror[];
}

/**
 * Lists for a site without a way out, as texts by their file: what is copied, how, and where nodes find it; the latter two where images are known.
 * @internal
 */
export function mirrorLists(mirror: ClusterMirror): Map<string, string> {
  const named = [...mirror.images, ...mirror.charts.flatMap(({ images = [] }) => images)];
  const { images, others } = readImages(named);
  const charts = [...mirror.charts].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.namespace, b.namespace));
  return new Map([
    ['charts.txt', chartsText(mirror.cluster, charts)],
    ['images.txt', imagesText(mirror, images, others)],
    ...(images.length === 0
      ? []
      : ([
          ['registries.yaml', registriesText(images, mirror.mirrors)],
          ['skopeo-sync.yaml', syncText(images)],
        ] as const)),
    ...charts
      .filter((chart) => chart.images === undefined && Object.keys(chart.values).length > 0)
      .map((chart): [string, string] => [valuesFile(chart), toYaml(chart.values as JsonValue)]),
  ]);
}

/** Stands for the registry of a site where the program names none. */
const PLACEHOLDER = 'mirror.example.org';

function readImages(names: readonly string[]): { readonly images: ImageReference[]; readonly others: string[] } {
  const images = new Map<string, ImageReference>();
  const others = new Set<string>();
  for (const name of names) {
    const image = parseImage(name);
    if (image === undefined) {
      others.add(name);
    } else {
      images.set(wholeName(image), image);
    }
  }
  const sorted = [...images].sort(([a], [b]) => byCodeUnit(a, b)).map(([, image]) => image);
  return { images: sorted, others: [...others].sort(byCodeUnit) };
}

function imagesText({ cluster, charts }: ClusterMirror, images: ImageReference[], others: string[]): string {
  const open = charts.filter((chart) => chart.images === undefined).length;
  return lines(
    `# Images of cluster '${cluster}' that its objects and its charts name. Those of Kubernetes itself are listed with each release of it.`,
    ...(open === 0 ? [] : [`# ${counted(open, 'chart')} more in charts.txt: ask ${open === 1 ? 'it' : 'them'}.`]),
    ...images.map(wholeName),
    ...others.map((text) => `# no name of an image: ${JSON.stringify(text)}`),
  );
}

function chartsText(cluster: string, charts: readonly MirroredChart[]): string {
  return lines(
    `# Charts of cluster '${cluster}': name, version, repository.`,
    ...charts.flatMap((chart) => [`${chart.chart} ${chart.version} ${chart.repository}`, ...imagesOfChart(chart)]),
  );
}

function imagesOfChart(chart: MirroredChart): string[] {
  const { images, valuesSecrets } = chart;
  if (images !== undefined) {
    return [`#   ${images.length === 0 ? 'runs no images' : `its ${counted(images.length, 'image')} in images.txt`}`];
  }
  return [
    `#   images not stated, ask the chart: ${question(chart)}`,
    ...(valuesSecrets.length === 0
      ? []
      : [`#   values of Secret ${valuesSecrets.map((name) => `'${name}'`).join(', ')} are missing there`]),
  ];
}

function question(chart: MirroredChart): string {
  const { name, namespace, version, repository, values } = chart;
  const address = `${repository.replace(/\/$/, '')}/${chart.chart}`;
  const words = [
    ...['helm', 'template', name],
    ...(repository.startsWith('oci://') ? [address] : [chart.chart, '--repo', repository]),
    ...['--version', version, '--namespace', namespace],
    ...(Object.keys(values).length === 0 ? [] : ['--values', valuesFile(chart)]),
  ];
  return `${words.map(shellWord).join(' ')} | grep -oE 'image: *[^ ]+' | sort -u`;
}

/** Whoever copies a line from the list runs nothing else by it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/\s/g, ' ').replaceAll("'", `'\\''`)}'`;
}

function valuesFile({ name, namespace }: MirroredChart): string {
  return `values/${namespace}-${name}.yaml`;
}

/**
 * What a registry is asked for by digest needs no tag; such an image is copied for all machines, or its digest would be another.
 * `skopeo sync` has no name for what comes from a registry with a port.
 */
function syncText(images: readonly ImageReference[]): string {
  const registries: Record<string, { images: Record<string, string[]> }> = {};
  const copies: string[] = [];
  for (const { registry, repository, tag, digest } of images) {
    const wanted = digest ?? tag ?? LATEST;
    if (registry.includes(':')) {
      const named = `${repository}${digest === undefined ? ':' : '@'}${wanted}`;
      copies.push(`# skopeo copy --all docker://${registry}/${named} docker://${SITE}/${folderOf(registry)}/${named}`);
      continue;
    }
    const found = (registries[registry] ??= { images: {} });
    const tags = (found.images[repository] ??= []);
    if (!tags.includes(wanted)) {
      tags.push(wanted);
      tags.sort(byCodeUnit);
    }
  }
  return lines(
    `# skopeo sync --all --scoped --src yaml --dest docker skopeo-sync.yaml ${SITE}`,
    ...copies,
    toYaml(registries).trimEnd(),
  );
}

/** What a person puts the registry's address for. */
const SITE = '<registry of the site>';

/** First part of the names that images have in the registry of the site. */
function folderOf(registry: string): string {
  return registry.replace(':', '-');
}

/** Copies keep the registry as the first part of their names, and nodes ask for them so. */
function registriesText(images: readonly ImageReference[], mirrors: readonly NamedMirror[]): string {
  const named = new Map(mirrors.map(({ registry, endpoints, rewrites }) => [registry, { endpoints, rewrites }]));
  const registries = [...new Set(images.map(({ registry }) => registry))];
  const open = named.has('*') ? [] : registries.filter((registry) => !named.has(registry));
  const entries = [
    ...[...named].map(([registry, { endpoints, rewrites }]): [string, JsonValue] => [
      registry,
      { endpoint: [...endpoints], ...(rewrites === undefined ? {} : { rewrite: { ...rewrites } }) },
    ]),
    ...open.map((registry): [string, JsonValue] => [
      registry,
      { endpoint: [`https://${PLACEHOLDER}`], rewrite: { '^(.*)$': `${folderOf(registry)}/$1` } },
    ]),
  ].sort(([a], [b]) => byCodeUnit(a, b));
  return lines(
    '# For /etc/rancher/k3s/ or /etc/rancher/rke2/ of nodes that the program does not set up, without credentials.',
    ...(open.length === 0
      ? []
      : [`# ${PLACEHOLDER} stands for the registry of the site: the program names no mirror.`]),
    toYaml({ mirrors: Object.fromEntries(entries) }).trimEnd(),
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function lines(...texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
