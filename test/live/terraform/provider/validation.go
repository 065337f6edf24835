package main

import (
	"context"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// Names, types and required arguments are left to Terraform, which checks them against the same schema;
// arguments that nobody may give are left to the provider.

func (s *server) ValidateProviderConfig(
	_ context.Context, request *tfprotov6.ValidateProviderConfigRequest,
) (*tfprotov6.ValidateProviderConfigResponse, error) {
	problems, err := validate(s.provider.config, request.Config, true)
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: request.Config, Diagnostics: problems}, err
}

func (s *server) ValidateResourceConfig(
	_ context.Context, request *tfprotov6.ValidateResourceConfigRequest,
) (*tfprotov6.ValidateResourceConfigResponse, error) {
	writeOnlyAllowed := request.ClientCapabilities != nil && request.ClientCapabilities.WriteOnlyAttributesAllowed
	problems, err := validate(s.provider.resources[request.TypeName], request.Config, writeOnlyAllowed)
	return &tfprotov6.ValidateResourceConfigResponse{Diagnostics: problems}, err
}

func (s *server) ValidateDataResourceConfig(
	_ context.Context, request *tfprotov6.ValidateDataResourceConfigRequest,
) (*tfprotov6.ValidateDataResourceConfigResponse, error) {
	problems, err := validate(s.provider.dataSources[request.TypeName], request.Config, true)
	return &tfprotov6.ValidateDataResourceConfigResponse{Diagnostics: problems}, err
}

func validate(schema *tfprotov6.Schema, given *tfprotov6.DynamicValue, writeOnlyAllowed bool) ([]*tfprotov6.Diagnostic, error) {
	config, err := given.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	check := &argumentCheck{writeOnlyAllowed: writeOnlyAllowed}
	check.block(schema.Block, config)
	return check.problems, nil
}

// argumentCheck collects the arguments that have a value and must have none.
type argumentCheck struct {
	writeOnlyAllowed bool
	problems         []*tfprotov6.Diagnostic
}

func (c *argumentCheck) block(block *tfprotov6.SchemaBlock, value tftypes.Value) {
	fields, ok := fieldsOf(value)
	if !ok {
		return
	}
	c.attributes(block.Attributes, fields)
	for _, nested := range block.BlockTypes {
		eachObject(fields[nested.TypeName], func(inner tftypes.Value) tftypes.Value {
			c.block(nested.Block, inner)
			return inner
		})
	}
}

func (c *argumentCheck) attributes(attributes []*tfprotov6.SchemaAttribute, fields map[string]tftypes.Value) {
	for _, attribute := range attributes {
		value := fields[attribute.Name]
		switch {
		case value.IsNull():
		case attribute.Computed && !attribute.Optional:
			c.refuse("Argument that cannot be set", fmt.Sprintf("'%s' is set by the provider alone; leave it out", attribute.Name))
		case attribute.WriteOnly && !c.writeOnlyAllowed:
			c.refuse("Write-only argument", fmt.Sprintf("'%s' is write-only, which needs Terraform 1.11 or later", attribute.Name))
		case attribute.NestedType != nil:
			eachObject(value, func(inner tftypes.Value) tftypes.Value {
				if innerFields, ok := fieldsOf(inner); ok {
					c.attributes(attribute.NestedType.Attributes, innerFields)
				}
				return inner
			})
		}
	}
}

func (c *argumentCheck) refuse(summary, detail string) {
	c.problems = append(c.problems, failure(summary, detail))
}
