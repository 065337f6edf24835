import { IConstruct } from 'constructs';
import { addCompanion } from '../../core';
import { MeshTrust } from './mesh-trust';
import { trustRunbook } from './trust-runbook';
import { TrustScripts, issueScript, makeRootScript } from './trust-scripts';

/**
 * Writes what people need who keep the root of a mesh.
 * @internal
 */
export function trustCompanions(scope: IConstruct, trust: MeshTrust, settings: TrustScripts): void {
  const folder = `${settings.cluster}/mesh`;
  addCompanion(scope, { path: `${folder}/trust.md`, content: () => trustRunbook(trust, settings) });
  if (trust._isOffline) {
    addCompanion(scope, {
      path: `${folder}/make-root.sh`,
      content: () => makeRootScript(settings.trustDomain),
      executable: true,
    });
  }
  if (trust._isOffline && trust.fingerprint !== undefined) {
    addCompanion(scope, {
      path: `${folder}/issue-intermediate.sh`,
      content: () => issueScript(settings),
      executable: true,
    });
  }
}
