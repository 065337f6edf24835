import { IConstruct } from 'constructs';
import { collectFacts } from '../core';
import { Fact, NodeFact } from '../model';

/**
 * Nodes of a cluster, as far as the program describes them; to be asked when everything is defined.
 * @param cluster undefined in a plain cdk8s App, where no node is described
 * @internal
 */
export function statedNodes(scope: IConstruct, cluster: string | undefined): NodeFact[] {
  return collectFacts<Fact>(scope.node.root).flatMap(({ fact }) =>
    fact.kind === 'node' && fact.cluster === cluster ? [fact] : [],
  );
}
