import { Construct } from 'constructs';
import { DeliveryUnit, IConnectable, PodConnections } from '../../manifests';
import { MONGO_PORT, MongoComponent, mongoPodLabels } from './mongo-db-names';

/** @internal */
export interface MongoDbPodsProps {
  readonly name: string;
  readonly namespace: string;
  readonly component: MongoComponent;
  readonly unit: DeliveryUnit;
}

/**
 * Pods of one kind of a database, as who may call them sees them.
 * @internal
 */
export class MongoDbPods extends Construct implements IConnectable {
  public readonly connections: PodConnections;

  constructor(scope: Construct, id: string, { name, namespace, component, unit }: MongoDbPodsProps) {
    super(scope, id);
    this.connections = new PodConnections(this, component, {
      name: `${name}-${component}`,
      namespace,
      podLabels: mongoPodLabels(name, component),
      ports: [MONGO_PORT],
      unit,
    });
  }
}
