// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface DataRancher2NamespaceConfig extends cdktf.TerraformMetaArguments {
  readonly id?: string;
  readonly name: string;
  readonly projectId: string;
}
export interface DataRancher2NamespaceContainerResourceLimit {
}

export function dataRancher2NamespaceContainerResourceLimitToTerraform(struct?: DataRancher2NamespaceContainerResourceLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2NamespaceContainerResourceLimitToHclTerraform(struct?: DataRancher2NamespaceContainerResourceLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2NamespaceContainerResourceLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2NamespaceContainerResourceLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2NamespaceContainerResourceLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // limits_cpu - computed: true, optional: false, required: false
  public get limitsCpu() {
    return this.getStringAttribute('limits_cpu');
  }

  // limits_memory - computed: true, optional: false, required: false
  public get limitsMemory() {
    return this.getStringAttribute('limits_memory');
  }

  // requests_cpu - computed: true, optional: false, required: false
  public get requestsCpu() {
    return this.getStringAttribute('requests_cpu');
  }

  // requests_memory - computed: true, optional: false, required: false
  public get requestsMemory() {
    return this.getStringAttribute('requests_memory');
  }
}

export class DataRancher2NamespaceContainerResourceLimitList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2NamespaceContainerResourceLimitOutputReference {
    return new DataRancher2NamespaceContainerResourceLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataRancher2NamespaceResourceQuotaLimit {
}

export function dataRancher2NamespaceResourceQuotaLimitToTerraform(struct?: DataRancher2NamespaceResourceQuotaLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2NamespaceResourceQuotaLimitToHclTerraform(struct?: DataRancher2NamespaceResourceQuotaLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2NamespaceResourceQuotaLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2NamespaceResourceQuotaLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2NamespaceResourceQuotaLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // config_maps - computed: true, optional: false, required: false
  public get configMaps() {
    return this.getStringAttribute('config_maps');
  }

  // limits_cpu - computed: true, optional: false, required: false
  public get limitsCpu() {
    return this.getStringAttribute('limits_cpu');
  }

  // limits_memory - computed: true, optional: false, required: false
  public get limitsMemory() {
    return this.getStringAttribute('limits_memory');
  }

  // persistent_volume_claims - computed: true, optional: false, required: false
  public get persistentVolumeClaims() {
    return this.getStringAttribute('persistent_volume_claims');
  }

  // pods - computed: true, optional: false, required: false
  public get pods() {
    return this.getStringAttribute('pods');
  }

  // replication_controllers - computed: true, optional: false, required: false
  public get replicationControllers() {
    return this.getStringAttribute('replication_controllers');
  }

  // requests_cpu - computed: true, optional: false, required: false
  public get requestsCpu() {
    return this.getStringAttribute('requests_cpu');
  }

  // requests_memory - computed: true, optional: false, required: false
  public get requestsMemory() {
    return this.getStringAttribute('requests_memory');
  }

  // requests_storage - computed: true, optional: false, required: false
  public get requestsStorage() {
    return this.getStringAttribute('requests_storage');
  }

  // secrets - computed: true, optional: false, required: false
  public get secrets() {
    return this.getStringAttribute('secrets');
  }

  // services - computed: true, optional: false, required: false
  public get services() {
    return this.getStringAttribute('services');
  }

  // services_load_balancers - computed: true, optional: false, required: false
  public get servicesLoadBalancers() {
    return this.getStringAttribute('services_load_balancers');
  }

  // services_node_ports - computed: true, optional: false, required: false
  public get servicesNodePorts() {
    return this.getStringAttribute('services_node_ports');
  }
}

export class DataRancher2NamespaceResourceQuotaLimitList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2NamespaceResourceQuotaLimitOutputReference {
    return new DataRancher2NamespaceResourceQuotaLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataRancher2NamespaceResourceQuota {
}

export function dataRancher2NamespaceResourceQuotaToTerraform(struct?: DataRancher2NamespaceResourceQuota): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2NamespaceResourceQuotaToHclTerraform(struct?: DataRancher2NamespaceResourceQuota): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2NamespaceResourceQuotaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2NamespaceResourceQuota | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2NamespaceResourceQuota | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // limit - computed: true, optional: false, required: false
  private _limit = new DataRancher2NamespaceResourceQuotaLimitList(this, "limit", false);
  public get limit() {
    return this._limit;
  }
}

export class DataRancher2NamespaceResourceQuotaList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2NamespaceResourceQuotaOutputReference {
    return new DataRancher2NamespaceResourceQuotaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

export class DataRancher2Namespace extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "rancher2_namespace";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "rancher2_namespace", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: DataRancher2NamespaceConfig) {
    super(scope, id, {
      terraformResourceType: 'rancher2_namespace',
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
    this._name = config.name;
    this._projectId = config.projectId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // annotations - computed: true, optional: false, required: false
  private _annotations = new cdktf.StringMap(this, "annotations");
  public get annotations() {
    return this._annotations;
  }

  // container_resource_limit - computed: true, optional: false, required: false
  private _containerResourceLimit = new DataRancher2NamespaceContainerResourceLimitList(this, "container_resource_limit", false);
  public get containerResourceLimit() {
    return this._containerResourceLimit;
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
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

  // project_id - computed: false, optional: false, required: true
  private _projectId?: string; 
  public get projectId() {
    return this.getStringAttribute('project_id');
  }
  public set projectId(value: string) {
    this._projectId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectIdInput() {
    return this._projectId;
  }

  // resource_quota - computed: true, optional: false, required: false
  private _resourceQuota = new DataRancher2NamespaceResourceQuotaList(this, "resource_quota", false);
  public get resourceQuota() {
    return this._resourceQuota;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      project_id: cdktf.stringToTerraform(this._projectId),
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
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      project_id: {
        value: cdktf.stringToHclTerraform(this._projectId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
