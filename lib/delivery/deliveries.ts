import { Problem } from '../core';
import { ClusterDelivery, Engine } from '../manifests';
import { RenderedUnit } from './rendered-unit';

/**
 * What is delivered to a cluster, and by what.
 * @internal
 */
export interface Delivery {
  readonly engine: Engine;
  readonly delivery: ClusterDelivery;
}

/**
 * What is delivered to each cluster, clusters in the order of their first units.
 * @internal
 */
export function deliveriesOf(units: readonly RenderedUnit[]): Delivery[] {
  const needed = neededUnits(units);
  const clusters = new Map<string, RenderedUnit[]>();
  for (const unit of units.filter(isWritten)) {
    const known = clusters.get(unit.cluster) ?? [];
    known.push(unit);
    clusters.set(unit.cluster, known);
  }
  return [...clusters].map(([cluster, members]) => ({
    engine: members[0].engine,
    delivery: {
      cluster,
      units: members.map(({ path, layer, component, folder, objects, release }) => ({
        path,
        layer,
        component,
        folder: folder.slice(cluster.length + 1),
        objects,
        ...(release === undefined ? {} : { release }),
        dependsOn: (needed.get(folder) ?? []).map((other) => other.slice(cluster.length + 1)),
      })),
    },
  }));
}

/**
 * What keeps engines from delivering, each to its cluster and all beside each other.
 * @internal
 */
export function deliveryProblems(units: readonly RenderedUnit[]): Problem[] {
  const deliveries = deliveriesOf(units);
  return [
    ...deliveries.flatMap(({ engine, delivery }) => engine._layout.problems(delivery)),
    ...releaseProblems(deliveries),
    ...nameProblems(deliveries),
  ];
}

/**
 * Files of engines beside the objects, as data, by their place below the folder of clusters.
 * @internal
 */
export function engineFiles(units: readonly RenderedUnit[]): Map<string, object> {
  return new Map(
    deliveriesOf(units).flatMap(({ engine, delivery }) =>
      [...engine._layout.files(delivery)].map(([file, json]): [string, object] => [
        `${delivery.cluster}/${file}`,
        json,
      ]),
    ),
  );
}

function isWritten({ objects, release }: RenderedUnit): boolean {
  return objects.length > 0 || release !== undefined;
}

/** By folder: the written units that one needs, also through those that are held back. */
function neededUnits(units: readonly RenderedUnit[]): Map<string, readonly string[]> {
  const needed = new Map<string, readonly string[]>();
  const written = new Set(units.filter(isWritten).map(({ folder }) => folder));
  for (const { folder, dependsOn } of units) {
    const all = dependsOn.flatMap((other) => (written.has(other) ? [other] : (needed.get(other) ?? [])));
    needed.set(folder, [...new Set(all)]);
  }
  return needed;
}

/** Helm knows a release by its name in its namespace. */
function releaseProblems(deliveries: readonly Delivery[]): Problem[] {
  return deliveries.flatMap(({ delivery: { units } }) => {
    const first = new Map<string, string>();
    return units.flatMap(({ path, release }) => {
      if (release === undefined) {
        return [];
      }
      const name = `${release.namespace}/${release.name}`;
      const other = first.get(name);
      first.set(name, other ?? path);
      return other === undefined
        ? []
        : [
            {
              path,
              message: `a release is installed once a cluster, got '${name}', which '${other}' installs already; give one another 'releaseName'`,
            },
          ];
    });
  });
}

/** Clusters that follow one engine have their units in one place there. */
function nameProblems(deliveries: readonly Delivery[]): Problem[] {
  const first = new Map<string, string>();
  return deliveries.flatMap(({ engine: { _layout: layout, name }, delivery: { cluster, units } }) =>
    units.flatMap((unit) => {
      const called = layout.nameOf?.(cluster, unit);
      const key = `${name}\n${called}`;
      const other = first.get(key);
      if (called === undefined || other === undefined) {
        first.set(key, unit.path);
        return [];
      }
      return [
        {
          path: unit.path,
          message: `a unit has a name of its own where '${name}' keeps it, got '${called}', which '${other}' has already; give one another 'component' or its cluster another 'name'`,
        },
      ];
    }),
  );
}
