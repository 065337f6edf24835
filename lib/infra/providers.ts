import { Construct } from 'constructs';
import { RandomProvider } from '../../imports/random/provider';
import { TlsProvider } from '../../imports/tls/provider';
import { TerraformProvider, TerraformStack } from '../cdktf';

/**
 * Makes the provider `random` usable in the stack of a construct; once, however many ask.
 * @internal
 */
export function ensureRandomProvider(scope: Construct): void {
  ensureProvider(scope, RandomProvider.tfResourceType, (stack, id) => new RandomProvider(stack, id));
}

/**
 * Makes the provider `tls` usable in the stack of a construct; once, however many ask.
 * @internal
 */
export function ensureTlsProvider(scope: Construct): void {
  ensureProvider(scope, TlsProvider.tfResourceType, (stack, id) => new TlsProvider(stack, id));
}

/**
 * Makes a provider that needs no settings, unless the stack has one of its type already: Terraform refuses a second.
 * @internal
 */
export function ensureProvider(
  scope: Construct,
  type: string,
  make: (stack: TerraformStack, id: string) => TerraformProvider,
): void {
  const stack = TerraformStack.of(scope);
  const standing = (each: unknown): boolean =>
    TerraformProvider.isTerraformProvider(each) && each.terraformResourceType === type && each.alias === undefined;
  if (!stack.node.findAll().some(standing)) {
    make(stack, type);
  }
}
