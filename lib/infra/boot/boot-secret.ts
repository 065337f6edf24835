import { Construct } from 'constructs';
import { Token } from '../../cdktf';
import { ConfigError } from '../../core';
import { sensitiveVariable } from '../stack-variable';

/**
 * A value that only a deployment knows and that a machine gets in its user data. Whoever may ask the cloud for user data reads it,
 * so it is the only way for such a value into a first boot, and every one is listed.
 */
export class BootSecret {
  /**
   * @param name what it is, in a few words for the report: `password of the database`
   * @param value a value of a deployment: `password.result`; a text of the program is refused, which would stand in Terraform's input
   * @param longest most characters that it may have: user data have a limit
   */
  public static of(name: string, value: string, longest = 256): BootSecret {
    return new BootSecret(name, value, longest);
  }

  /**
   * A secret that is given at deployment, by a sensitive variable of the stack: `TF_VAR_<name>` brings it.
   * @param scope where it is needed; the variable is made once a stack
   * @param name as Terraform knows it: `registry_password`
   * @param description what it is, in a few words for the report; the name where it is left out
   * @param longest most characters that it may have: user data have a limit
   */
  public static fromVariable(scope: Construct, name: string, description = name, longest = 256): BootSecret {
    if (!VARIABLE.test(name)) {
      throw new ConfigError(
        scope,
        `a variable of Terraform is named by at most 63 lower-case letters, digits and underscores, the first a letter, got '${name}'; give another name`,
      );
    }
    const form = longest <= MOST_REPEATS ? `(?s).{1,${longest}}` : '(?s).+';
    return BootSecret.of(description, sensitiveVariable(scope, name, description, form), longest);
  }

  private constructor(
    public readonly name: string,
    public readonly value: string,
    public readonly longest: number,
  ) {}

  /**
   * Whether no text of the program stands in it: what is empty tells nothing.
   * @internal
   */
  public get _isLate(): boolean {
    return Token.isUnresolved(this.value) || /^(\$\{[^]+\})?$/.test(this.value);
  }
}

const VARIABLE = /^[a-z][a-z0-9_]{0,62}$/;

/** What Terraform's regular expressions count to. */
const MOST_REPEATS = 1000;
