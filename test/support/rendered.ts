import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { TerraformStack } from '../../lib/cdktf';

/** A Terraform block as it is written. */
export type Block = Record<string, unknown>;

/** A Kubernetes object as it is written. */
export type Manifest = Record<string, unknown> & { readonly metadata: Record<string, unknown> };

/** The whole `cdk.tf.json` of a stack. */
export function rendered(stack: TerraformStack): Record<string, Record<string, Record<string, Block>>> {
  stack.prepareStack();
  return stack.toTerraform();
}

/** The resources of a type in a stack as they are written, by their names in Terraform. */
export function resources(stack: TerraformStack, type: string): Record<string, Block> {
  return rendered(stack).resource?.[type] ?? {};
}

/** Objects of a kind below a construct as they are written. */
export function objects(root: IConstruct, kind: string): Manifest[] {
  return root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .filter((object) => object.kind === kind)
    .map((object) => object.toJson());
}

/** What all constructs below a root say of themselves, as lines. */
export function validations(root: IConstruct): string[] {
  return root.node
    .findAll()
    .flatMap((construct) => construct.node.validate().map((message) => `[${construct.node.path}] ${message}`));
}
