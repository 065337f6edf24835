import { IConstruct } from 'constructs';
import { TerraformBackend, TerraformOutput, TerraformStack } from '../cdktf';
import { Problem, stableJson } from '../core';
import { Annotation, annotationsIn } from './annotations';

/**
 * A stack as it will be written.
 * @internal
 */
export interface RenderedStack {
  readonly name: string;
  /** Path of the stack in the tree. */
  readonly path: string;
  /** Names of the stacks that are deployed before it. */
  readonly dependencies: string[];
  readonly json: Record<string, unknown>;
  readonly annotations: Annotation[];
}

/**
 * Every stack below a construct, wherever it stands.
 * @internal
 */
export function findStacks(root: IConstruct): TerraformStack[] {
  return root.node.findAll().filter((construct): construct is TerraformStack => TerraformStack.isStack(construct));
}

/**
 * Readies stacks for rendering: a backend each, and the outputs by which one stack reads another.
 * @param bind gives a stack its backend, or puts the one in order that it has
 * @returns circles of stacks
 * @internal
 */
export function prepareStacks(
  root: IConstruct,
  bind: (stack: TerraformStack, own: TerraformBackend | undefined) => void,
): Problem[] {
  const stacks = findStacks(root);
  for (const stack of stacks) {
    bind(
      stack,
      stack.node.findAll().find((construct): construct is TerraformBackend => TerraformBackend.isBackend(construct)),
    );
  }
  return stacks.flatMap((stack) => circleFoundIn(stack));
}

/** cdktf finds out that stacks read from each other when it prepares the second one, and says so with an error. */
function circleFoundIn(stack: TerraformStack): Problem[] {
  try {
    stack.prepareStack();
    return [];
  } catch (error) {
    const [, one, other] = /TerraformStack (.+) is already dependent on (.+) directly/.exec(String(error)) ?? [];
    if (other === undefined) {
      throw error;
    }
    return [
      {
        path: stack.node.path,
        message: `stacks read from each other in a circle, got '${other}' and '${one}'; give one of them plain values`,
      },
    ];
  }
}

/**
 * What keeps stacks from being written: cdktf's own writer loses such stacks in silence.
 * @internal
 */
export function stackProblems(root: IConstruct): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const stack of findStacks(root)) {
    const { id, path } = stack.node;
    const first = seen.get(id.toLowerCase());
    if (first !== undefined) {
      problems.push({
        path,
        message: `a stack's id is its folder and its state, got '${id}', which '${first}' has already; give it another id, such as the slug of its path`,
      });
    }
    seen.set(id.toLowerCase(), path);
    const outer = stack.node.scopes.slice(0, -1).find((scope) => TerraformStack.isStack(scope));
    if (outer !== undefined) {
      problems.push({
        path,
        message: `a stack cannot stand in a stack, got one in '${outer.node.path}'; move it beside that one`,
      });
    }
    for (const construct of stack.node.findAll()) {
      if (CUSTOM_SYNTHESIS in construct) {
        problems.push({
          path: construct.node.path,
          message:
            'writes files of its own at synthesis (TerraformAsset), which cannot be written together with all others; give Terraform the path of the file itself',
        });
      }
    }
  }
  return problems;
}

/**
 * Stacks as data. They have to be prepared.
 * @internal
 */
export function renderStacks(root: IConstruct): RenderedStack[] {
  return findStacks(root).map((stack) => {
    const json = stack.toTerraform() as Record<string, unknown>;
    (json['//'] as Record<string, unknown>).outputs = outputsOf(stack);
    return {
      name: stack.node.id,
      path: stack.node.path,
      dependencies: stack.dependencies.map((dependency) => dependency.node.id).sort(),
      json,
      annotations: annotationsIn(stack),
    };
  });
}

/**
 * The files of a `cdktf.out` folder.
 * @param version of cdktf, for its own command line
 * @internal
 */
export function stackFiles(stacks: readonly RenderedStack[], version: string): Map<string, string> {
  const files = new Map<string, string>();
  const manifest: Record<string, object> = {};
  for (const { name, path, dependencies, json, annotations } of stacks) {
    const folder = `stacks/${name}`;
    files.set(`${folder}/cdk.tf.json`, stableJson(json));
    manifest[name] = {
      name,
      constructPath: path,
      workingDirectory: folder,
      synthesizedStackPath: `${folder}/cdk.tf.json`,
      stackMetadataPath: `${folder}/metadata.json`,
      annotations,
      dependencies,
    };
  }
  files.set('manifest.json', stableJson({ version, stacks: manifest }));
  return files;
}

const CUSTOM_SYNTHESIS = Symbol.for('cdktf/customSynthesis');

/** Outputs by stack name and then by the path below the stack, which is how the command line finds them. */
function outputsOf(stack: TerraformStack): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const output of stack.node.findAll().filter((construct) => TerraformOutput.isTerraformOutput(construct))) {
    const parts = output.node.scopes.slice(stack.node.scopes.length).map((scope) => scope.node.id);
    let level = tree;
    for (const part of parts.slice(0, -1)) {
      level = (level[part] ??= {}) as Record<string, unknown>;
    }
    level[parts[parts.length - 1]] = (output as TerraformOutput).friendlyUniqueId;
  }
  return Object.keys(tree).length === 0 ? {} : { [stack.node.id]: tree };
}
