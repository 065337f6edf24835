// istiovalidate FILE... runs istiod's own validation, the code behind its admission webhook, on the Istio objects of YAML files.
// One line for each object that is refused or warned of; the last line counts. It fails if one was refused.
package main

import (
	"fmt"
	"os"

	"istio.io/istio/pilot/pkg/config/kube/crd"
	"istio.io/istio/pkg/config/schema/collections"
)

func main() {
	checked, refused := 0, 0
	for _, file := range os.Args[1:] {
		text, err := os.ReadFile(file)
		if err != nil {
			fmt.Println(file, err)
			os.Exit(2)
		}
		configs, others, err := crd.ParseInputs(string(text))
		if err != nil {
			fmt.Println(file, "refused:", err)
			refused++
			continue
		}
		for _, config := range configs {
			checked++
			schema, known := collections.Pilot.FindByGroupVersionAliasesKind(config.GroupVersionKind)
			if !known {
				fmt.Printf("%s refused: %s is no kind of istiod\n", file, config.GroupVersionKind)
				refused++
				continue
			}
			warning, err := schema.ValidateConfig(config)
			if err != nil {
				refused++
				fmt.Printf("%s refused: %s %s: %v\n", file, config.GroupVersionKind.Kind, config.Name, err)
			}
			if warning != nil {
				fmt.Printf("%s warned: %s %s: %v\n", file, config.GroupVersionKind.Kind, config.Name, warning)
			}
		}
		for _, other := range others {
			fmt.Printf("%s left out: %s %s\n", file, other.Kind, other.Name)
		}
	}
	fmt.Printf("%d checked, %d refused\n", checked, refused)
	if refused > 0 {
		os.Exit(1)
	}
}
