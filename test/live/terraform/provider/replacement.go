package main

import (
	"crypto/rand"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// What these providers make is a result of its arguments: another argument makes another one. No schema says so.
var madeFromArguments = []string{"local", "random", "tls"}

// changedInPlace are the arguments of those providers that only say when to renew.
var changedInPlace = map[string]bool{"early_renewal_hours": true}

// renewals are the changed arguments that call for a new resource in place of the one that is there.
func (p *provider) renewals(prior, proposed tftypes.Value) []*tftypes.AttributePath {
	before, existed := fieldsOf(prior)
	after, _ := fieldsOf(proposed)
	if !existed || !p.makesFromArguments() {
		return nil
	}
	var changed []*tftypes.AttributePath
	for _, name := range sortedKeys(after) {
		if !changedInPlace[name] && !before[name].Equal(after[name]) {
			changed = append(changed, tftypes.NewAttributePath().WithAttributeName(name))
		}
	}
	return changed
}

func (p *provider) makesFromArguments() bool {
	for _, name := range madeFromArguments {
		if p.is(name) {
			return true
		}
	}
	return false
}

// luck makes two resources with the same arguments differ where their provider draws lots.
func (p *provider) luck() string {
	if !p.is("random") {
		return ""
	}
	return " " + rand.Text()
}

func (p *provider) is(name string) bool {
	return strings.HasSuffix(p.address, "/"+name)
}
