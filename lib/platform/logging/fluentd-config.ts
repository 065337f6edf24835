/**
 * A value in Fluentd's configuration: a text as it is, a list as JSON, or what an environment variable has when Fluentd starts.
 * @internal
 */
export type FluentdValue = string | number | boolean | readonly string[] | { readonly env: string };

/**
 * A section of Fluentd's configuration.
 * @see https://docs.fluentd.org/configuration/config-file
 * @internal
 */
export interface FluentdSection {
  /** `source`. */
  readonly name: string;
  /** What follows the name: a pattern of tags, a label, keys of chunks. */
  readonly argument?: string;
  readonly settings?: Readonly<Record<string, FluentdValue>>;
  readonly sections?: readonly FluentdSection[];
}

/**
 * The text of a configuration. No text of the program's is run as Ruby: Fluentd runs what stands in `#{}` within double quotes alone.
 * @internal
 */
export function fluentdText(sections: readonly FluentdSection[]): string {
  return sections.map((section) => `${sectionLines(section, '').join('\n')}\n`).join('\n');
}

function sectionLines({ name, argument, settings = {}, sections = [] }: FluentdSection, indent: string): string[] {
  if (!/^[a-z]+$/.test(name) || (argument !== undefined && !/^[\w@*.,${}[\]-]+( [\w@*.,-]+)*$/.test(argument))) {
    throw new Error(
      `a section of Fluentd has a name and a pattern without '>', got '<${name} ${argument ?? ''}>'; correct it`,
    );
  }
  const inner = `${indent}  `;
  return [
    `${indent}<${name}${argument === undefined ? '' : ` ${argument}`}>`,
    ...Object.entries(settings).map(([key, value]) => `${inner}${key} ${valueText(value)}`),
    ...sections.flatMap((section) => sectionLines(section, inner)),
    `${indent}</${name}>`,
  ];
}

function valueText(value: FluentdValue): string {
  if (typeof value === 'string') {
    return textOf(value);
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  if ('env' in value) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(value.env)) {
      throw new Error(`an environment variable has capitals, digits and underscores, got '${value.env}'; give another`);
    }
    return `"#{ENV['${value.env}']}"`;
  }
  return JSON.stringify(value).replace(/#/g, '\\u0023');
}

/** Single quotes keep all but themselves and backslashes as they are. */
function textOf(text: string): string {
  if (/[\r\n]/.test(text)) {
    throw new Error(`a text in Fluentd's configuration has one line, got ${JSON.stringify(text)}; write it in one`);
  }
  return /^[A-Za-z0-9@/][\w@./*:${}-]*$/.test(text) && !text.includes('#')
    ? text
    : `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
