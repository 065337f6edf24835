package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// provider is one provider's schema in the form of the plugin protocol.
type provider struct {
	address     string
	config      *tfprotov6.Schema
	resources   map[string]*tfprotov6.Schema
	dataSources map[string]*tfprotov6.Schema
}

// The types below are the form of `terraform providers schema -json`.
type schemaFile struct {
	ProviderSchemas map[string]providerJSON `json:"provider_schemas"`
}

type providerJSON struct {
	Provider          schemaJSON            `json:"provider"`
	ResourceSchemas   map[string]schemaJSON `json:"resource_schemas"`
	DataSourceSchemas map[string]schemaJSON `json:"data_source_schemas"`
}

type schemaJSON struct {
	Version int64     `json:"version"`
	Block   blockJSON `json:"block"`
}

type blockJSON struct {
	Attributes map[string]attributeJSON   `json:"attributes"`
	BlockTypes map[string]nestedBlockJSON `json:"block_types"`
	Deprecated bool                       `json:"deprecated"`
}

type nestedBlockJSON struct {
	Block       blockJSON `json:"block"`
	NestingMode string    `json:"nesting_mode"`
	MinItems    int64     `json:"min_items"`
	MaxItems    int64     `json:"max_items"`
}

type attributeJSON struct {
	Type       json.RawMessage `json:"type"`
	NestedType *nestedTypeJSON `json:"nested_type"`
	Required   bool            `json:"required"`
	Optional   bool            `json:"optional"`
	Computed   bool            `json:"computed"`
	Sensitive  bool            `json:"sensitive"`
	Deprecated bool            `json:"deprecated"`
	WriteOnly  bool            `json:"write_only"`
}

type nestedTypeJSON struct {
	Attributes  map[string]attributeJSON `json:"attributes"`
	NestingMode string                   `json:"nesting_mode"`
}

var blockNesting = map[string]tfprotov6.SchemaNestedBlockNestingMode{
	"single": tfprotov6.SchemaNestedBlockNestingModeSingle,
	"group":  tfprotov6.SchemaNestedBlockNestingModeGroup,
	"list":   tfprotov6.SchemaNestedBlockNestingModeList,
	"set":    tfprotov6.SchemaNestedBlockNestingModeSet,
	"map":    tfprotov6.SchemaNestedBlockNestingModeMap,
}

var objectNesting = map[string]tfprotov6.SchemaObjectNestingMode{
	"single": tfprotov6.SchemaObjectNestingModeSingle,
	"list":   tfprotov6.SchemaObjectNestingModeList,
	"set":    tfprotov6.SchemaObjectNestingModeSet,
	"map":    tfprotov6.SchemaObjectNestingModeMap,
}

// readProvider takes from a schema file the provider that a program of this name (`terraform-provider-<type>_v<version>`) stands for.
func readProvider(path, program string) (*provider, error) {
	kind, _, _ := strings.Cut(strings.TrimPrefix(program, "terraform-provider-"), "_")
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("no schema for %s: %w; install.sh puts one beside each provider", program, err)
	}
	var file schemaFile
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for address, schemas := range file.ProviderSchemas {
		if strings.HasSuffix(address, "/"+kind) {
			return schemas.toProvider(address)
		}
	}
	return nil, fmt.Errorf("%s holds no schema of provider '%s'", path, kind)
}

func (p providerJSON) toProvider(address string) (*provider, error) {
	config, err := p.Provider.toSchema()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	resources, err := toSchemas(p.ResourceSchemas)
	if err != nil {
		return nil, fmt.Errorf("%s: resource %w", address, err)
	}
	dataSources, err := toSchemas(p.DataSourceSchemas)
	if err != nil {
		return nil, fmt.Errorf("%s: data source %w", address, err)
	}
	return &provider{address: address, config: config, resources: resources, dataSources: dataSources}, nil
}

func toSchemas(schemas map[string]schemaJSON) (map[string]*tfprotov6.Schema, error) {
	all := make(map[string]*tfprotov6.Schema, len(schemas))
	for name, schema := range schemas {
		converted, err := schema.toSchema()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all[name] = converted
	}
	return all, nil
}

func (s schemaJSON) toSchema() (*tfprotov6.Schema, error) {
	block, err := s.Block.toBlock()
	if err != nil {
		return nil, err
	}
	return &tfprotov6.Schema{Version: s.Version, Block: block}, nil
}

func (b blockJSON) toBlock() (*tfprotov6.SchemaBlock, error) {
	attributes, err := toAttributes(b.Attributes)
	if err != nil {
		return nil, err
	}
	block := &tfprotov6.SchemaBlock{Attributes: attributes, Deprecated: b.Deprecated}
	for _, name := range sortedKeys(b.BlockTypes) {
		nested := b.BlockTypes[name]
		inner, err := nested.Block.toBlock()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		mode, known := blockNesting[nested.NestingMode]
		if !known {
			return nil, fmt.Errorf("%s: unknown nesting mode '%s'", name, nested.NestingMode)
		}
		block.BlockTypes = append(block.BlockTypes, &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: inner, Nesting: mode, MinItems: nested.MinItems, MaxItems: nested.MaxItems,
		})
	}
	return block, nil
}

func toAttributes(attributes map[string]attributeJSON) ([]*tfprotov6.SchemaAttribute, error) {
	var all []*tfprotov6.SchemaAttribute
	for _, name := range sortedKeys(attributes) {
		attribute, err := attributes[name].toAttribute(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, attribute)
	}
	return all, nil
}

func (a attributeJSON) toAttribute(name string) (*tfprotov6.SchemaAttribute, error) {
	attribute := &tfprotov6.SchemaAttribute{
		Name: name, Required: a.Required, Optional: a.Optional, Computed: a.Computed,
		Sensitive: a.Sensitive, Deprecated: a.Deprecated, WriteOnly: a.WriteOnly,
	}
	if a.NestedType == nil {
		kind, err := tftypes.ParseJSONType(a.Type)
		attribute.Type = kind
		return attribute, err
	}
	mode, known := objectNesting[a.NestedType.NestingMode]
	if !known {
		return nil, fmt.Errorf("unknown nesting mode '%s'", a.NestedType.NestingMode)
	}
	inner, err := toAttributes(a.NestedType.Attributes)
	attribute.NestedType = &tfprotov6.SchemaObject{Attributes: inner, Nesting: mode}
	return attribute, err
}

func sortedKeys[V any](of map[string]V) []string {
	keys := make([]string, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
