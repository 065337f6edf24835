import { stableJson } from '../../core';
import { JsonValue } from '../yaml';

/**
 * Values of deployments by stack and output.
 * @internal
 */
export type Outputs = Record<string, Record<string, JsonValue>>;

/**
 * First part of the names of the outputs that manifests wait for.
 * @internal
 */
export const LATE_PREFIX = 'late-';

/**
 * Reads `cloudserve.outputs.json`.
 * @internal
 */
export function parseOutputs(text: string | undefined, source: string): Outputs {
  if (text === undefined) {
    return {};
  }
  const outputs = parseObject(text, source);
  for (const [stack, values] of Object.entries(outputs)) {
    if (!isRecord(values)) {
      throw new Error(
        `${source} maps each stack to its outputs, got ${JSON.stringify(values)} for '${stack}'; restore the committed file`,
      );
    }
  }
  return outputs as Outputs;
}

/**
 * Takes what a deployment printed into what is known: the file of `cdktf deploy --outputs-file`, or with a stack's name the
 * answer of `terraform output -json`. Stacks and outputs that it does not name stay as they are.
 * @internal
 */
export function mergeOutputs(known: Outputs, text: string, source: string, stack: string | undefined): Outputs {
  const given = parseObject(text, source);
  const merged: Outputs = { ...known };
  for (const [name, values] of Object.entries(stack === undefined ? given : { [stack]: unwrapped(given, source) })) {
    if (!isRecord(values)) {
      throw new Error(
        `${source} does not map stacks to outputs, got ${JSON.stringify(values)} for '${name}'; name its stack with --stack if it is of 'terraform output -json'`,
      );
    }
    if (stack === undefined && 'value' in values && 'type' in values) {
      throw new Error(`${source} is of 'terraform output -json', which does not name its stack; add --stack <name>`);
    }
    const late = Object.entries(values).filter(([output]) => output.startsWith(LATE_PREFIX));
    if (late.length > 0) {
      merged[name] = { ...merged[name], ...(Object.fromEntries(late) as Record<string, JsonValue>) };
    }
  }
  return merged;
}

/**
 * The text of `cloudserve.outputs.json`.
 * @internal
 */
export function formatOutputs(outputs: Outputs): string {
  return stableJson(outputs);
}

/** `terraform output -json` wraps each value, and says which are secret. */
function unwrapped(given: Record<string, unknown>, source: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, wrapped] of Object.entries(given)) {
    if (!isRecord(wrapped) || !('value' in wrapped)) {
      throw new Error(
        `${source} is not of 'terraform output -json', got ${JSON.stringify(wrapped)} for '${name}'; leave --stack out if it is of cdktf`,
      );
    }
    if (wrapped.sensitive !== true) {
      values[name] = wrapped.value;
    }
  }
  return values;
}

function parseObject(text: string, source: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${source} is not JSON: ${(error as Error).message}; restore the file or write it again`);
  }
  if (!isRecord(value)) {
    throw new Error(
      `${source} must be a JSON object, got ${JSON.stringify(value)}; restore the file or write it again`,
    );
  }
  if (/tftoken\[/i.test(text)) {
    throw new Error(
      `${source} holds a value that no deployment filled in, got 'TfToken['; write it again after the deployment`,
    );
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
