import { Construct } from 'constructs';
import { TerraformResource, TerraformStack, TerraformVariable } from '../cdktf';

/**
 * A sensitive variable of the stack that a construct stands in, made once a stack; `TF_VAR_<name>` brings its value. Its form is a
 * condition of a resource: Terraform shows the value of a variable that its own validation refuses, though it is sensitive.
 * @param name as Terraform knows it: `backup_s3_access_key_id`
 * @param pattern what a value looks like, as Terraform's `regex` reads it; it holds no quote
 * @internal
 */
export function sensitiveVariable(scope: Construct, name: string, description: string, pattern: string): string {
  const stack = TerraformStack.of(scope);
  const standing = stack.node.tryFindChild(name);
  if (standing instanceof TerraformVariable) {
    return standing.stringValue;
  }
  const variable = new TerraformVariable(stack, name, {
    type: 'string',
    sensitive: true,
    nullable: false,
    description,
  });
  variable.overrideLogicalId(name);
  new TerraformResource(stack, `${name}-form`, {
    terraformResourceType: 'terraform_data',
    lifecycle: {
      precondition: [
        {
          condition: `\${can(regex(${JSON.stringify(`^${pattern}$`)}, var.${name}))}`,
          errorMessage: `The value of ${name} must look like ${pattern}.`,
        },
      ],
    },
  });
  return variable.stringValue;
}
