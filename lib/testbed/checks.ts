import * as fs from 'node:fs';
import * as path from 'node:path';
import { IConstruct } from 'constructs';
import { AcceptedFinding, check } from '../analysis';
import { AddressLeases, Problem, Stated, SynthesisError, collectFacts, formatProblems } from '../core';
import {
  annotatedErrors,
  annotatedWarnings,
  checkManifests,
  checkStacks,
  guardText,
  meshProblems,
  plainSecretProblems,
  validateTree,
} from '../delivery';
import { Acceptance, Fact, Finding } from '../model';
import { deliveredGateways, unservedServices } from './delivered-services';
import { Invocation } from './invocation';
import { deliveredImages } from './mirror-files';
import { OUTPUTS_FILE } from './outputs-command';
import { releaseProblems } from './release-steps';
import { Rendered } from './rendered';
import { volumeProblems } from './volume-sizes';

/**
 * What checks need beside the tree.
 * @internal
 */
export interface CheckInput {
  readonly invocation: Invocation;
  /** Schemas that the program brings, by `<group>/<version>/<Kind>`. */
  readonly kindSchemas: Record<string, object>;
  /** Schemas that the program brings, as `terraform providers schema -json` prints them. */
  readonly providerSchemas: object[];
  readonly leases: AddressLeases;
  readonly lockFile: string;
}

/**
 * What the user should know although it can work.
 * @internal
 */
export interface CheckNotes {
  /** A line each. */
  readonly warnings: string[];
  /** Warnings that the program accepts. */
  readonly accepted: AcceptedFinding[];
  /** What constructs state. */
  readonly facts: readonly Stated<Fact | Acceptance>[];
}

/**
 * Every check of a rendered testbed. Throws one error with all that cannot work.
 * @param further problems that others found
 * @internal
 */
export function checkAll(
  app: IConstruct,
  rendered: Rendered,
  { invocation, kindSchemas, providerSchemas, leases: { releases, volumes }, lockFile }: CheckInput,
  further: readonly Problem[],
): CheckNotes {
  const stated = collectFacts<Fact | Acceptance>(app);
  const facts = [...stated, ...deliveredGateways(rendered.units), ...deliveredImages(rendered.units)];
  const findings = check(facts);
  const kinds = usableKinds(kindSchemas);
  const manifests = checkManifests(rendered.units, kinds.schemas);
  const terraform = checkStacks(rendered.stacks, providerSchemas);
  const refused = validateTree(app);
  const problems = [
    ...refused,
    ...annotatedErrors(app),
    ...rendered.problems,
    ...findings.problems,
    ...findings.errors.map(problemOf),
    ...releaseProblems(facts, { releases, lockFile, frozen: invocation.frozen }),
    ...volumeProblems(facts, { volumes, lockFile, frozen: invocation.frozen }),
    ...kinds.problems,
    ...manifests.problems,
    ...terraform.problems,
    ...vanished(rendered, invocation.manifestsFolder),
    ...hiddenTokens(rendered),
    ...plainSecretProblems(app, rendered.units),
    ...unservedServices(rendered.units, stated),
    // What a construct says of itself is not said of its objects again.
    ...meshProblems(rendered.units).filter((problem) => !refused.some((other) => isAbove(other, problem))),
    ...further,
  ];
  if (problems.length > 0) {
    throw new SynthesisError(problems);
  }
  return {
    warnings: formatProblems([
      ...annotatedWarnings(app),
      ...findings.warnings.map(problemOf),
      ...manifests.unchecked,
      ...terraform.unchecked,
    ]),
    accepted: findings.accepted,
    facts,
  };
}

function isAbove(one: Problem, other: Problem): boolean {
  return other.path.startsWith(`${one.path}/`);
}

function problemOf({ path: at, rule, message }: Finding): Problem {
  return { path: at, message: `${message} (${rule})` };
}

/** What is wrong with one schema of the program keeps no other from being used. */
function usableKinds(given: Record<string, object>): {
  readonly schemas: Record<string, object>;
  readonly problems: Problem[];
} {
  const schemas: Record<string, object> = {};
  const problems: Problem[] = [];
  for (const [kind, schema] of Object.entries(given)) {
    try {
      checkManifests([], { [kind]: schema });
      schemas[kind] = schema;
    } catch (error) {
      problems.push({ path: '', message: `kindSchemas: ${(error as Error).message}` });
    }
  }
  return { schemas, problems };
}

/**
 * GitOps would delete what vanishes from the output, so an object that was written never waits again. It may have been written
 * as part of another unit, so its file is looked for in every unit's folder on disk.
 */
function vanished({ units, problems }: Rendered, manifestsFolder: string): Problem[] {
  const told = new Set(problems.map(({ path: at }) => at));
  const written = new Map<string, Map<string, string[]>>();
  return units.flatMap(({ cluster, pending }) =>
    pending.flatMap(({ path: at, files }) => {
      const known = written.get(cluster) ?? filesOfUnits(manifestsFolder, cluster);
      written.set(cluster, known);
      const found = told.has(at) ? [] : files.flatMap((file) => known.get(file) ?? []);
      return found.map((file) => ({
        path: at,
        message: `was written before and would vanish, because values of its deployment are missing, got none for '${file}'; restore ${OUTPUTS_FILE}, or delete that file to let it wait again`,
      }));
    }),
  );
}

/** What is below `<cluster>/<NN-layer>/<component>/` on disk: files of the manifests' folder, by their place in a unit. */
function filesOfUnits(manifestsFolder: string, cluster: string): Map<string, string[]> {
  const folder = path.join(manifestsFolder, cluster);
  const found = new Map<string, string[]>();
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) {
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const parts = name.split(path.sep);
      const file = parts.slice(2).join('/');
      found.set(file, [...(found.get(file) ?? []), [cluster, ...parts].join('/')]);
    }
  }
  return found;
}

function hiddenTokens({ manifests, terraform, units, stacks }: Rendered): Problem[] {
  const owners = new Map<string, string>();
  for (const { folder, objects } of units) {
    objects.forEach(({ file, path: at }) => owners.set(`${folder}/${file}`, at));
  }
  stacks.forEach(({ name, path: at }) => owners.set(`stacks/${name}/cdk.tf.json`, at));
  const clean = new Set<string>();
  const waiting = units.flatMap(({ pending }) => pending.map(({ path: at, json }) => [at, JSON.stringify(json)]));
  return [...manifests, ...terraform, ...waiting].flatMap(([file, text]) =>
    guardText(owners.get(file) ?? file, text, clean),
  );
}
