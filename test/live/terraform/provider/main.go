// A Terraform provider that serves any provider's schema and owns nothing behind it.
//
// It takes the schema from `schema.json` beside the file it was started as, and its provider's name from that file's
// own name, so that one program stands in for every provider of a filesystem mirror.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
)

func main() {
	if err := serve(os.Args[0]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// serve answers Terraform until it hangs up. The path is the one it was started by: links to one program keep their own names.
func serve(startedAs string) error {
	provider, err := readProvider(filepath.Join(filepath.Dir(startedAs), "schema.json"), filepath.Base(startedAs))
	if err != nil {
		return err
	}
	return tf6server.Serve(provider.address, func() tfprotov6.ProviderServer { return &server{provider: provider} })
}
