/**
 * A text as Terraform must get it to mean just that: `${` and `%{` begin templates of its own; only those of late values are meant.
 * @internal
 */
export function literal<T extends string | undefined>(text: T): T {
  return text?.replace(/\$\{(?!TfToken\[)/g, '$$$${').replace(/%\{/g, '%%{') as T;
}

/**
 * A map whose keys and values are literal.
 * @internal
 */
export function literalMap(map: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [literal(key), literal(value)]));
}
