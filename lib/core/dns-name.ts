/**
 * Whether a text is a label as host names and namespaces are: at most 63 characters.
 * @see https://www.rfc-editor.org/rfc/rfc1123
 * @internal
 */
export function isDnsLabel(text: string): boolean {
  return typeof text === 'string' && /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
}

/**
 * Whether a text is a subdomain as Kubernetes has it: labels of any length joined by dots, at most 253 characters.
 * @internal
 */
export function isDnsSubdomain(text: string): boolean {
  return (
    typeof text === 'string' &&
    /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text)
  );
}
