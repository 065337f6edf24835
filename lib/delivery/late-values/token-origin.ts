import { Construct } from 'constructs';
import { TerraformElement, TerraformLocal, TerraformStack, Tokenization } from '../../cdktf';

/**
 * Where a token's value comes from.
 * @internal
 */
export interface TokenOrigin {
  /** Stacks whose deployment decides the value. */
  readonly stacks: ReadonlySet<TerraformStack>;
  /** What it reads there: `openstack_networking_floatingip_v2.x.address`, without indices. */
  readonly identifiers: ReadonlySet<string>;
}

/**
 * Walks the parts of a token. Resolving it instead would make outputs between stacks as a side effect.
 * @internal
 */
export function originOf(token: unknown): TokenOrigin {
  const walk = new TokenWalk(new Set());
  walk.visit(token);
  return walk;
}

class TokenWalk implements TokenOrigin {
  public readonly stacks = new Set<TerraformStack>();
  public readonly identifiers = new Set<string>();

  constructor(private readonly seen: Set<object>) {}

  public visit(value: unknown): void {
    if (typeof value === 'string' || typeof value === 'number') {
      Tokenization.reverse(value).forEach((token) => this.visit(token));
    } else if (typeof value !== 'object' || value === null || this.seen.has(value)) {
      return;
    } else if (TerraformStack.isStack(value)) {
      this.stacks.add(value);
    } else if (TerraformElement.isTerraformElement(value)) {
      this.visit(value.fqn);
    } else if (!Construct.isConstruct(value)) {
      this.seen.add(value);
      if (!Tokenization.isResolvable(value) && !holdsParts(value)) {
        Tokenization.reverse(value).forEach((token) => this.visit(token));
      }
      this.visitFields(value as Record<string, unknown>);
    }
  }

  private visitFields(value: Record<string, unknown>): void {
    const producer = value.producer as { produce?: (context: object) => unknown } | undefined;
    if ('originStack' in value && typeof value.identifier === 'string') {
      this.identifiers.add(value.identifier.replace(/\[[^\]]*\]/g, ''));
      this.visit(value.originStack);
      this.visitLocal(value.identifier, value.originStack);
    } else if ('target' in value && Array.isArray(value.args)) {
      this.visitAccess(value.target, value.args);
    } else if (typeof producer?.produce === 'function') {
      this.visit(producer.produce({ preparing: false, resolve: (part: unknown) => part }));
    } else {
      Object.values(value).forEach((field) => this.visit(field));
    }
  }

  /** Access to a property reads that property alone. */
  private visitAccess(target: unknown, names: readonly unknown[]): void {
    const whole = new TokenWalk(this.seen);
    whole.visit(target);
    whole.stacks.forEach((stack) => this.stacks.add(stack));
    const plain = names.filter((name) => typeof name === 'string' && /^\w+$/.test(name));
    whole.identifiers.forEach((identifier) => this.identifiers.add([identifier, ...plain].join('.')));
    names.forEach((name) => this.visit(name));
  }

  /** A local value is as secret as what it is made of; that it may come from other stacks is its own stack's affair. */
  private visitLocal(identifier: string, stack: unknown): void {
    const [kind, name] = identifier.split('.');
    if (kind !== 'local' || !TerraformStack.isStack(stack)) {
      return;
    }
    const made = new TokenWalk(this.seen);
    for (const local of stack.node.findAll()) {
      if (local instanceof TerraformLocal && local.friendlyUniqueId === name && !this.seen.has(local)) {
        this.seen.add(local);
        made.visit(local.toTerraform());
      }
    }
    made.identifiers.forEach((found) => this.identifiers.add(found));
  }
}

/** cdktf takes every list of one element for a list token, and fails when that is no text or number. */
function holdsParts(value: object): boolean {
  return Array.isArray(value) && typeof value[0] === 'object';
}
