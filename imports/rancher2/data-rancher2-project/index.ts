// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface DataRancher2ProjectConfig extends cdktf.TerraformMetaArguments {
  readonly clusterId: string;
  readonly id?: string;
  readonly name: string;
}
export interface DataRancher2ProjectContainerResourceLimit {
}

export function dataRancher2ProjectContainerResourceLimitToTerraform(struct?: DataRancher2ProjectContainerResourceLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2ProjectContainerResourceLimitToHclTerraform(struct?: DataRancher2ProjectContainerResourceLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2ProjectContainerResourceLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2ProjectContainerResourceLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2ProjectContainerResourceLimit | undefined) {
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

export class DataRancher2ProjectContainerResourceLimitList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2ProjectContainerResourceLimitOutputReference {
    return new DataRancher2ProjectContainerResourceLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataRancher2ProjectResourceQuotaNamespaceDefaultLimit {
}

export function dataRancher2ProjectResourceQuotaNamespaceDefaultLimitToTerraform(struct?: DataRancher2ProjectResourceQuotaNamespaceDefaultLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2ProjectResourceQuotaNamespaceDefaultLimitToHclTerraform(struct?: DataRancher2ProjectResourceQuotaNamespaceDefaultLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2ProjectResourceQuotaNamespaceDefaultLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2ProjectResourceQuotaNamespaceDefaultLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2ProjectResourceQuotaNamespaceDefaultLimit | undefined) {
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

  // extended - computed: true, optional: false, required: false
  private _extended = new cdktf.StringMap(this, "extended");
  public get extended() {
    return this._extended;
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

export class DataRancher2ProjectResourceQuotaNamespaceDefaultLimitList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2ProjectResourceQuotaNamespaceDefaultLimitOutputReference {
    return new DataRancher2ProjectResourceQuotaNamespaceDefaultLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataRancher2ProjectResourceQuotaProjectLimit {
}

export function dataRancher2ProjectResourceQuotaProjectLimitToTerraform(struct?: DataRancher2ProjectResourceQuotaProjectLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2ProjectResourceQuotaProjectLimitToHclTerraform(struct?: DataRancher2ProjectResourceQuotaProjectLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2ProjectResourceQuotaProjectLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2ProjectResourceQuotaProjectLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2ProjectResourceQuotaProjectLimit | undefined) {
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

  // extended - computed: true, optional: false, required: false
  private _extended = new cdktf.StringMap(this, "extended");
  public get extended() {
    return this._extended;
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

export class DataRancher2ProjectResourceQuotaProjectLimitList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2ProjectResourceQuotaProjectLimitOutputReference {
    return new DataRancher2ProjectResourceQuotaProjectLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataRancher2ProjectResourceQuota {
}

export function dataRancher2ProjectResourceQuotaToTerraform(struct?: DataRancher2ProjectResourceQuota): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export function dataRancher2ProjectResourceQuotaToHclTerraform(struct?: DataRancher2ProjectResourceQuota): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataRancher2ProjectResourceQuotaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataRancher2ProjectResourceQuota | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataRancher2ProjectResourceQuota | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // namespace_default_limit - computed: true, optional: false, required: false
  private _namespaceDefaultLimit = new DataRancher2ProjectResourceQuotaNamespaceDefaultLimitList(this, "namespace_default_limit", false);
  public get namespaceDefaultLimit() {
    return this._namespaceDefaultLimit;
  }

  // project_limit - computed: true, optional: false, required: false
  private _projectLimit = new DataRancher2ProjectResourceQuotaProjectLimitList(this, "project_limit", false);
  public get projectLimit() {
    return this._projectLimit;
  }
}

export class DataRancher2ProjectResourceQuotaList extends cdktf.ComplexList {

  constructor(protected override terraformResource: cdktf.IInterpolatingParent, protected override terraformAttribute: string, protected override wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  public get(index: number): DataRancher2ProjectResourceQuotaOutputReference {
    return new DataRancher2ProjectResourceQuotaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

export class DataRancher2Project extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "rancher2_project";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "rancher2_project", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: DataRancher2ProjectConfig) {
    super(scope, id, {
      terraformResourceType: 'rancher2_project',
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
    this._id = config.id;
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

  // container_resource_limit - computed: true, optional: false, required: false
  private _containerResourceLimit = new DataRancher2ProjectContainerResourceLimitList(this, "container_resource_limit", false);
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

  // resource_quota - computed: true, optional: false, required: false
  private _resourceQuota = new DataRancher2ProjectResourceQuotaList(this, "resource_quota", false);
  public get resourceQuota() {
    return this._resourceQuota;
  }

  // uuid - computed: true, optional: false, required: false
  public get uuid() {
    return this.getStringAttribute('uuid');
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      cluster_id: cdktf.stringToTerraform(this._clusterId),
      id: cdktf.stringToTerraform(this._id),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
