// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface BootstrapConfig extends cdktf.TerraformMetaArguments {
  readonly id?: string;
  readonly initialPassword?: string;
  readonly password?: string;
  readonly tokenTtl?: number;
  readonly tokenUpdate?: boolean | cdktf.IResolvable;
  readonly uiDefaultLanding?: string;
}

export class Bootstrap extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "rancher2_bootstrap";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "rancher2_bootstrap", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: BootstrapConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'rancher2_bootstrap',
      terraformGeneratorMetadata: {
        providerName: 'rancher2',
        providerVersion: '14.1.1',
        providerVersionConstraint: '14.1.1'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._id = config.id;
    this._initialPassword = config.initialPassword;
    this._password = config.password;
    this._tokenTtl = config.tokenTtl;
    this._tokenUpdate = config.tokenUpdate;
    this._uiDefaultLanding = config.uiDefaultLanding;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // current_password - computed: true, optional: false, required: false
  public get currentPassword() {
    return this.getStringAttribute('current_password');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // initial_password - computed: false, optional: true, required: false
  private _initialPassword?: string; 
  public get initialPassword() {
    return this.getStringAttribute('initial_password');
  }
  public set initialPassword(value: string) {
    this._initialPassword = value;
  }
  public resetInitialPassword() {
    this._initialPassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get initialPasswordInput() {
    return this._initialPassword;
  }

  // password - computed: true, optional: true, required: false
  private _password?: string; 
  public get password() {
    return this.getStringAttribute('password');
  }
  public set password(value: string) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
  }

  // temp_token - computed: true, optional: false, required: false
  public get tempToken() {
    return this.getStringAttribute('temp_token');
  }

  // temp_token_id - computed: true, optional: false, required: false
  public get tempTokenId() {
    return this.getStringAttribute('temp_token_id');
  }

  // token - computed: true, optional: false, required: false
  public get token() {
    return this.getStringAttribute('token');
  }

  // token_id - computed: true, optional: false, required: false
  public get tokenId() {
    return this.getStringAttribute('token_id');
  }

  // token_ttl - computed: false, optional: true, required: false
  private _tokenTtl?: number; 
  public get tokenTtl() {
    return this.getNumberAttribute('token_ttl');
  }
  public set tokenTtl(value: number) {
    this._tokenTtl = value;
  }
  public resetTokenTtl() {
    this._tokenTtl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenTtlInput() {
    return this._tokenTtl;
  }

  // token_update - computed: false, optional: true, required: false
  private _tokenUpdate?: boolean | cdktf.IResolvable; 
  public get tokenUpdate() {
    return this.getBooleanAttribute('token_update');
  }
  public set tokenUpdate(value: boolean | cdktf.IResolvable) {
    this._tokenUpdate = value;
  }
  public resetTokenUpdate() {
    this._tokenUpdate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenUpdateInput() {
    return this._tokenUpdate;
  }

  // ui_default_landing - computed: false, optional: true, required: false
  private _uiDefaultLanding?: string; 
  public get uiDefaultLanding() {
    return this.getStringAttribute('ui_default_landing');
  }
  public set uiDefaultLanding(value: string) {
    this._uiDefaultLanding = value;
  }
  public resetUiDefaultLanding() {
    this._uiDefaultLanding = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uiDefaultLandingInput() {
    return this._uiDefaultLanding;
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // user - computed: true, optional: false, required: false
  public get user() {
    return this.getStringAttribute('user');
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      initial_password: cdktf.stringToTerraform(this._initialPassword),
      password: cdktf.stringToTerraform(this._password),
      token_ttl: cdktf.numberToTerraform(this._tokenTtl),
      token_update: cdktf.booleanToTerraform(this._tokenUpdate),
      ui_default_landing: cdktf.stringToTerraform(this._uiDefaultLanding),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      initial_password: {
        value: cdktf.stringToHclTerraform(this._initialPassword),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password: {
        value: cdktf.stringToHclTerraform(this._password),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      token_ttl: {
        value: cdktf.numberToHclTerraform(this._tokenTtl),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      token_update: {
        value: cdktf.booleanToHclTerraform(this._tokenUpdate),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ui_default_landing: {
        value: cdktf.stringToHclTerraform(this._uiDefaultLanding),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
