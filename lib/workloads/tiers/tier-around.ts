import { IConstruct } from 'constructs';
import { ConfigError } from '../../core';
import { IMesh, IServiceMesh, namespaceOf } from '../../manifests';
import { Tier } from './tier';

/**
 * The tier of an application: where it does not say, that of its namespace.
 * @internal
 */
export function tierAround(application: IConstruct, stated: Tier | undefined): Tier {
  const mesh = namespaceOf(application)?.mesh;
  if (stated === undefined) {
    return isServiceMesh(mesh) ? Tier.large(mesh) : Tier.small();
  }
  if (mesh !== undefined && stated._mesh === undefined) {
    throw new ConfigError(
      application,
      `an application in a namespace of a mesh is part of it, got the tier '${stated.name}'; leave 'tier' out, take Tier.large(mesh), or a namespace of no mesh`,
    );
  }
  return stated;
}

function isServiceMesh(mesh: IMesh | undefined): mesh is IServiceMesh {
  return mesh !== undefined && '_keepRules' in mesh;
}
