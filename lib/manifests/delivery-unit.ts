import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { slug } from '../core';
import { Layer } from './layer';

const UNIT = Symbol.for('cloudserve.DeliveryUnit');

export interface DeliveryUnitProps {
  readonly layer: Layer;
  /**
   * Folder of the unit within its layer.
   * @default - the slug of the id of the construct that makes the unit
   */
  readonly component?: string;
  /**
   * Namespace of the objects that name none.
   * @default - none
   */
  readonly namespace?: string;
  /**
   * Labels of every object.
   * @default - `app.kubernetes.io/managed-by: cloudserve`
   */
  readonly labels?: Record<string, string>;
}

/**
 * Objects that are delivered together: one folder `<cluster>/<NN-layer>/<component>/` with one file an object.
 * In a plain cdk8s App it is an ordinary Chart.
 */
export class DeliveryUnit extends Chart {
  /**
   * Whether a construct is a delivery unit, also one of another copy of this library.
   * @internal
   */
  public static _isDeliveryUnit(construct: unknown): construct is DeliveryUnit {
    return typeof construct === 'object' && construct !== null && UNIT in construct;
  }

  public readonly layer: Layer;
  public readonly component: string;

  constructor(scope: Construct, id: string, props: DeliveryUnitProps) {
    super(scope, id, {
      namespace: props.namespace,
      labels: props.labels ?? { 'app.kubernetes.io/managed-by': 'cloudserve' },
      disableResourceNameHashes: true,
    });
    Object.defineProperty(this, UNIT, { value: true });
    this.layer = props.layer;
    this.component = props.component ?? (slug(scope.node.id) || slug(id));
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(this.component)) {
      this.node.addValidation({
        validate: () => [
          `component must be lower-case letters, digits and hyphens, got '${this.component}'; give another 'component'`,
        ],
      });
    }
  }
}
