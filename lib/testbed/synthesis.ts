import * as path from 'node:path';
import { check } from '../analysis';
import { App as CdktfApp } from '../cdktf';
import { AddressLeases, Problem, SynthesisError, collectFacts, formatProblems } from '../core';
import {
  OutputRoot,
  RenderedStack,
  RenderedUnit,
  checkManifests,
  checkStacks,
  manifestFiles,
  prepareStacks,
  renderManifests,
  renderStacks,
  stackFiles,
  stackProblems,
  validateTree,
  WriteResult,
  writeOutputs,
} from '../delivery';
import { Acceptance, Fact } from '../model';
import { StepTime, Summary, SummaryRow } from '../report';
import { Invocation } from './invocation';
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
  /** Milliseconds that the program took to define the tree. */
  readonly defineTime: number;
}

/**
 * Render, check, write: each step once, in this order.
 * @internal
 */
export function synthesize(input: SynthesisInput): Summary {
  const steps: StepTime[] = [{ step: 'define', milliseconds: input.defineTime }];
  const timed = <T>(step: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    steps.push({ step, milliseconds: performance.now() - began });
    return result;
  };
  const rendered = timed('render', () => render(input));
  const notes = timed('check', () => checkAll(input, rendered));
  const written = timed('write', () =>
    writeOutputs({ project: input.invocation.project, roots: outputRoots(input, rendered) }),
  );
  [...notes, ...written.kept.map((file) => `kept your change of a file of ours: ${file}`)].forEach(warn);
  return { rows: rowsOf(rendered, written), steps };
}

interface Rendered {
  readonly units: RenderedUnit[];
  readonly stacks: RenderedStack[];
  readonly problems: Problem[];
}

function render({ app, invocation, state }: SynthesisInput): Rendered {
  const structure = stackProblems(app);
  if (structure.length > 0) {
    throw new SynthesisError(structure);
  }
  const { units, problems } = renderManifests(app, () => false);
  prepareStacks(app, (stack) => {
    state._bind(stack, path.join(invocation.terraformFolder, 'stacks', stack.node.id), invocation.project);
  });
  return { units, stacks: renderStacks(app), problems };
}

/** Throws with every problem; returns what the user should know although it can work. */
function checkAll(
  { app, invocation, leases, lockFile }: SynthesisInput,
  { units, stacks, problems }: Rendered,
): string[] {
  const findings = check(collectFacts<Fact | Acceptance>(app));
  const manifests = checkManifests(units);
  const terraform = checkStacks(stacks);
  const all = [
    ...validateTree(app),
    ...problems,
    ...findings.problems,
    ...findings.errors.map(({ path: at, rule, message }) => ({ path: at, message: `${message} (${rule})` })),
    ...manifests.problems,
    ...terraform.problems,
    ...(invocation.frozen ? frozenProblems(leases, lockFile) : []),
  ];
  if (all.length > 0) {
    throw new SynthesisError(all);
  }
  const warnings = findings.warnings.map(({ path: at, rule, message }) => ({
    path: at,
    message: `${message} (${rule})`,
  }));
  return formatProblems([...warnings, ...manifests.unchecked, ...terraform.unchecked]);
}

function frozenProblems(leases: AddressLeases, lockFile: string): Problem[] {
  return leases.added.map((owner) => ({
    path: owner,
    message: `needs an address that ${lockFile} does not hold, and the run is frozen; run without --frozen and commit the file`,
  }));
}

function outputRoots(
  { invocation, leases, lockFile, lockText }: SynthesisInput,
  { units, stacks }: Rendered,
): OutputRoot[] {
  const roots: OutputRoot[] = [];
  if (invocation.writesTerraform && stacks.length > 0) {
    roots.push({ folder: invocation.terraformFolder, files: stackFiles(stacks, CDKTF_VERSION) });
  }
  if (invocation.writesManifests) {
    const swapFolders = [...new Set(units.map(({ cluster }) => cluster))];
    roots.push({ folder: invocation.manifestsFolder, files: manifestFiles(units), swapFolders });
  }
  roots.push({
    folder: invocation.project,
    files: new Map([[lockFile, leases.toText()]]),
    basedOn: new Map([[lockFile, lockText]]),
  });
  return roots;
}

function rowsOf({ units, stacks }: Rendered, { written, unchanged, removed }: WriteResult): SummaryRow[] {
  const resources = stacks.reduce((sum, { json }) => sum + resourcesIn(json), 0);
  const objects = units.reduce((sum, unit) => sum + unit.objects.length, 0);
  const clusters = new Set(units.map(({ cluster }) => cluster)).size;
  return [
    { what: 'stacks', count: stacks.length, note: '' },
    { what: 'resources', count: resources, note: '' },
    {
      what: 'objects',
      count: objects,
      note: `in ${units.length} units of ${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}`,
    },
    {
      what: 'files',
      count: written + unchanged,
      note: `${written} written, ${unchanged} unchanged, ${removed} removed`,
    },
    { what: 'pending', count: 0, note: '' },
  ];
}

function resourcesIn(json: Record<string, unknown>): number {
  const types = Object.values((json.resource ?? {}) as Record<string, object>);
  return types.reduce((sum, type) => sum + Object.keys(type).length, 0);
}

function warn(line: string): void {
  process.stderr.write(`warning: ${line}\n`);
}

/** The manifest names the version of cdktf that its command line expects. */
const CDKTF_VERSION = '0.21.0';
