import { AttributeSchema, BlockSchema } from './provider-data';

/**
 * Whether the place that a path leads to is sensitive, lies in something sensitive or holds something sensitive.
 * @internal
 */
export function sensitiveIn(block: BlockSchema, path: readonly string[]): boolean {
  const { attributes = {}, block_types: blocks = {} } = block;
  if (path.length === 0) {
    const inside = Object.values(attributes).some((attribute) => sensitiveAttribute(attribute, []));
    return inside || Object.values(blocks).some((nested) => sensitiveIn(nested.block, []));
  }
  const [name, ...rest] = path;
  if (Object.hasOwn(attributes, name)) {
    return sensitiveAttribute(attributes[name], rest);
  }
  return Object.hasOwn(blocks, name) ? sensitiveIn(blocks[name].block, rest) : sensitiveIn(block, rest);
}

function sensitiveAttribute(attribute: AttributeSchema, rest: readonly string[]): boolean {
  return (
    attribute.sensitive === true ||
    (attribute.nested_type !== undefined && sensitiveIn({ attributes: attribute.nested_type.attributes }, rest))
  );
}
