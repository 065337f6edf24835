import { isDnsSubdomain } from './dns-name';

/**
 * What keeps a pair from being a label of a Kubernetes object, or undefined if nothing does.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 * @internal
 */
export function labelProblem(key: string, value: string): string | undefined {
  const name = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
  const parts = key.split('/');
  const domain = parts.length === 2 ? parts[0] : undefined;
  const fits =
    parts.length <= 2 && name.test(parts[parts.length - 1]) && (domain === undefined || isDnsSubdomain(domain));
  if (!fits) {
    return `a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got '${key}'; give another`;
  }
  return value === '' || name.test(value)
    ? undefined
    : `a label's value is at most 63 letters, digits and '-_.', got '${value}' for '${key}'; give another`;
}
