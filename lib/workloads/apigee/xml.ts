/**
 * An element of XML: its name, its attributes, and what it holds.
 * @internal
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly holds?: string | readonly XmlElement[];
}

/** @internal */
export function element(
  name: string,
  holds?: XmlElement['holds'],
  attributes?: Readonly<Record<string, string>>,
): XmlElement {
  return { name, holds, attributes };
}

/**
 * A document of XML, indented.
 * @internal
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root, '')}`;
}

function written({ name, attributes = {}, holds = [] }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (holds.length === 0) {
    return `${indent}<${start}/>\n`;
  }
  return typeof holds === 'string'
    ? `${indent}<${start}>${escaped(holds)}</${name}>\n`
    : `${indent}<${start}>\n${holds.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
