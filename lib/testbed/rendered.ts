import * as path from 'node:path';
import { App as CdktfApp } from '../cdktf';
import { Problem, SynthesisError, formatProblems } from '../core';
import {
  CompanionFiles,
  LateValues,
  RenderedStack,
  RenderedUnit,
  applyAspects,
  companionFiles,
  manifestFiles,
  prepareStacks,
  renderManifests,
  renderStacks,
  stackFiles,
  stackProblems,
} from '../delivery';
import { Invocation } from './invocation';
import { mirrorFiles } from './mirror-files';
import { openToMonitoring } from './monitored-machines';
import { openFederations } from './open-federations';
import { runbookFiles } from './runbook-files';
import { StateBackend, keepRelative } from './state-backend';

/**
 * Both halves of a testbed in memory.
 * @internal
 */
export interface Rendered {
  readonly units: RenderedUnit[];
  readonly stacks: RenderedStack[];
  /** Texts of the manifests by file; without units that would be written over others, which are problems. */
  readonly manifests: Map<string, string>;
  /** Texts of the stacks by file. */
  readonly terraform: Map<string, string>;
  /** Files for people and machines. */
  readonly companions: CompanionFiles;
  readonly problems: Problem[];
}

/**
 * Renders manifests before stacks, because the values that they wait for become outputs of the stacks.
 * @internal
 */
export function render(app: CdktfApp, invocation: Invocation, state: StateBackend, lateValues: LateValues): Rendered {
  applyAspects(app);
  openToMonitoring(app);
  const closed = openFederations(app);
  const structure = stackProblems(app);
  if (structure.length > 0) {
    throw new SynthesisError(structure);
  }
  lateValues.reset();
  const { units, writable, problems } = renderManifests(app, (object) => lateValues.holdsBack(object));
  const circles = prepareStacks(app, (stack, own) => {
    const folder = path.join(invocation.terraformFolder, 'stacks', stack.node.id);
    if (own === undefined) {
      state._bind(stack, folder, invocation.project);
    } else {
      keepRelative(own, folder, invocation.project);
    }
  });
  const stacks = renderStacks(app);
  const companions = companionFiles(app, [...runbookFiles(app, stacks), ...mirrorFiles(app, units)]);
  return {
    units,
    stacks,
    manifests: manifestFiles(writable),
    terraform: stackFiles(stacks, CDKTF_VERSION),
    companions,
    problems: [...problems, ...closed, ...lateValues.problems, ...circles, ...companions.problems],
  };
}

/**
 * A line for each object that is not written yet: where it is defined, and whose deployment tells its values.
 * @internal
 */
export function pendingLines(units: readonly RenderedUnit[]): string[] {
  const pending = units.flatMap((unit) => unit.pending);
  return formatProblems(
    pending.map(({ path: at, waitsFor }) => ({ path: at, message: `waits for ${waitsFor.join(' and ')}` })),
  );
}

/** The manifest names the version of cdktf that its command line expects. */
const CDKTF_VERSION = '0.21.0';
