import { IConstruct } from 'constructs';
import { Aspects, IAspect } from '../cdktf';

const visited = new WeakMap<IConstruct, Set<IAspect>>();

/**
 * Lets every aspect see every construct below the one that it was added to, each once, however often a program is synthesized:
 * what an aspect adds cannot be added twice.
 * @internal
 */
export function applyAspects(construct: IConstruct, inherited: readonly IAspect[] = []): void {
  let aspects = aspectsOf(construct, inherited);
  for (let i = 0; i < aspects.length; i++) {
    const seen = visited.get(construct) ?? new Set();
    if (!seen.has(aspects[i])) {
      visited.set(construct, seen.add(aspects[i]));
      aspects[i].visit(construct);
      aspects = aspectsOf(construct, inherited);
    }
  }
  construct.node.children.forEach((child) => applyAspects(child, aspects));
}

function aspectsOf(construct: IConstruct, inherited: readonly IAspect[]): readonly IAspect[] {
  const { all } = Aspects.of(construct);
  return all.length === 0 ? inherited : [...inherited, ...all];
}
