import { Construct } from 'constructs';
import { TerraformResource } from '../../cdktf';

/**
 * Something that is made anew when this changes, by `replace_triggered_by`. It must stand from the first deployment on:
 * Terraform takes a change of it for a reason, but not that it was made.
 * @internal
 */
export class Generation extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly input: Record<string, unknown>,
  ) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return { input: this.input };
  }
}
