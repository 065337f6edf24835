import { Construct } from 'constructs';
import { Component } from '../../core';
import { IMesh, IService } from '../../manifests';
import { FederatedTraffic } from './federated-traffic';
import { TrafficOptions } from './traffic-options';

export interface MeshServiceProps extends TrafficOptions {
  readonly mesh: IMesh;
  readonly service: IService;
}

/** The rules of a service in a mesh: one object of each kind for its host, whoever asks for them. */
export class MeshService extends Component {
  public readonly service: IService;

  constructor(scope: Construct, id: string, { service }: MeshServiceProps) {
    super(scope, id);
    this.service = service;
  }

  /** Name that callers use: `exam.exam-production.svc.cluster.local`. */
  public get host(): string {
    return `${this.service.name}.${this.service.namespace}.svc.cluster.local`;
  }

  /**
   * Has its rules lead requests to other clusters too; asked when everything is defined.
   * @internal
   */
  public _federate(_traffic: () => FederatedTraffic): void {}
}
