import { Construct, IConstruct } from 'constructs';
import { Component, isDnsLabel, kindProblems, listKind, needed, ofClass, recordKind, refuse, textKind } from '../core';
import { Port } from '../model';
import { PodConnections } from './connections';

/** What tells that a workload needs more pods. */
export enum ScalesOn {
  /** Cores that its pods use, perhaps beside memory or how many requests they get in a second. */
  CPU = 'cpu',
  /** Requests that its pods work on, beside cores. */
  REQUESTS = 'requests',
}

/** A Service of a cluster and the pods behind it, as a mesh, a gateway or an application sees them. */
export interface IService extends IConstruct {
  /** Name of the Service. */
  readonly name: string;
  readonly namespace: string;
  /** What the Service listens on; a port's name is the Service's, and begins with its protocol: `http`, `grpc-api`, `tcp`. */
  readonly ports: Port[];
  /** Labels that all the pods have, and no others of the namespace. */
  readonly podLabels: Record<string, string>;
  /** ServiceAccount of the pods: who they are in a mesh. */
  readonly serviceAccount: string;
  /**
   * Who may call the pods.
   * @default - somebody else says
   */
  readonly connections?: PodConnections;
  /**
   * What tells that it needs more pods.
   * @default - nothing: it does not scale, or somebody else says
   */
  readonly scalesOn?: ScalesOn;
}

export interface ExistingServiceProps {
  /** Name of the Service. */
  readonly name: string;
  readonly namespace: string;
  /** What the Service listens on, named as its ports are. */
  readonly ports: Port[];
  /** Labels that all its pods have, and no others of the namespace. */
  readonly podLabels: Record<string, string>;
  /**
   * ServiceAccount of the pods.
   * @default default
   */
  readonly serviceAccount?: string;
}

/** A Service that somebody else makes, a chart for one. */
export class ExistingService extends Component implements IService {
  public readonly name: string;
  public readonly namespace: string;
  public readonly ports: Port[];
  public readonly podLabels: Record<string, string>;
  public readonly serviceAccount: string;

  constructor(scope: Construct, id: string, props: ExistingServiceProps) {
    super(scope, id);
    refuse(this, kindProblems('a Service', props, KINDS));
    const { name, namespace, ports, podLabels, serviceAccount = 'default' } = props;
    this.name = name;
    this.namespace = namespace;
    this.ports = [...ports];
    this.podLabels = { ...podLabels };
    this.serviceAccount = serviceAccount;
    this._require(() => [
      isDnsLabel(name) ? undefined : `a Service's name is a label, got '${name}'; correct 'name'`,
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      ports.length > 0 ? undefined : `a Service listens on something, got no port; declare its 'ports'`,
      ...ports.map((port) => port._problem()),
      Object.keys(podLabels).length > 0
        ? undefined
        : `the pods of a Service are known by labels, got none; give 'podLabels'`,
    ]);
  }
}

const KINDS = {
  name: needed(textKind('web')),
  namespace: needed(textKind('shop')),
  ports: needed(listKind(ofClass('Port', "Port.tcp(80, 'http')", Port))),
  podLabels: needed(recordKind(textKind('web'), 'app')),
  serviceAccount: textKind('web'),
};
