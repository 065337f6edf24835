import { Construct } from 'constructs';
import { TerraformResource, TerraformResourceLifecycle } from '../../cdktf';
import { bootScript, literal } from '../../infra';

/** @internal */
export interface LocalScriptProps {
  /** Name of a script of ours, which a second run does no harm. */
  readonly script: string;
  /** What it is told; secrets among it are neither shown nor kept in Terraform's state. */
  readonly environment: Readonly<Record<string, string>>;
  /** Values whose change makes it run again. */
  readonly triggers: readonly string[];
  readonly lifecycle?: TerraformResourceLifecycle;
}

/**
 * A script that Terraform runs where it runs itself, once when it is made: for what no provider does. It takes bash and curl.
 * @internal
 */
export class LocalScript extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly run: LocalScriptProps,
  ) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      lifecycle: run.lifecycle,
      provisioners: [
        {
          type: 'local-exec',
          interpreter: ['bash', '-c'],
          command: literal(bootScript(run.script)),
          environment: { ...run.environment },
        },
      ],
    });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { triggers_replace: [...this.run.triggers] };
  }
}
