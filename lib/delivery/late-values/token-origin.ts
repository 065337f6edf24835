import { Construct } from 'constructs';
import { TerraformElement, TerraformStack, Tokenization } from '../../cdktf';

/**
 * Where a token's value comes from.
 * @internal
 */
export interface TokenOrigin {
  /** Stacks whose deployment decides the value. */
  readonly stacks: ReadonlySet<TerraformStack>;
  /** What it reads there: `openstack_networking_floatingip_v2.x.address`. */
  readonly identifiers: ReadonlySet<string>;
}

/**
 * Walks the parts of a token. Resolving it instead would make outputs between stacks as a side effect.
 * @internal
 */
export function originOf(token: unknown): TokenOrigin {
  const stacks = new Set<TerraformStack>();
  const identifiers = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      Tokenization.reverse(value).forEach(visit);
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) {
      return;
    }
    seen.add(value);
    if (TerraformStack.isStack(value)) {
      stacks.add(value);
    } else if (Construct.isConstruct(value)) {
      if (TerraformElement.isTerraformElement(value)) {
        stacks.add(value.cdktfStack);
      }
    } else {
      const encoded = Array.isArray(value) || !Tokenization.isResolvable(value) ? Tokenization.reverse(value) : [];
      encoded.forEach(visit);
      visitFields(value as Record<string, unknown>);
    }
  };
  const visitFields = (value: Record<string, unknown>): void => {
    if ('originStack' in value && typeof value.identifier === 'string') {
      identifiers.add(value.identifier);
      visit(value.originStack);
      return;
    }
    const producer = value.producer as { produce?: (context?: unknown) => unknown } | undefined;
    if (typeof producer?.produce === 'function') {
      visit(producer.produce());
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(token);
  return { stacks, identifiers };
}
