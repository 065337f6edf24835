// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface LocalProviderConfig {
  readonly alias?: string;
}

export class LocalProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "local";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "local", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: LocalProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'local',
      terraformGeneratorMetadata: {
        providerName: 'local',
        providerVersion: '2.6.1',
        providerVersionConstraint: '2.6.1'
      },
      terraformProviderSource: 'hashicorp/local'
    });
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public override get alias() {
    return this._alias;
  }
  public override set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
