import { NUMBER_FORMATS, TEXT_FORMATS } from './formats';
import { goPattern } from './go-pattern';
import { Check, isJsonObject, JsonObject, Schema } from './schema';
import { closest } from './suggestion';
import { quoted, Trail } from './trail';

/**
 * The checks of a schema that look at one value alone: enumeration, form, size, duplicates.
 * @internal
 */
export function valueRules(schema: Schema): Check[] {
  return [
    ...enumRule(schema),
    ...textRules(schema),
    ...numberRules(schema),
    ...sizeRules(schema),
    ...listRules(schema),
  ];
}

function enumRule(schema: Schema): Check[] {
  if (schema.enum === undefined) {
    return [];
  }
  const choices = schema.enum;
  const plain = new Set(choices.map((choice) => (isScalar(choice) ? choice : JSON.stringify(choice))));
  return [
    (value, at) => {
      if (!plain.has(isScalar(value) ? value : JSON.stringify(value))) {
        const texts = choices.filter((choice): choice is string => typeof choice === 'string');
        const meant = typeof value === 'string' && !at.hidden ? closest(value, texts) : undefined;
        at.reject(
          value,
          () => (choices.length === 1 ? `must be ${quoted(choices)}` : `must be one of ${quoted(choices)}`),
          () => (meant === undefined ? 'use one of them' : `did you mean '${meant}'?`),
        );
      }
    },
  ];
}

function textRules(schema: Schema): Check[] {
  const rules: Check[] = [];
  const onText = (accepts: (text: string) => boolean, must: string, fix: string): void => {
    rules.push((value, at) => {
      if (typeof value === 'string' && !accepts(value)) {
        at.reject(
          value,
          () => must,
          () => fix,
        );
      }
    });
  };
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && minLength > 0) {
    onText(
      (text) => characters(text) >= minLength,
      `must have ${count(minLength, 'character')} or more`,
      'lengthen it',
    );
  }
  if (maxLength !== undefined) {
    const fits = (text: string): boolean => text.length <= maxLength || characters(text) <= maxLength;
    onText(fits, `must have at most ${count(maxLength, 'character')}`, 'shorten it');
  }
  const expression = pattern === undefined ? undefined : goPattern(pattern);
  if (expression !== undefined) {
    onText((text) => expression.test(text), `must match ${pattern}`, 'write it in that form');
  }
  const known = format === undefined ? undefined : TEXT_FORMATS.get(format);
  if (known !== undefined) {
    onText((text) => known.accepts(text), known.must, 'write it in that form');
  }
  return rules;
}

function numberRules(schema: Schema): Check[] {
  const rules: Check[] = [];
  const onNumber = (accepts: (value: number) => boolean, must: string, fix: string): void => {
    rules.push((value, at) => {
      if (typeof value === 'number' && !accepts(value)) {
        at.reject(
          value,
          () => must,
          () => fix,
        );
      }
    });
  };
  const { minimum, maximum, multipleOf, format } = schema;
  if (minimum !== undefined) {
    const open = schema.exclusiveMinimum === true;
    const must = open ? `must be more than ${minimum}` : `must be at least ${minimum}`;
    onNumber((value) => (open ? value > minimum : value >= minimum), must, 'raise it');
  }
  if (maximum !== undefined) {
    const open = schema.exclusiveMaximum === true;
    const must = open ? `must be less than ${maximum}` : `must be at most ${maximum}`;
    onNumber((value) => (open ? value < maximum : value <= maximum), must, 'lower it');
  }
  if (multipleOf !== undefined) {
    onNumber((value) => Number.isInteger(value / multipleOf), `must be a multiple of ${multipleOf}`, 'round it');
  }
  const known = format === undefined ? undefined : NUMBER_FORMATS.get(format);
  if (known !== undefined) {
    onNumber((value) => known.accepts(value), known.must, 'bring it into range');
  }
  return rules;
}

function sizeRules(schema: Schema): Check[] {
  const rules: Check[] = [];
  const onSize = (
    size: (value: unknown) => number | undefined,
    [least, most]: [number | undefined, number | undefined],
    noun: string,
  ): void => {
    if (least === undefined && most === undefined) {
      return;
    }
    rules.push((value, at) => {
      const length = size(value);
      if (length === undefined) {
        return;
      }
      if (least !== undefined && length < least) {
        at.report(() => `${at.here()} must have ${count(least, noun)} or more, got ${length}; add ${least - length}`);
      }
      if (most !== undefined && length > most) {
        at.report(() => `${at.here()} must have at most ${count(most, noun)}, got ${length}; remove ${length - most}`);
      }
    });
  };
  const items = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
  const fields = (value: unknown): number | undefined =>
    isJsonObject(value) ? Object.values(value).filter((member) => member !== undefined).length : undefined;
  onSize(items, [schema.minItems, schema.maxItems], 'item');
  onSize(fields, [schema.minProperties, schema.maxProperties], 'field');
  return rules;
}

function listRules(schema: Schema): Check[] {
  if (schema['x-kubernetes-list-type'] === 'map') {
    const keys = schema['x-kubernetes-list-map-keys'] ?? [];
    const defaults = keys.map((key) => schema.items?.properties?.[key]?.default);
    const keyOf = (item: unknown): unknown[] =>
      isJsonObject(item) ? keys.map((key, i) => (item as JsonObject)[key] ?? defaults[i] ?? null) : [item];
    return [duplicates(keyOf, (key) => keys.map((name, i) => `${name} ${quoted([key[i]])}`).join(' and '))];
  }
  if (schema['x-kubernetes-list-type'] === 'set' || schema.uniqueItems === true) {
    return [duplicates((item) => [item], quoted)];
  }
  return [];
}

function duplicates(keyOf: (item: unknown) => unknown[], words: (key: unknown[]) => string): Check {
  return (value: unknown, at: Trail) => {
    if (!Array.isArray(value) || value.length < 2) {
      return;
    }
    const first = new Map<string, number>();
    value.forEach((item, index) => {
      const key = keyOf(item);
      const text = JSON.stringify(key);
      const earlier = first.get(text);
      if (earlier === undefined) {
        first.set(text, index);
      } else {
        at.report(
          () =>
            `${at.here()} must not repeat an item, got ${words(key)} at ${earlier} and ${index}; remove one of them`,
        );
      }
    });
  };
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function characters(text: string): number {
  return [...text].length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
