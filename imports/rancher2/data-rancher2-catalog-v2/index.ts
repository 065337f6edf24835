// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface DataRancher2CatalogV2Config extends cdktf.TerraformMetaArguments {
  readonly clusterId: string;
  readonly exponentialBackoffMaxRetries?: number;
  readonly exponentialBackoffMaxWait?: number;
  readonly exponentialBackoffMinWait?: number;
  readonly id?: string;
  readonly insecurePlainHttp?: boolean | cdktf.IResolvable;
  readonly name: string;
}

export class DataRancher2CatalogV2 extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "rancher2_catalog_v2";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "rancher2_catalog_v2", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: DataRancher2CatalogV2Config) {
    super(scope, id, {
      terraformResourceType: 'rancher2_catalog_v2',
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
    this._clusterId = config.clusterId;
    this._exponentialBackoffMaxRetries = config.exponentialBackoffMaxRetries;
    this._exponentialBackoffMaxWait = config.exponentialBackoffMaxWait;
    this._exponentialBackoffMinWait = config.exponentialBackoffMinWait;
    this._id = config.id;
    this._insecurePlainHttp = config.insecurePlainHttp;
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // annotations - computed: true, optional: false, required: false
  private _annotations = new cdktf.StringMap(this, "annotations");
  public get annotations() {
    return this._annotations;
  }

  // ca_bundle - computed: true, optional: false, required: false
  public get caBundle() {
    return this.getStringAttribute('ca_bundle');
  }

  // cluster_id - computed: false, optional: false, required: true
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }
  public set clusterId(value: string) {
    this._clusterId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clusterIdInput() {
    return this._clusterId;
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }

  // exponential_backoff_max_retries - computed: true, optional: true, required: false
  private _exponentialBackoffMaxRetries?: number; 
  public get exponentialBackoffMaxRetries() {
    return this.getNumberAttribute('exponential_backoff_max_retries');
  }
  public set exponentialBackoffMaxRetries(value: number) {
    this._exponentialBackoffMaxRetries = value;
  }
  public resetExponentialBackoffMaxRetries() {
    this._exponentialBackoffMaxRetries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exponentialBackoffMaxRetriesInput() {
    return this._exponentialBackoffMaxRetries;
  }

  // exponential_backoff_max_wait - computed: true, optional: true, required: false
  private _exponentialBackoffMaxWait?: number; 
  public get exponentialBackoffMaxWait() {
    return this.getNumberAttribute('exponential_backoff_max_wait');
  }
  public set exponentialBackoffMaxWait(value: number) {
    this._exponentialBackoffMaxWait = value;
  }
  public resetExponentialBackoffMaxWait() {
    this._exponentialBackoffMaxWait = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exponentialBackoffMaxWaitInput() {
    return this._exponentialBackoffMaxWait;
  }

  // exponential_backoff_min_wait - computed: true, optional: true, required: false
  private _exponentialBackoffMinWait?: number; 
  public get exponentialBackoffMinWait() {
    return this.getNumberAttribute('exponential_backoff_min_wait');
  }
  public set exponentialBackoffMinWait(value: number) {
    this._exponentialBackoffMinWait = value;
  }
  public resetExponentialBackoffMinWait() {
    this._exponentialBackoffMinWait = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exponentialBackoffMinWaitInput() {
    return this._exponentialBackoffMinWait;
  }

  // git_branch - computed: true, optional: false, required: false
  public get gitBranch() {
    return this.getStringAttribute('git_branch');
  }

  // git_repo - computed: true, optional: false, required: false
  public get gitRepo() {
    return this.getStringAttribute('git_repo');
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

  // insecure - computed: true, optional: false, required: false
  public get insecure() {
    return this.getBooleanAttribute('insecure');
  }

  // insecure_plain_http - computed: false, optional: true, required: false
  private _insecurePlainHttp?: boolean | cdktf.IResolvable; 
  public get insecurePlainHttp() {
    return this.getBooleanAttribute('insecure_plain_http');
  }
  public set insecurePlainHttp(value: boolean | cdktf.IResolvable) {
    this._insecurePlainHttp = value;
  }
  public resetInsecurePlainHttp() {
    this._insecurePlainHttp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get insecurePlainHttpInput() {
    return this._insecurePlainHttp;
  }

  // labels - computed: true, optional: false, required: false
  private _labels = new cdktf.StringMap(this, "labels");
  public get labels() {
    return this._labels;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // refresh_interval - computed: true, optional: false, required: false
  public get refreshInterval() {
    return this.getNumberAttribute('refresh_interval');
  }

  // resource_version - computed: true, optional: false, required: false
  public get resourceVersion() {
    return this.getStringAttribute('resource_version');
  }

  // secret_name - computed: true, optional: false, required: false
  public get secretName() {
    return this.getStringAttribute('secret_name');
  }

  // secret_namespace - computed: true, optional: false, required: false
  public get secretNamespace() {
    return this.getStringAttribute('secret_namespace');
  }

  // service_account - computed: true, optional: false, required: false
  public get serviceAccount() {
    return this.getStringAttribute('service_account');
  }

  // service_account_namespace - computed: true, optional: false, required: false
  public get serviceAccountNamespace() {
    return this.getStringAttribute('service_account_namespace');
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      cluster_id: cdktf.stringToTerraform(this._clusterId),
      exponential_backoff_max_retries: cdktf.numberToTerraform(this._exponentialBackoffMaxRetries),
      exponential_backoff_max_wait: cdktf.numberToTerraform(this._exponentialBackoffMaxWait),
      exponential_backoff_min_wait: cdktf.numberToTerraform(this._exponentialBackoffMinWait),
      id: cdktf.stringToTerraform(this._id),
      insecure_plain_http: cdktf.booleanToTerraform(this._insecurePlainHttp),
      name: cdktf.stringToTerraform(this._name),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      cluster_id: {
        value: cdktf.stringToHclTerraform(this._clusterId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      exponential_backoff_max_retries: {
        value: cdktf.numberToHclTerraform(this._exponentialBackoffMaxRetries),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      exponential_backoff_max_wait: {
        value: cdktf.numberToHclTerraform(this._exponentialBackoffMaxWait),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      exponential_backoff_min_wait: {
        value: cdktf.numberToHclTerraform(this._exponentialBackoffMinWait),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      insecure_plain_http: {
        value: cdktf.booleanToHclTerraform(this._insecurePlainHttp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
