import { prefixOf, ProviderDataSet } from './provider-data';
import { sensitiveIn } from './sensitive-attributes';
import { StackCheck, TerraformJson, TerraformVerdict } from './stack-check';

/** @internal */
export interface TerraformSchemasProps {
  /**
   * Provider schemas in the form of `terraform providers schema -json`; they win over those that come with the package.
   * @default - none
   */
  readonly extra?: readonly object[];
}

/**
 * Checks synthesized stacks against the schemas of their providers, each read on first use.
 * @internal
 */
export class TerraformSchemas {
  private readonly data: ProviderDataSet;

  constructor(props: TerraformSchemasProps = {}) {
    this.data = new ProviderDataSet(props.extra ?? []);
  }

  /** Checks every resource, data source and provider block of a stack. */
  public check(stack: TerraformJson): TerraformVerdict {
    return new StackCheck(stack, this.data).verdict();
  }

  /**
   * Whether a provider marks an attribute, something around it or something within it as sensitive.
   * @param type a resource type, or a data source's type after `data.`
   * @param attributePath names from the outside in; indices and map keys may stand between
   */
  public isSensitive(type: string, attributePath: readonly string[]): boolean {
    const isData = type.startsWith('data.');
    const name = isData ? type.slice('data.'.length) : type;
    const schema = this.data.ofPrefix(prefixOf(name))?.schema;
    const block = (isData ? schema?.data_source_schemas : schema?.resource_schemas)?.[name]?.block;
    return block !== undefined && sensitiveIn(block, attributePath);
  }
}
