#!/usr/bin/env bash
# Builds the schema-serving provider and lays a filesystem mirror with every provider that `imports/schemas/terraform` has a schema of.
# Prints what a program must set to use them, one NAME=value a line; makes only what is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
schemas=$(cd "$here/../../../imports/schemas/terraform" && pwd)
cache=${CLOUDSERVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cloudserve}/terraform
terraform_version=1.5.7

say() { echo "$*" >&2; }
fail() { say "$*"; exit 1; }
digest() { (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16); }

# Moves a finished folder into place; when another run was faster, its folder is as good.
settle() { mv -T "$1" "$2" 2>/dev/null || { rm -rf "$1"; [ -d "$2" ]; }; }

need_go() {
  command -v go >/dev/null || fail "go is missing, which builds $1; install Go 1.24 or later (https://go.dev/dl/, or golang-go of Debian) and run again"
}

find_terraform() {
  local terraform made="$cache/terraform-$terraform_version"
  terraform=${TERRAFORM_BINARY_NAME:-$(command -v terraform || true)}
  if [ -z "$terraform" ]; then
    if [ ! -x "$made/terraform" ]; then
      need_go "terraform $terraform_version"
      say "terraform is missing: building $terraform_version from its Go module (about three minutes)"
      GOBIN="$made" go install "github.com/hashicorp/terraform@v$terraform_version" >&2 ||
        fail "terraform is missing and could not be built; install Terraform 1.5 or later (https://developer.hashicorp.com/terraform/install) and run again"
    fi
    terraform="$made/terraform"
  fi
  CHECKPOINT_DISABLE=1 TF_CLI_CONFIG_FILE=/dev/null "$terraform" version -json | node -e '
    const version = JSON.parse(require("fs").readFileSync(0, "utf8")).terraform_version;
    const [major, minor] = version.split(".").map(Number);
    if (major === 1 && minor >= 5) process.exit(0);
    console.error(`terraform 1.5 or later is needed, got ${version} (${process.argv[1]}); install a newer one and run again`);
    process.exit(1);' "$terraform"
  echo "$terraform"
}

build_provider() {
  local to staged
  to="$cache/provider-$(digest "$here/provider")"
  if [ ! -x "$to/provider" ]; then
    need_go 'the schema-serving provider'
    say 'building the schema-serving provider (about a minute)'
    mkdir -p "$cache"
    staged=$(mktemp -d "$cache/.provider-XXXXXX")
    (cd "$here/provider" && CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o "$staged/provider" .) >&2
    settle "$staged" "$to"
  fi
  echo "$to/provider"
}

# Every provider is a link to the one program under its own name, with its schema beside it.
lay_mirror() {
  local program=$1 to staged schema name version address platform package
  to="$cache/mirror-$(basename "$(dirname "$program")" | cut -d- -f2)-$(digest "$schemas")"
  if [ ! -d "$to" ]; then
    platform=$("$terraform" version -json | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).platform')
    staged=$(mktemp -d "$cache/.mirror-XXXXXX")
    for schema in "$schemas"/*.json; do
      name=$(basename "$schema" .json)
      version=${name##*-}
      address=$(node -p 'Object.keys(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).provider_schemas)[0]' "$schema")
      package="$staged/$address/$version/$platform"
      mkdir -p "$package"
      ln "$program" "$package/terraform-provider-${address##*/}_v$version"
      cp "$schema" "$package/schema.json"
    done
    cat >"$staged/terraform.rc" <<EOF
disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path    = "$to"
    include = ["*/*/*"]
  }
}
EOF
    settle "$staged" "$to"
  fi
  echo "$to"
}

export CHECKPOINT_DISABLE=1
terraform=$(find_terraform)
provider=$(build_provider)
mirror=$(TF_CLI_CONFIG_FILE=/dev/null lay_mirror "$provider")
echo "TERRAFORM_BINARY_NAME=$terraform"
echo "TF_CLI_CONFIG_FILE=$mirror/terraform.rc"
echo "CHECKPOINT_DISABLE=1"
