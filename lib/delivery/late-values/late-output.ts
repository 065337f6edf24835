import { IConstruct } from 'constructs';
import {
  DefaultTokenResolver,
  IResolvable,
  StringConcat,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Tokenization,
} from '../../cdktf';
import { shortDigest, slug } from '../../core';
import { LATE_PREFIX } from './outputs-file';
import { originOf } from './token-origin';

/**
 * The output by which a stack tells a token's value, or why there can be none.
 * @internal
 */
export type LateOutput = { readonly stack: string; readonly output: string } | { readonly refused: string };

/**
 * Finds or makes the output of a token's value in the stack that decides it: one an expression.
 * @param root of the tree that will be written
 * @param isSensitive whether the provider's schema calls an attribute a secret
 * @internal
 */
export function lateOutput(
  token: IResolvable,
  root: IConstruct,
  isSensitive: (type: string, attribute: string[]) => boolean,
): LateOutput {
  const { stacks, identifiers } = originOf(token);
  if (stacks.size !== 1) {
    const names = [...stacks].map((stack) => stack.node.id).sort();
    return {
      refused:
        stacks.size === 0
          ? 'a late value comes from one stack, got an expression of no stack; use a plain value'
          : `a late value comes from one stack, got an expression of ${names.join(' and ')}; use two values`,
    };
  }
  const [stack] = stacks;
  if (stack.node.root !== root) {
    return {
      refused: `a late value comes from a stack of this program, got one of '${stack.node.id}' in another tree; use a plain value`,
    };
  }
  const secret = [...identifiers].find((identifier) => isSecret(identifier, stack, isSensitive));
  if (secret !== undefined) {
    return { refused: `a secret cannot stand in a manifest, got '${secret}'; refer to a Secret by its name` };
  }
  const expression = String(
    Tokenization.resolve(token, {
      scope: stack,
      resolver: new DefaultTokenResolver(new StringConcat()),
      preparing: false,
    }),
  );
  const output = outputName(expression);
  if (stack.node.tryFindChild(output) === undefined) {
    new TerraformOutput(stack, output, { value: token, staticId: true });
  }
  return { stack: stack.node.id, output };
}

/** Readable, and never the same for two expressions. */
function outputName(expression: string): string {
  return `${LATE_PREFIX}${slug(expression).slice(0, 80)}-${shortDigest(expression)}`;
}

function isSecret(
  identifier: string,
  stack: TerraformStack,
  isSensitive: (type: string, attribute: string[]) => boolean,
): boolean {
  const parts = identifier.split('.');
  if (parts[0] === 'var') {
    return stack.node
      .findAll()
      .some(
        (found) =>
          found instanceof TerraformVariable && found.friendlyUniqueId === parts[1] && found.sensitive === true,
      );
  }
  const isData = parts[0] === 'data';
  const [type, , ...attribute] = isData ? parts.slice(1) : parts;
  return isSensitive(isData ? `data.${type}` : type, attribute);
}
