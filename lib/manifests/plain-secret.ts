import { Construct } from 'constructs';
import { declareFact } from '../core';

/** What the program says of Secrets whose values would stand in manifests. */
export class PlainSecret {
  /**
   * Lets one stand there, here or below: it is nobody's secret.
   * @param secret `<namespace>/<name>`
   * @param reason why everybody may read it, in words for the report
   */
  public static allow(scope: Construct, secret: string, reason: string): void {
    declareFact(scope, { kind: 'plain-secret', secret, reason });
  }

  private constructor() {}
}
