import { ClusterDelivery, Engine } from '../manifests';
import { RenderedUnit } from './rendered-unit';

/**
 * What is delivered to each cluster, and by what, clusters in the order of their first units.
 * @internal
 */
export function deliveriesOf(
  units: readonly RenderedUnit[],
): { readonly engine: Engine; readonly delivery: ClusterDelivery }[] {
  const clusters = new Map<string, RenderedUnit[]>();
  for (const unit of units.filter(({ objects, release }) => objects.length > 0 || release !== undefined)) {
    const known = clusters.get(unit.cluster) ?? [];
    known.push(unit);
    clusters.set(unit.cluster, known);
  }
  return [...clusters].map(([cluster, members]) => {
    const written = new Set(members.map(({ folder }) => folder));
    return {
      engine: members[0].engine,
      delivery: {
        cluster,
        units: members.map(({ path, layer, component, folder, objects, release, dependsOn }) => ({
          path,
          layer,
          component,
          folder: folder.slice(cluster.length + 1),
          objects,
          ...(release === undefined ? {} : { release }),
          dependsOn: dependsOn.filter((other) => written.has(other)).map((other) => other.slice(cluster.length + 1)),
        })),
      },
    };
  });
}
