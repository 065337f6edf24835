package main

import (
	"context"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// server answers from the schema alone. The embedded interface stands for calls that Terraform makes only of what a schema lists:
// functions and ephemeral resources, of which none is served.
type server struct {
	tfprotov6.ProviderServer
	provider *provider
}

func (s *server) GetMetadata(context.Context, *tfprotov6.GetMetadataRequest) (*tfprotov6.GetMetadataResponse, error) {
	response := &tfprotov6.GetMetadataResponse{ServerCapabilities: &tfprotov6.ServerCapabilities{GetProviderSchemaOptional: true}}
	for _, name := range sortedKeys(s.provider.resources) {
		response.Resources = append(response.Resources, tfprotov6.ResourceMetadata{TypeName: name})
	}
	for _, name := range sortedKeys(s.provider.dataSources) {
		response.DataSources = append(response.DataSources, tfprotov6.DataSourceMetadata{TypeName: name})
	}
	return response, nil
}

func (s *server) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	return &tfprotov6.GetProviderSchemaResponse{
		ServerCapabilities: &tfprotov6.ServerCapabilities{GetProviderSchemaOptional: true},
		Provider:           s.provider.config,
		ResourceSchemas:    s.provider.resources,
		DataSourceSchemas:  s.provider.dataSources,
	}, nil
}

func (s *server) GetResourceIdentitySchemas(
	context.Context, *tfprotov6.GetResourceIdentitySchemasRequest,
) (*tfprotov6.GetResourceIdentitySchemasResponse, error) {
	return &tfprotov6.GetResourceIdentitySchemasResponse{}, nil
}

func (s *server) ConfigureProvider(
	context.Context, *tfprotov6.ConfigureProviderRequest,
) (*tfprotov6.ConfigureProviderResponse, error) {
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

func (s *server) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (s *server) UpgradeResourceState(
	_ context.Context, request *tfprotov6.UpgradeResourceStateRequest,
) (*tfprotov6.UpgradeResourceStateResponse, error) {
	kind := s.provider.resources[request.TypeName].ValueType()
	state, err := request.RawState.UnmarshalWithOpts(
		kind, tfprotov6.UnmarshalOpts{ValueFromJSONOpts: tftypes.ValueFromJSONOpts{IgnoreUndefinedAttributes: true}})
	if err != nil {
		return nil, err
	}
	upgraded, err := tfprotov6.NewDynamicValue(kind, state)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: &upgraded}, err
}

// ReadResource finds everything as the state has it, since nothing outside Terraform can change what does not exist; of files it looks.
func (s *server) ReadResource(_ context.Context, request *tfprotov6.ReadResourceRequest) (*tfprotov6.ReadResourceResponse, error) {
	kind := s.provider.resources[request.TypeName].ValueType()
	current, err := request.CurrentState.Unmarshal(kind)
	if err != nil {
		return nil, err
	}
	if !hasFile(request.TypeName, current) {
		gone, err := tfprotov6.NewDynamicValue(kind, tftypes.NewValue(kind, nil))
		return &tfprotov6.ReadResourceResponse{NewState: &gone}, err
	}
	return &tfprotov6.ReadResourceResponse{NewState: request.CurrentState, Private: request.Private}, nil
}

// PlanResourceChange plans creation, in-place update and destruction; what forces a replacement is known of a few providers alone.
func (s *server) PlanResourceChange(
	_ context.Context, request *tfprotov6.PlanResourceChangeRequest,
) (*tfprotov6.PlanResourceChangeResponse, error) {
	schema := s.provider.resources[request.TypeName]
	proposed, err := request.ProposedNewState.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	if proposed.IsNull() {
		return &tfprotov6.PlanResourceChangeResponse{PlannedState: request.ProposedNewState, PlannedPrivate: request.PriorPrivate}, nil
	}
	prior, err := request.PriorState.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	planned, err := tfprotov6.NewDynamicValue(schema.ValueType(), markComputed(schema.Block, proposed))
	return &tfprotov6.PlanResourceChangeResponse{
		PlannedState: &planned, PlannedPrivate: request.PriorPrivate, RequiresReplace: s.provider.renewals(prior, proposed),
	}, err
}

func (s *server) ApplyResourceChange(
	_ context.Context, request *tfprotov6.ApplyResourceChangeRequest,
) (*tfprotov6.ApplyResourceChangeResponse, error) {
	kind := s.provider.resources[request.TypeName].ValueType()
	planned, err := request.PlannedState.Unmarshal(kind)
	if err != nil {
		return nil, err
	}
	made := fillFromContent(request.TypeName+s.provider.luck(), planned)
	if made.IsNull() {
		prior, err := request.PriorState.Unmarshal(kind)
		if err == nil {
			err = removeFile(request.TypeName, prior)
		}
		if err != nil {
			return nil, err
		}
	}
	if err := writeFile(request.TypeName, made); err != nil {
		return nil, err
	}
	state, err := tfprotov6.NewDynamicValue(kind, made)
	return &tfprotov6.ApplyResourceChangeResponse{NewState: &state, Private: request.PlannedPrivate}, err
}

func (s *server) ImportResourceState(
	_ context.Context, request *tfprotov6.ImportResourceStateRequest,
) (*tfprotov6.ImportResourceStateResponse, error) {
	return &tfprotov6.ImportResourceStateResponse{Diagnostics: []*tfprotov6.Diagnostic{
		failure("nothing to import", fmt.Sprintf("%s '%s' cannot be imported: a served schema has no objects behind it", request.TypeName, request.ID)),
	}}, nil
}

// ReadDataSource finds whatever is asked for.
func (s *server) ReadDataSource(_ context.Context, request *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	schema := s.provider.dataSources[request.TypeName]
	config, err := request.Config.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	found := fillFromContent(request.TypeName, markComputed(schema.Block, config))
	state, err := tfprotov6.NewDynamicValue(schema.ValueType(), found)
	return &tfprotov6.ReadDataSourceResponse{State: &state}, err
}

// fillFromContent seeds what it invents with the type and every argument, since a provider never learns a resource's address.
func fillFromContent(typeName string, value tftypes.Value) tftypes.Value {
	return fill(typeName+" "+value.String(), "", value)
}

func failure(summary, detail string) *tfprotov6.Diagnostic {
	return &tfprotov6.Diagnostic{Severity: tfprotov6.DiagnosticSeverityError, Summary: summary, Detail: detail}
}
