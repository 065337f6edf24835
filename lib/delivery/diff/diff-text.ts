import { FieldChange } from './field-text';
import { ObjectChange } from './object-change';

/**
 * Changes for people, clusters apart, dangers first with their reasons.
 * @internal
 */
export function diffText(changes: readonly ObjectChange[], unusedAllowances: readonly string[]): string {
  const clusters = new Map<string, ObjectChange[]>();
  for (const change of changes) {
    const known = clusters.get(change.cluster) ?? [];
    known.push(change);
    clusters.set(change.cluster, known);
  }
  const blocks = [...clusters].map(([cluster, members]) => `${cluster}\n${members.map(changeText).join('')}`);
  const unused = unusedAllowances.map((name) => `nothing dangerous is '${name}', which was allowed; leave it out\n`);
  return [...blocks, `${unused.join('')}${summary(changes)}\n`].join('\n');
}

/** More fields than people read; programs get all. */
const MOST = 20;

function changeText({ change, label, renamedFrom, fields, dangers, isAllowed }: ObjectChange): string {
  const mark = dangers.length === 0 ? '' : isAllowed ? 'ALLOWED ' : 'DANGER ';
  const from = renamedFrom === undefined ? '' : ` from ${renamedFrom}`;
  const hidden = fields.length - MOST;
  const lines = [
    `  ${mark}${change} ${label}${from}`,
    ...dangers.map(({ reason, advice }) => `    ! ${reason}; ${advice}`),
    ...fields.slice(0, MOST).map((field) => `    ${fieldText(field)}`),
    ...(hidden > 0 ? [`    and ${hidden} more fields, which --json tells`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function fieldText({ path, before, after }: FieldChange): string {
  if (before === undefined) {
    return `+ ${path}: ${after ?? ''}`;
  }
  return after === undefined ? `- ${path}: ${before}` : `~ ${path}: ${before} -> ${after}`;
}

function summary(changes: readonly ObjectChange[]): string {
  if (changes.length === 0) {
    return 'nothing differs';
  }
  const counts = (['added', 'removed', 'changed', 'renamed'] as const)
    .map((kind) => ({ kind, count: changes.filter(({ change }) => String(change) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const dangerous = changes.filter(({ dangers }) => dangers.length > 0);
  const allowed = dangerous.filter(({ isAllowed }) => isAllowed).length;
  const rest = dangerous.length - allowed;
  const dangers = [
    ...(rest > 0 ? [`${rest} dangerous; allow what is wanted by name: --allow <kind>/<namespace>/<name>`] : []),
    ...(allowed > 0 ? [`${allowed} dangerous and allowed`] : []),
  ];
  return [counts.join(', '), ...(dangers.length > 0 ? dangers : ['nothing dangerous'])].join('; ');
}
