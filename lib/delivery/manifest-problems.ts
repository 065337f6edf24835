import { Chart } from 'cdk8s';
import { Problem, byCodeUnit } from '../core';
import { Layer } from '../manifests';
import { identityOf } from './manifest-file';
import { OrderedUnit } from './ordering';
import { RenderedUnit } from './rendered-unit';

/**
 * Units and objects that would be written over others.
 * @internal
 */
export interface Clashes {
  readonly problems: Problem[];
  /** Paths of the units that cannot be written beside the others. */
  readonly units: ReadonlySet<string>;
}

/**
 * What two units, or two objects of a unit, cannot share: a folder, or a file on a disk that knows no capitals.
 * @internal
 */
export function clashesOf(units: readonly RenderedUnit[]): Clashes {
  const problems: Problem[] = [];
  const clashing = new Set<string>();
  const folders = new Map<string, RenderedUnit>();
  for (const unit of units) {
    const other = folders.get(unit.folder);
    if (other === undefined) {
      folders.set(unit.folder, unit);
    } else {
      clashing.add(unit.path);
      problems.push({
        path: unit.path,
        message: `a unit has a folder of its own, got '${unit.folder}', which '${other.path}' has already; ${otherFolder(unit, other)}`,
      });
    }
    const files = fileProblems(unit);
    if (files !== undefined) {
      clashing.add(unit.path);
      problems.push(...files);
    }
  }
  return { problems, units: clashing };
}

/**
 * An object is written once a cluster.
 * @internal
 */
export function identityProblems(units: readonly RenderedUnit[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { cluster, objects, pending } of units) {
    for (const { path, json } of [...objects, ...pending]) {
      const { kind, metadata } = json;
      const name = [metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/');
      const identity = identityOf(cluster, json);
      const other = first.get(identity);
      if (other === undefined) {
        first.set(identity, path);
      } else {
        problems.push({
          path,
          message: `an object is written once a cluster, got ${kind} '${name}', which '${other}' defines already; remove one or give it another name`,
        });
      }
    }
  }
  return problems.sort((a, b) => byCodeUnit(a.path, b.path));
}

/**
 * Layers are applied one after another, so what a unit needs is of its layer or of one before it.
 * @internal
 */
export function layerProblems(ordered: readonly OrderedUnit[], units: readonly RenderedUnit[]): Problem[] {
  const rendered = new Map(ordered.map(({ chart }, i) => [chart, units[i]]));
  const byLayer = new Map<readonly Chart[], Map<string, RenderedUnit[]>>();
  return ordered.flatMap(({ dependsOn }, i) => {
    const { path, cluster, layer } = units[i];
    const needed = byLayer.get(dependsOn) ?? grouped(dependsOn, rendered);
    byLayer.set(dependsOn, needed);
    return Object.values(Layer)
      .filter((later) => later > layer && needed.has(`${cluster}/${later}`))
      .map((later) => {
        const [first, ...others] = needed.get(`${cluster}/${later}`) as RenderedUnit[];
        const more = others.length > 0 ? ` and ${others.length} more` : '';
        return {
          path,
          message: `is of layer '${layer}' and cannot wait for '${first.path}'${more} of the later layer '${later}'; move one of them or drop the dependency`,
        };
      });
  });
}

/** The units that one list names, by cluster and layer; lists are shared, so each is read once. */
function grouped(needed: readonly Chart[], rendered: ReadonlyMap<Chart, RenderedUnit>): Map<string, RenderedUnit[]> {
  const groups = new Map<string, RenderedUnit[]>();
  for (const chart of needed) {
    const unit = rendered.get(chart);
    if (unit !== undefined) {
      const key = `${unit.cluster}/${unit.layer}`;
      const group = groups.get(key) ?? [];
      group.push(unit);
      groups.set(key, group);
    }
  }
  return groups;
}

function otherFolder(unit: RenderedUnit, other: RenderedUnit): string {
  if (unit.namedBy === other.namedBy) {
    return unit.namedBy === 'id' ? 'give one another id' : "give one another 'component'";
  }
  const [chart, named] = unit.namedBy === 'id' ? [unit, other] : [other, unit];
  return `give '${chart.path}' another id or '${named.path}' another 'component'`;
}

/** Undefined if nothing clashes; of one object defined twice another problem tells. */
function fileProblems({ cluster, objects, pending }: RenderedUnit): Problem[] | undefined {
  const first = new Map<string, { readonly path: string; readonly identity: string }>();
  const clashes: (Problem | undefined)[] = [];
  for (const { path, file, json } of [...objects, ...pending]) {
    const identity = identityOf(cluster, json);
    const other = first.get(file.toLowerCase());
    if (other === undefined) {
      first.set(file.toLowerCase(), { path, identity });
    } else {
      const message = `an object has a file of its own, got '${file}', which differs at most in capitals from that of '${other.path}'; give one another name`;
      clashes.push(other.identity === identity ? undefined : { path, message });
    }
  }
  return clashes.length > 0 ? clashes.filter((clash) => clash !== undefined) : undefined;
}
