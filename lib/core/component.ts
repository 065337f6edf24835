import { Construct } from 'constructs';
import { declareFact } from './facts';

/** Base of our constructs: a part of a testbed whose findings can be accepted. */
export abstract class Component extends Construct {
  /**
   * Accepts what a rule warns of, here and below: it is reported as accepted and no longer as a warning.
   * @param rule id of the rule, such as `QUOTA-DEFAULT`
   * @param reason why it may stand, in words for the report
   */
  public accept(rule: string, reason: string): void {
    declareFact(this, { kind: 'acceptance', rule, reason });
  }

  /**
   * Adds a validation that yields every problem of the list that is not undefined.
   * @internal
   */
  protected _require(problems: () => (string | undefined)[]): void {
    this.node.addValidation({
      validate: () => problems().filter((problem): problem is string => problem !== undefined),
    });
  }
}
