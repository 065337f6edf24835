import { App as CdktfApp } from '../cdktf';
import { AddressLeases, Problem } from '../core';
import { LateValues, OutputRoot, WriteResult, writeOutputs } from '../delivery';
import { StepTime, Summary, SummaryRow, formatReport } from '../report';
import { CheckNotes, checkAll } from './checks';
import { Invocation } from './invocation';
import { leftStacks } from './left-stacks';
import { Rendered, pendingLines, render } from './rendered';
import { StateBackend } from './state-backend';

/**
 * What a synthesis works on.
 * @internal
 */
export interface SynthesisInput {
  readonly app: CdktfApp;
  readonly invocation: Invocation;
  readonly state: StateBackend;
  readonly leases: AddressLeases;
  readonly lockFile: string;
  /** Text of the lock file as the program read it. */
  readonly lockText: string | undefined;
  readonly lateValues: LateValues;
  readonly kindSchemas: Record<string, object>;
  readonly providerSchemas: object[];
  /** Milliseconds that the program took to define the tree. */
  readonly defineTime: number;
}

/**
 * Render, check, write: each step once, in this order.
 * @internal
 */
export function synthesize(input: SynthesisInput): Summary {
  const { app, invocation, state, leases, lockFile, lateValues } = input;
  const steps: StepTime[] = [{ step: 'define', milliseconds: input.defineTime }];
  const timed = <T>(step: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    steps.push({ step, milliseconds: performance.now() - began });
    return result;
  };
  const rendered = timed('render', () => render(app, invocation, state, lateValues));
  const further = [...(invocation.frozen ? frozenProblems(leases, lockFile) : []), ...stateProblems(state)];
  const notes = timed('check', () => checkAll(app, rendered, input, further));
  const left = invocation.writesTerraform ? leftStacks(invocation.terraformFolder, namesOf(rendered)) : [];
  const roots = outputRoots(input, rendered);
  const written = timed('write', () => writeOutputs({ project: invocation.project, roots }));
  const kept = written.kept.map((file) => `kept your change of a file of ours: ${file}`);
  tell('warning', [...notes.warnings, ...left, ...kept]);
  tell('pending', pendingLines(rendered.units));
  return {
    rows: rowsOf(rendered, written, notes),
    steps,
    ...(invocation.reports ? { report: formatReport(notes) } : {}),
  };
}

function tell(what: string, lines: readonly string[]): void {
  lines.forEach((line) => process.stderr.write(`${what}: ${line}\n`));
}

function frozenProblems(leases: AddressLeases, lockFile: string): Problem[] {
  return leases.added.map((owner) => ({
    path: owner,
    message: `needs an address that ${lockFile} does not hold, and the run is frozen; run without --frozen and commit the file`,
  }));
}

function stateProblems(state: StateBackend): Problem[] {
  return state._problems().map((message) => ({ path: '', message }));
}

function namesOf({ stacks }: Rendered): string[] {
  return stacks.map(({ name }) => name);
}

function outputRoots(input: SynthesisInput, { units, manifests, terraform, companions }: Rendered): OutputRoot[] {
  const { invocation, leases, lockFile, lockText } = input;
  const roots: OutputRoot[] = [];
  if (invocation.writesTerraform) {
    const { files, executables } = companions;
    roots.push({ folder: invocation.terraformFolder, files: terraform });
    roots.push({ folder: invocation.companionsFolder, files, executables });
  }
  if (invocation.writesManifests) {
    const swapFolders = [...new Set(units.map(({ cluster }) => cluster))];
    roots.push({ folder: invocation.manifestsFolder, files: manifests, swapFolders });
  }
  if (!invocation.frozen) {
    roots.push({
      folder: invocation.project,
      files: new Map([[lockFile, leases.toText()]]),
      basedOn: new Map([[lockFile, lockText]]),
    });
  }
  return roots;
}

function rowsOf(
  { units, stacks }: Rendered,
  { written, unchanged, removed }: WriteResult,
  { accepted, facts }: CheckNotes,
): SummaryRow[] {
  const clusters = new Set(units.map(({ cluster }) => cluster)).size;
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  const secrets = facts.filter(({ fact }) => fact.kind === 'boot-secret').length;
  const waiting = sum(units.map(({ pending }) => pending.length));
  return [
    { what: 'stacks', count: stacks.length, note: '' },
    { what: 'resources', count: sum(stacks.map(({ json }) => resourcesIn(json))), note: '' },
    {
      what: 'objects',
      count: sum(units.map(({ objects }) => objects.length)),
      note: `in ${counted(units.length, 'unit')} of ${counted(clusters, 'cluster')}`,
    },
    {
      what: 'files',
      count: written + unchanged,
      note: `${written} written, ${unchanged} unchanged, ${removed} removed`,
    },
    { what: 'pending', count: waiting, note: waiting > 0 ? 'objects wait for values of a deployment' : '' },
    ...(accepted.length > 0 ? [{ what: 'accepted', count: accepted.length, note: 'warnings, with a reason' }] : []),
    ...(secrets > 0 ? [{ what: 'boot secrets', count: secrets, note: 'in user data; --report lists them' }] : []),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function resourcesIn(json: Record<string, unknown>): number {
  return Object.values((json.resource ?? {}) as Record<string, object>).reduce(
    (sum, type) => sum + Object.keys(type).length,
    0,
  );
}
