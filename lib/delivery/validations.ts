import { IConstruct } from 'constructs';
import { Problem } from '../core';

/**
 * What every construct's own validation says, with its path.
 * @internal
 */
export function validateTree(root: IConstruct): Problem[] {
  return root.node
    .findAll()
    .flatMap((construct) => construct.node.validate().map((message) => ({ path: construct.node.path, message })));
}
