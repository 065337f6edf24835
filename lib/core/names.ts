import { IConstruct } from 'constructs';

/**
 * Lower-case words joined by hyphens, fit for host names, stack names and Kubernetes names.
 * @internal
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * Slug of a construct's path, followed by further parts: `chula/main` + `machines` is `chula-main-machines`.
 * @internal
 */
export function pathSlug(scope: IConstruct, ...parts: string[]): string {
  return slug([scope.node.path, ...parts].filter((part) => part !== '').join('/'));
}

/**
 * Order by code units: the same on every machine, unlike `localeCompare`.
 * @internal
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
