import { Construct } from 'constructs';
import { Component } from '../../core';
import { IMeshControl } from '../mesh-control';
import { IMeshPeer } from './mesh-peer';

export interface FederationAcceptanceProps {
  readonly mesh: IMeshControl;
  readonly peer: IMeshPeer;
}

/** The other direction: a peer may call the gateway of a mesh. A mesh of the testbed that links to another is accepted there without it. */
export class FederationAcceptance extends Component {
  public readonly mesh: IMeshControl;
  public readonly peer: IMeshPeer;

  constructor(scope: Construct, id: string, { mesh, peer }: FederationAcceptanceProps) {
    super(scope, id);
    this.mesh = mesh;
    this.peer = peer;
  }
}
