import { IConstruct } from 'constructs';
import { addCompanion } from '../../core';
import { MeshTrust } from './mesh-trust';
import { trustRunbook } from './trust-runbook';
import { TrustScripts, issueScript, makeRootScript } from './trust-scripts';

/**
 * Writes what people need who keep the root of a mesh.
 * @internal
 */
export function trustCompanions(scope: IConstruct, trust: MeshTrust, place: Omit<TrustScripts, 'roots'>): void {
  const roots = [trust.fingerprint, trust._next].filter((root): root is string => root !== undefined);
  const settings = { ...place, roots };
  const folder = `${settings.cluster}/mesh`;
  addCompanion(scope, { path: `${folder}/trust.md`, content: () => trustRunbook(trust, settings) });
  if (trust._isOffline) {
    addCompanion(scope, {
      path: `${folder}/make-root.sh`,
      content: () => makeRootScript(settings.trustDomain),
      executable: true,
    });
  }
  if (trust._isOffline && roots.length > 0) {
    addCompanion(scope, {
      path: `${folder}/issue-intermediate.sh`,
      content: () => issueScript(settings),
      executable: true,
    });
  }
}
