import { IConstruct } from 'constructs';
import { DeliveryUnit } from './delivery-unit';

/**
 * Has all that stands below a construct applied after all that stands below others. The dependencies are between units: those between
 * constructs outside of charts stop cdk8s's own synthesis.
 * @internal
 */
export function applyAfter(later: IConstruct, ...earlier: IConstruct[]): void {
  const before = earlier.flatMap(unitsOf);
  unitsOf(later).forEach((unit) => unit.node.addDependency(...before.filter((other) => other !== unit)));
}

function unitsOf(construct: IConstruct): DeliveryUnit[] {
  return construct.node.findAll().filter((below) => DeliveryUnit._isDeliveryUnit(below));
}
