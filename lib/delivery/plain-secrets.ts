import { IConstruct } from 'constructs';
import { Problem, Stated, collectFacts } from '../core';
import { Fact, PlainSecretFact } from '../model';
import { RenderedUnit } from './rendered-unit';

/**
 * Secrets with values in manifests, which whoever reads the repository reads, unless the program allows them by name; and allowances that
 * nothing needs. No value is ever told.
 * @internal
 */
export function plainSecretProblems(root: IConstruct, units: readonly RenderedUnit[]): Problem[] {
  const allowed = collectFacts<Fact>(root).filter(
    (stated): stated is Stated<PlainSecretFact> => stated.fact.kind === 'plain-secret',
  );
  const used = new Set<Stated<PlainSecretFact>>();
  const problems = plainSecrets(units).flatMap(({ path, secret }) => {
    const covering = allowed.filter((one) => one.fact.secret === secret && covers(one.path, path));
    covering.forEach((one) => used.add(one));
    return covering.length > 0
      ? []
      : [
          {
            path,
            message: `values of a Secret never stand in manifests, got them in '${secret}'; bring it by an ExternalSecret, a SealedSecret or a file of SOPS, or say by PlainSecret.allow() why everybody may read it`,
          },
        ];
  });
  return [...problems, ...allowed.flatMap((one) => allowanceProblems(one, used.has(one)))];
}

function plainSecrets(units: readonly RenderedUnit[]): { readonly path: string; readonly secret: string }[] {
  return units.flatMap(({ objects, pending }) =>
    [...objects, ...pending]
      .filter(({ json }) => json.apiVersion === 'v1' && json.kind === 'Secret' && hasValues(json as SecretObject))
      .map(({ path, json: { metadata } }) => ({ path, secret: `${metadata.namespace ?? 'default'}/${metadata.name}` })),
  );
}

interface SecretObject {
  readonly data?: unknown;
  readonly stringData?: unknown;
}

function hasValues({ data, stringData }: SecretObject): boolean {
  return [data, stringData].some((values) => Object.keys(values ?? {}).length > 0);
}

function covers(allowedAt: string, path: string): boolean {
  return allowedAt === '' || path === allowedAt || path.startsWith(`${allowedAt}/`);
}

function allowanceProblems({ path, fact: { secret, reason } }: Stated<PlainSecretFact>, isUsed: boolean): Problem[] {
  if (reason.trim() === '') {
    return [{ path, message: `allows the Secret '${secret}' without a reason; say why everybody may read it` }];
  }
  return isUsed
    ? []
    : [{ path, message: `allows the Secret '${secret}', which has no values in manifests here; remove the allowance` }];
}
