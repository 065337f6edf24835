import { IConstruct } from 'constructs';

const METADATA_TYPE = 'cloudserve:companion';

/**
 * A file beside the two halves, for people and for machines that neither half reaches: a script, a seed of a first boot, a runbook.
 * @internal
 */
export interface Companion {
  /** Below `dist-files/`, with `/` between the parts: `edge/lab-1/meta-data`. */
  readonly path: string;
  /** Its text, made when everything is defined. There is never a secret in it. */
  readonly content: () => string;
  /** @default false */
  readonly executable?: boolean;
}

/**
 * States a file that is written with the outputs.
 * @internal
 */
export function addCompanion(scope: IConstruct, companion: Companion): void {
  scope.node.addMetadata(METADATA_TYPE, companion);
}

const PLACE = 'cloudserve:companions';

/**
 * Tells stacks where companion files lie; to be called before the root has children.
 * @param folder from the folder of a stack on
 * @internal
 */
export function placeCompanions(root: IConstruct, folder: string): void {
  root.node.setContext(PLACE, folder);
}

/**
 * Where companion files lie, from the folder of a stack on.
 * @internal
 */
export function companionPlace(scope: IConstruct): string {
  return (scope.node.tryGetContext(PLACE) as string | undefined) ?? '../../../dist-files';
}

/**
 * All companion files below a construct, each with the path of the construct that stated it.
 * @internal
 */
export function collectCompanions(root: IConstruct): { readonly path: string; readonly companion: Companion }[] {
  return root.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === METADATA_TYPE)
        .map(({ data }) => ({ path: node.path, companion: data as Companion })),
    );
}
