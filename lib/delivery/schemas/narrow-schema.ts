import { Schema } from './schema';

/**
 * A kind of others as far as this library writes it.
 * @internal
 */
export function kind(spec: Schema): Schema {
  return record(
    { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec },
    'metadata',
    'spec',
  );
}

/** @internal */
export function record(properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
}

/** @internal */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}
