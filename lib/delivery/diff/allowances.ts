import { StandingObject, identityOf } from './object-tree';

/**
 * Dangers that somebody allows, by the names of their objects.
 * @internal
 */
export class Allowances {
  private readonly used = new Set<string>();

  constructor(private readonly names: readonly string[]) {}

  /** Those that are no names. */
  public get problems(): { readonly path: string; readonly message: string }[] {
    return this.names
      .filter((name) => !/^([a-z0-9.-]+:)?[A-Za-z][\w.-]*\/\S+$/.test(name))
      .map((name) => ({
        path: '--allow',
        message: `an object is named as <kind>/<namespace>/<name>, or <kind>/<name> where it has no namespace, got '${name}'; correct it`,
      }));
  }

  /** Those that no danger needed. */
  public get unused(): string[] {
    return [...new Set(this.names)].filter((name) => !this.used.has(name));
  }

  public allow(object: StandingObject): boolean {
    const { cluster, kind, group } = object;
    const kinds = group === '' ? [kind] : [kind, `${kind}.${group}`];
    const words = kinds.flatMap((type) => [`${type}/${nameOf(object)}`, `${cluster}:${type}/${nameOf(object)}`]);
    const found = words.filter((word) => this.names.includes(word));
    found.forEach((word) => this.used.add(word));
    return found.length > 0;
  }
}

/**
 * `shop/db`, or `shop` where it has no namespace.
 * @internal
 */
export function nameOf({ namespace, name }: StandingObject): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/**
 * The order of objects in what is told: by cluster, kind, namespace and name.
 * @internal
 */
export function orderOf(object: StandingObject): string {
  return [object.cluster, object.kind, ...identityOf(object).split('\n').slice(1)].join('\n');
}
