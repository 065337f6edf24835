import { Difference, pathOf } from './differences';
import { Json } from './json';

/** A field that differs, as text. */
export interface FieldChange {
  /** `spec.template.spec.containers[name=app].image`. */
  readonly path: string;
  /**
   * What it was.
   * @default - it was not there
   */
  readonly before?: string;
  /**
   * What it is to be.
   * @default - it is to go
   */
  readonly after?: string;
}

/**
 * Fields that differ, each once, without the data of Secrets.
 * @internal
 */
export function fieldChanges(json: Json, differences: readonly Difference[]): FieldChange[] {
  return differences.map(({ steps, before, after }) => {
    const path = pathOf(steps);
    if (isHidden(json, path)) {
      return { path, ...told('before', before, () => HIDDEN), ...told('after', after, () => HIDDEN) };
    }
    if (typeof before === 'string' && typeof after === 'string' && `${before}${after}`.includes('\n')) {
      return linesOf(path, before.split('\n'), after.split('\n'));
    }
    return { path, ...told('before', before, valueText), ...told('after', after, valueText) };
  });
}

const HIDDEN = '(hidden)';
const LONGEST = 160;

/** Copies of a whole object stand in annotations of some tools. */
function isHidden({ kind }: Json, path: string): boolean {
  return (
    path.startsWith('secretGenerator') ||
    (kind === 'Secret' && /^(data|stringData)\b|^metadata\.annotations(\[|$)/.test(path))
  );
}

function told(
  side: 'before' | 'after',
  value: unknown,
  text: (value: unknown) => string,
): Partial<Record<'before' | 'after', string>> {
  return value === undefined ? {} : { [side]: text(value) };
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}... (${text.length} characters)` : text;
}

/** Of long texts the first line that differs is told, and how many do. */
function linesOf(path: string, before: string[], after: string[]): FieldChange {
  let first = 0;
  while (before[first] === after[first]) {
    first += 1;
  }
  let last = 0;
  while (last < Math.min(before.length, after.length) - first && before.at(-1 - last) === after.at(-1 - last)) {
    last += 1;
  }
  const [old, fresh] = [before, after].map((lines) => lines.length - last - first);
  return {
    path: `${path} from line ${first + 1} on, ${old} -> ${fresh} lines`,
    ...told('before', before[first], valueText),
    ...told('after', after[first], valueText),
  };
}
