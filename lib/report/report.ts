import { Stated, byCodeUnit } from '../core';
import { Acceptance, BootSecretFact, Fact, Finding, LinkFact, PlainSecretFact } from '../model';

/**
 * What a report is made from.
 * @internal
 */
export interface ReportInput {
  readonly facts: readonly Stated<Fact | Acceptance>[];
  /** Warnings that the program accepts, with its reason. */
  readonly accepted: readonly (Finding & { readonly reason: string })[];
}

/**
 * What a reader should know of a testbed beside its files, as Markdown: which risks were accepted, which ports are open and why,
 * which secrets stand in user data.
 * @internal
 */
export function formatReport({ facts, accepted }: ReportInput): string {
  const all = facts.map(({ fact, path }) => ({ ...fact, path }));
  const links = all.filter((fact): fact is LinkFact & Placed => fact.kind === 'link');
  const secrets = all.filter((fact): fact is BootSecretFact & Placed => fact.kind === 'boot-secret');
  const plain = all.filter((fact): fact is PlainSecretFact & Placed => fact.kind === 'plain-secret');
  return [
    ...section(
      'Accepted risks',
      ['Rule', 'Where', 'Finding', 'Why it may stand'],
      accepted.map(({ rule, path, message, reason }) => [rule, path, message, reason]),
    ),
    ...section(
      'Open ports',
      ['To', 'Port', 'From', 'Why'],
      links.map(({ to, port, from, reason }) => [to, port, from, reason]),
    ),
    ...section(
      'Secrets in user data, which whoever may ask the cloud for them can read',
      ['Machine', 'Secret'],
      secrets.map(({ machine, name }) => [machine, name]),
    ),
    ...section(
      'Secrets that stand in manifests, which whoever reads the repository can read',
      ['Secret', 'Where', 'Why it may stand'],
      plain.map(({ secret, path, reason }) => [secret, path, reason]),
    ),
  ].join('\n');
}

interface Placed {
  readonly path: string;
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [...new Set(rows.map((row) => `| ${row.map(cell).join(' | ')} |`))].sort(byCodeUnit);
  const table = [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...lines];
  return [`## ${title}`, '', ...(lines.length > 0 ? table : ['None.']), ''];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
