import { AttributeSchema, BlockSchema, NestedBlockSchema } from './provider-data';
import { isJsonObject, JsonObject } from './schema';
import { checkItems, checkValue, isExpression, typeWords, within } from './terraform-value';
import { Trail } from './trail';

const NONE: ReadonlySet<string> = new Set();

/**
 * Checks the arguments and blocks that a configuration sets against a block's schema; `meta` are names that Terraform reads itself.
 * @internal
 */
export function checkBlock(schema: BlockSchema, value: JsonObject, at: Trail, meta: ReadonlySet<string> = NONE): void {
  const { attributes = {}, block_types: blocks = {} } = schema;
  const dynamic = isJsonObject(value.dynamic) ? value.dynamic : {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || name === '//') {
      continue;
    }
    if (Object.hasOwn(attributes, name)) {
      within(name, at, () => checkAttribute(attributes[name], member, at));
    } else if (Object.hasOwn(blocks, name)) {
      within(name, at, () => checkNested(blocks[name], member, at));
    } else if (name === 'dynamic' && isJsonObject(member)) {
      checkDynamic(blocks, member, at);
    } else if (!meta.has(name)) {
      at.unknownMember(name, () => settable(schema));
    }
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.required === true && (value[name] === undefined || value[name] === null)) {
      at.missingMember(name, () => typeWords(attribute));
    }
  }
  for (const [name, block] of Object.entries(blocks)) {
    const least = block.min_items ?? 0;
    if (least > 0 && blocksIn(value[name]) === 0 && dynamic[name] === undefined) {
      at.missingMember(name, () => `${least} block${least === 1 ? '' : 's'} or more`);
    }
  }
}

/** Names of arguments and blocks that a configuration may set. */
function settable(schema: BlockSchema): string[] {
  const attributes = Object.entries(schema.attributes ?? {}).filter(([, attribute]) => !isComputedOnly(attribute));
  return [...attributes.map(([name]) => name), ...Object.keys(schema.block_types ?? {})];
}

function isComputedOnly(attribute: AttributeSchema): boolean {
  return attribute.computed === true && attribute.optional !== true && attribute.required !== true;
}

function checkAttribute(attribute: AttributeSchema, value: unknown, at: Trail): void {
  if (value === null) {
    return;
  }
  const outside = at.concealed;
  at.concealed ||= attribute.sensitive === true || attribute.write_only === true;
  if (isComputedOnly(attribute)) {
    at.reject(
      value,
      () => 'is worked out by the provider and cannot be set',
      () => 'remove it',
    );
  } else if (attribute.type !== undefined) {
    checkValue(attribute.type, value, at);
  } else if (attribute.nested_type !== undefined) {
    checkNestedAttribute(attribute.nested_type, value, at);
  }
  at.concealed = outside;
}

function checkNestedAttribute(nested: NonNullable<AttributeSchema['nested_type']>, value: unknown, at: Trail): void {
  if (isExpression(value)) {
    return;
  }
  const each = (item: unknown): void => {
    if (isJsonObject(item)) {
      checkBlock({ attributes: nested.attributes }, item, at);
    } else if (!isExpression(item)) {
      mustBeObject(item, at);
    }
  };
  if (nested.nesting_mode === 'list' || nested.nesting_mode === 'set') {
    checkItems(value, at, each);
  } else if (nested.nesting_mode === 'map' && isJsonObject(value)) {
    Object.entries(value).forEach(([key, item]) => within(key, at, () => each(item)));
  } else {
    each(value);
  }
}

function checkNested(block: NestedBlockSchema, value: unknown, at: Trail): void {
  const most = block.nesting_mode === 'single' || block.nesting_mode === 'group' ? 1 : (block.max_items ?? Infinity);
  const given = blocksIn(value);
  if (given > most) {
    at.report(
      () => `${at.here()} takes at most ${most} block${most === 1 ? '' : 's'}, got ${given}; remove ${given - most}`,
    );
  }
  const least = block.min_items ?? 0;
  if (given > 0 && given < least) {
    at.report(() => `${at.here()} needs ${least} blocks or more, got ${given}; add ${least - given}`);
  }
  checkBlocks(block, value, at);
}

function checkBlocks(block: NestedBlockSchema, value: unknown, at: Trail): void {
  const each = (item: unknown): void => {
    if (isJsonObject(item)) {
      checkBlock(block.block, item, at);
    } else {
      mustBeObject(item, at);
    }
  };
  if (value === null) {
    return;
  }
  if (block.nesting_mode === 'map' && isJsonObject(value)) {
    for (const [label, item] of Object.entries(value)) {
      within(label, at, () => (Array.isArray(item) ? checkItems(item, at, each) : each(item)));
    }
  } else if (Array.isArray(value)) {
    checkItems(value, at, each);
  } else {
    each(value);
  }
}

function checkDynamic(blocks: Readonly<Record<string, NestedBlockSchema>>, dynamic: JsonObject, at: Trail): void {
  for (const [name, body] of Object.entries(dynamic)) {
    if (!Object.hasOwn(blocks, name)) {
      within('dynamic', at, () => at.unknownMember(name, () => Object.keys(blocks)));
      continue;
    }
    for (const one of Array.isArray(body) ? (body as unknown[]) : [body]) {
      if (isJsonObject(one) && one.content !== undefined) {
        within('dynamic', at, () =>
          within(name, at, () => within('content', at, () => checkBlocks(blocks[name], one.content, at))),
        );
      }
    }
  }
}

function blocksIn(value: unknown): number {
  if (Array.isArray(value)) {
    return value.length;
  }
  return value === undefined || value === null ? 0 : 1;
}

function mustBeObject(value: unknown, at: Trail): void {
  at.reject(
    value,
    () => 'must be an object',
    () => 'write it as keys and values',
  );
}
