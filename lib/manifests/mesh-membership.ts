import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, slug } from '../core';
import { DeliveryUnit } from './delivery-unit';
import { Layer } from './layer';
import { IMesh, enterMesh, meshPlaceProblem } from './mesh-context';
import { ofMesh, toPeer } from './mesh-policies';
import { namespaceOf, waitForNamespace } from './namespace-context';

/** @internal */
export interface MeshMembershipProps {
  readonly mesh: IMesh;
  /** Of the application, in its namespace: the policies have it too. */
  readonly name: string;
  /** That all its pods have, and no others of the namespace. */
  readonly podLabels: Record<string, string>;
}

/**
 * Has the pods of an application join a mesh that its namespace is not part of: each gets a sidecar by a label of its own, and may call what
 * sidecars call. To be made before the application has other children; where the namespace is part of the mesh there is nothing to do.
 * @internal
 */
export function joinMesh(application: Construct, props: MeshMembershipProps): void {
  const around = namespaceOf(application);
  if (around?.mesh === props.mesh) {
    return;
  }
  if (around === undefined || around.mesh !== undefined) {
    const got = around === undefined ? 'no namespace' : 'a namespace of another mesh';
    throw new ConfigError(
      application,
      `an application joins a mesh in a namespace of none or of the same, got ${got}; make it below such a namespace`,
    );
  }
  enterMesh(application, props.mesh);
  new MeshMembership(application, 'Membership', { ...props, namespace: around.name });
}

class MeshMembership extends Component {
  constructor(scope: Construct, id: string, props: MeshMembershipProps & { readonly namespace: string }) {
    super(scope, id);
    const { mesh, name, podLabels, namespace } = props;
    this._require(() => [meshPlaceProblem(this, mesh)]);
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: Layer.CONFIGS,
      component: slug(`${namespace}-${name}-membership`),
    });
    waitForNamespace(unit, namespace);
    const policy = (policyId: string, policyName: string, spec: object): void => {
      const metadata = { name: policyName, namespace };
      new ApiObject(unit, policyId, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec });
    };
    const podSelector = { matchLabels: podLabels };
    policy('Mesh', `${name}-mesh`, ofMesh(mesh, podSelector));
    mesh._whenCalling?.((peer, address) =>
      policy(`Peer-${peer}`, `${name}-peer-${peer}`, toPeer(address, podSelector)),
    );
  }
}
