import { shortDigest } from '../core';
import { KubernetesObject } from './rendered-unit';

/**
 * `[<namespace>/]<kind>[.<group>]-<name>.yaml`, whatever unit the object is of. Where a name holds what a file's name should
 * not, a digest of the true one follows.
 * @internal
 */
export function fileOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = groupOf(apiVersion);
  const type = `${kind.toLowerCase()}${group === '' ? '' : `.${group}`}`;
  const file = `${safe(type)}-${safe(metadata.name)}`;
  const folder = metadata.namespace ? `${safe(metadata.namespace)}/` : '';
  return `${folder}${file.length > LONGEST ? `${file.slice(0, LONGEST)}-${shortDigest(file)}` : file}.yaml`;
}

/**
 * The files an object may have been written to: no namespace and `default` are one.
 * @internal
 */
export function filesOf(object: KubernetesObject): string[] {
  const { namespace, ...metadata } = object.metadata;
  return namespace === undefined || namespace === DEFAULT
    ? [fileOf({ ...object, metadata }), fileOf({ ...object, metadata: { ...metadata, namespace: DEFAULT } })]
    : [fileOf(object)];
}

/**
 * What an API server tells an object by.
 * @internal
 */
export function identityOf(cluster: string, { apiVersion, kind, metadata }: KubernetesObject): string {
  return [cluster, groupOf(apiVersion), kind, metadata.namespace ?? DEFAULT, metadata.name].join('\n');
}

/**
 * The fields without which an object has no file, as far as they are missing; patches can remove them.
 * @internal
 */
export function missingFields(json: unknown): string[] {
  const { apiVersion, kind, metadata } = json as Record<string, unknown>;
  const { name, namespace } = (metadata ?? {}) as Record<string, unknown>;
  return Object.entries({ apiVersion, kind, 'metadata.name': name, 'metadata.namespace': namespace ?? '' })
    .filter(([, value]) => typeof value !== 'string')
    .map(([field]) => field);
}

const DEFAULT = 'default';
/** File systems take 255 bytes. */
const LONGEST = 230;

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

function safe(text: string): string {
  const fit = text.replace(/[^A-Za-z0-9.-]|^\./g, '_');
  return fit === text ? text : `${fit}-${shortDigest(text)}`;
}
