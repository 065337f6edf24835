package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// fileKinds are the types that are files of this machine, and so can really be made: each with the mode of files that say none.
var fileKinds = map[string]fs.FileMode{"local_file": 0o777, "local_sensitive_file": 0o700}

// writeFile makes the file that a resource stands for; a resource of another kind it lets be.
func writeFile(typeName string, value tftypes.Value) error {
	mode, isFile := fileKinds[typeName]
	fields, exists := fieldsOf(value)
	if !isFile || !exists {
		return nil
	}
	content, err := contentOf(fields)
	if err != nil {
		return err
	}
	name := textOf(fields["filename"])
	if err := os.MkdirAll(filepath.Dir(name), modeOf(fields["directory_permission"], mode)); err != nil {
		return err
	}
	return os.WriteFile(name, content, modeOf(fields["file_permission"], mode))
}

// removeFile removes what writeFile made, if it is still there.
func removeFile(typeName string, value tftypes.Value) error {
	fields, exists := fieldsOf(value)
	if _, isFile := fileKinds[typeName]; !isFile || !exists {
		return nil
	}
	if err := os.Remove(textOf(fields["filename"])); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// hasFile tells whether the file of a resource is there as it was written; others always are.
func hasFile(typeName string, value tftypes.Value) bool {
	fields, exists := fieldsOf(value)
	if _, isFile := fileKinds[typeName]; !isFile || !exists {
		return true
	}
	wanted, err := contentOf(fields)
	found, missing := os.ReadFile(textOf(fields["filename"]))
	return err == nil && missing == nil && bytes.Equal(wanted, found)
}

func contentOf(fields map[string]tftypes.Value) ([]byte, error) {
	if encoded := fields["content_base64"]; fields["content"].IsNull() && !encoded.IsNull() {
		content, err := base64.StdEncoding.DecodeString(textOf(encoded))
		if err != nil {
			return nil, fmt.Errorf("'content_base64' is not in base64: %w", err)
		}
		return content, nil
	}
	return []byte(textOf(fields["content"])), nil
}

func textOf(value tftypes.Value) string {
	var text string
	if !value.IsKnown() || value.IsNull() || value.As(&text) != nil {
		return ""
	}
	return text
}

func modeOf(value tftypes.Value, otherwise fs.FileMode) fs.FileMode {
	if mode, err := strconv.ParseUint(textOf(value), 8, 32); err == nil {
		return fs.FileMode(mode)
	}
	return otherwise
}
