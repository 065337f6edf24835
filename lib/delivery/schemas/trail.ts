import { closest } from './suggestion';

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 8;
const NO_SECRETS: ReadonlySet<unknown> = new Set();

/**
 * Where a check stands inside one object, and the problems it found there.
 * @internal
 */
export class Trail {
  public readonly problems: string[] = [];
  /** Names and indices from the root to the current place. */
  public readonly keys: (string | number)[] = [];
  /** Problems met, counted in trials too. */
  public failures = 0;
  /** While true, messages name a value's type only. */
  public concealed = false;
  private trials = 0;

  /**
   * @param subject what is checked, as a message says it
   * @param noun what a member is called: 'field' or 'argument'
   * @param secrets members of the root whose values no message shows
   */
  constructor(
    private readonly subject: string,
    private readonly noun: string,
    private readonly secrets: ReadonlySet<unknown> = NO_SECRETS,
  ) {}

  /** Whether the value here must not be shown. */
  public get hidden(): boolean {
    return this.concealed || this.secrets.has(this.keys[0]);
  }

  /** Path of the current place, or of a member of it. */
  public path(...more: (string | number)[]): string {
    let text = '';
    for (const key of [...this.keys, ...more]) {
      if (typeof key === 'number') {
        text += `[${key}]`;
      } else if (/^[\w$-]+$/.test(key)) {
        text += text === '' ? key : `.${key}`;
      } else {
        text += `['${key}']`;
      }
    }
    return text;
  }

  /** Whether a check finds nothing wrong here; its messages are not kept. */
  public accepts(check: (at: Trail) => void): boolean {
    const before = this.failures;
    this.trials++;
    check(this);
    this.trials--;
    const clean = this.failures === before;
    this.failures = before;
    return clean;
  }

  /** Messages of a check that is not part of this trail's verdict. */
  public reasons(check: (at: Trail) => void): string[] {
    const aside = new Trail(this.subject, this.noun, this.secrets);
    aside.keys.push(...this.keys);
    aside.concealed = this.concealed;
    check(aside);
    return aside.problems;
  }

  public report(message: () => string): void {
    this.failures++;
    if (this.trials === 0) {
      this.problems.push(message());
    }
  }

  /** The value here is wrong: what it must be, what it is, and the fix. */
  public reject(value: unknown, must: () => string, fix: () => string): void {
    this.report(() => `${this.here()} ${must()}, got ${this.got(value)}; ${fix()}`);
  }

  public unknownMember(key: string, known: () => Iterable<string>): void {
    this.report(() => {
      const names = [...known()];
      const meant = closest(key, names);
      let fix = 'remove it';
      if (meant !== undefined) {
        fix = `did you mean '${meant}'?`;
      } else if (names.length > 0 && names.length <= LONGEST_LIST) {
        fix = `remove it, or use ${quoted(names)}`;
      }
      return `unknown ${this.noun} '${this.path(key)}', ${this.subject} has no such ${this.noun}; ${fix}`;
    });
  }

  public missingMember(key: string, kind: () => string): void {
    this.report(() => `missing ${this.noun} '${this.path(key)}', ${this.subject} requires it; add it (${kind()})`);
  }

  /** How the current place is named at the start of a message. */
  public here(): string {
    return this.keys.length === 0 ? this.subject : `${this.noun} '${this.path()}'`;
  }

  public got(value: unknown): string {
    if (this.hidden && value !== null && typeof value !== 'object') {
      return `a hidden ${typeof value}`;
    }
    return described(value);
  }
}

/**
 * A value as a message shows it: short, and with its type.
 * @internal
 */
export function described(value: unknown): string {
  if (value === null || value === undefined) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  }
  if (typeof value === 'object') {
    return 'an object';
  }
  const text = String(value);
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text;
  return typeof value === 'string' ? `'${short}' (string)` : `${short} (${typeof value})`;
}

/**
 * Names in quotes, joined as a choice.
 * @internal
 */
export function quoted(names: readonly unknown[], joint = 'or'): string {
  const shown = names.map((name) => (typeof name === 'string' ? `'${name}'` : JSON.stringify(name)));
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${joint} ${shown[shown.length - 1]}`;
}
