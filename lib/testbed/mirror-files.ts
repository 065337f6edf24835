import { IConstruct } from 'constructs';
import { parse } from 'yaml';
import { Stated } from '../core';
import {
  ClusterMirror,
  MirroredChart,
  NamedMirror,
  RenderedObject,
  RenderedUnit,
  StatedCompanion,
  imagesOf,
  mirrorLists,
  parseImage,
} from '../delivery';
import { SystemSettings } from '../infra';
import { HelmRelease, HelmReleaseSpec } from '../manifests';
import { ImageFact } from '../model';

/**
 * For each cluster lists of what a site without a way out needs copied, as files beside the outputs.
 * @internal
 */
export function mirrorFiles(app: IConstruct, units: readonly RenderedUnit[]): StatedCompanion[] {
  return clusterMirrors(app, units).flatMap((mirror) =>
    [...mirrorLists(mirror)].map(([file, text]) => ({
      path: '',
      companion: { path: `${mirror.cluster}/mirror/${file}`, content: () => text },
    })),
  );
}

/**
 * Images that objects name, as facts.
 * @internal
 */
export function deliveredImages(units: readonly RenderedUnit[]): Stated<ImageFact>[] {
  return units.flatMap(({ cluster, objects, pending }) =>
    [...objects, ...pending].flatMap(({ path, json }) =>
      imagesOf(json).flatMap((image): Stated<ImageFact>[] => {
        const reference = parseImage(image);
        if (reference === undefined) {
          return [];
        }
        const { tag, digest } = reference;
        const known = { ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
        return [{ path, fact: { kind: 'image', cluster, image, ...known } }];
      }),
    ),
  );
}

/** Clusters that run nothing of what the program names have no lists. */
function clusterMirrors(app: IConstruct, units: readonly RenderedUnit[]): ClusterMirror[] {
  const constructs = new Map(app.node.findAll().map((construct) => [construct.node.path, construct]));
  const clusters = new Map<string, RenderedUnit[]>();
  for (const unit of units) {
    const known = clusters.get(unit.cluster) ?? [];
    known.push(unit);
    clusters.set(unit.cluster, known);
  }
  return [...clusters]
    .map(([cluster, members]) => ({
      cluster,
      images: members.flatMap(({ objects, pending }) => [...objects, ...pending].flatMap(({ json }) => imagesOf(json))),
      charts: members.flatMap((unit) => chartsOf(unit, constructs)),
      mirrors: mirrorsOf(constructs.get(members[0].path)),
    }))
    .filter(({ images, charts }) => images.length + charts.length > 0);
}

function chartsOf(unit: RenderedUnit, constructs: ReadonlyMap<string, IConstruct>): MirroredChart[] {
  const { release, objects, pending } = unit;
  const stated = constructs.get(unit.path)?.node.scope;
  const images = HelmRelease._isHelmRelease(stated) ? stated.images : undefined;
  return release === undefined
    ? [...objects, ...pending].filter(isHelmChart).map(({ json }) => ({ ...chartOf(json), images }))
    : [{ ...mirrored(release), images }];
}

function mirrored({ valuesSecrets, ...release }: HelmReleaseSpec): MirroredChart {
  const { name, namespace, chart, version, repository, values } = release;
  return {
    ...{ name, namespace, chart, version, repository, values },
    valuesSecrets: valuesSecrets.map(({ secret }) => secret),
  };
}

function isHelmChart({ json }: RenderedObject): boolean {
  return json.kind === 'HelmChart' && json.apiVersion.startsWith('helm.cattle.io/');
}

/** What the Helm controller of K3s and RKE2 reads. */
interface HelmChartFields {
  readonly repo?: string;
  readonly chart?: string;
  readonly version?: string;
  readonly targetNamespace?: string;
  readonly valuesContent?: string;
  readonly valuesSecrets?: { readonly name: string }[];
}

function chartOf({ metadata, spec = {} }: RenderedObject['json']): MirroredChart {
  const {
    repo,
    chart = '',
    version = '',
    targetNamespace,
    valuesContent,
    valuesSecrets = [],
  } = spec as HelmChartFields;
  const slash = chart.lastIndexOf('/');
  const values: unknown = valuesContent === undefined ? {} : parse(valuesContent);
  return {
    name: metadata.name,
    namespace: targetNamespace ?? 'default',
    chart: chart.slice(slash + 1),
    version,
    repository: repo ?? chart.slice(0, Math.max(slash, 0)),
    values: (values ?? {}) as Record<string, unknown>,
    valuesSecrets: valuesSecrets.map(({ name }) => name),
  };
}

/** The mirrors of the closest cluster or site that names some. */
function mirrorsOf(construct: IConstruct | undefined): NamedMirror[] {
  const scopes = [...(construct?.node.scopes ?? [])].reverse();
  const closest = scopes.map((scope) => namedBy(scope)).find((mirrors) => mirrors !== undefined);
  return (closest ?? []).map(({ registry, endpoints, rewrites }) => ({
    registry,
    endpoints,
    ...(rewrites === undefined ? {} : { rewrites }),
  }));
}

function namedBy(scope: IConstruct): readonly NamedMirror[] | undefined {
  const { _registryMirrors: own, system } = scope as Partial<{
    readonly _registryMirrors: readonly NamedMirror[];
    readonly system: SystemSettings;
  }>;
  return own ?? system?.registryMirrors;
}
