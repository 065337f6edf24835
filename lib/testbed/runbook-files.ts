import { IConstruct } from 'constructs';
import { collectFacts } from '../core';
import { RenderedStack, StatedCompanion } from '../delivery';
import { Acceptance, Fact } from '../model';
import { runbooks } from '../report';

/**
 * Runbooks of a testbed as files beside its outputs.
 * @internal
 */
export function runbookFiles(app: IConstruct, stacks: readonly RenderedStack[]): StatedCompanion[] {
  const facts = collectFacts<Fact | Acceptance>(app);
  return runbooks({ facts, stacks }).map(({ path, text, executable }) => ({
    path: '',
    companion: { path, content: () => text, executable },
  }));
}
