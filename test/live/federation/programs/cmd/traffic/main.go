// traffic is both ends of a call and the way between: serve answers, load asks, wan delays packets.
package main

import (
	"fmt"
	"os"
)

func main() {
	parts := map[string]func([]string) error{"serve": serve, "load": load, "wan": wan}
	if len(os.Args) < 2 || parts[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "traffic serve|load|wan [OPTIONS]")
		os.Exit(2)
	}
	if err := parts[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
