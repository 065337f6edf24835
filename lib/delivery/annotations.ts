import { IConstruct } from 'constructs';
import { Problem } from '../core';

/**
 * A note that a construct carries for the one who deploys.
 * @internal
 */
export interface Annotation {
  readonly constructPath: string;
  readonly level: string;
  readonly message: string;
  /** Always empty: traces name folders of this machine. */
  readonly stacktrace: string[];
}

/**
 * Every note below a construct, in tree order.
 * @internal
 */
export function annotationsIn(root: IConstruct): Annotation[] {
  return root.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => LEVELS.includes(type))
      .map(({ type, data }) => ({
        constructPath: construct.node.path,
        level: type,
        message: String(data),
        stacktrace: [],
      })),
  );
}

/**
 * Notes below a construct that say what cannot work.
 * @internal
 */
export function annotatedErrors(root: IConstruct): Problem[] {
  return ofLevel(root, ERROR);
}

/**
 * Notes below a construct that say what the user should know.
 * @internal
 */
export function annotatedWarnings(root: IConstruct): Problem[] {
  return ofLevel(root, WARNING);
}

function ofLevel(root: IConstruct, wanted: string): Problem[] {
  return annotationsIn(root)
    .filter(({ level }) => level === wanted)
    .map(({ constructPath, message }) => ({ path: constructPath, message }));
}

const ERROR = '@cdktf/error';
const WARNING = '@cdktf/warn';
const LEVELS = ['@cdktf/info', WARNING, ERROR];
