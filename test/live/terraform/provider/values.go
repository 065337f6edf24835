package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// markComputed makes every computed value that nobody gave unknown, at any depth, and drops write-only values as the protocol demands.
func markComputed(block *tfprotov6.SchemaBlock, value tftypes.Value) tftypes.Value {
	fields, ok := fieldsOf(value)
	if !ok {
		return value
	}
	markAttributes(block.Attributes, fields)
	for _, nested := range block.BlockTypes {
		fields[nested.TypeName] = eachObject(fields[nested.TypeName], func(inner tftypes.Value) tftypes.Value {
			return markComputed(nested.Block, inner)
		})
	}
	return tftypes.NewValue(value.Type(), fields)
}

func markAttributes(attributes []*tfprotov6.SchemaAttribute, fields map[string]tftypes.Value) {
	for _, attribute := range attributes {
		value := fields[attribute.Name]
		switch {
		case attribute.WriteOnly:
			value = tftypes.NewValue(value.Type(), nil)
		case value.IsNull() && attribute.Computed:
			value = tftypes.NewValue(value.Type(), tftypes.UnknownValue)
		case attribute.NestedType != nil:
			value = eachObject(value, func(inner tftypes.Value) tftypes.Value {
				innerFields, ok := fieldsOf(inner)
				if !ok {
					return inner
				}
				markAttributes(attribute.NestedType.Attributes, innerFields)
				return tftypes.NewValue(inner.Type(), innerFields)
			})
		}
		fields[attribute.Name] = value
	}
}

// fill gives every unknown value one that depends on the seed and its place alone.
func fill(seed, name string, value tftypes.Value) tftypes.Value {
	if !value.IsKnown() {
		return invent(seed, name, value.Type())
	}
	if fields, ok := fieldsOf(value); ok {
		for _, key := range sortedKeys(fields) {
			fields[key] = fill(seed+"."+key, key, fields[key])
		}
		return tftypes.NewValue(value.Type(), fields)
	}
	if items, ok := itemsOf(value); ok {
		for i := range items {
			items[i] = fill(fmt.Sprintf("%s[%d]", seed, i), name, items[i])
		}
		return tftypes.NewValue(value.Type(), items)
	}
	return value
}

func invent(seed, name string, kind tftypes.Type) tftypes.Value {
	switch typed := kind.(type) {
	case tftypes.List:
		return tftypes.NewValue(kind, []tftypes.Value{invent(seed+"[0]", name, typed.ElementType)})
	case tftypes.Set:
		return tftypes.NewValue(kind, []tftypes.Value{invent(seed+"[0]", name, typed.ElementType)})
	case tftypes.Tuple:
		items := make([]tftypes.Value, len(typed.ElementTypes))
		for i, element := range typed.ElementTypes {
			items[i] = invent(fmt.Sprintf("%s[%d]", seed, i), name, element)
		}
		return tftypes.NewValue(kind, items)
	case tftypes.Map:
		return tftypes.NewValue(kind, map[string]tftypes.Value{})
	case tftypes.Object:
		fields := make(map[string]tftypes.Value, len(typed.AttributeTypes))
		for key, attribute := range typed.AttributeTypes {
			fields[key] = invent(seed+"."+key, key, attribute)
		}
		return tftypes.NewValue(kind, fields)
	}
	switch {
	case kind.Is(tftypes.Number):
		return tftypes.NewValue(kind, 1)
	case kind.Is(tftypes.Bool):
		return tftypes.NewValue(kind, false)
	default:
		return tftypes.NewValue(tftypes.String, inventText(seed, name))
	}
}

// inventText reads as what the name promises where a program would compute with it: an id, an address, a range.
func inventText(seed, name string) string {
	digest := sha256.Sum256([]byte(seed))
	text := hex.EncodeToString(digest[:16])
	last := binary.BigEndian.Uint16(digest[:2])%254 + 1
	switch {
	case name == "id" || hasSuffix(name, "_id", "_ids", "uuid"):
		return strings.Join([]string{text[:8], text[8:12], text[12:16], text[16:20], text[20:]}, "-")
	case hasSuffix(name, "cidr", "cidr_block"):
		return "192.0.2.0/24"
	case hasSuffix(name, "mac", "mac_address"):
		return fmt.Sprintf("02:00:00:%s:%s:%s", text[:2], text[2:4], text[4:6])
	case hasSuffix(name, "ip_v6", "ipv6"):
		return fmt.Sprintf("2001:db8::%x", last)
	case hasSuffix(name, "ip", "ips", "ip_v4", "address", "addresses"):
		return fmt.Sprintf("192.0.2.%d", last)
	default:
		return name + "-" + text[:12]
	}
}

func hasSuffix(name string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if name == suffix || strings.HasSuffix(name, "_"+strings.TrimPrefix(suffix, "_")) {
			return true
		}
	}
	return false
}

// eachObject maps the object, or the objects of a collection, that a nested block or attribute holds.
func eachObject(value tftypes.Value, each func(tftypes.Value) tftypes.Value) tftypes.Value {
	if value.IsNull() || !value.IsKnown() {
		return value
	}
	if value.Type().Is(tftypes.Object{}) {
		return each(value)
	}
	if fields, ok := fieldsOf(value); ok {
		for key, inner := range fields {
			fields[key] = each(inner)
		}
		return tftypes.NewValue(value.Type(), fields)
	}
	items, ok := itemsOf(value)
	if !ok {
		return value
	}
	for i := range items {
		items[i] = each(items[i])
	}
	return tftypes.NewValue(value.Type(), items)
}

// fieldsOf is a copy of what a known object or map holds.
func fieldsOf(value tftypes.Value) (map[string]tftypes.Value, bool) {
	if value.IsNull() || !value.IsKnown() || !(value.Type().Is(tftypes.Object{}) || value.Type().Is(tftypes.Map{})) {
		return nil, false
	}
	held := map[string]tftypes.Value{}
	if err := value.As(&held); err != nil {
		return nil, false
	}
	return held, true
}

// itemsOf is a copy of what a known list, set or tuple holds.
func itemsOf(value tftypes.Value) ([]tftypes.Value, bool) {
	kind := value.Type()
	if value.IsNull() || !value.IsKnown() || !(kind.Is(tftypes.List{}) || kind.Is(tftypes.Set{}) || kind.Is(tftypes.Tuple{})) {
		return nil, false
	}
	var held []tftypes.Value
	if err := value.As(&held); err != nil {
		return nil, false
	}
	return held, true
}
